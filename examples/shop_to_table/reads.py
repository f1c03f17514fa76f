"""Reads the parts of a shop. Each reads everything or raises `OzonError`: what is returned is complete."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from ozon import Seller, amount, chunked, in_windows, paginate

from .store import Rows


def products(seller: Seller) -> Rows:
    """All products with their prices, the archive included."""
    rows: list[dict[str, str | int | bool | None]] = []
    prices: list[dict[str, str | int | None]] = []
    ids = [
        product.product_id
        for visibility in ("ALL", "ARCHIVED")
        for product in paginate(seller.product.list, filter={"visibility": visibility})
    ]
    for answer in chunked(seller.product.info_list, product_id=list(dict.fromkeys(ids))):
        for product in answer.items:
            key = {"product_id": product.id, "offer_id": product.offer_id}
            status = product.statuses.status_name if product.statuses else None
            rows.append(
                {**key, "sku": product.sku, "name": product.name, "status": status, "archived": product.is_archived}
            )
            money = {name: _decimal(amount(getattr(product, name))) for name in ("price", "old_price", "min_price")}
            prices.append({**key, **money, "currency": product.currency_code})
    return {"products": rows, "prices": prices}


def stocks(seller: Seller) -> Rows:
    """The stocks of all warehouses of the seller."""
    rows = [
        {
            "product_id": row.product_id,
            "warehouse_id": place.warehouse_id,
            "offer_id": row.offer_id,
            "warehouse": place.name,
            "present": row.present,
            "reserved": row.reserved,
        }
        for place in paginate(seller.warehouse.list)
        for row in paginate(seller.product.info_warehouse_stocks, warehouse_id=place.warehouse_id)
    ]
    return {"stocks": rows}


def postings(seller: Seller, since: datetime, until: datetime) -> Rows:
    """The FBS postings that began in a period, with their products."""
    rows: list[dict[str, str | int | datetime | None]] = []
    lines: list[dict[str, str | int | None]] = []
    for posting in in_windows(seller.posting_fbs.list, since=since, until=until, filter={}):
        method = posting.delivery_method
        rows.append(
            {
                "posting_number": posting.posting_number,
                "order_number": posting.order_number,
                "status": posting.status,
                "substatus": posting.substatus,
                "in_process_at": posting.in_process_at,
                "shipment_date": posting.shipment_date,
                "warehouse_id": method.warehouse_id if method else None,
            }
        )
        for number, product in enumerate(posting.products, start=1):
            lines.append(
                {
                    "posting_number": posting.posting_number,
                    "line": number,
                    "sku": product.sku,
                    "offer_id": product.offer_id,
                    "name": product.name,
                    "quantity": product.quantity,
                    "price": _decimal(amount(product.price)),
                    "currency": product.price.currency if product.price else None,
                }
            )
    return {"postings": rows, "posting_lines": lines}


def _decimal(value: Decimal | None) -> str | None:
    return None if value is None else f"{value:f}"
