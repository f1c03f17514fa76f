# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ...model import Model, model
from ._shared_exemplar_mark import ExemplarMark


@model
class Exemplar(Model):
    """One piece of a product in a posting, with its marking and its customs data."""

    exemplar_id: int
    """Number of the piece, from `exemplar.create_or_get`."""

    gtd: str | None = None
    """Number of the customs declaration (GTD)."""

    is_gtd_absent: bool | None = None
    """True when there is no customs declaration."""

    is_rnpt_absent: bool | None = None
    """True when there is no batch number (RNPT)."""

    marks: list[ExemplarMark] | None = None
    """Codes of the piece."""

    rnpt: str | None = None
    """Registration number of the batch (RNPT)."""

    weight: float | None = None
    """Real weight of the piece, for goods sold by weight."""
