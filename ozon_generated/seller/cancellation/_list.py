# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v2/conditional-cancellation/list``: List requests to cancel rFBS orders."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

import attrs

from ...model import Model, model, wire
from ...operation import (
    Lifecycle,
    Operation,
    Pagination,
)
from .._shared_fbs_tpl_integration_type import FbsTplIntegrationType

if TYPE_CHECKING:
    from ._inputs import CancellationListFiltersDict, CancellationListWithDict


CancellationInitiator: TypeAlias = Literal["OZON", "SELLER", "CLIENT", "SYSTEM", "DELIVERY"] | str
"""Who wants to cancel; DELIVERY is the delivery service."""

CancellationRequestStatusFilter: TypeAlias = Literal["ALL", "ON_APPROVAL", "APPROVED", "REJECTED"] | str
"""ON_APPROVAL waits for the seller."""

CancellationRequestStatus: TypeAlias = Literal["ON_APPROVAL", "APPROVED", "REJECTED"] | str
"""ON_APPROVAL waits for the seller."""


@model
class CancellationListFilters(Model):
    """Which requests to list."""

    posting_number: Sequence[str] | None = None
    """Only requests about these postings."""

    cancellation_initiator: Sequence[CancellationInitiator] | None = None
    """Who wants to cancel."""

    state: CancellationRequestStatusFilter | None = None
    """State of the request. Ozon takes 'ALL' when it is absent."""


@model
class CancellationListWith(Model):
    """What to add to the answer."""

    counter: bool | None = None
    """True to count the requests that wait for the seller."""


@model
class CancellationListRequest(Model):
    """Request of `cancellation.list`."""

    filters: CancellationListFilters | CancellationListFiltersDict | None = None
    """Which requests to list."""

    with_: CancellationListWith | CancellationListWithDict | None = wire("with", default=None)
    """What to add to the answer."""

    limit: int
    """Requests per page, at most 500. At least 1."""

    last_id: int | None = None
    """last_id of the page before; 0 or absent for the first page."""


@model
class CancellationReason(Model):
    """Why the order shall be cancelled, as one of the reasons of Ozon."""

    id: int | None = None
    """Number of the reason."""

    name: str | None = None
    """Name in Russian."""


@model
class CancellationRequestState(Model):
    """Whether the seller has decided, in three spellings."""

    id: int | None = None
    """Number of the state."""

    name: str | None = None
    """Name in Russian."""

    state: CancellationRequestStatus | None = None
    """ON_APPROVAL waits for the seller."""


@model
class CancellationListItem(Model):
    """A request to cancel a posting."""

    posting_number: str | None = None
    """Number of the posting, such as 24219509-0020-1; a posting is one parcel of an order."""

    approve_comment: str | None = None
    """What the seller wrote when he decided."""

    approve_date: datetime | None = None
    """When the seller decided."""

    auto_approve_date: datetime | None = None
    """When the request is approved by itself, unless the seller decides before."""

    cancellation_id: int | None = None
    """Number of the request; the key of the other methods."""

    cancellation_initiator: CancellationInitiator | None = None
    """Who wants to cancel; DELIVERY is the delivery service."""

    cancellation_reason: CancellationReason | None = None
    """Why the order shall be cancelled, as one of the reasons of Ozon."""

    cancellation_reason_message: str | None = None
    """What the buyer wrote."""

    cancelled_at: datetime | None = None
    """When the request was made."""

    order_date: datetime | None = None
    """When the order was placed."""

    source_id: int | None = None
    """Number that the request had in the first version of these methods."""

    state: CancellationRequestState | None = None
    """Whether the seller has decided, in three spellings."""

    tpl_integration_type: FbsTplIntegrationType | None = None
    """Who delivers the posting."""


@model
class CancellationListResponse(Model):
    """Answer of `cancellation.list`."""

    result: list[CancellationListItem] = attrs.field(factory=list)
    """The page."""

    counter: int | None = None
    """Requests that wait for a decision; only when asked for."""

    last_id: int | None = None
    """Where the next page begins; 0 on the last one."""

    def page_rows(self) -> list[CancellationListItem]:
        """The rows of this page."""
        return self.result


OPERATION = Operation(
    api="seller",
    name="cancellation.list",
    method="POST",
    path="/v2/conditional-cancellation/list",
    summary="List requests to cancel rFBS orders",
    defaults={"limit": 500},
    safety="read",
    pagination=Pagination(
        scheme="last_id",
        items="result",
        token="last_id",
        next="last_id",
        size="limit",
        max=500,
        key="cancellation_id",
        min=1,
    ),
    lifecycle=Lifecycle(added=date(2025, 4, 30)),
    request=CancellationListRequest,
    response=CancellationListResponse,
)
