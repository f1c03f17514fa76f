"""What a program pays before it works: import, first answer, and many clients, each in fresh processes."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from tests.benchmarks import peers
from tests.benchmarks.fresh import PEAK, Run, processes
from tests.benchmarks.measure import Row, Taken, compared, differences, interleave, timed, weighed
from tests.benchmarks.server import certificate, serve

BARE_IMPORT = "import httpx; httpx.Client()"
IMPORT = "from ozon import Seller; Seller('1', 'key')"
BARE_FIRST = "import httpx; httpx.Client().post(sys.argv[1] + '/v3/product/list', json={}).json()"
FIRST = "from ozon import Seller; Seller('1', 'key', base_url=sys.argv[1]).product.list(filter={})"
CALLS = 100
BARE_CLIENTS = """
import httpx, ssl
url, count, path = sys.argv[1], int(sys.argv[2]), sys.argv[3]
clients = [httpx.Client(verify=ssl.create_default_context(cafile=path) if path else True) for _ in range(count)]
for number in range(100):
    clients[number % count].post(url + '/v3/product/list', json={}).json()
"""
CLIENTS = """
from ozon import Seller
url, count, path = sys.argv[1], int(sys.argv[2]), sys.argv[3]
clients = [Seller(str(number), 'key', base_url=url, verify=path or True) for number in range(count)]
for number in range(100):
    clients[number % count].product.list(filter={})
"""


def rows() -> Iterator[Row | str]:
    with processes() as run, processes(alone=False) as run_here, serve() as url:
        yield _import("import + client", run, "0.85")
        yield _import("the same, click, rich, trio installed", run_here, "0.46")
        yield _first("first answer of a process", run, url, "1.30")
        yield _first("the same, click, rich, trio installed", run_here, url, "1.12")
    with processes() as run:
        with serve() as url:
            yield _memory(run, url)
            yield from _clients(run, url, "")
        with certificate() as made:
            if made is None:
                yield "100 clients over https: left out, openssl is missing"
                return
            with serve(certificate=made) as url:
                yield from _clients(run, url, made.trusted)


def _import(what: str, run: Run, now: str) -> Row:
    taken = interleave(
        {
            "floor": lambda: run(BARE_IMPORT),
            "ours": lambda: run(IMPORT),
            "ozon-sdk": lambda: run(peers.IMPORT),
        }
    )
    return compared(what, "httpx + client", taken, by="process", now=now, hold=0.9, reach=0.8)


def _first(what: str, run: Run, url: str, now: str) -> Row:
    taken = interleave({"floor": lambda: run(BARE_FIRST, url), "ours": lambda: run(FIRST, url)})
    return compared(what, "bare httpx", taken, by="process", now=now, hold=1.3, reach=1.1)


def _memory(run: Run, url: str) -> Row:
    def used(code: str) -> list[float]:
        return [run(f"{code}\n{PEAK}", url)[0] for _ in range(3)]

    bare, ours = used(f"import attrs, orjson; {BARE_FIRST}"), used(FIRST)
    above = differences(ours, bare)
    return weighed(
        "memory of that, above bare", above, bare, reference="httpx, attrs, orjson", now="3.0 MB", hold=5, reach=5
    )


def _clients(run: Run, url: str, path: str) -> Iterator[Row]:
    """100 calls through 100 clients, above the same calls through one."""
    peaks: dict[str, list[float]] = {}

    def noting(name: str, code: str, count: int) -> Callable[[], None]:
        return lambda: peaks.setdefault(name, []).extend(run(f"{code}\n{PEAK}", url, count, path))

    taken = interleave(
        {
            "bare": noting("bare", BARE_CLIENTS, CALLS),
            "bare one": noting("bare one", BARE_CLIENTS, 1),
            "many": noting("many", CLIENTS, CALLS),
            "one": noting("one", CLIENTS, 1),
        }
    )
    what, bare = f"100 clients over {'https' if path else 'http'}, above one", "100 of httpx"
    shown = {
        "floor": Taken((), differences(taken["bare"].process, taken["bare one"].process)),
        "ours": Taken((), differences(taken["many"].process, taken["one"].process)),
    }
    yield timed(f"{what}: CPU", shown, reference=bare, now="3.4 s", hold=0.2, reach=0.1)
    floor, ours = differences(peaks["bare"], peaks["bare one"]), differences(peaks["many"], peaks["one"])
    yield weighed(f"{what}: memory", ours, floor, reference=bare, now="90 MB", hold=12.6, reach=6)  # 12 MiB
