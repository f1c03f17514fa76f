# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/question/count``: Count questions by stage."""

from __future__ import annotations

from datetime import date

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
    Tier,
)


@model
class QuestionCountResponse(Model):
    """Answer of `question.count`."""

    all: int | None = None
    """Questions of all stages."""

    new: int | None = None
    """Questions that were not opened yet."""

    processed: int | None = None
    """Questions that are done with."""

    unprocessed: int | None = None
    """Questions that are not done with."""

    viewed: int | None = None
    """Questions that were opened."""


OPERATION = Operation(
    api="seller",
    name="question.count",
    method="POST",
    path="/v1/question/count",
    summary="Count questions by stage",
    safety="read",
    lifecycle=Lifecycle(added=date(2024, 12, 28)),
    tier=Tier(any_of=("PREMIUM_PLUS",)),
    response=QuestionCountResponse,
)
