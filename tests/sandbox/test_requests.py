"""What the sandbox refuses, and how it says so."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from ozon.sandbox import Clock, Sandbox
from ozon.sandbox.data import catalogue
from tests.library import httpx
from tests.sandbox.conftest import KEYS, NOON, seller

LIST = "/v3/product/list"
BEFORE_ALL_SWITCH_OFFS = date(2026, 1, 1)


def test_answers_carry_a_trace_id_each(client: httpx.Client) -> None:
    ids = {client.post(LIST, json={"filter": {}}).headers["x-o3-trace-id"] for _ in range(3)}
    assert len(ids) == 3


def test_requests_are_kept(sandbox: Sandbox, client: httpx.Client) -> None:
    client.post(LIST + "?a=1", json={"filter": {}})
    [request] = sandbox.requests
    assert (request.method, request.path, request.query) == ("POST", LIST, "a=1")
    assert request.headers["client-id"] == "836"
    assert request.json == {"filter": {}}


def test_unknown_path(client: httpx.Client) -> None:
    answer = client.post("/v9/nothing", json={})
    assert answer.status_code == 404
    assert answer.json() == {"code": 5, "message": "404 page not found: /v9/nothing", "details": []}


def test_wrong_method(client: httpx.Client) -> None:
    answer = client.get(LIST)
    assert answer.status_code == 405
    assert answer.headers["allow"] == "POST"
    assert answer.json()["code"] == 12


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 401),
        ({"Client-Id": "836"}, 401),
        ({"Api-Key": "sandbox-key"}, 401),
        ({**KEYS, "Api-Key": "other"}, 403),
        ({**KEYS, "Client-Id": "1"}, 403),
        ({"Authorization": "Bearer other"}, 401),
        ({"Authorization": "Basic other"}, 401),
    ],
)
def test_credentials(sandbox: Sandbox, headers: dict[str, str], status: int) -> None:
    with httpx.Client(transport=sandbox.transport, headers=headers) as client:
        answer = client.post("https://api-seller.ozon.ru" + LIST, json={"filter": {}})
    assert answer.status_code == status
    assert set(answer.json()) == {"code", "message", "details"}


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ({}, "invalid ProductListRequest.Filter: value is required"),
        ({"filter": {}, "limit": 0}, "invalid ProductListRequest.Limit: 0 is less than the minimum of 1"),
        ({"filter": {"product_id": [1, "x"]}}, "invalid ProductListRequest.Filter.ProductId[1]: 'x' is not of type"),
        ({"filter": {"visibility": "SEEN"}}, "invalid ProductListRequest.Filter.Visibility: "),
        ({"filter": {"product_id": [2**63]}}, "invalid ProductListRequest.Filter.ProductId[0]: "),
        ([], "invalid ProductListRequest: [] is not of type 'object'"),
    ],
)
def test_invalid_body(client: httpx.Client, body: Any, reason: str) -> None:
    answer = client.post(LIST, json=body)
    assert answer.status_code == 400
    assert answer.json()["code"] == 3
    assert answer.json()["details"] == []
    assert answer.json()["message"].startswith(f"Request validation error: {reason}")
    assert len(answer.json()["message"]) < 400


@pytest.mark.parametrize("content", [b"", b"{", b"\xff"])
def test_body_that_is_no_json(client: httpx.Client, content: bytes) -> None:
    answer = client.post(LIST, content=content)
    assert answer.status_code == 400
    assert "not JSON" in answer.json()["message"]


def test_page_token_that_was_never_given_out(client: httpx.Client) -> None:
    assert client.post(LIST, json={"filter": {}, "last_id": "x"}).status_code == 400


def test_oauth_token(sandbox: Sandbox) -> None:
    sandbox = Sandbox(token_lifetime=60, clock=Clock(NOON))
    body = {
        "client_id": "sandbox@advertising.performance.ozon.ru",
        "client_secret": "sandbox-secret",
        "grant_type": "client_credentials",
    }
    with httpx.Client(transport=sandbox.transport) as client:
        token = client.post("https://xapi.ozon.ru/oauth/token", json=body).json()
        assert token["expires_in"] == 60
        assert "refresh_token" in token
        headers = {"Authorization": f"Bearer {token['access_token']}"}
        url = f"https://api-seller.ozon.ru{LIST}"
        assert client.post(url, json={"filter": {}}, headers=headers).status_code == 200
        sandbox.clock.advance(61)
        assert client.post(url, json={"filter": {}}, headers=headers).status_code == 401
        wrong = {**body, "client_secret": "x"}
        assert client.post("https://api-performance.ozon.ru/api/client/token", json=wrong).status_code == 401
        assert client.post("https://xapi.ozon.ru/oauth/token", json={}).status_code == 400
        assert client.post("https://xapi.ozon.ru/oauth/token", content=b"a=b").status_code == 400
        assert client.get("https://xapi.ozon.ru/oauth/token").status_code == 405


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"import_polls": -1}, "import_polls must be at least 0"),
        ({"page_limit": 0}, "page_limit must be at least 1"),
        ({"dictionaries": {85: -1}}, "number of values of 85"),
        ({"rows": {"product.nothing": 5}}, "no operation that pages is called product.nothing"),
        ({"rows": {"review.list": -5}}, "must be 0 or more"),
        ({"rows": {"product.list": 5}}, "shows what the shop has"),
        ({"control": "all"}, "control must be one of loopback, any, off"),
        ({"faults": {LIST: [{"status": 99}]}}, "status of a fault"),
    ],
)
def test_bad_arguments(options: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        Sandbox(**options)


@pytest.mark.parametrize(
    "operation",
    [one for one in catalogue().by_id.values() if one.api == "seller"],
    ids=lambda operation: operation.name,
)
def test_every_documented_request_is_answered(operation: Any) -> None:
    path = operation.path
    query = {}
    for parameter in operation.parameters:
        if parameter["in"] == "path":
            path = path.replace("{" + parameter["name"] + "}", str(parameter["example"]))
        elif "example" in parameter:
            query[parameter["name"]] = parameter["example"]
    body = operation.request_example()
    with seller(Sandbox(today=BEFORE_ALL_SWITCH_OFFS)) as client:
        answer = client.request(operation.method, path, params=query, json=body if body is not None else {})
    assert answer.status_code == 200, answer.text
    if operation.content_type == "application/json":
        assert set(answer.json()) == set(operation.example())
