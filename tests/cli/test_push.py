"""``ozon push listen`` and ``ozon push send``: what they answer, print and judge."""

from __future__ import annotations

import json
import signal
import socket
import sqlite3
import stat
from contextlib import closing
from http.client import HTTPConnection
from pathlib import Path
from threading import Event
from typing import Any
from unittest.mock import Mock
from urllib.parse import urlsplit

import pytest

from ozon import Seller
from ozon.cli.push.judging import Verdict, speed
from ozon.cli.push.listening import Shown
from ozon.cli.push.sending import changed
from ozon.push import Receiver, StoreError
from ozon.push.answers import refusal
from ozon.sandbox import Sandbox
from ozon.sandbox.pushes.sending import judge
from ozon_generated.package_data import event_data
from tests.cli.push_support import answering, listening
from tests.cli.support import LONG, ozon

POSTING = "0123456789-0007-1"
JSON = {"Content_Type": "application/json; charset=utf-8"}
TAKEN = b'{"result": true}'
PONG = b'{"version": "1", "name": "n", "time": "2026-11-25T08:00:00Z"}'


def raw(url: str, text: bytes) -> bytes:
    """What is answered to these bytes."""
    parts = urlsplit(url)
    with socket.create_connection((parts.hostname, parts.port), timeout=LONG) as connection:
        connection.sendall(text)
        connection.shutdown(socket.SHUT_WR)
        found = b""
        while some := connection.recv(65536):
            found += some
    return found


def test_events_are_stored_and_shown(tmp_path: Path) -> None:
    store = tmp_path / "push.db"
    with listening("--store", store, "-o", "text") as receiver:
        ping = receiver.send("TYPE_PING")
        assert (ping["code"], ping["status"], ping["speed"], ping["problem"]) == (0, 200, ping["speed"], "")
        assert json.loads(ping["body"]).keys() == {"version", "name", "time"}
        sent = receiver.send("TYPE_NEW_POSTING")
        assert (sent["code"], sent["body"], sent["problem"]) == (0, '{"result": true}', "")
        receiver.send("TYPE_NEW_POSTING")
        receiver.send("TYPE_NEW_POSTING", "--set", "message_type=TYPE_OF_TOMORROW")
        lines, stderr = receiver.end()
    assert receiver.process.returncode == 0
    shown = [line.split("  ") for line in lines]
    assert [line[0] for line in shown] == ["TYPE_PING", *["TYPE_NEW_POSTING"] * 2, "TYPE_OF_TOMORROW"]
    assert shown[1][1:3] == [POSTING, "2026-11-25T06:30:00Z"]
    assert shown[2] == [*shown[1], "again"]
    assert stderr.splitlines() == ["2 events stored."]
    with closing(sqlite3.connect(store)) as database:
        rows = database.execute("SELECT type, state, key FROM ozon_push_events ORDER BY id").fetchall()
    assert [row[:2] for row in rows] == [("TYPE_NEW_POSTING", "waiting"), ("TYPE_OF_TOMORROW", "waiting")]
    assert rows[0][2].startswith(f"TYPE_NEW_POSTING:{shown[1][3]}")
    assert stat.S_IMODE(store.stat().st_mode) == 0o600


def test_lines_for_programs_and_refusals(tmp_path: Path) -> None:
    with listening("--store", tmp_path / "push.db") as receiver:
        receiver.send("TYPE_STATE_CHANGED")
        refused = receiver.send("-", typed="[]")
        assert (refused["code"], refused["status"]) == (1, 400)
        assert refused["problem"] == "STATUS_CODE_NOT_OK: the status is 400, not 200"
        got = raw(receiver.url, b"GET / HTTP/1.1\r\nHost: x\r\n\r\n")
        assert got.startswith(b"HTTP/1.1 405 ")
        assert b"Allow: POST" in got
        long = b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 50000000\r\n\r\n"
        assert raw(receiver.url, long).startswith(b"HTTP/1.1 413 ")
        lines, stderr = receiver.end(signal.SIGTERM)
    rows = [json.loads(line) for line in lines]
    assert rows[0]["type"] == "TYPE_STATE_CHANGED"
    assert rows[0].keys() == {"type", "subject", "happened", "key", "repeat"}
    assert [row["refused"] for row in rows[1:]] == [400, 405, 413]
    assert "Traceback" not in stderr
    assert receiver.process.returncode == 0


def test_bodies_in_chunks_and_several_on_one_connection(tmp_path: Path) -> None:
    body = b'{"message_type": "TYPE_ONE"}'
    with listening("--store", tmp_path / "push.db") as receiver:
        parts = urlsplit(receiver.url)
        connection = HTTPConnection(str(parts.hostname), parts.port, timeout=LONG)
        for content in (body, b'{"message_type": "TYPE_TWO"}'):
            connection.request("POST", "/any/path", content)
            assert connection.getresponse().read() == TAKEN
        connection.request("POST", "/", iter([body[:9], body[9:]]), encode_chunked=True)
        assert connection.getresponse().read() == TAKEN
        connection.close()
        endless = (
            b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n" + (b"80000\r\n" + b" " * 0x80000 + b"\r\n") * 3
        )
        assert raw(receiver.url, endless).startswith(b"HTTP/1.1 413 ")
        assert raw(receiver.url, b"POST / HTTP/1.1\r\nContent-Length: x\r\n\r\n").startswith(b"HTTP/1.1 400 ")
        no_chunk = b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nx\r\n"
        assert raw(receiver.url, no_chunk).startswith(b"HTTP/1.1 400 ")
        lines, stderr = receiver.end()
    assert [json.loads(line).get("type") for line in lines] == ["TYPE_ONE", "TYPE_TWO", "TYPE_ONE", *[None] * 3]
    assert "Traceback" not in stderr


def status_of(url: str, forwarded: str) -> bytes:
    body = b'{"message_type": "TYPE_X"}'
    head = f"POST / HTTP/1.0\r\nX-Forwarded-For: {forwarded}\r\nContent-Length: {len(body)}\r\n\r\n"
    return raw(url, head.encode() + body).split()[1]


def test_a_proxy_tells_who_sends(tmp_path: Path) -> None:
    with listening("--store", tmp_path / "push.db", "--networks", "ozon", "--proxy", "127.0.0.1") as receiver:
        assert status_of(receiver.url, "1.2.3.4, 195.34.21.8") == b"200"
        assert status_of(receiver.url, "195.34.21.8, 1.2.3.4") == b"403"


def test_several_networks(tmp_path: Path) -> None:
    with listening("--store", tmp_path / "push.db", "--networks", "ozon, 127.0.0.0/8") as receiver:
        assert status_of(receiver.url, "") == b"200"


def test_on_another_address_only_ozon_may_send(tmp_path: Path) -> None:
    with listening("--store", tmp_path / "push.db", host="0.0.0.0") as receiver:
        assert status_of(receiver.url.replace("0.0.0.0", "127.0.0.1"), "195.34.21.8") == b"403"


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (["--networks", "ozone"], 2, "'ozone' is no network"),
        (["--networks", ","], 2, "--networks is empty"),
        (["--proxy", "x"], 2, "'x' is no network"),
        (["--store", "mysql://x/y"], 2, "not in mysql"),
        (["--host", "192.0.2.1"], 1, "Cannot listen on 192.0.2.1"),
    ],
)
def test_what_it_cannot_do(
    arguments: list[str], code: int, message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    done = ozon("push", "listen", *arguments)
    assert (done.returncode, done.stdout) == (code, "")
    assert message in done.stderr
    assert "Traceback" not in done.stderr


def test_the_reader_of_its_lines_may_go_away(tmp_path: Path) -> None:
    with listening("--store", tmp_path / "push.db") as receiver:
        assert receiver.process.stdout is not None
        receiver.process.stdout.close()
        assert receiver.send("TYPE_NEW_POSTING")["code"] == 0
        assert receiver.process.wait(LONG) == 141


def test_a_store_that_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    receiver = Receiver(tmp_path / "push.db", name="shop", version="1", networks=None)
    shown = Shown(receiver, "text", Event())
    body = b'{"message_type": "TYPE_X"}'
    for broken in ("events", "take"):
        with monkeypatch.context() as patch:
            if broken == "events":
                patch.setattr(receiver, "events", Mock(side_effect=StoreError("The disk is full.")))
            else:
                patch.setattr(
                    receiver, "take", lambda *_: refusal(503, "The event could not be stored. Send it again.")
                )
            shown.take("POST", [], body, "127.0.0.1")
    told = ["TYPE_X  TYPE_X  ", "refused with 503: The event could not be stored. Send it again."]
    lines = capsys.readouterr().out.splitlines()
    assert [line.startswith(begin) for line, begin in zip(lines, told, strict=True)] == [True, True]
    assert shown.taken == 1
    receiver.stop()


def test_every_documented_type_is_taken(tmp_path: Path) -> None:
    receiver = Receiver(tmp_path / "push.db", name="shop", version="1", networks=None)
    for name, data in event_data().items():
        kind, body = changed(json.dumps(data["example"]).encode(), [])
        assert kind == name
        answer = receiver.take("POST", {}, body, "127.0.0.1")
        assert judge(name, answer.status, "application/json", answer.body) == ("", ""), name
    receiver.stop()


def test_fields_are_changed_as_they_are_typed() -> None:
    with answering(200, TAKEN, **JSON) as (url, taken):
        settings = [
            "posting_number=7",
            "seller_id=8",
            "products.0.sku=3000000000900000001",
            "is_express=true",
            "new=n o",
        ]
        settings += ["warehouse_id=text", "products.0.offer_id=1", 'list=["a", null]']
        done = ozon("push", "send", "TYPE_NEW_POSTING", "--to", url, "-v", *(w for s in settings for w in ("--set", s)))
    assert done.returncode in (0, 3)  # on a busy machine it may be too slow
    sent: dict[str, Any] = json.loads(taken[0])
    assert done.stderr.encode() == taken[0] + b"\n"
    assert sent["posting_number"] == "7"
    assert (sent["seller_id"], sent["is_express"], sent["warehouse_id"], sent["new"]) == (8, True, "text", "n o")
    assert sent["products"] == [{"sku": 3000000000900000001, "offer_id": "1", "quantity": 2}]
    assert sent["list"] == ["a", None]


def test_a_file_is_sent_as_it_is(tmp_path: Path) -> None:
    content = '{"message_type" : "TYPE_X",\n "name": "Ж", "n": 1.10}'.encode()
    (tmp_path / "event.json").write_bytes(content)
    with answering(200, TAKEN, **JSON) as (url, taken):
        assert ozon("push", "send", tmp_path / "event.json", "--to", url).returncode in (0, 3)
        assert ozon("push", "send", "-", "--to", url, typed=content.decode()).returncode in (0, 3)
    assert taken == [content, content]


@pytest.mark.parametrize(
    ("event", "status", "body", "headers", "told"),
    [
        ("TYPE_NEW_POSTING", 500, b"{}", JSON, "SERVER_FAULT: the status is 500, not 200"),
        ("TYPE_NEW_POSTING", 301, TAKEN, {**JSON, "Location": "/"}, "STATUS_CODE_NOT_OK: the status is 301, not 200"),
        ("TYPE_NEW_POSTING", 200, TAKEN, {}, "INVALID_BODY: the Content-Type is missing, not application/json"),
        ("TYPE_NEW_POSTING", 200, b"[1]", JSON, "INVALID_BODY: the body is not a JSON object"),
        ("TYPE_NEW_POSTING", 200, b" ", JSON, "EMPTY_BODY: the answer has no body"),
        ("TYPE_NEW_POSTING", 200, b'{"result": "true"}', JSON, 'WRONG_RESULT_FIELD: result is "true", not true'),
        ("TYPE_PING", 200, TAKEN, JSON, "WRONG_RESULT_FIELD: version, name, time of the answer to TYPE_PING"),
        ("TYPE_PING", 200, PONG.replace(b"Z", b""), JSON, "WRONG_RESULT_TIME_FIELD: time is not a moment in UTC"),
    ],
)
def test_answers_that_ozon_does_not_take(
    event: str, status: int, body: bytes, headers: dict[str, str], told: str
) -> None:
    with answering(status, body, **headers) as (url, _):
        done = ozon("push", "send", event, "--to", url)
        sandbox = Sandbox()
        with Seller("836", "sandbox-key", transport=sandbox.transport) as seller:
            errors = [f"{one.type}: {one.description}" for one in seller.notification.check(url=url).errors]
    problem = json.loads(done.stdout)["problem"]
    assert (done.returncode, problem[: len(told)]) == (1, told)
    assert event != "TYPE_PING" or errors == [problem]


def test_the_time_of_an_answer() -> None:
    assert [speed(ms) for ms in (0, 1500, 1501, 2499, 2500)] == ["GREEN", "GREEN", "YELLOW", "YELLOW", "RED"]
    codes = [Verdict(200, 1, "", color, "").code for color in ("GREEN", "YELLOW", "RED")]
    assert codes == [0, 3, 3]
    assert Verdict(400, 1, "", "GREEN", "x").code == 1


def test_an_address_where_nobody_answers() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{taken.getsockname()[1]}"
        done = ozon("push", "send", "TYPE_PING", "--to", url)
        assert done.returncode == 1
        assert json.loads(done.stdout)["problem"].startswith("REQUEST_ERROR: ")
        assert (json.loads(done.stdout)["status"], json.loads(done.stdout)["speed"]) == (None, "RED")
        taken.listen()  # and never accepts
        done = ozon("push", "send", "TYPE_PING", "--to", url, "--timeout", "0.2")
    assert (done.returncode, json.loads(done.stdout)["speed"]) == (1, "RED")
    assert json.loads(done.stdout)["problem"] == "REQUEST_TIMEOUT: no answer within 0.2 s"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["TYPE_NEW_POSTNG"], "neither a type nor a file 'TYPE_NEW_POSTNG'. Did you mean 'TYPE_NEW_POSTING'?"),
        (["TYPE_BLAH"], "give a file, or another type with --set message_type=..."),
        (["TYPE_PING", "--to", "localhost:80"], "url must be http:// or https:// with a host"),
        (["TYPE_PING", "--to", "http://x:y/"], "url must be a valid address"),
        (["TYPE_PING", "--set", "time"], "does not have the form FIELD=VALUE"),
        (["TYPE_NEW_POSTING", "--set", "products.1.sku=5"], "the event has no place for '1'"),
        (["TYPE_NEW_POSTING", "--set", "seller_id.x=5"], "the event has no place for 'x'"),
        (["TYPE_NEW_POSTING", "--set", "reason.id=5"], "the event has no place for 'id'"),
        (["-", "--set", "x=5"], "this event is none"),
    ],
)
def test_what_cannot_be_sent(arguments: list[str], message: str) -> None:
    done = ozon("push", "send", "--to", "http://127.0.0.1:1", *arguments, typed="[1]")
    assert (done.returncode, done.stdout) == (2, "")
    assert message in done.stderr
    assert "Traceback" not in done.stderr
