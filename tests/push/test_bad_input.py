"""Bad input at real servers: the documented answer, one line in the log, no traceback, and nothing of what came."""

from __future__ import annotations

import json
import logging
import os
import re
import socket
import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web

from ozon.push import Event, Receiver
from ozon.push.networks import Peers
from tests.push import servers
from tests.push.servers import ask
from tests.push.support import OZON, body, new_posting, post, receiver, wait_for

SECRET = "0123456789-0007-1"
LIMIT = 200_000
HUGE = 50 << 20
HEAD = f"POST {servers.PATH} HTTP/1.1\r\nHost: shop\r\n".encode()


def _aiohttp(made: Receiver) -> Any:
    made.aiohttp.at(servers.PATH, app := web.Application())
    return servers.aiohttp(app)


APPS: dict[str, Callable[[Receiver], Any]] = {
    "uvicorn": lambda made: servers.asgi(made.asgi),
    "werkzeug": lambda made: servers.wsgi(made.wsgi),
    "wsgiref": lambda made: servers.wsgiref(made.wsgi),
    "aiohttp": _aiohttp,
    "listen": servers.listen,
}


@pytest.fixture(params=APPS)
def app(request: pytest.FixtureRequest) -> str:
    """Each app in turn, by its server."""
    name: str = request.param
    return name


class Watch:
    """What a server and a receiver say."""

    def __init__(self, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]) -> None:
        caplog.set_level(logging.INFO)
        self._caplog, self._capfd = caplog, capfd

    def one_line(self, wanted: str) -> None:
        """There is this line, and nothing else."""
        self._check(1)
        [line] = self._lines()
        assert re.fullmatch(wanted, line), line
        self._caplog.clear()

    def nothing(self) -> None:
        self._check(0)
        self._caplog.clear()

    def _lines(self) -> list[str]:
        return [one.getMessage() for one in self._caplog.records if one.levelno >= logging.WARNING]

    def _check(self, count: int) -> None:
        wait_for(lambda: len(self._lines()) >= count)
        told, errors = self._capfd.readouterr()
        assert len(self._lines()) == count, self._lines()
        assert not any(record.exc_info for record in self._caplog.records)
        assert errors == ""
        assert not any("\n" in line or SECRET in line or "\x1b" in line for line in self._lines())
        del told  # of listen, which shows what it stores


@pytest.fixture
def watch(caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]) -> Watch:
    return Watch(caplog, capfd)


def error(answer: servers.Answer) -> tuple[int, str]:
    status, headers, content = answer
    assert headers["content-type"] == "application/json"
    told = json.loads(content)["error"]
    assert SECRET not in told["message"]
    return status, told["code"]


def event(more: str) -> bytes:
    """An event with a secret, and this JSON."""
    return f'{{"message_type": "TYPE_STATE_CHANGED", "posting_number": "{SECRET}", {more}}}'.encode()


def typed(type: str) -> bytes:
    return f'{{"message_type": {type}, "posting_number": "{SECRET}"}}'.encode()


NO_OBJECT: dict[str, bytes] = {
    "not JSON": f'{{"posting_number": "{SECRET}"'.encode(),
    "a list": f'["{SECRET}"]'.encode(),
    "text": f'"{SECRET}"'.encode(),
    "a number": b"7",
    "null": b"null",
    "nothing": b"",
    "blanks": b" \r\n ",
    "a form": f"posting_number={SECRET}".encode(),
    "nested": event('"x": ' + "[" * 120 + "]" * 120),
    "nested without an end": b'{"a": ' * (LIMIT // 10),
    "not UTF-8": event('"x": "?"').replace(b"?", b"\xff"),
    "a raw NUL": event('"x": "\x00"'),
}
NO_TYPE: dict[str, bytes] = {
    "no type": f'{{"posting_number": "{SECRET}"}}'.encode(),
    "of another type": typed("7"),
    "an object": typed('{"a": 1}'),
    "empty": typed('""'),
    "with lines": typed(f'"TYPE\\n2026-11-25 ERROR {SECRET}"'),
    "with NUL": typed('"TYPE_\\u0000"'),
    "with half a character": typed('"TYPE_\\ud800"'),
    "very long": typed(f'"TYPE_{"X" * 100_000}"'),
}
#: Odd, but events: Ozon would not repeat them otherwise, it would only count an error.
EVENTS: dict[str, bytes] = {
    "NaN": event('"x": [NaN, -Infinity]'),
    "a mark of the byte order": b"\xef\xbb\xbf" + event('"x": 2'),
    "a key twice": event('"posting_number": "other"'),
    "the type twice": event('"message_type": "TYPE_X"'),
    "NUL": event('"seller_id": "\\u0000", "new_state": "\\u0000", "x": "\\u0000"'),
    "NUL in the number": b'{"message_type": "TYPE_STATE_CHANGED", "posting_number": "\\u0000"}',
    "half a character": b'{"message_type": "TYPE_STATE_CHANGED", "posting_number": "\\ud800", "x": "\\udfff"}',
    "20 digits": event(f'"seller_id": {"9" * 20}, "warehouse_id": -{"9" * 20}'),
    "5000 digits": b'{"message_type": "TYPE_STATE_CHANGED", "posting_number": %s}' % (b"9" * 5000),
    "beyond floats": event('"x": 1e400, "y": 1.00000000000000000000000001'),
    "a long number": new_posting("7" * 100_000),
    **{f"seller_id {one}": event(f'"seller_id": {one}') for one in ("[1]", '{"a": 1}', "true", "1.5", "null", "-1")},
    **{
        f"date {one}": event(f'"changed_state_date": {one}')
        for one in (
            *('"never"', '""', "7", "[]", "true", '"2026-02-30T00:00:00Z"', '"2026-11-25T25:00:00Z"'),
            *('"0001-01-01T00:00:00+14:00"', '"0001-01-01T00:00:00Z"'),
            *('"9999-12-31T23:59:59-14:00"', '"9999-12-31T23:59:59Z"'),
        )
    },
}


def test_bodies(app: str, tmp_path: Path, watch: Watch) -> None:
    made = receiver(str(tmp_path / "push.db"), networks=None, limit=LIMIT, answer_within=60, workers=0)
    with APPS[app](made) as port:
        for name, content in NO_OBJECT.items():
            assert error(ask(port, content)) == (400, "ERROR_UNKNOWN"), name
            watch.one_line("push: answered 400: The body is no JSON object.")
        for name, content in NO_TYPE.items():
            assert error(ask(port, content)) == (400, "ERROR_PARAMETER_VALUE_MISSED"), name
            watch.one_line("push: answered 400: The body has no message_type that names a type.")
        for name, content in EVENTS.items():
            assert ask(port, content)[::2] == (200, b'{"result": true}'), name
        watch.nothing()
    assert {one.content for one in made.events()} == {*EVENTS.values()}


def test_odd_events_are_stored_listed_handled_and_forgotten_everywhere(where: str) -> None:
    made, seen = receiver(where, answer_within=60, attempts=1), list[bytes]()

    @made.on(Event)
    def handle(event: Event) -> None:
        seen.append(event.content)
        event.to_dict()

    for name, content in EVENTS.items():
        assert post(made, content).status == 200, name
    assert made.deliver_due() == len(EVENTS)
    assert {*seen} == {*EVENTS.values()}
    assert {(one.state, one.seller_id) for one in made.events()} == {
        ("done", one) for one in ("", "836", "-1", "9" * 20)
    }
    assert all(len(one.subject) <= 200 and one.subject.isprintable() for one in made.events())
    assert made.forget(SECRET) == sum(SECRET.encode() in content for content in EVENTS.values())
    made.stop()


def test_methods_and_lengths(app: str, tmp_path: Path, watch: Watch, monkeypatch: pytest.MonkeyPatch) -> None:
    made = receiver(str(tmp_path / "push.db"), networks=None, limit=LIMIT, answer_within=60, workers=0)
    read: list[int] = []

    def counted(took: Callable[..., Any]) -> Callable[..., Any]:
        def count(*given: Any) -> Any:
            read.append(len(given[2]))
            return took(*given)

        return count

    for name in ("take", "atake"):
        monkeypatch.setattr(made, name, counted(getattr(made, name)))
    huge = [bytes(1 << 20)] * (HUGE >> 20)
    with APPS[app](made) as port:
        for method in ("GET", "PUT", "DELETE", "OPTIONS", "PATCH"):
            answer = ask(port, new_posting(), method)
            assert (answer[1]["allow"], *error(answer)) == ("POST", 405, "ERROR_UNKNOWN")
            watch.one_line("push: answered 405: it is not a POST")
        assert ask(port, b"", "HEAD")[::2] == (405, b"")
        watch.one_line("push: answered 405: it is not a POST")
        assert error(ask(port, huge, Content_Length=f"{HUGE}")) == (413, "ERROR_UNKNOWN")
        watch.one_line(f"push: answered 413: The body has more than {LIMIT} bytes.")
        assert read == []
        if app == "wsgiref":
            return
        assert error(ask(port, huge)) == (413, "ERROR_UNKNOWN")
        watch.one_line(f"push: answered 413: The body has more than {LIMIT} bytes.")
        assert LIMIT < read[0] < LIMIT + (1 << 18)
        assert ask(port, iter([new_posting()[:7], new_posting()[7:]]))[0] == 200
        watch.nothing()


CHUNK = f"{len(new_posting()):x}\r\n".encode() + new_posting() + b"\r\n"
BROKEN_OFF = {
    "with a length": HEAD + f"Content-Length: {len(new_posting()) + 1}\r\n\r\n".encode() + new_posting(),
    "before the end of a chunk": HEAD + b"Transfer-Encoding: chunked\r\n\r\n" + CHUNK[:-20],
    "before the last chunk": HEAD + b"Transfer-Encoding: chunked\r\n\r\n" + CHUNK,
}


#: wsgiref does not know bodies without a length.
LEAVING = [(app, name) for app in APPS for name in BROKEN_OFF if app != "wsgiref" or name == "with a length"]


@pytest.mark.parametrize(("app", "beginning"), LEAVING)
def test_a_sender_that_leaves(app: str, beginning: str, tmp_path: Path, watch: Watch) -> None:
    made = receiver(str(tmp_path / "push.db"), networks=None, answer_within=60, workers=0)
    with APPS[app](made) as port:
        servers.broken_off(port, BROKEN_OFF[beginning])
        watch.one_line("push: answered 400: the sender left before the end of the body")
    assert [*made.events()] == []


#: What is no HTTP; aiohttp and uvicorn refuse it themselves, and log it in their way.
NO_HTTP = {
    "a chunk without a size": HEAD + b"Transfer-Encoding: chunked\r\n\r\nzz\r\n" + new_posting(),
    "a negative length": HEAD + b"Content-Length: -1\r\n\r\n" + new_posting(),
    "a length in words": HEAD + b"Content-Length: many\r\n\r\n" + new_posting(),
    "two lengths": HEAD + b"Content-Length: 5\r\nContent-Length: 500\r\n\r\n" + new_posting(),
}


@pytest.mark.parametrize("request_", NO_HTTP)
def test_listen_refuses_what_is_no_http(request_: str, tmp_path: Path, watch: Watch) -> None:
    made = receiver(str(tmp_path / "push.db"), networks=None, answer_within=60, workers=0)
    with servers.listen(made) as port, socket.create_connection(("127.0.0.1", port), 60) as connection:
        connection.sendall(NO_HTTP[request_])
        assert connection.recv(1000).startswith(b"HTTP/1.1 400 ")
        watch.one_line("push: answered 400: the sender left before the end of the body")
    assert [*made.events()] == []


def test_aiohttp_a_body_that_is_not_compressed_as_it_says(tmp_path: Path, watch: Watch) -> None:
    made = receiver(str(tmp_path / "push.db"), networks=None, answer_within=60, workers=0)
    with _aiohttp(made) as port:
        assert error(ask(port, new_posting(), Content_Encoding="gzip"))[0] == 400
        watch.one_line("push: answered 400: the sender left before the end of the body")
    assert [*made.events()] == []


FORGED = [
    "203.0.113.7",
    f"{OZON}, 203.0.113.7",
    f"{OZON} , [2001:db8::7]:443 ,10.0.0.9",
    f"{OZON}, fe80::1%{SECRET}",
    f"{OZON}, 203.0.113.7:99999999",
    f"{OZON}, {SECRET}",
    f"{OZON},",
    ",,,",
    "[", "%", "::::", "0x7f.1", "195.34.21.8/24", "195.034.021.008", f"unix, {SECRET}",
    f"{OZON}, " + "8.8.8.8," * 900 + "8.8.8.8",
]  # fmt: skip


def test_forged_headers(app: str, tmp_path: Path, watch: Watch) -> None:
    path = str(tmp_path / "push.db")
    behind = receiver(path, proxies=["127.0.0.1", "10.0.0.0/8"], answer_within=60, workers=0)
    line = "push: answered 403: (it is not known who sent it|[0-9a-f.:]+ is in none of the networks)"
    with APPS[app](behind) as port:
        for text in FORGED:
            assert error(ask(port, new_posting(), X_Forwarded_For=text)) == (403, "ERROR_UNKNOWN"), text
            watch.one_line(line)
        assert ask(port, new_posting(), X_Forwarded_For=f"8.8.8.8, {OZON}")[0] == 200
    with APPS[app](receiver(path, answer_within=60, workers=0)) as port:
        for name in ("X-Forwarded-For", "X-Real-IP", "Forwarded", "Remote-Addr", "X-Forwarded"):
            assert error(ask(port, new_posting(SECRET), **{name: OZON})) == (403, "ERROR_UNKNOWN")
            watch.one_line(r"push: answered 403: 127\.0\.0\.1 is in none of the networks")
    assert len([*behind.events()]) == 1


def test_headers_that_no_server_lets_through_make_no_line_in_the_log(tmp_path: Path, watch: Watch) -> None:
    made = receiver(str(tmp_path / "push.db"), proxies=["10.0.0.1"])
    for text in ("8.8.8.8\nERROR", "fe80::1%\nERROR", "fe80::1%\x1b[2J", f"{OZON}\r\nX-A: b", "\ud800", "\0"):
        assert post(made, new_posting(), "10.0.0.1", X_Forwarded_For=text).status == 403
        watch.one_line("push: answered 403: (it is not known who sent it|fe80::1 is in none of the networks)")
    for method in ("\nERROR", f"POST {SECRET}", ""):
        assert made.take(method, {}, b"", OZON).status == 405
        watch.one_line("push: answered 405: it is not a POST")
    made.stop()


def test_a_header_with_ten_thousand_addresses() -> None:
    peers = Peers([OZON], ["10.0.0.0/8"])
    for names, sender in [(["8.8.8.8"] * 10_000 + [OZON], OZON), (["10.0.0.1"] * 10_000, None)]:
        found = peers.sender("10.0.0.1", {"X-Forwarded-For": ", ".join(names)})
        assert (found and str(found)) == sender


def _folder(path: Path) -> str:
    (path / "file").write_text("")
    return str(path / "file" / "push.db")


def _other(path: Path) -> str:
    (path / "push.db").write_text(f"name;price;{SECRET}\n" * 200, "utf-8")
    return str(path / "push.db")


DOWN: dict[str, Callable[[Path], str]] = {
    "a folder that cannot be written": lambda path: "/sys/push.db",
    "a file in the place of a folder": _folder,
    "a file that is no database": _other,
    "a PostgreSQL that does not run": lambda path: f"postgresql://me:{SECRET}@127.0.0.1:1/base?password={SECRET}",
}


@pytest.mark.parametrize("store", DOWN)
def test_a_store_that_is_down(app: str, store: str, tmp_path: Path, watch: Watch) -> None:
    made = receiver(DOWN[store](tmp_path), networks=None, answer_within=60, workers=0)
    with APPS[app](made) as port:
        for _ in range(2):
            assert error(ask(port, new_posting())) == (503, "ERROR_UNKNOWN")
            watch.one_line("push: answered 503: The store .* failed: .*")
        assert ask(port, body("TYPE_PING"))[0] == 200
        watch.nothing()


def test_a_file_that_was_damaged_while_it_was_used(tmp_path: Path, watch: Watch) -> None:
    path = tmp_path / "push.db"
    made = receiver(str(path), answer_within=60)
    for number in range(20):
        assert post(made, new_posting(f"{number}")).status == 200
    made.stop()
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(os.urandom(path.stat().st_size - 4096))
    assert post(made, new_posting()).status == 503
    watch.one_line("push: answered 503: The store .* failed: .*")
    made.stop()


@pytest.mark.skipif(sys.platform == "win32", reason="open files cannot be removed")
@pytest.mark.parametrize("again", ["removed", "replaced"])
def test_a_file_that_is_removed_while_it_is_used(
    again: str, tmp_path: Path, watch: Watch, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was written into it after that would be lost."""
    monkeypatch.chdir(tmp_path)
    path, other = tmp_path / "push.db", tmp_path / "other.db"
    made = receiver("push.db", answer_within=60)
    assert post(made, new_posting("1")).status == 200
    monkeypatch.chdir("/")
    if again == "replaced":
        second = receiver(str(other))
        assert [*second.events()] == []
        second.stop()
        other.rename(path)
    else:
        path.unlink()
    for number in ("1", "2"):
        assert post(made, new_posting(number)).status == 200
    watch.nothing()
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT subject FROM ozon_push_events ORDER BY id").fetchall() == [("1",), ("2",)]
    assert [one.subject for one in made.events()] == ["1", "2"]
    made.stop()
