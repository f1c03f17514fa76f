"""``python -m shop_to_table shop.db``: one run; start it as often as the tables are to be fresh."""

from __future__ import annotations

import argparse
import sqlite3
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from ozon import OzonError, Seller, shops

from . import parquet, reads
from .store import Rows, Store

#: New postings may reach the list late: what was read is read again for this long.
OVERLAP = timedelta(days=1)


def main(arguments: list[str] | None = None) -> int:
    """Run it. Returns the exit code: 0, 1 if a part could not be read, 2 for arguments, files and credentials."""
    parser = argparse.ArgumentParser("shop_to_table", description=__doc__)
    parser.add_argument("database", type=Path, help="SQLite file; made if there is none")
    parser.add_argument("--shop", default=shops.ENVIRONMENT, metavar="NAME", help="a shop of 'ozon shops'")
    parser.add_argument("--days", type=int, default=30, metavar="N", help="postings of the first run (%(default)s)")
    parser.add_argument("--parquet", type=Path, metavar="FOLDER", help="write the tables as Parquet too")
    given = parser.parse_args(arguments)
    try:
        shop = shops.get(given.shop)
        with shop.seller(read_only=True) as seller:
            store = Store(given.database, shop.client_id)
            try:
                complete = load(store, seller, timedelta(days=given.days))
                if given.parquet and not parquet.write(store, given.parquet):
                    print("Parquet needs pyarrow: pip install 'ozon-client[parquet]'", file=sys.stderr)
                    return 2
            finally:
                store.close()
    except (OzonError, OSError, ValueError, sqlite3.Error) as error:
        print(f"Error: {error}", file=sys.stderr)
        return 2
    return 0 if complete else 1


def load(store: Store, seller: Seller, first: timedelta) -> bool:
    """Read all parts; one that fails does not stop the others. Returns whether all are complete."""
    now = datetime.now(UTC)
    begin = (store.complete_at("postings") or now - first + OVERLAP) - OVERLAP
    since = min(begin, store.oldest_open() or begin)
    parts: dict[str, Callable[[], Rows]] = {
        "products": lambda: reads.products(seller),
        "stocks": lambda: reads.stocks(seller),
        "postings": lambda: reads.postings(seller, since, now),
    }
    complete = [_load(store, part, read, now) for part, read in parts.items()]
    return all(complete)


def _load(store: Store, part: str, read: Callable[[], Rows], now: datetime) -> bool:
    try:
        rows = {table: list(found) for table, found in read().items()}
    except OzonError as error:
        store.fail(part, now, str(error))
        known = store.complete_at(part)
        age = f"its rows are of {known:%Y-%m-%d %H:%M} UTC" if known else "it has never been read"
        print(f"{part}: not read, {age}: {error}", file=sys.stderr)
        return False
    store.put(part, rows, now, whole=part != "postings")
    print(f"{part}: {', '.join(f'{len(found)} {table}' for table, found in rows.items())}")
    return True


if __name__ == "__main__":
    sys.exit(main())
