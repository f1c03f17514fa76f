# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Models that several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

ReviewStatus: TypeAlias = Literal["NEW", "VIEWED", "PROCESSED"] | str
"""NEW was not opened yet, VIEWED was opened, PROCESSED was dealt with."""

ReviewOrderStatus: TypeAlias = Literal["DELIVERED", "CANCELLED"] | str
"""Whether the buyer got the product or the order was cancelled."""

ReviewStatusV1: TypeAlias = Literal["UNPROCESSED", "PROCESSED"] | str
"""Whether the seller has dealt with the review; the second version tells NEW and VIEWED apart."""
