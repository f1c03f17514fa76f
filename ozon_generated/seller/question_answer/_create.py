# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/question/answer/create``: Answer a question."""

from __future__ import annotations

from datetime import date

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
    Tier,
)


@model
class QuestionAnswerCreateRequest(Model):
    """Request of `question_answer.create`."""

    question_id: str
    """Question as `question.list` names it in its field id."""

    sku: int
    """Product that the question is about."""

    text: str
    """The answer as buyers will read it. At least 2 characters, at most 3000 characters."""


@model
class QuestionAnswerCreateResponse(Model):
    """Answer of `question_answer.create`."""

    answer_id: str | None = None
    """Identifier of the new answer."""


OPERATION = Operation(
    api="seller",
    name="question_answer.create",
    method="POST",
    path="/v1/question/answer/create",
    summary="Answer a question",
    safety="write",
    lifecycle=Lifecycle(added=date(2024, 12, 28)),
    tier=Tier(any_of=("PREMIUM_PLUS",)),
    request=QuestionAnswerCreateRequest,
    response=QuestionAnswerCreateResponse,
)
