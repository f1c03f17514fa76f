# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

WarehouseErfbsReturnMethod: TypeAlias = Literal["UNSPECIFIED", "COURIER", "TRANSPORT_COMPANY"] | str
"""By courier or by a transport company; UNSPECIFIED is not a choice."""
