"""Leases: who holds an event, who has lost it, and what happens when a worker or the store is gone."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path
from threading import Barrier
from threading import Event as Flag
from typing import NoReturn

import pytest
import sqlalchemy as sa

from ozon.push import Event, PostingNew, StoreError
from ozon.push.claims import Claim, Claims
from ozon.push.store import Store
from tests.push import app
from tests.push.support import TAKEN, Time, changed, execute, new_posting, post, receiver, send, wait_for

HANDLED = app.HANDLED


def end_leases(where: str) -> None:
    execute(where, "UPDATE ozon_push_subjects SET lease = 0")


def test_a_worker_that_lost_its_lease_changes_nothing(where: str) -> None:
    first, second, seen = receiver(where), receiver(where), []
    send(first, new_posting())

    def handle(event: PostingNew) -> None:
        seen.append(event.attempt)
        if event.attempt == 1:
            end_leases(where)
            assert second.deliver_due() == 1
            HANDLED.create(event.connection)

    first.on(PostingNew)(handle)
    second.on(PostingNew)(handle)
    assert first.deliver_due() == 1
    assert seen == [1, 2]
    [event] = first.events()
    assert (event.state, event.attempt, event.error) == ("done", 2, None)
    with pytest.raises(sa.exc.DatabaseError, match="handled"):
        execute(where, "SELECT * FROM handled")
    first.stop()
    second.stop()


def test_a_failure_after_the_lease_changes_nothing(where: str, caplog: pytest.LogCaptureFixture) -> None:
    first, second = receiver(where), receiver(where)
    send(first, new_posting())

    @first.on(PostingNew)
    def handle(event: PostingNew) -> None:
        end_leases(where)
        assert second.deliver_due() == 1
        raise ValueError

    assert first.deliver_due() == 1
    assert [(event.state, event.attempt) for event in first.events()] == [("done", 2)]
    assert [record.getMessage().partition(": the ")[2] for record in caplog.records] == [
        "handler failed after its lease; it is handled again"
    ]
    first.stop()
    second.stop()


def test_while_it_is_handled_nobody_else_has_its_subject(where: str) -> None:
    first, second = receiver(where), receiver(where)
    send(first, changed(1), changed(2), changed(1, "other-0001-1"))

    @first.on(Event)
    def handle(event: Event) -> None:
        if event.subject != "other-0001-1":
            assert second.deliver_due() in (0, 1)  # the other subject, once
            assert [one.state for one in first.events() if one.subject == event.subject].count("running") == 1

    assert first.deliver_due() in (2, 3)
    assert {event.attempt for event in first.events("done")} == {1}
    first.stop()
    second.stop()


def test_leases_are_prolonged_while_a_handler_runs(where: str) -> None:
    made, going, end = app.receiver(where), Flag(), Flag()

    @made.on(PostingNew)
    def handle(event: PostingNew) -> None:
        going.set()
        assert end.wait(60)

    def lease() -> float:
        found = execute(where, "SELECT lease FROM ozon_push_subjects")
        assert isinstance(found, float)
        return found

    send(made, new_posting())
    with made:
        assert going.wait(60)
        first = lease()
        wait_for(lambda: lease() > first + app.LEASE / 2)
        end.set()
        wait_for(lambda: [*made.events("done")])
        assert [event.attempt for event in made.events()] == [1]


def test_new_events_are_handed_over_by_workers_whose_clock_is_behind(where: str) -> None:
    ahead = Time()
    ahead.pass_by(600)
    first, second = receiver(where, ahead), receiver(where)
    send(first, new_posting(), changed(1))
    assert second.is_due()
    assert second.deliver_due() == 2
    assert not second.is_due()
    first.replay(*(event.key for event in first.events()))
    assert second.deliver_due() == 2
    first.stop()
    second.stop()


@pytest.mark.parametrize("seconds", [-86_400, 86_400])
def test_leases_do_not_end_because_somebody_sets_the_clock(where: str, seconds: int) -> None:
    time = Time(monotonic=1e6)
    first, second = receiver(where, time), receiver(where, time)
    send(first, new_posting())

    @first.on(Event)
    def handle(event: Event) -> None:
        time.pass_by(seconds)
        assert second.deliver_due() == 0

    assert first.deliver_due() == 1
    assert [(event.state, event.attempt) for event in first.events()] == [("done", 1)]
    first.stop()
    second.stop()


def test_leases_end_when_the_machine_is_started_again(tmp_path: Path) -> None:
    """Its clock begins anew."""
    where = str(tmp_path / "push.db")
    first, second = (receiver(where, Time(monotonic=up)) for up in (1e6, 5.0))
    send(first, new_posting())

    @first.on(Event)
    def handle(event: Event) -> None:
        assert second.deliver_due() == 1

    assert first.deliver_due() == 1
    assert [(event.state, event.attempt) for event in first.events()] == [("done", 2)]
    first.stop()
    second.stop()


def test_no_lease_is_being_prolonged_after_the_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its connection could not be closed."""
    made, going, ended = app.receiver(str(tmp_path / "push.db")), Flag(), list[bool]()

    def renew(*_: object) -> bool:
        going.set()
        ended.append(Flag().wait(0.3))
        return True

    monkeypatch.setattr(Claims, "renew", renew)

    @made.on(PostingNew)
    def handle(event: PostingNew) -> None:
        assert going.wait(60)

    send(made, new_posting())
    made.deliver_due()
    made.stop()
    assert ended
    assert not any(thread.name == "ozon push leases" for thread in threading.enumerate())


def test_an_event_that_ends_its_workers_becomes_a_dead_letter(where: str) -> None:
    made = receiver(where, attempts=2)
    send(made, changed(1), changed(2))
    seen: list[int] = []

    @made.on(Event)
    def handle(event: Event) -> None:
        """Another worker takes over, as if this one had died, until nobody does."""
        seen.append(event.attempt)
        if event.happened is not None and event.happened.minute == 1:
            end_leases(where)
            made.deliver_due()

    made.deliver_due()
    first, second = made.events()
    assert (first.state, first.attempt, first.error) == ("dead", 2, "The worker ended before the event was handled.")
    assert (second.state, second.attempt, second.late) == ("done", 1, False)
    assert seen == [1, 2, 1]
    made.stop()


def test_workers_wait_for_a_store_that_is_away(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "file").write_text("")
    made = app.receiver(str(tmp_path / "file" / "push.db"))
    caplog.set_level(logging.INFO, "ozon")
    with made:
        wait_for(lambda: caplog.records)
        assert post(made, changed(1)).status == 503
        (tmp_path / "file").unlink()
        assert post(made, changed(1)) == TAKEN
        wait_for(lambda: [*made.events("done")])
    texts = [record.getMessage() for record in caplog.records]
    assert [text.partition(": ")[2][:14] for text in texts] == ["a worker waits", "answered 503: "]


def test_many_workers_leave_connections_for_requests_and_leases(where: str) -> None:
    made, count = app.receiver(where), 20
    going = Barrier(count, timeout=60)

    @made.on(PostingNew)
    def handle(event: PostingNew) -> None:
        going.wait()
        send(made, changed(1, event.subject))
        assert len([*made.events("running")]) == count
        going.wait()

    send(made, *(new_posting(f"{number}-0001-1") for number in range(count)))
    made.start(count)
    wait_for(lambda: len([*made.events("done")]) == 2 * count)
    assert {event.attempt for event in made.events()} == {1}
    made.stop()


def test_a_store_that_fails_before_the_handler_is_no_attempt(where: str, monkeypatch: pytest.MonkeyPatch) -> None:
    made = receiver(where, attempts=1)
    send(made, new_posting())

    def fail(_: Store) -> NoReturn:
        raise StoreError("too many connections")

    with monkeypatch.context() as patch:
        patch.setattr(Store, "lending", fail)
        with pytest.raises(StoreError, match="too many"):
            made.deliver_due()
    assert [(event.state, event.attempt) for event in made.events()] == [("waiting", 0)]
    assert made.deliver_due() == 1
    assert [(event.state, event.attempt) for event in made.events()] == [("done", 1)]
    made.stop()


@pytest.mark.postgres
def test_connections_that_the_server_ended_are_made_again(schemas: Callable[[], str]) -> None:
    where = schemas()
    made = receiver(where)
    send(made, changed(1))
    assert made.deliver_due() == 1
    execute(
        where,
        "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity "
        "WHERE pid <> pg_backend_pid() AND backend_type = 'client backend'",
    )
    send(made, changed(2))
    assert made.deliver_due() == 1
    made.stop()


def test_another_process_finds_events_that_are_due(where: str) -> None:
    """Without being told: it looks every second."""
    time = Time()
    made, other = receiver(where, time), receiver(where, time)
    with made:
        send(other, new_posting())
        wait_for(lambda: [*made.events("done")])
    other.stop()


def test_a_handler_that_does_not_end_does_not_hold_up_the_stop(where: str) -> None:
    made, end = app.receiver(where), Flag()

    @made.on(PostingNew)
    def handle(event: PostingNew) -> None:
        end.wait(60)

    send(made, new_posting())
    made.start()
    wait_for(lambda: [*made.events("running")])
    assert made.stop(patience=0.01) is False
    made.start()  # other threads go on
    send(made, changed(1, "other-0001-1"))
    wait_for(lambda: [*made.events("done")])
    end.set()
    wait_for(lambda: made.stop())
    assert [event.state for event in made.events()] == ["done", "done"]


def test_a_handler_that_does_not_end_is_in_the_log(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """Again and again, with pauses that grow."""
    time, end = Time(), Flag()
    made = receiver(str(tmp_path / "push.db"), time, lease=0.03)

    def more(count: int) -> bool:
        return len(caplog.records) > count

    @made.on(PostingNew)
    def handle(event: PostingNew) -> None:
        assert end.wait(60)

    send(made, new_posting())
    with made:
        wait_for(lambda: [*made.events("running")])
        for seconds in (60, 60, 120):
            count = len(caplog.records)
            time.pass_by(seconds)
            wait_for(partial(more, count))
        end.set()
    key = [event.key for event in made.events("done")]
    assert [record.getMessage() for record in caplog.records] == [
        f"push: {key[0]}: attempt 1 has run for {seconds} s; the events behind it wait" for seconds in (60, 120, 240)
    ]


def test_leases_are_prolonged_after_an_unforeseen_fault(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    made, end, calls = app.receiver(str(tmp_path / "push.db")), Flag(), []

    def fail(self: Claims, claim: Claim) -> NoReturn:
        calls.append(claim)
        raise RuntimeError

    @made.on(PostingNew)
    def handle(event: PostingNew) -> None:
        assert end.wait(60)

    monkeypatch.setattr(Claims, "renew", fail)
    send(made, new_posting())
    with made:
        wait_for(lambda: len(calls) == 2)
        end.set()
    assert caplog.records[0].getMessage().endswith("its lease was not prolonged: RuntimeError")


@pytest.mark.parametrize("coroutine", [False, True])
def test_a_handler_that_ends_the_program_does_not_end_its_worker(tmp_path: Path, coroutine: bool) -> None:
    made = receiver(str(tmp_path / "push.db"), pause=lambda attempt: 0)

    def handle(event: PostingNew) -> None:
        if event.attempt < 3:
            raise (KeyboardInterrupt, SystemExit)[event.attempt - 1]

    async def handle_async(event: PostingNew) -> None:
        handle(event)

    made.on(PostingNew)(handle_async if coroutine else handle)
    send(made, new_posting())
    with made:
        wait_for(lambda: [*made.events("done")])
    assert [event.attempt for event in made.events()] == [3]
