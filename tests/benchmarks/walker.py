"""The walker: memory that does not grow with the dictionary, and what the journal costs."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager

from tests.benchmarks.measure import Row

BARE = "for _ in attribute_values(shop, {attribute}, description_category_id=17028922, type_id=92499): pass"
WALKED = (
    "walk_dictionaries(shop, [(17028922, 92499, {attribute})], sink=JsonLinesSink('{folder}/v.jsonl'), "
    "journal='{folder}/journal')"
)
PROGRAM = """
import time
from ozon import Seller, attribute_values
from ozon.walker import JsonLinesSink, walk_dictionaries
shop = Seller('836', 'sandbox-key', base_url='{url}', limits=None)
begin = time.perf_counter()
{walk}
print(time.perf_counter() - begin)
print(int(open('/proc/self/status').read().split('VmHWM:')[1].split()[0]) / 1024)
"""
SMALL, LARGE = 2_000, 300_000


@contextmanager
def sandbox() -> Iterator[str]:
    """The address of a sandbox in a process of its own, with a small and a large dictionary."""
    sizes = [f"--dictionary=85={SMALL}", f"--dictionary=86={LARGE}"]
    command = [sys.executable, "-m", "ozon.sandbox", *sizes]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    assert process.stdout is not None
    try:
        yield process.stdout.readline().strip()
    finally:
        process.terminate()
        process.communicate()


def measured(walk: str, url: str, attribute: int) -> tuple[float, float]:
    """Seconds of a walk in a fresh process, and the peak of its resident memory in MB."""
    with tempfile.TemporaryDirectory() as folder:
        code = PROGRAM.format(url=url, walk=walk.format(attribute=attribute, folder=folder))
        done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    seconds, memory = map(float, done.stdout.split())
    return seconds, memory


def rows() -> Iterator[Row]:
    """Peak memory of 300,000 values above that of 2,000, in MB; and the time of a walk with sink and journal."""
    with sandbox() as url:
        (_, small), (bare, large) = measured(BARE, url, 85), measured(BARE, url, 86)
        yield Row("memory of 300,000 values above 2,000", "1 MB", 1.0, large - small, 10, 10, {})
        (_, small), (walked, large) = measured(WALKED, url, 85), measured(WALKED, url, 86)
        yield Row("the same, with sink and journal", "1 MB", 1.0, large - small, 10, 10, {})
        yield Row("walk of 300,000, sink and journal", "bare walk", bare, walked, 2, 1.5, {})
