"""``ozon orders list``: postings of a period, or those that are still to be worked on."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import click

from ..completion import field_values
from ..days import bound, in_moscow
from ..kinds import Kind
from ..output import Target, options, write_all
from ..session import Command, Session, common
from ..warehouses import ids
from .postings import narrowed, unfulfilled

if TYPE_CHECKING:
    from ozon_generated.seller.posting_fbs import FbsPosting

    from ...client.seller import Seller

COLUMNS: dict[str, Kind] = {
    "posting_number": "text", "order_number": "text", "status": "text", "substatus": "text", "in_process_at": "moment",
    "shipment_date": "moment", "warehouse_id": "whole", "warehouse": "text", "products": "text", "sum": "decimal",
    "currency": "text",
}  # fmt: skip
_LEFT_OUT = ("order_number", "warehouse_id", "currency")  # of a table, which is wide enough without
_LESS = ("substatus", "in_process_at")  # of a table on a terminal that is not _WIDE
_WIDE = 160


@click.command("list", cls=Command, short_help="List postings.")
@click.option(
    "--status", "statuses", multiple=True, metavar="STATUS", help="Only this status. Can be repeated.",
    shell_complete=field_values("posting_fbs.list", "filter.statuses"),
)  # fmt: skip
@click.option("--since", callback=bound, metavar="DAY", help="First day or moment. Default: six days ago.")
@click.option("--until", callback=bound, metavar="DAY", help="Last day or moment, inclusive. Default: now.")
@click.option(
    "--warehouse", "warehouses", multiple=True, metavar="NAME|ID", help="Only this warehouse. Can be repeated."
)
@click.option("--unfulfilled", is_flag=True, help="Only postings that are not done: up to delivery and arbitration.")
@common
@options
def command(
    session: Session,
    output: Target,
    statuses: tuple[str, ...],
    since: date | None,
    until: date | None,
    warehouses: tuple[str, ...],
    unfulfilled: bool,
) -> None:
    """List FBS and rFBS postings, by default those of the last seven days.

    A day is a day in Moscow, and times are Moscow times with their offset. With --unfulfilled, which leaves out
    what is delivered or cancelled, the days are those of the deadline for assembly, by default half a year before and
    after today. The sum is that of the prices; it is
    empty if one of them is not known.

    Statuses are, among others, awaiting_packaging (to be assembled), awaiting_deliver (to be handed over), delivering,
    delivered and cancelled; 'ozon operations show seller posting_fbs.list --json' lists all.
    """
    with session.seller(read_only=True) as seller:
        found = _found(seller, statuses, since, until, ids(seller, warehouses), only_open=unfulfilled)
        if output.form == "table":
            left_out = _LEFT_OUT if output.width >= _WIDE else (*_LEFT_OUT, *_LESS)
            shown = [name for name in COLUMNS if name not in left_out]
            write_all(session, output, (_short(_row(one, nested=False)) for one in found), shown)
        else:
            write_all(session, output, (_row(one, nested=output.nested) for one in found), COLUMNS)


def _found(
    seller: Seller,
    statuses: tuple[str, ...],
    since: date | None,
    until: date | None,
    warehouses: list[int],
    *,
    only_open: bool,
) -> Iterator[FbsPosting]:
    from ozon_generated.operation import MOSCOW

    from ...paging.periods import in_windows
    from ...steps import clock_of

    if only_open:
        return unfulfilled(seller, statuses, warehouses, since, until)
    week_ago = clock_of(seller).now().astimezone(MOSCOW).date() - timedelta(days=6)
    return in_windows(
        seller.posting_fbs.list,
        since=since or week_ago,
        until=until,
        filter=narrowed(statuses, warehouses),
        sort_dir="ASC",
    )


def _row(posting: FbsPosting, *, nested: bool) -> dict[str, Any]:
    products = [
        {
            "offer_id": one.offer_id,
            "sku": one.sku,
            "quantity": one.quantity,
            "price": one.price.amount if one.price else None,
        }
        for one in posting.products
    ]
    text = ", ".join(f"{one['quantity']} x {one['offer_id']}" for one in products)
    method = posting.delivery_method
    total, currency = _sum(posting)
    return {
        "posting_number": posting.posting_number,
        "order_number": posting.order_number,
        "status": posting.status,
        "substatus": posting.substatus,
        "in_process_at": in_moscow(posting.in_process_at),
        "shipment_date": in_moscow(posting.shipment_date),
        "warehouse_id": method.warehouse_id if method else None,
        "warehouse": method.warehouse if method else None,
        "products": products if nested else text,
        "sum": total,
        "currency": currency,
    }


def _short(row: dict[str, Any]) -> dict[str, Any]:
    """A row for people: moments to the minute, and the sum with its currency."""
    shown = {name: one.isoformat(" ", "minutes") if isinstance(one, datetime) else one for name, one in row.items()}
    return shown | {"sum": f"{row['sum']} {row['currency']}" if row["sum"] is not None else None}


def _sum(posting: FbsPosting) -> tuple[Decimal | None, str | None]:
    """The sum of the prices and its currency; ``None`` if it is not known, or there are several currencies."""
    from ...money import amount

    prices = [(amount(one.price), one.price.currency if one.price else None, one.quantity) for one in posting.products]
    currencies = {currency for _, currency, _ in prices}
    if len(currencies) != 1:
        return None, None
    known = [price * quantity for price, _, quantity in prices if price is not None and isinstance(quantity, int)]
    return (sum(known, Decimal(0)) if len(known) == len(prices) else None), currencies.pop()
