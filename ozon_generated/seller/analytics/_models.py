# Made from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Models that several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model, model

ProductQueriesSortField: TypeAlias = Literal["BY_SEARCHES", "BY_VIEWS", "BY_POSITION", "BY_CONVERSION", "BY_GMV"] | str
"""Figure by which the rows are ordered: searches, views, position, conversion, or sales (GMV)."""

ProductQueriesSortDirection: TypeAlias = Literal["DESCENDING", "ASCENDING"] | str
"""Order of the rows; spelt in full unlike in other methods."""


@model
class ProductQueriesPeriod(Model):
    """The days that the figures cover."""

    date_from: str | None = None
    """First day."""

    date_to: str | None = None
    """Last day."""
