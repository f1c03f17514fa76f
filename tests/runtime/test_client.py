"""One call: what is refused before it is sent, what is sent, and what becomes of the answer."""

from __future__ import annotations

import inspect
import logging
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import anyio
import pytest

from ozon import NULL
from ozon_generated.client import File, SyncClient
from ozon_generated.errors import (
    ApiError,
    ArgumentError,
    BadRequestError,
    DecodeError,
    OzonError,
    ServerError,
    TransportError,
)
from ozon_generated.messages import Response
from ozon_generated.model import Model, model
from ozon_generated.operation import Operation
from ozon_generated.seller.product import ProductListFilter, ProductListResponse
from tests.library import httpx
from tests.runtime.servers import KEY, Script, async_seller, ok, seller

EMPTY = ok({"result": {"items": [], "last_id": "", "total": 0}})


@model
class Body(Model):
    at: datetime | None = None
    count: int | None = None


def operation(**facts: Any) -> Operation:
    return Operation(**{"api": "seller", "name": "a.b", "method": "POST", "path": "/p", "safety": "read"} | facts)


def client(handler: Any) -> SyncClient:
    return SyncClient(httpx.Client(base_url="https://example.com", transport=httpx.MockTransport(handler)))


# Arguments


@pytest.mark.parametrize(
    ("arguments", "text"),
    [
        ({}, "missing argument 'filter'"),
        ({"filter": "ALL"}, "filter must be ProductListFilter, not str 'ALL'"),
        ({"filter": {}, "limit": "10"}, "limit must be int, not str '10'"),
        ({"filter": {}, "limit": True}, "limit must be int, not bool"),
        ({"filter": {}, "last_id": 5}, "last_id must be str, not int 5"),
        ({"filter": {}, "color": "red"}, "unexpected keyword argument 'color'"),
        ({"filter": {"visibility": datetime(2026, 1, 1)}}, "has no time zone"),
        ({"filter": {"visibility": float("nan")}}, "JSON"),
        ({"filter": {"visibility": object()}}, "cannot be sent as JSON"),
        ({"filter": {"visibility": b"x"}}, "bytes cannot be sent as JSON"),
    ],
)
def test_a_wrong_argument_is_refused_and_nothing_sent(arguments: dict[str, Any], text: str) -> None:
    server = Script(EMPTY)
    shop = seller(server)
    with pytest.raises(ArgumentError) as caught:
        shop.call(shop.product._operation("list"), arguments)
    assert text in str(caught.value)
    assert str(caught.value).startswith("product.list: ")
    assert str(caught.value).endswith("Nothing was sent.")
    assert "__init__" not in str(caught.value)
    assert caught.value.__context__ is None
    assert server.requests == []


def test_an_argument_that_the_operation_lacks() -> None:
    with pytest.raises(ArgumentError, match="unknown argument color, size"):
        client(Script(ok({}))).call(operation(reply="nothing"), {"size": 1, "color": "red"})


def test_a_moment_out_of_range_is_refused() -> None:
    early = datetime.min.replace(tzinfo=timezone(timedelta(hours=3)))
    with pytest.raises(ArgumentError, match="Nothing was sent"):
        client(Script(ok({}))).call(operation(request=Body, response=Body), {"at": early})


@pytest.mark.parametrize("wrong", ["", ".", ".."])
def test_a_path_stays_the_documented_one(wrong: str) -> None:
    server = Script(ok({}))
    facts = operation(path="/orders/{id}", path_parameters={"id": "id"}, required_parameters=frozenset({"id"}))
    with pytest.raises(ArgumentError, match="id must not be"):
        client(server).call(facts, {"id": wrong})
    assert server.requests == []


@pytest.mark.parametrize(
    ("value", "path"),
    [
        ("a/b", "/orders/a%2Fb"),
        ("?x#y", "/orders/%3Fx%23y"),
        ("Ж", "/orders/%D0%96"),
        ("%2e", "/orders/%252e"),
        ("..a", "/orders/..a"),
        (5, "/orders/5"),
        (True, "/orders/true"),
    ],
)
def test_path_parameters_are_escaped(value: Any, path: str) -> None:
    server = Script(ok({}))
    facts = operation(method="GET", path="/orders/{id}", path_parameters={"id": "id"}, reply="nothing")
    client(server).call(facts, {"id": value})
    assert server.requests[0].url.raw_path.decode() == path


@pytest.mark.parametrize(
    ("value", "query"),
    [
        (5, "q=5"),
        (True, "q=true"),
        ("a b&c", "q=a%20b%26c"),
        ([1, 2], "q=1&q=2"),
        (range(2), "q=0&q=1"),
        (iter("ab"), "q=a&q=b"),
        ([], ""),
        (None, ""),
        (datetime(2026, 1, 2, tzinfo=UTC), "q=2026-01-02T00%3A00%3A00Z"),
    ],
)
def test_query_parameters(value: Any, query: str) -> None:
    server = Script(ok({}))
    client(server).call(operation(method="GET", query_parameters={"q": "q"}, reply="nothing"), {"q": value})
    assert server.requests[0].url.query.decode().replace("+", "%20") == query
    assert server.requests[0].content == b""


def test_a_post_without_a_documented_body_sends_none() -> None:
    server = Script(ok({}))
    client(server).call(operation(reply="nothing"), {})
    assert (server.requests[0].content, server.requests[0].headers.get("Content-Type")) == (b"", None)


def test_models_mappings_and_null_go_out() -> None:
    server = Script(EMPTY)
    shop = seller(server)
    shop.product.list(filter=ProductListFilter(visibility="ALL"), last_id=NULL)
    new: dict[str, Any] = {"visibility": "ALL", "beta": True}
    shop.product.list(filter=ProductListFilter.from_dict(new), limit=1, options={"unknown_fields": "send"})
    assert server.bodies == [
        {"filter": {"visibility": "ALL"}, "last_id": None},
        {"filter": {"visibility": "ALL", "beta": True}, "limit": 1},
    ]


# Answers


@pytest.mark.parametrize(
    ("response", "text"),
    [
        (httpx.Response(200), "not JSON"),
        (httpx.Response(204), "HTTP 204, but the body is not JSON"),
        (httpx.Response(200, html="<html>maintenance</html>"), "24 bytes beginning 'maintenance'"),
        (httpx.Response(200, content=b'{"result": {"items": ['), "not JSON"),
        (httpx.Response(200, content=b"\xff\xfe\x00"), "not JSON"),
        (httpx.Response(200, content=b"[" * 100_000), "not JSON"),
        (httpx.Response(200, json=[]), "JSON of another shape (list)"),
        (httpx.Response(200, content=b"null"), "JSON of another shape (NoneType)"),
        (httpx.Response(200, json="text"), "JSON of another shape (str)"),
    ],
)
def test_a_success_that_cannot_be_read(response: httpx.Response, text: str) -> None:
    with pytest.raises(DecodeError) as caught:
        seller(Script(response)).product.list(filter={})
    error = caught.value
    assert text in str(error)
    assert error.request is not None
    assert error.response is not None
    assert error.response.status == response.status_code
    assert error.outcome_unknown is False
    assert (error.__cause__, error.__context__) == (None, None)


def no_gzip(request: httpx.Request) -> httpx.Response:
    return httpx.Response(200, headers={"Content-Encoding": "gzip"}, stream=httpx.ByteStream(b"no gzip"))


def test_garbage_instead_of_gzip() -> None:
    with pytest.raises(DecodeError, match="DecodingError") as caught:
        seller(no_gzip).product.list(filter={})
    assert (caught.value.__cause__, caught.value.__context__) == (None, None)


@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_a_redirect_is_an_error_and_not_followed(status: int) -> None:
    server = Script(httpx.Response(status, headers={"Location": "https://evil.example/"}), EMPTY)
    with pytest.raises(ApiError) as caught:
        seller(server).product.list(filter={})
    assert caught.value.status == status
    assert len(server.requests) == 1


def test_rows_of_a_list_answer() -> None:
    found = client(Script(ok([{"count": 1}, 5]))).call(operation(reply="rows", rows=Body), {})
    assert found == [Body(count=1), 5]


def test_rows_that_are_an_object() -> None:
    with pytest.raises(DecodeError, match="another shape"):
        client(Script(ok({}))).call(operation(reply="rows", rows=Body), {})


@pytest.mark.parametrize(
    ("content", "encoding", "text"),
    [
        ("Заказ".encode(), None, "Заказ"),
        ("Заказ".encode(), "windows-1251", "Заказ"),
        ("Заказ".encode("cp1251"), "windows-1251", "Заказ"),
        (b"\xff", None, "\ufffd"),
    ],
)
def test_text_answers(content: bytes, encoding: str | None, text: str) -> None:
    reply = httpx.Response(200, content=content)
    assert client(Script(reply)).call(operation(reply="text", encoding=encoding), {}) == text


# Outcomes

READ, WRITE, REPEATABLE = (
    operation(name="read", response=Body),
    operation(name="write", safety="write", response=Body),
    operation(name="repeatable", safety="write", repeatable=True, response=Body),
)


@pytest.mark.parametrize(
    ("failure", "unknown"),
    [
        (httpx.Response(500), True),
        (httpx.Response(503), True),
        (httpx.Response(200, text="<html>"), True),
        (httpx.ReadTimeout("slow"), True),
        (httpx.ReadError("cut"), True),
        (httpx.RemoteProtocolError("cut"), True),
        (httpx.WriteError("cut"), True),
        (httpx.Response(499), True),
        (httpx.Response(429, json={"result": [{"offer_id": "a", "updated": True}]}), True),
        (httpx.Response(400), False),
        (httpx.Response(429), False),
        (httpx.Response(500, json={"code": 13, "message": "Circle is open"}), False),
        (httpx.ConnectError("refused"), False),
        (httpx.ConnectTimeout("slow"), False),
        (httpx.PoolTimeout("full"), False),
    ],
)
def test_whether_a_write_may_have_happened(failure: Any, unknown: bool) -> None:
    for facts, expected in ((WRITE, unknown), (READ, False), (REPEATABLE, unknown)):
        with pytest.raises(OzonError) as caught:
            client(Script(failure)).call(facts, {})
        error = caught.value
        assert error.outcome_unknown is expected
        assert error.repeat_is_safe is (facts is not WRITE or not unknown)
        assert ("outcome of this write is unknown" in str(error)) is expected
        assert ("check before you repeat it" in str(error)) is not error.repeat_is_safe


@pytest.mark.parametrize(("error", "sent"), [(httpx.ConnectError("x"), False), (httpx.ReadError("x"), True)])
def test_whether_it_was_sent(error: Exception, sent: bool) -> None:
    with pytest.raises(TransportError) as caught:
        client(Script(error)).call(READ, {})
    assert caught.value.sent is sent
    assert caught.value.request is not None
    assert caught.value.response is None
    assert str(caught.value).startswith("read: ")
    assert type(error).__name__ in str(caught.value)


def frames(error: BaseException) -> Iterator[tuple[str, dict[str, Any]]]:
    """Module and local names of each frame of a traceback."""
    traceback = error.__traceback__
    while traceback is not None:
        yield traceback.tb_frame.f_globals["__name__"], traceback.tb_frame.f_locals
        traceback = traceback.tb_next


@pytest.mark.parametrize("reply", [httpx.ConnectError("x"), httpx.Response(401), httpx.Response(200, text="<html>")])
def test_no_error_holds_an_error_of_httpx_or_shows_the_key(reply: Any) -> None:
    with pytest.raises(OzonError) as caught:
        seller(Script(reply)).product.list(filter={})
    error = caught.value
    assert (error.__cause__, error.__context__) == (None, None)
    assert KEY not in repr(error) + str(error) + repr(error.__dict__)
    for module, names in frames(error):
        assert not module.startswith(("httpx", "httpcore"))
        assert KEY not in repr(names)


# Options


def test_on_reply_sees_the_raw_answer() -> None:
    seen: list[Response] = []
    seller(Script(EMPTY)).product.list(filter={}, options={"on_reply": seen.append})
    assert [reply.json()["result"]["total"] for reply in seen] == [0]


def test_options_of_a_call() -> None:
    server = Script(EMPTY)
    shop = seller(server)
    shop.product.list(filter={}, options={"timeout": 1.5, "headers": {"X-Trace": "a", "user-agent": "me"}})
    shop.product.list(filter={}, options={"timeout": None})
    shop.product.list(filter={}, options={})
    first, second, third = server.requests
    assert set(first.extensions["timeout"].values()) == {1.5}
    assert set(second.extensions["timeout"].values()) == {None}
    assert third.extensions["timeout"] == {"connect": 10.0, "read": 30.0, "write": 30.0, "pool": 30.0}
    assert (first.headers["x-trace"], first.headers.get_list("user-agent")) == ("a", ["me"])
    assert "x-trace" not in second.headers


@pytest.mark.parametrize("name", ["Content-Type", "content-type"])
def test_a_content_type_of_the_caller_is_the_only_one(name: str) -> None:
    server = Script(EMPTY)
    seller(server).product.list(filter={}, options={"headers": {name: "application/json; charset=utf-8"}})
    assert server.requests[0].headers.get_list("content-type") == ["application/json; charset=utf-8"]


# Files

PDF = httpx.Response(
    200,
    content=b"%PDF" * 1000,
    headers={"Content-Type": "application/pdf; x=y", "Content-Disposition": 'attachment; filename="labels.pdf"'},
)
LABELS = operation(name="labels", reply="file")


def both(facts: Operation, handler: Any, options: Any) -> Iterator[Any]:
    """The results of a call, synchronous and asynchronous; an error stands for itself."""

    async def call() -> Any:
        shop = async_seller(handler)
        try:
            return await shop.call(facts, {}, options)
        finally:
            await shop.aclose()

    def call_sync() -> Any:
        return seller(handler).call(facts, {}, options)

    def call_async() -> Any:
        return anyio.run(call)

    for run in (call_sync, call_async):
        try:
            yield run()
        except (OzonError, OSError) as error:
            yield error


def test_a_file_in_memory() -> None:
    for found in both(LABELS, Script(PDF), {}):
        assert found == File("labels.pdf", "application/pdf", b"%PDF" * 1000, None)


def test_a_file_on_disk(tmp_path: Path) -> None:
    path = tmp_path / "labels.pdf"
    seen: list[int] = []
    options = {"save_to": path, "on_reply": lambda reply: seen.append(reply.status_code)}
    for found in both(LABELS, Script(PDF), options):
        assert found == File("labels.pdf", "application/pdf", b"", path)
        assert path.read_bytes() == b"%PDF" * 1000
        path.unlink()
        assert list(tmp_path.iterdir()) == []
    assert seen == [200, 200]


class Cut(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that breaks after its first part."""

    def __iter__(self) -> Iterator[bytes]:
        yield b"%PDF"
        raise httpx.RemoteProtocolError("cut")

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield b"%PDF"
        raise httpx.RemoteProtocolError("cut")


@pytest.mark.parametrize(
    ("reply", "kind"),
    [
        (lambda request: httpx.Response(200, stream=Cut()), TransportError),
        (lambda request: httpx.Response(400, json={"message": "no"}), BadRequestError),
        (lambda request: httpx.Response(500, stream=httpx.ByteStream(b"<html>")), ServerError),
        (lambda request: httpx.Response(500, stream=Cut()), TransportError),
        (no_gzip, DecodeError),
    ],
)
def test_no_file_is_left_when_it_fails(tmp_path: Path, reply: Any, kind: type[OzonError]) -> None:
    path = tmp_path / "labels.pdf"
    path.write_bytes(b"old")
    for found in both(LABELS, reply, {"save_to": path}):
        assert type(found) is kind
        assert list(tmp_path.iterdir()) == [path]
        assert path.read_bytes() == b"old"


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    for found in both(LABELS, Script(PDF), {"save_to": tmp_path / "none" / "labels.pdf"}):
        assert isinstance(found, FileNotFoundError)


def test_save_to_is_for_files(tmp_path: Path) -> None:
    server = Script(EMPTY)
    with pytest.raises(ArgumentError, match="save_to is for answers that are files"):
        seller(server).product.list(filter={}, options={"save_to": tmp_path / "x"})
    assert server.requests == []


# Manners


def test_nothing_is_printed_or_logged_unasked(
    capfd: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    for reply in (EMPTY, httpx.Response(500), httpx.ConnectError("x")):
        try:
            seller(Script(reply)).product.list(filter={})
        except OzonError:
            pass
    assert capfd.readouterr() == ("", "")
    assert [record for record in caplog.records if record.levelno >= logging.WARNING] == []


def test_importing_changes_nothing_of_the_host_program() -> None:
    code = """
import gc, logging, os, signal, sys
logging.getLogger().addHandler(logging.NullHandler())
def state():
    root = logging.getLogger()
    return (root.handlers[:], root.level, logging.raiseExceptions, gc.get_threshold(), gc.isenabled(),
            dict(os.environ), signal.getsignal(signal.SIGINT), sys.excepthook, sys.getrecursionlimit())
before = state()
import ozon
ozon.Seller("836", "key").product.list
ozon.paginate, ozon.Merchants, ozon.amount
assert state() == before, (before, state())
ours = [n for n in logging.root.manager.loggerDict if n.partition(".")[0] in ("ozon", "ozon_generated")]
assert not any(logging.getLogger(name).handlers for name in ours)
"""
    root = Path(__file__).parents[2]
    environment = {"PYTHONPATH": f"{root / 'overlay'}:{root}", "PATH": ""}
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_the_twins_take_the_same_options() -> None:
    sync, asynchronous = seller(Script(EMPTY)), async_seller(Script(EMPTY))
    assert list(inspect.signature(sync.product.list).parameters) == list(
        inspect.signature(asynchronous.product.list).parameters
    )


def test_an_answer_is_the_same_both_ways() -> None:
    server = Script(EMPTY)

    async def ask() -> ProductListResponse:
        async with async_seller(server) as shop:
            return await shop.product.list(filter={})

    assert anyio.run(ask) == seller(server).product.list(filter={})
