"""What the made-up Ozon refuses row by row: values out of their limits, and values that contradict each other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ..checking import row_errors
from ..data import catalogue
from ..shapes import Json
from .validation import money

_CODES = {"stock": "STOCK_TOO_BIG"}


def price_errors(row: Mapping[str, Any]) -> list[Json]:
    """The errors of a row of ``product.import_prices``."""
    found = dict(row_errors(_operation("product_import_prices"), row))
    errors = [(f"{name}_invalid", f"{name} {row[name]!r:.60}: {reason}") for name, reason in found.items()]
    return [{"code": code, "message": message} for code, message in errors or _of_prices(row)]


def stock_errors(row: Mapping[str, Any]) -> list[Json]:
    """The errors of a row of ``product.stocks_update``."""
    found = row_errors(_operation("product_stocks_update"), row)
    return [{"code": _CODES[name], "message": f"{name} {row[name]!r}: {reason}"} for name, reason in found]


def _of_prices(row: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Prices that are numbers, and yet no prices."""
    if "price" not in row:
        return
    price, old_price = money(row["price"]), money(row.get("old_price"))
    if price is None or price <= 0:
        yield "price_invalid", "price must be a number above zero"
    elif old_price is not None and 0 < old_price <= price:
        yield "old_price_invalid", "old_price must be above price"


def _operation(id: str) -> Any:
    return catalogue().operation("seller", id)
