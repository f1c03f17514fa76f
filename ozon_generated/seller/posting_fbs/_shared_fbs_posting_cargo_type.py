# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

FbsPostingCargoType: TypeAlias = Literal["BOX", "PALLET"] | str
"""Whether the container is a box or a pallet."""
