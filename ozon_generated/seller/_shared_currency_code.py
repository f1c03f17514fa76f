# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

CurrencyCode: TypeAlias = Literal["RUB", "BYN", "KZT", "EUR", "USD", "CNY"] | str
"""ISO 4217 code; prices are accepted only in the currency that the seller's contract names."""
