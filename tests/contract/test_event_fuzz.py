"""Bodies that nobody would send: each is an event that is kept as it is, or one documented error."""

from __future__ import annotations

import json
import pickle
from typing import Any

from hypothesis import example, given, settings
from hypothesis import strategies as st

from ozon_generated.errors import EventError
from ozon_generated.model import codec
from ozon_generated.package_data import event_data
from ozon_generated.push import Event, UnknownEvent, read
from tests.sizes import size

EVENTS = event_data()
NAMES = st.sampled_from([*sorted(EVENTS), "TYPE_OF_TOMORROW"])
FIELDS = st.sampled_from(sorted({name for one in EVENTS.values() for name in one["example"]}))
NUMBERS = st.integers(-(10**25), 10**25) | st.floats(allow_nan=False, allow_infinity=False)
TEXTS = st.text() | st.sampled_from(["", "2026-11-25T06:30:00.123Z", "0001-01-01T00:00:00+23:00", "\ud800", "5"])
VALUES = st.recursive(
    st.none() | st.booleans() | NUMBERS | TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(FIELDS | TEXTS, inner, max_size=3),
    max_leaves=8,
)
EXAMPLES = [json.dumps(one["example"], ensure_ascii=False).encode() for one in EVENTS.values()]


def read_if_it_is_one(content: bytes) -> Event | None:
    try:
        return read(content)
    except EventError:
        return None


@given(NAMES, st.dictionaries(FIELDS, VALUES, max_size=6))
@settings(max_examples=size(100, 1_000), deadline=None)
def test_any_fields_are_an_event(name: str, fields: dict[str, Any]) -> None:
    sent = {**fields, "message_type": name}
    content = json.dumps(sent).encode()
    event = read(content)
    assert (type(event) is UnknownEvent) == (name not in EVENTS)
    assert (event.content, event.message_type) == (content, name)
    written = event.to_dict()
    assert read(json.dumps(written).encode()).to_dict() == written
    known = {field.wire for field in codec(type(event)).fields}
    assert {key: value for key, value in written.items() if key not in known} == {
        key: value for key, value in json.loads(content).items() if key not in known
    }
    for other in (json.dumps(sent, indent=1, sort_keys=True), json.dumps(sent, ensure_ascii=False)):
        again = read(other.encode("utf-8", "surrogatepass")) if "\ud800" not in other else event
        assert (again.key, again.subject, again.happened) == (event.key, event.subject, event.happened)
    again = pickle.loads(pickle.dumps(event))
    assert (again, again.key) == (event, event.key)


@given(st.sampled_from(EXAMPLES), st.integers(0, 300), st.binary(max_size=3), st.integers(0, 3))
@settings(max_examples=size(300, 1_000), deadline=None)
@example(b"", 0, b"", 0)
@example(b'{"message_type":"X"}', 0, b"\xff\xfe", 0)
def test_a_body_that_was_damaged(content: bytes, at: int, put: bytes, removed: int) -> None:
    damaged = content[:at] + put + content[at + removed :]
    event = read_if_it_is_one(damaged)
    if event is not None:
        assert event.content == damaged
        assert event.key.startswith(f"{event.message_type}:")
        assert read(damaged).key == event.key
