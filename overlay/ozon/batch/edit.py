"""Changing a card: read it whole, change it, import it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from copy import deepcopy
from typing import Any, Unpack

from ..client.seller import AsyncSeller, Seller, for_seller
from ..steps import Steps, collect
from .current_card import read_steps
from .engine import work
from .jobs import IMPORT
from .products import ImportSettings
from .results import Result
from .run import Settings


@for_seller.result
def read_card(
    client: Seller | AsyncSeller, offer_id: str, *, supply: Mapping[str, object] | None = None
) -> Steps[dict[str, Any]]:
    """The whole card of a product, in the fields of `ProductImportItem`: what `import_products` takes again.

    Args:
        client: a `Seller` or `AsyncSeller`; for the latter the result is a coroutine.
        offer_id: the product.
        supply: fields that you know better, or that Ozon does not show: ``{"service_type": "IS_CODE_SERVICE"}``.

    Raises:
        UnreadableCardError: a field cannot be read back; ``error.fields`` says which and why.
        NotFoundError: the shop has no such product, or it is in the archive.
        OzonError: a call failed.
    """
    return read_steps(client, offer_id, supply or {})


@for_seller.result
def edit_card(
    client: Seller | AsyncSeller,
    offer_id: str,
    change: Callable[[dict[str, Any]], dict[str, Any] | None],
    *,
    supply: Mapping[str, object] | None = None,
    **settings: Unpack[ImportSettings],
) -> Steps[Result]:
    """Change a card without losing the rest: ``edit_card(seller, "mug-1", lambda card: card | {"name": "Mug"})``.

    An import wants the whole card again, so the card is read, changed and imported. Where a field cannot be read back,
    nothing is sent. A change that changes nothing is ``skipped`` without a request. Prices, stocks and single
    attributes have quicker ways: `update_prices`, `update_stocks`, `update_attributes`.

    Args:
        client: a `Seller` or `AsyncSeller`; for the latter the result is a coroutine.
        offer_id: the product.
        change: gets the card in the fields of `ProductImportItem`; changes it or returns another.
        supply: fields that Ozon does not show; see `read_card`.
        settings: those of `import_products`.

    Raises:
        UnreadableCardError: a field cannot be read back; nothing was sent.
        OzonError: a read failed; nothing was sent. Errors of the import are in the result.
    """
    return _edit(client, offer_id, change, supply or {}, Settings(**settings))


def _edit(
    client: Seller | AsyncSeller,
    offer_id: str,
    change: Callable[[dict[str, Any]], dict[str, Any] | None],
    supply: Mapping[str, object],
    settings: Settings,
) -> Steps[Result]:
    old = yield from read_steps(client, offer_id, supply)
    new = deepcopy(old)
    new = change(new) or new
    if new == old:
        return Result(index=0, key=offer_id, item=new, status="skipped")
    results: list[Result] = yield from collect(work(client, IMPORT, [new], settings))
    return results[0]
