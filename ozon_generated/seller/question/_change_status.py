# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/question/change-status``: Move questions to another stage."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Literal, TypeAlias

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
    Tier,
)

QuestionChangeStatusRequestStatus: TypeAlias = Literal["NEW", "VIEWED", "PROCESSED"] | str


@model
class QuestionChangeStatusRequest(Model):
    """Request of `question.change_status`."""

    question_ids: Sequence[str]
    """Fields id of `question.list`."""

    status: QuestionChangeStatusRequestStatus
    """Stage to put them into."""


OPERATION = Operation(
    api="seller",
    name="question.change_status",
    method="POST",
    path="/v1/question/change-status",
    summary="Move questions to another stage",
    safety="write",
    repeatable=True,
    lifecycle=Lifecycle(added=date(2024, 12, 28)),
    tier=Tier(any_of=("PREMIUM_PLUS",)),
    request=QuestionChangeStatusRequest,
    reply="nothing",
)
