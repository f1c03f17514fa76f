"""The currency of amounts by the columns beside them, and sums by currency."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from decimal import Decimal

import pyarrow as pa

from .arrow import compute

_NAMES = ("currency", "currency_code")
#: Words in the names of columns with numbers that are no amounts, although a currency may be beside them.
_NUMBER = re.compile(r"(^|_)(boost|index|percent|rate|ratio|share|vat|volume|weight)(_value)?$")


def currency_of(column: str, names: Collection[str]) -> str | None:
    """The column with the currency of an amount: of its object, or else of one around that. ``None`` if none tells it.

    Args:
        column: the column with the amount.
        names: all columns of the table.
    """
    words = column.split("_")
    around = () if _NUMBER.search(column) else range(len(words) - 1, -1, -1)
    beside = ("_".join([*words[:length], name]) for length in (len(words), *around) for name in _NAMES)
    return next((name for name in beside if name in names), None)


def sums_of(rows: pa.Table) -> Iterator[tuple[str, str, Decimal]]:
    """The sum of each column with exact decimals, by currency: column, currency (empty if none tells it), sum."""
    of: dict[str | None, list[str]] = {}
    names = frozenset(rows.column_names)
    for field in rows.schema:
        if pa.types.is_decimal(field.type):
            of.setdefault(currency_of(field.name, names), []).append(field.name)
    for currency, columns in of.items():
        kinds = compute.unique(rows[currency]).to_pylist() if currency else [None]
        for kind in kinds:
            mine = rows if len(kinds) == 1 else rows.filter(_is(rows[currency], kind))
            for column in columns:
                found = compute.sum(mine[column]).as_py()
                if found is not None:
                    yield column, kind or "", found


def _is(values: pa.ChunkedArray, kind: str | None) -> pa.ChunkedArray:
    return compute.is_null(values) if kind is None else compute.equal(values, kind)
