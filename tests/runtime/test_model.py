"""Models: what goes out, what comes in, and that nothing is lost on the way."""

from __future__ import annotations

import copy
import json
import pickle
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Annotated, Any

import attrs
import pytest

from ozon_generated import codec as compiled
from ozon_generated.model import NULL, Local, Model, codec, model
from tests.runtime.models import FULL, Answer, Inner, Request, Tree, sent

# Requests


@pytest.mark.parametrize(
    ("arguments", "body"),
    [
        ({}, {}),
        ({"name": None, "ids": None, "filter": None}, {}),
        ({"name": NULL, "ids": NULL}, {"name": None, "ids": None}),
        ({"ids": []}, {"ids": []}),
        ({"ids": (1, 2)}, {"ids": [1, 2]}),
        ({"ids": {1}}, {"ids": [1]}),
        ({"ids": range(3)}, {"ids": [0, 1, 2]}),
        ({"ids": {1: "x"}.keys()}, {"ids": [1]}),
        ({"price": Decimal("199.90")}, {"price": "199.90"}),
        ({"price": Decimal("1000").normalize()}, {"price": "1000"}),
        ({"price": Decimal("0.0000001")}, {"price": "0.0000001"}),
        ({"filter": Inner(id=1)}, {"filter": {"id": 1}}),
        ({"filter": {"id": 1, "unknown": None}}, {"filter": {"id": 1, "unknown": None}}),
        ({"filter": Inner(id=NULL)}, {"filter": {"id": None}}),
        ({"items": [Inner(id=1), {"id": 2}]}, {"items": [{"id": 1}, {"id": 2}]}),
    ],
)
def test_what_a_request_sends(arguments: dict[str, Any], body: Any) -> None:
    assert sent(**arguments) == body


def test_null_says_so_and_is_one() -> None:
    assert repr(NULL) == "NULL"
    assert not NULL
    assert pickle.loads(pickle.dumps(NULL)) is NULL
    assert copy.deepcopy(NULL) is NULL


def test_a_generator_is_a_list_however_often_it_is_looked_at() -> None:
    numbers: Any = (number for number in (1, 2, 3))
    request = Request(ids=numbers, name=NULL)
    assert [request.to_dict(), request.to_dict()] == [{"name": None, "ids": [1, 2, 3]}] * 2


def test_a_generator_in_a_mapping_is_refused_for_it_may_be_used_up() -> None:
    with pytest.raises(TypeError, match="make it a list"):
        sent(filter={"ids": (number for number in (1, 2, 3))})


@pytest.mark.parametrize("wrong", [b"bytes", bytearray(b"bytes"), object(), Decimal("NaN"), Decimal("-Infinity")])
def test_what_json_does_not_know_is_refused(wrong: Any) -> None:
    with pytest.raises((TypeError, ValueError), match="cannot be sent as JSON"):
        sent(filter={"name": wrong})


@pytest.mark.parametrize("number", [float("nan"), float("inf"), -float("inf")])
@pytest.mark.parametrize("beside", [None, NULL, "null"])
def test_nan_is_refused(number: float, beside: Any) -> None:
    with pytest.raises(ValueError, match="JSON"):
        sent(name=beside, filter={"ratio": number})


@pytest.mark.parametrize(
    ("moment", "text"),
    [
        (datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC), "2026-01-02T03:04:05Z"),
        (datetime(2026, 1, 2, 3, 4, 5, 600, tzinfo=UTC), "2026-01-02T03:04:05.000600Z"),
        (datetime(2026, 1, 2, 3, 4, 5, tzinfo=timezone(timedelta(hours=3))), "2026-01-02T00:04:05Z"),
        ("2026-01-02T03:04:05+03:00", "2026-01-02T03:04:05+03:00"),
    ],
)
def test_dates_are_sent_in_utc(moment: Any, text: str) -> None:
    assert sent(at=moment, moments=[moment]) == {"at": text, "moments": [text]}


@pytest.mark.parametrize(
    ("moment", "why"),
    [
        (date(2026, 1, 2), r"is a day, but a moment is wanted: pass a datetime, such as datetime\.combine"),
        (datetime(2026, 1, 2), r"has no time zone: pass an aware datetime, such as datetime\.now\(UTC\)"),
    ],
)
@pytest.mark.parametrize("given", [lambda at: {"at": at}, lambda at: {"moments": [at]}])
def test_what_is_no_moment_is_refused_with_the_name_of_the_field(moment: Any, why: str, given: Any) -> None:
    fields = given(moment)
    with pytest.raises(ValueError, match=rf"^{next(iter(fields))}: .*{why}"):
        sent(**fields)


@model
class Slot(Model):
    begin: Annotated[datetime, Local()] | None = None
    bare: Annotated[datetime, Local(suffix="")] | None = None
    day: date | None = None
    days: Sequence[date] | None = None
    name: str | None = None


@model
class Slots(Model):
    one: Slot | Mapping[str, Any] | None = None
    many: Sequence[Slot | Mapping[str, Any]] | None = None


@pytest.mark.parametrize("holder", [lambda slot: {"one": slot}, lambda slot: {"many": [slot]}])
@pytest.mark.parametrize("kind", [list, tuple, deque, iter])
@pytest.mark.parametrize("as_model", [True, False])
def test_days_and_local_times_however_they_are_given(holder: Any, kind: Any, as_model: bool) -> None:
    def sent(**fields: Any) -> Any:
        given = holder(Slot(**fields) if as_model else fields)
        return Slots(**{name: kind(value) if name == "many" else value for name, value in given.items()}).to_dict()

    naive, aware, day = datetime(2026, 1, 2, 3), datetime(2026, 1, 2, 3, tzinfo=UTC), date(2026, 1, 2)
    assert sent(begin=naive, bare=naive, day=day, days=deque([day]), name="a") == holder(
        {
            "begin": "2026-01-02T03:00:00Z",
            "bare": "2026-01-02T03:00:00",
            "day": "2026-01-02",
            "days": ["2026-01-02"],
            "name": "a",
        }
    )
    for field in ("begin", "bare"):
        assert sent(**{field: "soon"}) == holder({field: "soon"})
        with pytest.raises(ValueError, match=f"^{field}: .* this field is local time"):
            sent(**{field: aware})
    for wrong in ({"day": aware}, {"day": naive}, {"days": [aware]}, {"days": (day, naive)}):
        with pytest.raises(ValueError, match=f"^{next(iter(wrong))}: .* a day is wanted"):
            sent(**wrong)


def test_an_iterator_inside_a_mapping_is_still_refused() -> None:
    with pytest.raises(TypeError, match="can be read only once"):
        Slots(one={"days": iter([date(2026, 1, 2)])}).to_dict()


@pytest.mark.parametrize("field", ["at", "moments", "filter"])
def test_a_naive_time_is_refused(field: str) -> None:
    naive = datetime(2026, 1, 2)
    value: Any = {"at": naive, "moments": [naive], "filter": {"since": naive}}[field]
    with pytest.raises(ValueError, match="no time zone"):
        sent(**{field: value})


@pytest.mark.parametrize(
    ("arguments", "text"),
    [
        ({"name": 5}, "name must be str, not int 5"),
        ({"name": b"x"}, "name must be str, not bytes"),
        ({"ids": "123"}, "ids must be list[int], not str '123'"),
        ({"ids": 5}, "ids must be list[int], not int 5"),
        ({"ids": {"a": 1}}, "ids must be list[int], not dict"),
        ({"filter": "ALL"}, "filter must be Inner, not str 'ALL'"),
        ({"filter": [1]}, "filter must be Inner, not list"),
        ({"at": 17}, "at must be datetime, not int 17"),
    ],
)
def test_an_argument_of_the_wrong_kind(arguments: dict[str, Any], text: str) -> None:
    request = Request(**arguments)
    with pytest.raises(TypeError) as caught:
        codec(Request).check(request)
    assert text in str(caught.value)


def test_true_is_no_number() -> None:
    with pytest.raises(TypeError, match="id must be int, not bool True"):
        codec(Inner).check(Inner(id=True))
    codec(Inner).check(Inner(flag=True, id=1, ratio=1))


def test_a_misspelt_attribute_is_an_error() -> None:
    make: Any = Answer
    answer = make()
    with pytest.raises(AttributeError):
        answer.txet = "x"
    with pytest.raises(TypeError, match="txet"):
        make(txet="x")


# Dates


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2026-01-02T03:04:05Z", datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)),
        ("2026-01-02T03:04:05.5Z", datetime(2026, 1, 2, 3, 4, 5, 500000, tzinfo=UTC)),
        ("2026-01-02T03:04:05.1234567Z", datetime(2026, 1, 2, 3, 4, 5, 123456, tzinfo=UTC)),
        ("2026-01-02T03:04:05.123456789Z", datetime(2026, 1, 2, 3, 4, 5, 123456, tzinfo=UTC)),
        ("2026-01-02T03:04:05.000000001+03:00", datetime(2026, 1, 2, 0, 4, 5, tzinfo=UTC)),
        ("2026-01-02T03:04:05", datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)),
        ("2026-01-02 03:04:05", datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)),
        ("2026-01-02", datetime(2026, 1, 2, tzinfo=UTC)),
        ("2026-01-02T03:04:05.12", datetime(2026, 1, 2, 3, 4, 5, 120000, tzinfo=UTC)),
    ],
)
def test_a_moment_is_aware(text: str, moment: datetime) -> None:
    answer = Answer.from_dict({"at": text, "moments": [text]})
    assert answer.at == moment
    assert answer.moments == [moment]
    assert answer.at is not None
    assert answer.at.tzinfo is not None
    assert answer.mismatches() == []
    assert answer.to_dict() == {"at": text, "moments": [text]}


def test_empty_text_is_no_date_and_stays_on_the_wire() -> None:
    answer: Any = Answer.from_dict({"at": "", "day": "", "moments": [""]})
    assert (answer.at, answer.day, answer.moments) == (None, None, [None])
    assert answer.mismatches() == []
    assert answer.to_dict() == {"at": "", "day": "", "moments": [""]}


@pytest.mark.parametrize("text", ["yesterday", "2026-13-01T00:00:00Z", "0000-00-00", "1.5", "."])
def test_text_that_is_no_date_stays(text: str) -> None:
    answer: Any = Answer.from_dict({"at": text, "day": text})
    assert (answer.at, answer.day) == (text, text)
    assert answer.mismatches() == [("at", "datetime", text), ("day", "date", text)]


def test_a_number_is_no_date() -> None:
    answer: Any = Answer.from_dict({"at": 1767312000, "moments": [1]})
    assert (answer.at, answer.moments) == (1767312000, [1])
    assert answer.mismatches() == [("at", "datetime", 1767312000), ("moments", "list[datetime]", [1])]


def test_a_day() -> None:
    assert Answer.from_dict({"day": "2026-01-02"}).day == date(2026, 1, 2)


def test_a_date_can_be_set() -> None:
    answer = Answer.from_dict({"at": "2026-01-02"})
    answer.at = datetime(2027, 1, 1, tzinfo=UTC)
    assert answer.at.year == 2027
    assert answer.to_dict()["at"] == "2027-01-01T00:00:00Z"


# Copies


@pytest.mark.parametrize("again", [copy.copy, copy.deepcopy, lambda answer: pickle.loads(pickle.dumps(answer))])
def test_copies_lose_nothing(again: Callable[[Answer], Answer]) -> None:
    answer = Answer.from_dict(FULL | {"id": "12", "rows": [{"id": "x", "new": 1}], "at": "never"})
    twin = again(answer)
    assert twin is not answer
    assert twin == answer
    assert twin.to_dict() == answer.to_dict()
    assert twin.mismatches() == answer.mismatches()
    assert len(twin.mismatches()) == 3


def test_a_deep_copy_is_apart() -> None:
    answer = Answer.from_dict(FULL)
    twin = copy.deepcopy(answer)
    twin.extra["unknown"].append(1)
    assert answer.extra["unknown"] == FULL["unknown"]


def test_equality() -> None:
    assert Inner(id=1) == Inner.from_dict({"id": 1})
    assert Inner(id=1) != Inner(id=2)
    other: Any = Tree()
    assert Inner() != other


# Shapes


def shapes(count: int) -> Iterator[dict[str, Any]]:
    for number in range(count):
        yield {"id": number, f"key{number}": number, "rows": [{"id": number, f"key{number}": str(number)}]}


@pytest.fixture
def _few_shapes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Decoders for the first three shapes of a class only."""
    monkeypatch.setattr(compiled, "SHAPES", 3)
    monkeypatch.setattr(compiled, "_codecs", {})


def test_more_shapes_than_are_remembered() -> None:
    for came in shapes(3 * compiled.SHAPES):
        assert Answer.from_dict(came).to_dict() == came
    assert len(codec(Answer)._shapes) <= compiled.SHAPES


@pytest.mark.usefixtures("_few_shapes")
def test_rows_of_many_shapes_in_one_answer() -> None:
    rows: list[Any] = [{"id": n, f"key{n}": n} for n in range(9)]
    rows[5:5] = [None, "no object", {}]
    assert Answer.from_dict({"rows": rows}).to_dict()["rows"] == rows


@pytest.mark.parametrize("odd", [None, "", "x", "text", 0, 1.5, True, [], [1], ["id"], {}, {"name": "x"}])
@pytest.mark.parametrize("row", [{}, {"id": 1}, {"id": 1, "a": 2, "b": 3, "c": 4}], ids=len)
def test_what_is_no_row_of_the_shape_of_the_others(row: dict[str, Any], odd: Any) -> None:
    for rows in ([odd], [row], [row, odd], [odd, row], [row, row, odd, row]):
        answer = Answer.from_dict({"rows": rows})
        assert answer.to_dict() == {"rows": rows}
        assert [type(read) is Inner for read in answer.rows] == [type(sent) is dict for sent in rows]


@pytest.mark.usefixtures("_few_shapes")
def test_an_object_that_was_begun_under_another_shape_loses_nothing() -> None:
    for came in shapes(9):
        Answer.from_dict(came)
    Answer.from_dict({"inner": {"id": 1}, "rows": [{"id": 1}], "text": "x"})
    came = {"inner": {"id": 2, "new": 3}, "rows": [{"id": 4, "newer": 5}], "kind": "y"}
    answer = Answer.from_dict(came)
    assert answer.mismatches() == []
    assert answer.to_dict() == came


@pytest.mark.usefixtures("_few_shapes")
def test_mismatches_are_the_same_past_the_shapes() -> None:
    came: dict[str, Any] = {"rows": [{"id": "1"}, "x", None], "ids": ["1"], "at": "never", "text": 5, "inner": "x"}
    first = Answer.from_dict(came).mismatches()
    for other in shapes(9):
        Answer.from_dict(other)
    assert Answer.from_dict(came | {"odd": 1}).mismatches() == first


def test_names_that_are_no_names() -> None:
    came = {"a b": 1, "'quote\"": 2, "line\nbreak": 3, "{brace}": 4, "\\": 5, "": 6, "\u2028": 7, "class ": 8}
    assert Inner.from_dict(came).to_dict() == came


@pytest.mark.parametrize("repeat", range(3))
def test_the_first_use_may_come_from_many_threads(repeat: int) -> None:
    @model
    class Leaf(Model):
        at: datetime | None = None

    @model
    class Root(Model):
        at: datetime | None = None
        leaves: list[Any] = attrs.field(factory=list)
        number: int | None = None

    came = {"at": "2026-01-02T03:04:05Z", "leaves": [{"at": "x"}], "number": "5"}

    def read(_: int) -> tuple[Any, Any]:
        leaf = codec(Leaf).decode({"at": "2026-01-02"})
        root = codec(Root).decode(json.loads(json.dumps(came)))
        return (root.at, root.number), leaf.at

    with ThreadPoolExecutor(8) as threads:
        found = set(threads.map(read, range(64)))
    assert found == {((datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC), 5), datetime(2026, 1, 2, tzinfo=UTC))}
