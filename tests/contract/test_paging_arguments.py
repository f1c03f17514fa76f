"""Every paged method with only what Ozon demands, synchronously and asynchronously."""

from __future__ import annotations

import inspect
import json
from collections.abc import Callable
from datetime import UTC, date, datetime
from importlib import import_module
from pathlib import Path
from typing import Any

import anyio
import pytest

from ozon import pages
from ozon_generated.operation import Operation
from tests.contract.cases import Case, cases
from tests.library import httpx

ROOT = Path(__file__).parents[2]
PAGED = [case for case in cases() if case.operation.pagination is not None]


def method_of(case: Case, kind: str = "") -> Callable[..., object]:
    """The method of the generated class."""
    resource, _, verb = case.name.partition(".")
    title = "".join(part.capitalize() for part in resource.split("_"))
    module = import_module(f"ozon_generated.{case.api}.{resource}")
    found: Callable[..., object] = getattr(getattr(module, f"{kind}{title}Resource"), verb)
    return found


def demanded(case: Case) -> dict[str, Any]:
    """The arguments without a default, from the example."""
    parameters = inspect.signature(method_of(case)).parameters.values()
    names = [one.name for one in parameters if one.default is one.empty and one.name != "self"]
    names += [name for name in case.operation.client_defaults if name in case.arguments()]
    annotations = method_of(case).__annotations__
    example = case.arguments()
    values = {name: example[name] for name in names}
    for name in names:
        if annotations[name] == "date":
            values[name] = date.fromisoformat(values[name])
        elif annotations[name] == "datetime":
            values[name] = datetime.fromisoformat(values[name]).astimezone(UTC)
    return values


def answering(case: Case, sent: list[httpx.Request]) -> Callable[[httpx.Request], httpx.Response]:
    def handle(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(200, json=case.answer)

    return handle


def required(operation: Operation, case: Case) -> set[str]:
    """The wire names that Ozon demands."""
    parameters = {one["name"] for one in case.data.get("parameters", ()) if one.get("required")}
    return parameters | set(case.data.get("request", {}).get("schema", {}).get("required", ()))


def names_in(request: httpx.Request, case: Case) -> set[str]:
    body = json.loads(request.content) if request.content else {}
    return {*body, *request.url.params, *case.operation.path_parameters.values()}


@pytest.mark.parametrize("case", PAGED, ids=lambda case: f"{case.api}-{case.name}")
def test_the_client_sends_what_ozon_demands(case: Case) -> None:
    sent: list[httpx.Request] = []
    handle = answering(case, sent)
    resource = case.name.partition(".")[0]
    client = getattr(import_module(f"ozon_generated.{case.api}"), f"{case.api.capitalize()}Client")
    http = httpx.Client(transport=httpx.MockTransport(handle), base_url=case.base_url)
    method = getattr(getattr(client(http), resource), case.name.partition(".")[2])
    assert next(pages(method, **demanded(case))) == case.decode(case.answer)

    async def first() -> object:
        made = getattr(import_module(f"ozon_generated.{case.api}"), f"Async{case.api.capitalize()}Client")
        later = httpx.AsyncClient(transport=httpx.MockTransport(handle), base_url=case.base_url)
        walk = pages(getattr(getattr(made(later), resource), case.name.partition(".")[2]), **demanded(case))
        return await anext(walk)

    assert anyio.run(first) == case.decode(case.answer)
    assert len(sent) == 2
    for request in sent:
        assert names_in(request, case) >= required(case.operation, case)
    if case.api != "merchants":
        method(**demanded(case))
        assert names_in(sent[2], case) >= required(case.operation, case)
