"""Never more requests on the wire than a window allows, however late a thread, a task or a connection lets them go."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import nullcontext
from pathlib import Path

import pytest

from ozon.limits import Limits, Rate, Store
from tests.limits import wire
from tests.sizes import size
from tests.soak import SoakReport

#: Windows of a second, as documented: a place that a stalled machine uses late is moved within one. ``make soak`` runs
#: for a minute at the documented rate.
RATE = Rate(20, 1.0) if size(0, 0, 1) == 0 else Rate(50, 1.0)
CALLS = size(64, 104, 3000)


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    with wire.service() as address:
        yield address


def never_above(moments: list[float], calls: int, name: str, soak_report: SoakReport) -> None:
    assert len(moments) == calls
    soak_report(f"rate at the socket, {name}", asked="≥ 95 %", reached=f"{wire.share_of_rate(moments, RATE):.1%}")
    most = wire.most_in_a_window(moments, RATE.seconds)
    soak_report(f"most requests in a window, {name}", asked=f"≤ {RATE.count}", reached=f"{most}")
    assert most <= RATE.count


@pytest.mark.parametrize("run", [wire.tasks, wire.threads])
def test_one_client_never_sends_more(
    url: str, store: Store, run: Callable[..., list[float]], soak_report: SoakReport
) -> None:
    moments = run(url, Limits(store=store, account=[RATE]), CALLS)
    never_above(moments, CALLS, f"64 {run.__name__}, {type(store).__name__}", soak_report)


def test_one_client_over_aiohttp_never_sends_more(url: str, store: Store, soak_report: SoakReport) -> None:
    moments = wire.tasks(url, Limits(store=store, account=[RATE]), CALLS, connections="aiohttp")
    never_above(moments, CALLS, f"64 tasks over aiohttp, {type(store).__name__}", soak_report)


@pytest.mark.parametrize("others", [0, 2])
def test_processes_never_send_more_through_a_file(
    url: str, tmp_path: Path, others: int, soak_report: SoakReport
) -> None:
    with wire.busy(others) if others else nullcontext():
        moments = wire.processes(url, str(tmp_path / "limits.db"), RATE, CALLS)
    never_above(moments, CALLS, f"4 processes beside {others} busy ones, FileStore", soak_report)


def test_processes_never_send_more_through_redis(url: str, redis_url: str, soak_report: SoakReport) -> None:
    never_above(wire.processes(url, redis_url, RATE, CALLS), CALLS, "4 processes, RedisStore", soak_report)


def test_a_window_is_found_wherever_it_begins() -> None:
    assert wire.most_in_a_window([0.0, 0.9, 1.0, 1.5, 1.89], 1.0) == 4
    assert wire.most_in_a_window([0.0, 1.0, 2.0], 1.0) == 1
