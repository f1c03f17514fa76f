"""Tasks as JSON."""

from __future__ import annotations

from datetime import date

import pytest

from ozon.errors import ArgumentError
from ozon.extract.task import Task

TASK = Task(shop="Лавка", stream="orders", since=date(2026, 11, 23), until=date(2026, 11, 27), as_of=date(2026, 11, 26))


def test_a_task_survives_a_queue_and_has_no_credentials() -> None:
    assert Task.from_json(TASK.to_json()) == TASK
    assert set(TASK.to_dict()) == {"shop", "stream", "since", "until", "as_of"}
    assert Task.from_json(TASK.to_json()).id == TASK.id


@pytest.mark.parametrize("text", ["", "[]", "{", "null", '{"shop": "a"}', '{"shop":"a","stream":"b","since":1}'])
def test_other_text_is_refused_with_what_to_do(text: str) -> None:
    with pytest.raises(ArgumentError, match="ozon extract plan"):
        Task.from_json(text)


def test_a_task_names_its_days() -> None:
    assert str(TASK) == "orders of Лавка, 2026-11-23 to 2026-11-27"
