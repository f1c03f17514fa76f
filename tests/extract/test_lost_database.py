"""A PostgreSQL with rows, state and leases that goes away in the middle of a run."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from subprocess import CompletedProcess
from typing import Any

import pyarrow as pa
import pytest

from ozon.clock import Clock
from ozon.extract import Extract, run_all
from ozon.extract.rows.reader import Reader
from ozon.extract.sinks import open_sink
from ozon.sandbox import Sandbox
from ozon.sandbox.handler import Reply
from ozon.sandbox.messages import Request
from tests.cli.support import ozon
from tests.extract.compared import same_tables
from tests.extract.shop import PRICES, START, extracting, run
from tests.extract.sinks.support import execute
from tests.extract.test_procrastinate import wait, working
from tests.extract.workers import environment, procrastinate, shops_file
from tests.mirror.conftest import empty_schema
from tests.mirror.postgres import Server, binaries, server

pytestmark = pytest.mark.postgres

STREAMS = ("products", "postings_fbs")


def away(database: str) -> None:
    """The server ends all connections."""
    others = "FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND datname = current_database()"
    execute(database, f"SELECT pg_terminate_backend(pid) {others}")


@pytest.mark.parametrize("when", ["page", "rows"])
def test_connections_that_a_server_ends(
    when: str, sandbox: Sandbox, tmp_path: Path, schemas: Callable[[], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    calm, disturbed, read = schemas(), schemas(), Reader.read
    with extracting(sandbox, tmp_path, *STREAMS, to=calm, raw=tmp_path / "calm") as extract:
        run(extract)

    def interrupted(self: Reader, *given: Any) -> Any:
        away(disturbed)
        return read(self, *given)

    with extracting(sandbox, tmp_path, *STREAMS, to=disturbed, raw=tmp_path / "disturbed") as extract:
        if when == "page":
            loads = [extract.run(task, lambda task, pages: away(disturbed)) for task in extract.tick()]
            assert all(load.complete for load in loads)  # nothing was lost
        else:
            with monkeypatch.context() as patch:
                patch.setattr(Reader, "read", interrupted)
                loads = [extract.run(task) for task in extract.tick()]
            assert {load.status for load in loads} == {"failed"}
            assert all("@127.0.0.1" in load.error and "terminating connection" in load.error for load in loads)
            again = [load for of_stream in run(extract).values() for load in of_stream]
            assert all(load.complete for load in again)
            assert sum(load.requests for load in again) < sum(load.pages for load in again)
    same_tables(calm, disturbed, STREAMS)


class Fatal(Sandbox):
    """A shop during whose second page of prices a server stops.

    Attributes:
        server: the server.
    """

    server: Server | None = None

    def handle(self, request: Request) -> Reply:
        if request.path == PRICES and b"cursor" in request.body:
            stopping, self.server = self.server, None
            if stopping is not None:
                stopping.stop()
        return super().handle(request)


def test_a_server_that_stops_ends_the_run_and_the_next_one_goes_on(tmp_path: Path) -> None:
    programs = binaries()
    if programs is None:
        pytest.skip("PostgreSQL is missing: apt-get install postgresql")
    sandbox = Fatal(products=30, page_limit=10)
    with server(programs) as database, sandbox.serve() as url:
        file = shops_file(tmp_path, url, ["main"])

        def reading(name: str) -> CompletedProcess[str]:
            given = ("--to", places[name], "--raw", tmp_path / name, "--shops", "main", "--streams", "prices")
            return ozon("extract", "run", *given, OZON_SHOPS=str(file), NO_PROXY="127.0.0.1")

        places = {name: empty_schema(database.url) for name in ("calm", "disturbed")}
        assert reading("calm").returncode == 0
        before = len(sandbox.requests)
        sandbox.server = database
        done = reading("disturbed")
        assert done.returncode == 1
        assert f"Error: The state {places['disturbed'].replace(':', '+psycopg:', 1)} failed: " in done.stderr
        assert "Connection refused" in done.stderr
        assert "Traceback" not in done.stderr
        database.start()
        assert reading("disturbed").returncode == 0
        asked = [(request.path, request.body) for request in sandbox.requests]
        assert asked[before:] == asked[:before]  # nothing twice
        assert prices(places["disturbed"]) == prices(places["calm"])


@pytest.mark.kill
def test_workers_of_procrastinate_stop_and_go_on_when_they_are_started_again(
    tmp_path: Path, redis_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    programs = binaries()
    if programs is None:
        pytest.skip("PostgreSQL is missing: apt-get install postgresql")
    sandbox, shops, streams = Fatal(products=30, page_limit=10, clock=START), ["main", "second"], ("products", "prices")
    with server(programs) as database, sandbox.serve() as url:
        calm, disturbed = (empty_schema(database.url) for _ in range(2))
        given = [
            environment(tmp_path / f"machine {number}", disturbed, redis_url, url, shops, streams, START)
            | {"EXTRACT_DAYS": "1"}
            for number in range(2)
        ]
        monkeypatch.setenv("OZON_SHOPS", given[0]["OZON_SHOPS"])
        subprocess.run(procrastinate("schema", "--apply"), env=given[0], check=True, stderr=subprocess.DEVNULL)

        def extraction(place: str) -> Extract:
            return Extract(
                place, shops=shops, streams=streams, raw=tmp_path / "raw", clock=Clock(now=lambda: START),
                since=(START - timedelta(days=1)).date(),
            )  # fmt: skip

        def complete() -> bool:
            with extraction(disturbed) as extract:
                entries = extract.entries()
                return bool(entries) and not extract.plan() and all(entry.status == "success" for entry in entries)

        with extraction(calm) as extract:
            assert all(load.complete for load in run_all(extract))
        sandbox.server = database
        with working(given) as workers:
            wait(lambda: all("Stop requested" in worker.log.read_text("utf-8") for worker in workers))
            for worker in workers:  # each would end by itself within a minute or so
                worker.kill()
            database.start()
            assert not complete()
            for worker in workers:
                worker.start()
            wait(complete)
        same_tables(disturbed, calm, streams)


def prices(place: str) -> pa.Table:
    """The rows, without the names of loads, which have the day in them."""
    with closing(open_sink(place)) as sink:
        return sink.read("prices").drop_columns(["_part", "_load"])
