# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ...model import Model, model
from ._shared_exemplar_mark_type import ExemplarMarkType


@model
class ExemplarMark(Model):
    """One code of a piece."""

    mark: str | None = None
    """The whole code with its crypto tail. The group separator is the character U+001D; do not escape it twice."""

    mark_type: ExemplarMarkType | None = None
    """What kind of code it is."""
