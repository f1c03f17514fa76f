"""Table of visibility groups, and selection of products by filter."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from ..messages import bad_request
from .entities import Product
from .moves import validation
from .shop import Shop


def is_ready(product: Product) -> bool:
    """Return whether a product needs only stock to be on sale."""
    return product.is_created and not product.is_hidden


def is_buyable(product: Product) -> bool:
    """Return whether a product can be bought if there is stock."""
    return is_ready(product) and "disabled" not in product.marks


def is_on_sale(product: Product) -> bool:
    """Return whether a product can be bought."""
    return is_buyable(product) and product.stock > 0


def is_visible(product: Product) -> bool:
    """Return whether buyers can see a product: it is on sale, or shown although it cannot be bought."""
    return is_ready(product) and ("disabled" in product.marks or product.stock > 0)


def _marked(*marks: str) -> Callable[[Product], bool]:
    return lambda product: any(mark in product.marks for mark in marks)


def _in(archive: str) -> Callable[[Product], bool]:
    return lambda product: product.archive == archive


def _validated(state: str) -> Callable[[Product], bool]:
    return lambda product: validation(product) == state


_dear = _marked("overpriced", "critically_overpriced")

#: Groups outside the archive. Their meaning is documented, but not their exact conditions.
LIVE: Mapping[str, Callable[[Product], bool]] = {
    "VISIBLE": is_visible,
    "INVISIBLE": lambda product: not is_visible(product),
    "EMPTY_STOCK": lambda product: product.stock <= 0,
    "NOT_MODERATED": lambda product: not product.is_created,
    "MODERATED": lambda product: product.is_created,
    "DISABLED": _marked("disabled"),
    "STATE_FAILED": lambda product: product.status in ("faulty", "invalid"),
    "READY_TO_SUPPLY": is_ready,
    "VALIDATION_STATE_PENDING": _validated("pending"),
    "VALIDATION_STATE_FAIL": _validated("fail"),
    "VALIDATION_STATE_SUCCESS": _validated("success"),
    "TO_SUPPLY": lambda product: is_ready(product) and product.stock <= 0,
    "IN_SALE": is_on_sale,
    "REMOVED_FROM_SALE": _marked("removed"),
    "OVERPRICED": _dear,
    "CRITICALLY_OVERPRICED": _marked("critically_overpriced"),
    "OVERPRICED_WITH_STOCK": lambda product: _dear(product) and product.stock > 0,
    "EMPTY_BARCODE": lambda product: not product.barcodes,
    "BARCODE_EXISTS": lambda product: bool(product.barcodes),
    "QUARANTINE": lambda product: product.quarantined,
    "PARTIAL_APPROVED": lambda product: is_on_sale(product) and bool(product.errors),
    "VISIBLE_WITH_FBO_STOCK": lambda product: is_visible(product) and product.fbo > 0,
    "SHOWCASE_SELECT_ACTIVE": _marked("select"),
    "BANNED": _marked("banned"),
}
#: Groups of the archive.
AWAY: Mapping[str, Callable[[Product], bool]] = {
    "ARCHIVED": lambda product: True,
    "MANUAL_ARCHIVED": _in("manual"),
    "AUTO_ARCHIVED": lambda product: product.archive in ("auto", "seasonal"),
    "SEASONAL_AUTO_ARCHIVED": _in("seasonal"),
}


def members(products: Iterator[Product], visibility: str) -> list[Product]:
    """Return the products of a group in their original order."""
    if visibility in AWAY:
        fits = AWAY[visibility]
        return [product for product in products if product.archive and fits(product)]
    if visibility in ("", "ALL"):
        return [product for product in products if not product.archive]
    fits = LIVE[visibility]
    return [product for product in products if not product.archive and fits(product)]


def selected(shop: Shop, filter: Mapping[str, Any]) -> list[Product]:
    """Return the products that match a filter, sorted by product_id: those with its ids, else those of its group.

    Raises `RefusalError` for ids of more than one kind.
    """
    if (named := named_products(shop, filter)) is not None:
        return sorted(named, key=_product_id)
    found = members(iter(shop), filter.get("visibility") or "ALL")
    quants = filter.get("with_quant") or {}
    return [one for one in found if "economy" in one.marks] if any(quants.values()) else found


def named_products(shop: Shop, filter: Mapping[str, Any]) -> list[Product] | None:
    """Return the products with the ids of a filter, without duplicates; ``None`` without ids. Raises `RefusalError`."""
    kinds = {
        "product_id": shop.products.get,
        "offer_id": shop.by_offer,
        "sku": shop.by_sku,
        "skus": shop.by_sku,
    }
    given = [name for name in kinds if filter.get(name)]
    if not given:
        return None
    if len(given) > 1:
        raise bad_request(f"Request validation error: use ids of one kind only, not {' and '.join(given)}")
    (name,) = given
    found = (kinds[name](one) for one in filter[name])
    return list({product.product_id: product for product in found if product}.values())


def _product_id(product: Product) -> int:
    return product.product_id
