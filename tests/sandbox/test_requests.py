"""What the sandbox refuses, and how it says so."""

from __future__ import annotations

import sys
from datetime import date
from typing import Any

import pytest

from ozon.sandbox import Clock, Sandbox
from ozon.sandbox.data import Operation, catalogue
from ozon.sandbox.notes import File
from ozon.sandbox.reading import read_body
from tests.library import httpx
from tests.sandbox.conftest import DOCUMENTED, KEYS, NOON, seller

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


OAUTH_ONLY = [one for one in catalogue().by_id.values() if one.facts.get("credentials") == ["oauth"]]


@pytest.mark.parametrize("operation", OAUTH_ONLY, ids=lambda operation: operation.name)
def test_operations_that_need_an_oauth_token(client: httpx.Client, operation: Operation) -> None:
    answer = client.post(operation.path, json=operation.request_example())
    assert (answer.status_code, answer.json()["code"]) == (403, 7)
    assert "OAuth token" in answer.json()["message"]
    assert client.post(operation.path, json={}, headers={"Client-Id": ""}).status_code == 401


def test_the_operations_of_ozon_delivery_need_an_oauth_token() -> None:
    delivery = {one.id for one in catalogue().by_id.values() if one.facts["section"].startswith("ozon-delivery-")}
    assert {one.id for one in OAUTH_ONLY} == delivery


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ({}, "invalid ProductListRequest.Filter: value is required"),
        ({"filter": {}, "limit": 0}, "invalid ProductListRequest.Limit: value must be inside range (0, 1000], not 0"),
        (
            {"filter": {"product_id": [1, "x"]}},
            'invalid ProductListRequest.Filter.ProductId[1]: value must be an integer, not "x"',
        ),
        ({"filter": {"visibility": "SEEN"}}, "invalid ProductListRequest.Filter.Visibility: "),
        ({"filter": {"product_id": [2**63]}}, "invalid ProductListRequest.Filter.ProductId[0]: "),
        ([], "invalid ProductListRequest: value must be an object, not []"),
    ],
)
def test_invalid_body(client: httpx.Client, body: Any, reason: str) -> None:
    answer = client.post(LIST, json=body)
    assert answer.status_code == 400
    assert answer.json()["code"] == 3
    assert answer.json()["details"] == []
    assert answer.json()["message"].startswith(f"Request validation error: {reason}")
    assert len(answer.json()["message"]) < 400


@pytest.mark.parametrize("content", [b"{", b"\xff", b"[" * 100_000])
def test_body_that_is_no_json(client: httpx.Client, content: bytes) -> None:
    answer = client.post(LIST, content=content)
    assert answer.status_code == 400
    assert answer.json()["message"].startswith("Request body is ")


def test_a_body_is_json_whatever_its_content_type(client: httpx.Client) -> None:
    for kind in ("text/plain", "application/x-www-form-urlencoded", ""):
        assert client.post(LIST, content=b'{"filter": {}}', headers={"Content-Type": kind}).status_code == 200


def test_unknown_fields_are_named_in_a_header(client: httpx.Client) -> None:
    assert "X-Sandbox-Unknown-Fields" not in client.post(LIST, json={"filter": {}}).headers
    body = {"filter": {"visibilty": "ALL", "лимит": 1}, "a\r\nSet-Cookie": 1}
    for more, status in ({}, 200), ({"limit": 0}, 400), ({"last_id": "x"}, 400):
        answer = client.post(LIST, json={**body, **more})
        assert answer.status_code == status
    named = client.post(LIST, json=body).headers["X-Sandbox-Unknown-Fields"]
    escaped = "filter.\\u043b\\u0438\\u043c\\u0438\\u0442"
    assert named == f"filter.visibilty (visibility?), {escaped}, a\\r\\nSet-Cookie"
    many = {f"{number}" * 30: 1 for number in range(100)}
    answer = client.post(LIST, json={"filter": {}, **many})
    assert len(answer.headers["X-Sandbox-Unknown-Fields"]) == 1000


def test_unknown_fields_may_be_refused() -> None:
    with seller(Sandbox(strict=True)) as client:
        answer = client.post(LIST, json={"filter": {"visibilty": "ALL"}})
        assert answer.status_code == 400
        assert "unknown fields: filter.visibilty (visibility?)" in answer.json()["message"]
        assert client.post(LIST, json={"filter": {"visibility": "ALL"}}).status_code == 200


CERTIFICATE = "/v1/product/certificate/create"
FIELDS = {
    "name": "Кружки",
    "number": "1",
    "type_code": "declaration",
    "issue_date": "2026-09-01T00:00:00Z",
}
BINARY = bytes(range(256)) * 5 + b"\r\n--x\r\n\n\r"
RECEIPT = {"operation_type": "COMMODITY", "receipt_number": "1", "type": "REFUND", "posting_numbers": ["1", "2"]}


def test_forms(sandbox: Sandbox, client: httpx.Client) -> None:
    files = [("files", ("a.pdf", BINARY)), ("files", ("кружка.pdf", b""))]
    assert client.post(CERTIFICATE, data=FIELDS, files=files).status_code == 200
    operation = catalogue().operation("seller", "certificate_create_v1")
    value = read_body(operation, sandbox.requests[-1]).value
    assert value == {**FIELDS, "files": [File("a.pdf", BINARY), File("кружка.pdf", b"")]}
    answer = client.post("/v1/receipts/upload", data=RECEIPT, files={"content": ("r.pdf", BINARY)})
    assert answer.status_code == 200, answer.text
    operation = catalogue().operation("seller", "receipt_upload")
    assert read_body(operation, sandbox.requests[-1]).value == {**RECEIPT, "content": File("r.pdf", BINARY)}


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"name": None}, "CertificateCreateV1Request.Name: value is required"),
        ({"name": "x" * 101}, "CertificateCreateV1Request.Name: value length must be at most 100 characters, not 101"),
        ({"type_code": "x"}, "CertificateCreateV1Request.TypeCode: value must be one of "),
        ({"issue_date": "today"}, "CertificateCreateV1Request.IssueDate: value must be a time such as"),
        ({"name": b"\xff"}, "byte 0 of the part name is not UTF-8"),
    ],
)
def test_fields_of_forms_are_checked(client: httpx.Client, change: dict[str, Any], words: str) -> None:
    fields = {key: value for key, value in {**FIELDS, **change}.items() if value is not None}
    parts = [(key, (None, value)) for key, value in fields.items()]
    answer = client.post(CERTIFICATE, files=[*parts, ("files", ("a.pdf", b"x"))])
    assert answer.status_code == 400
    assert words in answer.json()["message"]


@pytest.mark.parametrize(
    ("kind", "content", "words"),
    [
        ("application/json", b"{}", "must be multipart/form-data, not application/json"),
        ("", b"", "must be multipart/form-data, and the request has no content type"),
        ("multipart/form-data", b"", "multipart/form-data has no boundary"),
        ("multipart/form-data; boundary=x", b"--y\r\n", "not a form with the boundary x"),
        ("multipart/form-data; boundary=x", b"", "ends before its closing boundary, --x--"),
        ("multipart/form-data; boundary=x", b'--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nb', "ends before"),
        ("multipart/form-data; boundary=x", b"--x\r\nA: b\r\n\r\nc\r\n--x--\r\n", "a part has no name"),
    ],
)
def test_bodies_that_are_no_form(client: httpx.Client, kind: str, content: bytes, words: str) -> None:
    answer = client.post(CERTIFICATE, content=content, headers={"Content-Type": kind})
    assert answer.status_code == 400
    assert words in answer.json()["message"]


def test_forms_need_their_library(client: httpx.Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "python_multipart.multipart", None)
    answer = client.post(CERTIFICATE, data=FIELDS, files={"files": b"x"})
    assert answer.status_code == 501
    assert "pip install 'ozon-client[sandbox]'" in answer.json()["message"]


def test_page_token_that_was_never_given_out(client: httpx.Client) -> None:
    assert client.post(LIST, json={"filter": {}, "last_id": "x"}).status_code == 400


@pytest.mark.parametrize(
    "url", ["https://xapi.ozon.ru/oauth/token", "https://api-performance.ozon.ru/api/client/token"]
)
@pytest.mark.parametrize(
    "content",
    [
        b'{"grant_type": "client_credentials", "client_id": "\\ud800", "client_secret": "x"}',
        b'{"grant_type": ' + b"[" * 100_000 + b"]" * 100_000 + b"}",
        b"\xff",
        b'{"grant_type": ' + b"1" * 5_000 + b"}",
        b"",
        b"[]",
    ],
    ids=["surrogate", "deep", "bytes", "digits", "empty", "list"],
)
def test_a_token_call_that_cannot_be_read(sandbox: Sandbox, url: str, content: bytes) -> None:
    with httpx.Client(transport=sandbox.transport) as client:
        answer = client.post(url, content=content)
    assert answer.status_code == 400
    assert answer.json().get("code") == 3 or [*answer.json()] == ["error"]  # the Performance API has no codes


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
        ({"token_lifetime": 1e300}, "token_lifetime must be at most"),
        ({"token_lifetime": float("inf")}, "token_lifetime must be at most"),
        ({"dictionaries": {85: -1}}, "number of values of 85"),
        ({"rows": {"product.nothing": 5}}, "there is no paginated operation product.nothing"),
        ({"rows": {"review.list": -5}}, "must be 0 or more"),
        ({"rows": {"product.list": 5}}, "lists what is in the shop"),
        ({"behaviour": {"label_seconds": 1}}, "behaviour must be an ozon.sandbox.Behaviour, not dict"),
        ({"control": "all"}, "control must be one of loopback, any, off"),
        ({"faults": {LIST: [{"status": 99}]}}, "status of a fault"),
    ],
)
def test_bad_arguments(options: dict[str, Any], message: str) -> None:
    with pytest.raises((TypeError, ValueError), match=message):
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
    sandbox = Sandbox(today=BEFORE_ALL_SWITCH_OFFS, clock=Clock(DOCUMENTED))
    with seller(sandbox) as client:
        if operation in OAUTH_ONLY:
            client.headers["Authorization"] = f"Bearer {sandbox.gate.bearer.issue()}"
        if operation.details.get("request", {}).get("content_type") == "multipart/form-data":
            parts = [
                (key, one) for key, value in body.items() for one in (value if isinstance(value, list) else [value])
            ]
            answer = client.post(path, files=[(key, (None, value)) for key, value in parts])
        else:
            answer = client.request(operation.method, path, params=query, json=body if body is not None else {})
    assert answer.status_code == 200, answer.text
    if operation.content_type == "application/json":
        assert set(answer.json()) == set(operation.example())
