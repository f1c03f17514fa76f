# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

import attrs

from ...model import Model, model
from .._shared_action_product_remark import ActionProductRemark


@model
class ActionProductsChangeResult(Model):
    """What became of the products."""

    product_ids: list[int] = attrs.field(factory=list)
    """Products that were changed."""

    rejected: list[ActionProductRemark] = attrs.field(factory=list)
    """Products that were left as they were."""
