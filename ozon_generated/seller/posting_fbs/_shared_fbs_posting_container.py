# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ...model import Model, model
from ._shared_fbs_posting_cargo_type import FbsPostingCargoType


@model
class FbsPostingContainer(Model):
    """Container in which the posting leaves."""

    cargo_type: FbsPostingCargoType | None = None
    """Whether the container is a box or a pallet."""

    container_date: str | None = None
    """Day on which the container was made, in the time zone of the warehouse."""

    container_id: int | None = None
    """Number of the container."""

    container_number: int | None = None
    """Number of the container within its shipment."""
