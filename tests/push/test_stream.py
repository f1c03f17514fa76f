"""A long stream of events with repeats, disorder and unknown types ends in the right state."""

from __future__ import annotations

import time
from collections import Counter, defaultdict

import pytest

from ozon_generated.push import read
from tests.push import keeping
from tests.push.programs import all_done, process, table
from tests.push.sender import Sender
from tests.push.servers import free_port
from tests.push.stream import Posting, stream
from tests.push.support import START, wait_for
from tests.sizes import size
from tests.soak import SoakReport

BODIES = size(500, 2_000, 100_000)


@pytest.mark.kill
def test_a_stream_ends_in_the_right_state(where: str, soak_report: SoakReport) -> None:
    """The first half is stored before two worker processes start, a part while they work, the rest at the end."""
    told, begin, port = stream(1, BODIES), time.time(), free_port()
    made = keeping.receiver(where, begin)
    for one in keeping.METADATA.tables.values():
        table(where, one)
    half, most = len(told.bodies) // 2, len(told.bodies) * 3 // 4
    with process("keeping", "serve", where, f"{begin}", str(port)):
        with Sender(port, told.bodies[:half]):
            pass
        with process("keeping", "work", where, f"{begin}"), process("keeping", "work", where, f"{begin}"):
            for some in (told.bodies[half:most], told.bodies[most:]):
                with Sender(port, some):
                    pass
                wait_for(lambda: all_done(made), 3600)
    keys = [read(body, received=START).key for body in told.bodies]
    stored = {event.key: event for event in made.events()}
    made.stop()
    assert stored.keys() == {*keys}
    assert len(stored) == told.events < len(keys)
    assert {event.state for event in stored.values()} == {"done"}
    assert {event.content for event in stored.values()} <= {*told.bodies}

    seen = table(where, keeping.SEEN)
    assert Counter(row.key for row in seen) == Counter(stored.keys())
    assert {row.key for row in table(where, keeping.UNKNOWN)} == {
        read(body, received=START).key for body in told.unknown
    }
    latest: dict[str, float] = {}
    before: dict[str, list[float]] = defaultdict(list)
    early = {*keys[:half]}
    for row in seen:
        if row.happened is None:
            continue
        assert row.late == (row.happened < latest.get(row.subject, 0)), row
        latest[row.subject] = max(row.happened, latest.get(row.subject, 0))
        if row.key in early:
            before[row.subject].append(row.happened)
    assert any(row.late for row in seen)
    assert [moments for moments in before.values() if moments != sorted(moments)] == []

    changes: dict[str, dict[str, str]] = defaultdict(dict)
    for row in table(where, keeping.CUTOFFS):
        changes[row.number][row.old] = row.new
    found = {}
    for row in table(where, keeping.POSTINGS):
        cutoffs = {*changes[row.number].values()} - changes[row.number].keys()
        found[row.number] = Posting(row.state, cutoffs.pop() if len(cutoffs) == 1 else None)
    assert found == told.postings
    kind = "PostgreSQL" if "://" in where else "SQLite"
    soak_report(f"events in a stream, {kind}", asked=100_000, reached=BODIES)
    wrong = [number for number, posting in told.postings.items() if found[number] != posting]
    soak_report(f"postings that ended wrong, {kind}", asked=0, reached=len(wrong))
    soak_report(f"late ones among them, {kind}", asked="> 0", reached=f"{sum(row.late for row in seen)}")
