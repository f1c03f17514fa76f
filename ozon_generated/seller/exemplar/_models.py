# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Models that several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model, model

ExemplarMarkType: TypeAlias = Literal["mandatory_mark", "jw_uin", "imei"] | str
"""mandatory_mark is a code of Chestny Znak, jw_uin the number of a piece of jewellery, imei that of a mobile device."""


@model
class ExemplarMark(Model):
    """One code of a piece."""

    mark: str | None = None
    """The whole code with its crypto tail. The group separator is the character U+001D; do not escape it twice."""

    mark_type: ExemplarMarkType | None = None
    """What kind of code it is."""


@model
class Exemplar(Model):
    """One piece of a product in a posting, with its marking and its customs data."""

    exemplar_id: int
    """Number of the piece, from exemplar_create_or_get."""

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
