"""The batch operations, and the names of their items."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from functools import cached_property
from math import isfinite
from typing import Literal, NamedTuple

from attrs import define

from ozon_generated.model import NULL, Model
from ozon_generated.operation import Batch, load

from ..answers import dig
from ..schemas import request_schema


@define(kw_only=True, slots=False, eq=False)
class Job:
    """One operation that takes a list of items.

    Attributes:
        name: the operation.
        wrap: whether a bare text stands for a row that has only its name.
        changes: whether an item that has only names is an error.
        creates: whether an item may be a product that the shop does not have yet.
        priced: whether items have prices.
        reconcile: how to find out what became of items whose answer was lost: compare the ``card``, or check whether a
            product was ``created`` or is ``gone``; empty if a repeat is harmless.
        advice: how a person finds out.
    """

    name: str
    wrap: bool = False
    changes: bool = False
    creates: bool = False
    priced: bool = False
    reconcile: Literal["card", "created", "gone", ""] = ""
    advice: str = "Read product.info_list, and compare."

    @cached_property
    def facts(self) -> Batch:
        """The facts of the spec about the items."""
        resource, _, verb = self.name.partition(".")
        facts = load(f"ozon_generated.seller.{resource}", verb).batch
        assert facts is not None, self.name
        return facts

    @cached_property
    def size(self) -> int:
        """The maximum number of items of a request."""
        return int(request_schema(self.name).field(self.facts.items)["maxItems"])


IMPORT = Job(name="product.import", creates=True, priced=True, reconcile="card")
IMPORT_BY_SKU = Job(name="product.import_by_sku", creates=True, priced=True, reconcile="created")
ATTRIBUTES = Job(
    name="product.attributes_update", changes=True, advice="Read product.info_attributes, or send it again."
)
PICTURES = Job(name="product.pictures_import", advice="Read product.pictures_info, or send it again.")
PRICES = Job(
    name="product.import_prices",
    changes=True,
    priced=True,
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


class Name(NamedTuple):
    """A field that names an item, its text, and the texts of the fields that name it together with this one."""

    field: str
    text: str
    also: tuple[str, ...] = ()


def text_of(value: object) -> str:
    """A name as text without surrounding spaces; empty if it names nothing, such as the number 0."""
    if not value or value is NULL or isinstance(value, bool):
        return ""
    if isinstance(value, float | Decimal) and isfinite(value) and value == int(value):
        value = int(value)
    return str(value).strip()


def names(job: Job, item: object) -> list[Name]:
    """All names of an item, the preferred one first."""
    if not isinstance(item, Mapping | Model):
        return [Name("", text)] if (text := text_of(item)) else []
    also = tuple(text_of(dig(item, name)) for name in job.facts.also)
    return [Name(name, text, also) for name in job.facts.ids if (text := text_of(dig(item, name)))]
