"""The receiver and the queue of workers in tests: their database is in the environment."""

from __future__ import annotations

import os
import time

import sqlalchemy as sa

from ozon.push import Event, PostingStateChanged, Receiver
from ozon.push.engines.procrastinate import engine
from tests.push.app import HANDLED

DATABASE = os.environ["PUSH_DATABASE"]
LOG = os.open(os.environ["PUSH_LOG"], os.O_WRONLY | os.O_CREAT | os.O_APPEND)
receiver = Receiver(
    DATABASE, name="my-shop", version="1", lease=2, attempts=3, pause=lambda attempt: 0.5, workers=0, answer_within=60
)
queue = engine(receiver, DATABASE, cron="* * * * * *", stalled=3)


def say(what: str, event: Event) -> None:
    os.write(LOG, f"{what} {os.getpid()} {event.subject} {event.key} {event.attempt}\n".encode())


@receiver.on(PostingStateChanged)
async def handle(event: PostingStateChanged) -> None:
    say("begin", event)
    row = {"key": event.key, "posting": event.subject, "attempt": event.attempt}
    event.connection.execute(sa.insert(HANDLED).values(row))
    time.sleep(0.001)
    if event.subject.startswith("never") or (event.subject.startswith("again") and event.attempt == 1):
        raise ValueError("no such shelf")
    say("end", event)
