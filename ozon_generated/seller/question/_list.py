# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/question/list``: List questions of buyers."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

import attrs

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
    Pagination,
    Period,
    Tier,
)
from .._shared_sort_direction import SortDirection
from ._shared_question import Question
from ._shared_question_status import QuestionStatus

if TYPE_CHECKING:
    from ._inputs import QuestionListFilterDict


@model
class QuestionListFilter(Model):
    """Narrows the list to a stage and a span of time."""

    status: QuestionStatus | None = None
    """Only questions in this stage."""

    date_from: datetime | None = None
    """Published at or after this moment, UTC."""

    date_to: datetime | None = None
    """Published at or before this moment, UTC."""


@model
class QuestionListRequest(Model):
    """Request of `question.list`."""

    filter: QuestionListFilter | QuestionListFilterDict | None = None
    """Which questions to list."""

    sort_dir: SortDirection | None = None
    """Order of the moment of publication. Ozon takes 'DESC' when it is absent."""

    limit: int | None = None
    """Questions per page; a page may hold fewer although more are to come. At most 100."""

    last_id: str | None = None
    """Where the page begins; empty for the first page."""


@model
class QuestionListResponse(Model):
    """Answer of `question.list`."""

    questions: list[Question] = attrs.field(factory=list)
    """Questions of the page."""

    last_id: str | None = None
    """Token of the next page; empty on the last one."""

    has_next: bool | None = None
    """True when another page exists; that page may still be empty."""

    def page_rows(self) -> list[Question]:
        """The rows of this page."""
        return self.questions


OPERATION = Operation(
    api="seller",
    name="question.list",
    method="POST",
    path="/v1/question/list",
    summary="List questions of buyers",
    safety="read",
    pagination=Pagination(
        scheme="last_id",
        items="questions",
        token="last_id",
        next="last_id",
        size="limit",
        max=100,
        more="has_next",
        key="id",
    ),
    period=Period(start="filter.date_from", end="filter.date_to", source="no limit is documented"),
    lifecycle=Lifecycle(added=date(2024, 12, 28)),
    tier=Tier(any_of=("PREMIUM_PLUS",)),
    request=QuestionListRequest,
    response=QuestionListResponse,
)
