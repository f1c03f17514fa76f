"""docs/push-events.md: the events are those that there are."""

from __future__ import annotations

from pathlib import Path

import pytest

from ozon_generated.push import Event
from tests.docs.events import EVENTS, PAGES, RUSSIAN, page


@pytest.mark.parametrize("file", PAGES, ids=lambda file: file.parent.name)
def test_the_page_of_events_is_current(file: Path) -> None:
    assert page(PAGES[file]) == file.read_text("utf-8"), "run python -m tests.docs.events"


def test_every_event_is_in_russian_too() -> None:
    assert RUSSIAN.summaries is not None
    assert RUSSIAN.summaries.keys() == EVENTS.keys()


def test_the_attributes_are_those_that_events_have() -> None:
    for language in PAGES.values():
        names = language.attributes[3].keys()
        assert {name for name in dir(Event) if name.islower() and name[0] != "_"} - names == {
            "from_dict",
            "mismatches",
            "to_dict",
        }
        assert all(hasattr(Event, name) for name in names)
