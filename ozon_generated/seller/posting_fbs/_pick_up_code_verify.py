# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/posting/fbs/pick-up-code/verify``: Check the pickup code of a posting."""

from __future__ import annotations

from datetime import date

from ...model import Model, model
from ...operation import (
    ItemErrors,
    Lifecycle,
    Operation,
)


@model
class PostingFbsPickUpCodeVerifyRequest(Model):
    """Request of `posting_fbs.pick_up_code_verify`."""

    pickup_code: str
    """Code that the courier or buyer shows."""

    posting_number: str
    """Number of the posting, such as 24219509-0020-1; a posting is one parcel of an order."""


@model
class PostingFbsPickUpCodeVerifyResponse(Model):
    """Answer of `posting_fbs.pick_up_code_verify`."""

    valid: bool | None = None
    """True when the code belongs to the posting."""


OPERATION = Operation(
    api="seller",
    name="posting_fbs.pick_up_code_verify",
    method="POST",
    path="/v1/posting/fbs/pick-up-code/verify",
    summary="Check the pickup code of a posting",
    safety="write",
    lifecycle=Lifecycle(added=date(2025, 1, 17)),
    item_errors=ItemErrors(items="", flag="valid"),
    request=PostingFbsPickUpCodeVerifyRequest,
    response=PostingFbsPickUpCodeVerifyResponse,
)
