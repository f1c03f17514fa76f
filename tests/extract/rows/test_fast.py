"""Pages that differ from the spec are read all at once all the same, but for those with a wrong value."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch

import pytest

from ozon.extract.rows import Shape
from ozon.extract.rows.tolerant import Tolerated, tolerated
from tests.extract.rows import support
from tests.extract.rows.support import FBS, body, read

#: Data of persons, which are removed before pages are read.
REMOVED: dict[str, Any] = dict.fromkeys(path.partition(".")[2] for path in FBS.personal if path.count(".") == 1)


def posting(number: int, **fields: Any) -> dict[str, Any]:
    return support.posting(number, **REMOVED, **fields)


@contextmanager
def counted() -> Iterator[list[int]]:
    """The numbers of the pages that are read value by value."""
    found: list[int] = []

    def counting(shape: Shape, number: int, *given: Any) -> Tolerated:
        found.append(number)
        return tolerated(shape, number, *given)

    with patch("ozon.extract.rows.reader.tolerated", counting):
        yield found


NEW: dict[str, Callable[[int], dict[str, Any]]] = {
    "in each row": lambda number: {"seat": number},
    "of changing types": lambda number: {"seat": [1, "x", [1], {"a": 1}, None, 1.5][number % 6]},
    "in an object": lambda number: {"barcodes": {"middle_barcode": "x"}},
    "in a list": lambda number: {"products": [{"sku": 1, "gift": True}]},
    "in the last row": lambda number: {"seat": 1} if number == 39 else {},
    "another one on each page": lambda number: {f"seat{number // 4}": 1},
    "values that are not documented": lambda number: {"status": f"state {number}"},
}


@pytest.mark.parametrize("fields", NEW.values(), ids=NEW)
def test_pages_with_unknown_fields_only_are_read_all_at_once(fields: Callable[[int], dict[str, Any]]) -> None:
    pages = [body(*(posting(n, **fields(n)) for n in range(first, first + 4))) for first in range(0, 40, 4)]
    with counted() as found:
        tables, drift = read(FBS, *pages)
    assert found == []
    assert tables["postings_fbs"].num_rows == 40
    assert drift.unknown or drift.values


@pytest.mark.parametrize("new", [False, True], ids=["documented fields", "an unknown field"])
def test_only_the_page_with_a_wrong_value_is_read_value_by_value(new: bool) -> None:
    fields = {"seat": 1} if new else {}
    wrong = posting(1, status={"a": 1}, **fields)
    pages = [body(posting(0, **fields), wrong if page == 6 else posting(page, **fields)) for page in range(10)]
    with counted() as found:
        tables, drift = read(FBS, *pages)
    assert found == [6]
    assert tables["postings_fbs"].num_rows == 20
    assert list(drift.mismatches) == ["postings.status"]
