"""Addresses that are slow, dead, or ask the sandbox themselves: the sandbox goes on."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any

import pytest

from ozon.sandbox import Behaviour, Clock, Sandbox, Sandboxes
from tests.library import httpx
from tests.sandbox.conftest import KEYS, NOON, seller
from tests.sandbox.push.receiver import Receiver, Reply, good, receiving
from tests.sandbox.push.test_operations import CHECK, LIST

SET, UPDATE = "/v1/notification/set", "/v1/notification/update"
WHITE = "mug-white-330"


class Gate:
    """Answers of a receiver that wait until they may be sent.

    Attributes:
        reached: set when a request is waiting.
    """

    def __init__(self) -> None:
        self.reached, self._open = threading.Event(), threading.Event()

    def __call__(self, event: dict[str, Any]) -> Reply:
        self.reached.set()
        assert self._open.wait(60)
        return good(event)

    def open(self) -> None:
        self._open.set()


@contextmanager
def dripping(pause: float) -> Iterator[str]:
    """A server that sends a byte of its answer after each pause, without an end."""
    stop = threading.Event()

    def run() -> None:
        connection, _ = listening.accept()
        with connection:
            connection.recv(65536)
            try:
                connection.sendall(
                    b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n"
                )
                while not stop.wait(pause):
                    connection.sendall(b" ")
            except OSError:
                pass

    with socket.create_server(("127.0.0.1", 0)) as listening:
        thread = threading.Thread(target=run)
        thread.start()
        try:
            yield f"http://127.0.0.1:{listening.getsockname()[1]}/push"
        finally:
            stop.set()
            thread.join()


@pytest.mark.parametrize(
    ("path", "more"), [(CHECK, {}), (SET, {"types": ["TYPE_NEW_POSTING"]}), (UPDATE, {"id": 4711})]
)
def test_a_server_answers_others_while_an_address_is_tested(
    sandbox: Sandbox, receiver: Receiver, path: str, more: dict[str, Any]
) -> None:
    receiver.answer = gate = Gate()
    with sandbox.serve() as url, httpx.Client(base_url=url, headers=KEYS) as client, ThreadPoolExecutor(1) as threads:
        slow = threads.submit(httpx.post, url + path, json={"url": receiver.url, **more}, headers=KEYS)
        assert gate.reached.wait(20)
        assert client.post(LIST, json={}).json()["total_count"] == 1
        assert client.post("/sandbox/create_order", json={}).status_code == 200
        assert not slow.done()
        gate.open()
        assert slow.result(20).status_code == 200
    changes = [one for one in sandbox.events if one.kind == "push_address"]
    assert [one.move for one in changes] == {CHECK: [], SET: ["connect"], UPDATE: ["update"]}[path]
    assert all(f"POST {path}" in one.cause for one in changes)


def test_tests_of_two_addresses_at_once(sandbox: Sandbox) -> None:
    def connect(url: str) -> int:
        with seller(sandbox) as client:
            return client.post(SET, json={"url": url, "types": ["TYPE_NEW_POSTING"]}).status_code

    with receiving() as one, receiving() as other, ThreadPoolExecutor(2) as threads:
        gates, tests = [], []
        for receiver in (one, other):
            receiver.answer = gate = Gate()
            tests.append(threads.submit(connect, receiver.url))
            assert gate.reached.wait(20)
            gates.append(gate)
        for gate, test in zip(gates, tests, strict=True):
            gate.open()
            assert test.result(20) == 200
    assert [event.cause for event in sandbox.events if event.move == "connect"] == [
        f"request {number}, POST {SET}" for number in (1, 2)
    ]
    assert (sandbox._world.cause, sandbox._world.now) == ("start", NOON)


def test_an_address_may_ask_the_sandbox_while_it_is_tested(sandbox: Sandbox, receiver: Receiver) -> None:
    asked = []

    def answer(event: dict[str, Any]) -> Reply:
        with seller(sandbox) as client:
            asked.append(client.post(LIST, json={}).json()["total_count"])
        return good(event)

    receiver.answer = answer
    with seller(sandbox) as client:
        assert client.post(CHECK, json={"url": receiver.url}).json()["is_active"]
    assert asked == [1]


@pytest.mark.parametrize("path", [SET, UPDATE])
def test_one_of_two_requests_at_once_connects_a_url(sandbox: Sandbox, receiver: Receiver, path: str) -> None:
    more: dict[str, Any] = {"types": ["TYPE_NEW_POSTING"]} if path == SET else {"id": 4711}

    def answer(event: dict[str, Any]) -> Reply:
        receiver.answer = good
        sandbox.control.connect_push_url(receiver.url)
        return good(event)

    receiver.answer = answer
    with seller(sandbox) as client:
        refused = client.post(path, json={"url": receiver.url, **more})
    assert (refused.status_code, refused.json()["message"]) == (400, f"notification url {receiver.url} already exists")


def test_an_address_that_is_deleted_while_it_is_tested_is_not_changed(sandbox: Sandbox, receiver: Receiver) -> None:
    def answer(event: dict[str, Any]) -> Reply:
        with seller(sandbox) as client:
            assert client.post("/v1/notification/delete", json={"id": 4711}).status_code == 200
        return good(event)

    receiver.answer = answer
    with seller(sandbox) as client:
        assert client.post(UPDATE, json={"id": 4711, "url": receiver.url}).status_code == 404
        assert client.post(LIST, json={}).json()["total_count"] == 0


def test_time_goes_on_while_an_address_is_tested(sandbox: Sandbox, receiver: Receiver) -> None:
    def answer(event: dict[str, Any]) -> Reply:
        sandbox.clock.advance(hours=1)
        return good(event)

    receiver.answer = answer
    with seller(sandbox) as client:
        assert client.post(SET, json={"url": receiver.url, "types": ["TYPE_NEW_POSTING"]}).status_code == 200
        assert client.post(LIST, json={"sort_dir": "DESC"}).json()["urls"][0]["created_at"] == "2026-11-02T13:00:00Z"
    sandbox.control.connect_push_url(f"{receiver.url}/2")
    sandbox.clock.advance(hours=1)
    assert sandbox.control.create_order([{"offer_id": WHITE}]).in_process_at.hour == NOON.hour + 2


def test_an_address_in_the_loop_that_asks_is_tested(sandbox: Sandbox) -> None:
    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        body = b'{"version": "1", "name": "x", "time": "2026-11-02T12:00:00Z"}'
        head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
        writer.write(head.encode() + body)
        await writer.drain()
        writer.close()

    async def found() -> object:
        async with await asyncio.start_server(answer, "127.0.0.1", 0) as server:
            url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/"
            async with httpx.AsyncClient(base_url="https://x", transport=sandbox.transport, headers=KEYS) as client:
                return (await client.post(CHECK, json={"url": url})).json()

    assert asyncio.run(found()) == {"is_active": True, "errors": []}


def test_an_answer_in_small_pieces_does_not_hold_the_others_up() -> None:
    sandbox = Sandbox(clock=Clock(NOON), behaviour=Behaviour(push_timeout=0.3))
    with dripping(0.1) as url, seller(sandbox) as client:
        [error] = client.post(CHECK, json={"url": url}).json()["errors"]
    assert error["type"] == "REQUEST_TIMEOUT"
    [push] = sandbox.control.pushes()
    assert push.attempts[0].seconds < 60  # of the 10,000 that the answer would take


def test_a_slow_address_of_one_shop_does_not_hold_up_another(receiver: Receiver) -> None:
    shops, slow = Sandboxes(), Gate()
    receiver.answer = lambda event: slow(event) if event.get("seller_id") == 501 else good(event)
    with shops.serve():
        for client_id in ("501", "502"):
            shops[client_id].control.connect_push_url(f"{receiver.url}/{client_id}", ["TYPE_NEW_POSTING"])
        shops["501"].control.create_order([{"offer_id": WHITE}])
        assert slow.reached.wait(20)
        shops["502"].control.create_order([{"offer_id": WHITE}])
        assert receiver.wait_for(1)[0]["seller_id"] == 502
        slow.open()
        receiver.wait_for(2)


def test_a_change_of_stock_while_the_one_before_is_sent_is_told(sandbox: Sandbox, receiver: Receiver) -> None:
    sandbox.control.connect_push_url(receiver.url, ["TYPE_STOCKS_CHANGED"])
    sandbox.pushes.deliver()
    receiver.answer = gate = Gate()
    with ThreadPoolExecutor(1) as threads:
        sandbox.control.set_stock(WHITE, 5)
        sent = threads.submit(sandbox.pushes.deliver)
        assert gate.reached.wait(20)
        sandbox.control.set_stock(WHITE, 6)  # at the same moment of the clock, by the same command
        gate.open()
        sent.result(20)
    sandbox.pushes.deliver()
    stocks = [event["items"][0]["stocks"][0] for event in receiver.events]
    assert [one["present"] - one["reserved"] for one in stocks] == [5, 6]
