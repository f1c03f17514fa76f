# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v2/posting/fbs/product/country/set``: Set the country of origin of a product in a posting."""

from __future__ import annotations

from ...model import Model, model
from ...operation import (
    Operation,
)


@model
class PostingFbsProductCountrySetRequest(Model):
    """Request of `posting_fbs.product_country_set`."""

    posting_number: str
    """Number of the posting, such as 24219509-0020-1; a posting is one parcel of an order."""

    product_id: int
    """Number of the product."""

    country_iso_code: str
    """Two-letter code of the country of origin."""


@model
class PostingFbsProductCountrySetResponse(Model):
    """Answer of `posting_fbs.product_country_set`."""

    product_id: int | None = None
    """Number that Ozon gave to the product in this shop; the key of most methods."""

    is_gtd_needed: bool | None = None
    """True when a customs declaration has to be given for this country."""


OPERATION = Operation(
    api="seller",
    name="posting_fbs.product_country_set",
    method="POST",
    path="/v2/posting/fbs/product/country/set",
    summary="Set the country of origin of a product in a posting",
    safety="write",
    request=PostingFbsProductCountrySetRequest,
    response=PostingFbsProductCountrySetResponse,
)
