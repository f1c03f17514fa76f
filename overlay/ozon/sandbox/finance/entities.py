"""Accruals, and what was added to them and removed from them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Literal, NamedTuple, Protocol

Category = Literal["POSTING", "ITEM", "NON_ITEM", "CONTAINER_FEES"]
ZERO = Decimal("0.00")


class Fee(NamedTuple):
    """A service or another fee.

    Attributes:
        amount: negative where the seller pays.
        sku: its product; 0 if it is not about one.
    """

    type_id: int
    amount: Decimal
    sku: int = 0


class Share(NamedTuple):
    """What the sale of some units of a product brings and costs. Prices are per unit, all else is for all units.

    Attributes:
        price: price of the seller.
        paid: price that the buyer pays.
        amount: value of the sale: ``price`` for each unit, or the buyer's money with ``bonus`` and ``coinvestment``.
        bonus: points for discounts, which Ozon pays.
        bank: part of the discount that banks pay; likewise ``stars`` and ``pickup``.
        standard_fee: commission before surcharges.
        surcharge: what comes on top of it.
    """

    price: Decimal
    paid: Decimal
    amount: Decimal
    bonus: Decimal
    bank: Decimal
    stars: Decimal
    pickup: Decimal
    standard_fee: Decimal
    surcharge: Decimal

    @property
    def coinvestment(self) -> Decimal:
        """The part of the discount that partners pay."""
        return self.bank + self.stars + self.pickup

    @property
    def fee(self) -> Decimal:
        """The commission."""
        return self.standard_fee + self.surcharge

    def turned(self) -> Share:
        """Return it with all signs turned."""
        return Share(*(-one for one in self))


class Goods(Protocol):
    """Units of a product: a line of a posting, or a return."""

    sku: int
    product_id: int
    offer_id: str
    name: str
    quantity: int
    price: Decimal
    currency: str


class Sold(NamedTuple):
    """A product in the accrual of a posting.

    Attributes:
        goods: the units.
        share: their sale, with all signs turned if it is reversed; ``None`` if they were not sold.
        services: their delivery.
    """

    goods: Goods
    share: Share | None
    services: tuple[Fee, ...]


@dataclass(slots=True)
class Accrual:
    """An accrual.

    Attributes:
        day: the Moscow day that it belongs to.
        seen_at: when it shows up.
        unit_number: number of its posting; empty if it has none.
        products: products of a sale or its reversal, for the category ``POSTING``.
        fees: fees, for the other categories.
        ratio: commission as a fraction of the sale.
        schema: delivery schema.
        hours: time from the order to the delivery.
        added: number of an added accrual; 0 for others.
    """

    accrual_id: int
    day: date
    seen_at: datetime
    category: Category
    currency: str
    unit_number: str = ""
    products: tuple[Sold, ...] = ()
    fees: tuple[Fee, ...] = ()
    ratio: Decimal = ZERO
    schema: str = ""
    hours: int = 0
    added: int = 0

    @property
    def all_fees(self) -> Iterator[Fee]:
        """Fees and delivery services."""
        for product in self.products:
            yield from product.services
        yield from self.fees

    @property
    def total(self) -> Decimal:
        """Its amount; negative where the seller pays."""
        shares = [one.share for one in self.products if one.share is not None]
        return sum((one.amount - one.fee for one in shares), ZERO) + sum((fee.amount for fee in self.all_fees), ZERO)


@dataclass
class AddedAccrual:
    """An accrual that a command added.

    Attributes:
        accrual_id: its id, which need not be unique.
        day: its Moscow day, as ``YYYY-MM-DD``.
        sku: its product; 0 for none.
        posting_number: its posting; empty for none.
    """

    number: int
    accrual_id: int
    day: str
    type_id: int
    amount: Decimal
    sku: int
    posting_number: str
    added_at: datetime


@dataclass
class RemovedAccrual:
    """The id of accruals that a command removed."""

    accrual_id: int
    removed_at: datetime
