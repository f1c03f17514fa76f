"""Requests leave nothing behind in the process of a server, however many there are."""

from __future__ import annotations

import pytest

from ozon.sandbox import Sandbox
from tests.benchmarks.sandbox import POSTINGS, PRODUCTS, load, running
from tests.sandbox.raw import Constant, message
from tests.sizes import size
from tests.soak import SoakReport

ROUND = 1_000
MOST = 2.0  # MB: half a KB for each request of the smallest run


@pytest.mark.memory
@pytest.mark.parametrize(
    ("make", "sent"),
    [(Constant, PRODUCTS), (Constant, message(body=bytes(100_000))), (Sandbox, PRODUCTS), (Sandbox, POSTINGS)],
    ids=["a constant", "large bodies", "product.list", "posting_fbs.list"],
)
def test_memory_does_not_grow_with_the_requests(
    make: type[Constant] | type[Sandbox], sent: bytes, soak_report: SoakReport
) -> None:
    """The first requests fill caches and the history; then more, each on one of 64 connections, leave nothing."""
    rounds = size(4, 20, 1_000)
    with running(make) as server:
        for _ in range(12):
            load(server.url, sent, ROUND)
        before = server.ask("memory")
        for _ in range(rounds):
            load(server.url, sent, ROUND)
        grown = server.ask("memory") - before
    soak_report("requests over which the sandbox's memory stays flat", asked=1_000 * ROUND, reached=rounds * ROUND)
    assert grown < MOST
