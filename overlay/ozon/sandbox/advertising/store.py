"""The campaigns of the shop, and their results."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from decimal import Decimal

from ..core.moscow import moscow_day
from ..core.world import World
from ..data import catalogue
from ..messages import RefusalError
from ..products.shop import Product, Shop
from .entities import Campaign, Payment, Promoted, TakenExports
from .figures import AdOrder, Figures, figures, orders

_AGE = timedelta(days=120)
#: Titles of the documented campaigns.
_CLICKS, _ORDERS, _ALL_ORDERS = "Кружки", "Оплата за заказ: выбранные товары", "Оплата за заказ: все товары"
#: The campaign that the documented list of products paid per order names.
_ORDERS_ID = "3214570"


class Advertising:
    """Campaigns.

    Args:
        shop: the products that they advertise.

    Attributes:
        campaigns: all campaigns, archived ones too; at most 10,000.
        taken: reports that other programs ordered.
    """

    def __init__(self, shop: Shop) -> None:
        self.shop = shop
        self.world: World = shop.world
        self.campaigns = self.world.table(Campaign, "campaign_id", most=10_000)
        self.taken = self.world.table(TakenExports, "number", most=10_000, passing=True)

    def seed(self) -> None:
        """Add the documented campaign, and one for each way to pay for orders."""
        blue, white = (self.shop.by_offer(f"mug-{color}-330") for color in ("blue", "white"))
        mugs = [one for one in (blue, white) if one]
        number = str(catalogue().operation("performance", "campaign_list").example()["list"][0]["id"])
        made_at = self.world.now - _AGE
        self.open("clicks", _CLICKS, mugs, [15_000_000, 9_000_000], number, made_at)
        self.open("orders", _ORDERS, mugs[:1], [10], _ORDERS_ID, made_at)
        self.open("all_orders", _ALL_ORDERS, self.for_sale(), [7], "", made_at)

    def open(
        self,
        payment: Payment,
        title: str,
        products: Sequence[Product],
        bids: Sequence[int],
        campaign_id: str = "",
        created_at: datetime | None = None,
    ) -> Campaign:
        """Create a campaign.

        Args:
            payment: what it pays for.
            title: its name; by default its id.
            products: what it advertises.
            bids: a bid for each product; the last one for all that follow.
            campaign_id: its id; a new one by default.
            created_at: when it started; now by default.
        """
        made_at = created_at or self.world.now
        number = campaign_id or str(self.world.ids.number("campaign", int(_ORDERS_ID)))
        promoted = [
            Promoted(
                sku=product.sku,
                offer_id=product.offer_id,
                title=str(product.card.get("name", "")),
                price=int(Decimal(str(product.card.get("price") or 0)) * 100),
                bid=bids[min(index, len(bids) - 1)],
                added_at=made_at,
            )
            for index, product in enumerate(products)
        ]
        campaign = self.campaigns.add(Campaign(number, title or number, payment, promoted, made_at))
        self.world.note("campaign", number, "create", before="", after="running", by="seller")
        return campaign

    def archive(self, campaign: Campaign) -> None:
        """Archive a campaign, as Ozon does."""
        campaign.archived_at = self.world.now
        self.world.note("campaign", campaign.campaign_id, "archive", before="running", after="archived", by="ozon")

    def take(self, count: int) -> None:
        """Use up a part of the quota of reports, as another program of the organisation."""
        self.taken.add(TakenExports(self.world.ids.number("taken exports", 0), count, self.world.now))

    def get(self, campaign_id: object) -> Campaign:
        """Return a campaign. Raises `RefusalError` with 404."""
        found = self.campaigns.get(campaign_id)
        if found is None:
            raise RefusalError(404, 5, "campaign not found")
        return found

    def running(self) -> list[Campaign]:
        """Return the campaigns that are not archived, by ascending id."""
        return [one for one in sorted(self.campaigns, key=lambda one: int(one.campaign_id)) if one.is_running]

    def selected(self, campaign_ids: Sequence[str] | None) -> list[Campaign]:
        """Return the campaigns with these ids, archived ones too; without ids, all that are not archived."""
        if not campaign_ids:
            return self.running()
        return [one for number in dict.fromkeys(campaign_ids) if (one := self.campaigns.get(number))]

    def figures(self, campaign: Campaign, product: Promoted, day: date, now: datetime | None = None) -> Figures:
        """Return the results of a product on a Moscow day, as they are known at a moment, by default now."""
        return figures(self.world.ids, campaign, product, day, now or self.world.now)

    def total(self, campaign: Campaign, day: date, now: datetime | None = None) -> Figures:
        """Return the results of a campaign on a Moscow day."""
        return sum((self.figures(campaign, one, day, now) for one in campaign.products), Figures())

    def orders(self, campaign: Campaign, day: date, now: datetime) -> Iterator[AdOrder]:
        """Yield the orders of a Moscow day that are known at a moment."""
        for product in campaign.products:
            yield from orders(self.world.ids, campaign, product, day, now)

    @property
    def today(self) -> date:
        """The present Moscow day."""
        return moscow_day(self.world.now)

    def for_sale(self) -> list[Product]:
        """Return the products that can be advertised."""
        return [one for one in self.shop if one.sku and not one.archived]
