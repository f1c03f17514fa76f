# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ...model import Model, model
from ._shared_action_product_v1 import ActionProductV1
from ._shared_action_products_v1_result import ActionProductsV1Result


@model
class ActionProductsV1Response(Model):
    """Action products v response."""

    result: ActionProductsV1Result | None = None
    """A page of products."""

    def page_rows(self) -> list[ActionProductV1]:
        """The rows of this page."""
        return self.result.products if self.result else []
