"""The operations that batches are made of: what this package makes of each, beside what the spec tells."""

from __future__ import annotations

from functools import cached_property
from typing import Literal

from attrs import define

from ozon_generated.operation import Batch, load

from ..schemas import request_schema


@define(kw_only=True, slots=False, eq=False)
class Job:
    """One operation that takes a list of items.

    Attributes:
        name: the operation.
        wrap: whether a bare text stands for a row that has only its name.
        changes: whether an item that has nothing but its names changes nothing.
        reconcile: how to find out what became of items whose answer was lost: compare the ``card``, or see whether a
            product was ``created`` or is ``gone``; empty where a repeat does no harm.
        advice: how a person finds out.
    """

    name: str
    wrap: bool = False
    changes: bool = False
    reconcile: Literal["card", "created", "gone", ""] = ""
    advice: str = "Read product.info_list, and compare."

    @cached_property
    def facts(self) -> Batch:
        """What the spec tells of the items."""
        resource, _, verb = self.name.partition(".")
        facts = load(f"ozon_generated.seller.{resource}", verb).batch
        assert facts is not None, self.name
        return facts

    @cached_property
    def size(self) -> int:
        """Most items of one request."""
        size: int = request_schema(self.name).field(self.facts.items)["maxItems"]
        return size


IMPORT = Job(name="product.import", reconcile="card")
IMPORT_BY_SKU = Job(name="product.import_by_sku", reconcile="created")
ATTRIBUTES = Job(
    name="product.attributes_update", changes=True, advice="Read product.info_attributes, or send it again."
)
PICTURES = Job(name="product.pictures_import", advice="Read product.pictures_info, or send it again.")
PRICES = Job(
    name="product.import_prices",
    changes=True,
    advice="Read product.info_prices, or send it again: the same price twice is the same price.",
)
STOCKS = Job(
    name="product.stocks_update",
    advice="Read product.info_warehouse_stocks, or send the number again as it is by then.",
)
_ARCHIVED = "Read is_archived in product.info_list, or send it again."
ARCHIVE = Job(name="product.archive", advice=_ARCHIVED)
UNARCHIVE = Job(name="product.unarchive", advice=_ARCHIVED)
_GONE = "Read product.info_list: what was deleted is not there."
DELETE = Job(name="product.delete", wrap=True, reconcile="gone", advice=_GONE)

JOBS = (IMPORT, IMPORT_BY_SKU, ATTRIBUTES, PICTURES, PRICES, STOCKS, ARCHIVE, UNARCHIVE, DELETE)
