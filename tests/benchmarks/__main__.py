"""``python -m tests.benchmarks [part ...]``: all parts, or those named (import, decode, encode, call, walk, ...)."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import httpx
import orjson

from ozon import AsyncSeller, Seller, attribute_values
from ozon_generated.exact_json import loads
from ozon_generated.model import codec
from ozon_generated.operation import Operation, load
from ozon_generated.plain import plain
from ozon_generated.seller.product import (
    ProductAttribute,
    ProductAttributeValue,
    ProductImportItem,
    ProductImportRequest,
)
from tests.benchmarks import answers, peers
from tests.benchmarks.measure import Row, interleave, shown
from tests.benchmarks.server import serve

ROOT = Path(__file__).resolve().parent.parent.parent


def operation(name: str) -> Operation:
    resource, _, verb = name.partition(".")
    return load(f"ozon_generated.seller.{resource}", verb)


def fresh(code: str) -> Callable[[], None]:
    """A run of some code in a new process."""

    def run() -> None:
        subprocess.run([sys.executable, "-c", code], check=True)

    return run


def imports() -> Iterator[Row]:
    times = interleave(
        {
            "floor": fresh("import httpx, attrs; httpx.Client()"),
            "ours": fresh("from ozon import Seller; Seller('1', 'key')"),
            "ozon-sdk": fresh(peers.IMPORT),
        },
        rounds=15,
    )
    yield Row(
        "import + client", "httpx + attrs", times["floor"], times["ours"], 1.1, 1.05, {"ozon-sdk": times["ozon-sdk"]}
    )


def decoding() -> Iterator[Row]:
    for name, (operation_name, _) in answers.ANSWERS.items():
        candidates = _decoders(operation_name, answers.body(name))
        if not name.startswith("info/list"):
            del candidates["first ten"]
        times = interleave(candidates, rounds=15)
        floor, reach = times["floor"], 2 if "tree" in name else 1.5
        others = {"ozon-sdk": times["ozon-sdk"]} if "ozon-sdk" in times else {}
        yield Row(f"decode {name}", "orjson.loads", floor, times["ours"], 3, reach, others)
        if "first ten" in times:
            yield Row(f"decode {name}, ten read", "orjson.loads", floor, times["first ten"], 3, 1.5, {})


def _decoders(operation_name: str, content: bytes) -> dict[str, Callable[[], Any]]:
    response = operation(operation_name).response
    assert response is not None
    ours, peer = codec(response), peers.decoder(operation_name)

    def decode() -> Any:
        answer = ours.decode(loads(content))
        answers.read(answer)
        return answer

    def first_ten() -> Any:
        answer = ours.decode(loads(content))
        answers.read(answer.page_rows()[:10] if hasattr(answer, "page_rows") else answer.items[:10])
        return answer

    def decode_peer() -> Any:
        assert peer is not None
        answer = peer(content)
        answers.read(answer)
        return answer

    candidates = {"floor": lambda: orjson.loads(content), "ours": decode, "first ten": first_ten}
    return candidates if peer is None else {**candidates, "ozon-sdk": decode_peer}


def encoding() -> Iterator[Row]:
    def as_dict() -> bytes:
        return orjson.dumps(
            {
                "items": [
                    {
                        "offer_id": f"mug-{n}",
                        "name": "Mug",
                        "price": "199.90",
                        "description_category_id": 17028922,
                        "type_id": 92499,
                        "images": ["https://cdn.example.com/1.jpg"],
                        "attributes": [
                            {"id": a, "complex_id": 0, "values": [{"dictionary_value_id": 61574, "value": "blue"}]}
                            for a in range(30)
                        ],
                    }
                    for n in range(100)
                ]
            }
        )

    def as_models() -> bytes:
        return orjson.dumps(
            ProductImportRequest(
                items=[
                    ProductImportItem(
                        offer_id=f"mug-{n}",
                        name="Mug",
                        price="199.90",
                        description_category_id=17028922,
                        type_id=92499,
                        images=["https://cdn.example.com/1.jpg"],
                        attributes=[
                            ProductAttribute(
                                id=a,
                                complex_id=0,
                                values=[ProductAttributeValue(dictionary_value_id=61574, value="blue")],
                            )
                            for a in range(30)
                        ],
                    )
                    for n in range(100)
                ]
            ),
            default=plain,
        )

    assert orjson.loads(as_dict()) == orjson.loads(as_models())
    times = interleave({"floor": as_dict, "ours": as_models, "ozon-sdk": peers.encode_import}, rounds=30)
    others = {"ozon-sdk": times["ozon-sdk"]}
    yield Row("encode an import, 100 x 30", "dict + orjson", times["floor"], times["ours"], 3, 2, others)


def calls() -> Iterator[Row]:
    count = 200
    body = {"filter": {"visibility": "ALL"}, "limit": 100}
    headers = {"Client-Id": "1", "Api-Key": "key"}
    with serve() as url:
        bare, seller = httpx.Client(base_url=url), Seller("1", "key", base_url=url)

        def floor() -> None:
            for _ in range(count):
                bare.post("/v3/product/list", json=body, headers=headers).json()

        def ours() -> None:
            for _ in range(count):
                seller.product.list(filter={"visibility": "ALL"}, limit=100)

        times = interleave({"floor": floor, "ours": ours}, rounds=15)
        yield Row("one small call, sync", "bare httpx", times["floor"] / count, times["ours"] / count, 1.1, 1.05, {})
        bare.close()
        seller.close()
        with asyncio.Runner() as runner:
            a_bare, a_seller = httpx.AsyncClient(base_url=url), AsyncSeller("1", "key", base_url=url)

            async def a_floor() -> None:
                for _ in range(count):
                    (await a_bare.post("/v3/product/list", json=body, headers=headers)).json()

            async def a_ours() -> None:
                for _ in range(count):
                    await a_seller.product.list(filter={"visibility": "ALL"}, limit=100)

            times = interleave(
                {"floor": lambda: runner.run(a_floor()), "ours": lambda: runner.run(a_ours())}, rounds=15
            )
            yield Row(
                "one small call, async", "bare httpx", times["floor"] / count, times["ours"] / count, 1.1, 1.05, {}
            )


def walks() -> Iterator[Row]:
    path = "/v1/description-category/attribute/values"
    first = {"attribute_id": 85, "description_category_id": 1, "type_id": 1, "limit": 2000, "last_value_id": 0}
    with serve() as url:
        bare, seller = httpx.Client(base_url=url), Seller("1", "key", base_url=url)

        def floor() -> int:
            body, count = dict(first), 0
            while True:
                page = orjson.loads(bare.post(path, content=orjson.dumps(body)).content)
                for row in page["result"]:
                    count += row["id"] is not None
                if not page["has_next"]:
                    return count
                body["last_value_id"] = page["result"][-1]["id"]

        def ours() -> int:
            count = 0
            for row in attribute_values(seller, 85, description_category_id=1, type_id=1):
                count += row.id is not None
            return count

        assert floor() == ours() == 200_000
        times = interleave({"floor": floor, "ours": ours}, rounds=9)
        yield Row("walk of 100 x 2000 values, sync", "httpx + orjson", times["floor"], times["ours"], 1.8, 1.4, {})
        with asyncio.Runner() as runner:
            a_bare, a_seller = httpx.AsyncClient(base_url=url), AsyncSeller("1", "key", base_url=url)

            async def a_floor() -> int:
                body, count = dict(first), 0
                while True:
                    page = orjson.loads((await a_bare.post(path, content=orjson.dumps(body))).content)
                    for row in page["result"]:
                        count += row["id"] is not None
                    if not page["has_next"]:
                        return count
                    body["last_value_id"] = page["result"][-1]["id"]

            async def a_ours() -> int:
                count = 0
                async for row in attribute_values(a_seller, 85, description_category_id=1, type_id=1):
                    count += row.id is not None
                return count

            times = interleave({"floor": lambda: runner.run(a_floor()), "ours": lambda: runner.run(a_ours())}, rounds=9)
            yield Row(
                "walk of 100 x 2000 values, async", "httpx + orjson", times["floor"], times["ours"], 1.5, 1.25, {}
            )


def making() -> Iterator[Row]:
    """Full regeneration in seconds, and the size of the wheel in MB: absolute figures, for their limits are."""
    with tempfile.TemporaryDirectory() as folder:
        code = """
import sys
from pathlib import Path
from generator.emit.render import render
render(*map(Path, sys.argv[1:]))
"""

        def regenerate() -> None:
            target = tempfile.mkdtemp(dir=folder)
            subprocess.run([sys.executable, "-c", code, "spec", f"{target}/ozon_generated"], check=True, cwd=ROOT)

        yield Row("regenerate everything", "1 s", 1.0, interleave({"ours": regenerate}, rounds=3)["ours"], 20, 20, {})
        command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder]
        subprocess.run(command, check=True, cwd=ROOT, capture_output=True)
        size = next(Path(folder).glob("*.whl")).stat().st_size
        yield Row("size of the wheel", "1 MB", 1.0, size / 1e6, 2.5, 2, {})


def memory() -> Iterator[Row]:
    """Resident memory after the first call, above that of bare httpx, in MB."""
    # not ru_maxrss: that of a child begins with what its parent had
    first = "print(int(open('/proc/self/status').read().split('VmHWM:')[1].split()[0]) / 1024)"

    def used(code: str) -> float:
        done = subprocess.run([sys.executable, "-c", f"{code}\n{first}"], check=True, capture_output=True, text=True)
        return float(done.stdout)

    with serve() as url:
        bare = f"import httpx, attrs, orjson; httpx.Client().post('{url}/v3/product/list', json={{}}).json()"
        ours = f"from ozon import Seller; Seller('1', 'key', base_url='{url}').product.list(filter={{}})"
        above = used(ours) - used(bare)
    yield Row("memory above bare httpx, first call", "1 MB", 1.0, above, 5, 5, {})


def later(module: str) -> Callable[[], Iterator[Row]]:
    """The rows of a part that stands in a file of its own, with what it needs."""
    return lambda: import_module(f"tests.benchmarks.{module}").rows()


PARTS: dict[str, Callable[[], Iterator[Row]]] = {
    "import": imports,
    "decode": decoding,
    "encode": encoding,
    "call": calls,
    "walk": walks,
    "make": making,
    "memory": memory,
    "flight": later("flight"),
    "limits": later("limits"),
    "layers": later("layers"),
    "walker": later("walker"),
    "lookup": later("lookup"),
    "growth": later("growth"),
}


def main(names: list[str]) -> int:
    print(f"{'what':40} {'floor':>22} {'ours':>10} {'ratio':>7} {'hold':>6} {'reach':>6}  peers")
    missed = 0
    for name in names or list(PARTS):
        for row in PARTS[name]():
            absolute = row.floor.startswith("1 ")
            floor = row.floor if absolute else f"{row.floor} {shown(row.floor_time)}"
            ours = f"{row.ours:.2f}" if absolute else shown(row.ours)
            others = ", ".join(f"{peer} {taken / row.floor_time:.2f}" for peer, taken in row.peers.items())
            missed += row.ratio > row.hold
            mark = " " if row.ratio <= row.hold else "!"
            ratios = f"{row.ratio:6.2f}{mark} {row.hold:6.2f} {row.reach:6.2f}"
            print(f"{row.what:40} {floor:>22} {ours:>10} {ratios}  {others}", flush=True)
    print("All rows hold." if not missed else f"{missed} row(s) marked with ! do not hold.")
    return 0


sys.exit(main(sys.argv[1:]))
