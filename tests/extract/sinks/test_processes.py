"""Several processes that publish to one place, and processes that are killed."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from collections.abc import Callable
from threading import Thread

import pytest

from ozon.extract.sinks import Sink
from tests.extract.sinks.support import content, held, numbers, put, same
from tests.sizes import size

PART = "2026-11-01"
KILLS = size(2, 4, 50)
TIMES = size(1, 2)


def start(where: str, shop: str, part: str, rows: int, times: int) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.extract.sinks.publisher", where, shop, part, str(rows), str(times)]
    environment = {**os.environ, "PYTHONPATH": ":".join(sys.path)}
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment)


def test_shops_that_publish_at_once(where: str, opened: Callable[[str], Sink]) -> None:
    shops = ["one", "two"]
    processes = [start(where, shop, PART, 50, TIMES) for shop in shops]
    for process in processes:
        process.communicate(timeout=120)
    assert [process.returncode for process in processes] == [0, 0]
    for shop in shops:
        assert held(opened(where), shop=shop) == same(numbers(50, status=f"{shop}{TIMES - 1}"))


def test_threads_that_publish_at_once(sink: Sink) -> None:
    shops = [f"shop{number}" for number in range(4)]
    threads = [Thread(target=put, args=(sink, numbers(20, status=shop), PART, shop)) for shop in shops]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    for shop in shops:
        assert held(sink, shop=shop) == same(numbers(20, status=shop))


@pytest.mark.kill
def test_killed_processes_leave_a_part_whole(where: str, opened: Callable[[str], Sink]) -> None:
    pick = random.Random(14)
    sink = opened(where)
    put(sink, numbers(60, status="first"), PART, "shop")
    wanted = "first"
    for _ in range(KILLS):
        with start(where, "shop", PART, 60, 1000) as process:
            assert process.stdout
            said = [process.stdout.readline().split() for _ in range(1 + pick.randrange(6))]
            try:  # somewhere in the next publish; the assertions hold wherever it is
                process.wait(pick.random() * 0.1)
            except subprocess.TimeoutExpired:
                process.kill()
            said += [line.split() for line in process.stdout.read().splitlines()]
        done = [words[1] for words in said if words[0] == "done"]
        begun = [words[1] for words in said if words[0] == "begin"]
        (now,) = {status for _, status in held(sink)}
        assert held(sink) == same(numbers(60, status=now))
        assert now in ({done[-1] if done else wanted} | {*begun[-1:]})
        wanted = now
    put(sink, numbers(60), PART, "shop")
    undisturbed = content(sink)
    put(sink, numbers(60), PART, "other")
    for name, rows in content(sink, "other").items():
        assert [{**row, "shop": "shop"} for row in rows] == undisturbed[name]
