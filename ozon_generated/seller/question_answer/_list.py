# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/question/answer/list``: List answers to a question."""

from __future__ import annotations

from datetime import date, datetime
from typing import Literal, TypeAlias

import attrs

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
    Pagination,
    Tier,
)

QuestionAnswerStatus: TypeAlias = Literal["PUBLISHED", "AWAITING_MODERATION", "MODERATION_FAILED", "DUPLICATE"] | str
"""State of the moderation. DUPLICATE: the same text was given before and is not shown."""


@model
class QuestionAnswerListRequest(Model):
    """Request of `question_answer.list`."""

    question_id: str
    """Question as `question.list` names it in its field id."""

    sku: int
    """Product that the question is about."""

    last_id: str | None = None
    """Where the page begins; empty for the first page."""


@model
class QuestionAnswer(Model):
    """What the shop or a buyer replied, with the state of its moderation."""

    id: str | None = None
    """Goes as answer_id into `question_answer.delete`."""

    sku: int | None = None
    """Number of the product on ozon.ru; what buyers, postings and reports refer to."""

    author_name: str | None = None
    """Shop or buyer that answered."""

    published_at: datetime | None = None
    """Moment of publication, UTC."""

    question_id: str | None = None
    """Question as `question.list` names it in its field id."""

    status_publication: QuestionAnswerStatus | None = None
    """Where the moderation stands."""

    text: str | None = None
    """The answer itself."""


@model
class QuestionAnswerListResponse(Model):
    """Answer of `question_answer.list`."""

    answers: list[QuestionAnswer] = attrs.field(factory=list)
    """Answers of the page."""

    last_id: str | None = None
    """Token of the next page; empty on the last one."""

    def page_rows(self) -> list[QuestionAnswer]:
        """The rows of this page."""
        return self.answers


OPERATION = Operation(
    api="seller",
    name="question_answer.list",
    method="POST",
    path="/v1/question/answer/list",
    summary="List answers to a question",
    safety="read",
    pagination=Pagination(scheme="last_id", items="answers", token="last_id", next="last_id", key="id"),
    lifecycle=Lifecycle(added=date(2024, 12, 28)),
    tier=Tier(any_of=("PREMIUM_PLUS",)),
    request=QuestionAnswerListRequest,
    response=QuestionAnswerListResponse,
)
