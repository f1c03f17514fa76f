"""Facts of operations: values with named fields that do not change."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest

from ozon import Retry
from ozon_generated.operation import FieldLifecycle, Lifecycle, Limit, Task, Work

TASK = Task(id="code", poll="report.info", argument="code", state="status", done=("success",))


def test_a_field_that_is_not_given_has_its_default() -> None:
    assert (TASK.id, TASK.done, TASK.failed) == ("code", ("success",), ())
    assert isinstance(TASK, Work)


@pytest.mark.parametrize(
    ("given", "text"),
    [({}, "Limit.__init__() missing 1 .*: per"), ({"per": "day", "each": 1}, "Limit.__init__() got .*'each'")],
)
def test_wrong_fields(given: dict[str, Any], text: str) -> None:
    with pytest.raises(TypeError, match=text.replace("()", r"\(\)")):
        Limit(**given)


def test_equality_and_hash_follow_type_and_values() -> None:
    assert Limit(per="day") == Limit(per="day", count=None)
    assert len({Limit(per="day"), Limit(per="day", count=None), Limit(per="hour")}) == 2
    assert Lifecycle() != FieldLifecycle(side="answer", path="a")
    assert Lifecycle() != "Lifecycle()"


def test_all_fields_are_shown() -> None:
    shown = "Limit(count=5, per='day', scope='account', of='requests', items=None, reset=None, source=None)"
    assert repr(Limit(count=5, per="day")) == shown


@pytest.mark.parametrize("name", ["id", "done", "new"])
def test_fields_do_not_change(name: str) -> None:
    with pytest.raises(AttributeError, match=f"{name} of a Task does not change"):
        setattr(TASK, name, "b")
    with pytest.raises(AttributeError, match=f"{name} of a Task does not change"):
        delattr(TASK, name)


def test_copies() -> None:
    assert pickle.loads(pickle.dumps(TASK)) == copy.deepcopy(TASK) == copy.copy(TASK) == TASK
    assert TASK.__replace__(id="b") == Task(
        id="b", poll="report.info", argument="code", state="status", done=("success",)
    )


def test_a_fact_takes_names_only() -> None:
    retry: Any = Retry
    with pytest.raises(TypeError, match=r"^Retry\.__init__\(\) takes keyword arguments only"):
        retry(3)
