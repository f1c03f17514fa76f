"""Bare HTTP/1.1 servers on loopback, in processes of their own: they do next to nothing, so the client is measured."""

from __future__ import annotations

import asyncio
import multiprocessing
import re
import shutil
import ssl
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from multiprocessing.connection import Connection
from pathlib import Path
from typing import NamedTuple, TypeAlias

import certifi
import orjson

Answers: TypeAlias = Callable[[bytes, bytes], bytes]
#: How many pages of 2000 values the dictionary of an attribute has.
PAGES = {85: 100, 86: 500}
_LENGTH = re.compile(rb"content-length: *(\d+)", re.IGNORECASE)
_PRODUCTS = orjson.dumps({"result": {"items": [{"product_id": 1, "offer_id": "a"}], "total": 1, "last_id": ""}})


class Certificate(NamedTuple):
    """Paths of a certificate for loopback, of its key, and of it among the usual authorities, which a client reads."""

    path: str
    key: str
    trusted: str


@cache
def _page(last: int, end: int) -> bytes:
    rows = [{"id": i, "value": f"value {i}", "info": "", "picture": ""} for i in range(last + 1, last + 2001)]
    return orjson.dumps({"result": rows, "has_next": last + 2000 < end})


def answer(path: bytes, body: bytes) -> bytes:
    """The usual answers: products, and values of attributes."""
    if b"attribute/values" not in path:
        return _PRODUCTS
    asked = orjson.loads(body)
    return _page(asked["last_value_id"], PAGES[asked["attribute_id"]] * 2000)


def _whole(content: bytes) -> bytes:
    return b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(content) + content


class _Shop(asyncio.Protocol):
    """A connection; each answer takes so many seconds."""

    def __init__(self, answers: Answers, delay: float) -> None:
        self._answers, self._delay, self._received = answers, delay, b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._received += data
        head, end, body = self._received.partition(b"\r\n\r\n")
        length = _LENGTH.search(head)
        if not end or len(body) < (int(length[1]) if length else 0):
            return
        self._received = b""  # nobody sends a request before the answer to the last one
        whole = _whole(self._answers(head.split(b" ", 2)[1], body))
        if self._delay:
            asyncio.get_running_loop().call_later(self._delay, self._transport.write, whole)
        else:
            self._transport.write(whole)


async def _serve(ready: Connection, answers: Answers, delay: float, certificate: Certificate | None) -> None:
    context = None
    if certificate is not None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate.path, certificate.key)
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: _Shop(answers, delay), "127.0.0.1", 0, ssl=context, backlog=1000)
    ready.send(server.sockets[0].getsockname()[1])
    await server.serve_forever()


def _main(ready: Connection, answers: Answers, delay: float, certificate: Certificate | None) -> None:
    asyncio.run(_serve(ready, answers, delay, certificate))


@contextmanager
def serve(delay: float = 0.0, certificate: Certificate | None = None, answers: Answers = answer) -> Iterator[str]:
    """The address of a running server. ``answers`` gives the content for a path and a body; it is pickled."""
    here, there = multiprocessing.Pipe()
    spawn = multiprocessing.get_context("spawn")
    process = spawn.Process(target=_main, args=(there, answers, delay, certificate), daemon=True)
    process.start()
    try:
        yield f"{'https' if certificate else 'http'}://127.0.0.1:{here.recv()}"
    finally:
        process.terminate()
        process.join()


@contextmanager
def certificate() -> Iterator[Certificate | None]:
    """A new certificate; ``None`` without openssl."""
    openssl = shutil.which("openssl")
    if openssl is None:
        yield None
        return
    with tempfile.TemporaryDirectory() as folder:
        made = Certificate(f"{folder}/certificate.pem", f"{folder}/key.pem", f"{folder}/trusted.pem")
        name = ("-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1")
        command = [openssl, "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "7", *name]
        subprocess.run([*command, "-keyout", made.key, "-out", made.path], check=True, capture_output=True)
        Path(made.trusted).write_bytes(Path(certifi.where()).read_bytes() + Path(made.path).read_bytes())
        yield made
