"""Notifications about the end of a job, in both formats; jobs about files."""

from __future__ import annotations

import json
import pickle
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

import pytest

from generator.bundle import bundle
from ozon.merchants import Merchants, read_job_result, wait_for_job
from ozon.sandbox import Sandbox
from ozon_generated.errors import ArgumentError
from ozon_generated.merchants.file import FileCreateRequest, FileUpdateRequest
from ozon_generated.operation import load
from tests.library import httpx

REFUSED = {"ErrorCode": "40014", "ErrorData": "no"}
SPEC = bundle(Path(__file__).resolve().parents[2] / "spec" / "merchants").document
SCHEMAS = SPEC["components"]["schemas"]
WEBHOOK = SPEC["webhooks"]["JobResult"]["post"]
EXAMPLE: dict[str, Any] = WEBHOOK["requestBody"]["content"]["application/json"]["example"]
PRODUCT = (
    '<Product MerchantSKU="MUG-1" ProductTypeID="286000000001"><SKU><Name>Кружка &amp; блюдце</Name></SKU></Product>'
)


def xml(members: dict[str, str] | None = None, *, start: bool = True) -> bytes:
    """A notification in XML, in the order and spelling of the documentation."""
    given = {"Id": "700001", **(members or {})}
    elements = "".join(f"<{name}>{escape(text)}</{name}>" for name, text in given.items())
    request = (
        '<InitRequest Method="POST" Uri="/merchants/products"><ContentType>application/xml</ContentType>'
        "<Ip>203.0.113.7</Ip><HttpHeaders><HttpHeader>X-ApiVersion: 0.1</HttpHeader>"
        f"<HttpHeader>x-Token: s3cret:more</HttpHeader></HttpHeaders><Body>{escape(PRODUCT)}</Body></InitRequest>"
    )
    return f'<?xml version="1.0" encoding="utf-8"?>\n<JobResult>{elements}{request * start}</JobResult>'.encode()


def test_a_product_that_failed_as_xml() -> None:
    result = read_job_result(xml({"ErrorData": "Товар MUG-1 уже создан", "ErrorCode": "40014"}))
    assert (result.job_id, result.state, result.error_code) == (700001, None, 40014)
    assert result.error_data == "Товар MUG-1 уже создан"
    assert not result.ok
    assert "product.update" in result.hint
    assert result.request is not None
    assert (result.request.method, result.request.uri) == ("POST", "/merchants/products")
    assert (result.request.content_type, result.request.ip) == ("application/xml", "203.0.113.7")
    assert result.request.body == PRODUCT
    assert result.request.headers == {"x-apiversion": "0.1", "x-token": "***"}
    assert b"s3cret" not in pickle.dumps(result)
    assert "s3cret" not in repr(result)


def test_the_documented_example_as_json() -> None:
    result = read_job_result(json.dumps(EXAMPLE))
    assert (result.job_id, result.error_code, result.ok) == (7001001, 40014, False)
    assert result.request is not None
    assert result.request.headers == {"x-apiversion": "0.1"}
    assert json.loads(result.request.body)["MerchantSKU"] == "MUG-1"


def test_both_formats_say_the_same() -> None:
    start: dict[str, Any] = {**EXAMPLE["InitRequest"]}
    members = {"Id": 700001, "ErrorCode": "40014", "ErrorData": "no", "InitRequest": start}
    start |= {
        "ContentType": "application/xml",
        "HttpHeaders": {"HttpHeader": ["X-ApiVersion: 0.1", "x-Token: s3cret"]},
        "Body": PRODUCT,
    }
    same = read_job_result(xml(REFUSED))
    assert read_job_result(json.dumps(members).encode()) == same
    start["HttpHeaders"] = [{"HttpHeader": "X-ApiVersion: 0.1"}, "x-Token: s3cret"]
    assert read_job_result(json.dumps(members)) == same
    assert read_job_result(xml(REFUSED).decode()) == same
    assert read_job_result("\ufeff" + xml(REFUSED).decode()) == same
    assert read_job_result(b"\xef\xbb\xbf" + xml(REFUSED)) == same
    spaced = xml(REFUSED).replace(b"<JobResult>", b'<JobResult xmlns="urn:ozon">')
    assert read_job_result(spaced) == same
    old = '<?xml version="1.0" encoding="windows-1251"?><JobResult><ErrorData>Товар</ErrorData></JobResult>'
    assert read_job_result(old.encode("windows-1251")).error_data == "Товар"


@pytest.mark.parametrize(
    ("members", "ok"),
    [
        ({}, True),
        ({"ErrorCode": "0"}, True),
        ({"ErrorCode": "", "ErrorData": ""}, True),
        ({"ErrorCode": "40014"}, False),
        ({"ErrorCode": "E-1"}, False),
        ({"ErrorData": "no"}, False),
        ({"State": "Successfull"}, True),
        ({"State": "Successfull", "ErrorCode": "1"}, False),
        ({"State": "PartiallyFailed"}, False),
        ({"State": "Failed"}, False),
        ({"State": "Successful"}, False),
        ({"State": "Finished"}, False),
    ],
)
def test_success_is_said_and_not_concluded(members: dict[str, str], ok: bool) -> None:
    assert read_job_result(xml(members)).ok is ok
    start = {"InitRequest": EXAMPLE["InitRequest"]}
    assert read_job_result(json.dumps({"Id": 1, **members, **start})).ok is ok


def test_an_error_that_has_elements_is_one() -> None:
    found = read_job_result("<JobResult><State>Successfull</State><ErrorData><Text>no</Text></ErrorData></JobResult>")
    assert (found.ok, found.error_data) == (False, "no")


def test_without_state_and_request_nothing_is_said() -> None:
    assert not read_job_result(xml(start=False)).ok
    of_file = {"Id": 1, "InitRequest": {"Method": "POST", "Uri": "/merchants/files"}}
    assert not read_job_result(json.dumps(of_file)).ok
    assert read_job_result(json.dumps({**of_file, "State": "Successfull"})).ok


def test_the_states_of_the_spec_are_those_that_are_known() -> None:
    assert SCHEMAS["JobResult"]["properties"]["State"]["enum"] == ["Failed", "PartiallyFailed", "Successfull"]
    polled = load("ozon_generated.merchants.job", "get").polled
    assert polled is not None
    assert (polled.done, polled.failed) == (("Finished", "Successfull"), ("PartiallyFailed", "Failed"))


BOMB = b'<!DOCTYPE JobResult [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><JobResult><Id>&b;</Id></JobResult>'
OUTSIDE = b'<!DOCTYPE JobResult [<!ENTITY x SYSTEM "file:///etc/passwd">]><JobResult><Id>&x;</Id></JobResult>'


@pytest.mark.parametrize(
    ("content", "text"),
    [
        (BOMB, "DOCTYPE"),
        (OUTSIDE, "DOCTYPE"),
        (b"<!-- a --> " + OUTSIDE, "DOCTYPE"),
        (b"<JobResult><Id>1</JobResult>", "not well-formed XML"),
        (b"<JobResult><Id>&x;</Id></JobResult>", "not well-formed XML"),
        (b"<Product/>", "root element is Product"),
        (b"", "neither XML nor JSON"),
        (b"ok", "neither XML nor JSON"),
        (b"[]", "no object"),
        (b"null", "no object"),
        (b"{}", "none of the members"),
        (b'{"error": "no"}', "none of the members"),
        (b"[" * 100_000, "neither XML nor JSON"),
    ],
)
def test_what_is_no_notification(content: bytes, text: str) -> None:
    with pytest.raises(ArgumentError, match=text):
        read_job_result(content)


def test_odd_members_are_kept_as_text() -> None:
    odd = {"Id": "a-7", "ErrorCode": [1], "ErrorData": {"a": 1}, "InitRequest": {"HttpHeaders": 5, "Method": None}}
    result = read_job_result(json.dumps(odd))
    assert (result.job_id, result.error_code, result.error_data) == ("a-7", "[1]", "{'a': 1}")
    assert result.request is not None
    assert (result.request.headers, result.request.method) == ({"5": ""}, "")


# Jobs about files


@pytest.mark.parametrize(
    ("state", "ok"), [("Finished", True), ("Successfull", True), ("PartiallyFailed", False), ("Failed", False)]
)
def test_every_known_end_of_a_job_ends_the_wait(state: str, ok: bool) -> None:
    states = ["Queued", state]

    def serve(request: httpx.Request) -> httpx.Response:
        if "auth" in request.url.path:
            return httpx.Response(200, json={"token": "t", "expiration": 1200})
        return httpx.Response(200, json={"JobInfo": {"State": states.pop(0)}, "ProcessingInfos": []})

    done = wait_for_job(Merchants("app", "key", transport=httpx.MockTransport(serve)), 7, interval=0.0)
    assert (done.state, done.ok, done.has_errors, states) == (state, ok, not ok, [])


@pytest.mark.parametrize("body_format", ["json", "xml"])
def test_a_file_is_sent_with_members_of_the_callers_own(body_format: Any) -> None:
    sandbox = Sandbox()
    client = Merchants("DemoApp", "0123456789abcdef", transport=sandbox.transport, body_format=body_format)
    for request in (FileCreateRequest(), FileUpdateRequest()):
        request.extra["Url"] = "https://example.com/products.xml"
        job = client.send(request)
        assert sandbox.requests[-1].json == {"Url": "https://example.com/products.xml"}
        assert wait_for_job(client, job, interval=0.0).ok
    assert [sent.path for sent in sandbox.requests if "files" in sent.path] == ["/merchants/files"] * 2
