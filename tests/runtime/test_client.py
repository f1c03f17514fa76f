"""One call: its options, and manners."""

from __future__ import annotations

import inspect
import logging
import subprocess
import sys
from pathlib import Path

import anyio
import pytest

from ozon_generated.errors import (
    OzonError,
)
from ozon_generated.messages import Response
from ozon_generated.seller.product import ProductListResponse
from tests.library import httpx
from tests.runtime.calls import EMPTY
from tests.runtime.servers import Script, async_seller, seller


def test_on_reply_sees_the_raw_answer() -> None:
    seen: list[Response] = []
    seller(Script(EMPTY)).product.list(filter={}, options={"on_reply": seen.append})
    assert [reply.json()["result"]["total"] for reply in seen] == [0]


def test_options_of_a_call() -> None:
    server = Script(EMPTY)
    shop = seller(server)
    shop.product.list(filter={}, options={"timeout": 1.5, "headers": {"X-Trace": "a", "user-agent": "me"}})
    shop.product.list(filter={}, options={"timeout": None})
    shop.product.list(filter={}, options={})
    first, second, third = server.requests
    assert set(first.extensions["timeout"].values()) == {1.5}
    assert set(second.extensions["timeout"].values()) == {None}
    assert third.extensions["timeout"] == {"connect": 10.0, "read": 30.0, "write": 30.0, "pool": 30.0}
    assert (first.headers["x-trace"], first.headers.get_list("user-agent")) == ("a", ["me"])
    assert "x-trace" not in second.headers


@pytest.mark.parametrize("name", ["Content-Type", "content-type"])
def test_a_content_type_of_the_caller_is_the_only_one(name: str) -> None:
    server = Script(EMPTY)
    seller(server).product.list(filter={}, options={"headers": {name: "application/json; charset=utf-8"}})
    assert server.requests[0].headers.get_list("content-type") == ["application/json; charset=utf-8"]


# Manners


def test_nothing_is_printed_or_logged_unasked(
    capfd: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    for reply in (EMPTY, httpx.Response(500), httpx.ConnectError("x")):
        try:
            seller(Script(reply)).product.list(filter={})
        except OzonError:
            pass
    assert capfd.readouterr() == ("", "")
    assert [record for record in caplog.records if record.levelno >= logging.WARNING] == []


def test_importing_changes_nothing_of_the_host_program() -> None:
    code = """
import gc, logging, os, signal, sys
logging.getLogger().addHandler(logging.NullHandler())
def state():
    root = logging.getLogger()
    return (root.handlers[:], root.level, logging.raiseExceptions, gc.get_threshold(), gc.isenabled(),
            dict(os.environ), signal.getsignal(signal.SIGINT), sys.excepthook, sys.getrecursionlimit())
before = state()
import ozon
ozon.Seller("836", "key").product.list
ozon.paginate, ozon.Merchants, ozon.amount
assert state() == before, (before, state())
ours = [n for n in logging.root.manager.loggerDict if n.partition(".")[0] in ("ozon", "ozon_generated")]
assert not any(logging.getLogger(name).handlers for name in ours)
"""
    root = Path(__file__).parents[2]
    environment = {"PYTHONPATH": f"{root / 'overlay'}:{root}", "PATH": ""}
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_the_twins_take_the_same_options() -> None:
    sync, asynchronous = seller(Script(EMPTY)), async_seller(Script(EMPTY))
    assert list(inspect.signature(sync.product.list).parameters) == list(
        inspect.signature(asynchronous.product.list).parameters
    )


def test_an_answer_is_the_same_both_ways() -> None:
    server = Script(EMPTY)

    async def ask() -> ProductListResponse:
        async with async_seller(server) as shop:
            return await shop.product.list(filter={})

    assert anyio.run(ask) == seller(server).product.list(filter={})
