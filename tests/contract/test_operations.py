"""Each operation of the spec at the HTTP boundary: what is sent, and what comes of the documented answer."""

from __future__ import annotations

import asyncio
import json
import warnings
from typing import Any
from urllib.parse import parse_qs

import jsonschema
import pytest
import respx

from ozon import (
    AsyncMerchants,
    AsyncPerformance,
    AsyncSeller,
    LifecycleWarning,
    Merchants,
    Performance,
    Retry,
    Seller,
)
from ozon.merchants import MerchantsWarning
from ozon.sandbox.messages import PICTURE
from ozon_generated.client import File
from ozon_generated.model import codec
from tests.contract.cases import Case, cases, method, models, plain, with_models, without_empty
from tests.library import httpx

CLIENTS: dict[str, tuple[type[Any], type[Any], tuple[str, str]]] = {
    "seller": (Seller, AsyncSeller, ("836", "key")),
    "performance": (Performance, AsyncPerformance, ("1@advertising.performance.ozon.ru", "secret")),
    "merchants": (Merchants, AsyncMerchants, ("DemoApp", "0123456789abcdef")),
}
#: Method, path and answer of the token call that precedes the others.
TOKENS = {
    "performance": ("POST", "/api/client/token", {"access_token": "t0ken", "expires_in": 1800}),
    "merchants": ("GET", "/auth/token/merchants", {"token": "t0ken", "expiration": 1200}),
}


def sync_client(case: Case) -> Any:
    client, _, credentials = CLIENTS[case.api]
    return client(*credentials, retry=Retry(max_attempts=1), limits=None)


def async_client(case: Case) -> Any:
    _, client, credentials = CLIENTS[case.api]
    return client(*credentials, retry=Retry(max_attempts=1), limits=None)


def documented_answer(case: Case) -> httpx.Response:
    response = case.data.get("response")
    if response is None:
        return httpx.Response(200)
    text = response["example"]
    if response["content_type"] == "application/json":
        text = json.dumps(text, ensure_ascii=False)
    content = PICTURE if response["content_type"] == "image/png" else text.encode(response.get("encoding", "utf-8"))
    return httpx.Response(200, content=content, headers={"Content-Type": response["content_type"]})


def mock(router: respx.MockRouter, case: Case) -> respx.Route:
    if case.api in TOKENS and case.name != "auth.token":
        verb, token_path, token = TOKENS[case.api]
        router.route(method=verb, url=f"{case.base_url}{token_path}").respond(json=token)
    path = case.operation.path
    declared = {p["name"]: p for p in case.data.get("parameters", [])}
    for wire in case.operation.path_parameters.values():
        path = path.replace(f"{{{wire}}}", str(declared[wire]["example"]))
    route = router.route(method=case.operation.method, host=httpx.URL(case.base_url).host, path=path)
    route.return_value = documented_answer(case)
    return route


@pytest.fixture(autouse=True)
def _quiet() -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", LifecycleWarning)
        warnings.simplefilter("ignore", MerchantsWarning)
        yield


@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("case", cases(), ids=lambda case: f"{case.api}.{case.name}")
def test_request_is_the_documented_one(case: Case, asynchronous: bool) -> None:
    async def call_async() -> Any:
        async with async_client(case) as client:
            return await method(client, case)(**case.arguments())

    with respx.mock(assert_all_called=True) as router:
        route = mock(router, case)
        if asynchronous:
            answer = asyncio.run(call_async())
        else:
            with sync_client(case) as client:
                answer = method(client, case)(**case.arguments())
        request = route.calls.last.request
    check_credentials(case, request)
    check_query(case, request)
    check_body(case, request)
    check_answer(case, answer)


def check_credentials(case: Case, request: httpx.Request) -> None:
    if case.api == "merchants":
        assert request.headers["x-ApplicationId"] == "DemoApp"
        assert ("x-Sign" if case.name == "auth.token" else "x-Token") in request.headers
        assert request.headers["X-ApiVersion"] == "0.1"
    elif case.api == "performance":
        assert request.headers.get("Authorization") == (None if case.name == "auth.token" else "Bearer t0ken")
    else:
        assert (request.headers["Client-Id"], request.headers["Api-Key"]) == ("836", "key")
    assert request.url.scheme == "https"


def check_query(case: Case, request: httpx.Request) -> None:
    sent = parse_qs(request.url.query.decode(), keep_blank_values=True)
    for parameter in case.data.get("parameters", []):
        if parameter["in"] == "query" and "example" in parameter:
            value = parameter["example"]
            values = value if isinstance(value, list) else [value]
            shown = [str(v).lower() if isinstance(v, bool) else str(v) for v in values]
            assert sent.pop(parameter["name"]) == shown
    assert not sent


def check_body(case: Case, request: httpx.Request) -> None:
    if "request" not in case.data:
        assert request.content == b""
        assert "Content-Type" not in request.headers
        return
    assert request.headers["Content-Type"].startswith(case.data["request"]["content_type"])
    if case.operation.multipart:
        parts = request.content.decode()
        for name, value in case.data["request"]["example"].items():
            for item in value if isinstance(value, list) else [value]:
                assert f'name="{name}"' in parts
                assert item in parts
        return
    body = json.loads(request.content)
    jsonschema.Draft202012Validator(case.data["request"]["schema"]).validate(body)
    assert body == case.data["request"]["example"]


def check_answer(case: Case, answer: Any) -> None:
    kind = case.operation.reply
    if kind == "nothing":
        assert answer is None
    elif kind == "text":
        assert answer == case.answer
    elif kind == "file":
        assert isinstance(answer, File)
        assert answer.content == documented_answer(case).content
    else:
        assert without_empty(plain(answer)) == without_empty(case.answer)


@pytest.mark.parametrize("case", with_models(), ids=lambda case: f"{case.api}.{case.name}")
def test_example_decodes_typed_and_encodes_back(case: Case) -> None:
    answer = case.decode(case.answer)
    for model in models(answer):
        assert model.mismatches() == []
    known = [model.extra for model in models(answer) if codec(type(model)).fields]
    assert [extra for extra in known if extra] == []
    assert without_empty(plain(answer)) == without_empty(case.answer)
