# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

import attrs

from ..model import Model, model


@model
class OzonDeliveryCancelStatus(Model):
    """How a cancellation stands."""

    posting_number: list[str] = attrs.field(factory=list)
    """Numbers of the postings that it concerns; a list, despite the name."""

    order_number: str | None = None
    """Number of the order, from the answer of `order.create`."""

    state: str | None = None
    """State of the cancellation; the document lists no values."""
