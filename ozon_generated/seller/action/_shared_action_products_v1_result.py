# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

import attrs

from ...model import Model, model
from ._shared_action_product_v1 import ActionProductV1


@model
class ActionProductsV1Result(Model):
    """A page of products."""

    products: list[ActionProductV1] = attrs.field(factory=list)

    total: int | None = None
    """Products over all pages."""

    last_id: str | None = None
    """Token of the next page."""
