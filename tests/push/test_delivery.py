"""One event of a subject at a time, the oldest first; what fails is tried again, and at last a dead letter."""

from __future__ import annotations

import asyncio
import logging
import random
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from threading import Barrier, Lock, Thread
from threading import Event as Flag
from typing import Any

import pytest
import sqlalchemy as sa

from ozon.push import Event, PostingCancelled, PostingNew, PostingStateChanged, Receiver, claims
from ozon.push.worker import pause_after
from ozon_generated.push import read
from tests.push.support import OZON, START, Time, body, changed, later, new_posting, receiver, send, wait_for
from tests.sizes import size


def minutes(made: Receiver) -> list[tuple[float, bool]]:
    """What handlers saw: the minute in which a posting changed, and whether that was late."""
    seen: list[tuple[float, bool]] = []

    @made.on(PostingStateChanged)
    def handle(event: PostingStateChanged) -> None:
        assert event.happened is not None
        seen.append(((event.happened - START).total_seconds() / 60, event.late))

    return seen


def test_the_oldest_event_of_those_that_are_stored_comes_first(where: str) -> None:
    made = receiver(where)
    seen = minutes(made)
    send(made, changed(3), changed(1), changed(4), changed(2))
    made.deliver_due()
    assert seen == [(1, False), (2, False), (3, False), (4, False)]
    made.stop()


def test_an_older_event_that_comes_later_is_late(where: str) -> None:
    made = receiver(where)
    seen = minutes(made)
    send(made, changed(3), changed(3, "another-0001-1"))
    made.deliver_due()
    send(made, changed(1), changed(5), changed(3, state="other"), changed(1, "third-0001-1"))
    made.deliver_due()
    assert sorted(seen[:2]) == [(3, False), (3, False)]
    assert [one for one in seen[2:] if one != (1, False)] == [(1, True), (3, False), (5, False)]
    assert (1, False) in seen
    made.stop()


def test_an_event_without_a_moment_has_that_of_its_receipt(where: str) -> None:
    time = Time()
    made, seen = receiver(where, time), []

    @made.on(Event)
    def handle(event: Event) -> None:
        seen.append((type(event), event.happened, event.late))

    send(made, changed(5))
    time.pass_by(60)
    send(made, new_posting(in_process_at=""))
    made.deliver_due()
    assert seen == [(PostingNew, None, False), (PostingStateChanged, START.replace(minute=5), False)]
    made.stop()


def test_an_event_that_waits_for_its_next_attempt_holds_up_its_subject_only(where: str) -> None:
    time = Time()
    made, seen = receiver(where, time, pause=lambda attempt: 600.0 * attempt), []

    @made.on(PostingStateChanged)
    def handle(event: PostingStateChanged) -> None:
        seen.append((event.subject, event.attempt))
        if event.new_state == "bad" and event.attempt < 3:
            raise RuntimeError

    send(made, changed(1, "bad-0001-1", "bad"), changed(2, "bad-0001-1"), changed(3, "good-0001-1"))
    assert made.deliver_due() == 2
    later(where, time, 500)
    assert made.deliver_due() == 0
    later(where, time, 100)
    assert made.deliver_due() == 1
    later(where, time, 1100)
    send(made, changed(4, "bad-0001-1"))
    assert made.deliver_due() == 0
    later(where, time, 100)
    assert made.deliver_due() == 3
    bad, good = "bad-0001-1", "good-0001-1"
    assert seen == [(bad, 1), (good, 1), (bad, 2), (bad, 3), (bad, 1), (bad, 1)]
    made.stop()


def test_an_older_event_goes_before_one_that_waits_for_its_next_attempt(where: str) -> None:
    time = Time()
    made, seen = receiver(where, time), []

    @made.on(PostingStateChanged)
    def handle(event: PostingStateChanged) -> None:
        seen.append((event.new_state, event.attempt))
        if event.attempt == 1 and event.new_state == "newer":
            raise RuntimeError

    send(made, changed(2, state="newer"))
    made.deliver_due()
    send(made, changed(1, state="older"))
    made.deliver_due()
    later(where, time, 10)
    made.deliver_due()
    assert seen == [("newer", 1), ("older", 1), ("newer", 2)]
    made.stop()


def test_an_older_event_goes_first_while_another_worker_puts_new_ones_into_the_queue(postgres_schema: str) -> None:
    time = Time()
    made = receiver(postgres_schema, time)
    seen = minutes(made)

    @made.on(PostingStateChanged)
    def fail(event: PostingStateChanged) -> None:
        if event.attempt == 1 and event.happened == read(changed(2)).happened:
            raise RuntimeError

    send(made, changed(2))
    made.deliver_due()
    send(made, changed(1))
    later(postgres_schema, time, 10)
    engine = sa.create_engine(postgres_schema.replace("postgresql:", "postgresql+psycopg:"))
    with engine.begin() as connection:
        connection.execute(sa.select(sa.func.pg_advisory_xact_lock(claims._LOCK)))
        made.deliver_due()
    engine.dispose()
    assert seen == [(2, False), (1, False), (2, False)]
    made.stop()


def test_after_the_last_attempt_it_is_a_dead_letter_and_blocks_nothing(
    where: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "ozon")
    time = Time()
    made, seen = receiver(where, time, attempts=4), []

    @made.on(PostingStateChanged)
    def handle(event: PostingStateChanged) -> None:
        seen.append((event.key, event.attempt))
        if event.new_state == "bad":
            raise ValueError(f"cannot pack {event.subject}\nhttps://me:secret@host/")

    send(made, changed(1, state="bad"), changed(2))
    for pause in (5, 15, 45):
        assert made.deliver_due() == 1
        assert [event.state for event in made.events()] == ["waiting", "waiting"]
        later(where, time, pause)
    assert made.deliver_due() == 2
    [dead] = made.events("dead")
    assert seen == [*((dead.key, attempt) for attempt in (1, 2, 3, 4)), (seen[-1][0], 1)]
    assert (dead.attempt, dead.finished) == (4, time.shown)
    assert dead.error is not None
    assert dead.error.startswith("ValueError: cannot pack 0123456789-0007-1 (test_delivery.py:")
    later(where, time, 10_000)
    assert made.deliver_due() == 0
    assert [record.levelname for record in caplog.records] == ["WARNING"] * 3 + ["ERROR"]
    assert all("failed (ValueError at test_delivery.py:" in record.getMessage() for record in caplog.records)
    assert "0123456789" not in caplog.text
    assert not any(record.exc_info for record in caplog.records)
    made.stop()


def test_pauses_grow_to_an_hour() -> None:
    assert [pause_after(attempt) for attempt in (1, 2, 3, 6, 7, 8, 1000)] == [5, 15, 45, 1215, 3600, 3600, 3600]


@pytest.mark.parametrize("pause", [lambda attempt: None, lambda attempt: -1, lambda attempt: 1 / 0])
def test_without_a_pause_the_usual_one_holds(pause: Any, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    time = Time()
    made = receiver(str(tmp_path / "push.db"), time, pause=pause)

    @made.on(PostingStateChanged)
    def handle(event: PostingStateChanged) -> None:
        raise ValueError

    send(made, changed(1))
    made.deliver_due()
    [event] = made.events()
    assert (event.state, event.due) == ("waiting", START + timedelta(seconds=5))
    assert (event.error or "").startswith("ValueError")
    assert "push: pause(1) failed" in caplog.text
    made.stop()


def test_dead_letters_are_handed_over_again_from_the_first_attempt(where: str) -> None:
    made, seen, mended = receiver(where, attempts=1), [], Flag()

    @made.on(PostingStateChanged)
    def handle(event: PostingStateChanged) -> None:
        seen.append((event.new_state, event.attempt, event.late))
        if not mended.is_set():
            raise ValueError

    send(made, changed(1, state="a"), changed(2, state="b"), changed(3, state="c"))
    made.deliver_due()
    first, second, _ = made.events("dead")
    mended.set()
    assert made.replay(second.key, "no such key") == 1
    made.deliver_due()
    assert made.replay() == 2
    made.deliver_due()
    assert seen[3:] == [("b", 1, False), ("a", 1, True), ("c", 1, False)]
    assert [*made.events("dead")] == []
    assert made.replay(first.key) == 1  # one that is done, by its key
    made.deliver_due()
    assert seen[6:] == [("a", 1, True)]
    assert made.replay() == 0
    made.stop()


def test_an_event_that_handlers_had_already_reaches_them_if_it_is_replayed(where: str) -> None:
    """Which was made before it came."""
    time = Time()
    made, seen = receiver(where, time), []

    @made.on(PostingCancelled)
    def handle(event: PostingCancelled) -> None:
        seen.append((event.made, event.attempt))
        if event.attempt == 1 and len(seen) == 2:
            raise ValueError

    sent, other = (
        body("TYPE_POSTING_CANCELLED", posting_number="9-1-1", changed_state_date=f"2026-11-25T07:0{minute}:00Z")
        for minute in (1, 2)
    )
    made.add(other)
    made.deliver_due()
    send(made, sent)
    made.deliver_due()
    assert seen == [(True, 1)]
    [_, repeated] = made.events("done")
    assert made.replay(repeated.key) == 1
    assert [event.finished for event in made.events("waiting")] == [None]
    made.deliver_due()
    later(where, time, 10)
    made.deliver_due()
    assert seen == [(True, 1), (False, 1), (False, 2)]
    assert [event.error for event in made.events("done")] == [None, None]
    made.stop()


def test_threads_handle_one_event_of_a_subject_at_once(where: str) -> None:
    made = receiver(where, workers=4)
    subjects, running, most, seen, lock = 5, set[str](), 0, [], Lock()
    together = Barrier(2, timeout=60)

    @made.on(PostingStateChanged)
    def handle(event: PostingStateChanged) -> None:
        nonlocal most
        with lock:
            assert event.subject not in running
            running.add(event.subject)
            most = max(most, len(running))
            seen.append((event.subject, event.key))
            number = len(seen)
        if number <= 2:
            together.wait()  # two subjects at once, and not two events of one
        with lock:
            running.remove(event.subject)

    send(made, *(changed(minute, f"{number}-0001-1") for minute in range(10) for number in range(subjects)))
    with made:
        wait_for(lambda: len([*made.events("done")]) == 50)
    assert len(seen) == len({*seen}) == 50
    assert most >= 2
    for number in range(subjects):
        keys = [key for posting, key in seen if posting == f"{number}-0001-1"]
        assert keys == [event.key for event in made.events() if event.subject == f"{number}-0001-1"]
    made.stop()


def test_workers_do_not_get_in_each_others_way(where: str, caplog: pytest.LogCaptureFixture) -> None:
    """Two receivers with four threads each, while events of few subjects come in disorder."""
    receivers = [receiver(where, workers=4, answer_within=60) for _ in range(2)]
    handled: list[str] = []
    for one in receivers:
        one.on(Event)(lambda event: handled.append(event.key))
    minutes = [*range(size(60, 300))]
    random.Random(1).shuffle(minutes)
    with receivers[0], receivers[1]:
        threads = [
            Thread(target=send, args=[receivers[n % 2], *(changed(m, f"{n % 3}-0001-1", f"{n}") for m in minutes)])
            for n in range(6)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        wait_for(lambda: len(handled) == 6 * len(minutes))
        wait_for(lambda: not [*receivers[0].events("running")])
    assert len({*handled}) == 6 * len(minutes)
    assert [event.attempt for event in receivers[0].events("done")] == [1] * 6 * len(minutes)
    assert [record.getMessage() for record in caplog.records] == []
    receivers[0].stop()


@pytest.mark.postgres
def test_receivers_of_the_same_events_do_not_wait_for_each_other(
    schemas: Callable[[], str], caplog: pytest.LogCaptureFixture
) -> None:
    """Each takes all events, in an order of its own."""
    where = schemas()
    receivers = [receiver(where, answer_within=60) for _ in range(4)]
    contents = [new_posting(f"{number}-1") for number in range(size(300, 1000))]
    answers: list[int] = []

    async def send_all(one: Receiver, seed: int) -> None:
        mine = random.Random(seed).sample(contents, len(contents))
        found = await asyncio.gather(*(one.atake("POST", {}, content, OZON) for content in mine))
        answers.extend(answer.status for answer in found)

    threads = [
        Thread(target=lambda one=one, seed=seed: asyncio.run(send_all(one, seed))) for seed, one in enumerate(receivers)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert answers == [200] * 4 * len(contents)
    assert len([*receivers[0].events()]) == len(contents)
    assert [record.getMessage() for record in caplog.records] == []
    for one in receivers:
        one.stop()
