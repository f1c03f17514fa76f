"""Places for mirrors: each test that takes ``where`` runs with a file and with PostgreSQL."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from tests.mirror.postgres import binaries, server

_NUMBERS = count(1)


@pytest.fixture(scope="session")
def postgres_url() -> Iterator[str]:
    """The address of a PostgreSQL that was started for the tests."""
    programs = binaries()
    if programs is None:
        pytest.skip("PostgreSQL is missing: apt-get install postgresql")
    with server(programs) as made:
        yield made.url


@pytest.fixture
def postgres_schema(postgres_url: str) -> str:
    """The address of an empty schema."""
    return empty_schema(postgres_url)


def empty_schema(postgres_url: str) -> str:
    """The address of a new schema of a server."""
    name = f"test_{next(_NUMBERS)}"
    engine = create_engine(postgres_url.replace("postgresql:", "postgresql+psycopg:"))
    with engine.begin() as connection:
        connection.execute(text(f"CREATE SCHEMA {name}"))
    engine.dispose()
    return f"{postgres_url}?options=-csearch_path%3D{name}"


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def where(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Each kind of place in turn, empty."""
    if request.param == "sqlite":
        return str(tmp_path / "mirror.db")
    made: str = request.getfixturevalue("postgres_schema")
    return made
