# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

ReviewStatusV1: TypeAlias = Literal["UNPROCESSED", "PROCESSED"] | str
"""Whether the seller has dealt with the review; the second version tells NEW and VIEWED apart."""
