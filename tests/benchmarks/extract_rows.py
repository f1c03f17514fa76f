"""Pages of postings to Parquet files and a raw archive, beside fetching the same pages with httpx and orjson."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path as File
from typing import Any

import httpx
import orjson
import pyarrow as pa

from ozon.extract.rows import Envelope, Page, Reader, shape_of
from ozon.extract.rows.reader import BATCH
from ozon.extract.rows.shape import Path
from ozon.extract.sinks.folders import Writer
from ozon_generated.seller.posting_fbs._list import OPERATION
from tests.benchmarks.answers import example, grown
from tests.benchmarks.measure import Row, compared, interleave

PAGES, SIZE = 200, 100
SHAPE = shape_of("seller", "posting_fbs.list", "postings", "postings_fbs", ("posting_number",))
PERSONAL = ("postings.customer", "postings.addressee", "postings.legal_info")
#: Fields of a posting that come without asking for more.
THIN = (
    *("posting_number", "order_id", "order_number", "status", "substatus", "delivery_method", "tracking_number"),
    *("in_process_at", "shipment_date", "delivering_date", "is_express", "parent_posting_number", "products"),
)


def rows() -> Iterator[Row]:
    for name, row, hold, reach in (("thin", thin(), 3.2, 2.5), ("full", full(), 2.0, 1.5)):
        yield _against_fetching(name, row, hold=hold, reach=reach)
        yield _with_a_new_field(name, row)


def full() -> dict[str, Any]:
    """A posting with everything that can be asked for, but for what a buyer is called."""
    row: dict[str, Any] = example("posting_fbs_list")["postings"][0]
    row |= {"products": row["products"] * 2, "tariffication_steps": row["tariffication_steps"] * 3}
    return row | dict.fromkeys(name.partition(".")[2] for name in PERSONAL)


def thin() -> dict[str, Any]:
    """A posting as it comes without asking for more."""
    row = full()
    return {name: row[name] for name in THIN} | {"products": row["products"][:1]}


def pages(row: dict[str, Any], new: bool = False) -> list[bytes]:
    """Pages of such postings, whose cursor is the number of the next page.

    Fields with documented values have each of them in turn.
    """
    known = {column.path: sorted(filter(None, column.known)) for column in SHAPE.top.columns if column.known}
    found = grown(row, PAGES * SIZE)
    for number, one in enumerate(found):
        one["posting_number"] = f"1-{number}"
        for path, values in known.items():
            _set(one, path, values[number % len(values)])
        if new:
            one["brand_new"] = {"value": number}
    return [
        orjson.dumps(
            {
                "postings": found[first : first + SIZE],
                "cursor": str(first // SIZE + 1),
                "has_next": first + SIZE < len(found),
            }
        )
        for first in range(0, len(found), SIZE)
    ]


def _set(value: Any, path: Path, known: str) -> None:
    """Put a documented value in the place of another one."""
    for name in path[:-1]:
        value = value.get(name) or {}
    old = value.get(path[-1])
    if old:
        value[path[-1]] = [known] * len(old) if isinstance(old, list) else known


def _fetch(contents: Sequence[bytes]) -> Callable[[], Iterator[bytes]]:
    remaining: list[bytes] = []
    client = httpx.Client(transport=httpx.MockTransport(lambda request: httpx.Response(200, content=remaining.pop())))

    def fetch() -> Iterator[bytes]:
        remaining[:] = reversed(contents)
        for _ in contents:
            yield client.post("https://api-seller.ozon.ru/v4/posting/fbs/list", content=b"{}").content

    return fetch


def _write(contents: Iterator[bytes]) -> int:
    """Read pages as they come: keep their bytes, and write their rows to a file for each table."""
    read = Envelope(OPERATION, ["posting_number", "status"], PERSONAL)
    reader = Reader(SHAPE, shop="shop", part="2026-09-01", load="load")
    batch: list[Page] = []
    size = kept = 0

    def write() -> None:
        for name, table in reader.read(batch).items():
            files[name].write(table)
        batch.clear()

    with tempfile.TemporaryDirectory() as folder:
        files = {table.name: Writer(File(folder, table.name), table.schema) for table in SHAPE.tables}
        for number, content in enumerate(contents):
            content, found = read.cleaned(content)
            assert found["postings"]
            kept += len(pa.compress(content, "zstd", asbytes=True))
            if size + len(content) > BATCH:
                write()
                size = 0
            batch.append(Page(number, content))
            size += len(content)
        write()
        for file in files.values():
            file.finish()
    return kept


def _against_fetching(name: str, row: dict[str, Any], *, hold: float, reach: float) -> Row:
    fetch = _fetch(pages(row))

    def floor() -> None:
        for content in fetch():
            orjson.loads(content)

    taken = interleave({"floor": floor, "ours": lambda: _write(fetch())})
    what = f"{PAGES * SIZE} {name} postings of {len(orjson.dumps(row))} bytes to Parquet and raw pages"
    return compared(what, "httpx + orjson", taken, now="", hold=hold, reach=reach, by="process")


def _with_a_new_field(name: str, row: dict[str, Any]) -> Row:
    plain, new = _fetch(pages(row)), _fetch(pages(row, new=True))
    taken = interleave({"floor": lambda: _write(plain()), "ours": lambda: _write(new())})
    what = f"{name} postings, each with a new field"
    return compared(what, "without it", taken, now="", hold=1.5, reach=1.3, by="process")
