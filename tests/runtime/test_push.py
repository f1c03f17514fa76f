"""Reading pushes: unknown types, what is no event, what an event has beside its payload, and what is imported."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, datetime

import pytest

from ozon_generated.errors import EventError, MissingFieldError
from ozon_generated.push import LONGEST, Event, UnknownEvent, delivery, read
from ozon_generated.seller.push import PostingNew, StocksChanged


def test_an_unknown_type_has_all_its_fields() -> None:
    sent = (
        b'{"message_type": "TYPE_NEW", "id": 1234567890123456789, "price": 0.12345678901234567890, "user": {"a": null}}'
    )
    event = read(sent)
    assert type(event) is UnknownEvent
    assert (event.message_type, event.subject, event.happened) == ("TYPE_NEW", "TYPE_NEW", None)
    assert event.extra["id"] == 1234567890123456789
    assert str(event.extra["price"]) == "0.12345678901234567890"
    assert event.extra["user"] == {"a": None}
    assert event.content == sent


@pytest.mark.parametrize(
    ("one", "other", "equal"),
    [
        ('{"message_type":"X","a":1,"b":[1,2]}', '{ "b": [1, 2],\n"a": 1, "message_type": "X" }', True),
        ('{"message_type":"X","a":"\\u0421"}', '{"message_type":"X","a":"С"}', True),
        ('{"message_type":"X","a":"\\ud800"}', '{"message_type":"X","a":"\\ud801"}', False),
        ('{"message_type":"X","a":1}', '{"message_type":"X","a":"1"}', False),
        ('{"message_type":"X","a":1}', '{"message_type":"X","a":true}', False),
        ('{"message_type":"X","a":null}', '{"message_type":"X"}', False),
        ('{"message_type":"X","a":[1,2]}', '{"message_type":"X","a":[2,1]}', False),
        ('{"message_type":"X","a":9007199254740993}', '{"message_type":"X","a":9007199254740992}', False),
        ('{"message_type":"X","a":0.1234567890123456789}', '{"message_type":"X","a":0.1234567890123456788}', False),
        ('{"message_type":"X","a":0.1234567890123456789}', '{"message_type":"X","a":"0.1234567890123456789"}', False),
        ('{"message_type":"X","a":1,"a":2}', '{"message_type":"X","a":3,"a":2}', False),
        ('{"message_type":"X"}', '{"message_type":"Y"}', False),
    ],
)
def test_keys_of_unknown_events(one: str, other: str, equal: bool) -> None:
    keys = [read(text.encode()).key for text in (one, other)]
    assert (keys[0] == keys[1]) is equal


@pytest.mark.parametrize(
    ("content", "text"),
    [
        (b"", "The body is not JSON"),
        (b"no", "The body is not JSON"),
        (b'{"message_type": "X"', "The body is not JSON"),
        (b"\xff\xfe", "The body is not JSON"),
        (b"[" * 100_000, "nested too deeply"),
        (b'{"message_type": "X", "a": ' + b"[" * 101 + b"]" * 101 + b"}", "nested more than 100 levels deep"),
        (b'[{"message_type": "X"}]', r"JSON of another shape \(list\)"),
        (b"null", r"JSON of another shape \(NoneType\)"),
        (b"{}", "has no message_type"),
        (b'{"message_type": null}', "has no message_type"),
        (b'{"message_type": 5}', "is not the name of a type"),
        (b'{"message_type": ""}', "is not the name of a type"),
        (b'{"message_type": "a\\u0000b"}', "is not the name of a type"),
        (b'{"message_type": "\\ud800"}', "is not the name of a type"),
        (b'{"message_type": "' + b"x" * (LONGEST + 1) + b'"}', "is not the name of a type"),
    ],
)
def test_what_is_no_event(content: bytes, text: str) -> None:
    with pytest.raises(EventError, match=text):
        read(content)


@pytest.mark.parametrize("number", ["x" * (LONGEST + 1), "a\0b", "\ud800", "", "\n"])
def test_a_subject_is_short_text_that_any_database_takes(number: str) -> None:
    event = PostingNew(posting_number=number)
    assert event.subject == "TYPE_NEW_POSTING"


def test_an_event_about_several_subjects_is_ordered_with_its_type() -> None:
    def changed(*products: int) -> Event:
        rows = [{"product_id": product, "updated_at": f"2026-11-2{product}T00:00:00+03:00"} for product in products]
        return StocksChanged.from_dict({"items": rows, "message_type": "TYPE_STOCKS_CHANGED"})

    assert [changed(1).subject, changed(1, 1).subject, changed(1, 2).subject] == ["1", "1", "TYPE_STOCKS_CHANGED"]
    assert changed(1, 2).happened == datetime(2026, 11, 21, 21, tzinfo=UTC)
    assert changed().happened is None


@pytest.mark.parametrize("text", ["0001-01-01T00:00:00+10:00", "9999-12-31T23:59:59-10:00", "yesterday"])
def test_a_moment_that_is_none(text: str) -> None:
    assert read(f'{{"message_type": "TYPE_PING", "time": "{text}"}}'.encode()).happened is None


def test_an_event_can_be_made_by_hand() -> None:
    event = PostingNew(posting_number="0123456789-0007-1")
    assert event.message_type == "TYPE_NEW_POSTING"
    assert event.content == b'{"message_type":"TYPE_NEW_POSTING","posting_number":"0123456789-0007-1","products":[]}'
    assert event.key == read(event.content).key
    untyped = PostingNew.from_dict({"posting_number": "0123456789-0007-1"})
    assert (untyped.key, untyped.subject) == (event.key, event.subject)
    with pytest.raises(MissingFieldError):
        assert untyped.message_type


def test_what_delivers_an_event_tells_about_the_delivery() -> None:
    event = read(b'{"message_type": "X"}', received=datetime(2026, 11, 25, tzinfo=UTC))
    told = delivery(event)
    told.attempt, told.late, told.made, told.connection = 3, True, True, object()
    assert (event.attempt, event.late, event.made, event.connection) == (3, True, True, told.connection)
    assert event.received == datetime(2026, 11, 25, tzinfo=UTC)
    for name in ("attempt", "key", "content", "connection"):
        with pytest.raises(AttributeError):
            setattr(event, name, None)


CODE = """
import sys
import ozon_generated, ozon
def loaded():
    return sorted(name for name in sys.modules if name.startswith("ozon_generated") and "push" in name)
assert not loaded(), loaded()
from ozon_generated.push import read
assert loaded() == ["ozon_generated.push"], loaded()
read(b'{"message_type": "TYPE_ELSE"}')
read(b'{"message_type": "TYPE_CHAT_CLOSED"}')
print(*loaded())
"""


def test_a_class_is_imported_when_it_is_needed() -> None:
    done = subprocess.run([sys.executable, "-c", CODE], capture_output=True, text=True, check=True)
    names = [name.removeprefix("ozon_generated.") for name in done.stdout.split()]
    assert names[:3] == ["push", "seller.push", "seller.push._chat_closed"]
    assert {name.rpartition(".")[2] for name in names[3:]} <= {
        "_shared_push_chat_type",
        "_shared_push_chat_user",
        "_shared_push_chat_user_type",
    }
