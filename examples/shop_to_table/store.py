"""The tables, and how a part of them is replaced or completed."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from pathlib import Path

#: Amounts are exact decimal text, times ISO 8601 in UTC. NULL means that Ozon did not tell.
TABLES = {
    "products": "product_id INTEGER PRIMARY KEY, offer_id TEXT, sku INTEGER, name TEXT, status TEXT, archived INTEGER",
    "prices": "product_id INTEGER PRIMARY KEY, offer_id TEXT, price TEXT, old_price TEXT, min_price TEXT, "
    "currency TEXT",
    "stocks": "product_id INTEGER, warehouse_id INTEGER, offer_id TEXT, warehouse TEXT, present INTEGER, "
    "reserved INTEGER, PRIMARY KEY (product_id, warehouse_id)",
    "postings": "posting_number TEXT PRIMARY KEY, order_number TEXT, status TEXT, substatus TEXT, "
    "in_process_at TEXT, shipment_date TEXT, warehouse_id INTEGER",
    "posting_lines": "posting_number TEXT, line INTEGER, sku INTEGER, offer_id TEXT, name TEXT, "
    "quantity INTEGER, price TEXT, currency TEXT, PRIMARY KEY (posting_number, line)",
    "shop": "client_id TEXT PRIMARY KEY",
    "loads": "part TEXT PRIMARY KEY, complete_at TEXT, tried_at TEXT, error TEXT",
}
#: States that a posting does not leave.
FINAL = ("delivered", "cancelled", "cancelled_from_split_pending")
Value = str | int | bool | datetime | None
#: Rows by table.
Rows = Mapping[str, Iterable[Mapping[str, Value]]]


class Store:
    """The database of a shop.

    Args:
        file: its path.
        client_id: the shop. Raises ``ValueError`` if the tables are those of another one.
    """

    def __init__(self, file: Path, client_id: str) -> None:
        self._db = sqlite3.connect(file, timeout=30, isolation_level=None)
        for name, columns in TABLES.items():
            self._db.execute(f"CREATE TABLE IF NOT EXISTS {name} ({columns})")
        self._db.execute("INSERT INTO shop SELECT ? WHERE NOT EXISTS (SELECT 1 FROM shop)", [client_id])
        (known,) = self._db.execute("SELECT client_id FROM shop").fetchone()
        if known != client_id:
            self._db.close()
            raise ValueError(f"{file} has the tables of the shop {known}, not {client_id}: name another file")

    def close(self) -> None:
        """Close it."""
        self._db.close()

    def put(self, part: str, rows: Rows, at: datetime, *, whole: bool) -> None:
        """Take over what was read, all of it or, if anything fails, nothing.

        Args:
            part: its name in ``loads``.
            rows: the rows of each table.
            at: when the read began.
            whole: whether these are all rows of the tables; those that are not among them have gone then.
        """
        self._db.execute("BEGIN IMMEDIATE")
        try:
            for table, found in rows.items():
                if whole:
                    self._db.execute(f"DELETE FROM {table}")
                elif table == "posting_lines":  # a posting that was split or cancelled in part has fewer lines now
                    numbers = [(row["posting_number"],) for row in rows["postings"]]
                    self._db.executemany("DELETE FROM posting_lines WHERE posting_number = ?", numbers)
                for row in found:
                    names, places = ", ".join(row), ", ".join("?" * len(row))
                    values = [_value(value) for value in row.values()]
                    self._db.execute(f"INSERT OR REPLACE INTO {table} ({names}) VALUES ({places})", values)
            values = [part, _value(at), _value(at)]
            self._db.execute("INSERT OR REPLACE INTO loads (part, complete_at, tried_at) VALUES (?, ?, ?)", values)
        except BaseException:
            self._db.execute("ROLLBACK")
            raise
        self._db.execute("COMMIT")

    def fail(self, part: str, at: datetime, error: str) -> None:
        """Note that a read failed. The rows stay, and ``complete_at`` says how old they are."""
        self._db.execute(
            "INSERT INTO loads (part, tried_at, error) VALUES (?, ?, ?) ON CONFLICT (part) "
            "DO UPDATE SET tried_at = excluded.tried_at, error = excluded.error",
            [part, _value(at), error],
        )

    def complete_at(self, part: str) -> datetime | None:
        """When a part was read completely for the last time."""
        found = self._db.execute("SELECT complete_at FROM loads WHERE part = ?", [part]).fetchone()
        return datetime.fromisoformat(found[0]) if found and found[0] else None

    def oldest_open(self) -> datetime | None:
        """When the oldest posting began that may still change."""
        places = ", ".join("?" * len(FINAL))
        query = f"SELECT min(in_process_at) FROM postings WHERE coalesce(status, '') NOT IN ({places})"
        (found,) = self._db.execute(query, FINAL).fetchone()
        return datetime.fromisoformat(found) if found else None

    def table(self, name: str) -> dict[str, list[Value]]:
        """The columns of a table."""
        cursor = self._db.execute(f"SELECT * FROM {name}")
        names = [column[0] for column in cursor.description]
        rows = cursor.fetchall()
        return {column: [row[index] for row in rows] for index, column in enumerate(names)}


def _value(value: Value) -> str | int | None:
    return value.astimezone(UTC).isoformat() if isinstance(value, datetime) else value
