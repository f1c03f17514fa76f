"""Checks of a place in which tables are missing."""

from __future__ import annotations

import shutil
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from ozon.extract.checks import Difference, Skipped, check_all
from ozon.sandbox import Sandbox
from tests.extract.shop import START, extracting, run
from tests.extract.sinks.support import execute


@pytest.fixture(params=["parquet", "sqlite", "duckdb", pytest.param("postgres", marks=pytest.mark.postgres)])
def anywhere(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Each kind of place in turn, empty."""
    if request.param == "postgres":
        made: str = request.getfixturevalue("postgres_schema")
        return made
    return f"{request.param}:{tmp_path}/rows"


def test_tables_that_are_gone_are_named_and_leave_other_checks_alone(tmp_path: Path, anywhere: str) -> None:
    sandbox, streams = Sandbox(products=5, orders=20, clock=START), ("products", "stocks", "postings_fbs", "prices")
    place: dict[str, Any] = {"to": anywhere, "state": tmp_path / "state.db", "raw": tmp_path / "raw"}
    since, gone = (START - timedelta(days=5)).date(), ("stocks_stocks", "postings_fbs")
    with extracting(sandbox, tmp_path, *streams, since=since, **place) as extract:
        run(extract)
        before = [*check_all(extract)]
    assert not [one for one in before if isinstance(one, Difference) or one.kind != "unread"]
    for table in gone:
        if anywhere.startswith("parquet"):
            shutil.rmtree(tmp_path / "rows" / table)
        else:
            execute(anywhere, f"DROP TABLE {table}")
    with extracting(sandbox, tmp_path, *streams, **place) as extract:
        after = [*check_all(extract)]
    assert [one for one in before if one not in after] == []
    more = [one for one in after if one not in before]
    assert not [one for one in more if isinstance(one, Difference)]
    assert sorted((one.check, one.kind, one.reason.partition(":")[0]) for one in more if isinstance(one, Skipped)) == [
        ("days_without_rows", "unreadable", "postings_fbs"),
        ("row_counts", "unreadable", "postings_fbs"),
        ("row_counts", "unreadable", "stocks_stocks"),
    ]
