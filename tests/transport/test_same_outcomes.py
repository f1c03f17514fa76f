"""Whatever carries a call, it ends the same: a plain httpx client of the user beside all that we have for connections.

Answers are wrong in many ways at once: status, headers, lengths, compression, cuts, and bodies that no document shows.
"""

from __future__ import annotations

import asyncio
import gzip
import json
import random
import re
import threading
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import anyio
import httpx
import pytest

from ozon import AsyncSeller, Retry, Seller
from ozon_generated.errors import ApiError, OzonError
from tests.runtime.servers import KEY
from tests.sizes import size
from tests.soak import SoakReport

ITEM = {"product_id": 7, "offer_id": "a", "archived": False, "quants": [{"quant_code": "x", "quant_size": 1}]}
GOOD: dict[str, Any] = {"result": {"items": [ITEM, ITEM], "total": 2, "last_id": "z"}}
STATUSES = (200, 200, 200, 200, 201, 204, 301, 307, 400, 401, 403, 404, 408, 409, 429, 499, 500, 502, 503, 504)
#: Twice, without waiting long; a demand of the server for more ends the call.
RETRY = Retry(max_attempts=2, backoff=0.0, circle=0.0, deadline=20)
BATCH = 50
_CODINGS: dict[str, Callable[[bytes], bytes]] = {"gzip": gzip.compress, "deflate": zlib.compress}


def body(pick: random.Random) -> bytes:
    """A body, mostly one that can be read in part."""
    answer = json.loads(json.dumps(GOOD))
    spot: Any = answer
    while isinstance(spot, dict | list) and spot:
        key = pick.choice(list(spot) if isinstance(spot, dict) else list(range(len(spot))))
        if pick.random() < 0.4 or not isinstance(spot[key], dict | list):
            spot[key] = pick.choice((None, "7", 7.5, 10**30, [], {}, [None], {"code": 3, "message": "no"}, spot[key]))
            break
        spot = spot[key]
    kinds: dict[str, bytes] = {
        "answer": json.dumps(answer).encode(),
        "good": json.dumps(GOOD).encode(),
        "error": json.dumps(
            {"code": 8, "message": pick.choice(("Circle is open", "no such thing")), "details": []}
        ).encode(),
        "page": b"<html><h1>502 Bad Gateway</h1></html>",
        "empty": b"",
        "cut": json.dumps(answer).encode()[: pick.randrange(1, 60)],
        "bytes": bytes(pick.randrange(256) for _ in range(pick.randrange(40))),
        "double": b'{"result":{"items":[],"items":[{"product_id":1}]}}',
        "deep": b"[" * 200 + b"]" * 200,
    }
    return pick.choices([*kinds.values()], [6, 3, 3, 1, 1, 1, 1, 1, 1])[0]


def reply(seed: int, attempt: int) -> bytes:
    """The bytes that the server writes, before it closes the connection."""
    pick = random.Random(seed * 10 + min(attempt, 1))
    if pick.random() < 0.03:
        return b""
    status, content = pick.choice(STATUSES), body(pick)
    headers = [
        ("Connection", "close"),
        ("Content-Type", pick.choice(("application/json", "text/html; charset=cp1251"))),
    ]
    coding = pick.choice(("", "", "", "gzip", "deflate", "br", "no gzip"))
    if coding:
        headers.append(("Content-Encoding", coding.removeprefix("no ")))
        content = _CODINGS.get(coding, bytes)(content)
    if status == 429 and pick.random() < 0.5:
        headers.append(("Retry-After", pick.choice(("0", "30", "soon", "Wed, 21 Oct 2015 07:28:00 GMT"))))
    if status in (301, 307):
        headers.append(("Location", "http://127.0.0.1:9/elsewhere?sign=5ecret"))
    if status == 204:
        content = b""
    elif pick.random() < 0.3:
        headers.append(("Transfer-Encoding", "chunked"))
        cut = pick.randrange(len(content) + 1)
        content = b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in (content[:cut], content[cut:]) if part)
        content += pick.choice((b"0\r\n\r\n", b"0\r\n\r\n", b""))
    else:
        headers.append(("Content-Length", str(len(content) + pick.choice((0, 0, 0, 0, 9)))))
    head = "".join(f"{name}: {value}\r\n" for name, value in headers)
    return f"HTTP/1.1 {status} Whatever\r\n{head}\r\n".encode() + content


@contextmanager
def serving() -> Iterator[tuple[str, dict[str, int]]]:
    """A server whose answers depend on the seed in a request; gives its address, and the attempts for each caller."""
    attempts: dict[str, int] = {}

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode()
        length = next(int(line[15:]) for line in head.lower().splitlines() if line.startswith("content-length:"))
        caller = json.loads(await reader.readexactly(length))["last_id"]
        attempt = attempts[caller] = attempts.get(caller, 0) + 1
        writer.write(reply(int(caller.rpartition(" ")[2]), attempt))
        await writer.drain()
        writer.close()

    async def main() -> None:
        server = await asyncio.start_server(answer, "127.0.0.1", 0)
        port.append(server.sockets[0].getsockname()[1])
        ready.set()
        await over.wait()
        server.close()

    def run() -> None:
        loop.run_until_complete(main())
        loop.run_until_complete(asyncio.sleep(0.05))
        loop.close()

    port: list[int] = []
    loop, over, ready = asyncio.new_event_loop(), asyncio.Event(), threading.Event()
    thread = threading.Thread(target=run)
    thread.start()
    assert ready.wait(10)
    try:
        yield f"http://127.0.0.1:{port[0]}", attempts
    finally:
        loop.call_soon_threadsafe(over.set)
        thread.join()


def told(outcome: Any) -> str:
    """An outcome in text. Libraries word their own failures differently, so these are told by kind."""
    if not isinstance(outcome, OzonError):
        return f"{outcome.to_dict()} {outcome.mismatches()}"
    facts = type(outcome).__name__, outcome.sent, outcome.outcome_unknown, outcome.repeat_is_safe
    text = str(outcome) if isinstance(outcome, ApiError) or "HTTP " in str(outcome) else ""
    return re.sub(r"at \d{4}-[\d -:]+ UTC", "at a time", f"{facts} {text}")


def in_thread(url: str, name: str, seeds: range, **settings: Any) -> list[str]:
    found = []
    with Seller("836", KEY, base_url=url, retry=RETRY, **settings) as shop:
        for seed in seeds:
            try:
                outcome: Any = shop.product.list(filter={}, last_id=f"{name} {seed}")
            except OzonError as error:
                outcome = error
            found.append(told(outcome))
    return found


def in_tasks(url: str, name: str, seeds: range, backend: str = "asyncio", **settings: Any) -> list[str]:
    async def main() -> list[str]:
        found = dict.fromkeys(seeds, "")

        async def one(seed: int) -> None:
            try:
                outcome: Any = await shop.product.list(filter={}, last_id=f"{name} {seed}")
            except OzonError as error:
                outcome = error
            found[seed] = told(outcome)

        async with (
            AsyncSeller("836", KEY, base_url=url, retry=RETRY, **settings) as shop,
            anyio.create_task_group() as all_,
        ):
            for seed in seeds:
                all_.start_soon(one, seed)
        return [*found.values()]

    return anyio.run(main, backend=backend)


def ways(url: str, seeds: range) -> dict[str, list[str]]:
    """The outcomes by what carried the calls."""
    with httpx.Client() as plain:
        found = {"plain": in_thread(url, "plain", seeds, http=plain)}
    for library in ("httpx", "httpx2"):
        found[library] = in_thread(url, library, seeds, http_library=library)
        for backend in ("asyncio", "trio"):
            name = f"{library} {backend}"
            found[name] = in_tasks(url, name, seeds, backend, http_library=library)
    found["aiohttp"] = in_tasks(url, "aiohttp", seeds, connections="aiohttp")
    return found


@pytest.mark.filterwarnings("ignore:unclosed")
def test_calls_end_the_same(soak_report: SoakReport) -> None:
    count = size(300, 700, 50_000)
    with serving() as (url, attempts):
        for begin in range(0, count, BATCH):
            seeds = range(begin, begin + BATCH)
            found = ways(url, seeds)
            for at, seed in enumerate(seeds):
                outcomes = {name: (each[at], attempts[f"{name} {seed}"]) for name, each in found.items()}
                assert len(set(outcomes.values())) == 1, (seed, reply(seed, 1), reply(seed, 2), outcomes)
            attempts.clear()
    soak_report("answers whose outcomes are compared, over seven ways", asked="50,000", reached=f"{count:,}")
