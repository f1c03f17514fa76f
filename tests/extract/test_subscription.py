"""A shop whose subscription does not allow a stream."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from ozon.extract.days import midnight, moscow_day
from ozon.extract.shapes import operation_for
from ozon.extract.streams import chosen
from ozon.sandbox import Behaviour, Sandbox
from tests.cli.shop import Shop, rows

STREAM = "realization_by_day"


def test_the_core_needs_no_subscription() -> None:
    needy = [one.name for one in chosen() if (tier := operation_for(one).tier) and not tier.soft]
    assert needy == []


@pytest.fixture
def shop() -> Iterator[Shop]:
    sandbox = Sandbox(products=3, orders=3, behaviour=Behaviour(subscription="PREMIUM"))
    with sandbox.serve() as url:
        yield Shop(sandbox, url, "extract", NO_PROXY="127.0.0.1")


def test_a_stream_that_the_subscription_does_not_allow_is_named_with_its_deadlines(shop: Shop, tmp_path: Path) -> None:
    now = shop.sandbox.clock.now()
    since = moscow_day(now) - timedelta(days=3)
    where = ["--to", str(tmp_path / "tables"), "--streams", f"prices,{STREAM}"]
    done = shop.ozon("run", *where, "--since", str(since))
    assert done.returncode == 5
    assert "needs the subscription PREMIUM_PLUS or PREMIUM_PRO" in done.stderr
    assert "1 of 4 parts complete" in done.stderr
    missing = shop.ozon("status", "--missing", *where)
    assert missing.returncode == 5
    holes = rows(missing)
    assert [hole["status"] for hole in holes].count("closed") == 3
    for hole in holes:
        left = midnight(date.fromisoformat(hole["since"]) + timedelta(days=32)) - now
        assert 0 <= left // timedelta(hours=1) - hole["hours_left"] <= 1  # the clock goes on
