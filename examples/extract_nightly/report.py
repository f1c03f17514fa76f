"""The report: what the tables say of a day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import duckdb

#: A title, the tables that it needs, and the query; ``$day`` is a Moscow day, ``$snapshot`` that of the last snapshot.
QUERIES = (
    (
        "Orders",
        ("postings_fbs", "postings_fbs_products"),
        """
        SELECT shop, count(DISTINCT posting_number) AS postings, sum(quantity) AS pieces,
            sum(quantity * price_amount) AS amount, price_currency AS currency
        FROM postings_fbs JOIN postings_fbs_products USING (shop, _part, posting_number)
        WHERE CAST(in_process_at AT TIME ZONE 'Europe/Moscow' AS DATE) = $day
            AND status NOT IN ('cancelled', 'cancelled_from_split_pending')
        GROUP BY shop, currency ORDER BY shop
        """,
    ),
    (
        "Accruals",
        ("accruals",),
        """
        SELECT shop, accrued_category AS category, sum(total_amount_amount) AS amount,
            total_amount_currency AS currency
        FROM accruals WHERE date = $day GROUP BY shop, category, currency ORDER BY shop, category
        """,
    ),
    (
        "Cancelled since the day before",
        ("postings_fbs_status_log",),
        """
        SELECT shop, count(*) AS postings FROM postings_fbs_status_log
        WHERE status = 'cancelled' AND previous IS NOT NULL AND observed > $day GROUP BY shop ORDER BY shop
        """,
    ),
    (
        "Out of stock",
        ("stocks", "stocks_stocks"),
        """
        SELECT shop, count(*) AS products FROM (
            SELECT stocks.shop, offer_id FROM stocks LEFT JOIN stocks_stocks USING (shop, _part, product_id)
            WHERE _part = (SELECT max(_part) FROM stocks) GROUP BY stocks.shop, offer_id
            HAVING coalesce(sum(present - reserved), 0) <= 0
        ) GROUP BY shop ORDER BY shop
        """,
    ),
)


def report(place: Path, day: date) -> Iterator[str]:
    """The lines of the report of a day. A table that no shop has filled yet is named, not left out."""
    with duckdb.connect(place, read_only=True) as database:
        known = {name for (name,) in database.execute("SELECT table_name FROM duckdb_tables()").fetchall()}
        for title, tables, query in QUERIES:
            missing = [name for name in tables if name not in known]
            if missing:
                yield f"{title}: not read yet"
                continue
            cursor = database.execute(query, {"day": day} if "$day" in query else {})
            names = [column[0] for column in cursor.description or ()]
            rows = cursor.fetchall()
            yield f"{title}: none" if not rows else f"{title}:"
            for row in rows:
                yield "  " + ", ".join(f"{name} {value}" for name, value in zip(names, row, strict=True))
