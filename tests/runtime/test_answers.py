"""What becomes of answers, and whether a write may have happened."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from ozon_generated.errors import (
    ApiError,
    DecodeError,
    OzonError,
    TransportError,
)
from tests.library import httpx
from tests.runtime.calls import EMPTY, Body, client, no_gzip, operation
from tests.runtime.servers import KEY, Script, ok, seller


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
