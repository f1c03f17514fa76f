"""Work that must not grow faster than what it is given, and the check of the whole spec."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from pathlib import Path

from generator.spec.lint import lint_all
from ozon.merchants.xml import parse
from ozon_generated.errors import ArgumentError
from tests.benchmarks.measure import Row, interleave

SPEC = Path(__file__).resolve().parent.parent.parent / "spec"


def rows() -> Iterator[Row]:
    yield _twice("XML, long prolog", "<!-- c --><?p?>", "<x/>")
    yield _twice("XML, open comment", "<!-- c -->", "<!--")
    seconds = interleave({"ours": lambda: lint_all(SPEC)}, rounds=3)["ours"]
    yield Row("lint the whole spec", "1 s", 1.0, seconds, 6, 6, {})


def _twice(what: str, prolog: str, end: str) -> Row:
    def parsing(times: int) -> Callable[[], None]:
        text = prolog * times + end

        def run() -> None:
            with contextlib.suppress(ArgumentError):
                parse(text, "it")

        return run

    times = interleave({"once": parsing(20_000), "twice": parsing(40_000)}, rounds=5)
    return Row(f"{what}, twice as long", "half of it", times["once"], times["twice"], 3, 2.2, {})
