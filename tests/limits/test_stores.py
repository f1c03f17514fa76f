"""Where limits are kept: what is shared, what is forgotten, what happens to a file and to a Redis that fail."""

from __future__ import annotations

import gc
import os
import sqlite3
import stat
import sys
import threading
import time
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from ozon.limits import Feedback, FileStore, Limits, MemoryStore, Rate, RedisStore, Store, StoreError
from ozon.limits.rates import pause_keys
from ozon_generated.errors import ArgumentError
from ozon_generated.operation import load
from tests.limits.support import (
    HOST,
    LIST,
    SLOW,
    Clock,
    Shop,
    limited,
    limiter,
    operation,
    prices,
    request,
)

METHOD = pause_keys(SLOW.name)[0]


def test_clients_of_an_account_share_and_others_do_not() -> None:
    store = MemoryStore()
    assert store.account("a") is store.account("a")
    assert store.account("a") is not store.account("b")
    first, second, other = limiter(store), limiter(store), limiter(store, client="2")
    assert first.account is second.account
    first.attempt(request(SLOW)).ask()
    assert second.attempt(request(SLOW)).ask().retry_in > 0
    assert other.attempt(request(SLOW)).ask().retry_in == 0
    assert Limits().limiter("seller", HOST, "7").account is Limits(max_wait=1).limiter("seller", HOST, "7").account


def test_an_account_is_forgotten_when_nothing_counts_any_more() -> None:
    clock = Clock()
    store = MemoryStore(clock)
    limiter(store).attempt(request(SLOW)).ask()
    limiter(store, client="2")
    attempt = limiter(store).attempt(request(SLOW))
    assert attempt.ask().retry_in > 0  # no client was left, yet the minute was not over
    attempt.release()
    del attempt
    clock.now += 61
    store.account("3")
    assert len(store._accounts) == 1


def test_windows_of_products_are_forgotten() -> None:
    clock = Clock()
    limits = limiter(MemoryStore(clock))
    update = load("ozon_generated.seller.product", "import_prices")
    for batch in range(8):
        clock.now += 1801
        limits.attempt(request(update, prices(*(f"{batch} {number}" for number in range(1000))))).ask()
    assert len(vars(limits.account)["_stages"]) <= 4000


def test_a_store_that_cannot_be_used_says_so(tmp_path: Any) -> None:
    broken = tmp_path / "limits.db"
    broken.write_text("this is no database, but a text of some length" * 100)
    with pytest.raises(StoreError, match="Nothing was sent"):
        limiter(FileStore(broken)).attempt(request(LIST)).ask()
    redis = pytest.importorskip("redis")
    nobody = RedisStore(redis.Redis(host="127.0.0.1", port=1, retry=None))
    with pytest.raises(StoreError, match="Redis"):
        limiter(nobody).attempt(request(LIST)).ask()


def test_what_is_left_behind_in_a_file_goes(file_store: FileStore, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ozon.limits.file._SWEEP", 1)
    limits = limiter(file_store)
    limits.attempt(request(SLOW)).ask()
    file_store.clock = lambda: time.time() + 100
    limits.attempt(request(LIST)).ask()
    with file_store.transaction() as connection:
        assert connection.execute("SELECT key FROM limits").fetchall() == []


def test_a_file_is_used_on_after_a_fork_and_a_close(file_store: FileStore, monkeypatch: pytest.MonkeyPatch) -> None:
    limits = limiter(file_store)
    limits.attempt(request(SLOW)).ask()
    (parent,) = vars(file_store)["_connections"].values()
    with monkeypatch.context() as other:
        other.setattr("os.getpid", lambda: -1)
        assert limits.attempt(request(SLOW)).ask().retry_in > 0
        file_store.close()
    parent.execute("SELECT 1").close()  # a child leaves the connection of its parent open
    file_store.close()
    assert not vars(file_store)["_connections"]
    assert limits.attempt(request(SLOW)).ask().retry_in > 0


def test_an_error_leaves_the_file_as_it_was(file_store: FileStore) -> None:
    limits = limiter(file_store, rates={"x.y": [Rate(1, 60.0)]})
    attempt = limits.attempt(request(operation("x.y")))
    attempt.permit.items = lambda: 1 // 0
    attempt.permit.demands = [attempt.permit.demands[0]._replace(cost=0)]
    with pytest.raises(ZeroDivisionError):
        attempt.ask()
    assert limits.attempt(request(operation("x.y"))).ask().retry_in == 0


def test_redis_by_its_address(redis_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    limits = limiter(RedisStore(redis_url, prefix="address"))
    assert [limits.attempt(request(SLOW)).ask().retry_in > 0 for _ in range(2)] == [False, True]
    monkeypatch.setitem(sys.modules, "redis", None)
    with pytest.raises(ArgumentError, match="redis-py"):
        RedisStore(redis_url)


#: What may stand where a state should: of a window, and of a pause.
DAMAGE = [
    *(None, "", "no JSON", "null", "{}", "[]", "[1]", "7", "[[1], []]", '[["x", 1], []]', "[[[1, 2, 3]], []]"),
    *("[[[NaN, 1]], []]", "[[[1e400, 1]], []]", '[[[1, "a"]], []]', "[[[1, -3]], []]", "[[], [[1]]]", "[[[1, 1]]]"),
    *("[" * 5000, "9" * 5000, '[1, 2, "r", 0, 0, 0]', '["a", 0, "r", 0, 0, 0, [[], []]]', b"\xff\xfe", 12, 1.5),
]


@pytest.mark.parametrize("damage", DAMAGE, ids=lambda damage: repr(damage)[:30])
def test_a_damaged_row_begins_anew(file_store: FileStore, damage: Any, caplog: pytest.LogCaptureFixture) -> None:
    limits = limiter(file_store)
    limits.attempt(request(SLOW)).ask()
    limits.account.learn(METHOD, Feedback(5.0, "busy"))
    with file_store.transaction() as connection:
        connection.execute("UPDATE limits SET state = ?", (damage,))
    assert limits.attempt(request(SLOW)).ask().retry_in == 0
    assert limits.attempt(request(SLOW)).ask().retry_in > 0
    assert limits.account.learn(METHOD, Feedback(5.0, "busy")) == pytest.approx(5, abs=0.1)
    assert "was damaged" in caplog.text


@pytest.mark.parametrize("damage", ["text", b"\xc1", "[1, [2]]", "a list"])
def test_a_damaged_value_in_redis_begins_anew(redis_url: str, redis_store: RedisStore, damage: Any) -> None:
    limits = limiter(redis_store)
    limits.attempt(request(SLOW)).ask()
    limits.account.learn(METHOD, Feedback(5.0, "busy"))
    with import_module("redis").Redis.from_url(redis_url) as client:
        keys = [key for key in client.scan_iter() if client.type(key) == b"string"]
        assert keys
        client.delete(*keys)
        for key in keys:
            if damage == "a list":
                client.rpush(key, "a", "b")
            else:
                client.set(key, damage)
    assert limits.attempt(request(SLOW)).ask().retry_in == 0
    assert limits.attempt(request(SLOW)).ask().retry_in > 0


@pytest.mark.parametrize("damage", ["text", "cut", "other table", "folder"])
def test_a_damaged_file_names_the_way_out(tmp_path: Path, damage: str) -> None:
    path = tmp_path / "limits.db"
    if damage == "folder":
        path.mkdir()
    elif damage == "other table":
        connection = sqlite3.connect(path)
        connection.execute("CREATE TABLE limits (a)")
        connection.close()
    else:
        path.write_bytes(b"SQLite format 3\0" + b"x" * 200 if damage == "cut" else b"some text" * 500)
    store = FileStore(path)
    for _ in range(2):
        with pytest.raises(StoreError, match=r"limits\.db cannot be used .* delete it") as caught:
            limiter(store).attempt(request(LIST)).ask()
        assert str(caught.value).endswith("Nothing was sent.")
        assert caught.value.sent is False
    store.close()


def test_a_file_is_for_its_owner_only(tmp_path: Path) -> None:
    store = FileStore(tmp_path / "limits.db")
    limiter(store).attempt(request(LIST)).ask()
    if os.name == "posix":
        assert {stat.S_IMODE(path.stat().st_mode) for path in tmp_path.iterdir()} == {0o600}
    store.close()


def test_a_file_that_is_held_is_asked_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ozon.limits.file.BUSY", 0.2)
    store, asked = FileStore(tmp_path / "limits.db"), []
    transport = limited(Shop(), limiter(store), time.sleep)
    transport.handle_request(request(LIST))
    holder = sqlite3.connect(tmp_path / "limits.db", isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    transaction = store.transaction

    def counted() -> Any:
        asked.append(1)
        return transaction()

    monkeypatch.setattr(store, "transaction", counted)
    with pytest.raises(StoreError, match="locked"):
        transport.handle_request(request(LIST))
    assert asked == [1]
    holder.close()
    transport.handle_request(request(LIST))
    store.close()


def test_threads_that_wait_for_a_held_file_give_up_together(
    file_store: FileStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ozon.limits.file.BUSY", 0.2)
    raised: list[StoreError] = []

    def ask() -> None:
        try:
            limiter(file_store).attempt(request(LIST)).ask()
        except StoreError as error:
            raised.append(error)

    with file_store.transaction():
        workers = [threading.Thread(target=ask) for _ in range(8)]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
    assert len(raised) == 8


def test_a_store_that_is_dropped_closes_its_file(tmp_path: Path) -> None:
    store = FileStore(tmp_path / "limits.db")
    limiter(store).attempt(request(LIST)).ask()
    connections = vars(store)["_connections"]
    assert connections
    del store
    gc.collect()
    assert not connections


def test_what_was_asked_of_an_operation_is_forgotten_and_windows_are_not(store_in_virtual_time: Store) -> None:
    settings = Limits(store=store_in_virtual_time, account=[])
    limits = settings.limiter("seller", HOST, "836")
    limits.attempt(request(SLOW)).ask()
    for name in (SLOW.name, LIST.name):
        limits.account.learn(pause_keys(name)[0], Feedback(500.0, "busy"))
    assert limits.attempt(request(SLOW)).ask().wait == pytest.approx(500)
    settings.clear("836", SLOW.name)
    assert limits.attempt(request(SLOW)).ask().wait < 200
    settings.clear("837")
    assert limits.attempt(request(LIST)).ask().retry_in > 0
    settings.clear("836")
    assert limits.attempt(request(LIST)).ask().retry_in == 0
    assert limits.attempt(request(SLOW)).ask().wait > 50
