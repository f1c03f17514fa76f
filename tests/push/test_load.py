"""How soon a receiver answers at the rate of a large shop, while its handlers sleep. ``make bench`` measures more."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from ozon.push import Receiver
from tests.benchmarks.load import process, send
from tests.benchmarks.push import RATE, appending, requests, sleeping
from tests.sizes import size
from tests.soak import SoakReport

SECONDS = size(1, 3, 60)


def test_a_receiver_answers_while_its_handlers_sleep(tmp_path: Path, soak_report: SoakReport) -> None:
    """All is answered with 200, and stored. How soon is reported, and not judged."""
    where = str(tmp_path / "push.db")
    with process(partial(appending, str(tmp_path))) as bare, process(partial(sleeping, where)) as ours:
        highs = {}
        for name, one in (("a server that only syncs", bare), ("a receiver", ours)):
            seconds = sorted(send(one.url, requests(RATE * SECONDS), RATE))
            highs[name] = seconds[int(len(seconds) * 0.99)]
    made = Receiver(where, name="my-shop", version="1")
    assert len([*made.events()]) == RATE * SECONDS
    assert [*made.events("done")]
    made.stop()
    for name, high in highs.items():
        soak_report(f"99th percentile of answers at {RATE}/s, {name}", asked="≤ 150 ms", reached=f"{high * 1e3:.0f} ms")
