"""Products, the tasks that change them, and moderators' verdicts."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from ..shapes import Json

#: How a product was archived; empty if it is not archived.
Archived = Literal["", "manual", "auto", "seasonal"]
#: Marks that Ozon may put on a product in any state: removed from sale, visible but not for sale, banned, shown in
#: Select, priced higher than elsewhere, priced much higher, sold in packs.
Mark = Literal["removed", "disabled", "banned", "select", "overpriced", "critically_overpriced", "economy"]
Decision = Literal["approved", "declined", "held"]


@dataclass(slots=True)
class Product:
    """A product of the shop.

    Attributes:
        sku: 0 until moderation.
        status: lifecycle stage, see `moves.STAGES`.
        archive: how it was archived.
        marks: marks put on it by Ozon.
        card: imported data, in the fields of an import item; with ``min_price`` and ``net_price``.
        stocks: sellable units, by warehouse id.
        reserved: units reserved by orders, by warehouse id.
        stock_set_at: when the seller last set the stock, by warehouse id.
        stock_restriction: code with which every stock update is refused; empty for none.
        price_changes: times of price changes within the last hour.
        automatic: settings that allow automatic price changes: fields of `product.import_prices` set to ``ENABLED``.
        quarantined: whether the price is hidden after a large change until the seller confirms it.
        min_price_until: when the minimum price for promotions expires.
        fbo_stocks: sellable units by warehouse of Ozon; ``fbo_reserved``: units of them reserved by orders.
        errors: errors and warnings of its card, in the fields of ``product.import_info``.
        task: id of the last import that changed it.
        discount: markdown in percent of a discounted product; 0 for any other.
        created_at: when it got its product_id; ``updated_at``: last card change; ``moved_at``: last stage change.
        pictures_at: when its pictures were sent.
        refused_pictures: the last pictures sent, in the fields of the card, if it kept the old ones.
        stocked_at: when it last had stock, unless it has some now.
    """

    product_id: int
    offer_id: str
    sku: int = 0
    status: str = "new"
    substatus: str = ""
    archive: Archived = ""
    marks: tuple[str, ...] = ()
    card: Json = field(default_factory=dict)
    barcodes: list[str] = field(default_factory=list)
    stocks: dict[int, int] = field(default_factory=dict)
    reserved: dict[int, int] = field(default_factory=dict)
    stock_set_at: dict[int, datetime] = field(default_factory=dict)
    stock_restriction: str = ""
    price_changes: list[datetime] = field(default_factory=list)
    automatic: list[str] = field(default_factory=list)
    quarantined: bool = False
    min_price_until: datetime | None = None
    fbo_stocks: dict[int, int] = field(default_factory=dict)
    fbo_reserved: dict[int, int] = field(default_factory=dict)
    errors: list[Json] = field(default_factory=list)
    task: int = 0
    discount: int = 0
    created_at: datetime | None = None
    updated_at: datetime | None = None
    moved_at: datetime | None = None
    pictures_at: datetime | None = None
    refused_pictures: Json = field(default_factory=dict)
    stocked_at: datetime | None = None

    @property
    def archived(self) -> bool:
        """Whether it is in the archive."""
        return bool(self.archive)

    @property
    def fbo(self) -> int:
        """Sellable units in Ozon's warehouses."""
        return sum(self.fbo_stocks.values())

    @property
    def stock(self) -> int:
        """Sellable units in all warehouses."""
        return sum(self.stocks.values()) + self.fbo

    @property
    def held(self) -> int:
        """Units reserved by orders."""
        return sum(self.reserved.values()) + sum(self.fbo_reserved.values())

    @property
    def is_created(self) -> bool:
        """Whether stock can be set: the card is approved and the price was sent."""
        return self.status == "price_sent"

    @property
    def is_hidden(self) -> bool:
        """Whether it is hidden from buyers, regardless of stock."""
        return self.quarantined or "removed" in self.marks or "banned" in self.marks

    @property
    def has_picture(self) -> bool:
        """Whether any picture was sent."""
        return bool(self.card.get("primary_image") or self.card.get("images"))

    @property
    def is_faulty(self) -> bool:
        """Whether its latest card has an error, which prevents its sale or the update."""
        return any(error["level"] == "error" for error in self.errors)


@dataclass
class Task:
    """An asynchronous task on products.

    Attributes:
        work: operation on each item: ``import``, ``attributes`` or ``pictures``.
        items: the items as they were sent; emptied on completion.
        polls: remaining polls that report it as pending.
        reads: number of product list calls after which it completes without being polled.
        rows: outcome per product, in the fields of ``product.import_info``; filled on completion.
    """

    id: int
    work: str
    items: list[Json]
    polls: int
    reads: int
    done: bool = False
    rows: list[Json] = field(default_factory=list)


@dataclass
class Verdict:
    """A decision of the moderators on products.

    Attributes:
        pattern: offer_id, or an offer_id pattern with ``*``, ``?`` and ``[...]``. A plain offer_id is valid for one
            decision.
        errors: reasons for declining, in the fields of ``product.import_info``.
    """

    pattern: str
    decision: Decision
    errors: list[Json] = field(default_factory=list)

    @property
    def is_rule(self) -> bool:
        """Whether it stays valid after a decision."""
        return any(sign in self.pattern for sign in "*?[")
