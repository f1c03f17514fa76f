"""The app of the workers in tests: the address of everything is in the environment."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta

from ozon.clock import Clock
from ozon.extract import Extract
from ozon.extract.engines.procrastinate import engine
from ozon.limits import Limits, RedisStore

#: The workers' clock goes from noon on, whatever the time is, so that no day ends during a test.
SHIFT = timedelta(seconds=float(os.environ["EXTRACT_SHIFT"]))
DATABASE = os.environ["EXTRACT_DATABASE"]


def extraction() -> Extract:
    return Extract(
        DATABASE,
        shops=os.environ["EXTRACT_SHOPS"].split(","),
        streams=os.environ["EXTRACT_STREAMS"].split(","),
        raw=os.environ["EXTRACT_RAW"],
        limits=Limits(store=RedisStore(os.environ["EXTRACT_LIMITS"])),
        clock=Clock(now=lambda: datetime.now(UTC) + SHIFT),
        since=(datetime.now(UTC) + SHIFT - timedelta(days=int(os.environ["EXTRACT_DAYS"]))).date(),
        lease=5,
    )


app = engine(extraction, DATABASE, cron="* * * * * */2", stalled=3)
