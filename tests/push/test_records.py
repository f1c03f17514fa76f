"""What the store has: lists, retention, dead letters that are deleted, and a buyer that is forgotten."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from ozon.errors import ArgumentError
from ozon.push import Event, PostingNew, PostingStateChanged, Receiver, StoreError, records, store
from tests.push.support import START, TAKEN, Time, body, changed, new_posting, post, receiver, send

DAY = 86_400


def states(made: Receiver) -> list[str]:
    return [event.state for event in made.events()]


def test_events_are_listed_by_state_type_and_key(where: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(records, "STEP", 2)
    time = Time()
    made = receiver(where, time, attempts=2)

    @made.on(PostingNew)
    def handle(event: PostingNew) -> None:
        raise ValueError

    send(made, new_posting(), changed(1, "b-0001-1"), changed(2, "b-0001-1"), body("TYPE_X"))
    made.deliver_due()
    assert states(made) == ["waiting", "done", "done", "done"]
    first, second, _, last = made.events()
    assert [*made.events("done", "TYPE_STATE_CHANGED", keys=[second.key, last.key])] == [second]
    assert [*made.events(type="TYPE_X")] == [last]
    due = first.due if "://" in where else START.replace(second=5)  # PostgreSQL has a clock of its own
    assert (first.attempt, first.due, first.finished) == (1, due, None)
    assert due is not None
    assert (second.due, second.happened, second.finished) == (None, START.replace(minute=1), START)
    with pytest.raises(ArgumentError, match="state 'gone'"):
        [*made.events("gone")]
    made.stop()


def test_done_events_are_deleted_after_a_month_and_dead_letters_are_not(
    where: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(records, "STEP", 2)
    time = Time()
    made = receiver(where, time, attempts=1)

    @made.on(PostingNew)
    def handle(event: PostingNew) -> None:
        raise ValueError

    send(made, new_posting(), *(changed(minute) for minute in range(5)))
    made.deliver_due()
    time.pass_by(30 * DAY - 1)
    send(made, changed(10))
    made.deliver_due()
    assert states(made) == ["dead", *["done"] * 6]
    time.pass_by(61)
    send(made, *(changed(minute) for minute in range(11, 16)))
    made.deliver_due()
    assert states(made) == ["dead", *["done"] * 6]
    time.pass_by(300 * DAY)
    made.deliver_due()
    assert states(made).count("dead") == 1
    made.stop()


def test_dead_letters_are_deleted_by_hand(where: str) -> None:
    made = receiver(where, attempts=1)

    @made.on(Event)
    def handle(event: Event) -> None:
        if "good" not in event.subject:
            raise ValueError

    send(made, new_posting("bad-0001-1"), new_posting("bad-0002-1"), new_posting("good-0003-1"))
    made.deliver_due()
    first, _, good = made.events()
    assert made.remove(first.key, good.key) == 1
    assert states(made) == ["dead", "done"]
    assert made.remove() == 1
    assert [*made.events()] == [good]
    made.stop()


def test_a_buyer_is_forgotten(where: str) -> None:
    made, seen = receiver(where, attempts=1), []

    @made.on(PostingStateChanged)
    def handle(event: PostingStateChanged) -> None:
        seen.append(event.subject)
        if event.new_state == "bad":
            raise ValueError(event.subject)

    order = "0123456789-0007"
    send(made, changed(1, f"{order}-1", "bad"), changed(2, f"{order}-1"), changed(1, f"{order}0-1"))
    made.deliver_due()
    escaped = json.dumps({"message_type": "TYPE_NEW_MESSAGE", "data": [f"где {order}-2?"]}).replace(
        "0007", "\\u0030007"
    )
    send(
        made, changed(3, f"{order}-1"), changed(2, f"9{order}-1"), escaped.encode(), body("TYPE_X", order=int("99" * 9))
    )
    assert made.forget(f" {order} ") == 4
    kept = [event for event in made.events() if event.content]
    assert [event.subject for event in kept] == [f"{order}0-1", f"9{order}-1", "TYPE_X"]
    forgotten = [event for event in made.events() if not event.content]
    assert {(event.state, event.subject, event.error) for event in forgotten} == {("done", "", None)}
    assert made.forget(order) == 0
    assert made.replay(*(event.key for event in forgotten)) == 0
    made.deliver_due()
    assert sorted(seen) == [f"{order}-1", f"{order}-1", f"{order}0-1", f"9{order}-1"]
    assert post(made, changed(3, f"{order}-1")) == TAKEN  # Ozon repeats it: a double
    assert made.deliver_due() == 0
    assert made.forget("99" * 9) == 1
    made.stop()


@pytest.mark.parametrize(("fails", "attempts"), [(False, 1), (True, 1), (True, 2)])
def test_what_is_being_handled_is_forgotten_too(where: str, fails: bool, attempts: int) -> None:
    made = receiver(where, attempts=attempts)

    @made.on(PostingNew)
    def handle(event: PostingNew) -> None:
        assert made.forget("0123456789-0007-1") == 2
        assert [(one.state, one.content) for one in made.events()] == [("running", b""), ("done", b"")]
        if fails:
            raise ValueError(event.subject)

    send(made, new_posting(), changed(1))
    assert made.deliver_due() == 1
    assert [(one.state, one.subject, one.error) for one in made.events()] == [("done", "", None)] * 2
    made.stop()


def test_nothing_is_left_in_the_files_of_sqlite(tmp_path: Path) -> None:
    made = receiver(str(tmp_path / "push.db"))
    number = "5551234567-0007-1"
    send(made, *(new_posting(f"7771234567-{n:04}-1") for n in range(50)), new_posting(number), changed(1, number))
    assert made.forget(number) == 2
    assert _files_with(tmp_path, number) == []
    assert len([event for event in made.events() if event.content]) == 50
    made.stop()


def test_nothing_is_left_where_sqlite_keeps_what_is_deleted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: Any = sqlite3.connect

    def connect(*args: Any, **settings: Any) -> sqlite3.Connection:
        connection: sqlite3.Connection = opened(*args, **settings)
        connection.execute("PRAGMA secure_delete = OFF")  # the default of SQLite itself
        return connection

    monkeypatch.setattr(sqlite3.dbapi2, "connect", connect)
    made = receiver(str(tmp_path / "push.db"))
    number, text = "5551234567-0007-1", "of a buyer"
    send(made, *(new_posting(f"7771234567-{n:04}-1") for n in range(50)), new_posting(number), changed(1, number))
    assert made.forget(number) == 2
    assert _files_with(tmp_path, number) == []
    with made._store.writing() as connection:
        connection.exec_driver_sql(f"CREATE TABLE mine AS SELECT '{text}' AS one")
    with made._store.writing() as connection:
        connection.exec_driver_sql("DELETE FROM mine")
    assert _files_with(tmp_path, text) != []
    assert made.forget(number) == 0  # it cleans up after others, too
    assert _files_with(tmp_path, text) == []
    made.stop()


def test_it_is_said_what_a_reader_keeps(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store, "_WAITS", 1)
    made, number = receiver(str(tmp_path / "push.db")), "5551234567-0007-1"
    send(made, new_posting(number))
    with closing(sqlite3.connect(tmp_path / "push.db", isolation_level=None)) as reader:
        reader.execute("BEGIN")
        assert reader.execute("SELECT count(*) FROM ozon_push").fetchone() == (1,)
        with pytest.raises(StoreError, match=r"still in the log of .*push\.db.*end its transaction, then repeat"):
            made.forget(number)
        assert [event.content for event in made.events()] == [b""]
        assert _files_with(tmp_path, number) != []
        with pytest.raises(StoreError, match="then repeat"):
            made.forget(number)
        reader.execute("COMMIT")
        assert made.forget(number) == 0
    assert _files_with(tmp_path, number) == []
    assert post(made, changed(1)) == TAKEN
    made.stop()


def _files_with(folder: Path, text: str) -> list[str]:
    return [file.name for file in folder.iterdir() if text.encode() in file.read_bytes()]


def test_a_buyer_is_forgotten_by_every_id_and_the_shop_by_none(tmp_path: Path) -> None:
    made = receiver(str(tmp_path / "push.db"))
    buyer = {"id": "5500077", "type": "Customer"}
    message = body(
        "TYPE_NEW_MESSAGE", chat_id="c-100-1", message_id="3000001", user=buyer, data=["a-1-1"], seller_id=836000
    )
    twice = b'{"message_type": "TYPE_NEW_OF_2027", "buyer": 4400099, "buyer": 1, "4400011": true}'
    items = [{"sku": 1490000001, "offer_id": "MUG-1", "product_id": 2230001, "stocks": [{"warehouse_id": 10200}]}]
    send(made, message, twice, body("TYPE_STOCKS_CHANGED", items=items, seller_id=836000))
    for text in ("836000", "1490000001", "MUG-1", "2230001", "10200", "TYPE_NEW_OF_2027"):
        assert made.forget(text, dry_run=True) == 0
    for text in ("c-100-1", "3000001", "5500077", "a-1-1", "4400099", "4400011"):
        assert made.forget(text, dry_run=True) == 1
    assert made.forget("5500077") == 1
    made.stop()


@pytest.mark.parametrize("text", ["", "  ", "1", "abc", "true", "ozon"])
def test_too_little_to_be_an_id_is_refused(tmp_path: Path, text: str) -> None:
    with pytest.raises(ArgumentError, match="at least 4"):
        receiver(str(tmp_path / "push.db")).forget(text)


def test_a_store_of_another_version_is_refused(tmp_path: Path) -> None:
    made = receiver(str(tmp_path / "push.db"))
    send(made, new_posting())
    made.stop()
    with closing(sqlite3.connect(tmp_path / "push.db", isolation_level=None)) as connection:
        connection.execute("UPDATE ozon_push SET version = 99")
    other = receiver(str(tmp_path / "push.db"))
    with pytest.raises(StoreError, match=r"version 99.*newer"):
        [*other.events()]
    assert post(other, changed(1)).status == 503
    other.stop()


def test_addresses_that_are_no_stores_are_refused_at_once() -> None:
    for address, text in (("mysql://host/base", "not in mysql"), (":memory:", "Give the store a file")):
        with pytest.raises(ArgumentError, match=text):
            receiver(address)


def test_passwords_are_not_shown() -> None:
    made = receiver("postgresql://me:secret@127.0.0.1:1/base")
    with pytest.raises(StoreError) as caught:
        [*made.events()]
    assert "secret" not in str(caught.value)
    assert "127.0.0.1:1" in str(caught.value)
