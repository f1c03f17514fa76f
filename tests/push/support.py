"""A receiver with a clock of its own, and bodies as Ozon sends them."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import sqlalchemy as sa

from ozon.clock import Clock
from ozon.push import Answer, Receiver

START = datetime(2026, 11, 25, 8, 0, tzinfo=UTC)
OZON = "195.34.21.8"
TAKEN = (200, b'{"result": true}', {"Content-Type": "application/json"})


class Time:
    """A clock that stands still until it is moved.

    Args:
        monotonic: what its monotonic clock shows for ever; ``None`` for the same.
    """

    def __init__(self, *, monotonic: float | None = None) -> None:
        self.shown = START
        self.clock = Clock(monotonic=lambda: monotonic or self.shown.timestamp(), now=lambda: self.shown)

    def pass_by(self, seconds: float) -> None:
        self.shown += timedelta(seconds=seconds)


def receiver(store: str, clock: Time | None = None, **settings: Any) -> Receiver:
    """A receiver whose clock is that."""
    return Receiver(store, name="my-shop", version="1.4.2", clock=(clock or Time()).clock, **settings)


def execute(where: str, statement: str) -> object:
    """Execute a statement beside the receiver, and return its first value."""
    url = where.replace("postgresql:", "postgresql+psycopg:") if "://" in where else f"sqlite:///{where}"
    engine = sa.create_engine(url)
    try:
        with engine.begin() as connection:
            result = connection.execute(sa.text(statement))
            return result.scalar() if result.returns_rows else None
    finally:
        engine.dispose()


def later(where: str, clock: Time, seconds: float) -> None:
    """Let seconds pass by for what waits, too. In PostgreSQL it is due by the clock of the server."""
    clock.pass_by(seconds)
    if "://" in where:
        for table in ("events", "subjects"):
            execute(where, f"UPDATE ozon_push_{table} SET due = due - {seconds}")


def wait_for(done: Callable[[], object], seconds: int = 60) -> None:
    """Wait until something is so; after these seconds it is not."""
    for _ in range(100 * seconds):
        if done():
            return
        time.sleep(0.01)
    raise TimeoutError


def body(type: str, **fields: object) -> bytes:
    return json.dumps({"message_type": type, **fields}).encode()


def new_posting(number: str = "0123456789-0007-1", **fields: object) -> bytes:
    return body("TYPE_NEW_POSTING", posting_number=number, seller_id=836, **fields)


def changed(minute: int, number: str = "0123456789-0007-1", state: str = "posting_in_carriage") -> bytes:
    """A posting changed its state in this minute after eight."""
    when = (START + timedelta(minutes=minute)).strftime("%Y-%m-%dT%H:%M:%SZ")
    return body("TYPE_STATE_CHANGED", posting_number=number, new_state=state, changed_state_date=when, seller_id=836)


def send(to: Receiver, *bodies: bytes) -> None:
    """Send events as Ozon does, and let all of them be taken."""
    for one in bodies:
        assert post(to, one) == TAKEN


def post(to: Receiver, content: bytes, peer: str | None = OZON, **headers: str) -> Answer:
    given = {name.replace("_", "-"): value for name, value in headers.items()}
    return to.take("POST", given, content, peer)
