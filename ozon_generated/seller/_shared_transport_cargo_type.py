# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

TransportCargoType: TypeAlias = Literal["UNSPECIFIED", "PALLET"] | str
"""Kind of transport cargo; pallets are the only one."""
