# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/question/info``: Show one question of a buyer."""

from __future__ import annotations

from datetime import date

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
    Tier,
)
from ._shared_question import Question


@model
class QuestionInfoRequest(Model):
    """Request of `question.info`."""

    question_id: str
    """Question as `question.list` names it in its field id."""


OPERATION = Operation(
    api="seller",
    name="question.info",
    method="POST",
    path="/v1/question/info",
    summary="Show one question of a buyer",
    safety="read",
    lifecycle=Lifecycle(added=date(2024, 12, 28)),
    tier=Tier(any_of=("PREMIUM_PLUS",)),
    request=QuestionInfoRequest,
    response=Question,
)
