"""Prices."""

from __future__ import annotations

import re
from bisect import bisect_right
from datetime import timedelta
from typing import Any

from ..family import Call, answers
from ..messages import RefusalError
from ..reading import row_errors
from ..shapes import Json, moment
from .family import ProductFamily
from .rules import PRICE_RULES, PriceRow, decimal, first_error
from .shop import MIN_PRICE_LIVES, Product
from .validation import CURRENCY, money

_FIELDS = ("price", "old_price", "min_price", "net_price", "vat", "currency_code")
_BELOW_ZERO = re.compile(r"-\d+(\.\d{1,2}0*)?")
_HOUR = timedelta(hours=1)
_LIMIT = (
    "price-batch-set for seller api: rpc error: code = ResourceExhausted desc = error limiting: "
    "acquire limit per item: items limit: limit exceeded"
)


class Prices(ProductFamily):
    """Handlers for prices."""

    @answers("product.import_prices")
    def _import(self, call: Call) -> Any:
        rows = call.body["prices"]
        for index, row in enumerate(rows):
            for name, reason in row_errors(call.operation, row):
                if not (name in ("price", "old_price") and _BELOW_ZERO.fullmatch(row[name])):  # reported in its row
                    raise call.invalid(f"prices.{index}.{name}", f"{reason}, not {row[name]!r:.60}")
        products = [
            self._shop.by_offer(row["offer_id"]) if row.get("offer_id") else self._shop.find(row) for row in rows
        ]
        self._check_rate([product for product in products if product])
        return {"result": [self._set(row, product) for row, product in zip(rows, products, strict=True)]}

    def _check_rate(self, products: list[Product]) -> None:
        """Refuse the whole request, as Ozon does, when one price was changed too often within an hour."""
        now = self.world.now
        counts: dict[int, int] = {}
        for product in products:
            number = product.product_id
            recent = len(product.price_changes) - bisect_right(product.price_changes, now - _HOUR)
            counts[number] = counts.get(number, recent) + 1
            if counts[number] > self.world.behaviour.price_changes:
                raise RefusalError(429, 8, _LIMIT)

    def _set(self, row: Json, product: Product | None) -> Json:
        checked = PriceRow(row, product, CURRENCY, self.world.behaviour)
        errors = first_error(PRICE_RULES, checked)
        named = {"offer_id": row.get("offer_id", ""), "product_id": row.get("product_id", 0)}
        if product is not None:
            named = {"offer_id": product.offer_id, "product_id": product.product_id}
            if not errors:
                self._change(product, row, checked)
        return {**named, "updated": not errors, "errors": errors}

    def _change(self, product: Product, row: Json, checked: PriceRow) -> None:
        now = self.world.now
        del product.price_changes[: bisect_right(product.price_changes, now - _HOUR)]
        product.price_changes.append(now)
        fields = {name: row[name] for name in _FIELDS if name in row}
        before, automatic = product.card, checked.automatic
        is_new = automatic != product.automatic or any(not _equal(before.get(one), to) for one, to in fields.items())
        price = before.get("price")
        product.automatic = automatic
        self._shop.change(product, fields)
        self._shop.note_price(product, price, push="TYPE_CREATE_OR_UPDATE_ITEM" if is_new else "")

    @answers("product.action_timer_update")
    def _prolong(self, call: Call) -> Any:
        for number in call.body["product_ids"]:
            product = self._shop.products.get(number)
            if product is not None and decimal(product.card.get("min_price")):
                before, product.min_price_until = product.min_price_until, self.world.now + MIN_PRICE_LIVES
                words = {"before": moment(before) or "", "after": moment(product.min_price_until) or ""}
                self.world.note("price", product.offer_id, "prolong_min_price", **words, by="seller")
        return call.example()

    @answers("product.action_timer_status")
    def _timers(self, call: Call) -> Any:
        rows = []
        for number in call.body["product_ids"]:
            product = self._shop.products.get(number)
            if product is not None:
                until = product.min_price_until
                alive = until is not None and until > self.world.now
                row = {"product_id": number, "expired_at": moment(until), "min_price_for_auto_actions_enabled": alive}
                rows.append({name: value for name, value in row.items() if value is not None})
        return {"statuses": rows}


def _equal(before: object, after: object) -> bool:
    """Return whether two values of a field are the same amount or text."""
    return before == after or (decimal(before) == decimal(after) and None not in (money(before), money(after)))
