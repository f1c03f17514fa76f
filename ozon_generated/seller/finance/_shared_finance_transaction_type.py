# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

FinanceTransactionType: TypeAlias = (
    Literal["all", "orders", "returns", "services", "compensation", "transferDelivery", "other"] | str
)
"""Group of transactions; returns holds cancellations too, transferDelivery is the delivery that the seller organises."""
