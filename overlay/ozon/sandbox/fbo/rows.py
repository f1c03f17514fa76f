"""FBO postings in responses. Data that the sandbox does not have (buyer's address, commissions) is empty or 0."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from ..clusters import FBO_WAREHOUSES
from ..postings import lines
from ..postings.entities import Line
from ..products.shop import Shop
from ..shapes import Json, moment
from .entities import FboPosting

_PRICE = ("price", "currency_code")
_SOLD = ("name", "offer_id", "sku", "quantity", "is_marketplace_buyout")


def listed(posting: FboPosting, wanted: Mapping[str, Any], shop: Shop) -> Json:
    """Return a row of the list with the requested blocks."""

    def money(line: Line) -> Json:
        return _without(lines.money(line, _card(shop, line)), "customer_price", "quantity")

    made = posting.cancellation
    return _row(posting, wanted, money) | {
        "cancellation": {
            "cancel_reason": made.reason if made else "",
            "cancellation_initiator": made.initiator if made else "",
            "cancellation_type": made.type if made else "",
        },
        "products": [_listed(line) for line in posting.lines],
    }


def listed_v2(posting: FboPosting, wanted: Mapping[str, Any], shop: Shop) -> Json:
    """Return a row of the withdrawn list."""

    def money(line: Line) -> Json:
        return _without(lines.money_v3(line, _card(shop, line)), "customer_price", "customer_currency_code")

    row = _row(posting, wanted, money) | {"products": [_sold(line, *_PRICE) for line in posting.lines]}
    return _without(row, "external_order")


def detailed(posting: FboPosting, wanted: Mapping[str, Any], shop: Shop) -> Json:
    """Return a full posting."""
    return _row(posting, wanted, lambda line: lines.money_v3(line, _card(shop, line))) | {
        "fact_delivery_date": moment(posting.delivered_at),
        "products": [_sold(line, *_PRICE) for line in posting.lines],
    }


def _row(posting: FboPosting, wanted: Mapping[str, Any], money: Callable[[Line], Json]) -> Json:
    place = FBO_WAREHOUSES.get(posting.warehouse_id)
    name, cluster = (place.name, place.cluster) if place else ("", "")
    analytics = {
        "city": "",
        "client_delivery_date_begin": moment(posting.delivery_from),
        "client_delivery_date_end": moment(posting.delivery_to),
        "delivery_type": "",
        "is_legal": posting.legal,
        "is_premium": False,
        "payment_type_group_name": "",
        "warehouse_id": posting.warehouse_id,
        "warehouse_name": name,
    }
    financial = {"cluster_from": cluster, "cluster_to": "", "products": [money(line) for line in posting.lines]}
    return {
        "posting_number": posting.posting_number,
        "order_id": posting.order_id,
        "order_number": posting.order_number,
        "status": posting.status,
        "substatus": posting.substatus,
        "additional_data": [],
        "analytics_data": analytics if wanted.get("analytics_data") else None,
        "cancel_reason_id": posting.cancellation.reason_id if posting.cancellation else 0,
        "created_at": moment(posting.in_process_at),
        "external_order": {"is_external": False, "platform_name": ""},
        "financial_data": financial if wanted.get("financial_data") else None,
        "in_process_at": moment(posting.in_process_at),
        "legal_info": {"company_name": "", "inn": "", "kpp": ""} if wanted.get("legal_info") else None,
    }


def _listed(line: Line) -> Json:
    price = {"amount": f"{line.price:.2f}", "currency": line.currency}
    return {**_sold(line), "price": price}


def _sold(line: Line, *more: str) -> Json:
    row = lines.sold(line)
    return {name: row[name] for name in (*_SOLD, *more)} | {"digital_codes": []}


def _card(shop: Shop, line: Line) -> Json:
    product = shop.products.get(line.product_id)
    return product.card if product else {}


def _without(row: Json, *names: str) -> Json:
    return {name: value for name, value in row.items() if name not in names}
