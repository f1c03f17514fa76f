"""How many requests and minutes a plan takes, and how much Ozon allows in a day."""

from __future__ import annotations

from collections import Counter
from math import ceil
from pathlib import Path

import pytest

from ozon.extract import Extract, Task
from ozon.extract.estimate import PACE, Estimate, estimate
from ozon.extract.shapes import operation_for
from ozon.extract.streams import STREAMS
from ozon.sandbox import Sandbox
from tests.extract.shop import TASK, extracting, run

READ = ("prices", "products", "postings_fbs", "turnover")


def estimates(extract: Extract) -> dict[str, Estimate]:
    return {one.stream: one for one in estimate(extract, extract.plan())}


def test_a_first_run_takes_a_request_for_each_part_at_least(sandbox: Sandbox, tmp_path: Path) -> None:
    with extracting(sandbox, tmp_path, *READ) as extract:
        parts = Counter(task.stream for task in extract.plan())
        found = estimates(extract)
    assert {name: one.parts for name, one in found.items()} == parts
    assert all(one.requests == one.parts and not one.known for one in found.values())
    assert not sandbox.requests


def test_requests_are_the_pages_of_the_loads_before(sandbox: Sandbox, tmp_path: Path) -> None:
    with extracting(sandbox, tmp_path, *READ) as extract:
        loads = run(extract)
        sandbox.clock.advance(days=1)
        found = estimates(extract)
        assert {name for name, one in found.items() if one.known} == {*READ}
        for name, one in found.items():
            pages = [load.pages for load in loads[name]]
            assert one.requests == ceil(one.parts * sum(pages) / len(pages))
        assert found["prices"].requests > found["prices"].parts
        before = len(sandbox.requests)
        run(extract)
        asked = Counter(request.path for request in sandbox.requests[before:])
    assert {name: found[name].requests for name in ("prices", "products", "turnover")} == {
        name: asked[operation_for(STREAMS[name]).path] for name in ("prices", "products", "turnover")
    }


def test_a_shop_goes_by_its_own_loads(sandbox: Sandbox, tmp_path: Path) -> None:
    with extracting(sandbox, tmp_path, "prices", shops=("main",)) as extract:
        run(extract)
    sandbox.clock.advance(days=1)
    with extracting(sandbox, tmp_path, "prices", shops=("main", "other")) as extract:
        found = estimate(extract, extract.plan())
    assert {one.shop: one.known for one in found} == {"main": True, "other": False}


def test_minutes_are_those_of_the_slowest_limit(sandbox: Sandbox, tmp_path: Path) -> None:
    with extracting(sandbox, tmp_path, "turnover", "prices") as extract:
        run(extract)
        sandbox.clock.advance(days=1)
        found = estimates(extract)
    assert found["turnover"].requests > 1
    assert found["turnover"].minutes == found["turnover"].requests  # one a minute
    assert found["prices"].minutes == round(found["prices"].requests * PACE / 60, 1)


@pytest.mark.parametrize(
    ("stream", "quota", "of"),
    [
        ("analytics", 50, "requests"),
        ("placement_products", 5, "requests"),
        ("placement_supplies", 5, "requests"),
        ("ads_orders_all", 2000, "requests"),
        ("ads_sku_paid", 2000, "campaigns"),
        ("phrases", 2000, "campaigns"),
        ("turnover", None, None),
        ("prices", None, None),
    ],
)
def test_what_a_day_allows_is_told_with_what_it_counts(
    sandbox: Sandbox, tmp_path: Path, stream: str, quota: int | None, of: str | None
) -> None:
    task = Task.from_dict({**TASK, "stream": stream})
    with extracting(sandbox, tmp_path, stream) as extract:
        (found,) = estimate(extract, [task])
    assert (found.quota, found.quota_of) == (quota, of)
