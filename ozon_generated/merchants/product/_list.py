# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``GET /merchants/products``: List products."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model, model, wire
from ...operation import (
    Lifecycle,
    Operation,
    Pagination,
)
from ._shared_product import Product

ProductListSortTag: TypeAlias = (
    Literal[
        "ASellingPrice",
        "DSellingPrice",
        "AName",
        "DName",
        "ASupplyState",
        "DSupplyState",
        "AMerchantSKU",
        "DMerchantSKU",
        "ASellingState",
        "DSellingState",
        "AProductTypeName",
        "DProductTypeName",
        "AAddDate",
        "DAddDate",
        "ADescriptionOutsourceStateMoment",
        "DDescriptionOutsourceStateMoment",
    ]
    | str
)

ProductListSellingState: TypeAlias = Literal["ForSale", "NotForSale"] | str

ProductListDescriptionOutsourceState: TypeAlias = (
    Literal["None", "Waiting", "Described", "Removed", "Redescribed"] | str
)

ProductListSupplyPeriod: TypeAlias = (
    Literal["In3Days", "In10Days", "In14Days", "In21Days", "In45Days", "NotAvailable"] | str
)

ProductListSupplyState: TypeAlias = Literal["InStock", "TemporaryNotInStock", "NotInStock"] | str


@model
class ProductListResponse(Model):
    """A page of products."""

    products: list[Product] = wire("Products", factory=list)

    def page_rows(self) -> list[Product]:
        """The rows of this page."""
        return self.products


OPERATION = Operation(
    api="merchants",
    name="product.list",
    method="GET",
    path="/merchants/products",
    summary="List products",
    query_parameters={
        "page": "Page",
        "items_on_page": "ItemsOnPage",
        "sort_tag": "SortTag",
        "response_group": "ResponseGroup",
        "merchant_sku": "MerchantSku",
        "product_id": "ProductId",
        "product_type_id": "ProductTypeId",
        "name": "Name",
        "selling_state": "SellingState",
        "description_outsource_state": "DescriptionOutsourceState",
        "supply_period": "SupplyPeriod",
        "supply_state": "SupplyState",
        "min_selling_price": "MinSellingPrice",
        "max_selling_price": "MaxSellingPrice",
        "main_picture_exists": "MainPictureExists",
        "showcase": "Showcase",
    },
    safety="read",
    pagination=Pagination(
        scheme="page", items="Products", token="Page", size="ItemsOnPage", max=180, start=1, key="ProductId"
    ),
    lifecycle=Lifecycle(note="Superseded by the Seller API. The day on which the service stopped is not known."),
    response=ProductListResponse,
    encoding="windows-1251",
)
