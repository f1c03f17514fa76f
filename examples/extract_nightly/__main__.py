"""``python -m extract_nightly shop.duckdb --shop main``: one night; start it by cron or a systemd timer."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable
from datetime import timedelta
from pathlib import Path

from ozon import OzonError, shops
from ozon.errors import ArgumentError
from ozon.extract import Extract, Hole, progress, run_all

from .report import report


def main(arguments: list[str] | None = None) -> int:
    """Run it. Returns the exit code: 0, 1 if it could not run, 2 for invalid arguments, 3 if something is missing."""
    parser = argparse.ArgumentParser("extract_nightly", description=__doc__)
    parser.add_argument("database", type=Path, help="DuckDB file; made if there is none")
    parser.add_argument("--shop", action="append", metavar="NAME", help="a shop of 'ozon shops'; may be repeated")
    parser.add_argument("--streams", default="core", metavar="NAME,...", help="what to read (%(default)s)")
    parser.add_argument(
        "--wait", type=float, default=15, metavar="MINUTES", help="longest wait for limits (%(default)s)"
    )
    given = parser.parse_args(arguments)
    names = given.shop or [shops.ENVIRONMENT]
    try:
        for name in names:
            shops.get(name)
        with Extract(f"duckdb:{given.database}", shops=names, streams=given.streams.split(",")) as extract:
            loads = run_all(extract, patience=given.wait * 60)
            holes = [hole for stream in progress(extract) for hole in stream.holes]
            yesterday = extract.today - timedelta(days=1)
    except OzonError as error:
        print(f"Error: {error}", file=sys.stderr)
        return 2 if isinstance(error, ArgumentError) else 1
    print(f"{len(loads)} parts read, {sum(load.complete for load in loads)} of them complete")
    print(f"Report of {yesterday}")
    if given.database.exists():
        print("\n".join(report(given.database, yesterday)))
    return _tell(holes)


def _tell(holes: Iterable[Hole]) -> int:
    """Name what is missing, and give the exit code. What Ozon no longer has is named, but fails no night."""
    code = 0
    for hole in holes:
        why = f": {hole.error}" if hole.error else ""
        until = f", and Ozon drops it on {hole.deadline:%Y-%m-%d}" if hole.deadline else ""
        print(f"{hole.shop}, {hole.stream} of {hole.since}: {hole.status}{why}{until}", file=sys.stderr)
        code = code if hole.status == "lost" else 3
    return code


if __name__ == "__main__":
    sys.exit(main())
