# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``PUT /merchants/products/description/{id}``: Change the description of a product."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...model import Model, model, wire
from ...operation import (
    Lifecycle,
    Operation,
    Task,
)
from .._shared_product_job_response import ProductJobResponse
from ._shared_product_availability import ProductAvailability
from ._shared_product_price import ProductPrice
from ._shared_product_sku import ProductSku

if TYPE_CHECKING:
    from ._inputs import ProductPriceDict, ProductSkuDict


@model
class ProductUpdateDescriptionRequest(Model):
    """The product's keys and its new description. Whether this path applies or ignores other blocks is not known."""

    merchant_sku: str = wire("MerchantSKU")
    """The merchant's own key of the product, mandatory with every change."""

    product_type_id: str | int = wire("ProductTypeID")
    """Product type from `product_type.list`, 12 digits as text or number; mandatory with every change."""

    sku: ProductSku | ProductSkuDict | None = wire("SKU", default=None)
    """Stock keeping data of a product. It is needed to create one; later it is sent only if it changes."""

    price: ProductPrice | ProductPriceDict | None = wire("Price", default=None)
    """What the buyer pays, and the discount on it."""

    availability: ProductAvailability | Mapping[str, Any] | None = wire("Availability", default=None)
    """State of sale, supply period and stock of a product, for a merchant with a single storefront. A change of status
    is this block together with MerchantSKU and ProductTypeID.
    """

    description: str = wire("Description")
    """XML fragment whose root is Description, as text, in the structure that `xsd.description` returns for the product
    type. Its Picture is the URL of the main picture, exactly one; in most types Images, up to 20 times, are the
    further ones.
    """


OPERATION = Operation(
    api="merchants",
    name="product.update_description",
    method="PUT",
    path="/merchants/products/description/{id}",
    summary="Change the description of a product",
    path_parameters={"id": "id"},
    required_parameters=frozenset({"id"}),
    safety="write",
    repeatable=True,
    lifecycle=Lifecycle(note="Superseded by the Seller API. The day on which the service stopped is not known."),
    task=Task(
        id="JobId",
        poll="job.get",
        argument="id",
        state="JobInfo.State",
        pending=(),
        done=("Finished", "Successfull"),
        failed=("PartiallyFailed", "Failed"),
    ),
    request=ProductUpdateDescriptionRequest,
    response=ProductJobResponse,
    encoding="windows-1251",
)
