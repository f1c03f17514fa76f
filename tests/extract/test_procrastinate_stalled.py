"""A worker of procrastinate that died while its task was enqueued again."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from ozon.extract import Extract
from ozon.extract.engines.procrastinate import engine
from ozon.sandbox import Sandbox
from tests.extract.shop import START, Shop

pytestmark = pytest.mark.postgres


def test_a_job_of_a_dead_worker_gives_way_to_the_one_that_waits(tmp_path: Path, schemas: Callable[[], str]) -> None:
    sandbox, where = Sandbox(products=3, orders=0, clock=START), schemas()
    made = Extract(
        tmp_path / "t",
        shops=["main"],
        streams=["prices"],
        credentials=lambda name: Shop(sandbox),
    )
    app = engine(lambda: made, where, stalled=0.0)
    tick: Any = app.tasks["ozon.extract.tick"]

    async def scene() -> list[tuple[str, int]]:
        async with app.open_async():
            await app.schema_manager.apply_schema_async()
            await tick.func(SimpleNamespace(app=app), 0)
            worker = await app.job_manager.register_worker()
            job = await app.job_manager.fetch_job(queues=["ozon"], worker_id=worker)
            assert job is not None
            assert job.task_name == "ozon.extract.run"
            await (
                app.tasks["ozon.extract.run"]
                .configure(lock=job.lock, queueing_lock=job.queueing_lock)
                .defer_async(task=job.task_kwargs["task"])
            )
            await asyncio.sleep(0.1)
            await tick.func(SimpleNamespace(app=app), 0)
            found = await app.connector.execute_query_all_async(
                "SELECT status::text AS status, count(*) AS n FROM procrastinate_jobs GROUP BY 1 ORDER BY 1"
            )
            return [(row["status"], row["n"]) for row in found]

    assert asyncio.run(scene()) == [("failed", 1), ("todo", 1)]
    made.close()
