"""Holds back prices that differ too much from the current ones, such as a price in kopecks or in a wrong column."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import TYPE_CHECKING

from ozon_generated.errors import OzonError
from ozon_generated.model import NULL

from ..answers import dig, rows_of
from ..errors import ReadOnlyError
from ..money import amount
from ..steps import Ask, Steps, operation_of
from .entries import Entry
from .jobs import text_of
from .results import ItemError
from .run import Run, failure

if TYPE_CHECKING:
    from ozon_generated.seller.product import ProductInfo

#: The guarded fields. An old price is only displayed.
_PRICES = ("price", "min_price")
_MOST = 1000  # ids of a call of product.info_list


def guard(run: Run, entries: list[Entry]) -> Steps[None]:
    """Settle as ``not_sent`` the items whose prices change by more than ``max_change``.

    If the current prices cannot be read, nothing more is sent. A read-only client sends nothing, but compares all.
    """
    most = run.settings.max_change
    priced = [one for one in entries if one.result is None and any(_new(one, name) is not None for name in _PRICES)]
    if most is None or not priced or not isinstance(run.stop, ReadOnlyError | None):
        return
    try:
        current = yield from _current(run, priced)
    except OzonError as error:
        run.halt(error)
        return
    for entry in priced:
        product = next((current[name] for name in _ids(entry) if name in current), None)
        if product is not None:
            errors = list(_compared(entry, product, Decimal(str(most))))
        else:
            errors = [] if run.job.creates else failure("no_current_price", "The shop has no such product.")
        if errors:
            entry.settle("not_sent", errors)


def _new(entry: Entry, name: str) -> object:
    value = dig(entry.sent, name)
    return None if value is NULL or value == "" else value


def _ids(entry: Entry) -> Iterator[tuple[str, str]]:
    """The names of a product, as keys of `_current`."""
    return ((name.field, name.text) for name in entry.names if name.field in ("offer_id", "product_id"))


def _current(run: Run, entries: list[Entry]) -> Steps[dict[tuple[str, str], ProductInfo]]:
    """The products of items, archived ones included, by each of their ids."""
    operation = operation_of(run.client, "product.info_list")
    wanted = [next(_ids(entry), None) for entry in entries]
    found: dict[tuple[str, str], ProductInfo] = {}
    for field in ("offer_id", "product_id"):
        ids = [one[1] for one in wanted if one and one[0] == field and (field == "offer_id" or one[1].isdecimal())]
        for start in range(0, len(ids), _MOST):
            chosen = ids[start : start + _MOST]
            arguments: dict[str, object] = {field: chosen if field == "offer_id" else [int(one) for one in chosen]}
            answer = yield Ask(operation, arguments)
            for product in rows_of(answer, "items", operation):
                found["offer_id", text_of(product.offer_id)] = product
                found["product_id", text_of(product.id)] = product
    return found


def _compared(entry: Entry, product: ProductInfo, most: Decimal) -> Iterator[ItemError]:
    currency = dig(entry.sent, "currency_code")
    for name in _PRICES:
        value = _new(entry, name)
        if value is None:
            continue
        old, new = _amount(dig(product, name)), _amount(value)
        if new is None or (old is None and name == "price"):
            known = "The current price could not be read." if new is not None else f"{value!r} is not a price."
            yield from failure("no_current_price" if new is not None else "invalid_value", known, name)
        elif currency and product.currency_code and currency != product.currency_code:
            text = f"The current price is in {product.currency_code}: a price in {currency} cannot be compared with it."
            yield from failure("price_change", text, name)
        elif old and (new or name == "price") and abs(new - old) > most * old:  # '0' takes a minimum price away
            change = (new - old) / old * 100
            text = (
                f"It would change from {old} to {new} {product.currency_code or ''}".rstrip()
                + f" ({change:+.1f} %), and at most {float(most * 100):g} % is allowed. Check it, or raise max_change."
            )
            yield from failure("price_change", text, name)


def _amount(value: object) -> Decimal | None:
    try:
        return amount(value)
    except ValueError:
        return None
