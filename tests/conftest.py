"""Settings for all tests."""

from __future__ import annotations

import os

import pytest


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]):  # type: ignore[no-untyped-def]
    """With OZON_TESTS_NO_SKIP set, as in CI, a skipped test is a failure: there, nothing may be missing."""
    outcome = yield
    report = outcome.get_result()
    if report.skipped and os.environ.get("OZON_TESTS_NO_SKIP"):
        report.outcome = "failed"
        report.longrepr = f"skipped, but OZON_TESTS_NO_SKIP is set: {report.longrepr}"
