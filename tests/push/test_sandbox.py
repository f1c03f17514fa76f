"""A receiver behind a web server, and the sandbox that sends to it: in the end both have the same state."""

from __future__ import annotations

import random
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

import sqlalchemy as sa

from ozon.push import (
    Event,
    FboPostingCancelled,
    FboPostingNew,
    FboPostingStateChanged,
    PostingCancelled,
    PostingNew,
    PostingStateChanged,
    Receiver,
)
from ozon.sandbox import Behaviour, Clock, Sandbox
from ozon.sandbox.fbo.entities import FboPosting
from ozon.sandbox.pushes.payloads import state_told
from tests.library import httpx
from tests.push.servers import PATH, asgi
from tests.push.support import wait_for
from tests.sizes import size

NOON = datetime(2026, 11, 2, 12, tzinfo=UTC)
TYPES = ["NEW_POSTING", "POSTING_CANCELLED", "STATE_CHANGED"]
ALL = [f"TYPE_{name}" for name in (*TYPES, "FBO_POSTING_NEW", "FBO_POSTING_CANCELLED", "FBO_POSTING_STATE_CHANGED")]
WHITE, BLUE = "mug-white-330", "mug-blue-330"
STATES = sa.Table("states", sa.MetaData(), sa.Column("number", sa.Text, primary_key=True), sa.Column("state", sa.Text))
HANDLED = sa.Table("handled", STATES.metadata, sa.Column("key", sa.Text))


def remembering(where: Path) -> Receiver:
    """A receiver whose handlers keep the state of each posting, and which events they had."""
    made = Receiver(where, name="my-shop", version="1", networks=["127.0.0.1"], answer_within=60)

    @made.on(PostingNew, FboPostingNew)
    def create(event: PostingNew | FboPostingNew) -> None:
        write(event, "posting_created")

    @made.on(PostingStateChanged, FboPostingStateChanged)
    def change(event: PostingStateChanged | FboPostingStateChanged) -> None:
        write(event, event.new_state or "")

    @made.on(PostingCancelled, FboPostingCancelled)
    def cancel(event: PostingCancelled | FboPostingCancelled) -> None:
        write(event, event.new_state or "")

    def write(event: Event, state: str) -> None:
        STATES.metadata.create_all(event.connection)
        event.connection.execute(sa.insert(HANDLED).values(key=event.key))
        row = {"number": event.subject, "state": state}
        known = event.connection.execute(sa.select(STATES).where(STATES.c.number == event.subject)).first()
        if known is None:
            event.connection.execute(sa.insert(STATES).values(row))
        elif not event.late:
            event.connection.execute(sa.update(STATES).where(STATES.c.number == event.subject).values(row))

    return made


def live(sandbox: Sandbox, count: int) -> list[str]:
    """Orders, and what becomes of them. Gives the numbers of their postings."""
    control, chance, numbers = sandbox.control, random.Random(15), list[str]()
    control.disturb_pushes(duplicates=0.2, disorder=0.3, delay=600)
    for _ in range(count):
        if chance.random() < 0.3:
            number = control.create_fbo_order([{"offer_id": BLUE}]).posting_number
        else:
            number = control.create_order([{"offer_id": WHITE}]).posting_number
        numbers.append(number)
        sandbox.clock.advance(chance.randrange(60))
        fate = chance.random()
        if fate < 0.5:
            control.deliver(number)
        elif fate < 0.8:
            control.cancel_posting(number)
        if chance.random() < 0.2:
            sandbox.pushes.deliver()
    control.disturb_pushes()  # what happens last comes at once
    sandbox.clock.advance(hours=2)
    sandbox.pushes.deliver()
    return numbers


def test_the_table_of_a_handler_is_the_state_of_the_sandbox(tmp_path: Path) -> None:
    count, where = size(40, 100), tmp_path / "push.db"
    sandbox = Sandbox(clock=Clock(NOON), behaviour=Behaviour(client_returns=0), orders=0)
    sandbox.control.set_stock(WHITE, 1_000)
    sandbox.control.set_stock(BLUE, 1_000, fbo=True)
    made = remembering(where)
    with asgi(made.asgi) as port:
        keys, url = {"Client-Id": "836", "Api-Key": "sandbox-key"}, f"http://127.0.0.1:{port}{PATH}"
        with httpx.Client(base_url="https://api-seller.ozon.ru", transport=sandbox.transport, headers=keys) as client:
            assert client.post("/v1/notification/set", json={"url": url, "types": ALL}).status_code == 200
        numbers = live(sandbox, count)
        wait_for(lambda: not any(True for state in ("waiting", "running") for _ in made.events(state)))
        assert [*made.events("dead")] == []
    sent = sandbox.control.pushes(limit=100_000)
    assert {push.state for push in sent} == {"delivered"}
    assert any(push.duplicate_of for push in sent)
    engine = sa.create_engine(f"sqlite:///{where}")
    with engine.connect() as connection:
        found = {row.number: row.state for row in connection.execute(sa.select(STATES))}
        handled = Counter(connection.scalars(sa.select(HANDLED.c.key)))
    engine.dispose()
    assert {*numbers} <= found.keys()  # the postings of the documentation go on as well
    postings = [sandbox.control.posting(number) for number in found]
    assert found == {
        one.posting_number: state_told(f"{one.status}/{one.substatus}", isinstance(one, FboPosting)) for one in postings
    }
    assert len({type(one) for one in postings}) == 2  # of both schemes
    assert set(handled.values()) == {1}
    assert len(handled) == len([push for push in sent if push.type != "TYPE_PING" and not push.duplicate_of])
