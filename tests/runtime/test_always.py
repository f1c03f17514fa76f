"""Fields that Ozon always sends: typed without ``None``, kept where they are absent, and an error only when read."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from typing import Any

import attrs
import pytest

from ozon_generated import codec as compiled
from ozon_generated.errors import DecodeError, MissingFieldError, OzonError
from ozon_generated.model import Mismatch, Model, always, codec, model
from tests.runtime.models import Inner


@model
class Row(Model):
    id: int = always()
    name: str | None = None
    class_: str = always("class")
    inner: Inner = always()
    kind: str | int = always()


@model
class Rows(Model):
    rows: list[Row] = attrs.field(factory=list)
    first: Row | None = None
    by_name: dict[str, Row] | None = None


WHOLE: dict[str, Any] = {"id": 1, "name": "a", "class": "c", "inner": {"id": 2}, "kind": "k"}
NAMES = {"id": "id", "class": "class_", "inner": "inner", "kind": "kind"}
LACKING: list[dict[str, Any]] = [
    *({key: value for key, value in WHOLE.items() if key != wire} | {"new": [1]} for wire in NAMES),
    *(WHOLE | {wire: None, "new": [1]} for wire in NAMES),
    {},
    dict.fromkeys(WHOLE),
]
COPIES: list[Callable[[Any], Any]] = [
    copy.copy,
    copy.deepcopy,
    lambda row: pickle.loads(pickle.dumps(row)),
    lambda row: pickle.loads(pickle.dumps(row, 0)),
]
every_lack = pytest.mark.parametrize("came", LACKING)


def sent(came: dict[str, Any]) -> dict[str, Any]:
    """What goes back out: a value that is null is left out, as in every model."""
    return {key: value for key, value in came.items() if value is not None}


@pytest.fixture(params=[compiled.SHAPES, 0], ids=["by shape", "any shape"], autouse=True)
def _decoders(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Both ways to decode: by a decoder for the shape, and by the slow one that fits all."""
    monkeypatch.setattr(compiled, "SHAPES", request.param)
    monkeypatch.setattr(compiled, "_codecs", {})


def test_what_was_sent_is_read() -> None:
    row = Row.from_dict(WHOLE)
    assert (row.id, row.class_, row.inner, row.kind) == (1, "c", Inner(id=2), "k")
    assert row.to_dict() == WHOLE
    assert type(row) is Row


@every_lack
def test_what_was_not_sent_is_kept_and_raises_when_read(came: dict[str, Any]) -> None:
    row = Row.from_dict(came)
    for wire, name in NAMES.items():
        if came.get(wire) is not None:
            assert hasattr(row, name)
            continue
        with pytest.raises(MissingFieldError) as caught:
            getattr(row, name)
        assert str(caught.value) == f"Row.{name} was not sent."
        assert not hasattr(row, name)
        assert getattr(row, name, 7) == 7
    assert row.name == came.get("name")
    assert row.extra == {key: value for key, value in came.items() if key == "new"}
    assert row.to_dict() == sent(came)
    assert row.mismatches() == []
    assert isinstance(row, Row)
    assert type(row).__name__ == "Row"


@every_lack
def test_a_field_that_may_be_absent_is_still_none(came: dict[str, Any]) -> None:
    row: Any = Row.from_dict(came | {"name": None})
    assert row.name is None
    with pytest.raises(AttributeError, match="nmae"):
        print(row.nmae)


@every_lack
@pytest.mark.parametrize("again", COPIES)
def test_copies_lack_the_same(came: dict[str, Any], again: Callable[[Any], Any]) -> None:
    row = Row.from_dict(came | {"name": 5})
    twin = again(row)
    assert twin is not row
    assert twin == row
    assert type(twin) is type(row)
    assert twin.to_dict() == row.to_dict()
    assert twin.mismatches() == row.mismatches() == [Mismatch("name", "str", 5)]
    assert (twin.extra, hasattr(twin, "id")) == (row.extra, hasattr(row, "id"))


@every_lack
def test_equality_and_text(came: dict[str, Any]) -> None:
    row, same, whole = Row.from_dict(came), Row.from_dict(came), Row.from_dict(WHOLE)
    other: Any = Inner()
    assert row == same
    assert row != whole
    assert whole != row
    assert row != other
    with pytest.raises(TypeError, match="unhashable"):
        hash(row)
    shown = {name: getattr(row, name, None) for name in ("id", "name", "class_", "inner", "kind")}
    assert repr(row) == f"Row({', '.join(f'{name}={value!r}' for name, value in shown.items())})"


def test_a_field_can_be_given_afterwards() -> None:
    row = Row.from_dict({key: value for key, value in WHOLE.items() if key != "id"})
    with pytest.raises(MissingFieldError):
        attrs.evolve(row, name="b")  # it reads every field
    assert attrs.evolve(row, id=5) == Row.from_dict(WHOLE | {"id": 5})
    row.id = 1
    assert row.id == 1
    assert row == Row.from_dict(WHOLE)
    assert row.to_dict() == WHOLE


@pytest.mark.parametrize(("value", "read"), [("7", 7), ("x", "x"), ("", ""), (1.5, 1.5), (True, True)])
def test_another_type_is_a_mismatch_as_anywhere(value: object, read: object) -> None:
    row = Row.from_dict(WHOLE | {"id": value})
    assert (row.id, row.mismatches()) == (read, [Mismatch("id", "int", value)])


def test_rows_that_lack_something_among_others() -> None:
    came = [WHOLE, *LACKING, WHOLE | {"id": None}, WHOLE, {"id": 3}, WHOLE]
    answer = Rows.from_dict({"rows": came, "first": {}, "by_name": {"a": {"id": 1}, "b": WHOLE}})
    assert [getattr(row, "id", None) for row in answer.rows] == [row.get("id") for row in came]
    assert answer.mismatches() == []
    assert answer.to_dict() == {
        "rows": [sent(row) for row in came],
        "first": {},
        "by_name": {"a": {"id": 1}, "b": WHOLE},
    }
    assert copy.deepcopy(answer) == pickle.loads(pickle.dumps(answer)) == answer
    assert answer.first is not None
    with pytest.raises(MissingFieldError, match=r"^Row\.id was not sent\.$"):
        print(answer.first.id)


def test_the_error_is_one_of_the_project_and_of_python() -> None:
    with pytest.raises(MissingFieldError) as caught:
        print(Row.from_dict({}).id)
    error = caught.value
    assert isinstance(error, DecodeError)
    assert isinstance(error, OzonError)
    assert isinstance(error, AttributeError)
    assert error.repeat_is_safe is False
    again = pickle.loads(pickle.dumps(error))
    assert (type(again), str(again)) == (MissingFieldError, "Row.id was not sent.")


def test_who_builds_an_answer_gives_it() -> None:
    make: Any = Row
    with pytest.raises(TypeError, match="id"):
        make(name="a")
    assert codec(Row).always == set(NAMES.values())
