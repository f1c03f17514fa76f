# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/question/answer/delete``: Delete an answer to a question."""

from __future__ import annotations

from datetime import date

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
    Tier,
)


@model
class QuestionAnswerDeleteRequest(Model):
    """Request of `question_answer.delete`."""

    answer_id: str
    """Answer as `question_answer.list` names it in its field id."""

    sku: int
    """Product that the question is about."""


OPERATION = Operation(
    api="seller",
    name="question_answer.delete",
    method="POST",
    path="/v1/question/answer/delete",
    summary="Delete an answer to a question",
    safety="destructive",
    lifecycle=Lifecycle(added=date(2024, 12, 28)),
    tier=Tier(any_of=("PREMIUM_PLUS",)),
    request=QuestionAnswerDeleteRequest,
    reply="nothing",
)
