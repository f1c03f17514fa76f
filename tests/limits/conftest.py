"""Stores to test: each test that takes ``store`` runs with every one."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

import pytest

from ozon.limits import FileStore, MemoryStore, RedisStore, Store
from tests.limits.support import Clock, redis_server


@pytest.fixture(scope="session")
def redis_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a Redis that was started for the tests."""
    if shutil.which("redis-server") is None:
        pytest.skip("redis-server is missing: apt-get install redis-server")
    if find_spec("redis") is None:
        pytest.skip("redis-py is missing: pip install redis")
    with redis_server(tmp_path_factory.mktemp("redis")) as url:
        yield url


@pytest.fixture
def redis_store(redis_url: str, request: pytest.FixtureRequest) -> Iterator[RedisStore]:
    client = import_module("redis").Redis.from_url(redis_url)
    yield RedisStore(client, prefix=request.node.name)
    client.close()


@pytest.fixture
def file_store(tmp_path: Path) -> Iterator[FileStore]:
    store = FileStore(tmp_path / "limits.db")
    yield store
    store.close()


@pytest.fixture
def clock() -> Clock:
    """The time of `store_in_virtual_time`."""
    return Clock()


@pytest.fixture(params=["memory", "file", pytest.param("redis", marks=pytest.mark.redis)])
def store_in_virtual_time(request: pytest.FixtureRequest, tmp_path: Path, clock: Clock) -> Iterator[Store]:
    """Each store, empty, with a clock that moves when somebody sleeps."""
    if request.param == "memory":
        yield MemoryStore(clock)
    elif request.param == "file":
        made = FileStore(tmp_path / "limits.db", clock)
        yield made
        made.close()
    else:
        client = import_module("redis").Redis.from_url(request.getfixturevalue("redis_url"))
        yield RedisStore(client, prefix=request.node.name, clock=clock)
        client.close()


@pytest.fixture(params=["memory", "file", pytest.param("redis", marks=pytest.mark.redis)])
def store(request: pytest.FixtureRequest) -> Store:
    """Each store, one after the other, empty."""
    if request.param == "memory":
        return MemoryStore()
    made: Store = request.getfixturevalue(f"{request.param}_store")
    return made
