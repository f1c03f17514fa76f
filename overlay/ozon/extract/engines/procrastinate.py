"""Runs tasks with procrastinate: queue, state and rows in one PostgreSQL, workers on any number of machines.

::

    # extract_app.py
    from ozon.extract import Extract
    from ozon.extract.engines.procrastinate import engine

    DATABASE = "postgresql://localhost/shops"
    app = engine(lambda: Extract(DATABASE, shops=["main", "second"]), DATABASE)

Then ``procrastinate --app=extract_app.app schema --apply`` once, and ``procrastinate --app=extract_app.app worker`` on
each machine. The queue is only a doorbell: what is due stands in the state of the extraction, and a periodic task rings
again for whatever a dead worker left.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from functools import cache
from typing import Any

from procrastinate import App, JobContext, PsycopgConnector
from procrastinate.exceptions import AlreadyEnqueued
from procrastinate.jobs import Status
from procrastinate.tasks import Task as Job

from ..extract import Extract
from ..task import Task

#: Every minute.
CRON = "* * * * *"
#: Seconds without a heartbeat after which a worker counts as dead.
STALLED = 60.0
#: Heartbeats that a worker sends in this time.
_HEARTBEATS = 6
#: Hours that finished jobs are kept in the queue.
KEPT_HOURS = 24


def engine(
    extract: Callable[[], Extract],
    database: str,
    *,
    queue: str = "ozon",
    cron: str = CRON,
    stalled: float = STALLED,
) -> App:
    """A procrastinate app with two tasks: ``ozon.extract.run`` and, periodic, ``ozon.extract.tick``.

    The tasks of a shop run one at a time; a task that is in the queue is not enqueued again.

    Args:
        extract: makes the extraction, once in each worker process.
        database: address of the PostgreSQL with the queue; best the one with the state of the extraction.
        queue: name of the queue.
        cron: when what is due is planned and enqueued; with six fields, the last one is seconds.
        stalled: seconds without a heartbeat after which the jobs of a worker are given up, so that others do its tasks.
            Workers send six heartbeats in this time.
    """
    app = App(
        connector=PsycopgConnector(conninfo=database),
        worker_defaults={
            "queues": [queue],  # what else is in the database belongs to others
            "update_heartbeat_interval": stalled / _HEARTBEATS,
            "stalled_worker_timeout": stalled,
        },
    )
    opened = cache(extract)

    @app.task(name="ozon.extract.run", queue=queue)
    def run(task: dict[str, Any]) -> str:
        made, todo = opened(), Task.from_dict(task)
        load = made.run(todo)
        if load.complete:  # others may ask about its rows
            _ring(run, made.tick([todo.shop]))
        return load.status

    @app.periodic(cron=cron, periodic_id="ozon.extract")
    @app.task(name="ozon.extract.tick", queue=queue, queueing_lock="ozon.extract.tick", pass_context=True)
    async def tick(context: JobContext, timestamp: int) -> None:
        manager = context.app.job_manager
        for job in await manager.get_stalled_jobs(queue=queue, seconds_since_heartbeat=stalled):
            # not retried: the task may be waiting in the queue already, and what is due is enqueued below
            await manager.finish_job(job, Status.FAILED, delete_job=False)
        await manager.delete_old_jobs(nb_hours=KEPT_HOURS, queue=queue, include_failed=True)
        await asyncio.to_thread(lambda: opened().remember())
        due = await asyncio.to_thread(lambda: opened().tick())
        await asyncio.to_thread(_ring, run, due)

    return app


def _ring(run: Job[..., Any, Any], due: Iterable[Task]) -> None:
    """Enqueue tasks that are not in the queue."""
    for task in due:
        job = run.configure(lock=f"ozon.extract {task.shop}", queueing_lock=f"ozon.extract {task.id}")
        facts: Any = task.to_dict()
        try:
            job.defer(task=facts)
        except AlreadyEnqueued:
            continue
