"""One account used by many at once, in real time: never above the rate, and others are not slowed."""

from __future__ import annotations

import threading
import time
from pathlib import Path

from ozon.limits import FileStore, MemoryStore, Rate, RedisStore, Store
from tests.limits.many import open_store, run, run_processes
from tests.limits.support import LIST, Shop, limited, limiter, never_above, request


def test_tasks_and_threads_in_memory() -> None:
    rate = Rate(200, 0.2)
    never_above(run(MemoryStore(), rate, 1440, tasks=64, threads=8), rate)


def test_tasks_and_threads_of_a_slow_store(file_store: FileStore, redis_store: RedisStore) -> None:
    rate = Rate(20, 0.1)
    for store in (file_store, redis_store):
        never_above(run(store, rate, 144, tasks=64, threads=8), rate)


def test_processes_through_a_file(tmp_path: Path) -> None:
    rate = Rate(20, 0.1)
    grants = run_processes(str(tmp_path / "limits.db"), rate, 144)
    never_above(grants, rate)


def test_processes_through_redis(redis_url: str) -> None:
    rate = Rate(20, 0.1)
    grants = run_processes(redis_url, rate, 144)
    never_above(grants, rate)


def test_clients_of_one_file_share_their_accounts(tmp_path: Path) -> None:
    first, second = (open_store(str(tmp_path / "limits.db")) for _ in range(2))
    limiter(first, Rate(1, 60.0)).attempt(request(LIST)).ask()
    assert limiter(second, Rate(1, 60.0)).attempt(request(LIST)).ask().retry_in > 0


def test_a_killed_process_holds_nobody_up_for_long(file_store: FileStore, redis_store: RedisStore) -> None:
    clock = time.time
    limiter(file_store, Rate(1, 1.0)).attempt(request(LIST)).ask()
    limiter(file_store, Rate(1, 1.0)).attempt(request(LIST)).ask()  # waits, and is heard of no more
    assert limiter(file_store, Rate(1, 1.0)).attempt(request(LIST)).ask().wait > 1
    file_store.clock = lambda: clock() + 20
    assert limiter(file_store, Rate(1, 1.0)).attempt(request(LIST)).ask().retry_in == 0


def test_two_accounts_do_not_slow_each_other(store: Store) -> None:
    rate, waited = Rate(1, 0.5), dict.fromkeys(map(str, range(6)), 0.0)

    def call(client: str) -> None:
        def sleep(seconds: float) -> None:
            waited[client] += seconds
            time.sleep(seconds)

        transport = limited(Shop(), limiter(store, rate, client=client), sleep)
        for _ in range(2):
            transport.handle_request(request(LIST))

    workers = [threading.Thread(target=call, args=(client,)) for client in waited]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert max(waited.values()) < 1.0  # they wait 0.5 s each; had they one limit, the last would wait 5.5 s
