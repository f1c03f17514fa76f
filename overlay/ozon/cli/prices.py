"""``ozon prices``: sets prices from a table."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from . import runs
from .guard import max_change
from .kinds import Kind
from .output import Row, Target
from .output import options as output_options
from .results import Outcome
from .session import Code, Command, Group, Session, common, counted, fail

if TYPE_CHECKING:
    from ozon_generated.seller.product import ProductInfo

    from ..client.seller import Seller
    from .tables import Line

#: Prices that a product shows.
_SHOWN = ("price", "old_price", "min_price")
#: Columns of a comparison on a terminal.
_COLUMNS = ("row", "offer_id", "price_now", "price_new", "change_percent", "status", "errors")


@click.group("prices", cls=Group, short_help="Set prices from a table.")
def command() -> None:
    """Set prices from a table."""


@command.command("set", cls=Command)
@runs.options
@max_change
@click.option("--dry-run", is_flag=True, help="Compare with the current prices instead of sending.")
@common
@output_options
def set_prices(
    session: Session,
    output: Target,
    path: Path,
    sheet: str | None,
    given: runs.Options,
    most: float | None,
    dry_run: bool,
) -> None:
    """Set the prices of FILE, a CSV file or a spreadsheet (.xlsx, .ods).

    The first row names the columns, in English or Russian: offer_id (Артикул) or product_id or SKU, price (Цена),
    old_price (Цена до скидки), min_price (Минимальная цена) and the other fields of product.import_prices.

    \b
    ozon prices set prices.xlsx --dry-run
    ozon prices set prices.xlsx
    ozon prices set prices.xlsx --resume
    """
    from ..batch import update_prices
    from ..batch.jobs import PRICES
    from ..schemas import row_fields
    from .columns import Columns
    from .tables import read

    fields = {**row_fields("product.import_prices", "prices"), "sku": {"type": "integer"}}
    columns = Columns(fields, ("offer_id", "product_id", "sku"), ("price", "old_price", "min_price", "net_price"))
    if output.to is not None and not dry_run:
        fail("--to is for the comparison of --dry-run. For the outcomes of a run, use --result.", Code.INVALID)
    known = columns.understood(read(path, columns.fits, sheet))
    known.tell(session)
    with session.seller(read_only=True) as seller:
        source = runs.with_keys(seller, runs.Source(known.table, known.items()))
        if dry_run:
            counts: Counter[str] = Counter()
            money = [name for name in _SHOWN if any(name in item for item in source.items)]
            shown = _COLUMNS if output.form == "table" else _columns(money)
            output.write(_changes(session, seller, source, most, money, counts), shown)
            runs.compared(session, counts)
    runs.run(
        session,
        source,
        given,
        what="prices",
        effect=lambda count: f"{path.name}: set the prices of {counted(count, 'product')}.",
        job=PRICES,
        send=lambda seller, items, settings: update_prices(seller, items, max_change=most, in_flight=1, **settings),
    )


def _columns(money: list[str]) -> dict[str, Kind]:
    """The columns of a comparison of these prices."""
    made: dict[str, Kind] = {"row": "whole", "offer_id": "text", "product_id": "whole"}
    for name in money:
        made |= {f"{name}_now": "decimal", f"{name}_new": "decimal"}
        if name == "price":
            made["change_percent"] = "number"
    made |= {"currency": "text", "status": "text", "errors": "text"}
    return made


def _changes(
    session: Session,
    seller: Seller,
    source: runs.Source,
    most: float | None,
    money: list[str],
    counts: Counter[str],
) -> Iterator[Row]:
    """Each row with its current and new prices."""
    from ..batch import update_prices

    sent = [item for line, item in source.pairs() if line.number not in source.held]
    with session.progress() as show:
        results = update_prices(seller, sent, max_change=most, in_flight=1, progress=show)
        for rows in runs.chunks(source, results):
            current = _current(seller, [item for _, item, _ in rows])
            for line, item, outcome in rows:
                key = ("offer_id", item["offer_id"]) if "offer_id" in item else ("product_id", item.get("product_id"))
                made, status = _row(line, item, outcome, current.get(key), money)
                counts[status] += 1
                yield made


def _current(seller: Seller, items: list[dict[str, Any]]) -> dict[tuple[str, object], ProductInfo]:
    """The products of rows, by their keys."""
    from ..batch.reads import chunked

    by_offer = [item["offer_id"] for item in items if "offer_id" in item]
    by_id = [item["product_id"] for item in items if "offer_id" not in item and "product_id" in item]
    found: dict[tuple[str, object], ProductInfo] = {}
    for page in chunked(seller.product.info_list, offer_id=by_offer) if by_offer else ():
        found |= {("offer_id", one.offer_id): one for one in page.items}
    for page in chunked(seller.product.info_list, product_id=by_id) if by_id else ():
        found |= {("product_id", one.id): one for one in page.items}
    return found


def _row(
    line: Line, item: dict[str, Any], outcome: Outcome, product: ProductInfo | None, money: list[str]
) -> tuple[dict[str, Any], str]:
    status, errors = outcome.status, outcome.errors
    made: dict[str, Any] = {
        "row": line.number,
        "offer_id": item.get("offer_id") or (product and product.offer_id),
        "product_id": item.get("product_id") or (product and product.id),
    }
    pairs = {name: (_amount(getattr(product, name, None)), _amount(item.get(name))) for name in money}
    for name, (now, new) in pairs.items():
        made |= {f"{name}_now": now, f"{name}_new": new}
        if name == "price":
            made["change_percent"] = float(round((new / now - 1) * 100, 1)) if now and new is not None else None
    made["currency"] = product.currency_code if product else None
    if status == "change" and product is None:
        status, errors = "not_sent", "The shop has no such product: Ozon would refuse the row."
    elif status == "change" and set(item) <= {"offer_id", "product_id", *money} and _same(pairs):
        status = "same"
    return {**made, "status": status, "errors": errors}, status


def _same(pairs: dict[str, tuple[Decimal | None, Decimal | None]]) -> bool:
    return all(new is None or (now or 0) == new for now, new in pairs.values())


def _amount(value: object) -> Decimal | None:
    from ..money import amount

    try:
        return amount(value)
    except ValueError:
        return None
