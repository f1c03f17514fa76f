"""Stores to test: each test that takes ``store`` runs with every one."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from importlib import import_module
from importlib.util import find_spec

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


@contextmanager
def opened(kind: str, request: pytest.FixtureRequest, **clock: Callable[[], float]) -> Iterator[Store]:
    """A store of a kind, empty."""
    if kind == "memory":
        yield MemoryStore(**clock)
    elif kind == "file":
        with closing(FileStore(request.getfixturevalue("tmp_path") / "limits.db", **clock)) as store:
            yield store
    else:
        with closing(import_module("redis").Redis.from_url(request.getfixturevalue("redis_url"))) as client:
            yield RedisStore(client, prefix=request.node.name, **clock)


@pytest.fixture
def redis_store(redis_url: str, request: pytest.FixtureRequest) -> Iterator[Store]:
    with opened("redis", request) as store:
        yield store


@pytest.fixture
def file_store(request: pytest.FixtureRequest) -> Iterator[Store]:
    with opened("file", request) as store:
        yield store


@pytest.fixture
def clock() -> Clock:
    """The time of `store_in_virtual_time`."""
    return Clock()


STORES = ["memory", "file", pytest.param("redis", marks=pytest.mark.redis)]


@pytest.fixture(params=STORES)
def store_in_virtual_time(request: pytest.FixtureRequest, clock: Clock) -> Iterator[Store]:
    """Each store, one after the other, empty, with a clock that moves when somebody sleeps."""
    with opened(request.param, request, clock=clock) as store:
        yield store


@pytest.fixture(params=STORES)
def store(request: pytest.FixtureRequest) -> Iterator[Store]:
    """Each store, one after the other, empty."""
    with opened(request.param, request) as store:
        yield store
