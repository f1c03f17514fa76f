"""Pages become rows: order, positions, batches, dropped rows; and both ways agree on whatever pages come."""

from __future__ import annotations

import json
from typing import Any
from unittest.mock import patch

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.strategies import DataObject, SearchStrategy

from ozon.extract.rows import Page, PageError, Reader
from ozon.extract.rows.nodes import AnyJson, Fields, Node, Personal, Scalar, Unknown
from ozon.extract.rows.shape import made
from ozon_generated.operation import Operation
from ozon_generated.seller.posting_fbs._list import OPERATION
from ozon_generated.seller.posting_fbs._shared_fbs_posting import FbsPosting
from tests.extract.rows.made_up import shape
from tests.extract.rows.support import FBS, body, differences, dumped, posting, read, read_both

MADE_UP = shape()
PRODUCTS = "postings_fbs_products"


def test_positions_run_on_over_calls() -> None:
    reader = Reader(FBS, shop="a", part="2026-09-01", load="L")
    calls = [reader.read([Page(number, body(posting(number), posting(number + 10)))]) for number in range(3)]
    rows = [row for tables in calls for row in tables["postings_fbs"].to_pylist()]
    assert [row["_index"] for row in rows] == [0, 1, 2, 3, 4, 5]
    assert [row["_page"] for row in rows] == [0, 0, 1, 1, 2, 2]
    assert {(row["shop"], row["_part"], row["_load"]) for row in rows} == {("a", "2026-09-01", "L")}


def test_children_name_their_row_and_their_place() -> None:
    product = posting()["products"][0]
    rows = [posting(number, products=[{**product, "sku": sku} for sku in range(number)]) for number in (2, 0, 1, 3)]
    tables, _ = read_both(FBS, body(*rows[:2]), body(*rows[2:]))
    found = [(row["posting_number"], row["_index"], row["sku"], row["_page"]) for row in tables[PRODUCTS].to_pylist()]
    assert found == [
        (row["posting_number"], sku, sku, number // 2)
        for number, row in enumerate(rows)
        for sku in range(len(row["products"]))
    ]


def test_grandchildren_name_the_whole_way() -> None:
    service = {"name": "x", "price": {"amount": "1.5", "currency": "RUB"}}
    rows = [
        {"products": [{"delivery": {"services": [service] * count}} for count in counts]}
        for counts in ((1, 2), (), (0, 3))
    ]
    tables, _ = read_both(shape(()), dumped({"postings": rows}))
    services = tables["orders_products_delivery_services"].to_pylist()
    assert [(one["orders_index"], one["products_index"], one["_index"]) for one in services] == [
        (0, 0, 0), (0, 1, 0), (0, 1, 1), (2, 1, 0), (2, 1, 1), (2, 1, 2),
    ]  # fmt: skip


@pytest.mark.parametrize("extra", [{}, {"seat": 1}, {"order_id": "none"}], ids=["plain", "unknown", "wrong"])
def test_dropped_rows_take_their_children_along(extra: dict[str, Any]) -> None:
    pages = [body(*(posting(page * 10 + row, **extra) for row in range(3))) for page in range(2)]
    tables, _ = read_both(FBS, *pages, drop={(0, 1), (1, 0), (1, 2)})
    numbers = [posting(number)["posting_number"] for number in (0, 2, 11)]
    assert tables["postings_fbs"]["posting_number"].to_pylist() == numbers
    assert tables["postings_fbs"]["_index"].to_pylist() == [0, 1, 2]
    assert tables[PRODUCTS]["posting_number"].to_pylist() == numbers
    assert len([one for one in tables["postings_fbs"]["_rest"].to_pylist() if one]) == (3 if extra else 0)


def test_no_pages_and_no_rows() -> None:
    for pages in ((), (body(),), (dumped({"postings": None, "cursor": "", "has_next": False}),)):
        tables, _ = read_both(FBS, *pages)
        assert {name: table.num_rows for name, table in tables.items()} == dict.fromkeys(tables, 0)
        assert [table.schema for table in tables.values()] == [table.schema for table in FBS.tables]


def test_layout_of_the_json_does_not_matter() -> None:
    answer = json.loads(body(posting(1), posting(2)))
    tables, _ = read_both(FBS, dumped(answer))
    for content in (json.dumps(answer, indent=4), json.dumps(answer), f"\ufeff{json.dumps(answer)}\r\n "):
        others, _ = read_both(FBS, content.encode())
        assert not [found for name in tables for found in differences(tables[name], others[name])]


def test_an_answer_that_is_a_list() -> None:
    """No operation has one yet, but the spec's vocabulary allows it."""
    node = MADE_UP.answer
    assert isinstance(node, Fields)
    shape = made("seller", "posting_fbs.list", "", "orders", ("posting_number",), node.fields["postings"])
    facts = {name: getattr(OPERATION, name) for name in OPERATION._names}
    listed = Operation(**{**facts, "reply": "rows", "rows": FbsPosting})
    with patch("ozon.extract.rows.tolerant.operation_of", return_value=listed):
        tables, drift = read_both(shape, b'[{"posting_number": "1", "new": 1}, {"posting_number": "2"}]', b" []")
        assert tables["orders"]["_rest"].to_pylist() == ['{"new":1}', None]
        assert list(drift.unknown) == ["new"]
        for broken in (b'[],"x":[]', b"{}", b"[}"):
            with pytest.raises(PageError):
                read(shape, broken)


def test_personal_values_that_were_not_removed_get_no_column() -> None:
    row = {"posting_number": "1", "customer": {"amount": "secret"}, "products": [{"phone": "secret", "sku": 1}]}
    tables, drift = read_both(MADE_UP, dumped({"postings": [row]}))
    assert "secret" not in str([table.to_pylist() for table in tables.values()])
    assert "secret" not in str(drift)
    assert tables["orders_products"]["sku"].to_pylist() == [1]


def test_personal_values_on_demand() -> None:
    row = {"posting_number": "1", "customer": {"amount": "1.5"}, "products": [{"phone": "+7"}]}
    tables, _ = read_both(shape(personal=True), dumped({"postings": [row]}))
    assert [str(one) for one in tables["orders"]["customer_amount"].to_pylist()] == ["1.5000"]
    assert tables["orders_products"]["phone"].to_pylist() == ["+7"]


def quoted(*words: str) -> SearchStrategy[str]:
    """Texts in JSON, some with escapes."""
    return st.sampled_from([json.dumps(word, ensure_ascii=escaped) for word in words for escaped in (True, False)])


#: Values in JSON that Arrow reads, by documented type.
RIGHT = {
    "string": quoted("", "x", "a\0b", 'Чай "с" мёдом\\', "😀", "12", "null", "{"),
    "boolean": st.sampled_from(["true", "false"]),
    "integer": st.sampled_from(["0", "-0", "1", "9223372036854775807"]),
    "number": st.sampled_from(["0", "-0", "-7", "2.50", "1e2", "2.5E-1", "1.0", "12345678901234567.0123456789"]),
    "decimal number as text": quoted("", "0.5", "1.50", "-0", "1e3", "+1", "99999999999999.9999", "1.50000"),
    "moment": quoted("", "2026-09-01", "2026-09-01T10:00Z", "2026-09-01T10:00:00.123456789Z", "2026-09-01 10:00:00"),
    "local time": quoted(
        "", "2026-09-01T10:00:00", "2026-09-01T10:00:00.5Z", "2026-09-01T10:00:00+03:00", "2026-09-01"
    ),
    "date": quoted("", "2026-09-01", "0001-01-01"),
}
WRONG = st.one_of(
    st.sampled_from(["[]", "{}", "true", "1.5", '[{"a":1}]', "[null,[1]]", '{"sku":2}', '"\\ud800"', "1e30", "1e999"]),
    st.sampled_from(
        ["9223372036854775808", "-12345678901234567890.5", "0.12345678901", '{"amount":5}', "18446744073709551616"]
    ),
    quoted(
        "x", "1,5", " 1", "FALSE", "1.23456", "100000000000000", "NaN", "20260901", "2026-02-30", "2026-W36-2", "12"
    ),
    quoted("2026-09-01T24:00:00Z", "2026-09-01T10:00:00Z", "2026-09-01", "1e3", "-0", "0.5", ""),
)
ANY = st.sampled_from(["[]", "{}", "true", "1.50", '[{"a":1}]', '"x"', '{"a": "b"}'])
NAMES = st.sampled_from(["new", "sku", "amount", "name", "Имя", 'q"', "a.b"])


def values(node: Node, wrong: bool) -> SearchStrategy[str]:
    """JSON of a value: most often of its type, sometimes null, and seldom anything if it may be wrong."""
    if isinstance(node, Personal):
        return st.just("null")
    if isinstance(node, AnyJson | Unknown):
        found: SearchStrategy[str] = ANY
    elif isinstance(node, Scalar):
        found = RIGHT[node.documented]
    elif isinstance(node, Fields):
        found = objects(node, wrong)
    else:
        found = st.lists(values(node.item, wrong), max_size=2).map(lambda items: f"[{', '.join(items)}]")
    others = st.just("null") | WRONG if wrong else st.just("null")
    return st.integers(0, 9).flatmap(lambda dice: found if dice else others)


def objects(node: Fields, wrong: bool) -> SearchStrategy[str]:
    known = {name: values(one, wrong) for name, one in node.fields.items()}
    unknown = st.dictionaries(NAMES.filter(lambda name: name not in known), ANY, max_size=1)
    pairs = st.tuples(st.fixed_dictionaries({}, optional=known), unknown)
    return pairs.map(lambda both: written({**both[0], **both[1]}))


def written(fields: dict[str, str]) -> str:
    """An object with values in JSON."""
    return f"{{{','.join(f'{json.dumps(name)}:{one}' for name, one in fields.items())}}}"


PAGES = {
    wrong: st.lists(st.lists(objects(MADE_UP.top.node, wrong), min_size=1, max_size=2), min_size=1, max_size=3)
    for wrong in (False, True)
}


@pytest.mark.parametrize("wrong", [False, True], ids=["documented types", "any types"])
@given(data=st.data())
@settings(max_examples=20, deadline=None)
def test_both_ways_agree_on_any_pages(wrong: bool, data: DataObject) -> None:
    pages = data.draw(PAGES[wrong])
    _, drift = read_both(MADE_UP, *(written({"postings": f"[{','.join(rows)}]"}).encode() for rows in pages))
    assert wrong or not drift.mismatches
