# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

CarriageContainerSortType: TypeAlias = Literal["sort", "non-sort"] | str
"""Whether the parcels in it can be sorted by machine."""
