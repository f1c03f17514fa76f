# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /api/client/campaign/search_promo/carrots/enable``: Switch the extra offer for products on."""

from __future__ import annotations

from collections.abc import Sequence

from ...model import Model, model, wire
from ...operation import (
    ItemErrors,
    Operation,
)
from ._shared_carrots_error import CarrotsError


@model
class SearchPromoEnableCarrotsRequest(Model):
    """Request of `search_promo.enable_carrots`."""

    skus: Sequence[str]
    """Products by SKU."""


@model
class CarrotsEnabled(Model):
    """What became of one product."""

    error: CarrotsError | None = None
    """Why a product was refused; CARROT_ERROR_NONE is success."""

    is_enabled: bool | None = wire("isEnabled", default=None)
    """True when the extra is on now."""


@model
class SearchPromoEnableCarrotsResponse(Model):
    """Answer of `search_promo.enable_carrots`."""

    sku_to_info: dict[str, CarrotsEnabled] | None = wire("skuToInfo", default=None)
    """Outcome by SKU."""


OPERATION = Operation(
    api="performance",
    name="search_promo.enable_carrots",
    method="POST",
    path="/api/client/campaign/search_promo/carrots/enable",
    summary="Switch the extra offer for products on",
    safety="write",
    repeatable=True,
    item_errors=ItemErrors(items="skuToInfo", errors="error", flag="isEnabled"),
    request=SearchPromoEnableCarrotsRequest,
    response=SearchPromoEnableCarrotsResponse,
)
