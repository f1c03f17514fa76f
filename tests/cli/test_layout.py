"""Tables on terminals: words are whole wherever they fit."""

from __future__ import annotations

import pytest

from ozon.cli.layout import GAP, records, widths


@pytest.mark.parametrize(
    ("columns", "total", "expected"),
    [
        ([["id", "a-1"], ["name", "one two"]], 80, [3, 7]),
        ([["id", "a-1"], ["name", "one two"]], 10, [3, 5]),
        ([["id", "a-1"], ["name", "one two"]], 9, [3, 4]),
        ([["id", "a-1"], ["name", "one two"]], 8, None),
        ([["id", "a b c"], ["name", "one"]], 11, [5, 4]),  # the first column is not folded
        ([["id", ""], ["", ""], ["name", "кружка синяя"]], 40, [2, 1, 12]),
        ([["a", "x y"], ["b", "x y z"], ["c", "x y z"]], 12, [3, 3, 2]),
        ([["id", "1"], ["name", "茶碗 茶碗"]], 8, [2, 4]),
    ],
)
def test_widths(columns: list[list[str]], total: int, expected: list[int] | None) -> None:
    found = widths(columns, total)
    assert found == expected
    assert found is None or sum(found) + GAP * (len(found) - 1) <= total


def test_records_have_a_line_for_each_value() -> None:
    text = records(["id", "name"], [["1", "one"], ["2", ""]])
    assert text == "id    1\nname  one\n\nid    2\n"
