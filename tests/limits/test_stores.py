"""Where limits are kept: what is shared, what is forgotten, what happens to a file and to a Redis that fail."""

from __future__ import annotations

import sys
import time
from typing import Any

import pytest

from ozon.limits import FileStore, Limits, MemoryStore, Rate, RedisStore, StoreError
from ozon_generated.errors import ArgumentError
from ozon_generated.operation import load

from .support import HOST, LIST, SLOW, Clock, limiter, operation, prices, request


def test_clients_of_an_account_share_and_others_do_not() -> None:
    store = MemoryStore()
    assert store.account("a") is store.account("a")
    assert store.account("a") is not store.account("b")
    first, second, other = limiter(store), limiter(store), limiter(store, client="2")
    assert first.account is second.account
    first.turn(request(SLOW)).ask()
    assert second.turn(request(SLOW)).ask().nap > 0
    assert other.turn(request(SLOW)).ask().nap == 0
    assert Limits().limiter("seller", HOST, "7").account is Limits(budget=1).limiter("seller", HOST, "7").account


def test_an_account_is_forgotten_when_nothing_counts_any_more() -> None:
    clock = Clock()
    store = MemoryStore(clock)
    limiter(store).turn(request(SLOW)).ask()
    limiter(store, client="2")
    turn = limiter(store).turn(request(SLOW))
    assert turn.ask().nap > 0  # no client was left, yet the minute was not over
    turn.give_back()
    del turn
    clock.now += 61
    store.account("3")
    assert len(store._accounts) == 1


def test_windows_of_products_are_forgotten() -> None:
    clock = Clock()
    limits = limiter(MemoryStore(clock))
    update = load("ozon_generated.seller.product", "import_prices")
    for batch in range(8):
        clock.now += 1801
        limits.turn(request(update, prices(*(f"{batch} {number}" for number in range(1000))))).ask()
    windows = vars(limits.account)["_windows"]
    assert len(windows) <= 4000


def test_a_store_that_cannot_be_used_says_so(tmp_path: Any) -> None:
    broken = tmp_path / "limits.db"
    broken.write_text("this is no database, but a text of some length" * 100)
    with pytest.raises(StoreError, match="Nothing was sent"):
        limiter(FileStore(broken)).turn(request(LIST)).ask()
    redis = pytest.importorskip("redis")
    nobody = RedisStore(redis.Redis(host="127.0.0.1", port=1, retry=None))
    with pytest.raises(StoreError, match="Redis"):
        limiter(nobody).turn(request(LIST)).ask()


def test_what_is_left_behind_in_a_file_goes(file_store: FileStore, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ozon.limits._file._SWEEP", 1)
    limits = limiter(file_store)
    limits.turn(request(SLOW)).ask()
    file_store.clock = lambda: time.time() + 100
    limits.turn(request(LIST)).ask()
    with file_store.transaction() as connection:
        assert connection.execute("SELECT key FROM limits").fetchall() == []


def test_a_file_is_used_on_after_a_fork_and_a_close(file_store: FileStore, monkeypatch: pytest.MonkeyPatch) -> None:
    limits = limiter(file_store)
    limits.turn(request(SLOW)).ask()
    with monkeypatch.context() as other:
        other.setattr("os.getpid", lambda: -1)
        assert limits.turn(request(SLOW)).ask().nap > 0
    file_store.close()
    assert limits.turn(request(SLOW)).ask().nap > 0


def test_an_error_leaves_the_file_as_it_was(file_store: FileStore) -> None:
    limits = limiter(file_store, rates={"x.y": [Rate(1, 60.0)]})
    turn = limits.turn(request(operation("x.y")))
    turn.ticket.items = lambda: 1 // 0
    turn.ticket.demands = [turn.ticket.demands[0]._replace(cost=0)]
    with pytest.raises(ZeroDivisionError):
        turn.ask()
    assert limits.turn(request(operation("x.y"))).ask().nap == 0


def test_redis_by_its_address(redis_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    limits = limiter(RedisStore(redis_url, prefix="address"))
    assert [limits.turn(request(SLOW)).ask().nap > 0 for _ in range(2)] == [False, True]
    monkeypatch.setitem(sys.modules, "redis", None)
    with pytest.raises(ArgumentError, match="redis-py"):
        RedisStore(redis_url)
