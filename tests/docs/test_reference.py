"""The generated pages: every operation is there, and every call on them works."""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator
from contextlib import suppress
from functools import cache
from importlib import import_module
from types import SimpleNamespace
from typing import Any

import pytest

from ozon import Merchants, OAuthApp, OzonWarning, Performance, Seller, TaskFailedError, operations, paginate, wait_for
from ozon.sandbox import Clock, Sandbox
from ozon.testing import client_clock
from ozon_generated.package_data import event_data
from tests.contract.cases import Case, cases
from tests.docs.site.extension import pages
from tests.sandbox.conftest import DOCUMENTED

#: The application of the documented token call.
APPLICATION, SECRET = "12345678-1700000000000@advertising.performance.ozon.ru", "made-up-secret"


@cache
def sections() -> dict[str, str]:
    """The section of each operation, by API and name."""
    found: dict[str, str] = {}
    for text in pages().values():
        found.update(re.findall(r"^\((\w+\.[\w.]+)\)=\n(.*?)(?=^\(|\Z)", text, re.M | re.S))
    return found


def test_every_operation_and_event_has_a_section() -> None:
    events = {f"seller.push.{event['name']}" for event in event_data().values()}
    assert sections().keys() == {f"{one.api}.{one.name}" for one in operations.every()} | events


@pytest.fixture(scope="module")
def shop() -> Iterator[SimpleNamespace]:
    """A sandbox, and the clients of its APIs."""
    now = Clock(DOCUMENTED)  # examples name days, which Ozon has for a while
    sandbox = Sandbox(oauth_client_id=APPLICATION, oauth_client_secret=SECRET, clock=now)
    clock = client_clock(sandbox.clock)
    settings: dict[str, Any] = {"transport": sandbox.transport, "clock": clock, "limits": None}
    app = OAuthApp(APPLICATION, SECRET, transport=sandbox.transport, clock=clock)
    with (
        Seller("836", "sandbox-key", **settings) as seller,
        Seller("836", oauth=app, **settings) as application,
        Performance(APPLICATION, SECRET, **settings) as performance,
        Merchants("DemoApp", "0123456789abcdef", **settings) as merchants,
    ):
        yield SimpleNamespace(
            sandbox=sandbox, seller=seller, application=application, performance=performance, merchants=merchants
        )


@pytest.mark.parametrize("case", cases(), ids=lambda case: f"{case.api}-{case.name}")
def test_the_python_works(shop: SimpleNamespace, case: Case) -> None:
    [text] = re.findall(r"```python\n(.*?)```", sections()[f"{case.api}.{case.name}"], re.S)
    shop.sandbox.reset()
    client = shop.application if case.operation.credentials == ("oauth",) else getattr(shop, case.api)
    names = {"paginate": paginate, "wait_for": wait_for, "print": lambda *_: None, case.api: client}
    with warnings.catch_warnings(), suppress(TaskFailedError):  # some examples are of work that failed
        warnings.simplefilter("ignore", OzonWarning)  # methods that are off
        exec(text, names)


def test_the_classes_of_answers_exist() -> None:
    for name, home in re.findall(r"in the class `(\w+)` of `([\w.]+)`", "".join(sections().values())):
        assert hasattr(import_module(home), name), (home, name)
