"""Products as the answers of the Seller API show them: the documented row, with the product's own facts in it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal, InvalidOperation
from typing import Any

from ..data import Operation
from ..shapes import Json, at, fill, renamed
from .shop import Product

_DONE = ("MODERATED", "READY_TO_SUPPLY", "TO_SUPPLY", "VALIDATION_STATE_SUCCESS")

#: Members of a visibility group; a group that is not here has none.
VISIBILITY: Mapping[str, Callable[[Product], bool]] = {
    "ALL": lambda product: not product.archived,
    "VISIBLE": lambda product: not product.archived and product.sku > 0 and product.stock > 0,
    "IN_SALE": lambda product: not product.archived and product.sku > 0 and product.stock > 0,
    "INVISIBLE": lambda product: not product.archived and not (product.sku and product.stock),
    "EMPTY_STOCK": lambda product: not product.archived and not product.stock,
    "EMPTY_BARCODE": lambda product: not product.archived and not product.barcodes,
    "BARCODE_EXISTS": lambda product: not product.archived and bool(product.barcodes),
    "NOT_MODERATED": lambda product: not product.archived and not product.sku,
    "ARCHIVED": lambda product: product.archived,
    "MANUAL_ARCHIVED": lambda product: product.archived,
    **{name: lambda product: not product.archived and product.sku > 0 for name in _DONE},
}


def selected(products: Iterable[Product], filter: Mapping[str, Any]) -> list[Product]:
    """The products that a filter lets through: lists of ids (all of them must hold) and a visibility."""
    member = VISIBILITY.get(filter.get("visibility") or "ALL", _no_product)
    if not filter.get("visibility") and any(filter.get(name) for name in ("product_id", "offer_id", "sku", "skus")):
        member = _any_product
    product_ids, offers = set(filter.get("product_id") or ()), set(filter.get("offer_id") or ())
    skus = {*(filter.get("sku") or ()), *(filter.get("skus") or ())}
    return [
        product
        for product in products
        if member(product)
        and (not product_ids or product.product_id in product_ids)
        and (not offers or product.offer_id in offers)
        and (not skus or product.sku in skus)
    ]


def _no_product(product: Product) -> bool:
    return False


def _any_product(product: Product) -> bool:
    return True


class View:
    """Rows of one operation.

    Args:
        operation: The operation, whose documented rows are the templates.
        items: Dotted path of the rows in its answer.
    """

    def __init__(self, operation: Operation, items: str) -> None:
        self._templates: list[Json] = at(operation.example(), items)

    def row(self, product: Product, **more: Any) -> Json:
        """The documented row of this product, or of any, with the facts of the product and with more fields."""
        template = next((row for row in self._templates if _ids(row)[0] == product.product_id), self._templates[0])
        old_id, old_offer, old_sku = _ids(template)
        names = {old_id: product.product_id, old_offer: product.offer_id, old_sku: product.sku}
        names[str(old_sku)] = str(product.sku)
        row: Json = renamed(template, {old: new for old, new in names.items() if old not in (None, 0, "", "None")})
        row = {key: _own(value, product) for key, value in row.items()}
        facts = _facts(product)
        return fill(row, facts, top={**facts, **_names(product), **more})

    def rows(self, products: Iterable[Product]) -> list[Json]:
        """A row each."""
        return [self.row(product) for product in products]


def _ids(row: Json) -> tuple[Any, Any, Any]:
    """product_id, offer_id and sku of a documented row."""
    sku = row.get("sku")
    if sku is None and isinstance(row.get("stocks"), list) and row["stocks"]:
        sku = row["stocks"][0].get("sku")
    return row.get("product_id", row.get("id")), row.get("offer_id"), int(sku) if sku else None


def _own(value: Any, product: Product) -> Any:
    """Lists without the entries of another SKU, and with the stock of the product; the same inside an object."""
    if isinstance(value, dict):
        return {key: _own(inner, product) for key, inner in value.items()}
    if not isinstance(value, list):
        return value
    rows = [row for row in value if not isinstance(row, dict) or str(row.get("sku", product.sku)) == str(product.sku)]
    stock = {"present": product.stock, "reserved": 0, "warehouse_ids": list(product.stocks)}
    return [fill(row, {}, top=stock) if isinstance(row, dict) and "present" in row else row for row in rows]


def _names(product: Product) -> Json:
    """Facts whose names mean something else inside a row."""
    return {
        "id": product.product_id,
        "product_id": product.product_id,
        "offer_id": product.offer_id,
        "sku": product.sku,
        "name": product.card.get("name") or product.offer_id,
        "attributes": product.card.get("attributes", []),
        "complex_attributes": [
            one for group in product.card.get("complex_attributes", []) for one in group.get("attributes", [])
        ],
        "barcode": product.barcodes[0] if product.barcodes else "",
        "barcodes": product.barcodes,
        "errors": [],
        "is_archived": product.archived,
        "archived": product.archived,
        "primary_photo": product.card.get("primary_image", ""),
        "photo": product.card.get("images", []),
        "color_photo": product.card.get("color_image", ""),
        "present": product.stock,
        "reserved": 0,
        "free_stock": product.stock,
        "pdf_list": [
            {"file_name": one.get("src_url", ""), "name": one.get("name", "")}
            for one in product.card.get("pdf_list", [])
        ],
    }


def _facts(product: Product) -> Json:
    """Facts of the card, wherever in a row they stand."""
    card = product.card
    facts: Json = {
        "primary_image": card.get("primary_image", ""),
        "images": card.get("images", []),
        "color_image": card.get("color_image", ""),
        "has_stock": product.stock > 0,
        "has_fbs_stocks": product.stock > 0,
        "has_fbo_stocks": False,
        "old_price": _price(card.get("old_price")) or "0",
        "min_price": _price(card.get("min_price")) or "0",
    }
    for name in ("price", "vat", "currency_code", "description_category_id", "type_id", "net_price"):
        if card.get(name):
            facts[name] = _price(card[name]) if "price" in name else card[name]
    for name in ("depth", "width", "height", "weight", "dimension_unit", "weight_unit"):
        if name in card:
            facts[name] = card[name]
    return facts


def _price(text: object) -> str:
    """A price with two digits behind the point, as the answers have it; empty for none."""
    try:
        value = Decimal(str(text or 0))
    except InvalidOperation:
        return str(text)
    return f"{value:.2f}" if value else ""
