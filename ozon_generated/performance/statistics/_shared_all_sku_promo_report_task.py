# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ...model import Model, model, wire


@model
class AllSkuPromoReportTask(Model):
    """A report that is being made."""

    uuid: str | None = wire("UUID", default=None)
    """What `statistics.status` and `statistics.download` take."""
