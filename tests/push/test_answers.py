"""Each answer as it is documented: status, bytes, headers; and one line in the log, without what came."""

from __future__ import annotations

import json
import logging
import sqlite3
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from pathlib import Path
from threading import Event as Flag
from threading import Thread
from typing import Any

import pytest
from sqlalchemy import event

from ozon import sqlite_files
from ozon.clock import Clock
from ozon.push import Receiver, writer
from ozon.push.store import Store
from ozon_generated.push import event_class
from ozon_generated.seller.push import TYPES
from tests.push.support import OZON, TAKEN, Time, body, changed, new_posting, post, receiver, send, wait_for

JSON = {"Content-Type": "application/json"}


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Receiver]:
    one = receiver(str(tmp_path / "push.db"), limit=1000)
    yield one
    one.stop()


def error(message: str, code: str = "ERROR_UNKNOWN") -> bytes:
    return f'{{"error": {{"code": "{code}", "message": "{message}", "details": null}}}}'.encode()


NOT_JSON = (400, error("The body is no JSON object."), JSON)
NO_TYPE = (400, error("The body has no message_type that names a type.", "ERROR_PARAMETER_VALUE_MISSED"), JSON)
NOT_STORED = (503, error("The event could not be stored. Send it again."), JSON)


@pytest.mark.parametrize("name", sorted(TYPES.keys() - {"TYPE_PING"}))
def test_events_of_each_type_are_acknowledged(made: Receiver, name: str) -> None:
    assert post(made, body(name)) == TAKEN
    assert [(event.type, event.state) for event in made.events()] == [(name, "waiting")]
    assert name == event_class(name).TYPE


def test_a_ping_is_answered_with_name_version_and_time_and_not_stored(tmp_path: Path) -> None:
    time = Time()
    made = receiver(str(tmp_path / "push.db"), time)
    time.pass_by(3.75)
    ping = body("TYPE_PING", time="2026-11-25T07:00:00Z")
    assert post(made, ping) == (200, b'{"version": "1.4.2", "name": "my-shop", "time": "2026-11-25T08:00:03Z"}', JSON)
    assert [*made.events()] == []


@pytest.mark.parametrize(
    ("content", "answer"),
    [
        (b"", NOT_JSON),
        (b"{", NOT_JSON),
        (b"\xff\xfe{}", NOT_JSON),
        (b'"TYPE_NEW_POSTING"', NOT_JSON),
        (b"null", NOT_JSON),
        (b'[{"message_type": "TYPE_NEW_POSTING"}]', NOT_JSON),
        (b"message_type=TYPE_NEW_POSTING", NOT_JSON),
        (b'{"message_type": "TYPE_NEW_POSTING", "posting_number": "1"', NOT_JSON),
        (b'{"a": ' * 120 + b"1" + b"}" * 120, NOT_JSON),
        (b"{}", NO_TYPE),
        (b'{"message_type": null}', NO_TYPE),
        (b'{"message_type": 7}', NO_TYPE),
        (b'{"message_type": ""}', NO_TYPE),
        (b'{"message_type": "TYPE\\u0000"}', NO_TYPE),
        (b'{"message_type": ["TYPE_NEW_POSTING"]}', NO_TYPE),
    ],
)
def test_what_is_no_event_is_refused(
    made: Receiver, content: bytes, answer: object, caplog: pytest.LogCaptureFixture
) -> None:
    assert post(made, content) == answer
    assert [*made.events()] == []
    assert [record.levelname for record in caplog.records] == ["WARNING"]


@pytest.mark.parametrize("method", ["GET", "HEAD", "PUT", "DELETE", "OPTIONS", "post", "\n"])
def test_other_methods_are_refused(made: Receiver, method: str) -> None:
    answer = made.take(method, {}, new_posting(), OZON)
    assert answer == (405, error("Send events with POST."), {**JSON, "Allow": "POST"})
    assert [*made.events()] == []


def test_long_bodies_are_refused_before_they_are_read(made: Receiver) -> None:
    too_long = (413, error("The body has more than 1000 bytes."), JSON)
    assert made.refuse("POST", {"content-length": "1001"}, OZON) == too_long
    assert made.refuse("POST", {"Content-Length": "1000"}, OZON) is None
    assert made.refuse("POST", [("Content-Length", "1"), ("Content-Length", "9999")], OZON) == too_long
    assert made.refuse("POST", {"Content-Length": "many"}, OZON) is None
    assert made.refuse("POST", {"Content-Length": " " + "9" * 5000}, OZON) == too_long
    assert post(made, new_posting(text="x" * 1000)) == too_long
    assert post(made, new_posting(text="x" * (1000 - len(new_posting(text=""))))) == TAKEN


def test_foreign_networks_are_refused_first_of_all(made: Receiver) -> None:
    answer = (403, error("Events are not taken from this address."), JSON)
    assert made.take("GET", {"Content-Length": "9999"}, b"", "203.0.113.7") == answer
    assert made.take("POST", {"X-Forwarded-For": OZON}, new_posting(), "203.0.113.7") == answer
    assert made.take("POST", {"X-Forwarded-For": OZON}, new_posting(), None) == answer
    assert [*made.events()] == []


def test_values_that_no_column_takes_do_not_matter(where: str) -> None:
    made = receiver(where)
    odd = ["\0", "\ud800", "x" * 5000, 10**300, True, None, [], {"a": 1}]
    events = [body("TYPE_NEW_POSTING", posting_number=one, seller_id=one, in_process_at=one) for one in odd]
    send(made, *events, body("TYPE_STATE_CHANGED", posting_number="1", new_state="a", changed_state_date="0001-01-01"))
    assert made.deliver_due() == len(events) + 1
    assert {event.content for event in made.events("done")} > {*events}
    made.stop()


@pytest.mark.parametrize("address", ["{folder}/file/push.db", "postgresql://nobody@127.0.0.1:1/nowhere"])
def test_without_a_store_nothing_is_acknowledged(
    tmp_path: Path, address: str, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "file").write_text("")
    made = receiver(address.format(folder=tmp_path), answer_within=30)
    assert post(made, new_posting()) == NOT_STORED
    assert post(made, body("TYPE_PING")).status == 200
    assert [record.levelname for record in caplog.records] == ["WARNING"]
    if "{" in address:
        (tmp_path / "file").unlink()
        assert post(made, new_posting()) == TAKEN  # it is there again
    made.stop()


def test_after_a_fault_of_the_program_events_are_stored_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One that nobody foresaw does not end the thread that stores them."""
    made = receiver(str(tmp_path / "push.db"), answer_within=30)

    def fail(*_: object) -> None:
        raise KeyError("unforeseen")

    with monkeypatch.context() as patch:
        patch.setattr(Store, "add", fail)
        assert post(made, new_posting()) == NOT_STORED
    assert post(made, new_posting()) == TAKEN
    made.stop()


FULL = """
import logging, resource, sys
from ozon import sqlite_files
from ozon.clock import Clock
from ozon.push import Receiver, writer
from ozon.push.store import Store
from tests.push.support import changed, post, receiver
logging.disable()
made = receiver(sys.argv[1], answer_within=30)
statuses = [post(made, changed(0)).status]
_, most = resource.getrlimit(resource.RLIMIT_FSIZE)
resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, most))
statuses += [post(made, changed(minute)).status for minute in range(1, 1000)]
stored = len([*made.events()])
taken = statuses.count(200)
assert {*statuses} == {200, 503} and statuses[-1] == 503 and stored == taken, (stored, taken)
resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
assert post(made, changed(1000)).status == 200
made.stop()
print(stored + 1)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="limits of files are those of POSIX")
def test_a_full_disk_loses_nothing_that_was_acknowledged(tmp_path: Path) -> None:
    command = [sys.executable, "-c", FULL, str(tmp_path / "push.db")]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    with closing(sqlite3.connect(tmp_path / "push.db")) as connection:
        assert connection.execute("SELECT count(*) FROM ozon_push_events").fetchone() == (int(done.stdout),)
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_a_store_that_hangs_fills_the_queue_and_then_nothing_is_taken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(writer, "_WAITING", 1 << 20)
    made = receiver(str(tmp_path / "push.db"), answer_within=0.01)
    patient = receiver(str(tmp_path / "push.db"))
    send(patient, changed(0))
    other = sqlite3.connect(tmp_path / "push.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    assert [post(made, changed(minute, state="x" * 200_000)) for minute in range(1, 10)] == [NOT_STORED] * 9
    assert caplog.messages[0] == (
        "push: answered 503: the store did not answer within 0.01 s; a handler that writes and then waits would hold it"
    )
    assert [record.getMessage() for record in caplog.records[-4:]] == [
        "push: answered 503: 1 MiB of events wait to be stored."
    ] * 4
    assert len([*patient.events()]) == 1
    other.execute("ROLLBACK")
    other.close()
    made.stop()  # stores what waits; Ozon repeats it, and it is a double
    assert 1 <= len([*patient.events()]) <= 6
    assert post(patient, changed(9)) == TAKEN
    patient.stop()


def test_another_program_that_writes_is_waited_for_in_short_steps(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """SQLite's own steps are up to 100 ms long: workers that write all the time would always be faster."""
    made = receiver(str(tmp_path / "push.db"), answer_within=30)
    send(made, changed(0))
    other = sqlite3.connect(tmp_path / "push.db", isolation_level=None, check_same_thread=False)
    other.execute("BEGIN IMMEDIATE")
    steps: list[float] = []

    def sleep(seconds: float) -> None:
        steps.append(seconds)
        if len(steps) == 100:
            other.execute("ROLLBACK")

    monkeypatch.setattr(sqlite_files, "SYSTEM", Clock(sleep=sleep))
    send(made, changed(1))
    assert len(steps) == 100
    assert sum(steps) < 0.5
    other.close()
    made.stop()


def test_the_limit_of_what_waits_counts_small_events_for_the_memory_that_they_take(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(writer, "_WAITING", 20_000)
    made = receiver(str(tmp_path / "push.db"), answer_within=0.01)
    send(patient := receiver(str(tmp_path / "push.db")), changed(0))
    other = sqlite3.connect(tmp_path / "push.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    assert [post(made, changed(minute)) for minute in range(1, 10)] == [NOT_STORED] * 9
    other.execute("ROLLBACK")
    other.close()
    made.stop()
    assert 1 <= len([*patient.events()]) <= 5
    send(patient, changed(0, state="x" * 30_000))  # alone, any event is taken
    patient.stop()


def test_the_log_has_no_bodies_and_no_tracebacks(made: Receiver, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "ozon")
    secret = "Ivanov +79161234567"
    post(made, secret.encode())
    post(made, json.dumps({"name": secret}).encode())
    post(made, body("TYPE_STATE_CHANGED", name=secret * 100))
    made.take(secret, {"X-Forwarded-For": secret}, b"", OZON)
    made.take("POST", {"X-Forwarded-For": secret, "Authorization": secret}, b"", "203.0.113.7")
    send(made, new_posting(name=secret))
    assert len(caplog.records) == 5
    assert secret not in caplog.text
    assert not any(record.exc_info for record in caplog.records)


def test_requests_that_wait_at_once_are_stored_in_one_transaction(where: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The first one is stored alone, and meanwhile the others come."""
    made, add, going = receiver(where, answer_within=30), Store.add, Flag()
    commits: list[object] = []

    def wait(self: Store, rows: Sequence[Mapping[str, Any]]) -> None:
        assert going.wait(60)
        add(self, rows)

    send(made, changed(999))
    monkeypatch.setattr(Store, "add", wait)
    event.listen(made._store._durable, "commit", commits.append)
    contents = [changed(minute) for minute in range(100)]
    threads = [Thread(target=send, args=[made, content]) for content in contents]
    for thread in threads:
        thread.start()
    wait_for(lambda: made._writer._bytes == sum(len(content) + writer._BESIDES for content in contents))
    going.set()
    for thread in threads:
        thread.join()
    assert len([*made.events()]) == 101
    assert 1 <= len(commits) <= 2
    made.stop()
