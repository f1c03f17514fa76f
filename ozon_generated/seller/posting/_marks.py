# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/posting/marks``: Show marking codes of delivered pieces (Ozon Delivery)."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from ...model import Model, model
from ...operation import (
    Operation,
    Tier,
)


@model
class PostingMarksRequest(Model):
    """Request of `posting.marks`."""

    posting_numbers: Sequence[str]
    """Postings of Ozon Delivery."""


@model
class PostingMarksIssuedExemplar(Model):
    """A piece that the buyer took."""

    sku: int | None = None
    """Number of the product on ozon.ru; what buyers, postings and reports refer to."""

    posting_number: str | None = None
    """Number of the posting, such as 24219509-0020-1; a posting is one parcel of an order."""

    exemplar_id: int | None = None
    """Number of the single piece."""

    mandatory_marks: list[str] = attrs.field(factory=list)
    """Marking codes of the piece for the receipt and for taking it out of circulation."""


@model
class PostingMarksNonIssuedExemplar(Model):
    """A piece that the buyer did not take."""

    sku: int | None = None
    """Number of the product on ozon.ru; what buyers, postings and reports refer to."""

    posting_number: str | None = None
    """Number of the posting, such as 24219509-0020-1; a posting is one parcel of an order."""

    exemplar_id: int | None = None
    """Number of the single piece."""


@model
class PostingMarksResponse(Model):
    """Answer of `posting.marks`."""

    invalid_postings: list[str] = attrs.field(factory=list)
    """Numbers of the request that are unknown or belong to somebody else."""

    issued_exemplars: list[PostingMarksIssuedExemplar] = attrs.field(factory=list)
    """Pieces that buyers took."""

    non_issued_exemplars: list[PostingMarksNonIssuedExemplar] = attrs.field(factory=list)
    """Pieces that buyers did not take."""


OPERATION = Operation(
    api="seller",
    name="posting.marks",
    method="POST",
    path="/v1/posting/marks",
    summary="Show marking codes of delivered pieces (Ozon Delivery)",
    safety="read",
    tier=Tier(programme="Ozon Delivery", note="OAuth token of an application"),
    credentials=("oauth",),
    request=PostingMarksRequest,
    response=PostingMarksResponse,
)
