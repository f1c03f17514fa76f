# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

CarriageContainerCargoType: TypeAlias = Literal["box", "pallet"] | str
"""A box, or a pallet that takes boxes."""
