"""Cut answers: never longer than allowed, and nothing is lost that cannot be read on."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from ozon.errors import ArgumentError
from ozon.mcp.trim import pick, text_of, trimmed

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=400),
    lambda inner: (
        st.lists(inner, max_size=40)
        | st.dictionaries(st.from_regex(r"[a-z_]{1,8}", fullmatch=True), inner, max_size=40)
    ),
    max_leaves=60,
)
MOST = 1000


LARGE = {
    "texts": [{"texts": ["x" * 300] * 30} for _ in range(50)],
    "fields": {f"field_{n}": "x" * n for n in range(500)},
    "text": "ы" * 5000,
    "lists": [[[[1] * 99] * 99] * 99],
}


@given(VALUES)
def test_it_fits_and_what_is_missing_is_named(value: Any) -> None:
    fits(value)


@pytest.mark.parametrize("name", LARGE)
def test_a_large_value_fits(name: str) -> None:
    fits(LARGE[name])


def fits(value: Any) -> None:
    shown, left = trimmed(value, MOST)
    assert len(text_of(shown)) + len(text_of(left)) <= MOST
    assert (shown == value) is (not left)


@given(VALUES)
@example([{"a": 1}] * 900)
@example("ы" * 5000)
@example({"result": {"items": [{"id": n, "names": ["x"] * 9} for n in range(300)], "total": 300}})
def test_the_rest_can_be_read(value: Any) -> None:
    assert _whole(value, "", value) == value


def _whole(everything: Any, at: str, value: Any) -> Any:
    """Read a value as a client does: part after part of what was left out."""
    shown, left = trimmed(value, MOST, at)
    exact = [one for one in left if "*" not in one.at]
    if len(exact) < len(left) or any(one.at != at for one in exact):
        # parts of rows were left out: read each row by itself
        if isinstance(value, dict):
            return {name: _whole(everything, f"{at}.{name}".lstrip("."), one) for name, one in value.items()}
        return [_whole(everything, f"{at}.{n}".lstrip("."), one) for n, one in enumerate(value)]
    while left:
        [one] = left
        part, first = pick(everything, one.at, one.rows)
        more, left = trimmed(part, MOST, one.at, first)
        shown = {**shown, **more} if isinstance(shown, dict) else shown + more
    return shown


@pytest.mark.parametrize(
    ("at", "rows", "found"),
    [
        ("", "", {"items": [{"id": 1}, {"id": 2}], "name": "abc"}),
        ("items.1.id", "", 2),
        ("items", "1:", [{"id": 2}]),
        ("items", ":1", [{"id": 1}]),
        ("items", "5:9", []),
        ("name", "1:2", "b"),
        ("", "1:", {"name": "abc"}),
    ],
)
def test_parts(at: str, rows: str, found: Any) -> None:
    assert pick({"items": [{"id": 1}, {"id": 2}], "name": "abc"}, at, rows)[0] == found


@pytest.mark.parametrize(
    ("at", "rows", "message"),
    [
        ("itms", "", "The answer has no 'itms' at its top. Did you mean 'items'?"),
        ("items.2", "", "has rows 0 to 1"),
        ("items.x", "", "has rows 0 to 1"),
        ("items.0.id.x", "", "no 'x' at items.0.id"),
        ("items", "1", "is not a range"),
        ("items", "-1:", "is not a range"),
        ("items", "²:", "is not a range"),
        ("items", "9" * 30 + ":", "is not a range"),
        ("items.0.id", "0:1", "has no rows"),
    ],
)
def test_parts_that_are_not_there(at: str, rows: str, message: str) -> None:
    with pytest.raises(ArgumentError, match=message.replace("?", r"\?")):
        pick({"items": [{"id": 1}, {"id": 2}]}, at, rows)
