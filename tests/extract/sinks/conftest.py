"""Places for tables: each test that takes ``where`` runs with every kind of sink."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from ozon.extract.sinks import Sink, open_sink
from tests.mirror.conftest import postgres_schema, postgres_url

__all__ = ["postgres_schema", "postgres_url"]

DATABASES = ["duckdb", "sqlite", pytest.param("postgres", marks=pytest.mark.postgres)]
ADDRESSES = {"parquet": "parquet://{}/tables", "duckdb": "duckdb:{}/tables.duckdb", "sqlite": "sqlite:{}/tables.db"}


def _where(request: pytest.FixtureRequest, folder: Path) -> str:
    kind: str = request.param
    if kind == "postgres":
        made: str = request.getfixturevalue("postgres_schema")
        return made
    return ADDRESSES[kind].format(folder)


@pytest.fixture(params=["parquet", *DATABASES])
def where(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of an empty sink of each kind in turn."""
    return _where(request, tmp_path)


@pytest.fixture(params=DATABASES)
def database(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of an empty database of each kind in turn."""
    return _where(request, tmp_path)


@pytest.fixture
def opened() -> Iterator[Callable[[str], Sink]]:
    """Opens sinks that are closed afterwards."""
    sinks: list[Sink] = []

    def open_one(where: str) -> Sink:
        sinks.append(open_sink(where))
        return sinks[-1]

    yield open_one
    for sink in sinks:
        sink.close()


@pytest.fixture
def sink(where: str, opened: Callable[[str], Sink]) -> Sink:
    """An empty sink of each kind in turn."""
    return opened(where)
