"""What every seller's robot does with prices and stocks, in plain HTTP; and how such robots are often wrong.

`Updater` knows the service only by its documentation. Each of `MISTAKES` is one that was seen in programs.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from tests.library import httpx
from tests.sandbox.acceptance.program import Program, ProgramError

PRICES, STOCKS = "/v1/product/import/prices", "/v2/products/stocks"
HELD = "/v2/product/info/stocks-by-warehouse/fbs"
MARKUP, KOPECK = Decimal("1.155"), Decimal("0.01")
PAIR_PAUSE, SILENCE, LONG = 31, 61, 600  # seconds
PATIENCE = 20

MISTAKES = {
    "ignores_rows": "takes a 200 for a success of all its rows",
    "resends_all": "sends the whole request again when some of its rows were throttled",
    "retries_at_once": "sends a throttled row again in the same second",
    "stops_at_refusal": "stops at the first row that is refused",
    "drops_refused_request": "forgets the rows of a request that was refused as a whole",
    "hammers": "asks again each second while it is blocked",
    "ignores_warehouse": "says nothing of a warehouse that Ozon does not know",
    "sends_present": "sends what lies on the shelf, with what orders hold",
    "sends_difference": "sends by how much the stock has changed",
    "first_page_of_held": "reads one page of what orders hold",
    "narrow_old_price": "sets an old price that is too near",
    "no_old_price": "changes a price without its old price",
    "float_prices": "calculates with floats, and writes three decimals",
    "price_as_number": "sends prices as JSON numbers",
    "one_big_request": "sends everything at once",
}


@dataclass(frozen=True)
class Row:
    """A line of the seller's table.

    Attributes:
        cost: what the product costs the seller, in roubles.
        shelf: pieces that lie in each warehouse, those of orders included.
    """

    offer_id: str
    cost: Decimal
    shelf: dict[int, int]


@dataclass
class Outcome:
    """What the program believes to have done: names of rows, such as ``price of cup`` or ``stock of cup in 22``."""

    done: list[str] = field(default_factory=list)
    refused: dict[str, str] = field(default_factory=dict)


class Updater(Program):
    """Sets the prices and the stocks of a table."""

    def run(self, table: Sequence[Row]) -> Outcome:
        """Everything, once."""
        self.outcome = Outcome()
        self._send(STOCKS, "stocks", list(self._stocks(table)), 100)
        self._send(PRICES, "prices", [self._price(row) for row in table], 1000)
        return self.outcome

    # Rows

    def _price(self, row: Row) -> dict[str, Any]:
        if "float_prices" in self._wrong:
            inexact = [f"{float(row.cost) * factor:.3f}" for factor in (1.155, 1.3)]
            return {"offer_id": row.offer_id, "price": inexact[0], "old_price": inexact[1]}
        price = rounded(row.cost * MARKUP)
        # the gap has to be above 20 roubles up to 400, above 5 % up to 10,000, and above 500 roubles beyond
        gap = max(price * Decimal("0.06"), Decimal(21) if price <= 400 else Decimal(501) if price > 10_000 else KOPECK)
        if "narrow_old_price" in self._wrong:
            gap = price * Decimal("0.05")
        made: dict[str, Any] = {"offer_id": row.offer_id, "price": str(price), "old_price": str(rounded(price + gap))}
        if "no_old_price" in self._wrong:
            del made["old_price"]
        if "price_as_number" in self._wrong:
            made["price"] = float(price)
        return made

    def _stocks(self, table: Sequence[Row]) -> Iterator[dict[str, Any]]:
        for part in parts(table, 1000):
            held = {(row["offer_id"], row["warehouse_id"]): row for row in self._held(part)}
            for row in part:
                for warehouse, pieces in row.shelf.items():
                    known = held.get((row.offer_id, warehouse), {"reserved": 0, "free_stock": 0})
                    stock = pieces if "sends_present" in self._wrong else max(pieces - known["reserved"], 0)
                    if "sends_difference" in self._wrong:
                        stock = abs(stock - known["free_stock"])
                    yield {"offer_id": row.offer_id, "warehouse_id": warehouse, "stock": stock}

    def _held(self, table: Sequence[Row]) -> Iterator[dict[str, Any]]:
        """What orders hold, by product and warehouse."""
        cursor, more = "", True
        while more:
            body = {"offer_id": [row.offer_id for row in table], "limit": 1000, "cursor": cursor}
            answer = self._client.post(HELD, json=body)
            if answer.status_code != 200:
                raise ProgramError(f"{HELD}: {answer.text}")
            page = answer.json()
            yield from page["products"]
            cursor, more = page["cursor"], page["has_next"] and "first_page_of_held" not in self._wrong

    # Requests

    def _send(self, path: str, name: str, rows: Sequence[dict[str, Any]], size: int) -> None:
        """Send rows until each is done or refused for good."""
        waiting = deque(parts(rows, len(rows) if "one_big_request" in self._wrong else size))
        late: list[dict[str, Any]] = []
        patience = PATIENCE
        while waiting or late:
            if not patience:
                raise ProgramError(f"{path}: given up")
            if not waiting:  # these pairs were set less than half a minute ago
                if "retries_at_once" not in self._wrong:
                    self._wait(PAIR_PAUSE)
                waiting, late, patience = deque(parts(late, size)), [], patience - 1
            batch = waiting.popleft()
            answer = self._client.post(path, json={name: batch})
            if answer.status_code == 429:
                patience -= 1
                if "drops_refused_request" not in self._wrong:
                    waiting.append(batch)  # nothing of it was taken
                self._wait(self._pause(answer))
                continue
            if answer.status_code != 200:
                raise ProgramError(f"{path}: {answer.text}")
            if "ignores_rows" in self._wrong:
                self.outcome.done += [named(row) for row in batch]
                continue
            throttled = self._read(batch, answer.json()["result"])
            late += batch if throttled and "resends_all" in self._wrong else throttled
            if self.outcome.refused and "stops_at_refusal" in self._wrong:
                return

    def _pause(self, answer: httpx.Response) -> int:
        """How long to be silent after a refusal of a whole request."""
        if "hammers" in self._wrong:
            return int(answer.headers.get("Retry-After", 1))
        return LONG if "limit per item" in answer.text else SILENCE

    def _read(self, batch: Sequence[dict[str, Any]], answers: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
        """Note what became of rows. Returns those that were throttled."""
        throttled = []
        for row, answer in zip(batch, answers, strict=True):
            codes = [error["code"] for error in answer["errors"]]
            if answer["updated"]:
                self.outcome.done.append(named(row))
            elif "TOO_MANY_REQUESTS" in codes:
                throttled.append(row)
            elif codes != ["WAREHOUSE_NOT_FOUND"] or "ignores_warehouse" not in self._wrong:
                self.outcome.refused[named(row)] = ", ".join(codes)
        return throttled


def named(row: dict[str, Any]) -> str:
    """What a row sets."""
    if "price" in row:
        return f"price of {row['offer_id']}"
    return f"stock of {row['offer_id']} in {row['warehouse_id']}"


def rounded(amount: Decimal) -> Decimal:
    """In kopecks."""
    return amount.quantize(KOPECK, ROUND_HALF_UP)


def parts(rows: Sequence[Any], size: int) -> list[Sequence[Any]]:
    """Rows in lists of a length."""
    return [rows[start : start + size] for start in range(0, len(rows), size)]
