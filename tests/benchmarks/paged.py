"""A million rows from loopback: the time of a row, and memory that does not grow on the way."""

from __future__ import annotations

from collections.abc import Iterator

from tests.benchmarks.fresh import PEAK, processes
from tests.benchmarks.measure import Row, interleave, timed, weighed
from tests.benchmarks.server import PAGES, serve

DICTIONARY = 86
ROWS = PAGES[DICTIONARY] * 2000
#: Less than elsewhere: a round takes some ten seconds.
ROUNDS = 3
COUNTED = f"""
for number, _ in enumerate(walk(sys.argv[1]), 1):
    if number == 100_000:
        {PEAK}
assert number == {ROWS}
{PEAK}
"""
BARE = """
import httpx, orjson
def walk(url):
    client, last, more = httpx.Client(), 0, True
    while more:
        body = {'attribute_id': 86, 'description_category_id': 1, 'type_id': 1, 'limit': 2000, 'last_value_id': last}
        page = orjson.loads(client.post(url + '/v1/description-category/attribute/values', json=body).content)
        yield from page['result']
        last, more = page['result'][-1]['id'], page['has_next']
"""
OURS = """
from ozon import Seller, attribute_values
def walk(url):
    return attribute_values(Seller('1', 'key', base_url=url), 86, description_category_id=1, type_id=1)
"""


def rows() -> Iterator[Row]:
    peaks: dict[str, list[float]] = {"floor": [], "ours": []}
    with serve() as url, processes() as run:

        def walk(name: str, code: str) -> None:
            early, late = run(code + COUNTED, url)
            peaks[name].append(late - early)

        work = {"floor": lambda: walk("floor", BARE), "ours": lambda: walk("ours", OURS)}
        taken = {name: one.each(ROWS) for name, one in interleave(work, ROUNDS).items()}
    bare = "httpx + orjson"
    yield timed("a row of a million", taken, reference=bare, now="4.4 us", hold=4.8e-6, reach=4e-6)
    floor, ours = ([max(grown)] for grown in peaks.values())
    yield weighed("growth from the 100,000th to the last", ours, floor, reference=bare, now="flat", hold=2, reach=1)
