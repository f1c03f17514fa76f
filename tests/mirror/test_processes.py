"""Several processes with one mirror, and processes that are killed."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from datetime import timedelta

import pytest

from ozon.dictionaries.mirror.writer import DictionaryWriter, LeaseLostError, begin
from ozon.mirror import DictionaryKey, Mirror
from ozon.sandbox import Sandbox
from ozon.sandbox.products.dictionary import Dictionaries
from ozon_generated.seller.description_category import DescriptionCategoryAttributeValue as Value
from tests.mirror.support import BRAND, MUG, Clock, asked, fill, seller
from tests.sizes import size
from tests.soak import SoakReport

SIZE = size(6_000, 10_000, 20_000)
KILLS = size(4, 6, 23)
ROUNDS = size(2, 4)


def start(where: str, url: str, times: int) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.mirror.refresher", where, url, str(times)]
    return subprocess.Popen(
        command, stdout=subprocess.PIPE, text=True, env={**os.environ, "PYTHONPATH": ":".join(sys.path)}
    )


def check(where: str, size: int) -> None:
    """The mirror has each value once, and all of them."""
    with Mirror(where) as mirror:
        truth = [(row["id"], row["value"]) for row in Dictionaries({BRAND: size}).values(BRAND)]
        assert [(value.value_id, value.value) for value in mirror.values(BRAND, vanished=True)] == truth


def test_processes_that_refresh_at_once(where: str) -> None:
    sandbox = Sandbox(dictionaries={BRAND: SIZE})
    with sandbox.serve() as url:
        processes = [start(where, url, times=ROUNDS) for _ in range(3)]
        said = [process.communicate(timeout=120)[0].split("\n")[1:-1] for process in processes]
    assert [process.returncode for process in processes] == [0, 0, 0]
    counts = [tuple(map(int, line.split())) for lines in said for line in lines]
    assert len(counts) == 3 * ROUNDS
    assert all(fetched + busy == 2 for fetched, busy in counts)  # one wins, the other goes on
    assert any(busy for _, busy in counts)
    check(where, SIZE)


@pytest.mark.kill
def test_processes_that_are_killed(where: str, soak_report: SoakReport) -> None:
    pick, sandbox = random.Random(11), Sandbox(dictionaries={BRAND: SIZE})
    with sandbox.serve() as url:
        for _ in range(KILLS):
            with start(where, url, times=1000) as process:
                assert process.stdout is not None
                process.stdout.readline()
                time.sleep(pick.uniform(0.02, 0.6))
                process.kill()
        with Mirror(where) as mirror, seller(sandbox) as client:
            report = mirror.refresh(client, [MUG], max_age=timedelta(0))
            assert (len(report.fetched), report.busy) == (2, [])  # nobody waits for the dead
            assert list(mirror.changes()) == []
    check(where, SIZE)
    kind = "PostgreSQL" if where.startswith("postgresql:") else "SQLite"
    soak_report(f"kill -9 of the mirror in {kind}", asked=KILLS, reached=KILLS)


@pytest.mark.kill
def test_a_killed_first_fetch_is_gone_on_from(where: str) -> None:
    count = 40_000  # more pages than are fetched before the kill, however busy the machine
    sandbox = Sandbox(dictionaries={BRAND: count})
    with sandbox.serve() as url:
        with start(where, url, times=1) as process:
            while asked(sandbox) < 10:
                time.sleep(0.001)
            process.kill()
        with Mirror(where) as mirror, seller(sandbox) as client:
            mirror.refresh(client, [MUG])
    assert asked(sandbox) <= count // 2000 + 6  # from the start it would be 10 more
    check(where, count)


def test_who_was_taken_for_gone_changes_nothing_any_more(where: str) -> None:
    clock, key = Clock(), DictionaryKey(BRAND)
    with Mirror(where, clock=clock) as mirror:
        slow = begin(mirror._database, key)
        assert isinstance(slow, DictionaryWriter)
        slow.page([Value(id=1, value="one")])
        assert begin(mirror._database, key) == "busy"
        clock.now += 301
        other = begin(mirror._database, key)
        assert isinstance(other, DictionaryWriter)
        assert other.after == 1
        with pytest.raises(LeaseLostError):
            slow.page([Value(id=9, value="late")])
        with pytest.raises(LeaseLostError):
            slow.end()
        slow.release()
        other.page([Value(id=2, value="two")])
        assert other.end().values == 2
        assert [value.value_id for value in mirror.values(BRAND)] == [1, 2]


def test_threads_that_read_while_another_writes(where: str) -> None:
    from concurrent.futures import ThreadPoolExecutor

    texts = {n: f"value {n}" for n in range(3000)}
    with Mirror(where) as mirror:
        fill(mirror, texts)

        def read(_: int) -> set[str]:
            found = mirror.lookup(BRAND, [f"VALUE {n}" for n in range(0, 3000, 100)])
            return {match.kind for match in found}

        with ThreadPoolExecutor(5) as pool:
            answers = pool.map(read, range(40))
            for _ in range(4):
                fill(mirror, texts)
            assert set().union(*answers) == {"normalised"}
