"""A sandbox as the shop of an extraction, in this process, at a fixed time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pyarrow as pa

from ozon import Seller
from ozon.errors import ArgumentError
from ozon.extract import Extract, Load, Stream, Task, run_all
from ozon.performance import Performance
from ozon.sandbox import Sandbox, SandboxTransport
from ozon.testing import client_clock

START = datetime(2026, 11, 26, 9, 30, tzinfo=UTC)
#: Paths of methods, and a task as JSON.
LIST = "/v3/product/list"
PRICES = "/v5/product/info/prices"
POSTINGS = "/v4/posting/fbs/list"
TASK = {"shop": "main", "stream": "accruals", "since": "2026-11-20", "until": "2026-11-21", "as_of": "2026-11-26"}


class Shop:
    """The credentials of a shop whose clients reach a sandbox."""

    def __init__(self, sandbox: Sandbox, api_key: str = "sandbox-key") -> None:
        self.sandbox = sandbox
        self.api_key = api_key

    def seller(self, **settings: Any) -> Seller:
        settings = {"clock": client_clock(self.sandbox.clock), **settings}
        return Seller("836", self.api_key, transport=SandboxTransport(self.sandbox), **settings)

    def performance(self, **settings: Any) -> Performance:
        raise ArgumentError("The shop has no credentials for advertising.")

    def mask(self, text: str) -> str:
        return text.replace(self.api_key, "***")


@contextmanager
def extracting(
    sandbox: Sandbox,
    folder: Path,
    *streams: str | Stream,
    to: str | None = None,
    shops: tuple[str, ...] = ("main",),
    **more: Any,
) -> Iterator[Extract]:
    """An extraction of a sandbox into Parquet files, or to another place."""
    credentials: Callable[[str], Any] = more.pop("credentials", lambda name: Shop(sandbox))
    clock = client_clock(sandbox.clock)
    with Extract(
        to or folder / "tables", shops=shops, streams=streams, credentials=credentials, clock=clock, **more
    ) as made:
        yield made


def run(extract: Extract, **settings: Any) -> dict[str, list[Load]]:
    """Run what is due. The loads by stream."""
    loads = {load.task: load for load in run_all(extract, **{"workers": 1, "patience": 0.0, **settings})}
    found: dict[str, list[Load]] = {}
    for entry in extract.entries():
        if entry.task.id in loads:
            found.setdefault(entry.task.stream, []).append(loads[entry.task.id])
    return found


def task_of(extract: Extract, stream: str) -> Task:
    """The first task of a stream that is due."""
    return next(task for task in extract.tick() if task.stream == stream)


def rows(extract: Extract, table: str) -> list[dict[str, Any]]:
    """The rows of a table."""
    found: pa.Table = extract.sink.read(table)
    made: list[dict[str, Any]] = found.to_pylist()
    return made
