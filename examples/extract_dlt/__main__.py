"""``python -m extract_dlt tables``: takes what has changed in a folder of extracted Parquet files to a warehouse."""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from importlib import import_module
from pathlib import Path
from typing import Any

from .parts import GONE, PART, changed, tables


def main(arguments: list[str] | None = None) -> int:
    """Run it. Returns the exit code: 0, 1 if dlt could not load, 2 for invalid arguments or without dlt."""
    parser = argparse.ArgumentParser("extract_dlt", description=__doc__)
    parser.add_argument("folder", type=Path, help="folder of 'ozon extract run --to'")
    parser.add_argument("--destination", default="duckdb", metavar="NAME", help="a destination of dlt (%(default)s)")
    parser.add_argument("--dataset", default="ozon", metavar="NAME", help="schema in the warehouse (%(default)s)")
    given = parser.parse_args(arguments)
    try:
        dlt = import_module("dlt")
        failed: type[Exception] = import_module("dlt.pipeline.exceptions").PipelineStepFailed
    except ImportError:
        print(f"Error: dlt is missing: pip install 'dlt[{given.destination}]'", file=sys.stderr)
        return 2
    try:
        found = tables(given.folder)
    except FileNotFoundError as error:
        print(f"Error: {error}", file=sys.stderr)
        return 2
    pipeline = dlt.pipeline("ozon_extract", destination=given.destination, dataset_name=given.dataset)
    counts: Counter[str] = Counter()
    try:
        pipeline.run([_resource(dlt, given.folder, name, parts, counts) for name, parts in found.items()])
    except failed as error:
        print(f"Error: {error}", file=sys.stderr)
        return 1
    for name, count in sorted(counts.items()):
        print(f"{name}: {count} parts")
    return 0


def _resource(dlt: Any, folder: Path, name: str, parts: Mapping[str, Path], counts: Counter[str]) -> Any:
    """A table as a resource: each part that has changed replaces what the warehouse has of it.

    dlt keeps in the warehouse what it has loaded, and commits it with the rows.
    """

    def rows() -> Iterator[Any]:
        for part in changed(folder, name, parts, dlt.current.resource_state()):
            counts[name] += 1
            yield part

    made = dlt.resource(rows, name=name, write_disposition="merge", merge_key=PART)
    made.apply_hints(columns={GONE: {"hard_delete": True, "data_type": "bool"}})
    return made


if __name__ == "__main__":
    sys.exit(main())
