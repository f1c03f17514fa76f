"""What came is kept exactly, or told: long numbers, numbers that are none, names that stand twice, hostile sizes."""

from __future__ import annotations

import copy
import json
import pickle
import traceback
from decimal import Decimal
from typing import Any

import attrs
import pytest

from ozon_generated import exact_json as _json
from ozon_generated.answers import read
from ozon_generated.errors import DecodeError
from ozon_generated.exact_json import DEEPEST, dumps
from ozon_generated.model import Absent, Model, Null, codec, is_sent, model
from ozon_generated.operation import ItemErrors, Operation, Pagination
from ozon_generated.plain import plain
from tests.backends import answer
from tests.library import httpx
from tests.sizes import size


@model
class Row(Model):
    id: int | None = None
    text: str | None = None
    ratio: float | None = None
    flag: bool | None = None
    anything: Any | None = None
    children: list[Row] = attrs.field(factory=list)
    ids: list[int] = attrs.field(factory=list)


OPERATION = Operation(api="x", name="row.get", method="POST", path="/", safety="read", response=Row)


@pytest.fixture(autouse=True, params=["orjson", "json"])
def _back_end(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.param == "json":
        monkeypatch.setattr(_json, "orjson", None)
    else:
        pytest.importorskip("orjson")


def decoded(text: str) -> Any:
    response = httpx.Response(200, content=text.encode(), request=httpx.Request("POST", "http://x"))
    return read(OPERATION, answer(response))


# Numbers


@pytest.mark.parametrize("digits", range(15, 41))
def test_integers_of_every_size_survive(digits: int) -> None:
    for number in (10**digits - 1, -(10**digits) + 1, 2**63, 2**64, -(2**63) - 1):
        row = decoded(f'{{"id":{number},"anything":{number},"ids":[{number}],"new":{number}}}')
        assert (row.id, row.anything, row.ids, row.extra["new"]) == (number, number, [number], number)
        assert row.mismatches() == []
        assert json.loads(dumps(row, plain))["id"] == number
        assert row.to_dict()["new"] == number


def test_a_number_that_python_would_not_read_stays_text() -> None:
    row = decoded(f'{{"id":{"9" * 5000}}}')
    assert row.id == "9" * 5000
    assert row.mismatches() == [("id", "int", "9" * 5000)]
    assert row.to_dict()["id"] == "9" * 5000


@pytest.mark.parametrize("text", ["0.1", "1990.5", "1990.50", "-0.0", "1e2", "0.30000000000000004", "123456789.123456"])
def test_numbers_that_a_float_holds_are_floats(text: str) -> None:
    row = decoded(f'{{"ratio":{text}, "anything": {text}}}')
    assert (row.ratio, type(row.ratio), type(row.anything)) == (float(text), float, float)
    assert row.mismatches() == []


@pytest.mark.parametrize("text", ["0.1234567890123456789", "12345678901234567890.5", "-1.00000000000000000001"])
def test_digits_that_a_float_does_not_hold_are_told(text: str) -> None:
    row = decoded(f'{{"ratio":{text},"anything":{text},"text":{text},"id":{text}}}')
    assert (row.ratio, type(row.ratio)) == (float(text), float)
    assert (row.anything, row.text, row.id) == (Decimal(text), text, Decimal(text))
    assert ("ratio", "float", Decimal(text)) in row.mismatches()
    assert row.to_dict()["anything"] == text


@pytest.mark.parametrize("text", ["NaN", "Infinity", "-Infinity", "1e999", "-1e999", "1e99999999999999999999"])
def test_what_is_no_number_stays_text_and_is_told(text: str) -> None:
    row = decoded(f'{{"ratio":{text},"anything":{text}}}')
    assert (row.ratio, row.anything) == (text, text)
    assert row.mismatches() == [("ratio", "float", text)]
    assert row.to_dict()["ratio"] == text


def test_long_numbers_in_text_are_left_alone() -> None:
    row = decoded('{"text":"3000000000817031942","anything":["00000000000000000000000", 1.5]}')
    assert (row.text, row.anything) == ("3000000000817031942", ["00000000000000000000000", 1.5])
    assert row.mismatches() == []


# Names


@pytest.mark.parametrize("space", ["", " ", "\n\t"])
@pytest.mark.parametrize(
    "text", ['{"id":1,"id":2}', '{"children":[],"ids":[5],"ids":[]}', '{"new":{"a":1,"b":0,"a":true}}']
)
def test_two_values_under_one_name_around_the_rows_are_an_error(text: str, space: str) -> None:
    text = text.replace(":", f"{space}:{space}")
    error = decoded(text)
    assert isinstance(error, DecodeError)
    assert "stands twice in one object" in str(error)


TWICE = '{"children":[{"text":"a","id":1,"text":"b"},{"text":"c","new":[{"x":1,"x":{"y":1,"y":2},"x":3}]}]}'


def test_two_values_under_one_name_in_a_row_are_told() -> None:
    answer = decoded(TWICE)
    first, second = answer.children
    assert (first.text, second.text, second.extra["new"]) == ("b", "c", [{"x": 3}])
    assert first.mismatches() == [("text", "one value", "a")]
    told = [("new[0].x", 1), ("new[0].x", {"y": 2}), ("new[0].x.y", 1)]
    assert [(path, got) for path, _, got in second.mismatches()] == told
    assert [(path, got) for path, _, got in answer.mismatches()] == [
        ("children[0].text", "a"),
        *((f"children[1].{path}", got) for path, got in told),
    ]
    assert pickle.loads(pickle.dumps(answer)).mismatches() == copy.deepcopy(answer).mismatches() == answer.mismatches()
    assert answer.to_dict()["children"][0] == {"id": 1, "text": "b"}


@pytest.mark.parametrize(
    "facts",
    [
        {"safety": "write"},
        {"item_errors": ItemErrors(items="children", flag="flag")},
        {"pagination": Pagination(scheme="last_id", items="children", token="id", next_from_item="text")},
        {"pagination": Pagination(scheme="page", items="children", token="id", key="text")},
    ],
)
def test_outcomes_and_ids_are_not_said_twice(facts: dict[str, Any]) -> None:
    response = httpx.Response(200, content=TWICE.encode(), request=httpx.Request("POST", "http://x"))
    error = read(OPERATION.__replace__(**facts), answer(response))
    assert isinstance(error, DecodeError)
    assert error.outcome_unknown == ("safety" in facts)


def test_a_row_of_a_bare_list_tells_too() -> None:
    operation = OPERATION.__replace__(response=None, rows=Row, reply="rows")
    response = httpx.Response(200, content=b'[{"id":1},{"id":2,"id":3}]', request=httpx.Request("GET", "http://x"))
    rows: Any = read(operation, answer(response))
    assert rows[1].mismatches() == [("id", "one value", 2)]


def test_what_is_told_is_not_nested_too_deeply_either() -> None:
    deep = "[" * (DEEPEST + 5) + "]" * (DEEPEST + 5)
    assert isinstance(decoded(f'{{"children":[{{"new":{deep},"new":1}}]}}'), DecodeError)


@pytest.mark.parametrize("text", ['{"id":1,"id":1}', '{"id":1,"text":"\\"id\\":2","new":{"id":3}}'])
def test_the_same_twice_is_no_harm(text: str) -> None:
    assert decoded(text).id == 1


# Lists that did not come


def test_lists_that_did_not_come_are_known() -> None:
    row = decoded('{"id":1,"children":null}')
    assert (row.children, type(row.children)) == ([], Null)
    assert (row.ids, type(row.ids)) == ([], Absent)
    assert not is_sent(row.children)
    assert not is_sent(row.ids)
    assert is_sent(decoded('{"ids":[]}').ids)
    for again in (copy.deepcopy(row), pickle.loads(pickle.dumps(row))):
        assert (again, type(again.children)) == (row, Null)
    row.children.append(Row(id=2))
    assert row.to_dict()["children"][0]["id"] == 2


# Sizes


def nested(levels: int, kind: str) -> str:
    return {
        "objects": '{"anything":' * levels + "1" + "}" * levels,
        "lists": '{"anything":' + "[" * (levels - 1) + "]" * (levels - 1) + "}",
        "rows": '{"children":[' * (levels // 2) + "]}" * (levels // 2),
    }[kind]


@pytest.mark.parametrize("kind", ["objects", "lists", "rows"])
@pytest.mark.parametrize("levels", [DEEPEST + 2, 240, 1000, 2000, 200_000])
@pytest.mark.parametrize("padding", ["", " " * 20_000])
def test_what_is_nested_too_deeply_is_an_error(kind: str, levels: int, padding: str) -> None:
    error = decoded(nested(levels, kind) + padding)
    assert isinstance(error, DecodeError)
    assert "nested" in str(error)


@pytest.mark.parametrize("kind", ["objects", "lists", "rows"])
@pytest.mark.parametrize("padding", ["", " " * 20_000])
def test_what_is_nested_less_deeply_can_be_used(kind: str, padding: str) -> None:
    row = decoded(nested(DEEPEST, kind) + padding)
    assert isinstance(row, Row)
    assert row.mismatches() == []
    assert repr(row)
    assert copy.deepcopy(row) == pickle.loads(pickle.dumps(row)) == row
    assert Row.from_dict(row.to_dict()) == row


def test_brackets_in_text_are_no_levels() -> None:
    assert decoded(json.dumps({"text": "[{" * 500, "anything": ["]}" * 500]})).text == "[{" * 500


def test_objects_with_thousands_of_unknown_keys_are_not_kept_in_mind() -> None:
    shapes = codec(Row)._shapes
    before = set(shapes)
    for number in range(size(3, 40)):
        row = Row.from_dict({"id": number, **{f"key-{number}-{index}": index for index in range(20_000)}})
        assert (row.id, len(row.extra)) == (number, 20_000)
    assert set(shapes) == before
    assert sum(map(len, shapes)) <= most_keys(len(shapes))


def test_objects_with_long_unknown_keys_are_not_kept_in_mind() -> None:
    before = set(codec(Row)._shapes)
    assert Row.from_dict({"id": 1, "k" * 30_000: 2}).id == 1
    assert set(codec(Row)._shapes) == before


def test_a_traceback_shows_the_line_of_a_decoder(monkeypatch: pytest.MonkeyPatch) -> None:
    @model
    class Broken(Model):
        inner: Row | None = None

    Broken.from_dict({"inner": {"id": 1}})

    def fail(data: Any) -> Any:
        raise RuntimeError("a fault of ours")

    monkeypatch.setattr(codec(Row), "one", fail)
    with pytest.raises(RuntimeError) as caught:
        codec(Broken).decode_many([{"inner": {"id": 1}}])
    shown = "".join(traceback.format_exception(caught.value))
    assert "decoder 2 of " in shown
    assert "o.inner = (f := c0.one)(v0)" in shown


def most_keys(shapes: int) -> int:
    """The most keys that so many shapes may have."""
    from ozon_generated.codec import UNKNOWN

    return shapes * (UNKNOWN + len(attrs.fields(Row)))
