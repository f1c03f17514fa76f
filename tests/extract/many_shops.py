"""Reads the postings of many shops of the canned server."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

from ozon import Seller
from ozon.clock import Clock
from ozon.extract import Event, Extract, run_all
from ozon.extract.report import progress

NOW = datetime(2026, 11, 26, 9, tzinfo=UTC)
STREAM = "postings_fbs"


class Shop:
    """A shop of the canned server."""

    def __init__(self, name: str, url: str) -> None:
        self._name, self._url = name, url

    def seller(self, **settings: Any) -> Seller:
        return Seller(self._name, "key", base_url=self._url, **settings)

    def mask(self, text: str) -> str:
        return text


def read(url: str, folder: str, shops: int, early: int, peak: Callable[[], float]) -> dict[str, Any]:
    """Memory after so many rows and in the end, rows, and the shops that are not complete."""
    rows, then = 0, 0.0

    def watch(event: Event) -> None:
        nonlocal rows, then
        if event.load is not None:
            rows += event.load.rows.get(STREAM, 0)
            then = then if rows > early else peak()

    names = [str(number) for number in range(shops)]
    with Extract(
        folder, shops=names, streams=[STREAM], credentials=lambda name: Shop(name, url), since=date(2026, 11, 23),
        clock=Clock(now=lambda: NOW),
    ) as extract:  # fmt: skip
        run_all(extract, patience=0, watch=watch)
        most = peak()
        holes = sorted({one.shop for one in progress(extract) if one.holes})
    return {"early": then, "peak": most, "rows": rows, "holes": holes}
