"""``ozon stocks``: sets stocks from a table."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from . import runs
from .kinds import Kind
from .output import Row, Target
from .output import options as output_options
from .session import Code, Command, Group, Session, common, counted, fail

if TYPE_CHECKING:
    from ozon_generated.seller.product import ProductWarehouseStock

    from ..client.seller import Seller
    from .columns import Understood


#: Columns of a comparison on a terminal.
_COLUMNS = ("row", "offer_id", "warehouse_id", "stock_now", "stock_new", "status", "errors")
_ALL: dict[str, Kind] = {
    "row": "whole", "offer_id": "text", "product_id": "whole", "warehouse_id": "whole", "stock_now": "whole",
    "reserved": "whole", "stock_new": "whole", "status": "text", "errors": "text",
}  # fmt: skip


@click.group("stocks", cls=Group, short_help="Set stocks from a table.")
def command() -> None:
    """Set stocks from a table."""


@command.command("set", cls=Command)
@runs.options
@click.option("--warehouse", metavar="NAME|ID", help="The warehouse of all rows, if the table has no column for it.")
@click.option("--dry-run", is_flag=True, help="Compare with the present stocks instead of sending.")
@common
@output_options
def set_stocks(
    session: Session,
    output: Target,
    path: Path,
    sheet: str | None,
    given: runs.Options,
    warehouse: str | None,
    dry_run: bool,
) -> None:
    """Set the stocks of FILE, a CSV file or a spreadsheet (.xlsx, .ods).

    The first row names the columns, in English or Russian: offer_id (Артикул) or product_id or SKU, stock (Остаток),
    and warehouse_id (ID склада) or warehouse (Склад). A stock is what can be sold, without pieces in open orders.

    \b
    ozon stocks set stocks.csv --warehouse "Main warehouse" --dry-run
    """
    from ..batch import update_stocks
    from ..batch.jobs import STOCKS
    from ..schemas import row_fields
    from .columns import Columns
    from .tables import read

    fields = row_fields("product.stocks_update", "stocks")
    fields = {**fields, "sku": {"type": "integer"}, "warehouse": {"type": "string"}}
    columns = Columns(fields, ("offer_id", "product_id", "sku"), ("stock",))
    if output.to is not None and not dry_run:
        fail("--to is for the comparison of --dry-run. For the outcomes of a run, use --result.", Code.INVALID)
    known = columns.understood(read(path, columns.fits, sheet))
    known.tell(session)
    with session.seller(read_only=True) as seller:
        items = _placed(seller, known, known.items(), warehouse)
        source = runs.with_keys(seller, runs.Source(known.table, items))
        if dry_run:
            counts: Counter[str] = Counter()
            output.write(_changes(session, seller, source, counts), _COLUMNS if output.form == "table" else _ALL)
            runs.compared(session, counts)
    runs.run(
        session,
        source,
        given,
        what="stocks",
        effect=lambda count: f"{path.name}: set {counted(count, 'stock')}.",
        job=STOCKS,
        send=lambda seller, items, settings: update_stocks(seller, items, in_flight=1, **settings),
    )


def _placed(seller: Seller, known: Understood, items: list[dict[str, Any]], chosen: str | None) -> list[dict[str, Any]]:
    """The rows with the id of their warehouse. Ends the command if a name is not one of a warehouse."""
    columns = known.found.keys() & {"warehouse_id", "warehouse"}
    if columns and chosen is not None:
        fail(f"{known.table.path.name} has a column for the warehouse: leave out --warehouse.", Code.INVALID)
    if not columns and chosen is None:
        fail(
            f"{known.table.path.name} needs a column for warehouse_id (ID склада) or warehouse (Склад), "
            "or add --warehouse with the warehouse of all rows.", Code.INVALID
        )  # fmt: skip
    if "warehouse" not in columns and chosen is None:
        return items
    from .columns import refuse
    from .warehouses import Warehouses, id_of

    warehouses = Warehouses(seller)
    if chosen is not None:
        place = id_of(warehouses, chosen)
        return [{**item, "warehouse_id": place} for item in items]
    made: list[dict[str, Any]] = []
    faults: list[str] = []
    column = known.table.names[known.found["warehouse"]]
    for line, item in zip(known.table.lines, items, strict=True):
        try:
            name = item.pop("warehouse", "")
            made.append({"warehouse_id": warehouses.id_of(name), **item} if "warehouse_id" not in item else item)
        except ValueError as error:
            faults.append(f"{known.table.where(line.number)}, column {column!r}: {error}")
    refuse(faults)
    return made


def _changes(session: Session, seller: Seller, source: runs.Source, counts: Counter[str]) -> Iterator[Row]:
    """Each row with its present and new stock."""
    from ..batch import update_stocks

    sent = [item for line, item in source.pairs() if line.number not in source.held]
    with session.progress() as show:
        present = _present(seller, {item["warehouse_id"] for item in sent if "warehouse_id" in item})
        for rows in runs.chunks(source, update_stocks(seller, sent, in_flight=1, progress=show)):
            for line, item, outcome in rows:
                place = item.get("warehouse_id")
                now = present.get((place, item.get("offer_id"))) or present.get((place, item.get("product_id")))
                status = outcome.status
                if status == "change" and now is not None and now.free_stock == item.get("stock"):
                    status = "same"
                counts[status] += 1
                yield {
                    "row": line.number,
                    "offer_id": item.get("offer_id") or (now and now.offer_id),
                    "product_id": item.get("product_id") or (now and now.product_id),
                    "warehouse_id": place,
                    "stock_now": now and now.free_stock,
                    "reserved": now and now.reserved,
                    "stock_new": item.get("stock"),
                    "status": status,
                    "errors": outcome.errors,
                }


def _present(seller: Seller, warehouses: set[int]) -> dict[tuple[int | None, object], ProductWarehouseStock]:
    """The stocks of warehouses, by offer_id and by product_id."""
    from ..paging.paginate import paginate

    found: dict[tuple[int | None, object], ProductWarehouseStock] = {}
    for place in sorted(warehouses):
        for one in paginate(seller.product.info_warehouse_stocks, warehouse_id=place, limit=1000):
            found |= {(place, name): one for name in (one.offer_id, one.product_id) if name}
    return found
