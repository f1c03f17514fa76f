"""The walker: memory that does not grow with the dictionary, and what the journal costs."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager

from tests.benchmarks.fresh import PEAK, Run, processes
from tests.benchmarks.measure import Row, Taken, compared, weighed

BARE = "for _ in attribute_values(shop, {attribute}, description_category_id=17028922, type_id=92499): pass"
WALKED = (
    "walk_dictionaries(shop, [(17028922, 92499, {attribute})], sink=JsonLinesSink('{folder}/v.jsonl'), "
    "journal='{folder}/journal')"
)
PROGRAM = f"""
import time
from ozon import Seller, attribute_values
from ozon.walker import JsonLinesSink, walk_dictionaries
shop = Seller('836', 'sandbox-key', base_url=sys.argv[1], limits=None)
begin = time.perf_counter()
{{walk}}
print(time.perf_counter() - begin)
{PEAK}
"""
SMALL, LARGE = 2_000, 300_000
#: Less than elsewhere: a round takes some ten seconds.
ROUNDS = 3


@contextmanager
def sandbox() -> Iterator[str]:
    """The address of a sandbox in a process of its own, with a small and a large dictionary."""
    sizes = [f"--dictionary=85={SMALL}", f"--dictionary=86={LARGE}"]
    command = [sys.executable, "-m", "ozon.cli", "sandbox", *sizes]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    assert process.stdout is not None
    try:
        yield process.stdout.readline().strip()
    finally:
        process.terminate()
        process.communicate()


def rows() -> Iterator[Row]:
    """Peak memory of 300,000 values above that of 2,000, in MB; and the time of a walk with sink and journal."""
    with sandbox() as url, processes() as run:
        seconds: dict[str, list[float]] = {}
        grown: dict[str, list[float]] = {}
        for number in range(ROUNDS + 1):
            for name, walk in (("floor", BARE), ("ours", WALKED)):
                (_, small), (time, large) = _measured(run, walk, url, 85), _measured(run, walk, url, 86)
                if number:
                    seconds.setdefault(name, []).append(time)
                    grown.setdefault(name, []).append(large - small)
    bare, what = grown["floor"], "memory of 300,000 values above 2,000"
    yield weighed(what, bare, [0.0], reference="", now="", hold=10, reach=5)
    yield weighed("the same, with sink and journal", grown["ours"], [0.0], reference="", now="", hold=10, reach=5)
    taken = {name: Taken(walls) for name, walls in seconds.items()}
    yield compared("walk of 300,000, sink and journal", "bare walk", taken, now="", hold=2, reach=1.5)


def _measured(run: Run, walk: str, url: str, attribute: int) -> tuple[float, float]:
    """Seconds of a walk in a fresh process, and the peak of its resident memory in MB."""
    with tempfile.TemporaryDirectory() as folder:
        seconds, peak = run(PROGRAM.format(walk=walk.format(attribute=attribute, folder=folder)), url)
    return seconds, peak
