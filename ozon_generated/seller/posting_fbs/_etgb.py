# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/posting/global/etgb``: List customs declarations of sellers from Turkey."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

import attrs

from ...model import Model, model, wire
from ...operation import (
    Operation,
)

if TYPE_CHECKING:
    from ._inputs import FbsEtgbPeriodDict


@model
class FbsEtgbPeriod(Model):
    """Span of time."""

    from_: datetime = wire("from")
    """First moment, UTC."""

    to: datetime
    """Last moment, UTC."""


@model
class PostingFbsEtgbRequest(Model):
    """Request of `posting_fbs.etgb`."""

    date_: FbsEtgbPeriod | FbsEtgbPeriodDict = wire("date")
    """Span of time in which the declarations were made."""


@model
class FbsEtgb(Model):
    """Customs declaration for parcels (ETGB) of an order from Turkey."""

    number: str | None = None
    """Number of the declaration."""

    date_: str | None = wire("date", default=None)
    """Day of the declaration."""

    url: str | None = None
    """Link of the document."""


@model
class FbsEtgbItem(Model):
    """Customs declaration of one posting."""

    posting_number: str | None = None
    """Number of the posting, such as 24219509-0020-1; a posting is one parcel of an order."""

    etgb: FbsEtgb | None = None
    """Customs declaration for parcels (ETGB) of an order from Turkey."""


@model
class PostingFbsEtgbResponse(Model):
    """Answer of `posting_fbs.etgb`."""

    result: list[FbsEtgbItem] = attrs.field(factory=list)


OPERATION = Operation(
    api="seller",
    name="posting_fbs.etgb",
    method="POST",
    path="/v1/posting/global/etgb",
    summary="List customs declarations of sellers from Turkey",
    safety="read",
    request=PostingFbsEtgbRequest,
    response=PostingFbsEtgbResponse,
)
