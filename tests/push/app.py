"""A receiver or a worker in a process of its own: ``python -m tests.push.app serve|work STORE LOG [PORT]``."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

import sqlalchemy as sa
import uvicorn

from ozon.push import Event, PostingStateChanged, Receiver
from tests.push.support import OZON

LEASE = 1.0
NETWORKS = (OZON, "127.0.0.1")
#: What handlers wrote over their connection.
HANDLED = sa.Table(
    "handled",
    sa.MetaData(),
    sa.Column("key", sa.Text, nullable=False),
    sa.Column("posting", sa.Text, nullable=False),
    sa.Column("attempt", sa.Integer, nullable=False),
)


def receiver(where: str) -> Receiver:
    return Receiver(
        where, name="my-shop", version="1", networks=NETWORKS, lease=LEASE, answer_within=60, pause=lambda attempt: 0
    )


def handing(where: str, log: Path) -> Receiver:
    """A receiver whose handlers write what they do into a file at once, and into their database."""
    made = receiver(where)
    file = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND)

    def say(what: str, event: Event) -> None:
        os.write(file, f"{what} {os.getpid()} {event.subject} {event.key} {event.attempt}\n".encode())

    @made.on(PostingStateChanged)
    def handle(event: PostingStateChanged) -> None:
        say("begin", event)
        row = {"key": event.key, "posting": event.subject, "attempt": event.attempt}
        time.sleep(0.001)
        event.connection.execute(sa.insert(HANDLED).values(row))
        say("end", event)

    return made


def run(made: Receiver, what: str, port: str) -> None:
    """Serve it, or work only."""
    if what == "serve":
        uvicorn.run(made.asgi, port=int(port), proxy_headers=False, ws="none", access_log=False, log_level="warning")
    else:
        print("ready", flush=True)
        with made:
            while True:
                time.sleep(1)


def main(what: str, where: str, log: str, port: str = "") -> None:
    run(handing(where, Path(log)), what, port)


if __name__ == "__main__":
    main(*sys.argv[1:])
