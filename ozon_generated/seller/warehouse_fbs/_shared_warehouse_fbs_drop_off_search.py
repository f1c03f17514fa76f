# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from collections.abc import Sequence

from ...model import Model, model
from ._shared_warehouse_fbs_point_type import WarehouseFbsPointType


@model
class WarehouseFbsDropOffSearch(Model):
    """Narrows the points by address and kind."""

    address: str | None = None
    """Part of the address, up to 1000 characters, in Russian."""

    types: Sequence[WarehouseFbsPointType] | None = None
    """Kinds of points, at most 3."""
