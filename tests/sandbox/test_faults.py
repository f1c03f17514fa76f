"""Trouble on demand, in this process."""

from __future__ import annotations

import asyncio
import json
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from ozon.sandbox import Clock, Fault, Faults, Sandbox, SandboxTransport
from ozon.sandbox.data import catalogue
from tests.library import httpx
from tests.sandbox.conftest import KEYS, NOON, item, seller

LIST = "/v3/product/list"
URL = "https://api-seller.ozon.ru" + LIST
IMPORT = "/v3/product/import"


def ask(client: httpx.Client, path: str = LIST) -> httpx.Response:
    return client.post(path, json={"filter": {}})


def test_faults_come_in_order_and_end(sandbox: Sandbox, client: httpx.Client) -> None:
    sandbox.faults.load(
        {
            LIST: [
                {"status": 429, "headers": {"Retry-After": "3"}, "times": 2},
                {"status": 503, "body": "<html>"},
                {"status": 500, "body": {"code": 13}},
            ],
            "*": {"status": 502},
        }
    )
    assert len(sandbox.faults) == 4
    answers = [ask(client) for _ in range(6)]
    assert [answer.status_code for answer in answers] == [429, 429, 503, 500, 502, 200]
    assert answers[0].headers["retry-after"] == "3"
    assert answers[0].json() == {"code": 8, "message": "Too Many Requests", "details": []}
    assert (answers[2].text, answers[2].headers["content-type"]) == ("<html>", "text/plain")
    assert answers[3].json() == {"code": 13}
    assert len(sandbox.faults) == 0


def test_fault_without_end(sandbox: Sandbox, client: httpx.Client) -> None:
    sandbox.faults.add(LIST, Fault(status=500, times=None))
    assert {ask(client).status_code for _ in range(5)} == {500}
    sandbox.faults.clear()
    assert ask(client).status_code == 200


def test_headers_of_a_handled_request(sandbox: Sandbox, client: httpx.Client) -> None:
    sandbox.faults.add(LIST, headers={"x-o3-trace-id": "abc"})
    answer = ask(client)
    assert (answer.status_code, answer.headers["x-o3-trace-id"]) == (200, "abc")


def test_faults_of_a_template_path(sandbox: Sandbox) -> None:
    sandbox.faults.add("/merchants/jobs/{id}", status=500)
    with httpx.Client(transport=sandbox.transport) as client:
        answer = client.get("https://api.ozon.ru/merchants/jobs/5")
    assert answer.status_code == 500
    assert answer.headers["content-type"] == "application/json; charset=windows-1251"
    assert answer.json()["ResponseStatus"]["ErrorCode"] == 500


@pytest.mark.parametrize(
    ("cut", "error", "handled"),
    [
        ("connect", httpx.ConnectError, False),
        ("before", httpx.RemoteProtocolError, False),
        ("after", httpx.ReadError, True),
        ("body", httpx.RemoteProtocolError, True),
    ],
)
@pytest.mark.parametrize("asynchronous", [False, True])
def test_cuts(cut: str, error: type[httpx.TransportError], handled: bool, asynchronous: bool) -> None:
    sandbox = Sandbox(import_polls=0, faults={IMPORT: [{"cut": cut}]})
    body = {"items": [item("cup")]}

    async def post() -> None:
        async with httpx.AsyncClient(transport=sandbox.transport, headers=KEYS) as client:
            await client.post("https://api-seller.ozon.ru" + IMPORT, json=body)

    def go() -> None:
        if asynchronous:
            asyncio.run(post())
        else:
            with seller(sandbox) as client:
                client.post(IMPORT, json=body)

    with pytest.raises(error):
        go()
    assert len(sandbox.requests) == 1
    assert (sandbox.shop.by_offer("cup") is not None) == handled


def test_cut_of_a_body_with_a_status(sandbox: Sandbox, client: httpx.Client) -> None:
    sandbox.faults.add(LIST, status=500, cut="body")
    with client.stream("POST", LIST, json={"filter": {}}) as answer:
        assert answer.status_code == 500
        with pytest.raises(httpx.RemoteProtocolError):
            answer.read()


@pytest.mark.parametrize("asynchronous", [False, True])
@pytest.mark.parametrize("real_time", [None, False, True])
@pytest.mark.parametrize("running", [False, True])
def test_a_delay_takes_real_time_or_advances_the_clock(
    asynchronous: bool, running: bool, real_time: bool | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    sandbox = Sandbox(clock=None if running else Clock(NOON))
    transport = SandboxTransport(sandbox, real_time=real_time)
    start, slept = sandbox.clock.now(), list[float]()

    async def sleep(seconds: float) -> None:
        slept.append(seconds)

    monkeypatch.setattr("time.sleep", slept.append)
    monkeypatch.setattr("anyio.sleep", sleep)
    sandbox.faults.load({LIST: [{"delay": 0.05}, {"delay": 30}]})

    async def post(timeout: float) -> int:
        async with httpx.AsyncClient(transport=transport, headers=KEYS) as client:
            return (await client.post(URL, json={"filter": {}}, timeout=timeout)).status_code

    def go(timeout: float) -> int:
        if asynchronous:
            return asyncio.run(post(timeout))
        with httpx.Client(transport=transport, headers=KEYS) as client:
            return client.post(URL, json={"filter": {}}, timeout=timeout).status_code

    assert go(5) == 200
    with pytest.raises(httpx.ReadTimeout):
        go(0.5)
    if real_time or (running and real_time is None):
        assert slept == [0.05, 0.5]
    else:
        assert not any(slept)
        assert sandbox.clock.now() - start >= timedelta(seconds=0.55)


def test_script_in_a_file(tmp_path: Path) -> None:
    path = tmp_path / "faults.json"
    path.write_text(json.dumps({LIST: [{"status": 503, "times": 2}]}))
    with seller(Sandbox(faults=path)) as client:
        assert [ask(client).status_code for _ in range(3)] == [503, 503, 200]
    path.write_text("[]")
    with pytest.raises(ValueError, match=r"faults\.json: a script of faults must be an object"):
        Sandbox(faults=str(path))


@pytest.mark.parametrize(
    ("script", "message"),
    [
        ({"v3": []}, "needs an API path"),
        ({"/v3/product/lisst": {"status": 500}}, r"did you mean /v3/product/list\?"),
        ({"/v3/product/list?limit=5": {"status": 500}}, r"did you mean /v3/product/list\?"),
        ({"/merchants/jobs/{job}": {"status": 500}}, r"did you mean /merchants/jobs/\{id\}\?"),
        ({"/": {"status": 500}}, "needs an API path"),
        ({LIST: [{"headers": {"X y": "z"}}]}, "not 'X y'"),
        ({LIST: [{"headers": {"": "z"}}]}, "valid header names"),
        ({LIST: [{"headers": {"цена": "z"}}]}, "valid header names"),
        ({LIST: [{"headers": {"X": "a\r\nb"}}]}, "the header X of a fault must be Latin-1 text"),
        ({LIST: [{"headers": {"X": "цена"}}]}, "the header X of a fault must be Latin-1 text"),
        ({LIST: [{"headers": {"X": " a"}}]}, "the header X of a fault must be Latin-1 text"),
        ({LIST: [{"headers": {"X": 5}}]}, "the header X of a fault must be Latin-1 text"),
        ({LIST: "x"}, "must be a list"),
        ({LIST: 5}, "must be a list"),
        ({LIST: [{}]}, "at least one of"),
        ({LIST: [{"stauts": 500}]}, "has no stauts; it has body, cut"),
        ({LIST: [{"status": "500"}]}, "status of a fault must be 200..599"),
        ({LIST: [{"times": 0}]}, "times of a fault"),
        ({LIST: [{"delay": -1}]}, "delay of a fault"),
        ({LIST: [{"cut": "half"}]}, "cut of a fault must be one of connect, before, after, body"),
        ({LIST: [{"body": "x"}]}, "needs a status"),
        ({LIST: [{"headers": []}]}, "headers of a fault"),
        ({LIST: [{"status": 500, "cut": "after"}]}, "cannot have cut='after'"),
    ],
)
def test_mistakes_in_a_script(script: dict[str, Any], message: str) -> None:
    faults = Faults({"*": {"status": 500}})
    with pytest.raises(ValueError, match=message):
        faults.load({IMPORT: {"status": 500}, **script})
    assert len(faults) == 1


def test_a_fault_that_was_added_stays_as_it_is() -> None:
    fault = Fault(status=500, times=2)
    faults = Faults()
    faults.add("*", fault)
    faults.take("/x")
    assert fault.times == 2
    with pytest.raises(ValueError, match="not both"):
        faults.add("*", fault, status=500)


def test_async_client_gets_the_same_answers(sandbox: Sandbox) -> None:
    async def post() -> tuple[Any, ...]:
        async with httpx.AsyncClient(transport=sandbox.transport, headers=KEYS) as client:
            url = "https://api-seller.ozon.ru"
            answers = await asyncio.gather(*(client.post(url + LIST, json={"filter": {}}) for _ in range(20)))
            bad = await client.post(url + LIST, json={})
            return [answer.json() for answer in answers], bad.status_code

    answers, bad = asyncio.run(post())
    with seller(sandbox) as client:
        assert answers == [ask(client).json()] * 20
    assert bad == 400


def test_every_path_of_the_api_may_fail(sandbox: Sandbox) -> None:
    paths = {"*", "/oauth/token", "/merchants/jobs/5", "/sandbox-files/1/a.pdf", *catalogue().paths}
    sandbox.faults.load({path: {"status": 500} for path in paths})
    assert len(sandbox.faults) == len(paths)


@pytest.mark.parametrize("value", ["", "a", "a\tb c", "caf\xe9", "5"])
def test_a_header_that_can_be_sent_is_sent(value: str) -> None:
    sandbox = Sandbox(faults={LIST: {"status": 503, "headers": {"X-Any.!#": value}}})
    with sandbox.serve() as url, httpx.Client(base_url=url, trust_env=False) as client:
        answer = client.post(LIST)
        assert (answer.status_code, answer.headers["x-any.!#"]) == (503, value)
