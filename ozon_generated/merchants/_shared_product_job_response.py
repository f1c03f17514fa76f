# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ..model import Model, model, wire


@model
class ProductJobResponse(Model):
    """Job that was queued for the change."""

    job_id: int | None = wire("JobId", default=None)
    """Id for `job.get` and `job.log`. Keeping it is optional, but only the job tells whether the change worked."""
