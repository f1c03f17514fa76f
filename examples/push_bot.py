"""A bot that keeps the postings of each day, by the events that Ozon pushes.

::

    pip install 'ozon-client[push]' fastapi uvicorn
    uvicorn push_bot:app --no-proxy-headers --port 8000

Events go to ``/ozon/push``. ``/postings`` has the postings of today in Moscow, ``/postings?day=2026-11-25`` those of
another day. ``PUSH_NETWORKS`` names who may send, ``PUSH_PROXIES`` the proxies in front, both with commas.
"""

from __future__ import annotations

import os
from datetime import date, datetime, timedelta, timezone
from typing import Any

import sqlalchemy as sa
from fastapi import FastAPI
from starlette.routing import Route

from ozon.push import OZON_NETWORKS, PostingCancelled, PostingNew, Receiver

MOSCOW = timezone(timedelta(hours=3))
FILE = "push_bot.db"


def names(variable: str, default: str = "") -> list[str]:
    """The names in an environment variable."""
    return [name.strip() for name in os.environ.get(variable, default).split(",") if name.strip()]


tables = sa.MetaData()
postings = sa.Table(
    "postings",
    tables,
    sa.Column("number", sa.Text, primary_key=True),
    sa.Column("day", sa.Date, index=True),
    sa.Column("pieces", sa.Integer),
    sa.Column("reason", sa.Text),  # of the cancellation
)
receiver = Receiver(
    FILE,
    name="push-bot",
    version="1.0",
    tables=tables,
    networks=names("PUSH_NETWORKS", ",".join(OZON_NETWORKS)),
    proxies=names("PUSH_PROXIES"),
)
app = FastAPI(lifespan=receiver.lifespan)
app.router.routes.append(Route("/ozon/push", receiver.asgi))
reading = sa.create_engine(f"sqlite:///{FILE}")


@receiver.on(PostingNew)
def add(event: PostingNew) -> None:
    """A new posting; its cancellation may have come before it."""
    put(event, day=day_of(event), pieces=sum(product.quantity or 0 for product in event.products or []))


@receiver.on(PostingCancelled)
def cancel(event: PostingCancelled) -> None:
    """A cancelled posting, which may not be known yet."""
    put(event, reason=(event.reason.message if event.reason else None) or "not told")


def put(event: PostingNew | PostingCancelled, **values: object) -> None:
    """Change the row of a posting, or make it. No other worker has events of this posting meanwhile."""
    changed = sa.update(postings).where(postings.c.number == event.subject).values(values)
    if not event.connection.execute(changed).rowcount:
        start = {"number": event.subject, "day": day_of(event), "pieces": 0}
        event.connection.execute(sa.insert(postings).values({**start, **values}))


@app.get("/postings")
def of_day(day: date | None = None) -> list[dict[str, Any]]:
    """The postings of a day."""
    if not sa.inspect(reading).has_table(postings.name):  # the receiver makes it
        return []
    wanted = sa.select(postings).where(postings.c.day == (day or datetime.now(MOSCOW).date())).order_by("number")
    with reading.connect() as connection:
        return [dict(row) for row in connection.execute(wanted).mappings()]


def day_of(event: PostingNew | PostingCancelled) -> date | None:
    """The day in Moscow on which it happened, or else came."""
    moment = event.happened or event.received
    return moment.astimezone(MOSCOW).date() if moment else None
