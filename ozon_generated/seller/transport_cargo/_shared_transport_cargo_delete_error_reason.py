# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

TransportCargoDeleteErrorReason: TypeAlias = Literal["UNSPECIFIED", "CARGO_NOT_FOUND"] | str
"""Why a box or pallet could not be deleted."""
