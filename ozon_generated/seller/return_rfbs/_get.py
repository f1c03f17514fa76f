# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v2/returns/rfbs/get``: Read a return request of an rFBS buyer."""

from __future__ import annotations

from datetime import date, datetime

import attrs

from ...model import Model, model
from ...operation import (
    FieldLifecycle,
    Operation,
)
from ._shared_return_rfbs_product import ReturnRfbsProduct


@model
class ReturnRfbsGetRequest(Model):
    """Request of `return_rfbs.get`."""

    return_id: int
    """From `return_rfbs.list`."""


@model
class ReturnRfbsAction(Model):
    """An answer that is possible now."""

    id: int | None = None
    """What `return_rfbs.action_set` takes; -1 and -10 reject, 1020 compensates in part."""

    name: str | None = None
    """Name in Russian."""


@model
class ReturnRfbsMethodType(Model):
    """Way on which the product comes back."""

    id: int | None = None
    """Number of the way."""

    name: str | None = None
    """Name in Russian."""


@model
class ReturnRfbsRejectionReason(Model):
    """A reason for which the request may be rejected."""

    id: int | None = None
    """What a rejection takes as rejection_reason_id."""

    name: str | None = None
    """Name in Russian."""

    hint: str | None = None
    """Explanation for the seller."""

    is_comment_required: bool | None = None
    """True when the rejection needs a comment too."""


@model
class ReturnRfbsReason(Model):
    """Reason of the buyer."""

    id: int | None = None
    """Number of the reason."""

    name: str | None = None
    """Name in Russian."""

    is_defect: bool | None = None
    """True when the product is said to be defective."""


@model
class ReturnRfbsState(Model):
    """Stage of the request."""

    state: str | None = None
    """Name for programs."""

    state_name: str | None = None
    """Name in Russian."""


@model
class ReturnRfbsDetails(Model):
    """A return request with all that a decision needs."""

    posting_number: str | None = None
    """Number of the posting, such as 24219509-0020-1; a posting is one parcel of an order."""

    order_number: str | None = None
    """Number of the order as the buyer sees it."""

    warehouse_id: int | None = None
    """Warehouse that the order came from."""

    available_actions: list[ReturnRfbsAction] = attrs.field(factory=list)
    """What may be answered now; their numbers go to `return_rfbs.action_set`."""

    client_name: str | None = None
    """Deprecated. No longer filled."""

    client_photo: list[str] = attrs.field(factory=list)
    """Links of the photos that the buyer attached."""

    client_return_method_type: ReturnRfbsMethodType | None = None
    """How the buyer sends the product back."""

    comment: str | None = None
    """What the buyer wrote."""

    created_at: datetime | None = None
    """When the buyer made the request."""

    product: ReturnRfbsProduct | None = None
    """The product that shall come back."""

    rejection_comment: str | None = None
    """What the seller wrote when he rejected."""

    rejection_reason: list[ReturnRfbsRejectionReason] = attrs.field(factory=list)
    """Reasons that a rejection may name."""

    return_method_description: str | None = None
    """Deprecated (announced on 2026-08-11). How and where to send the product, as the seller told the buyer."""

    return_number: str | None = None
    """Number of the request as people see it."""

    return_reason: ReturnRfbsReason | None = None
    """Why the buyer gives the product back."""

    ru_post_tracking_number: str | None = None
    """Tracking number of the parcel of the Russian Post."""

    state: ReturnRfbsState | None = None
    """Stage of the request."""


@model
class ReturnRfbsGetResponse(Model):
    """Answer of `return_rfbs.get`."""

    returns: ReturnRfbsDetails | None = None
    """The request, one object despite the name."""


OPERATION = Operation(
    api="seller",
    name="return_rfbs.get",
    method="POST",
    path="/v2/returns/rfbs/get",
    summary="Read a return request of an rFBS buyer",
    safety="read",
    fields=(FieldLifecycle(side="answer", path="returns.return_method_description", announced=date(2026, 8, 11)),),
    request=ReturnRfbsGetRequest,
    response=ReturnRfbsGetResponse,
)
