"""A bare HTTP/1.1 server on loopback, in a process of its own: it answers at once, so that the client is measured."""

from __future__ import annotations

import asyncio
import multiprocessing
import re
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection

import orjson

_LENGTH = re.compile(rb"content-length: *(\d+)", re.IGNORECASE)


def _page(last: int, limit: int = 2000, pages: int = 100) -> bytes:
    rows = [{"id": i, "value": f"value {i}", "info": "", "picture": ""} for i in range(last + 1, last + limit + 1)]
    return orjson.dumps({"result": rows, "has_next": last + limit < pages * limit})


async def _serve(ready: Connection) -> None:
    small = orjson.dumps({"result": {"items": [{"product_id": 1, "offer_id": "a"}], "total": 1, "last_id": ""}})
    pages = {last: _page(last) for last in range(0, 200_000, 2000)}

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                length = _LENGTH.search(head)
                content = await reader.readexactly(int(length[1])) if length else b""
                body = small
                if b"attribute/values" in head.split(b"\r\n", 1)[0]:
                    body = pages[orjson.loads(content)["last_value_id"]]
                writer.write(
                    b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(body)
                    + body
                )
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()

    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    ready.send(server.sockets[0].getsockname()[1])
    async with server:
        await server.serve_forever()


def _main(ready: Connection) -> None:
    asyncio.run(_serve(ready))


@contextmanager
def serve() -> Iterator[str]:
    """The address of a running server."""
    here, there = multiprocessing.Pipe()
    process = multiprocessing.get_context("spawn").Process(target=_main, args=(there,), daemon=True)
    process.start()
    try:
        yield f"http://127.0.0.1:{here.recv()}"
    finally:
        process.terminate()
        process.join()
