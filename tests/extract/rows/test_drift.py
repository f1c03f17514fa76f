"""Answers that differ from the spec: nothing is lost, both ways agree, and what was met is told."""

from __future__ import annotations

import json
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from attrs import field, frozen

from ozon.extract.rows import Drift, PageError, shape_of
from ozon.extract.rows.drift import MOST, Unknown, Values
from ozon.extract.rows.nodes import Schemas
from ozon.extract.rows.shape import made
from tests.extract.rows.made_up import shape
from tests.extract.rows.support import FBS, body, dumped, posting, read, read_both, read_each

PRODUCT = posting()["products"][0]
#: Replaces a part of the bytes of a page.
Change = tuple[bytes, bytes]


@frozen
class Kind:
    """A way in which an answer may differ.

    Attributes:
        row: fields of the posting.
        change: what is replaced in the bytes of the page.
        column: a column of the posting, and what it has.
        rest: what stands in ``_rest`` of the posting.
        unknown: paths of unknown fields.
        wrong: paths of values of another type.
        table: the table with that row.
    """

    row: dict[str, Any] = field(factory=dict)
    change: Change | None = None
    column: tuple[str, Any] = ("_part", "2026-09-01")
    rest: str | None = None
    unknown: tuple[str, ...] = ()
    wrong: tuple[str, ...] = ()
    table: str = "postings_fbs"

    def page(self) -> bytes:
        content = body(posting(1, **self.row))
        if self.change is not None:
            assert content.count(self.change[0]) == 1
            content = content.replace(*self.change)
        return content


def product(**fields: Any) -> dict[str, Any]:
    return {"products": [{**PRODUCT, **fields}]}


KINDS = {
    "unknown field of a row": Kind(
        {"seat": [1, {"a": None}]}, rest='{"seat":[1,{"a":null}]}', unknown=("postings.seat",)
    ),
    "unknown null": Kind({"seat": None}, rest='{"seat":null}', unknown=("postings.seat",)),
    "unknown field of an object": Kind(
        {"barcodes": {"middle_barcode": "x"}},
        rest='{"barcodes.middle_barcode":"x"}',
        unknown=("postings.barcodes.middle_barcode",),
    ),
    "unknown field of a child": Kind(
        product(gift=True), rest='{"gift":true}', unknown=("postings.products.gift",), table="postings_fbs_products"
    ),
    "unknown field like a date": Kind(
        {"packed_at": "2026-09-01T10:00:00Z"},
        rest='{"packed_at":"2026-09-01T10:00:00Z"}',
        unknown=("postings.packed_at",),
    ),
    "exact text of an unknown number": Kind(
        {"seat": 0}, (b'"seat":0', b'"seat": 1.50e1 '), rest='{"seat":1.50e1}', unknown=("postings.seat",)
    ),
    "text for an object": Kind(
        product(price="890.00"),
        column=("price_amount", None),
        rest='{"price":"890.00"}',
        wrong=("postings.products.price",),
        table="postings_fbs_products",
    ),
    "list for an object": Kind(
        {"cancellation": []},
        column=("cancellation_cancel_reason", None),
        rest='{"cancellation":[]}',
        wrong=("postings.cancellation",),
    ),
    "object for a list": Kind({"products": PRODUCT}, wrong=("postings.products",)),
    "foreign object for a list": Kind(
        {"products": {"total": 1}}, rest='{"products":{"total":1}}', wrong=("postings.products",)
    ),
    "text for a list": Kind({"products": "none"}, rest='{"products":"none"}', wrong=("postings.products",)),
    "text among objects": Kind(
        {"products": ["none"]},
        column=("sku", None),
        rest='{"":"none"}',
        wrong=("postings.products",),
        table="postings_fbs_products",
    ),
    "null among objects": Kind({"products": [None]}, column=("sku", None), table="postings_fbs_products"),
    "digits in text for an integer": Kind({"order_id": "71"}, column=("order_id", 71), wrong=("postings.order_id",)),
    "words for an integer": Kind(
        {"order_id": "none"}, column=("order_id", None), rest='{"order_id":"none"}', wrong=("postings.order_id",)
    ),
    "flag in text": Kind({"is_express": "true"}, column=("is_express", True), wrong=("postings.is_express",)),
    "number for a flag": Kind(
        {"is_express": 1}, column=("is_express", None), rest='{"is_express":1}', wrong=("postings.is_express",)
    ),
    "point in an integer": Kind({"order_id": 71.0}, column=("order_id", 71), wrong=("postings.order_id",)),
    "fraction of an integer": Kind(
        {"order_id": 71.5}, column=("order_id", None), rest='{"order_id":71.5}', wrong=("postings.order_id",)
    ),
    "integer above 64 bits": Kind(
        {"order_id": 2**63}, column=("order_id", None), rest=f'{{"order_id":{2**63}}}', wrong=("postings.order_id",)
    ),
    "number for text": Kind(
        {"status": 0}, (b'"status":0', b'"status":12.50'), column=("status", "12.50"), wrong=("postings.status",)
    ),
    "flag for text": Kind(
        {"status": True}, column=("status", None), rest='{"status":true}', wrong=("postings.status",)
    ),
    "words among integers": Kind(
        {"optional": {"products_with_possible_mandatory_mark": [1, "x"]}},
        column=("optional_products_with_possible_mandatory_mark", [1, None]),
        rest='{"optional.products_with_possible_mandatory_mark":[1,"x"]}',
        wrong=("postings.optional.products_with_possible_mandatory_mark",),
    ),
    "text number for a number": Kind({"volume_weight": "0.25"}, column=("volume_weight", Decimal("0.25"))),
    "more digits than the column": Kind(
        {"volume_weight": 0},
        (b'"volume_weight":0', b'"volume_weight":0.123456789012'),
        column=("volume_weight", Decimal("0.1234567890")),
        rest='{"volume_weight":0.123456789012}',
        wrong=("postings.volume_weight",),
    ),
    "a number too large": Kind(
        {"volume_weight": 1e30},
        column=("volume_weight", None),
        rest='{"volume_weight":1e+30}',
        wrong=("postings.volume_weight",),
    ),
    "words for a moment": Kind(
        {"in_process_at": "soon"},
        column=("in_process_at", None),
        rest='{"in_process_at":"soon"}',
        wrong=("postings.in_process_at",),
    ),
    "half a character": Kind(
        {"status": "?"},
        (b'"status":"?"', b'"status":"a\\ud83d \\ud83d\\ude00"'),
        column=("status", "a\\ud83d 😀"),
    ),
    "doubled key, the last counts": Kind(
        {"status": "?"},
        (b'"status":"?"', b'"status":"a","status":"b"'),
        column=("status", "b"),
        wrong=("postings.status",),
    ),
    "no drift: empty moment": Kind({"in_process_at": ""}, column=("in_process_at", None)),
    "no drift: nanoseconds": Kind(
        {"in_process_at": "2026-09-01T10:00:00.123456789Z"},
        column=("in_process_at", "2026-09-01T10:00:00.123456+00:00"),
    ),
    "no drift: offset": Kind(
        {"in_process_at": "2026-09-01T10:00:00+03:00"}, column=("in_process_at", "2026-09-01T07:00:00+00:00")
    ),
    "no drift: moment without zone": Kind(
        {"in_process_at": "2026-09-01T10:00:00"}, column=("in_process_at", "2026-09-01T10:00:00+00:00")
    ),
    "no drift: NUL": Kind({"status": "a\0b"}, column=("status", "a\0b")),
    "no drift: 18 digits before the point": Kind(
        {"volume_weight": 0},
        (b'"volume_weight":0', b'"volume_weight":123456789012345678.0123456789'),
        column=("volume_weight", Decimal("123456789012345678.0123456789")),
    ),
    "no drift: 19 digits": Kind({"order_id": 2**63 - 1}, column=("order_id", 2**63 - 1)),
    "no drift: null list and null object": Kind({"products": None, "barcodes": None}),
    "no drift: escaped name": Kind({}, (b'"status":', b'"\\u0073tatus":')),
    "no drift: exponent": Kind(
        {"volume_weight": 0},
        (b'"volume_weight":0', b'"volume_weight":2.5E-1'),
        column=("volume_weight", Decimal("0.25")),
    ),
}


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_a_value_that_differs(kind: Kind) -> None:
    pages = body(posting(0)), kind.page(), body(posting(2))
    tables, drift = read_both(FBS, *pages)
    [row] = [row for row in tables[kind.table].to_pylist() if row["_page"] == 1]
    column, value = kind.column
    found = row[column]
    assert (found.isoformat() if isinstance(value, str) and not isinstance(found, str) else found) == value
    assert row["_rest"] == kind.rest
    rests = [one for table in tables.values() for one in table["_rest"].to_pylist() if one is not None]
    assert rests == [kind.rest] * (kind.rest is not None)
    assert tuple(drift.unknown) == kind.unknown
    assert tuple(drift.mismatches) == kind.wrong
    assert tables["postings_fbs"]["_index"].to_pylist() == [0, 1, 2]
    assert tables["postings_fbs"]["_page"].to_pylist() == [0, 1, 2]


REFUSED: dict[str, Callable[[bytes], bytes]] = {
    "cut": lambda page: page[:-20],
    "HTML": lambda page: b"<html>maintenance</html>",
    "empty": lambda page: b"",
    "nothing documented": lambda page: b"{}",
    "error object": lambda page: dumped({"code": 16, "message": "Client-Id and Api-Key headers are required"}),
    "other shape": lambda page: b"[]",
    "invalid UTF-8": lambda page: page.replace(b"awaiting", b"\xff\xfe"),
    "object for the rows": lambda page: dumped({"postings": {"a": 1}}),
    "text for the rows": lambda page: dumped({"postings": "none"}),
    "doubled cursor": lambda page: page.replace(b'"cursor":"next"', b'"cursor":"a","cursor":"b"'),
    "doubled number": lambda page: page.replace(b'"posting_number":', b'"posting_number":"0","posting_number":'),
    "doubled list": lambda page: page[:-1] + b',"postings":[]}',
    "two answers": lambda page: page + page,
    "begins an answer that the next one ends": lambda page: b'{"postings":[',
}


@pytest.mark.parametrize("change", REFUSED.values(), ids=REFUSED)
def test_a_page_that_cannot_be_read_is_named(change: Callable[[bytes], bytes]) -> None:
    broken = change(body(posting(1)))
    after = b"]}" if broken.endswith(b"[") else body(posting(2))
    with pytest.raises(PageError, match="Page 1 ") as caught:
        read(FBS, body(posting(0)), broken, after, *[body(posting(number)) for number in range(3, 9)])
    assert caught.value.page == 1


def test_two_unknown_fields_stand_in_rest_in_one_order() -> None:
    first, second = {"b": 1, "a": 2}, {"a": 2, "barcodes": {"z": 3}, "b": 1}
    tables, _ = read_both(FBS, body(posting(1, **first)), body(posting(2, **second)))
    assert tables["postings_fbs"]["_rest"].to_pylist() == ['{"a":2,"b":1}', '{"a":2,"b":1,"barcodes.z":3}']


def test_unknown_fields_of_different_types_keep_the_batch_together() -> None:
    values = [1, "x", [1], {"a": 1}, None, 1.5]
    tables, drift = read_both(FBS, *(body(posting(number, seat=value)) for number, value in enumerate(values)))
    assert [json.loads(one)["seat"] for one in tables["postings_fbs"]["_rest"].to_pylist()] == values
    assert drift.unknown["postings.seat"].count == len(values)


def test_a_map_where_an_object_is_documented() -> None:
    pages = [body(posting(page, **{f"name {page} {number}": number for number in range(150)})) for page in range(3)]
    tables, drift = read_both(FBS, *pages)
    assert [len(json.loads(one)) for one in tables["postings_fbs"]["_rest"].to_pylist()] == [150] * 3
    assert len(drift.unknown) == 450


def test_unknown_and_wrong_fields_around_the_rows() -> None:
    content = body(posting(1), cursor=5, has_next="no", total=[1])
    tables, drift = read_both(FBS, content, content)
    assert tables["postings_fbs"].num_rows == 2
    assert tables["postings_fbs"]["_rest"].null_count == 2
    assert drift.unknown["postings.total" if "postings.total" in drift.unknown else "total"].count == 2


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (True, "boolean"),
        (None, "null"),
        ("IVANOV", "text"),
        ("IVANOV_IVAN", "text"),
        ("1990-05-17", "text"),
        ("2026-09-01T10:00:00Z", "text"),
        ("Иван Петров", "text"),
        ("+79990000000", "text"),
        (79990000000, "number"),
        (101000, "number"),
        (-1.5, "number"),
        ({"phone": "+79990000000"}, "object"),
        (["Иван"], "list"),
    ],
)
def test_of_unknown_fields_only_the_type_of_the_first_value_is_kept(value: Any, shown: str) -> None:
    for known in (read, read_each):
        _, drift = known(FBS, body(posting(1, seat=value, barcodes={"seat": value})), body(posting(2, seat=[])))
        assert drift == Drift(unknown={"postings.seat": Unknown(2, shown), "postings.barcodes.seat": Unknown(1, shown)})


def test_of_values_of_another_type_only_that_is_kept() -> None:
    _, drift = read(FBS, body(posting(1, order_id="Иван Петров", in_process_at="+79990000000")))
    found = [(path, one.documented, one.count, one.type) for path, one in drift.mismatches.items()]
    assert found == [("postings.order_id", "integer", 1, "text"), ("postings.in_process_at", "moment", 1, "text")]


def test_values_of_a_field_that_has_others_documented_are_named() -> None:
    known = posting()["products"][0]
    rows = [
        posting(1, status="by_drone", available_actions=["fly", "cancel", "land"], tariffication_steps=[]),
        posting(2, status="delivered", available_actions=["fly", None, ""], products=[known, known]),
        posting(3, status="by_rocket", substatus="", available_actions=None),
        posting(4, status="by_drone", substatus=None, available_actions=[]),
    ]
    for way in (read, read_each):
        tables, drift = way(FBS, body(*rows[:2]), body(*rows[2:]))
        assert drift == Drift(
            values={
                "postings.status": Values(3, ["by_drone", "by_rocket"]),
                "postings.available_actions": Values(3, ["fly", "land"]),
            }
        )
        assert tables["postings_fbs"]["status"].to_pylist() == ["by_drone", "delivered", "by_rocket", "by_drone"]


def test_values_in_lists_of_rows_are_named_with_their_path() -> None:
    stocks = shape_of("seller", "product.info_stocks", "items", "stocks", ("product_id",))
    content = dumped({"items": [{"product_id": 1, "stocks": [{"type": "fbo"}, {"type": "moon"}]}]})
    assert read(stocks, content)[1] == Drift(values={"items.stocks.type": Values(1, ["moon"])})


def test_a_field_with_another_value_in_each_row_has_some_of_them_named() -> None:
    pages = [body(*(posting(number, status=f"state {page}{number}") for number in range(15))) for page in range(9)]
    for way in (read, read_each):
        _, drift = way(FBS, *pages)
        assert drift.values["postings.status"].count == 135
        assert drift.values["postings.status"].values == [f"state {n // 15}{n % 15}" for n in range(MOST)]


@pytest.mark.parametrize("number", ["1e999", "NaN", "Infinity", "-Infinity"])
@pytest.mark.parametrize("name", ["share", "ratio", "count"])
def test_numbers_that_are_none(name: str, number: str) -> None:
    """Arrow reads some of them as floats; JSON does not have them."""
    contents = [b'{"postings":[{"posting_number":"1","%b":%d}]}' % (name.encode(), value) for value in range(9)]
    contents[1] = b'{"postings":[{"posting_number":"1","%b":%b}]}' % (name.encode(), number.encode())
    tables, drift = read_both(shape(), *contents)
    assert tables["orders"][name].to_pylist() == [0, None, *range(2, 9)]
    assert list(drift.mismatches) == [f"postings.{name}"]
    [rest] = [one for one in tables["orders"]["_rest"].to_pylist() if one is not None]
    assert number in rest


def test_an_error_beside_a_list_that_is_called_errors() -> None:
    """There, rows and errors have the same name."""
    errors = shape_of("seller", "rating.index_fbs_posting_list", "errors", "fbs_errors")
    content = dumped({"errors": [{"posting_number": "1"}], "code": 8, "message": "rate limit"})
    with pytest.raises(PageError, match="rate limit"):
        read(errors, content)


def test_a_float_that_is_none_where_no_other_field_is_checked() -> None:
    row = {"type": "object", "properties": {"share": {"type": "number", "format": "float"}}}
    answer = {"type": "object", "properties": {"postings": {"type": "array", "items": row}}}
    floats = made(
        "seller", "posting_fbs.list", "postings", "floats", (), Schemas({"components": {"schemas": {}}}).node(answer)
    )
    pages = [b'{"postings":[{"share":%b}]}' % share for share in (b"0.5", b"NaN", *[b"1.5"] * 7)]
    tables, _ = read_both(floats, *pages)
    assert tables["floats"]["share"].to_pylist() == [0.5, None, *[1.5] * 7]
