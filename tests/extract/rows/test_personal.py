"""A person's data are gone before a page is kept."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ozon.extract.rows import remove
from ozon_generated.exact_json import loads
from tests.extract.rows.made_up import shape
from tests.extract.rows.support import read_both

NAMES = ("postings.customer", "postings.addressee.name", "postings.products.owner.phone")


def nulled(value: Any, path: Sequence[str]) -> Any:
    """The value with null at a path, by another way than the one under test."""
    if isinstance(value, list):
        return [nulled(item, path) for item in value]
    if not isinstance(value, dict) or path[0] not in value:
        return value
    return {**value, path[0]: None if len(path) == 1 else nulled(value[path[0]], path[1:])}


def expected(answer: Any) -> Any:
    for name in NAMES:
        answer = nulled(answer, name.split("."))
    return answer


PERSON = {"name": 'Анна "Аня" П.', "phones": ["+7999", {"a": "]}"}]}
ROWS: dict[str, dict[str, Any]] = {
    "object": {"customer": PERSON, "status": "new"},
    "text": {"customer": 'a "quoted" {name}\\', "status": "new"},
    "number": {"customer": 79990000000},
    "list": {"customer": [PERSON, "x"]},
    "inside an object": {"addressee": {"name": "Анна", "city": "Казань"}, "name": "kept"},
    "inside lists": {"products": [{"owner": {"phone": "1", "id": 2}, "phone": "kept"}, {"owner": None}, None]},
    "null": {"customer": None, "addressee": None, "products": None},
    "absent": {"status": "new"},
    "the name as a value": {"status": "customer", "customer": None},
    "the name elsewhere": {"order": {"customer": "kept"}, "customer": "gone"},
    "the name in a text": {"status": '"customer":"kept"', "note": 'x"customer', "customer": None},
    "a text that ends like the name": {'x"customer': "kept", "customer": "gone"},
    "another shape": {"addressee": "kept", "products": {"owner": {"phone": "gone"}}},
    "exact numbers": {"customer": "gone", "price": 10**30},
}


def compact(answer: Any) -> str:
    return json.dumps(answer, ensure_ascii=False, separators=(",", ":"))


WAYS: dict[str, Callable[[Any], str]] = {
    "compact": compact,
    "spaces": json.dumps,
    "indented": lambda answer: json.dumps(answer, indent=2, ensure_ascii=False),
    "spaces before colons": lambda answer: json.dumps(answer, separators=(" , ", " :\t")),
    "escaped names": lambda answer: (
        compact(answer).replace('"customer"', '"\\u0063ustomer"').replace('"phone"', '"phon\\u0065"')
    ),
}


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
@pytest.mark.parametrize("row", ROWS.values(), ids=ROWS)
def test_only_personal_values_are_replaced(row: dict[str, Any], way: Callable[[Any], str]) -> None:
    answer = {"postings": [row, {"posting_number": "1"}, row], "cursor": "x"}
    content = way(answer).encode()
    found = remove(content, NAMES)
    assert loads(found) == expected(answer)
    assert b"gone" not in found
    if expected(answer) == answer and way is compact:
        assert found is content


def test_numbers_keep_their_digits_and_rows_their_order() -> None:
    content = '{"postings":[{"b":1.50,"customer":{"a":1},"a":0.12345678901234567890,"c":1E+2}]}'
    assert remove(content.encode(), NAMES).decode() == content.replace('{"a":1}', "null")


def test_all_of_doubled_values_are_gone() -> None:
    for content in (
        b'{"postings":[{"customer":{"a":"gone"},"customer":null}]}',
        b'{"postings":[{"customer":null,"customer":"gone"}]}',
    ):
        assert b"gone" not in remove(content, NAMES)


@pytest.mark.parametrize("text", ["\\ud83d", "\\\\ud83d", "\\ud83d\\ude00"])
def test_half_a_character_does_not_stop_it(text: str) -> None:
    content = f'{{"postings":[{{"customer":"gone","status":"{text}"}}]}}'.encode()
    assert b"gone" not in remove(content, NAMES)


@pytest.mark.parametrize(
    "content", [b'{"postings":[{"customer":"gone"', b'<a "customer":"gone">', b'{"customer":"gone"}}']
)
def test_what_is_not_json_is_refused_without_showing_it(content: bytes) -> None:
    with pytest.raises(ValueError, match="not JSON") as caught:
        remove(content, NAMES)
    assert "gone" not in str(caught.value)
    assert caught.value.__cause__ is None


def test_nothing_is_personal() -> None:
    assert remove(b"no JSON", ()) == b"no JSON"


VALUES = st.recursive(
    st.none() | st.integers() | st.text(max_size=5) | st.booleans(),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["customer", "addressee", "name", "products", "owner", "phone", "x"]), inner)
    ),
    max_leaves=12,
)


@given(rows=st.lists(VALUES, max_size=3), escaped=st.booleans(), indent=st.sampled_from([None, 1]))
@settings(max_examples=50, deadline=None)
def test_any_answer(rows: list[Any], escaped: bool, indent: int | None) -> None:
    answer = {"postings": rows}
    content = json.dumps(answer, ensure_ascii=escaped, indent=indent).encode()
    assert loads(remove(content, NAMES)) == expected(answer)


def test_names_come_from_the_shape_and_pages_without_them_are_read() -> None:
    made_up = shape()
    row = {"posting_number": "1", "customer": {"amount": "gone"}, "products": [{"phone": "gone", "sku": 1}]}
    content = remove(compact({"postings": [row]}).encode(), made_up.personal)
    assert b"gone" not in content
    tables, drift = read_both(made_up, content)
    assert tables["orders_products"]["sku"].to_pylist() == [1]
    assert not drift.unknown
    assert not drift.mismatches
