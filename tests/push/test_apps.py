"""The ASGI app and the WSGI app, as servers call them."""

from __future__ import annotations

import io
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from threading import Event as Flag
from typing import Any
from wsgiref.types import StartResponse, WSGIEnvironment
from wsgiref.util import setup_testing_defaults
from wsgiref.validate import validator

import anyio
import pytest
from aiohttp import web

from ozon.errors import ArgumentError
from ozon.push import PostingNew, Receiver
from ozon.push.asgi import Message, Receive, Scope, Send
from tests.push import servers
from tests.push.support import OZON, changed, new_posting, receiver, send, wait_for

LENGTH = (b"content-length", b"16")
TAKEN = [
    {"type": "http.response.start", "status": 200, "headers": [(b"content-type", b"application/json"), LENGTH]},
    {"type": "http.response.body", "body": b'{"result": true}'},
]


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Receiver]:
    one = receiver(str(tmp_path / "push.db"), limit=100_000, proxies=["10.0.0.0/8", "unix"], answer_within=30)
    yield one
    one.stop()


class Server:
    """What a server says to an ASGI app, and what it hears from it."""

    def __init__(self, *messages: Message) -> None:
        self._messages = iter(messages)
        self.told: list[Message] = []
        self.types: list[str] = []

    async def receive(self) -> Message:
        message = next(self._messages)
        self.types.append(message["type"])
        return message

    async def send(self, message: Message) -> None:
        self.told.append(message)
        self.types.append(message["type"])


def scope(**more: object) -> Scope:
    return {"type": "http", "method": "POST", "path": "/push", "headers": [], "client": (OZON, 5000), **more}


def part(content: bytes, more: bool = False) -> Message:
    return {"type": "http.request", "body": content, "more_body": more}


def served(app: Any, given: Scope, *messages: Message, backend: str = "asyncio") -> Server:
    """What an app tells to a server that says this."""
    server = Server(*messages)
    anyio.run(app, given, server.receive, server.send, backend=backend)
    return server


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_asgi_stores_and_answers(made: Receiver, backend: str) -> None:
    content = new_posting()
    parts = [part(content[:5], more=True), {"type": "http.request", "more_body": True}, part(content[5:])]
    assert served(made.asgi, scope(), *parts, backend=backend).told == TAKEN
    large = changed(1, state="x" * 90_000)
    assert served(made.asgi, scope(), part(large), backend=backend).told == TAKEN
    assert [event.content for event in made.events()] == [content, large]


def test_asgi_reads_no_more_than_it_has_to(made: Receiver) -> None:
    endless = [part(b"x" * 60_000, more=True)] * 5
    server = served(made.asgi, scope(), *endless)
    assert server.told[0]["status"] == 413
    assert server.types.count("http.request") == 2
    for refused, status in [
        (scope(headers=[(b"content-length", b"100001")]), 413),
        (scope(headers=[(b"content-length", b"9" * 5000)]), 413),
        (scope(method="HEAD"), 405),
        (scope(client=("8.8.8.8", 1)), 403),
    ]:
        server = served(made.asgi, refused)
        assert (server.told[0]["status"], len(server.types)) == (status, 2)
        assert (server.told[1]["body"] == b"") is (refused["method"] == "HEAD")


def test_asgi_a_sender_that_leaves_gets_no_answer(made: Receiver, caplog: pytest.LogCaptureFixture) -> None:
    parts = [part(new_posting(), more=True), {"type": "http.disconnect"}]
    assert served(made.asgi, scope(), *parts).told == []
    assert [*made.events()] == []
    assert [record.getMessage() for record in caplog.records] == [
        "push: answered 400: the sender left before the end of the body"
    ]


def test_asgi_several_values_of_a_header(made: Receiver) -> None:
    ozon, other = [(b"x-forwarded-for", one) for one in (OZON.encode(), b"8.8.8.8")]
    for client in (("10.0.0.1", 1), None):
        for headers, status in [([other, ozon], 200), ([ozon, other], 403), ([], 403)]:
            server = served(made.asgi, scope(client=client, headers=headers), part(new_posting()))
            assert server.told[0]["status"] == status


def test_asgi_other_connections_are_refused(made: Receiver) -> None:
    assert served(made.asgi, scope(type="websocket")).told == [{"type": "websocket.close"}]
    with pytest.raises(ValueError, match="no connection that takes events"):
        served(made.asgi, scope(type="gopher"))


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_asgi_the_event_loop_goes_on_meanwhile(made: Receiver, monkeypatch: pytest.MonkeyPatch, backend: str) -> None:
    on, begun = Flag(), set[str]()

    def slow(name: str) -> None:
        done = getattr(made, name)

        def wait(*given: object) -> Any:
            begun.add(name)
            assert on.wait(60)
            return done(*given)

        monkeypatch.setattr(made, name, wait)

    slow("take")
    slow("stop")

    async def main() -> list[Server]:
        request, life = Server(part(changed(1, state="x" * 90_000))), Server({"type": "lifespan.startup"}, {"type": ""})
        async with anyio.create_task_group() as group:
            group.start_soon(made.asgi, scope(), request.receive, request.send)
            group.start_soon(made.asgi, {"type": "lifespan"}, life.receive, life.send)
            while begun != {"take", "stop"}:
                await anyio.sleep(0.001)
            on.set()
        return [request, life]

    request, life = anyio.run(main, backend=backend)
    assert request.told == TAKEN
    assert life.types[-1] == "lifespan.shutdown.complete"


def test_asgi_workers_run_for_the_lifespan(made: Receiver) -> None:
    seen = []

    @made.on(PostingNew)
    def handle(event: PostingNew) -> None:
        seen.append(event.key)

    class Waiting(Server):
        async def receive(self) -> Message:
            if self.told:
                await anyio.to_thread.run_sync(wait_for, lambda: seen)
            return await super().receive()

    server = Waiting({"type": "lifespan.startup"}, {"type": "lifespan.shutdown"})
    send(made, new_posting())
    anyio.run(made.asgi, {"type": "lifespan"}, server.receive, server.send)
    both = ["lifespan.startup", "lifespan.startup.complete", "lifespan.shutdown", "lifespan.shutdown.complete"]
    assert server.types == both
    assert len([*made.events("done")]) == 1


class Others:
    """Another app: it follows the lifespan or not, and answers with its name."""

    def __init__(self, how: str, made: Receiver, monkeypatch: pytest.MonkeyPatch) -> None:
        self._how = how
        self.order: list[str] = []
        for name in ("start", "stop"):
            monkeypatch.setattr(made, name, lambda name=name: self.order.append(name))

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "lifespan":
            await send({"type": "others"})
        elif self._how == "raises":
            raise ValueError("no lifespan")
        elif self._how != "returns":
            await self._live(receive, send)

    async def _live(self, receive: Receive, send: Send) -> None:
        await receive()
        if self._how == "fails":
            await send({"type": "lifespan.startup.failed"})
            return
        if self._how == "breaks":
            raise RuntimeError(self._how)
        self.order.append("open")
        await send({"type": "lifespan.startup.complete"})
        await receive()
        self.order.append("close")
        await send({"type": "lifespan.shutdown.complete"})


@pytest.mark.parametrize(
    ("how", "order", "told"),
    [
        ("lives", ["open", "start", "stop", "close"], ["startup.complete", "shutdown.complete"]),
        ("raises", ["start", "stop"], ["startup.complete", "shutdown.complete"]),
        ("returns", ["start", "stop"], ["startup.complete", "shutdown.complete"]),
        ("fails", [], ["startup.failed"]),
    ],
)
def test_asgi_workers_run_within_the_lifespan_of_another_app(
    made: Receiver, monkeypatch: pytest.MonkeyPatch, how: str, order: list[str], told: list[str]
) -> None:
    others = Others(how, made, monkeypatch)
    both = [{"type": "lifespan.startup"}, {"type": "lifespan.shutdown"}]
    server = served(made.asgi.at("/push", others), {"type": "lifespan"}, *both)
    assert others.order == order
    assert [one["type"] for one in server.told] == [f"lifespan.{name}" for name in told]


def test_asgi_a_startup_that_breaks_is_told_to_the_server(made: Receiver, monkeypatch: pytest.MonkeyPatch) -> None:
    app = made.asgi.at("/push", Others("breaks", made, monkeypatch))
    with pytest.raises(RuntimeError, match="breaks"):
        served(app, {"type": "lifespan"}, {"type": "lifespan.startup"})


@pytest.mark.parametrize(
    ("given", "ours"),
    [
        ({"path": "/ozon/push"}, True),
        ({"path": "/ozon/push/"}, True),
        ({"path": "/api/ozon/push", "root_path": "/api"}, True),
        ({"path": "/ozon/pushed"}, False),
        ({"path": "/ozon"}, False),
        ({"path": "/"}, False),
        ({"path": "/ozon/push", "type": "websocket"}, False),
    ],
)
def test_asgi_all_but_one_path_is_left_to_others(
    made: Receiver, monkeypatch: pytest.MonkeyPatch, given: dict[str, Any], ours: bool
) -> None:
    app = made.asgi.at("/ozon/push", Others("lives", made, monkeypatch))
    told = served(app, scope(**given), part(new_posting())).told
    assert told == (TAKEN if ours else [{"type": "others"}])


def test_paths_begin_with_a_slash(made: Receiver) -> None:
    with pytest.raises(ArgumentError, match="is no path"):
        made.asgi.at("push", made.asgi)
    with pytest.raises(ArgumentError, match="is no path"):
        made.wsgi.at("push", made.wsgi)


@pytest.mark.skipif(sys.platform == "win32", reason="unix sockets")
@pytest.mark.parametrize("server", ["uvicorn", "aiohttp"])
def test_a_proxy_at_a_unix_socket(made: Receiver, tmp_path: Path, server: str) -> None:
    path = tmp_path / "socket"
    other = receiver(str(tmp_path / "push.db"))
    for one, status in [(made, 200), (other, 403)]:
        if server == "aiohttp":
            one.aiohttp.at(servers.PATH, app := web.Application())
            serving = servers.aiohttp(app, path)
        else:
            serving = servers.asgi(one.asgi, path)
        with serving:
            assert servers.ask(path, new_posting(), X_Forwarded_For=OZON)[0] == status
            assert servers.ask(path, new_posting(), X_Forwarded_For=f"{OZON}, 8.8.8.8")[0] == 403
        path.unlink(missing_ok=True)


def test_no_framework_is_imported() -> None:
    code = "import sys; from ozon.push import Receiver; Receiver(name='', version='').aiohttp; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert not {"aiohttp", "django", "fastapi", "flask", "starlette", "trio", "uvicorn"} & {*done.stdout.split()}


class Input(io.BytesIO):
    """A body that notes how much of it was read, and breaks off if it is told so."""

    def __init__(self, content: bytes, breaks: bool = False) -> None:
        super().__init__(content)
        self._breaks = breaks

    def read(self, size: int | None = -1) -> bytes:
        if self._breaks and self.tell():
            raise OSError("the client left")
        return super().read(min(size or 0, 40_000))


def called(app: Any, content: Input, **more: object) -> tuple[str, dict[str, str], bytes]:
    """What a WSGI app answers, in the rules of WSGI."""
    environ: WSGIEnvironment = {"REQUEST_METHOD": "POST", "SCRIPT_NAME": "", "PATH_INFO": "/push", "QUERY_STRING": ""}
    environ |= {"REMOTE_ADDR": OZON, "wsgi.input": content, **more}
    setup_testing_defaults(environ)
    begun: list[Any] = []

    def start_response(status: str, headers: list[tuple[str, str]], exc_info: object = None) -> Any:
        begun.extend([status, dict(headers)])

    answer: Any = validator(app)(environ, start_response)
    with closing(answer):
        body = b"".join(answer)
    status, headers = begun
    return status.partition(" ")[0], headers, body  # Pythons differ in the words


CONTENT = changed(1, state="x" * 90_000)
WHOLE = {"CONTENT_LENGTH": str(len(CONTENT))}


@pytest.mark.parametrize(
    ("content", "given", "status", "read"),
    [
        (CONTENT, WHOLE, "200", len(CONTENT)),
        (CONTENT + b"next request", WHOLE, "200", len(CONTENT)),
        (CONTENT, {"wsgi.input_terminated": True, "HTTP_TRANSFER_ENCODING": "chunked"}, "200", len(CONTENT)),
        (CONTENT * 9, {"wsgi.input_terminated": True}, "413", 100_001),
        (CONTENT, {"CONTENT_LENGTH": "100001"}, "413", 0),
        (CONTENT, {"CONTENT_LENGTH": "100001", "wsgi.input_terminated": True}, "413", 0),
        (CONTENT, {"CONTENT_LENGTH": "9" * 4000}, "413", 0),
        (CONTENT, {"CONTENT_LENGTH": ""}, "400", 0),
        (CONTENT, {}, "400", 0),
        (CONTENT, {"CONTENT_LENGTH": str(len(CONTENT) - 1)}, "400", len(CONTENT) - 1),
        (CONTENT[:-1], WHOLE, "400", len(CONTENT) - 1),
        (CONTENT, {"CONTENT_LENGTH": "5", "REQUEST_METHOD": "PUT"}, "405", 0),
        (CONTENT, {"CONTENT_LENGTH": "5", "REMOTE_ADDR": "8.8.8.8"}, "403", 0),
        (
            CONTENT,
            {"CONTENT_LENGTH": "5", "REMOTE_ADDR": "", "HTTP_X_FORWARDED_FOR": f"{OZON}, 8.8.8.8"},
            "403",
            0,
        ),
        (
            CONTENT,
            {"CONTENT_LENGTH": str(len(CONTENT)), "REMOTE_ADDR": "", "HTTP_X_FORWARDED_FOR": f"8.8.8.8,{OZON}"},
            "200",
            len(CONTENT),
        ),
    ],
)
def test_wsgi_reads_what_it_may_and_answers(
    made: Receiver, content: bytes, given: dict[str, object], status: str, read: int
) -> None:
    body = Input(content)
    told, headers, answer = called(made.wsgi, body, **given)
    assert (told, body.tell()) == (status, read)
    assert headers["Content-Type"] == "application/json"
    assert headers["Content-Length"] == f"{len(answer)}"
    assert [event.content for event in made.events()] == ([CONTENT] if status == "200" else [])


def test_wsgi_a_body_that_breaks_off_is_not_taken(made: Receiver) -> None:
    content = new_posting() + b" " * 50_000
    assert called(made.wsgi, Input(content, breaks=True), CONTENT_LENGTH=f"{len(content)}")[0] == "400"
    assert [*made.events()] == []


def test_wsgi_answers_to_head_have_no_body(made: Receiver) -> None:
    status, headers, answer = called(made.wsgi, Input(b""), REQUEST_METHOD="HEAD")
    assert (status, headers["Allow"], answer) == ("405", "POST", b"")
    assert int(headers["Content-Length"]) > 0


def test_wsgi_all_but_one_path_is_left_to_others(made: Receiver) -> None:
    def others(environ: WSGIEnvironment, start_response: StartResponse) -> list[bytes]:
        start_response("204 No Content", [])
        return []

    app = made.wsgi.at("/ozon/push", others)
    length = f"{len(CONTENT)}"
    for path in ("/ozon/push", "/ozon/push/"):
        assert called(app, Input(CONTENT), PATH_INFO=path, CONTENT_LENGTH=length)[0] == "200"
    for path in ("/ozon/pushed", "/ozon", "/", ""):
        given = {"SCRIPT_NAME": "" if path else "/shop"}
        assert called(app, Input(CONTENT), PATH_INFO=path, CONTENT_LENGTH=length, **given)[0] == "204"
