"""Every paged method with only what Ozon demands: for type checkers, synchronously, and asynchronously."""

from __future__ import annotations

import inspect
import json
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, date, datetime
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import anyio
import httpx
import pytest

from ozon import pages
from ozon_generated.operation import Operation
from tests.contract.cases import Case, cases

ROOT = Path(__file__).parents[2]
PAGED = [case for case in cases() if case.operation.pagination is not None]
HEAD = """\
from datetime import UTC, date, datetime

from ozon import AsyncMerchants, AsyncPerformance, AsyncSeller, Merchants, Performance, Seller, pages, paginate

seller, performance, merchants = Seller(), Performance(), Merchants()


async def main() -> None:
    async_seller, async_performance, async_merchants = AsyncSeller(), AsyncPerformance(), AsyncMerchants()
"""


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


def source(value: object) -> str:
    """A value as Python source."""
    if isinstance(value, datetime):
        return f"datetime({value.year}, {value.month}, {value.day}, tzinfo=UTC)"
    return f"date({value.year}, {value.month}, {value.day})" if isinstance(value, date) else repr(value)


def program() -> str:
    """A program that walks through every paged method, and reads a field of a row."""
    plain, later = [], []
    for case in PAGED:
        arguments = "".join(f", {name}={source(value)}" for name, value in demanded(case).items())
        plain.append(f"for row in paginate({case.api}.{case.name}{arguments}):\n    print(row)")
        later.append(
            f"    async for row in pages(async_{case.api}.{case.name}{arguments}):\n        print(row.page_rows())"
        )
    head, tail = HEAD.split("\n\n\n")
    return "\n".join(
        [head, *(line.replace("row", f"row_{n}") for n, line in enumerate(plain)), "\n", tail]
    ) + "\n".join(
        line.replace("for row", f"for page_{n}").replace("(row.", f"(page_{n}.") for n, line in enumerate(later)
    )


CHECKERS = {
    "mypy": ["--strict", "--no-error-summary", "--follow-imports=silent", "--config-file", "", "--cache-dir", "cache"],
    "basedpyright": ["--level", "error"],
}


@pytest.mark.parametrize("checker", CHECKERS)
def test_what_ozon_does_not_demand_may_be_left_out(checker: str, tmp_path: Path) -> None:
    if find_spec(checker) is None:
        pytest.skip(f"{checker} is missing: pip install {checker}")
    (tmp_path / "program.py").write_text(program() + "\n", "utf-8")
    paths = [str(ROOT / "overlay"), str(ROOT)]
    settings = {"typeCheckingMode": "standard", "extraPaths": paths, "pythonVersion": "3.11"}
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(settings))
    command = [sys.executable, "-m", checker, *CHECKERS[checker], "program.py"]
    environment = {"MYPYPATH": ":".join(paths), "PATH": "", "HOME": str(tmp_path)}
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, ""), done.stdout


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
