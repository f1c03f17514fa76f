"""Places for the state, each test that takes ``where`` with a file and with PostgreSQL, and the shop of most tests."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from ozon.extract.state import State
from ozon.sandbox import Sandbox
from tests.extract.shop import START
from tests.limits.conftest import redis_url
from tests.mirror.conftest import empty_schema, postgres_schema, postgres_url

__all__ = ["postgres_schema", "postgres_url", "redis_url"]


@pytest.fixture
def schemas(postgres_url: str) -> Callable[[], str]:
    """Makes addresses of empty schemas."""
    return lambda: empty_schema(postgres_url)


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def where(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Each kind of place in turn, empty."""
    if request.param == "sqlite":
        return str(tmp_path / "state.db")
    made: str = request.getfixturevalue("postgres_schema")
    return made


@pytest.fixture
def sandbox() -> Sandbox:
    """A small shop with short pages. Modules that need another one have their own."""
    return Sandbox(products=30, orders=40, clock=START, page_limit=10)


@pytest.fixture
def state(where: str, now: Callable[[], float]) -> Iterator[State]:
    """An empty state, by the clock of the module."""
    made = State(where, now)
    yield made
    made.close()
