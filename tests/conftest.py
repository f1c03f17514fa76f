"""Settings for all tests: which keep to one worker, ids on which all workers agree, skips that are failures."""

from __future__ import annotations

import gc
import os
import re
from collections.abc import Generator
from importlib.metadata import version

import pytest
from hypothesis import settings
from packaging.version import Version

pytest_plugins = ["tests.soak"]

#: Marks whose tests run one after another in one worker of pytest-xdist: a server of their own, or a quiet machine.
GROUPS = ("redis", "postgres", "kill", "memory")
#: A test that takes the address of a server needs that server.
SERVERS = {"redis_url": "redis", "postgres_url": "postgres"}

# the same examples in every run, however busy the machine
settings.register_profile("ozon", derandomize=True, deadline=None)
settings.load_profile("ozon")


def pytest_configure(config: pytest.Config) -> None:
    """anyio up to 4.13 may leave a connection open that is cancelled while it is made; any later test sees that."""
    if Version(version("anyio")) < Version("4.14"):
        for what in (r"<socket\.socket", r"<function _SelectorTransport\.__del__"):
            config.addinivalue_line(
                "filterwarnings", f"ignore:Exception ignored in. {what}:pytest.PytestUnraisableExceptionWarning"
            )


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if re.search(r" at 0x[0-9a-f]+", item.nodeid):
            raise pytest.UsageError(f"{item.nodeid} holds an address of this run: give the parameter an id.")
        for fixture in SERVERS.keys() & getattr(item, "fixturenames", ()):
            item.add_marker(SERVERS[fixture])
        group = next((name for name in GROUPS if item.get_closest_marker(name)), None)
        if group is not None:
            item.add_marker(pytest.mark.xdist_group(group))


def pytest_collection_finish() -> None:
    """Keep the garbage collector away from tens of thousands of tests: each full collection would visit them all."""
    gc.freeze()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """With OZON_TESTS_NO_SKIP set, as in CI, a skipped test is a failure: there, nothing may be missing."""
    report = yield
    if report.skipped and os.environ.get("OZON_TESTS_NO_SKIP"):
        report.outcome = "failed"
        report.longrepr = f"skipped, but OZON_TESTS_NO_SKIP is set: {report.longrepr}"
    return report
