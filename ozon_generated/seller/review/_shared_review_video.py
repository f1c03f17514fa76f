# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ...model import Model, model


@model
class ReviewVideo(Model):
    """A video of the buyer."""

    height: int | None = None
    """Height in pixels."""

    preview_url: str | None = None
    """Link of the preview picture."""

    short_video_preview_url: str | None = None
    """Link of the short preview video."""

    url: str | None = None
    """Link of the video."""

    width: int | None = None
    """Width in pixels."""
