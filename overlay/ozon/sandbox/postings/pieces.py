"""The units of a posting, and moving them to another posting of the order."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from ..core.ids import Ids
from ..products.shop import Product
from ..shapes import Json
from .entities import Exemplar, Line, Posting

_LAST_EXEMPLAR = 805


def line_of(product: Product, quantity: int) -> Line:
    """Return the line for ordered units of a product."""
    card = product.card
    name = str(card.get("name") or product.offer_id)
    price = Decimal(str(card.get("price") or "0"))
    currency = str(card.get("currency_code") or "RUB")
    return Line(product.sku, product.product_id, product.offer_id, name, quantity, price, currency)


def number_pieces(posting: Posting, ids: Ids) -> None:
    """Add an exemplar for each unit that has none."""
    for line in posting.lines:
        while len(line.exemplars) < line.quantity:
            line.exemplars.append(Exemplar(ids.number("exemplar", _LAST_EXEMPLAR)))


def counted(rows: Sequence[Json]) -> dict[int, int]:
    """Return the units by SKU in the products of a request, where the SKU is called ``product_id``."""
    found: dict[int, int] = {}
    for row in rows:
        found[row["product_id"]] = found.get(row["product_id"], 0) + row["quantity"]
    return found


def held(posting: Posting) -> dict[int, int]:
    """Return the units by SKU in a posting."""
    return {line.sku: line.quantity for line in posting.lines}


def picked(posting: Posting, wanted: Mapping[int, int], chosen: Collection[int] = ()) -> list[Line]:
    """Return lines for some units of a posting, which does not change.

    Args:
        posting: the posting that contains the units.
        wanted: units by SKU; the posting must contain them.
        chosen: exemplars to take first.
    """
    lines = []
    for sku, quantity in wanted.items():
        line = posting.line(sku)
        if line is not None:
            first = sorted(line.exemplars, key=lambda one: one.exemplar_id not in chosen)
            lines.append(_with_pieces(line, quantity, first[:quantity]))
    return lines


def take(posting: Posting, wanted: Mapping[int, int], chosen: Collection[int] = ()) -> list[Line]:
    """Remove units from a posting and return their lines; arguments as in `picked`."""
    lines = picked(posting, wanted, chosen)
    gone = {one.exemplar_id for line in lines for one in line.exemplars}
    left = [
        _with_pieces(
            line,
            line.quantity - wanted.get(line.sku, 0),
            [one for one in line.exemplars if one.exemplar_id not in gone],
        )
        for line in posting.lines
    ]
    posting.lines = [line for line in left if line.quantity]
    return lines


def _with_pieces(line: Line, quantity: int, exemplars: list[Exemplar]) -> Line:
    ids = {one.exemplar_id for one in exemplars}
    drafts = [one for one in line.drafts if one.exemplar_id in ids]
    return replace(line, quantity=quantity, exemplars=exemplars, drafts=drafts)


def required_of(requirements: Mapping[str, list[int]], lines: Sequence[Line]) -> dict[str, list[int]]:
    """Return the requirements that apply to these lines."""
    skus = {line.sku for line in lines}
    found = {name: [sku for sku in needed if sku in skus] for name, needed in requirements.items()}
    return {name: needed for name, needed in found.items() if needed}


def narrow(posting: Posting) -> None:
    """Drop the requirements of products that are no longer in a posting."""
    posting.requirements = required_of(posting.requirements, posting.lines)
    posting.traceable = any(line.traceable for line in posting.lines)
