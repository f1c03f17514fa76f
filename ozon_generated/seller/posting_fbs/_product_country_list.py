# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v2/posting/fbs/product/country/list``: List countries of origin and their codes."""

from __future__ import annotations

import attrs

from ...model import Model, model
from ...operation import (
    Operation,
)


@model
class PostingFbsProductCountryListRequest(Model):
    """Request of `posting_fbs.product_country_list`."""

    name_search: str | None = None
    """Part of the name of a country in Russian; all countries when left out."""


@model
class FbsProductCountry(Model):
    """A country of origin."""

    name: str | None = None
    """What the country is called."""

    country_iso_code: str | None = None
    """Two-letter code that `posting_fbs.product_country_set` takes."""


@model
class PostingFbsProductCountryListResponse(Model):
    """Answer of `posting_fbs.product_country_list`."""

    result: list[FbsProductCountry] = attrs.field(factory=list)


OPERATION = Operation(
    api="seller",
    name="posting_fbs.product_country_list",
    method="POST",
    path="/v2/posting/fbs/product/country/list",
    summary="List countries of origin and their codes",
    safety="read",
    request=PostingFbsProductCountryListRequest,
    response=PostingFbsProductCountryListResponse,
)
