"""Runs the handlers with procrastinate: events and queue in one PostgreSQL, workers on any number of machines.

::

    # shop.py
    from ozon.push import Receiver
    from ozon.push.engines.procrastinate import engine

    DATABASE = "postgresql://localhost/shop"
    receiver = Receiver(DATABASE, name="my-shop", version="1.0", workers=0)
    app = receiver.asgi
    queue = engine(receiver, DATABASE)

Then ``procrastinate --app=shop.queue schema --apply`` once, and ``procrastinate --app=shop.queue worker`` on each
machine. The queue is only a doorbell: what is due stands in the store, so the queue does not grow with the events, and
a periodic task rings for what is to be tried again and for what a dead worker left.
"""

from __future__ import annotations

import asyncio
from threading import Event as Flag
from threading import Lock, Thread

from procrastinate import App, JobContext, PsycopgConnector, SyncPsycopgConnector
from procrastinate.exceptions import AlreadyEnqueued
from procrastinate.jobs import Status

from ...log import LOG
from ..forks import begin_anew_in_forks
from ..receiver import Receiver
from ..store import StoreError

__all__ = ["engine"]

#: Every minute.
CRON = "* * * * *"
#: Seconds without a heartbeat after which a worker counts as dead.
STALLED = 60.0
#: Heartbeats that a worker sends in this time.
_HEARTBEATS = 6
#: Seconds after which a job begins no other event, so that a worker can be stopped.
_SLICE = 5.0
#: Seconds until it is told that the queue is away.
_PATIENCE = 2.0
_DELIVER = "ozon.push.deliver"


def engine(
    receiver: Receiver, database: str, *, queue: str = "ozon-push", cron: str = CRON, stalled: float = STALLED
) -> App:
    """A procrastinate app with two tasks: ``ozon.push.deliver`` and, periodic, ``ozon.push.tick``.

    From now on the receiver also tells the queue of events that it stores.

    Args:
        receiver: the receiver, with its handlers. Its store is a PostgreSQL.
        database: address of the PostgreSQL with the queue; best the one with the events.
        queue: name of the queue.
        cron: when it is looked for events that are due; with six fields, the last one is seconds.
        stalled: seconds without a heartbeat after which the jobs of a worker are removed. Workers send six heartbeats
            in this time.
    """
    app = App(
        connector=PsycopgConnector(conninfo=database),
        worker_defaults={
            "queues": [queue],
            "delete_jobs": "always",
            "update_heartbeat_interval": stalled / _HEARTBEATS,
            "stalled_worker_timeout": stalled,
        },
    )

    @app.task(name=_DELIVER, queue=queue, queueing_lock=_DELIVER)
    def deliver() -> None:
        try:
            ring()  # another worker may help
            receiver.deliver_due(_SLICE)
            ring()
        except StoreError as error:  # the next tick tries again
            LOG.error("push: a worker waits: %s", error)

    @app.periodic(cron=cron, periodic_id="ozon.push")
    @app.task(name="ozon.push.tick", queue=queue, queueing_lock="ozon.push.tick", pass_context=True)
    async def tick(context: JobContext, timestamp: int) -> None:
        manager = context.app.job_manager
        for job in await manager.get_stalled_jobs(queue=queue, seconds_since_heartbeat=stalled):
            await manager.finish_job(job, Status.FAILED, delete_job=True)
        try:
            await asyncio.to_thread(ring)
        except StoreError as error:
            LOG.error("push: a worker waits: %s", error)

    def ring() -> None:
        """Enqueue a job if an event is due, unless one waits."""
        if receiver.is_due():
            try:
                deliver.defer()
            except AlreadyEnqueued:
                pass

    receiver.when_stored(_Bell(database, queue))
    return app


class _Bell:
    """Enqueues a job whenever events were stored. It has a thread, so that no event waits for the queue.

    Args:
        database: address of the PostgreSQL with the queue.
        queue: name of the queue.
    """

    _lock: Lock
    _news: Flag | None

    def __init__(self, database: str, queue: str) -> None:
        self._database = database
        self._queue = queue
        begin_anew_in_forks(self._begin)

    def __call__(self) -> None:
        with self._lock:
            news = self._news
            if news is None:
                self._news = news = Flag()
                Thread(target=self._run, args=[news], name="ozon push bell", daemon=True).start()
        news.set()

    def _begin(self) -> None:
        self._lock = Lock()
        self._news = None

    def _run(self, news: Flag) -> None:
        # another app than that of the workers, which belongs to their event loop
        app = App(connector=SyncPsycopgConnector(conninfo=self._database, min_size=0, max_size=1, timeout=_PATIENCE))
        failed = False
        while news.wait():
            news.clear()
            try:
                app.open()
                app.configure_task(_DELIVER, queue=self._queue, queueing_lock=_DELIVER).defer()
                failed = False
            except AlreadyEnqueued:
                failed = False
            except Exception as error:  # the next tick finds the events
                app.close()
                if not failed:
                    LOG.warning("push: the queue was not told of new events: %s", type(error).__name__)
                failed = True
