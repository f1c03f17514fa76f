# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from collections.abc import Sequence

from ...model import Model, model


@model
class WarehouseFbsOptions(Model):
    """What couriers should know, and automatic steps."""

    comment: str | None = None
    """Hint for the courier, such as how to get in."""

    courier_phones: Sequence[str] | None = None
    """Up to 3 phones for the courier, as +7(XXX)XXX-XX-XX."""

    is_auto_assembly: bool | None = None
    """Whether orders are assembled automatically; false when left out."""

    is_waybill_enabled: bool | None = None
    """Whether waybills are printed."""
