# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ...model import Model, model, wire


@model
class CampaignId(Model):
    """The campaign that was made or changed."""

    campaign_id: str | None = wire("campaignId", default=None)
    """Number of the campaign."""
