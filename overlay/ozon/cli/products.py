"""``ozon products``: exports the products of a shop."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

import click

from .completion import field_values
from .kinds import Kind
from .output import Row, Target, write_all
from .output import options as output_options
from .session import Command, Group, Session, common

if TYPE_CHECKING:
    from ozon_generated.seller.product import ProductInfo, ProductListItem

    from ..client.seller import Seller

_SCHEMAS = ("fbo", "fbs", "rfbs", "fbp")
_ALL: dict[str, Kind] = {
    "offer_id": "text", "product_id": "whole", "sku": "whole", "name": "text",
    "price": "decimal", "old_price": "decimal", "min_price": "decimal", "currency": "text",
    **{f"stocks.{schema}.{pieces}": "whole" for schema in _SCHEMAS for pieces in ("present", "reserved")},
    "status": "text", "status_name": "text", "visibility.has_price": "flag", "visibility.has_stock": "flag",
    "archived": "flag", "picture": "text",
}  # fmt: skip
_SHORT = ("offer_id", "name", "price", "stocks.fbo.present", "stocks.fbs.present", "status_name")
_PAGE = 1000


@click.group("products", cls=Group, short_help="Export the products of a shop.")
def command() -> None:
    """Export the products of a shop."""


def groups(context: click.Context, parameter: click.Parameter, text: str) -> str:
    """A visibility group in upper case."""
    from ..schemas import request_schema
    from ..similar import alike

    schema = request_schema("product.list")
    known = schema.resolve(schema.field("filter")["properties"]["visibility"])["enum"]
    if text.upper() not in known:
        raise click.BadParameter(f"There is no {text!r}. {alike([text.upper()], known)} One of: {', '.join(known)}.")
    return text.upper()


@command.command("export", cls=Command)
@click.option(
    "--visibility", default="ALL", callback=groups, metavar="GROUP",
    shell_complete=field_values("product.list", "filter.visibility"),
    help="Only products of this group, such as VISIBLE, EMPTY_STOCK or STATE_FAILED. ALL leaves the archive out.",
)  # fmt: skip
@click.option("--archived", is_flag=True, help="Also export the products in the archive.")
@common
@output_options
def export(session: Session, output: Target, visibility: str, archived: bool) -> None:
    """Export products with their prices, stocks and states.

    \b
    ozon products export --to products.csv
    ozon products export --visibility EMPTY_STOCK
    """
    wanted = [visibility, *(["ARCHIVED"] if archived and visibility != "ARCHIVED" else [])]
    with session.seller(read_only=True) as seller:
        totals: list[int] = []
        rows = _rows(seller, wanted, totals)
        shown = _SHORT if output.form == "table" else _ALL
        write_all(session, output, rows, shown, lambda: totals[-1] if len(wanted) == 1 and totals else None)


def _rows(seller: Seller, wanted: list[str], totals: list[int]) -> Iterator[Row]:
    from ..paging.paginate import pages

    seen: set[int] = set()
    for group in wanted:
        for page in pages(seller.product.list, filter={"visibility": group}, limit=_PAGE):
            items = page.result.items if page.result is not None else ()
            totals += [page.result.total] if page.result is not None and page.result.total is not None else []
            listed = [one for one in items if one.product_id not in seen]
            seen |= {one.product_id for one in listed}
            answer = seller.product.info_list(product_id=[one.product_id for one in listed]) if listed else None
            found = {one.id: one for one in answer.items} if answer else {}
            for one in listed:
                yield _row(one, found.get(one.product_id))


def _row(listed: ProductListItem, product: ProductInfo | None) -> dict[str, Any]:
    """A product; what is not known is null."""
    made: dict[str, Any] = {"offer_id": listed.offer_id, "product_id": listed.product_id, "sku": listed.sku}
    made |= dict.fromkeys(("name", "price", "old_price", "min_price", "currency"))
    made |= {"stocks": None, "status": None, "status_name": None, "visibility": None, "archived": listed.archived}
    made["picture"] = None
    if product is None:  # deleted since it was listed
        return made
    shown = product.visibility_details
    archived = None if product.is_archived is None else bool(product.is_archived or product.is_autoarchived)
    return made | {
        "sku": product.sku or listed.sku,
        "name": product.name,
        "price": product.price,
        "old_price": product.old_price,
        "min_price": product.min_price,
        "currency": product.currency_code,
        "stocks": _stocks(product),
        "status": product.statuses and product.statuses.status,
        "status_name": product.statuses and product.statuses.status_name,
        "visibility": shown and {"has_price": shown.has_price, "has_stock": shown.has_stock},
        "archived": listed.archived if archived is None else archived,
        "picture": next(iter([*product.primary_image, *product.images]), None),
    }


def _stocks(product: ProductInfo) -> Mapping[str, dict[str, int]] | None:
    """Pieces by delivery schema, as far as Ozon tells; the SKUs of a schema are added up."""
    if product.stocks is None:
        return None
    made: dict[str, dict[str, int]] = {}
    for one in product.stocks.stocks:
        schema = made.setdefault(one.source or "other", {"present": 0, "reserved": 0})
        schema["present"] += one.present or 0
        schema["reserved"] += one.reserved or 0
    return made
