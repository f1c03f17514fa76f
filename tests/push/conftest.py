"""A store in each kind of place, empty."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.mirror.conftest import empty_schema, postgres_schema, postgres_url
from tests.push.shop import Shop, opened

__all__ = ["postgres_schema", "postgres_url"]


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def where(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Each kind of place in turn, empty."""
    if request.param == "sqlite":
        return str(tmp_path / "push.db")
    made: str = request.getfixturevalue("postgres_schema")
    return made


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    """A shop of which everything was told."""
    with opened(str(tmp_path / "push.db")) as made:
        made.settle()
        made.table.events.clear()
        yield made


@pytest.fixture
def schemas(postgres_url: str) -> Callable[[], str]:
    """Makes addresses of empty schemas."""
    return lambda: empty_schema(postgres_url)
