"""Requests leave nothing behind in the process of a server, however many there are."""

from __future__ import annotations

import pytest

from ozon.sandbox import Reply, Request, Sandbox
from tests.benchmarks.sandbox import POSTINGS, PRODUCTS, load, running
from tests.sandbox.raw import Constant, message
from tests.sizes import size
from tests.soak import SoakReport

ROUND = 1_000
MOST = 2.0  # MB: half a KB for each request of the smallest run


class Forgetful:
    """A sandbox whose list of requests is emptied, as a program that runs for days has to."""

    def __init__(self) -> None:
        self._sandbox = Sandbox()

    def handle(self, request: Request) -> Reply:
        self._sandbox.requests.clear()
        return self._sandbox.handle(request)


@pytest.mark.memory
@pytest.mark.parametrize(
    ("make", "sent"),
    [(Constant, PRODUCTS), (Constant, message(body=bytes(100_000))), (Forgetful, PRODUCTS), (Forgetful, POSTINGS)],
    ids=["a constant", "large bodies", "product.list", "posting_fbs.list"],
)
def test_memory_does_not_grow_with_the_requests(
    make: type[Constant] | type[Forgetful], sent: bytes, soak_report: SoakReport
) -> None:
    """The first requests fill caches; then as many or more, each on one of 64 connections, leave nothing."""
    rounds = size(4, 20, 1_000)
    with running(make) as server:
        for _ in range(min(rounds, 20)):
            load(server.url, sent, ROUND)
        before = server.ask("memory")
        for _ in range(rounds):
            load(server.url, sent, ROUND)
        grown = server.ask("memory") - before
    soak_report("requests over which the sandbox's memory stays flat", asked=1_000 * ROUND, reached=rounds * ROUND)
    assert grown < MOST
