# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/posting/digital/codes/upload``: Upload codes for an order of digital goods."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

import attrs

from ...model import Model, model
from ...operation import (
    ItemErrors,
    Lifecycle,
    Operation,
    Tier,
)

if TYPE_CHECKING:
    from ._inputs import DigitalPostingCodesDict


@model
class DigitalPostingCodes(Model):
    """Codes for one product of the posting."""

    sku: int
    """Number of the product on ozon.ru; what buyers, postings and reports refer to."""

    exemplar_keys: Sequence[str] | None = None
    """The codes, one per piece."""

    exemplar_qty: int
    """Number of codes that are sent."""

    not_available_exemplar_qty: int
    """Number of pieces for which the seller has no code; they are cancelled."""


@model
class DigitalPostingCodesUploadRequest(Model):
    """Request of `digital_posting.codes_upload`."""

    exemplars_by_sku: Sequence[DigitalPostingCodes | DigitalPostingCodesDict]
    """Codes by product of the posting."""

    posting_number: str
    """Number of the posting, such as 24219509-0020-1; a posting is one parcel of an order."""


@model
class DigitalPostingCodeError(Model):
    """A code that was refused."""

    key: str | None = None
    """The code."""

    message: str | None = None
    """Why it was refused."""


@model
class DigitalPostingCodesResult(Model):
    """What became of the codes of one product."""

    sku: int | None = None
    """Number of the product on ozon.ru; what buyers, postings and reports refer to."""

    failed_exemplars: list[DigitalPostingCodeError] = attrs.field(factory=list)
    """The refused codes."""

    received_qty: int | None = None
    """Codes that were taken."""

    rejected_qty: int | None = None
    """Codes that were refused."""


@model
class DigitalPostingCodesUploadResponse(Model):
    """Answer of `digital_posting.codes_upload`."""

    exemplars_by_sku: list[DigitalPostingCodesResult] = attrs.field(factory=list)
    """One row per product of the request."""


OPERATION = Operation(
    api="seller",
    name="digital_posting.codes_upload",
    method="POST",
    path="/v1/posting/digital/codes/upload",
    summary="Upload codes for an order of digital goods",
    safety="write",
    lifecycle=Lifecycle(added=date(2025, 7, 1)),
    tier=Tier(programme="digital goods sellers"),
    item_errors=ItemErrors(items="exemplars_by_sku", errors="failed_exemplars", key="sku"),
    request=DigitalPostingCodesUploadRequest,
    response=DigitalPostingCodesUploadResponse,
)
