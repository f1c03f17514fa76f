"""Products, the tasks that change them, and what moderators decided."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from ..shapes import Json

#: How a product came into the archive; empty for one that is not there.
Archived = Literal["", "manual", "auto", "seasonal"]
#: What Ozon may say of a product whatever its state: hidden from sale, seen but not for sale, banned, on the showcase
#: of Select, dearer than elsewhere, much dearer, sold in multiples.
Mark = Literal["removed", "disabled", "banned", "select", "overpriced", "critically_overpriced", "economy"]
Decision = Literal["approved", "declined", "held"]


@dataclass(slots=True)
class Product:
    """A product of the shop.

    Attributes:
        sku: 0 until it goes into moderation.
        status: stage of its life, see `moves.STAGES`.
        archive: how it came into the archive.
        marks: what Ozon says of it.
        card: what was imported, in the fields of an import item; with ``min_price`` and ``net_price``.
        stocks: pieces that can be sold, by warehouse id.
        reserved: pieces that orders hold, by warehouse id.
        stock_set_at: when the seller set the stock last, by warehouse id.
        stock_restriction: code with which every stock is refused; empty for none.
        price_changes: when the price was changed within the last hour.
        automatic: what may change its price by itself: fields of `product.import_prices` that were set to ``ENABLED``.
        quarantined: whether the price was changed by so much that it is not shown until the seller confirms it.
        min_price_until: until when the lowest price for promotions holds.
        fbo: pieces that can be sold from the warehouses of Ozon.
        errors: errors and warnings of its card, in the fields of ``product.import_info``.
        task: the import that changed it last.
        discount: percentage off a discounted product; 0 for any other.
        created_at: when it got its product_id; ``updated_at`` when its card, ``moved_at`` when its stage changed last.
        pictures_at: when its pictures were sent.
        refused_pictures: pictures that were sent last, in the fields of the card, if it kept the old ones.
        stocked_at: when it had stock last, unless it has some.
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
    fbo: int = 0
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
    def stock(self) -> int:
        """Pieces that can be sold, in all warehouses."""
        return sum(self.stocks.values()) + self.fbo

    @property
    def held(self) -> int:
        """Pieces that orders hold."""
        return sum(self.reserved.values())

    @property
    def is_created(self) -> bool:
        """Whether stock can be set: its card was approved, and its price was delivered."""
        return self.status == "price_sent"

    @property
    def is_hidden(self) -> bool:
        """Whether buyers are not shown it, whatever its stock."""
        return self.quarantined or "removed" in self.marks or "banned" in self.marks

    @property
    def has_picture(self) -> bool:
        """Whether any picture was sent."""
        return bool(self.card.get("primary_image") or self.card.get("images"))

    @property
    def is_faulty(self) -> bool:
        """Whether its latest card has an error, which keeps it from sale or from being changed."""
        return any(error["level"] == "error" for error in self.errors)


@dataclass
class Task:
    """Work on products that is done some time after it was asked for.

    Attributes:
        work: what is done to each item: ``import``, ``attributes`` or ``pictures``.
        items: the items as they were sent; gone when it is done.
        polls: how often it still answers that it is pending.
        reads: after how many product lists it is done although nobody polls it.
        rows: outcome per product, in the fields of ``product.import_info``; filled when it is done.
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
    """What moderators decide about products.

    Attributes:
        pattern: offer_id, or a pattern of them with ``*``, ``?`` and ``[...]``. One without a pattern is for one
            decision.
        errors: why they decline, in the fields of ``product.import_info``.
    """

    pattern: str
    decision: Decision
    errors: list[Json] = field(default_factory=list)

    @property
    def is_rule(self) -> bool:
        """Whether it stays after a decision."""
        return any(sign in self.pattern for sign in "*?[")
