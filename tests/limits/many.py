"""Many callers of one account at once: tasks, threads, processes. ``python many.py`` is one of the processes."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

import anyio

from ozon.limits import FileStore, Rate, RedisStore, Store
from tests.limits.support import LIST, Recorder, Shop, limited, limited_async, limiter, request

ROOT = Path(__file__).resolve().parent.parent.parent
PREFIX = "many"


def run(
    store: Store, rate: Rate, calls: int, tasks: int, threads: int, margin: float = 0.0, client: str = "1"
) -> list[float]:
    """Make calls of one account from tasks and threads together; gives the times of the grants by the store's clock.

    On a busy machine a request may go out so late that its place is taken: it counts nowhere.
    """
    recorder = Recorder(store)
    limits = limiter(recorder, rate, client=client, max_wait=None, margin=margin)
    share = calls // (tasks + threads)
    workers = [threading.Thread(target=_calls, args=(limits, share)) for _ in range(threads)]
    for worker in workers:
        worker.start()
    asyncio.run(_tasks(limits, share, tasks))
    for worker in workers:
        worker.join()
    (grants,) = recorder.grants.values()
    assert grants
    assert len(grants) + len(recorder.uncounted) == share * (tasks + threads)
    return grants


def _calls(limits: Any, count: int) -> None:
    transport = limited(Shop(), limits, time.sleep)
    for _ in range(count):
        transport.handle_request(request(LIST))


async def _tasks(limits: Any, count: int, tasks: int) -> None:
    transport = limited_async(Shop(), limits)

    async def work() -> None:
        for _ in range(count):
            await transport.handle_async_request(request(LIST))

    async with anyio.create_task_group() as group:
        for _ in range(tasks):
            group.start_soon(work)


def run_processes(
    where: str, rate: Rate, calls: int, processes: int = 4, margin: float = 0.0, client: str = "1"
) -> list[float]:
    """The same from several processes, each with four tasks and two threads, over a file or a Redis."""
    command = [sys.executable, "-m", "tests.limits.many", where, str(rate.count), str(rate.seconds)]
    command += [str(calls // processes), str(margin), client]
    path = {"PYTHONPATH": f"{ROOT / 'overlay'}:{ROOT}"}
    started = [
        subprocess.Popen(command, cwd=ROOT, env=path, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        for _ in range(processes)
    ]
    for process in started:  # when all have loaded, all begin
        assert process.stdout is not None
        assert process.stdout.readline() == b"ready\n"
    for process in started:
        assert process.stdin is not None
        process.stdin.write(b"go\n")
        process.stdin.flush()
    outputs = [process.communicate(timeout=60)[0] for process in started]
    assert [process.returncode for process in started] == [0] * processes
    return [at for output in outputs for at in json.loads(output)]


def open_store(where: str) -> Store:
    """A store by the address of a Redis or the path of a file."""
    return RedisStore(where, prefix=PREFIX) if where.startswith("redis:") else FileStore(where)


def main(where: str, count: str, seconds: str, calls: str, margin: str, client: str) -> None:
    store = open_store(where)
    print("ready", flush=True)
    sys.stdin.readline()
    rate = Rate(int(count), float(seconds))
    print(json.dumps(run(store, rate, int(calls), tasks=4, threads=2, margin=float(margin), client=client)))


if __name__ == "__main__":
    main(*sys.argv[1:])
