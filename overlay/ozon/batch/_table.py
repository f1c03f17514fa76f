"""The operations that batches are made of: what the descriptors do not tell of each."""

from __future__ import annotations

from typing import Literal

from attrs import frozen


@frozen(kw_only=True)
class Job:
    """One operation that takes a list of items.

    Attributes:
        name: the operation.
        argument: its argument that is the list.
        size: most items of one request, the ``maxItems`` of the spec.
        ids: fields that name an item, in the order of preference; none where an item is a bare id.
        also: fields that name it together with one of ``ids``.
        wrap: field into which a bare text is put.
        flag: field of a row of the answer that is false for an item that failed.
        pause: seconds until an item that was throttled is worth another try.
        lost: how to find out what became of items whose answer was lost: compare the ``card``, look whether a product
            was ``created`` or is ``gone``; empty where a repeat does no harm.
        whole: whether the answer is one yes or no for all items, so that a refused request is halved to find the item.
    """

    name: str
    argument: str = "items"
    size: int = 100
    ids: tuple[str, ...] = ("offer_id",)
    also: tuple[str, ...] = ()
    wrap: str = ""
    flag: str = ""
    pause: float = 60.0
    lost: Literal["card", "created", "gone", ""] = ""
    whole: bool = False


IMPORT = Job(name="product.import", lost="card")
IMPORT_BY_SKU = Job(name="product.import_by_sku", size=1000, ids=("offer_id", "sku"), lost="created")
ATTRIBUTES = Job(name="product.attributes_update")
PICTURES = Job(name="product.pictures_import")
# a product may change its price 10 times per hour
PRICES = Job(
    name="product.import_prices",
    argument="prices",
    size=1000,
    ids=("offer_id", "product_id"),
    flag="updated",
    pause=360.0,
)
# the same product and warehouse once in 30 seconds
STOCKS = Job(
    name="product.stocks_update",
    argument="stocks",
    ids=("offer_id", "product_id"),
    also=("warehouse_id",),
    flag="updated",
    pause=30.0,
)
ARCHIVE = Job(name="product.archive", argument="product_id", ids=(), whole=True)
UNARCHIVE = Job(name="product.unarchive", argument="product_id", ids=(), whole=True)
DELETE = Job(name="product.delete", argument="products", size=500, wrap="offer_id", flag="is_deleted", lost="gone")

JOBS = (IMPORT, IMPORT_BY_SKU, ATTRIBUTES, PICTURES, PRICES, STOCKS, ARCHIVE, UNARCHIVE, DELETE)
