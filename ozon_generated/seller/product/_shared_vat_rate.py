# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

VatRate: TypeAlias = Literal["0", "0.05", "0.07", "0.1", "0.2", "0.22"] | str
"""Rate as a fraction: '0.2' is 20 %; '0' means that the seller pays no VAT."""
