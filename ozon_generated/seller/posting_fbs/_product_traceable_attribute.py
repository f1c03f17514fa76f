# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/posting/fbs/product/traceable/attribute``: List attributes that traceable products still lack."""

from __future__ import annotations

from datetime import date

import attrs

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)


@model
class PostingFbsProductTraceableAttributeRequest(Model):
    """Request of `posting_fbs.product_traceable_attribute`."""

    posting_number: str
    """A posting with require_blr_traceable_attrs."""


@model
class FbsTraceableProduct(Model):
    """A product and the attributes that it lacks."""

    sku: int | None = None
    """Number of the product on ozon.ru; what buyers, postings and reports refer to."""

    required_attributes: list[str] = attrs.field(factory=list)
    """Names of the attributes that have to be filled."""


@model
class PostingFbsProductTraceableAttributeResponse(Model):
    """Answer of `posting_fbs.product_traceable_attribute`."""

    products: list[FbsTraceableProduct] = attrs.field(factory=list)
    """Products whose attributes are not filled."""


OPERATION = Operation(
    api="seller",
    name="posting_fbs.product_traceable_attribute",
    method="POST",
    path="/v1/posting/fbs/product/traceable/attribute",
    summary="List attributes that traceable products still lack",
    safety="read",
    lifecycle=Lifecycle(added=date(2025, 11, 7)),
    request=PostingFbsProductTraceableAttributeRequest,
    response=PostingFbsProductTraceableAttributeResponse,
)
