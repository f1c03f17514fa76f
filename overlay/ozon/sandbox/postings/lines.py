"""The products of a posting in responses."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from ..products.units import grams, millimetres
from ..shapes import Json
from .entities import Exemplar, Line, Posting

_SIDES = {"height": "height", "length": "depth", "width": "width"}


def sold(line: Line) -> Json:
    """Return the ordered product, with the price as a string."""
    return {
        "sku": line.sku,
        "offer_id": line.offer_id,
        "name": line.name,
        "quantity": line.quantity,
        "price": f"{line.price:.2f}",
        "currency_code": line.currency,
        "is_blr_traceable": line.traceable,
        "is_marketplace_buyout": False,
    }


def listed(line: Line, card: Json) -> Json:
    """Return a product in a list row; the price is an object."""
    row = sold(line)
    row |= {"price": {"amount": _amount(line.price), "currency": row.pop("currency_code")}}
    return row | {"imei": marks(line.exemplars, "imei"), "product_color": "", "weight": grams(card)}


def listed_v3(line: Line) -> Json:
    """Return a product in a row of the withdrawn lists."""
    return {**sold(line), "imei": marks(line.exemplars, "imei")}


def detailed(posting: Posting, line: Line, card: Json) -> Json:
    """Return a product of a posting with all details."""
    sizes = {name: millimetres(card, side) for name, side in _SIDES.items()} | {"weight": grams(card)}
    return sold(line) | {
        "dimensions": {name: f"{size:g}" for name, size in sizes.items()},
        "has_imei": line.sku in posting.requirements.get("imei", ()),
        "is_weight_needed": line.sku in posting.requirements.get("weight", ()),
        "jw_uin": marks(line.exemplars, "jw_uin"),
        "mandatory_mark": marks(line.exemplars, "mandatory_mark"),
        "weight_max": None,
        "weight_min": None,
    }


def brief(line: Line) -> Json:
    """Return a product in the result of the barcode search."""
    names = {"sku": line.sku, "offer_id": line.offer_id, "name": line.name}
    return {**names, "quantity": line.quantity, "price": f"{line.price:.2f}"}


def money(line: Line, card: Json) -> Json:
    """Return the financial data of a product; commission and payout are not settled yet."""
    commission = {"amount": 0.0, "percent": 0, "currency": line.currency}
    return {**_prices(line, card), "commission": commission, "customer_price": None}


def money_v3(line: Line, card: Json) -> Json:
    """Return the financial data in the format of the withdrawn lists and of full postings."""
    currencies: dict[str, Any] = dict.fromkeys(_CURRENCIES, line.currency)
    return {**_prices(line, card), **currencies, "commission_amount": 0.0, "commission_percent": 0} | {
        "customer_price": None
    }


def exemplar(one: Exemplar) -> Json:
    """Return a unit with the data submitted for it."""
    return {
        "exemplar_id": one.exemplar_id,
        "mandatory_mark": next(iter(marks([one], "mandatory_mark")), ""),
        "gtd": one.gtd,
        "is_gtd_absent": one.is_gtd_absent,
        "rnpt": one.rnpt,
        "is_rnpt_absent": one.is_rnpt_absent,
        "weight": one.weight,
        "imei": marks([one], "imei"),
    }


def marks(exemplars: list[Exemplar], kind: str) -> list[str]:
    """Return the codes of one type on these units."""
    return [mark.mark for one in exemplars for mark in one.marks if mark.mark_type == kind]


_CURRENCIES = ("currency_code", "customer_currency_code", "commissions_currency_code")


def _prices(line: Line, card: Json) -> Json:
    old = Decimal(str(card.get("old_price") or 0)) or line.price
    off = max(old - line.price, Decimal(0))
    return {
        "product_id": line.sku,
        "quantity": line.quantity,
        "actions": [],
        "old_price": float(old),
        "payout": 0.0,
        "price": float(line.price),
        "total_discount_percent": float(round(off / old * 100, 2)) if old else 0.0,
        "total_discount_value": float(off),
    }


def _amount(price: Decimal) -> str:
    """Format an amount as in money objects: without kopecks if there are none."""
    return f"{price:.0f}" if price == price.to_integral_value() else f"{price:.2f}"
