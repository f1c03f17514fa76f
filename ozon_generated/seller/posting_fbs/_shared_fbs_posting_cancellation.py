# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ...model import Model, model
from .._shared_cancellation_type import CancellationType


@model
class FbsPostingCancellation(Model):
    """Who cancelled the posting and why."""

    affect_cancellation_rating: bool | None = None
    """True when the cancellation counts against the seller."""

    cancel_reason: str | None = None
    """Reason in Russian words."""

    cancel_reason_id: int | None = None
    """Number of the reason; 0 for a posting that was not cancelled."""

    cancellation_initiator: str | None = None
    """Who cancelled, in Russian words: Продавец (seller), Клиент or покупатель (buyer), Ozon, Система (system), Служба
    доставки (delivery service).
    """

    cancellation_type: CancellationType | None = None
    """On whose side the cancellation happened; empty for a posting that was not cancelled. client and customer both
    mean the buyer; Client with a capital was seen too, so compare without regard to case.
    """

    cancelled_after_ship: bool | None = None
    """True when the posting was on its way already."""
