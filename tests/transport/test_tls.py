"""Encrypted connections to a real server on loopback, whose certificate only those trust who are told to."""

from __future__ import annotations

import json
import shutil
import ssl
import subprocess
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, NamedTuple

import anyio
import pytest

from ozon import AsyncSeller, Seller
from ozon_generated.errors import TransportError
from tests.runtime.servers import KEY, ONCE

ANSWER = json.dumps({"result": {"items": [{"product_id": 7}], "last_id": "", "total": 1}}).encode()
#: Valid for longer than `make newest` looks ahead.
_DAYS = "3650"


class Server(NamedTuple):
    url: str
    certificate: Path
    keys: list[str | None]


class _Shop(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["Content-Length"]))
        vars(self.server)["keys"].append(self.headers["Api-Key"])
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(ANSWER)))
        self.end_headers()
        self.wfile.write(ANSWER)

    def log_message(self, format: str, *arguments: object) -> None:
        """Say nothing."""


class _Quiet(ThreadingHTTPServer):
    def handle_error(self, request: Any, client_address: Any) -> None:
        """A handshake that fails is what some tests ask for."""


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("openssl is missing: apt-get install openssl")
    folder = tmp_path_factory.mktemp("tls")
    key, certificate = folder / "key.pem", folder / "certificate.pem"
    name = ("-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1")
    command = [openssl, "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", _DAYS, *name]
    subprocess.run([*command, "-keyout", key, "-out", certificate], check=True, capture_output=True)
    with _Quiet(("127.0.0.1", 0), _Shop) as listening:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate, key)
        listening.socket = context.wrap_socket(listening.socket, server_side=True, do_handshake_on_connect=False)
        keys: list[str | None] = []
        vars(listening)["keys"] = keys
        thread = threading.Thread(target=listening.serve_forever)
        thread.start()
        try:
            yield Server(f"https://127.0.0.1:{listening.server_port}", certificate, keys)
        finally:
            listening.shutdown()
            thread.join()


def products(url: str, kind: str, **settings: Any) -> list[int | None]:
    """The products of two calls over one client: the second uses the connection again."""
    settings |= {"base_url": url, "retry": ONCE}

    async def ask() -> list[int | None]:
        async with AsyncSeller("836", KEY, connections="aiohttp" if kind == "aiohttp" else "httpx", **settings) as shop:
            answers = [await shop.product.list(filter={}) for _ in range(2)]
        return [answer.page_rows()[0].product_id for answer in answers]

    if kind != "sync":
        return anyio.run(ask, backend="trio" if kind == "trio" else "asyncio")
    with Seller("836", KEY, **settings) as shop:
        return [shop.product.list(filter={}).page_rows()[0].product_id for _ in range(2)]


KINDS = ["sync", "asyncio", "trio", "aiohttp"]
TRUSTED = ["file", "context", "environment", "off"]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("trusted", TRUSTED)
def test_an_encrypted_call(server: Server, kind: str, trusted: str, monkeypatch: pytest.MonkeyPatch) -> None:
    verify: Any = server.certificate
    if trusted == "context":
        verify = ssl.create_default_context(cafile=server.certificate)
    elif trusted == "environment":
        monkeypatch.setenv("SSL_CERT_FILE", str(server.certificate))
        verify = True
    elif trusted == "off":
        verify = False
    server.keys.clear()
    assert products(server.url, kind, verify=verify) == [7, 7]
    assert server.keys == [KEY, KEY]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("trust_env", [True, False])
def test_a_server_that_nobody_vouches_for_gets_no_key(server: Server, kind: str, trust_env: bool) -> None:
    server.keys.clear()
    with pytest.raises(TransportError, match=r"(?i)certificate") as caught:
        products(server.url, kind, trust_env=trust_env)
    assert caught.value.sent is False
    assert server.keys == []
