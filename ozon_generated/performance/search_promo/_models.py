# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Models that several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model, model

CarrotsError: TypeAlias = (
    Literal["CARROT_ERROR_NONE", "CARROT_ERROR_INVALID_PRICE", "CARROT_ERROR_INVALID_PRODUCT", "CARROT_ERROR_OTHER"]
    | str
)
"""Why a product was refused; CARROT_ERROR_NONE is success."""


@model
class SearchPromoBidResult(Model):
    """What became of one product."""

    sku: str | None = None
    """Number of the product on ozon.ru."""

    bid: float | None = None
    """Bid in percent of the price."""

    update: bool | None = None
    """True when the product was changed."""

    error: str | None = None
    """Why it was not; empty on success."""
