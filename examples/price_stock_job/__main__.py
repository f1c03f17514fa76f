"""``python -m price_stock_job table.xlsx``: compare, send, write the result file, tell what was held back."""

from __future__ import annotations

import argparse
import hashlib
import sqlite3
import sys
from collections import Counter
from decimal import Decimal
from enum import IntEnum
from pathlib import Path

from ozon import OzonError, shops
from ozon.errors import ArgumentError

from .changes import Change, plan
from .journal import BusyError, Journal
from .notice import notify
from .output import show, write
from .sending import find_out, send
from .tables import TableError, read


class Code(IntEnum):
    """Exit codes, as those of the command ``ozon``."""

    DONE = 0
    FAILED = 1  #: the shop could not be read, or a file not be written: start it with the same table to go on
    INVALID = 2  #: arguments, table or credentials; nothing was sent
    PARTLY = 3  #: rows were held back or refused; the result file says why
    UNKNOWN = 4  #: the outcome of a row is not known; the result file says which
    INTERRUPTED = 130


def main(arguments: list[str] | None = None) -> int:
    """Run the job. Returns the exit code."""
    parser = argparse.ArgumentParser("price_stock_job", description=__doc__)
    add = parser.add_argument
    add(
        "table", type=Path, help="XLSX or CSV with offer_id (артикул), price (цена), stock (остаток), warehouse (склад)"
    )
    add("--shop", default=shops.ENVIRONMENT, metavar="NAME", help="a shop of 'ozon shops'. Default: the environment")
    add("--warehouse", default="", metavar="NAME", help="name or id of the warehouse of rows that name none")
    add(
        "--max-change",
        type=_share,
        default=Decimal("0.3"),
        metavar="N",
        help="largest change of a price, such as 0.3 or 30%% (%(default)s)",
    )
    add("--wait", type=float, default=600, metavar="SECONDS", help="longest wait for quotas of Ozon (%(default)s)")
    add("--dry-run", action="store_true", help="print the changes, and send nothing")
    given = parser.parse_args(arguments)
    try:
        return _run(given)
    except (TableError, BusyError, ArgumentError) as error:
        print(f"Error: {error}", file=sys.stderr)
        return Code.INVALID
    except (OzonError, OSError, sqlite3.Error) as error:
        print(f"Error: {error}", file=sys.stderr)
        return Code.FAILED
    except KeyboardInterrupt:
        print("Interrupted. Start it with the same table to go on.", file=sys.stderr)
        return Code.INTERRUPTED


def _run(given: argparse.Namespace) -> Code:
    try:
        content = hashlib.sha256(given.table.read_bytes()).hexdigest()
        rows = read(given.table)
    except OSError as error:
        raise TableError(str(error)) from error
    shop = shops.get(given.shop)
    with shop.seller(read_only=given.dry_run) as seller:
        changes = plan(seller, rows, given.warehouse, given.max_change)
        if given.dry_run:
            print(show(changes))
            return _told(given.table, changes)
        journal = Journal(given.table.with_name(f".{given.table.name}.db"), f"{shop.name} {shop.client_id} {content}")
        try:
            journal.recall(changes)
            try:
                find_out(seller, changes, journal)
                send(seller, changes, journal, most=float(given.max_change), wait=given.wait)
            finally:
                result = given.table.with_name(f"{given.table.name}.result.csv")
                write(result, changes)
            code = _told(given.table, changes)
            if code and (problem := notify(f"{given.table.name}: rows were held back", show(_held(changes)))):
                print(f"The message was not sent: {problem}", file=sys.stderr)
            journal.finish()
        finally:
            journal.close()
    return code


def _share(text: str) -> Decimal:
    """A fraction above zero, or a percentage."""
    share = Decimal(str(float(text.removesuffix("%")))) / (100 if text.endswith("%") else 1)
    if not (share.is_finite() and share > 0):
        raise ValueError(text)
    return share


def _held(changes: list[Change]) -> list[Change]:
    return [one for one in changes if one.status in ("not_sent", "failed", "unknown")]


def _told(table: Path, changes: list[Change]) -> Code:
    """Print how often each status came. Returns the exit code."""
    counts = Counter(one.status for one in changes)
    print(f"{table.name}: {', '.join(f'{count} {status}' for status, count in sorted(counts.items())) or 'no rows'}")
    if counts["unknown"]:
        return Code.UNKNOWN
    return Code.PARTLY if _held(changes) else Code.DONE


if __name__ == "__main__":
    sys.exit(main())
