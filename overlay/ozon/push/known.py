"""What handlers were told of postings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

import sqlalchemy as sa
from attrs import asdict, define
from sqlalchemy import Connection, bindparam

from ozon_generated.exact_json import parsed

from .facts import TELLS
from .store import Store
from .tables import events, passes, postings

#: Rows that are read or written at once.
STEP = 100
_HOUR = 3600.0
_OF_POSTINGS = (events.c.type.in_([*TELLS]), events.c.subject != events.c.type, events.c.subject != "")


@define(kw_only=True)
class Known:
    """A row of the table of postings, see `tables`; ``received``: when its last event came."""

    number: str
    fbo: bool
    since: float
    asked: float
    seller_id: str = ""
    is_new: bool = False
    is_cancelled: bool = False
    state: str | None = None
    told: float | None = None
    listed: str | None = None
    missing: float | None = None
    ended: float | None = None
    received: float = 0.0

    @property
    def is_over(self) -> bool:
        """Whether an event told the end."""
        return self.is_new and (self.is_cancelled or self.state == "posting_received")


class Row(NamedTuple):
    """What identifies a posting, and when Ozon gave it."""

    number: str
    fbo: bool
    at: float


def known(store: Store, connection: Connection, rows: Iterable[Row]) -> dict[str, Known]:
    """What is known of postings, which are locked until the transaction ends. Those that are not known are added."""
    start = {one.number: Known(number=one.number, fbo=one.fbo, since=one.at, asked=one.at) for one in rows}
    if not start:
        return {}
    numbers = sorted(start)
    # in one order, or two who do this would wait for each other in PostgreSQL
    insert = store.insert_into(postings).on_conflict_do_nothing()
    connection.execute(insert, [_columns(start[number]) for number in numbers])
    wanted = sa.select(postings).where(postings.c.number.in_(numbers)).order_by(postings.c.number)
    found = {row["number"]: Known(**row) for row in connection.execute(wanted.with_for_update()).mappings()}
    columns = ("subject", "type", "seller_id", "moment", "received", "content")
    told = sa.select(*(events.c[name] for name in columns)).where(events.c.subject.in_(numbers), *_OF_POSTINGS)
    for event in connection.execute(told.order_by(events.c.moment, events.c.id)):
        _note(found[event.subject], event)
    return found


def save(connection: Connection, rows: Iterable[Known]) -> None:
    """Write what is known of postings."""
    changed = [{**_columns(one), "which": one.number} for one in rows]
    if changed:
        values: dict[str, Any] = {
            column.name: bindparam(column.name) for column in postings.c if not column.primary_key
        }
        connection.execute(sa.update(postings).where(postings.c.number == bindparam("which")).values(values), changed)


def enrol(store: Store, before: float) -> None:
    """Add the postings that events tell of, as if Ozon had been asked before a time."""
    unknown = ~sa.exists().where(postings.c.number == events.c.subject)
    wanted = sa.select(events.c.subject, sa.func.min(events.c.type)).where(*_OF_POSTINGS, unknown)
    for found in _batches(store, wanted.group_by(events.c.subject), events.c.subject):
        _ending(store, [Row(number, TELLS[kind][1], before) for number, kind in found])


def unlisted(store: Store, fbo: bool, seller_id: str, before: float) -> Iterator[list[str]]:
    """Numbers of postings of a seller that go on as far as is known, and that Ozon has not given since a time."""
    lost = postings.c.missing.is_(None) | (postings.c.asked < before - _HOUR)  # asked for once an hour
    mine = postings.c.seller_id.in_(["", seller_id])
    wanted = sa.select(postings.c.number, postings.c.asked).where(
        postings.c.fbo == fbo, postings.c.ended.is_(None), postings.c.asked < before, lost, mine
    )
    for found in _batches(store, wanted, postings.c.number):
        yield _ending(store, [Row(number, fbo, asked) for number, asked in found])


def miss(store: Store, numbers: Iterable[str], at: float) -> None:
    """Note that Ozon did not give postings."""
    with store.writing(durable=False) as connection:
        missing = {"missing": sa.func.coalesce(postings.c.missing, at), "asked": at}
        connection.execute(sa.update(postings).where(postings.c.number.in_([*numbers])).values(missing))


def is_open(store: Store, fbo: bool, seller_id: str) -> bool:
    """Whether postings of a seller go on, as far as is known."""
    with store.reading() as connection:
        mine = postings.c.seller_id == seller_id
        return bool(
            connection.scalar(sa.select(sa.exists().where(postings.c.fbo == fbo, postings.c.ended.is_(None), mine)))
        )


def last_pass(store: Store, fbo: bool, seller_id: str) -> float | None:
    """When the last pass began that read all new postings."""
    with store.reading() as connection:
        of_seller = (passes.c.seller_id == seller_id, passes.c.fbo == fbo)
        found: float | None = connection.scalar(sa.select(passes.c.began).where(*of_seller))
        return found


def note_pass(store: Store, fbo: bool, seller_id: str, began: float) -> None:
    """Note when a pass began that read all new postings."""
    insert = store.insert_into(passes).values(seller_id=seller_id, fbo=fbo, began=began)
    later = insert.excluded.began > passes.c.began
    with store.writing(durable=False) as connection:
        keys = [passes.c.seller_id, passes.c.fbo]
        connection.execute(insert.on_conflict_do_update(index_elements=keys, set_={"began": began}, where=later))


def expire(store: Store, before: float) -> None:
    """Delete postings of which nothing was heard since a time, or that ended before it."""
    with store.writing(durable=False) as connection:
        over = sa.func.coalesce(postings.c.ended, postings.c.missing, postings.c.asked) < before
        connection.execute(sa.delete(postings).where(over))


def _note(posting: Known, event: sa.Row[Any]) -> None:
    """Add an event to what is known; later events come later."""
    tells, _ = TELLS[event.type]
    posting.received = max(posting.received, event.received)
    posting.seller_id = event.seller_id or posting.seller_id
    if tells == "new":
        posting.is_new = True
        return
    posting.is_cancelled = posting.is_cancelled or tells == "cancelled"
    if posting.told is not None and event.moment < posting.told:
        return
    content = parsed(event.content)
    state = content.get("new_state") if isinstance(content, dict) else None
    state = "posting_canceled" if tells == "cancelled" else state
    if isinstance(state, str) and state:
        posting.state, posting.told = state, event.moment


def _ending(store: Store, rows: list[Row]) -> list[str]:
    """Note which of some postings ended by what events told. Returns the numbers of the others."""
    with store.writing(durable=False) as connection:
        found = known(store, connection, rows)
        for one in found.values():
            one.ended = store.now() if one.is_over else None
        save(connection, found.values())
    return [one.number for one in found.values() if one.ended is None]


def _batches(store: Store, wanted: Any, key: sa.ColumnElement[str]) -> Iterator[list[tuple[str, Any]]]:
    """The rows of a query of two columns, in the order of the first, a few at a time. It is read without a lock."""
    last = ""
    while True:
        with store.reading() as connection:
            found: Any = connection.execute(wanted.where(key > last).order_by(key).limit(STEP))
            rows = [(number, value) for number, value in found]
        if rows:
            yield rows
        if len(rows) < STEP:
            return
        last = rows[-1][0]


def _columns(one: Known) -> dict[str, Any]:
    return asdict(one, filter=lambda attribute, _: attribute.name != "received")
