# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``TYPE_DESCRIPTION_CATEGORY_TREE_CHANGED``, which Ozon sends by itself."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from ...model import model
from ...push import Event, PushFacts


@model
class DescriptionCategoryTreeChanged(Event):
    """The tree of categories changed (``TYPE_DESCRIPTION_CATEGORY_TREE_CHANGED``).

    The same for all sellers, so it has no seller_id: read the tree again.
    """

    TYPE: ClassVar[str] = "TYPE_DESCRIPTION_CATEGORY_TREE_CHANGED"
    FACTS: ClassVar[PushFacts] = PushFacts(
        key=("changed_at",), time=("changed_at",), operations=("description_category.tree",)
    )

    changed_at: datetime | None = None
    """Moment of the change, UTC."""
