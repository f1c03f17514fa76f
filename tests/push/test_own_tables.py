"""Tables of the user in the database of a store, as docs/push.md keeps postings in one."""

from __future__ import annotations

import os
import stat
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier
from typing import Any

import pytest
import sqlalchemy as sa

from ozon.push import PostingNew, Receiver
from tests.docs.examples import blocks
from tests.push.programs import all_done, table
from tests.push.support import body, new_posting, receiver, send

PROGRAM = blocks("docs/push.md")[1]
NUMBERS = [f"0123456789-{number:04}-1" for number in range(20)]


def tables() -> sa.MetaData:
    made = sa.MetaData()
    sa.Table("packed", made, sa.Column("number", sa.Text, primary_key=True))
    return made


def rows(where: str) -> list[Any]:
    return table(where, tables().tables["packed"])


def shop(where: str) -> dict[str, Any]:
    """The names of the program in the docs, whose store is there."""
    names: dict[str, Any] = {}
    exec(compile(PROGRAM.replace('"push.db"', repr(where)), "docs/push.md", "exec"), names)
    return names


def test_the_program_of_the_docs_with_many_workers(where: str, caplog: pytest.LogCaptureFixture) -> None:
    """All begin at the same time with an empty database."""
    sender = receiver(where, answer_within=60)
    for number in NUMBERS:
        cancelled = body("TYPE_POSTING_CANCELLED", posting_number=number, changed_state_date="2026-11-25T07:00:00Z")
        send(sender, *((new_posting(number), cancelled) if number < NUMBERS[10] else (cancelled, new_posting(number))))
    shops, ready = [shop(where) for _ in range(6)], Barrier(6)

    def work(made: Receiver) -> None:
        ready.wait(60)
        while not all_done(made) and not caplog.messages:
            made.deliver_due()

    with ThreadPoolExecutor(6) as pool:
        for _ in pool.map(work, [names["receiver"] for names in shops]):
            pass
    assert caplog.messages == []
    assert table(where, shops[0]["postings"]) == [(number, True) for number in NUMBERS]
    for made in (sender, *(names["receiver"] for names in shops)):
        made.stop()


def test_processes_that_begin_at_once_make_them_once(where: str) -> None:
    ready = Barrier(6)

    def begin(made: Receiver) -> None:
        ready.wait(60)
        assert [*made.events()] == []

    made = [receiver(where, tables=tables()) for _ in range(6)]
    with ThreadPoolExecutor(6) as pool:
        for _ in pool.map(begin, made):
            pass
    for one in made:
        one.stop()


def test_they_are_made_in_a_store_that_is_there(where: str) -> None:
    before = receiver(where)
    send(before, new_posting())
    before.stop()
    made = receiver(where, tables=tables())

    @made.on(PostingNew)
    def pack(event: PostingNew) -> None:
        event.connection.execute(sa.insert(tables().tables["packed"]).values(number=event.subject))

    assert made.deliver_due() == 1
    assert rows(where) == [("0123456789-0007-1",)]
    made.stop()


@pytest.mark.skipif(os.name == "nt", reason="modes are those of POSIX")
def test_their_file_is_private(tmp_path: Path) -> None:
    made = receiver(str(tmp_path / "push.db"), tables=tables())
    send(made, new_posting())
    assert {stat.S_IMODE(file.stat().st_mode) for file in tmp_path.iterdir()} == {0o600}
    made.stop()
