"""The receiver in web frameworks, mounted as in examples/push, over HTTP."""

from __future__ import annotations

import atexit
import json
import logging
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from threading import Event as Flag
from types import SimpleNamespace
from typing import Any, NamedTuple

import pytest

from ozon.push import PostingNew, Receiver
from tests.push import servers
from tests.push.servers import Serve, ask
from tests.push.support import OZON, body, changed, new_posting, receiver, wait_for

#: The file in examples/push, the name in it, and what serves it. Alone, the receiver answers all paths.
PLACES: dict[str, tuple[str, str, Serve]] = {
    "alone": ("receiver", "receiver.asgi", servers.asgi),
    "starlette": ("starlette_app", "app", servers.asgi),
    "fastapi": ("fastapi_app", "app", servers.asgi),
    "aiohttp": ("aiohttp_app", "app", servers.aiohttp),
    "django-asgi": ("django_asgi", "application", servers.asgi),
    "django-wsgi": ("django_wsgi", "application", servers.wsgi),
    "flask": ("flask_app", "app", servers.wsgi),
}
LIMIT = 100_000
TAKEN = (200, b'{"result": true}')
BY_PROXY = {"X_Forwarded_For": OZON}


class Place(NamedTuple):
    """Where a receiver is mounted.

    Attributes:
        name: its name.
        serve: serves a receiver there; yields the port.
    """

    name: str
    serve: Callable[[Receiver], Any]


@pytest.fixture(params=PLACES)
def place(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Place:
    """Each framework in turn."""
    file, name, serve = PLACES[request.param]
    monkeypatch.setenv("DJANGO_SETTINGS_MODULE", "tests.push.django_settings")

    @contextmanager
    def serving(made: Receiver) -> Iterator[int]:
        ends: list[Callable[[], object]] = []
        with monkeypatch.context() as patch:
            patch.setattr(atexit, "register", ends.append)
            patch.setitem(sys.modules, "examples.push.receiver", SimpleNamespace(receiver=made))
            patch.delitem(sys.modules, f"examples.push.{file}", raising=False) if file != "receiver" else None
            app: Any = import_module(f"examples.push.{file}")
        for part in name.split("."):
            app = getattr(app, part)
        with serve(app) as port:
            yield port
        for end in ends:
            end()

    return Place(request.param, serving)


def small(answer: servers.Answer) -> tuple[int, bytes]:
    """Status and body of an answer, whose headers are as they have to be."""
    status, headers, content = answer
    assert headers["content-type"] == "application/json"
    assert headers["content-length"] == f"{len(content)}"
    return status, content


def error(answer: servers.Answer) -> tuple[int, str]:
    """Status and message of an answer with an error."""
    status, content = small(answer)
    told = json.loads(content)["error"]
    assert told.keys() == {"code", "message", "details"}
    return status, told["message"]


def test_requests_are_answered_as_documented(
    place: Place, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    made = receiver(str(tmp_path / "push.db"), limit=LIMIT, proxies=["127.0.0.1"], answer_within=30, workers=0)
    caplog.set_level(logging.WARNING, "ozon")
    read: list[int] = []

    def counted(took: Callable[..., Any]) -> Callable[..., Any]:
        def count(method: str, headers: Any, content: bytes, peer: str) -> Any:
            read.append(len(content))
            return took(method, headers, content, peer)

        return count

    with monkeypatch.context() as patch, place.serve(made) as port:
        assert small(ask(port, new_posting(), **BY_PROXY)) == TAKEN
        assert small(ask(port, iter([changed(1)[:9], changed(1)[9:]]), **BY_PROXY)) == TAKEN
        assert small(ask(port, new_posting(), **BY_PROXY)) == TAKEN  # a double
        assert small(ask(port, body("TYPE_OF_TOMORROW", text="x" * 60_000), **BY_PROXY)) == TAKEN
        assert [event.content[:60] for event in made.events()] == [
            one[:60] for one in (new_posting(), changed(1), body("TYPE_OF_TOMORROW", text="x" * 60))
        ]
        pong = b'{"version": "1.4.2", "name": "my-shop", "time": "2026-11-25T08:00:00Z"}'
        assert small(ask(port, body("TYPE_PING"), **BY_PROXY)) == (200, pong)
        assert caplog.records == []

        assert error(ask(port, b"{", **BY_PROXY)) == (400, "The body is no JSON object.")
        for method in ("GET", "PUT", "DELETE", "OPTIONS"):
            answer = ask(port, b"", method, **BY_PROXY)
            assert (answer[1]["allow"], *error(answer)) == ("POST", 405, "Send events with POST.")
        status, headers, content = ask(port, b"", "HEAD", **BY_PROXY)
        assert (status, headers["allow"], content) == (405, "POST", b"")
        assert error(ask(port, new_posting(), X_Forwarded_For=f"{OZON}, 8.8.8.8"))[0] == 403
        assert error(ask(port, new_posting()))[0] == 403
        assert len(caplog.records) == 8

        patch.setattr(made, "take", counted(made.take))
        patch.setattr(made, "atake", counted(made.atake))
        huge = [bytes(1 << 20)] * 50
        too_long = (413, f"The body has more than {LIMIT} bytes.")
        assert error(ask(port, huge, Content_Length=f"{50 << 20}", **BY_PROXY)) == too_long
        assert read == []
        assert error(ask(port, huge, **BY_PROXY)) == too_long
        [length] = {*read}  # and at most what the server gave with it
        assert LIMIT < length < LIMIT + (1 << 18)
        assert len(caplog.records) == 10

        if place.name != "alone":
            assert ask(port, new_posting(), path="/", **BY_PROXY)[0] == 404
            assert ask(port, new_posting(), path=f"{servers.PATH}/more", **BY_PROXY)[0] == 404
    assert len([*made.events()]) == 3
    assert not any(record.exc_info for record in caplog.records)


def test_without_a_proxy_no_header_is_believed(place: Place, tmp_path: Path) -> None:
    made = receiver(str(tmp_path / "push.db"), answer_within=30, workers=0)
    with place.serve(made) as port:
        for headers in ({}, BY_PROXY, {"X_Real_IP": OZON, "Forwarded": f"for={OZON}"}):
            assert error(ask(port, new_posting(), **headers)) == (403, "Events are not taken from this address.")
    assert [*made.events()] == []


def test_without_a_store_nothing_is_acknowledged(place: Place, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    made = receiver(str(tmp_path / "file" / "push.db"), networks=None, answer_within=30, workers=0)
    with place.serve(made) as port:
        assert error(ask(port, new_posting())) == (503, "The event could not be stored. Send it again.")
        assert ask(port, body("TYPE_PING"))[0] == 200


def test_handlers_run_outside_of_the_request_and_end_before_the_server(
    place: Place, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = receiver(str(tmp_path / "push.db"), networks=["127.0.0.0/8"], answer_within=30)
    answered, ending, order = Flag(), Flag(), list[str]()

    @made.on(PostingNew)
    def handle(event: PostingNew) -> None:
        answered.wait(60)
        order.append("begun")
        ending.wait(60)
        order.append("done")

    def stop() -> bool:
        ending.set()
        return stopped()

    stopped = made.stop
    monkeypatch.setattr(made, "stop", stop)
    with place.serve(made) as port:
        assert small(ask(port, new_posting())) == TAKEN
        order.append("answered")
        answered.set()
        wait_for(lambda: len(order) == 2)
    assert order == ["answered", "begun", "done"]
    assert [event.state for event in made.events()] == ["done"]


def test_a_sender_that_leaves_is_not_taken(place: Place, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    made = receiver(str(tmp_path / "push.db"), networks=None, answer_within=30, workers=0)
    content = new_posting()
    head = f"POST {servers.PATH} HTTP/1.1\r\nHost: shop\r\n"
    chunk = f"{len(content):x}\r\n".encode() + content + b"\r\n"
    with place.serve(made) as port:
        servers.broken_off(port, f"{head}Content-Length: {len(content)}\r\n\r\n".encode() + content[:-1])
        servers.broken_off(port, f"{head}Transfer-Encoding: chunked\r\n\r\n".encode() + chunk)
        wait_for(lambda: len(caplog.records) == 2)
    assert [*made.events()] == []
    assert not any(record.exc_info for record in caplog.records)
