# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /api/client/campaign/search_promo/carrots/disable``: Switch the extra offer for products off."""

from __future__ import annotations

from collections.abc import Sequence

from ...model import Model, model, wire
from ...operation import (
    ItemErrors,
    Operation,
)
from ._shared_carrots_error import CarrotsError


@model
class SearchPromoDisableCarrotsRequest(Model):
    """Request of `search_promo.disable_carrots`."""

    skus: Sequence[str]
    """Products by SKU."""


@model
class CarrotsDisabled(Model):
    """What became of one product."""

    error: CarrotsError | None = None
    """Why a product was refused; CARROT_ERROR_NONE is success."""

    is_disabled: bool | None = wire("isDisabled", default=None)
    """True when the extra is off now."""


@model
class SearchPromoDisableCarrotsResponse(Model):
    """Answer of `search_promo.disable_carrots`."""

    sku_to_info: dict[str, CarrotsDisabled] | None = wire("skuToInfo", default=None)
    """Outcome by SKU."""


OPERATION = Operation(
    api="performance",
    name="search_promo.disable_carrots",
    method="POST",
    path="/api/client/campaign/search_promo/carrots/disable",
    summary="Switch the extra offer for products off",
    safety="write",
    repeatable=True,
    item_errors=ItemErrors(items="skuToInfo", errors="error", flag="isDisabled"),
    request=SearchPromoDisableCarrotsRequest,
    response=SearchPromoDisableCarrotsResponse,
)
