# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/question/top-sku``: List products with the most questions."""

from __future__ import annotations

from datetime import date

import attrs

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
    Tier,
)


@model
class QuestionTopSkuRequest(Model):
    """Request of `question.top_sku`."""

    limit: int
    """Products to show. At least 1, at most 100."""


@model
class QuestionTopSkuResponse(Model):
    """Answer of `question.top_sku`."""

    sku: list[int] = attrs.field(factory=list)
    """Products with the most questions, the first one leading."""


OPERATION = Operation(
    api="seller",
    name="question.top_sku",
    method="POST",
    path="/v1/question/top-sku",
    summary="List products with the most questions",
    safety="read",
    lifecycle=Lifecycle(added=date(2024, 12, 28)),
    tier=Tier(any_of=("PREMIUM_PLUS",)),
    request=QuestionTopSkuRequest,
    response=QuestionTopSkuResponse,
)
