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
        changes: whether an item that has nothing but its names changes nothing.
        pause: seconds until an item that was throttled is worth another try.
        reconcile: how to find out what became of items whose answer was lost: compare the ``card``, or see whether a
            product was ``created`` or is ``gone``; empty where a repeat does no harm.
        advice: how a person finds out.
    """

    name: str
    argument: str = "items"
    size: int = 100
    ids: tuple[str, ...] = ("offer_id",)
    also: tuple[str, ...] = ()
    wrap: str = ""
    changes: bool = False
    pause: float = 60.0
    reconcile: Literal["card", "created", "gone", ""] = ""
    advice: str = "Read product.info_list, and compare."


IMPORT = Job(name="product.import", reconcile="card")
IMPORT_BY_SKU = Job(name="product.import_by_sku", size=1000, ids=("offer_id", "sku"), reconcile="created")
ATTRIBUTES = Job(
    name="product.attributes_update", changes=True, advice="Read product.info_attributes, or send it again."
)
PICTURES = Job(name="product.pictures_import", advice="Read product.pictures_info, or send it again.")
# a product may change its price 10 times per hour
PRICES = Job(
    name="product.import_prices",
    argument="prices",
    size=1000,
    ids=("offer_id", "product_id"),
    changes=True,
    pause=360.0,
    advice="Read product.info_prices, or send it again: the same price twice is the same price.",
)
# the same product and warehouse once in 30 seconds
STOCKS = Job(
    name="product.stocks_update",
    argument="stocks",
    ids=("offer_id", "product_id"),
    also=("warehouse_id",),
    pause=30.0,
    advice="Read product.info_warehouse_stocks, or send the number again as it is by then.",
)
_ARCHIVED = "Read is_archived in product.info_list, or send it again."
ARCHIVE = Job(name="product.archive", argument="product_id", ids=(), advice=_ARCHIVED)
UNARCHIVE = Job(name="product.unarchive", argument="product_id", ids=(), advice=_ARCHIVED)
_GONE = "Read product.info_list: what was deleted is not there."
DELETE = Job(name="product.delete", argument="products", size=500, wrap="offer_id", reconcile="gone", advice=_GONE)

JOBS = (IMPORT, IMPORT_BY_SKU, ATTRIBUTES, PICTURES, PRICES, STOCKS, ARCHIVE, UNARCHIVE, DELETE)
