# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

import attrs

from ..model import Model, model
from ._shared_fbp_approved_item import FbpApprovedItem
from ._shared_fbp_rejected_item import FbpRejectedItem


@model
class FbpProductValidateResponse(Model):
    """Fbp product validate response."""

    approved_items: list[FbpApprovedItem] = attrs.field(factory=list)
    """Products that will be part of the list."""

    bundle_generated: bool | None = None
    """True when a list was made, which needs at least one approved product."""

    bundle_id: str | None = None
    """List of products that the partner's warehouse accepted, made by the product_validate call of the same way of
    delivery.
    """

    rejected_items: list[FbpRejectedItem] = attrs.field(factory=list)
    """Products that the warehouse does not take; they are not part of the list."""
