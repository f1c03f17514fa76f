"""What no client should send: each is refused readably, and the server goes on as before."""

from __future__ import annotations

import resource
import threading
import time
import tracemalloc
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

import pytest

from ozon.sandbox import Sandbox
from ozon.sandbox.server import LIMITS, Handler, Limits, serve
from tests.sandbox.conftest import KEYS
from tests.sandbox.raw import Answered, Constant, Echo, Raw, connected, message

LIST = "/v3/product/list"
SHOP = [f"{name}: {value}" for name, value in KEYS.items()]
GOOD = message("POST", LIST, *SHOP, body=b'{"filter":{}}')
MIB = 2**20


@pytest.fixture(autouse=True)
def _silence(capsys: pytest.CaptureFixture[str]) -> Iterator[None]:
    """No traceback, nowhere."""
    yield
    assert capsys.readouterr().err == ""


@contextmanager
def served(handler: Handler | None = None, limits: Limits = LIMITS) -> Iterator[str]:
    """A server that has one thread whatever happens, and that answers at the end."""
    before = threading.active_count()
    with serve(handler or Sandbox(), 0, "127.0.0.1", limits) as url:
        yield url
        assert threading.active_count() == before + 1
        with connected(url) as raw:
            raw.send(GOOD)
            assert raw.answer().status == 200
    assert threading.active_count() == before


def refused(raw: Raw, *statuses: int) -> Answered:
    """The answer is a refusal that explains itself, and the last one."""
    found = raw.answer()
    assert found.status in statuses, found
    assert found.headers["connection"] == "close"
    assert found.json.keys() == {"code", "message", "details"}
    assert len(found.json["message"]) > 20
    assert raw.ended()
    return found


def post(*lines: str, rest: bytes = b"") -> bytes:
    return message("POST", LIST, *lines, body=None) + rest


MANY = [f"X-{number}: {number}" for number in range(10_000)]
NONSENSE = {
    "zeros": (b"\0" * 1000, 400),
    "letters": (b"hello\r\n\r\n", 400),
    "an endless word": (b"x" * 300_000, 414),
    "TLS": (bytes.fromhex("16030100c8010000c40303") + bytes(range(200)), 400),
    "every byte": (bytes(range(256)) * 40 + b"\r\n\r\n", 400),
    "no version": (b"GET /\r\n\r\n", 400),
    "no host": (b"GET / HTTP/1.1\r\n\r\n", 400),
    "HTTP/2": (b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505),
    "a proxy's method": (message("CONNECT", "api-seller.ozon.ru:443"), 501),
    "a space in the path": (message("GET", "/a b"), 400),
    "bytes in the path": (message("GET", "/\xe9"), 400),
    "a long path": (message("GET", "/" + "a" * 20_000), 414),
    "a path without an end": (b"GET /" + b"a" * 100_000, 414),
    "a header without a colon": (post("Nothing"), 400),
    "a header with a bad name": (post("A b: c"), 400),
    "a header with a zero": (post("A: b\0c"), 400),
    "10,000 headers": (post(*MANY), 431),
    "1,000 short headers": (post(*["a: b"] * 1000), 431),
    "a long header": (post("A: " + "b" * 100_000), 431),
    "a header without an end": (post("A: ")[:-4] + b"b" * 200_000, 431),
    "10^30 bytes": (post(f"Content-Length: {10**30}"), 400),
    "5,000 digits": (post("Content-Length: " + "9" * 5000), 400),
    "10^18 bytes": (post(f"Content-Length: {10**18}"), 413),
    "a byte too many": (post(f"Content-Length: {LIMITS.body + 1}"), 413),
    "a negative length": (post("Content-Length: -5"), 400),
    "a length with a sign": (post("Content-Length: +5"), 400),
    "a length in hex": (post("Content-Length: 0x10"), 400),
    "no length": (post("Content-Length:"), 400),
    "two lengths": (post("Content-Length: 1", "Content-Length: 2"), 400),
    "length and chunks": (post("Content-Length: 5", "Transfer-Encoding: chunked", rest=b"0\r\n\r\n"), 400),
    "an unknown coding": (post("Transfer-Encoding: gzip"), 501),
    "a bad chunk": (post("Transfer-Encoding: chunked", rest=b"x\r\n\r\n"), 400),
    "a negative chunk": (post("Transfer-Encoding: chunked", rest=b"-1\r\n\r\n"), 400),
    "a chunk without an end": (post("Transfer-Encoding: chunked", rest=b"2\r\nabc\r\n0\r\n\r\n"), 400),
    "a chunk of 30 digits": (post("Transfer-Encoding: chunked", rest=b"f" * 30 + b"\r\n"), 400),
    "an endless trailer": (post("Transfer-Encoding: chunked", rest=b"0\r\nA: " + b"b" * 200_000), 431),
}  # fmt: skip


@pytest.mark.parametrize("what", NONSENSE)
def test_nonsense(what: str) -> None:
    sent, status = NONSENSE[what]
    with served() as url, connected(url) as raw:
        raw.send(sent)
        refused(raw, status)


@pytest.mark.parametrize("method", ["HEAD", "GET", "POST"])
def test_nonsense_after_a_request(method: str) -> None:
    with served() as url, connected(url) as raw:
        raw.send(message(method, "/nothing") + b"\0" * 100)
        assert raw.answer(head_only=method == "HEAD").status == 404
        refused(raw, 400)


@pytest.mark.parametrize("sent", [GOOD[:10], GOOD[:-5], post("Transfer-Encoding: chunked", rest=b"5\r\nab")])
def test_a_request_that_ends_early(sent: bytes) -> None:
    with served() as url, connected(url) as raw:
        raw.send(sent)
        raw.socket.shutdown(1)
        refused(raw, 400)


DEEP = {
    "lists": b"[" * 100_000,
    "closed lists": b"[" * 100_000 + b"]" * 100_000,
    "objects": b'{"a":' * 100_000 + b"1" + b"}" * 100_000,
    "in a field": b'{"filter":' * 100_000 + b"1" + b"}" * 100_000,
    "in an unknown field": b'{"filter":{},"a":' + b"[" * 100_000 + b"]" * 100_000 + b"}",
}


@pytest.mark.parametrize("path", [LIST, "/v3/product/import", "/v1/description-category/tree"])
@pytest.mark.parametrize("what", DEEP)
def test_deep_bodies(what: str, path: str) -> None:
    with served() as url, connected(url) as raw:
        raw.send(message("POST", path, *SHOP, body=DEEP[what]))
        found = raw.answer()
        assert found.status == 400
        assert found.json.keys() == {"code", "message", "details"}
        raw.send(GOOD)  # the request was complete, so the connection lives
        assert raw.answer().status == 200


@pytest.mark.memory
@pytest.mark.parametrize(
    ("head", "part", "parts", "most"),
    [
        (post(f"Content-Length: {100 * MIB}"), bytes(MIB), 100, 8 * MIB),
        (post("Transfer-Encoding: chunked"), b"100000\r\n" + bytes(MIB) + b"\r\n", 100, LIMITS.body + 16 * MIB),
        (post("Transfer-Encoding: chunked"), b"400\r\n" + bytes(1024) + b"\r\n", 80_000, LIMITS.body + 16 * MIB),
    ],
    ids=["declared", "in chunks", "in small chunks"],
)  # fmt: skip
def test_large_bodies(head: bytes, part: bytes, parts: int, most: int) -> None:
    """The client sends all before it reads."""
    whole = part * (MIB // len(part) + 1)
    with served() as url, connected(url) as raw:
        tracemalloc.start()
        raw.send(head)
        for _ in range(parts * len(part) // len(whole)):
            raw.send(whole)
        answer = raw.answer()
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        assert answer.status == 413
        assert raw.ended()
        assert peak < most + len(whole)


def _send_on(raw: Raw, data: bytes, pause: float = 0) -> None:
    for _ in range(1000):
        raw.send(data)
        time.sleep(pause)


def test_a_client_that_never_stops_sending_is_cut_off() -> None:
    with served(limits=Limits(linger_bytes=4 * MIB, linger_seconds=60)) as url, connected(url) as raw:
        raw.send(post(f"Content-Length: {100 * MIB}"))
        with pytest.raises(ConnectionError):
            _send_on(raw, bytes(MIB))


def test_a_client_that_never_closes_is_cut_off() -> None:
    with served(limits=Limits(linger_seconds=0.1)) as url, connected(url) as raw:
        raw.send(b"\0\0\r\n")
        refused(raw, 400)
        with pytest.raises(ConnectionError):
            _send_on(raw, b"x", 0.01)


def test_all_bodies_together_are_bounded() -> None:
    part = bytes(10_000)
    with served(Constant(), limits=Limits(body=4 * len(part), bodies=5 * len(part))) as url, ExitStack() as stack:
        first, second, third, other = (stack.enter_context(connected(url)) for _ in range(4))
        for raw in (first, second):
            raw.send(post(f"Content-Length: {3 * len(part)}") + part * 2)
        for _ in range(10):  # the server reads in turns, so when this is answered it has read the others' parts
            other.send(GOOD)
            assert other.answer().status == 200
        third.send(post(f"Content-Length: {2 * len(part)}") + part * 2)
        refused(third, 503)
        for raw in (first, second):
            raw.send(part)
            assert raw.answer().status == 200
        other.send(post(f"Content-Length: {4 * len(part)}") + part * 4)  # what was held is free again
        assert other.answer().status == 200


@pytest.mark.parametrize("sent", [b"P", GOOD[:20], GOOD[:-20]])
def test_slow_heads(sent: bytes) -> None:
    """A byte now and then does not prolong the time."""
    with served(limits=Limits(head_seconds=0.2)) as url, connected(url) as raw:
        raw.send(sent)
        raw.socket.settimeout(0.05)
        for _ in range(1000):
            try:
                raw.socket.recv(1, 2)  # MSG_PEEK
                break
            except TimeoutError:
                raw.send(b"x")
        raw.socket.settimeout(60)
        assert "0.2 s" in refused(raw, 408).json["message"]


@pytest.mark.parametrize("lines", [["Content-Length: 50"], ["Transfer-Encoding: chunked"]])
def test_bodies_that_stall(lines: list[str]) -> None:
    with served(limits=Limits(stall_seconds=0.2)) as url, connected(url) as raw:
        raw.send(post(*lines, rest=b"5\r\nabc"))
        assert "0.2 s" in refused(raw, 408).json["message"]


def test_a_slow_body_that_goes_on_is_read() -> None:
    with served(limits=Limits(head_seconds=0.1, stall_seconds=3)) as url, connected(url) as raw:
        raw.send(GOOD[:-6])
        for number in range(6, 0, -1):
            time.sleep(0.7)
            raw.send(GOOD[-number : len(GOOD) - number + 1])
        assert raw.answer().status == 200


@pytest.mark.parametrize("sent", [b"", GOOD])
def test_idle_connections_are_closed(sent: bytes) -> None:
    with served(limits=Limits(idle_seconds=0.2, head_seconds=60)) as url, connected(url) as raw:
        raw.send(sent)
        if sent:
            assert raw.answer().status == 200
        assert raw.ended()


def test_a_client_that_does_not_read_is_cut_off() -> None:
    """Its requests are read no more, so that it cannot send on, and then the connection is reset."""
    with (
        served(Constant(bytes(MIB)), limits=Limits(stall_seconds=0.2)) as url,
        connected(url) as raw,
        pytest.raises(ConnectionError),
    ):
        _send_on(raw, GOOD * 100)


def test_a_client_that_asks_on_before_it_is_answered_is_not_read() -> None:
    """Else the server would keep what it sends; 64 MiB are more than the buffers of its system."""
    with served(Echo({"/never": 600})) as url, connected(url) as raw:
        raw.send(message("GET", "/never"))
        raw.socket.settimeout(0.5)
        with pytest.raises(TimeoutError):
            raw.send(bytes(64 * MIB))


def test_500_connections_are_all_answered() -> None:
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (max(soft, min(hard, 4096)), hard))
    try:
        with served() as url, ExitStack() as stack:
            raws = [stack.enter_context(connected(url)) for _ in range(500)]
            for turn in range(3):
                for raw in raws:
                    raw.send(GOOD[: len(GOOD) // (turn + 1)])
                for raw in raws:
                    raw.send(GOOD[len(GOOD) // (turn + 1) :])
                assert {raw.answer().status for raw in raws} == {200}
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))


def test_more_connections_than_are_served() -> None:
    with served(limits=Limits(connections=5, refused=2, linger_seconds=60)) as url:
        with ExitStack() as stack:
            good = [stack.enter_context(connected(url)) for _ in range(5)]
            for raw in good:
                raw.send(GOOD)
                assert raw.answer().status == 200
            told = [stack.enter_context(connected(url)) for _ in range(2)]
            for raw in told:
                raw.send(GOOD)
                assert "More than 5 connections" in refused(raw, 503).json["message"]
            with connected(url) as beyond:
                assert beyond.ended()
            for raw in good:
                raw.send(GOOD)
                assert raw.answer().status == 200
        for _ in range(1000):  # until the server has seen that they are closed
            with connected(url) as raw:
                raw.send(GOOD)
                if raw.answer().status == 200:
                    break


def test_a_handler_that_fails(capsys: pytest.CaptureFixture[str]) -> None:
    with served(Echo()) as url, connected(url) as raw:
        for _ in range(2):
            raw.send(message("POST", "/broken"))
            found = raw.answer()
            assert (found.status, found.json["code"]) == (500, 13)
            assert capsys.readouterr().err.count("LookupError: nobody knows") == 1


@pytest.mark.parametrize("headers", [{"X": "a\r\nb"}, {"X": "цена"}, {"X y": "z"}, {"цена": "z"}])
def test_an_answer_with_a_header_that_cannot_be_sent(headers: dict[str, str]) -> None:
    """Faults take none; this one gets them later."""
    sandbox = Sandbox()
    sandbox.faults.add("/v1/warehouse/list", status=503)
    sandbox.faults._script["/v1/warehouse/list"][0].headers = headers
    with served(sandbox) as url, connected(url) as raw:
        raw.send(message("POST", "/v1/warehouse/list", *SHOP))
        assert "cannot be sent" in refused(raw, 500).json["message"]
