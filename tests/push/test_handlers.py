"""Functions and coroutines that handle events, and what they write together with the mark."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import nullcontext, suppress
from functools import partial
from pathlib import Path
from threading import current_thread

import pytest
import sqlalchemy as sa

from ozon.errors import ArgumentError
from ozon.push import Event, PostingCancelled, PostingNew, PostingStateChanged, StoreError, UnknownEvent
from tests.push.support import Time, body, changed, new_posting, receiver, send, wait_for

SEEN = sa.Table("seen", sa.MetaData(), sa.Column("key", sa.Text), sa.Column("attempt", sa.Integer))


def rows(where: str) -> list[tuple[str, int]]:
    url = where.replace("postgresql:", "postgresql+psycopg:") if "://" in where else f"sqlite:///{where}"
    engine = sa.create_engine(url)
    try:
        with engine.connect() as connection:
            return [(row.key, row.attempt) for row in connection.execute(sa.select(SEEN))]
    finally:
        engine.dispose()


def test_what_a_handler_writes_is_committed_with_the_mark_or_not_at_all(where: str) -> None:
    made = receiver(where, pause=lambda attempt: 0)

    @made.on(PostingStateChanged)
    def write(event: PostingStateChanged) -> None:
        event.connection.execute(sa.insert(SEEN).values(key=event.key, attempt=event.attempt))

    @made.on(PostingStateChanged)
    def fail(event: PostingStateChanged) -> None:
        if event.attempt < 3:
            raise RuntimeError

    @made.on(PostingNew)
    def create(event: PostingNew) -> None:
        SEEN.create(event.connection)

    send(made, new_posting())
    made.deliver_due()
    send(made, changed(1))
    assert made.deliver_due() == 3
    [_, event] = made.events("done")
    assert rows(where) == [(event.key, 3)]
    assert event.error is None
    made.stop()


@pytest.mark.parametrize("how", ["commit", "begin", "hide"])
def test_a_handler_cannot_commit_before_its_mark(where: str, how: str) -> None:
    made = receiver(where, attempts=1)

    @made.on(PostingNew)
    def write(event: PostingNew) -> None:
        if how == "begin":
            with event.connection.begin():
                SEEN.create(event.connection)
        else:
            SEEN.create(event.connection)
            with suppress(ArgumentError) if how == "hide" else nullcontext():
                event.connection.commit()

    send(made, new_posting())
    made.deliver_due()
    [dead] = made.events("dead")
    assert dead.error is not None
    assert how == "hide" or "do not commit it" in dead.error
    with pytest.raises(sa.exc.DatabaseError, match="seen"):
        rows(where)
    made.stop()


def test_a_part_of_the_transaction_may_be_rolled_back(where: str) -> None:
    made = receiver(where)

    @made.on(PostingNew)
    def write(event: PostingNew) -> None:
        SEEN.create(event.connection)
        savepoint = event.connection.begin_nested()
        event.connection.execute(sa.insert(SEEN).values(key="undone", attempt=1))
        savepoint.rollback()
        event.connection.execute(sa.insert(SEEN).values(key="kept", attempt=1))

    send(made, new_posting())
    made.deliver_due()
    assert len([*made.events("done")]) == 1
    assert rows(where) == [("kept", 1)]
    made.stop()


def test_until_the_connection_is_used_others_can_write(where: str) -> None:
    made = receiver(where)

    @made.on(PostingNew)
    def handle(event: PostingNew) -> None:
        send(made, changed(1))  # as a request would, while the handler does slow things
        assert event.connection is not None

    send(made, new_posting())
    assert made.deliver_due() == 2
    made.stop()


def test_a_handler_that_would_wait_for_its_own_transaction_is_told_so(tmp_path: Path) -> None:
    made, texts = receiver(str(tmp_path / "push.db")), []

    @made.on(PostingNew)
    def handle(event: PostingNew) -> None:
        assert made.add(changed(1))
        SEEN.create(event.connection)
        add, forget = partial(made.add, changed(2)), partial(made.forget, "0123456789")
        writes: list[Callable[[], object]] = [add, made.replay, made.remove, forget]
        for write in writes:
            with pytest.raises(StoreError, match="in this thread") as caught:
                write()
            texts.append(str(caught.value))

    send(made, new_posting())
    assert made.deliver_due() == 2
    assert [event.state for event in made.events()] == ["done", "done"]
    assert len(texts) == 4
    assert rows(str(tmp_path / "push.db")) == []
    made.stop()


def test_coroutines_run_in_one_event_loop_of_the_worker(where: str) -> None:
    made, loops = receiver(where, pause=lambda attempt: 0), []

    @made.on(PostingNew, PostingStateChanged)
    async def handle(event: PostingNew | PostingStateChanged) -> None:
        await asyncio.sleep(0)
        loops.append((asyncio.get_running_loop(), current_thread(), event.attempt))
        if event.attempt == 1:
            raise asyncio.CancelledError

    send(made, new_posting(), changed(1))
    assert made.deliver_due() == 4
    assert len({loop for loop, _, _ in loops}) == 1
    assert {thread for _, thread, _ in loops} == {current_thread()}
    assert [attempt for _, _, attempt in loops] == [1, 2, 1, 2]
    made.stop()


def test_handlers_get_the_events_that_they_name(where: str) -> None:
    made, seen = receiver(where), []

    @made.on(PostingNew, PostingCancelled)
    def both(event: PostingNew | PostingCancelled) -> None:
        seen.append(("both", event.message_type))

    @made.on(Event)
    def every(event: Event) -> None:
        seen.append(("every", event.message_type))

    @made.on(UnknownEvent)
    def unknown(event: UnknownEvent) -> None:
        seen.append(("unknown", event.message_type))

    send(made, new_posting(), body("TYPE_POSTING_CANCELLED", posting_number="9-1-1"), body("TYPE_X"))
    made.deliver_due()
    assert sorted(seen) == [
        *(("both", name) for name in ("TYPE_NEW_POSTING", "TYPE_POSTING_CANCELLED")),
        *(("every", name) for name in ("TYPE_NEW_POSTING", "TYPE_POSTING_CANCELLED", "TYPE_X")),
        ("unknown", "TYPE_X"),
    ]
    made.stop()


@pytest.mark.parametrize("types", [(), (dict,), ("TYPE_NEW_POSTING",)], ids=str)
def test_only_classes_of_events_can_be_named(types: tuple[type[Event], ...]) -> None:
    with pytest.raises(ArgumentError, match="classes of events"):
        receiver("push.db").on(*types)


@pytest.mark.parametrize("coroutine", [False, True])
def test_an_error_is_told_with_the_last_line_of_the_users_own_code(
    tmp_path: Path, coroutine: bool, caplog: pytest.LogCaptureFixture
) -> None:
    made = receiver(str(tmp_path / "push.db"), attempts=1)

    def handle(event: PostingNew) -> None:
        event.connection.execute(sa.text("SELECT nonsense FROM nowhere"))

    async def handle_async(event: PostingNew) -> None:
        handle(event)

    made.on(PostingNew)(handle_async if coroutine else handle)
    send(made, new_posting())
    made.deliver_due()
    [dead] = made.events("dead")
    place = f"test_handlers.py:{handle.__code__.co_firstlineno + 1}"
    assert dead.error is not None
    assert dead.error.endswith(f"({place})")
    assert f"failed (OperationalError at {place})" in caplog.text
    made.stop()


def test_generators_are_refused() -> None:
    made = receiver("push.db")

    def some(event: Event) -> Iterator[Event]:
        yield event

    async def others(event: Event) -> AsyncIterator[Event]:
        yield event

    for handler in (some, others, partial(some)):
        with pytest.raises(ArgumentError, match="without yield"):
            made.on(Event)(handler)


def test_a_handler_that_returns_a_generator_has_failed(where: str) -> None:
    made = receiver(where, attempts=1)
    made.on(Event)(lambda event: (event for _ in range(1)))
    send(made, new_posting())
    made.deliver_due()
    [dead] = made.events("dead")
    assert dead.error is not None
    assert "without yield" in dead.error
    made.stop()


def test_a_handler_that_ends_the_program_is_tried_again(where: str) -> None:
    made = receiver(where, pause=lambda attempt: 0)

    @made.on(PostingNew)
    def handle(event: PostingNew) -> None:
        if event.attempt == 1:
            raise SystemExit
        if event.attempt == 2:
            raise KeyboardInterrupt

    send(made, new_posting())
    with pytest.raises(KeyboardInterrupt):
        made.deliver_due()
    assert made.deliver_due() == 1
    assert [event.attempt for event in made.events("done")] == [3]
    made.stop()


def test_a_broken_transaction_is_a_failure(where: str) -> None:
    made = receiver(where, attempts=1)

    @made.on(PostingNew)
    def handle(event: PostingNew) -> None:
        SEEN.create(event.connection)
        try:
            event.connection.execute(sa.text("SELECT nonsense FROM nowhere"))
        except sa.exc.DatabaseError:
            if "://" not in where:
                raise

    send(made, new_posting())
    made.deliver_due()
    [dead] = made.events("dead")
    assert dead.error is not None
    assert "Error" in dead.error
    made.stop()


def test_what_is_due_can_be_handed_over_for_some_seconds(where: str) -> None:
    time = Time()
    made = receiver(where, time)
    told: list[int] = []
    made.when_stored(lambda: told.append(1))
    assert not made.is_due()
    send(made, *(changed(minute) for minute in range(5)))
    wait_for(lambda: told)
    assert made.is_due()

    @made.on(Event)
    def handle(event: Event) -> None:
        time.pass_by(2)

    assert [made.deliver_due(5), made.deliver_due(0), made.deliver_due(), made.deliver_due(5)] == [3, 0, 2, 0]
    assert not made.is_due()
    told.clear()
    assert made.replay(*(event.key for event in made.events())) == 5
    assert made.add(new_posting())
    assert told == [1, 1]
    assert made.is_due()
    made.stop()
