"""What a shop has, asked of its sandbox page by page, without the client and the extraction."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from decimal import Decimal
from functools import cache
from typing import Any, NamedTuple

from ozon.sandbox import Sandbox
from ozon.sandbox.messages import Request

#: The rows of a part by key or, without keys, by position: the values of some of their fields.
Rows = Mapping[Any, tuple[Any, ...]]


class Asked(NamedTuple):
    """How the rows of a stream are asked for.

    Attributes:
        path: the path of the method.
        items: dotted path of the rows in an answer; empty if the answer is the row.
        fields: fields of a row that are compared. The first one is its key, if it has one.
        token: argument for the token of the next page.
        next: dotted path of that token in an answer; ``id`` takes the id of the last row.
        child: a list in the row, the table of its objects, and their fields that are compared.
        keyed: whether rows have a key.
    """

    path: str
    items: str
    fields: tuple[str, ...]
    token: str = ""
    next: str = ""
    child: tuple[str, str, tuple[str, ...]] | None = None
    keyed: bool = True


ASKED = {
    "products": Asked(
        "/v3/product/list", "result.items", ("product_id", "offer_id", "archived"), "last_id", "result.last_id"
    ),
    "product_info": Asked("/v3/product/info/list", "items", ("id", "offer_id", "is_archived")),
    "prices": Asked(
        "/v5/product/info/prices", "items", ("product_id", "offer_id", "price.price"), "cursor", "cursor"
    ),
    "stocks": Asked(
        "/v4/product/info/stocks", "items", ("product_id", "offer_id"), "cursor", "cursor",
        ("stocks", "stocks_stocks", ("sku", "type", "present")),
    ),
    "postings_fbs": Asked(
        "/v4/posting/fbs/list", "postings", ("posting_number", "order_id", "status"), "cursor", "cursor",
        ("products", "postings_fbs_products", ("sku", "quantity")),
    ),
    "postings_fbo": Asked(
        "/v3/posting/fbo/list", "postings", ("posting_number", "order_id", "status"), "cursor", "cursor",
        ("products", "postings_fbo_products", ("sku", "quantity")),
    ),
    "returns": Asked(
        "/v1/returns/list", "returns", ("id", "posting_number", "visual.status.sys_name"), "last_id", "id"
    ),
    "accruals": Asked(
        "/v1/finance/accrual/by-day", "accruals", ("accrual_id", "accrued_category", "total_amount.amount"), "last_id",
        "last_id", keyed=False,
    ),
    "realization_by_day": Asked(
        "/v1/finance/realization/by-day", "rows", ("item.sku", "seller_price_per_instance"), keyed=False
    ),
    "balance": Asked(
        "/v1/finance/balance", "", ("total.opening_balance.value", "total.closing_balance.value"), keyed=False
    ),
    "shop": Asked("/v1/seller/info", "", ("company.name", "company.inn"), keyed=False),
}  # fmt: skip
#: Paths of the rows in the answers of each method, for faults that change them.
ITEMS = {asked.path: asked.items for asked in ASKED.values()}


def dig(value: Any, path: str) -> Any:
    """What is at a dotted path; ``None`` if there is nothing."""
    for name in path.split(".") if path else ():
        value = value.get(name) if isinstance(value, dict) else None
    return value


def ask(sandbox: Sandbox, path: str, body: Mapping[str, Any]) -> Any:
    """The answer to a request, which must succeed."""
    headers = {"client-id": "836", "api-key": "sandbox-key", "content-type": "application/json"}
    reply = sandbox.handle(Request("POST", path, "", headers, json.dumps(body).encode(), "https://api-seller.ozon.ru"))
    assert reply.answer.status == 200, reply.answer.body
    return json.loads(reply.answer.body, parse_float=Decimal)


class Truth:
    """The rows of a sandbox whose clock stands still.

    Args:
        sandbox: the sandbox.
    """

    def __init__(self, sandbox: Sandbox) -> None:
        self.sandbox = sandbox
        self.part = cache(self._part)

    def _part(self, stream: str, since: date, until: date) -> Rows:
        """The rows of a part of a stream."""
        asked = ASKED[stream]
        rows = [row for body in self._bodies(stream, since, until) for row in self._pages(asked, body)]
        return by_key(asked, [(_values(row, asked.fields), _children(row, asked)) for row in rows])

    def _bodies(self, stream: str, since: date, until: date) -> Iterator[dict[str, Any]]:
        first, last = (f"{day - timedelta(days=1)}T21:00:00Z" for day in (since, until))
        size = {"limit": 100}
        if stream == "products":
            yield from (size | {"filter": {"visibility": name}} for name in ("ALL", "ARCHIVED"))
        elif stream == "product_info":
            yield {"product_id": [int(key) for key in self.part("products", since, until)]}
        elif stream in ("prices", "stocks"):
            yield size | {"filter": {"visibility": "ALL"}}
        elif stream in ("postings_fbs", "postings_fbo"):
            yield size | {"filter": {"since": first, "to": last}}
        elif stream == "returns":
            yield size | {"filter": {"visual_status_change_moment": {"time_from": first, "time_to": last}}}
        elif stream == "accruals":
            yield {"date": str(since), "last_id": ""}
        elif stream == "realization_by_day":
            yield {"year": since.year, "month": since.month, "day": since.day}
        elif stream == "balance":
            yield {"date_from": str(since), "date_to": str(since)}
        else:
            yield {}

    def _pages(self, asked: Asked, body: dict[str, Any]) -> Iterator[Any]:
        seen: set[str] = set()
        while True:
            answer = ask(self.sandbox, asked.path, body)
            found = dig(answer, asked.items)
            rows = found if isinstance(found, list) else [found]
            yield from rows
            token = rows[-1]["id"] if asked.next == "id" and rows else dig(answer, asked.next) if asked.next else None
            if not rows or not token or answer.get("has_next") is False or str(token) in seen:
                return
            seen.add(str(token))
            body = {**body, asked.token: token}


def by_key(asked: Asked, rows: Sequence[tuple[tuple[Any, ...], Any]]) -> Rows:
    """Rows by key or position."""
    if not asked.keyed:
        return {number: (*values, children) for number, (values, children) in enumerate(rows)}
    return {values[0]: (*values[1:], children) for values, children in rows}


def _values(row: Any, fields: Sequence[str]) -> tuple[Any, ...]:
    return tuple(plain(dig(row, path)) for path in fields)


def _children(row: Any, asked: Asked) -> list[tuple[Any, ...]]:
    return [_values(child, asked.child[2]) for child in dig(row, asked.child[0]) or ()] if asked.child else []


def plain(value: Any) -> Any:
    """A value that is equal however numbers are written."""
    if isinstance(value, str):
        try:
            return Decimal(value).normalize()
        except ArithmeticError:
            return value
    return Decimal(value).normalize() if isinstance(value, int | Decimal) and not isinstance(value, bool) else value
