"""Our own client calls every operation as documented: all are answered, and nothing in the answers is odd."""

from __future__ import annotations

import warnings
from typing import Any

import pytest

from ozon import LifecycleWarning, Merchants, Performance, Seller
from ozon.merchants import MerchantsWarning
from ozon.sandbox import Clock, Sandbox
from ozon_generated.model import Model
from tests.contract.cases import Case, cases, method
from tests.sandbox.conftest import DOCUMENTED


def client(case: Case, sandbox: Sandbox) -> Any:
    if case.api == "performance":
        key = ("sandbox@advertising.performance.ozon.ru", "sandbox-secret")
        return Performance(*key, transport=sandbox.transport)
    if case.api == "merchants":
        return Merchants("DemoApp", "0123456789abcdef", transport=sandbox.transport)
    if case.operation.credentials == ("oauth",):
        return Seller(token=sandbox.gate.bearer.issue(), transport=sandbox.transport)
    return Seller("836", "sandbox-key", transport=sandbox.transport)


@pytest.mark.parametrize("case", cases(), ids=lambda case: f"{case.api}.{case.name}")
def test_every_operation(case: Case) -> None:
    arguments = case.arguments()
    names = ("client_id", "client_secret") if case.name == "auth.token" and case.api == "performance" else ()
    sandbox = Sandbox(clock=Clock(DOCUMENTED), **{f"oauth_{name}": arguments[name] for name in names})
    with warnings.catch_warnings(), client(case, sandbox) as made:
        warnings.simplefilter("ignore", LifecycleWarning)
        warnings.simplefilter("ignore", MerchantsWarning)
        answer = method(made, case)(**arguments)
    if isinstance(answer, Model):
        assert answer.mismatches() == []
