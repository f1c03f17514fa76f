"""Answers as models: what is tolerated, kept and told."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from ozon_generated.model import Mismatch
from tests.runtime.models import FULL, Answer, Inner, Tree, sent

# Answers


@pytest.mark.parametrize("came", [{}, dict.fromkeys(["id", "text", "inner", "rows", "ids", "by_name", "at", "class"])])
def test_absent_and_null_read_alike(came: dict[str, Any]) -> None:
    answer = Answer.from_dict(came)
    assert (answer.id, answer.text, answer.inner, answer.by_name, answer.at) == (None,) * 5
    assert (answer.rows, answer.ids, answer.class_, answer.moments) == ([],) * 4
    assert answer.mismatches() == []
    assert answer.to_dict() == {name: None for name in ("rows", "ids", "class") if name in came}


def test_one_object_where_a_list_is_documented_is_a_list_of_one() -> None:
    answer = Answer.from_dict({"rows": {"id": "7", "new": 1}})
    assert [(row.id, row.extra) for row in answer.rows] == [(7, {"new": 1})]
    assert answer.mismatches() == [
        Mismatch("rows", "list[Inner]", {"id": "7", "new": 1}),
        Mismatch("rows[0].id", "int", "7"),
    ]
    assert answer.to_dict()["rows"] == [{"id": 7, "new": 1}]


@pytest.mark.parametrize("other", [{}, {"code": 3, "message": "no"}])
def test_an_object_without_a_documented_field_is_no_row(other: Any) -> None:
    answer = Answer.from_dict({"rows": dict(other)})
    assert answer.rows == other
    assert answer.mismatches() == [Mismatch("rows", "list[Inner]", other)]


def test_lists_of_two_answers_are_two_lists() -> None:
    first, second = Answer.from_dict({}), Answer.from_dict({"rows": None})
    first.rows.append(Inner())
    assert second.rows == Answer.from_dict({}).rows == []


@pytest.mark.parametrize(
    ("wire_value", "read"),
    [
        ("12", 12),
        ("-7", -7),
        ("0", 0),
        ("9223372036854775807", 9223372036854775807),
        ("007", "007"),
        ("-0", "-0"),
        ("+1", "+1"),
        (" 1", " 1"),
        ("1.0", "1.0"),
        ("1e3", "1e3"),
        ("1_0", "1_0"),
        ("", ""),
        ("\u0661", "\u0661"),
        ("9" * 40, int("9" * 40)),
        ("9" * 41, "9" * 41),
        (1.0, 1.0),
        (True, True),
        ([1], [1]),
    ],
)
def test_only_digits_become_a_number(wire_value: Any, read: Any) -> None:
    inner = Inner.from_dict({"id": wire_value})
    assert (inner.id, type(inner.id)) == (read, type(read))
    assert inner.mismatches() == [("id", "int", wire_value)]


@pytest.mark.parametrize(("wire_value", "read"), [(12, "12"), (-1, "-1"), (1.5, 1.5), (True, True), ({}, {})])
def test_only_whole_numbers_become_text(wire_value: Any, read: Any) -> None:
    answer = Answer.from_dict({"text": wire_value, "kind": wire_value})
    assert (answer.text, type(answer.text), answer.kind) == (read, type(read), read)
    assert answer.mismatches() == [("text", "str", wire_value), ("kind", "str", wire_value)]


@pytest.mark.parametrize(
    ("wire_value", "read"),
    [
        ("true", True),
        ("false", False),
        ("False", False),
        ("TRUE", True),
        ("no", "no"),
        ("0", "0"),
        ("", ""),
        (0, 0),
        (1, 1),
    ],
)
def test_only_true_and_false_become_a_flag(wire_value: Any, read: Any) -> None:
    inner = Inner.from_dict({"flag": wire_value})
    assert (inner.flag, type(inner.flag)) == (read, type(read))
    assert inner.mismatches() == [("flag", "bool", wire_value)]


@pytest.mark.parametrize(
    ("wire_value", "read"),
    [
        ("1990.50", 1990.5),
        ("-0.420000", -0.42),
        ("7", 7),
        ("0.1234567890123456789", "0.1234567890123456789"),
        ("1,5", "1,5"),
        ("1e3", "1e3"),
        ("NaN", "NaN"),
        (".5", ".5"),
        ("٣.٣", "٣.٣"),
    ],
)
def test_only_what_a_float_holds_becomes_one(wire_value: str, read: Any) -> None:
    inner = Inner.from_dict({"ratio": wire_value})
    assert (inner.ratio, type(inner.ratio)) == (read, type(read))
    assert inner.mismatches() == [("ratio", "float", wire_value)]


@pytest.mark.parametrize("came", [[1, 2], ["1", "2"], [1, "2"]])
def test_ids_in_a_list_have_one_type_whatever_came(came: list[Any]) -> None:
    answer = Answer.from_dict({"ids": came, "class": came})
    assert 2 in answer.ids
    assert (answer.ids, answer.class_) == ([1, 2], ["1", "2"])


def test_an_enum_is_open() -> None:
    answer = Answer.from_dict({"kind": "A_VALUE_OF_TOMORROW"})
    assert (answer.kind, answer.mismatches()) == ("A_VALUE_OF_TOMORROW", [])


def test_a_whole_number_is_a_float() -> None:
    assert Inner.from_dict({"ratio": 1}).mismatches() == []
    assert Inner.from_dict({"ratio": "1.5"}).mismatches() == [("ratio", "float", "1.5")]


def test_mismatches_have_paths() -> None:
    answer = Answer.from_dict(
        {
            "inner": {"id": "x"},
            "rows": [{"id": 1}, {"name": 5}, None, "no object", 7],
            "ids": [1, "2", "x"],
            "nested": [[{"flag": "yes"}]],
            "by_name": {"a": {"id": []}},
            "class": "text",
            "at": "yesterday",
            "moments": ["2026-01-01T00:00:00Z", "tomorrow"],
        }
    )
    assert answer.mismatches() == [
        Mismatch("inner.id", "int", "x"),
        Mismatch("rows[1].name", "str", 5),
        Mismatch("rows[3]", "Inner", "no object"),
        Mismatch("rows[4]", "Inner", 7),
        Mismatch("ids", "list[int]", [1, "2", "x"]),
        Mismatch("nested[0][0].flag", "bool", "yes"),
        Mismatch("by_name.a.id", "int", []),
        Mismatch("at", "datetime", "yesterday"),
        Mismatch("moments[1]", "datetime", "tomorrow"),
        Mismatch("class", "list[str]", "text"),
    ]
    assert answer.ids == [1, 2, "x"]
    assert answer.rows[3:] == ["no object", 7]


@pytest.mark.parametrize("wrong", ["text", 5, [], [1], True])
def test_no_object_where_one_should_be(wrong: Any) -> None:
    answer = Answer.from_dict({"inner": wrong, "by_name": wrong})
    assert (answer.inner, answer.by_name) == (wrong, wrong)
    assert answer.mismatches() == [("inner", "Inner", wrong), ("by_name", "dict[str, Inner]", wrong)]


def test_everything_goes_back_out() -> None:
    assert Answer.from_dict(FULL).to_dict() == FULL
    assert Answer.from_dict(FULL).mismatches() == []


def test_renamed_fields() -> None:
    answer = Answer.from_dict(FULL)
    assert (answer.import_, answer.class_) == ("yes", ["c"])


def test_extra_fields_are_reachable_and_can_be_added() -> None:
    answer = Answer.from_dict(FULL)
    assert answer.extra["unknown"] == [{"id": "6"}]
    assert answer.inner is not None
    assert answer.inner.extra == {"tomorrow": {"deep": [None]}}
    inner = Inner(id=1)
    inner.extra["beta"] = True
    assert inner.to_dict() == {"id": 1, "beta": True}
    assert Inner().extra == {}


def test_what_is_read_from_is_left_alone() -> None:
    came = copy.deepcopy(FULL)
    Answer.from_dict(came)
    assert came == FULL


def test_an_answer_can_be_sent() -> None:
    assert sent(filter=Inner.from_dict({"id": 1, "new": 2})) == {"filter": {"id": 1, "new": 2}}


def test_recursion() -> None:
    came = {"title": "a", "children": [{"title": "b", "children": [{"title": "c"}]}, {"title": 5}]}
    tree = Tree.from_dict(came)
    assert tree.children[0].children[0].title == "c"
    assert tree.mismatches() == [("children[1].title", "str", 5)]
