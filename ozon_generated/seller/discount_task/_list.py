# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v2/actions/discounts-task/list``: List requests of buyers for a discount."""

from __future__ import annotations

from datetime import date, datetime
from typing import Literal, TypeAlias

import attrs

from ...model import Model, always, model
from ...operation import (
    Lifecycle,
    Operation,
    Pagination,
)

DiscountTaskListStatus: TypeAlias = Literal["ALL", "NEW", "APPROVED", "DECLINED"] | str
"""State of a request; ALL is for the filter only."""

DiscountTaskListRequestLimit: TypeAlias = Literal[5, 10, 15, 20, 30, 50] | int


@model
class DiscountTaskListRequest(Model):
    """Request of `discount_task.list`."""

    status: DiscountTaskListStatus | None = None
    """State of the requests. Ozon takes 'ALL' when it is absent."""

    limit: DiscountTaskListRequestLimit | None = None
    """Requests per page. Ozon takes 50 when it is absent."""

    last_id: int | None = None
    """id of the last row of the page before; 0 or absent for the first page."""


@model
class DiscountTaskAutoModeration(Model):
    """Limits within which requests are answered by themselves."""

    max_percent: float | None = None
    """Highest discount in percent."""

    max_price: float | None = None
    """Highest price."""

    min_percent: float | None = None
    """Lowest discount in percent."""

    min_price: float | None = None
    """Lowest price."""


@model
class DiscountTask(Model):
    """A buyer wants a product at a lower price."""

    id: int = always()
    """Number of the request; the key of the methods that approve or decline."""

    name: str | None = None
    """Title of the product."""

    sku: int | None = None
    """Number of the product on ozon.ru; what buyers, postings and reports refer to."""

    status: DiscountTaskListStatus | None = None
    """State of a request; ALL is for the filter only."""

    approved_discount: float | None = None
    """Discount that was granted, in roubles; 0 when it was not."""

    approved_price: float | None = None
    """Price that was granted."""

    approved_quantity_max: int | None = None
    """Pieces that may be bought at that price."""

    auto_moderated_info: DiscountTaskAutoModeration | None = None
    """Limits within which requests are answered by themselves."""

    created_at: datetime | None = None
    """Moment of creation, UTC."""

    edited_till: datetime | None = None
    """Moment until which the answer may be changed, UTC."""

    edited_till_duration: int | None = None
    """Seconds for which the answer may be changed."""

    email: str | None = None
    """E-mail of the employee who answered."""

    end_at: datetime | None = None
    """When the request ends."""

    end_at_duration: int | None = None
    """Seconds until the request ends."""

    first_name: str | None = None
    """Given name of the employee who answered."""

    is_auto_moderated: bool | None = None
    """True when it was answered by itself."""

    last_name: str | None = None
    """Family name of the employee who answered."""

    min_auto_price: float | None = None
    """Lowest price that promotions may set."""

    moderated_at: datetime | None = None
    """When it was answered."""

    original_price: float | None = None
    """Price before all discounts."""

    patronymic: str | None = None
    """Patronymic of the employee who answered."""

    reduction_factor: float | None = None
    """Difference of the prices of buyer and seller when the request was made."""

    requested_discount: float | None = None
    """Discount that the buyer wants, in percent."""

    requested_price: float | None = None
    """Price that the buyer wants."""

    requested_quantity_max: int | None = None
    """Pieces that the buyer wants."""


@model
class DiscountTaskListResponse(Model):
    """Answer of `discount_task.list`."""

    tasks: list[DiscountTask] = attrs.field(factory=list)
    """The page."""

    def page_rows(self) -> list[DiscountTask]:
        """The rows of this page."""
        return self.tasks


OPERATION = Operation(
    api="seller",
    name="discount_task.list",
    method="POST",
    path="/v2/actions/discounts-task/list",
    summary="List requests of buyers for a discount",
    safety="read",
    pagination=Pagination(
        scheme="last_id", items="tasks", token="last_id", next_from_item="id", size="limit", max=50, key="id"
    ),
    lifecycle=Lifecycle(beta=True, added=date(2026, 1, 23)),
    request=DiscountTaskListRequest,
    response=DiscountTaskListResponse,
)
