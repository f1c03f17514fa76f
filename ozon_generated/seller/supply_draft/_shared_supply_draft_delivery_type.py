# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

SupplyDraftDeliveryType: TypeAlias = Literal["DROPOFF", "PICKUP"] | str
"""DROPOFF means that the seller brings the goods, PICKUP that a courier of Ozon fetches them."""
