# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ...model import Model, model


@model
class StatisticsReportCampaign(Model):
    """A campaign that a report covers."""

    id: str | None = None
    """Number of the campaign."""

    title: str | None = None
    """What the campaign is called in the cabinet."""
