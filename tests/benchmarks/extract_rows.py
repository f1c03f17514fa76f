"""Pages of postings to Parquet files and a raw archive, beside fetching the same pages with httpx and orjson."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import httpx
import orjson
import pyarrow as pa
from pyarrow import parquet

from ozon.extract.rows import Envelope, Page, Reader, shape_of
from ozon_generated.seller.posting_fbs._list import OPERATION
from tests.benchmarks.answers import example, grown
from tests.benchmarks.measure import Row, compared, interleave

PAGES, SIZE = 200, 100
BATCH = 8 * 1024 * 1024
SHAPE = shape_of("seller", "posting_fbs.list", "postings", "postings_fbs", ("posting_number",))
PERSONAL = ("postings.customer", "postings.addressee", "postings.legal_info")
#: Fields of a posting that come without asking for more.
THIN = (
    *("posting_number", "order_id", "order_number", "status", "substatus", "delivery_method", "tracking_number"),
    *("in_process_at", "shipment_date", "delivering_date", "is_express", "parent_posting_number", "products"),
)


def rows() -> Iterator[Row]:
    full = example("posting_fbs_list")["postings"][0]
    full |= {"products": full["products"] * 2, "tariffication_steps": full["tariffication_steps"] * 3}
    full |= dict.fromkeys(name.partition(".")[2] for name in PERSONAL)
    thin = {name: full[name] for name in THIN} | {"products": full["products"][:1]}
    yield _against_fetching("thin", thin, now="", hold=3.2, reach=2.5)
    yield _against_fetching("full", full, now="", hold=2.0, reach=1.5)
    yield _with_a_new_field("thin", thin)
    yield _with_a_new_field("full", full)


def _pages(row: dict[str, Any], new: bool = False) -> list[bytes]:
    found = grown(row, PAGES * SIZE)
    if new:
        found = [{**one, "brand_new": {"value": number}} for number, one in enumerate(found)]
    return [
        orjson.dumps({"postings": found[first : first + SIZE], "cursor": str(first), "has_next": True})
        for first in range(0, len(found), SIZE)
    ]


def _fetch(pages: Sequence[bytes]) -> Callable[[], Iterator[bytes]]:
    remaining: list[bytes] = []
    client = httpx.Client(transport=httpx.MockTransport(lambda request: httpx.Response(200, content=remaining.pop())))

    def fetch() -> Iterator[bytes]:
        remaining[:] = reversed(pages)
        for _ in pages:
            yield client.post("https://api-seller.ozon.ru/v4/posting/fbs/list", content=b"{}").content

    return fetch


def _write(contents: Iterator[bytes]) -> int:
    """Read pages as they come: keep their bytes, and write their rows to a file for each table."""
    read = Envelope(OPERATION, ["posting_number", "status"], PERSONAL)
    reader = Reader(SHAPE, shop="shop", part="2026-09-01", load="load")
    batch: list[Page] = []
    size = kept = 0
    with tempfile.TemporaryDirectory() as folder:
        files = {
            table.name: parquet.ParquetWriter(Path(folder, table.name), table.schema, compression="zstd")
            for table in SHAPE.tables
        }
        for number, content in enumerate(contents):
            content, found = read.cleaned(content)
            assert found["postings"]
            kept += len(pa.compress(content, "zstd", asbytes=True))
            batch.append(Page(number, content))
            size += len(content)
            if size >= BATCH or number == PAGES - 1:
                for name, table in reader.read(batch).items():
                    files[name].write_table(table)
                batch.clear()
                size = 0
        for file in files.values():
            file.close()
    return kept


def _against_fetching(name: str, row: dict[str, Any], *, now: str, hold: float, reach: float) -> Row:
    fetch = _fetch(_pages(row))

    def floor() -> None:
        for content in fetch():
            orjson.loads(content)

    taken = interleave({"floor": floor, "ours": lambda: _write(fetch())})
    what = f"{PAGES * SIZE} {name} postings of {len(orjson.dumps(row))} bytes to Parquet and raw pages"
    return compared(what, "httpx + orjson", taken, now=now, hold=hold, reach=reach, by="process")


def _with_a_new_field(name: str, row: dict[str, Any]) -> Row:
    plain, new = _fetch(_pages(row)), _fetch(_pages(row, new=True))
    taken = interleave({"floor": lambda: _write(plain()), "ours": lambda: _write(new())})
    what = f"{name} postings, each with a new field"
    return compared(what, "without it", taken, now="", hold=1.5, reach=1.3, by="process")
