"""Work that must not grow faster than what it is given."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator

from ozon.merchants.xml import parse
from ozon_generated.errors import ArgumentError
from tests.benchmarks.measure import Row, compared, interleave


def rows() -> Iterator[Row]:
    yield _twice("XML, long prolog", "<!-- c --><?p?>", "<x/>")
    yield _twice("XML, open comment", "<!-- c -->", "<!--")


def _twice(what: str, prolog: str, end: str) -> Row:
    def parsing(times: int) -> Callable[[], None]:
        text = prolog * times + end

        def run() -> None:
            with contextlib.suppress(ArgumentError):
                parse(text, "it")

        return run

    taken = interleave({"floor": parsing(20_000), "ours": parsing(40_000)})
    return compared(f"{what}, twice as long", "half of it", taken, by="process", now="", hold=3, reach=2.2)
