"""Two workers of procrastinate that live: what they do at the same time, and how long one may be at work."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from threading import Event, Lock
from typing import Any

import pytest
from procrastinate import App

from ozon import Seller
from ozon.extract import Extract
from ozon.extract.engines.procrastinate import engine
from ozon.sandbox import Sandbox, SandboxTransport
from ozon.sandbox.handler import Reply
from ozon.sandbox.messages import Request
from ozon.testing import client_clock
from tests.extract.shop import PRICES, START

LONG = 120.0  # seconds, on a machine with much else to do
STALLED = 2.0

pytestmark = pytest.mark.postgres


class Watched(Sandbox):
    """A shop that counts its requests in flight.

    Args:
        client_id: its Client-Id.
        hold: called with each request while it is in flight.
    """

    def __init__(self, client_id: str, hold: Callable[[Request], object]) -> None:
        super().__init__(client_id, products=30, clock=START, page_limit=10)
        self.client_id = client_id
        self.flying = self.most = 0
        self._hold = hold
        self._counting = Lock()

    def handle(self, request: Request) -> Reply:
        with self._counting:
            self.flying += 1
            self.most = max(self.most, self.flying)
        self._hold(request)
        reply = super().handle(request)
        with self._counting:
            self.flying -= 1
        return reply

    def seller(self) -> Seller:
        clock = client_clock(self.clock)
        return Seller(self.client_id, "sandbox-key", transport=SandboxTransport(self), clock=clock)

    def mask(self, text: str) -> str:
        return text


class Work:
    """Two workers that read shops.

    Args:
        extracts: the extraction of each.
        database: address of the queue.
    """

    def __init__(self, extracts: list[Extract], database: str) -> None:
        self.extracts = extracts
        self.apps = [self._app(extract, database) for extract in extracts]

    @staticmethod
    def _app(extract: Extract, database: str) -> App:
        return engine(lambda: extract, database, cron="* * * * * *", stalled=STALLED)

    async def until(self, done: Callable[[], Awaitable[object]]) -> None:
        """Work until something is done."""
        async with self.apps[0].open_async(), self.apps[1].open_async():
            await self.apps[0].schema_manager.apply_schema_async()
            working = [
                asyncio.create_task(
                    app.run_worker_async(install_signal_handlers=False, fetch_job_polling_interval=0.05)
                )
                for app in self.apps
            ]
            try:
                await asyncio.wait_for(done(), LONG)
            finally:
                for one in working:
                    one.cancel()
                await asyncio.gather(*working, return_exceptions=True)

    async def complete(self, shop: str) -> None:
        """Wait until all of a shop is read."""
        state = self.extracts[0].state
        while True:
            entries = await asyncio.to_thread(state.entries, [shop])
            if entries and all(entry.status == "success" for entry in entries):
                return
            await asyncio.sleep(0.05)

    async def ticks(self) -> int:
        """How often it was looked for what is due."""
        return sum(
            job["task_name"] == "ozon.extract.tick" and job["status"] == "succeeded" for job in await self.jobs()
        )

    async def jobs(self) -> list[dict[str, Any]]:
        """The jobs of the queue, with the last heartbeat of their worker."""
        return await self.apps[0].connector.execute_query_all_async(
            "SELECT task_name, status::text AS status, last_heartbeat FROM procrastinate_jobs AS job "
            "LEFT JOIN procrastinate_workers AS worker ON worker.id = job.worker_id"
        )


@contextmanager
def working(folder: Path, database: str, shops: dict[str, Watched], *streams: str) -> Iterator[Work]:
    """Two workers, each with a folder of its own."""
    clock = client_clock(next(iter(shops.values())).clock)
    with ExitStack() as stack:
        yield Work(
            [
                stack.enter_context(
                    Extract(
                        database,
                        shops=[*shops],
                        streams=streams,
                        raw=folder / f"raw {number}",
                        credentials=shops.__getitem__,
                        clock=clock,
                    )
                )
                for number in range(2)
            ],
            database,
        )


def test_while_a_worker_reads_a_shop_another_one_reads_others_only(tmp_path: Path, schemas: Callable[[], str]) -> None:
    held, answer = Event(), Event()

    def hold(request: Request) -> None:
        if not held.is_set():
            held.set()
            answer.wait(LONG)

    shops = {"main": Watched("836", hold), "second": Watched("837", lambda request: None)}

    async def scene() -> None:
        try:
            await asyncio.to_thread(held.wait, LONG)
            await work.complete("second")
            ticks = await work.ticks()
            while await work.ticks() < ticks + 2:  # a worker without a shop of its own has done all that it could
                await asyncio.sleep(0.05)
            assert shops["main"].flying == 1
        finally:
            answer.set()
        await work.complete("main")

    with working(tmp_path, schemas(), shops, "products", "prices", "stocks", "shop") as work:
        asyncio.run(work.until(scene))
    assert [shop.most for shop in shops.values()] == [1, 1]


def test_a_task_that_takes_longer_than_workers_may_be_silent_is_not_started_twice(
    tmp_path: Path, schemas: Callable[[], str]
) -> None:
    asked, answer = Event(), Event()

    def held(request: Request) -> None:
        if request.path == PRICES:
            asked.set()
            answer.wait(LONG)

    shop = Watched("836", held)

    async def scene() -> None:
        await asyncio.to_thread(asked.wait, LONG)
        beats = set[object]()
        try:
            while len(beats) < 8:  # more than the six of the time that a worker may be silent
                found = [job for job in await work.jobs() if job["task_name"] == "ozon.extract.run"]
                [job] = [job for job in found if job["status"] != "todo"]
                assert job["status"] == "doing"
                beats.add(job["last_heartbeat"])
                await asyncio.sleep(0.05)
        finally:
            answer.set()
        await work.complete("main")
        assert {job["status"] for job in await work.jobs()} <= {"succeeded", "todo", "doing"}

    with working(tmp_path, schemas(), {"main": shop}, "prices") as work:
        asyncio.run(work.until(scene))
    pages = Counter(request.body for request in shop.requests if request.path == PRICES)
    assert len(pages) > 1
    assert {*pages.values()} == {1}
