# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from datetime import datetime

from ...model import Model, always, model
from ._shared_question_status import QuestionStatus


@model
class Question(Model):
    """A question of a buyer about a product."""

    id: str = always()
    """Goes as question_id into the other calls."""

    sku: int | None = None
    """Product that the question is about; the calls about answers want it beside the question."""

    status: QuestionStatus | None = None
    """Stage of the question."""

    answers_count: int | None = None
    """Answers to the question, those of other buyers included."""

    author_name: str | None = None
    """Name of the buyer as the site shows it."""

    product_url: str | None = None
    """Link of the product page."""

    published_at: datetime | None = None
    """Moment of publication, UTC."""

    question_link: str | None = None
    """Link of the question on the site."""

    text: str | None = None
    """The question itself."""
