"""Figures of campaigns by day: they depend only on the seed, the campaign, the product, the day, and the clock.

Days are those of Moscow. Views, clicks and their cost grow until midnight. An order shows up some time after it was
placed: within a day if the campaign pays for it, else within two days, so a day is final three midnights after it
began.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from operator import add

from ..core.ids import Ids
from ..core.moscow import DAY, beginning
from .entities import Campaign, Promoted

#: Source of an order that counts as a sale of a campaign paid per order, and of one that counts as a cost only.
BY_ORDER, BY_CLICK = "Оплата за заказ", "Кампания за клики"


@dataclass(frozen=True)
class Figures:
    """Results of a product in a campaign. Amounts are in kopecks.

    Attributes:
        orders: orders of the product, or all orders if the campaign pays for them; ``sales`` is their value.
        models: orders of other products that clicks led to; ``model_sales`` is their value.
    """

    views: int = 0
    clicks: int = 0
    cart: int = 0
    spent: int = 0
    orders: int = 0
    sales: int = 0
    models: int = 0
    model_sales: int = 0

    @property
    def _values(self) -> tuple[int, ...]:
        return (
            self.views, self.clicks, self.cart, self.spent, self.orders, self.sales, self.models, self.model_sales
        )  # fmt: skip

    def __add__(self, other: Figures) -> Figures:
        return Figures(*map(add, self._values, other._values))

    def __bool__(self) -> bool:
        return any(self._values)


@dataclass(frozen=True)
class AdOrder:
    """An order that advertising led to.

    Attributes:
        placed_at: when it was placed.
        promoted: the product that was advertised.
        product: the product that was ordered.
        source: `BY_ORDER` or `BY_CLICK`.
        spent: its cost in kopecks, for a campaign that pays for orders.
    """

    order_id: int
    order_number: str
    placed_at: datetime
    promoted: Promoted
    product: Promoted
    quantity: int
    source: str
    spent: int

    @property
    def value(self) -> int:
        """Its price in kopecks."""
        return self.product.price * self.quantity


def figures(ids: Ids, campaign: Campaign, product: Promoted, day: date, now: datetime) -> Figures:
    """Return the results of a product on a day, as they are known now."""
    known = orders(ids, campaign, product, day, now)
    sold = [one for one in known if one.source == BY_ORDER]
    if not _by_click(campaign):
        return Figures(spent=sum(one.spent for one in known), orders=len(sold), sales=sum(one.value for one in sold))
    own = [one.value for one in sold if one.product is product]
    models = [one.value for one in sold if one.product is not product]
    return _clicked(ids, campaign, product, day, now) + Figures(
        orders=len(own), sales=sum(own), models=len(models), model_sales=sum(models)
    )


def orders(ids: Ids, campaign: Campaign, product: Promoted, day: date, now: datetime) -> list[AdOrder]:
    """Return the orders of a day that are known now, oldest first."""
    key = f"{campaign.campaign_id}/{product.sku}/{day}"
    found = []
    for number in range(int(ids.between("ad orders", key, 0, 4))):
        name = f"{key}/{number}"
        placed_at = beginning(day) + DAY * ids.share("ad order at", name)
        known_at = placed_at + DAY * (2 if _by_click(campaign) else 1) * ids.share("ad order known", name)
        if known_at <= now and product.added_at <= placed_at < (campaign.archived_at or now):
            found.append(_order(ids, name, campaign, product, placed_at))
    return sorted(found, key=lambda one: one.placed_at)


def _order(ids: Ids, name: str, campaign: Campaign, product: Promoted, placed_at: datetime) -> AdOrder:
    others = [one for one in campaign.products if one is not product]
    bought = product
    if others and ids.share("ad order other", name) < 0.25:
        bought = others[int(ids.between("ad order sku", name, 0, len(others)))]
    quantity = 1 + int(ids.between("ad order quantity", name, 0, 2))
    by_click = campaign.payment == "orders" and ids.share("ad order source", name) < 0.2
    number = int(ids.between("ad order number", name, 10_000_000, 99_999_999))
    return AdOrder(
        order_id=30_000_000_000 + number,
        order_number=f"{number}-{int(ids.between('ad order part', name, 1, 999)):04d}",
        placed_at=placed_at,
        promoted=product,
        product=bought,
        quantity=quantity,
        source=BY_CLICK if by_click else BY_ORDER,
        spent=0 if _by_click(campaign) else bought.price * quantity * product.bid // 100,
    )


def _clicked(ids: Ids, campaign: Campaign, product: Promoted, day: date, now: datetime) -> Figures:
    """Return views, clicks and their cost: they grow evenly over the part of the day in which the campaign runs."""
    key = f"{campaign.campaign_id}/{product.sku}/{day}"
    first = max(beginning(day), product.added_at)
    last = min(beginning(day) + DAY, now, campaign.archived_at or now)
    if last <= first:
        return Figures()
    views = int(ids.between("ad views", key, 200, 3_000) * ((last - first) / DAY))
    clicks = int(views * ids.between("ad clicks", key, 0.01, 0.05))
    cost = int(product.bid / 10_000 * ids.between("ad cost", key, 0.5, 1))  # micro-roubles to kopecks
    return Figures(views=views, clicks=clicks, cart=clicks // 4, spent=clicks * cost)


def _by_click(campaign: Campaign) -> bool:
    return campaign.payment == "clicks"
