# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

FbpCancellationStatus: TypeAlias = Literal["STATUS_UNSPECIFIED", "CONFIRMATION", "CANCELED", "NOT_CANCELED"] | str
"""CONFIRMATION: the warehouse is being asked; CANCELED: it agreed; NOT_CANCELED: it did not."""
