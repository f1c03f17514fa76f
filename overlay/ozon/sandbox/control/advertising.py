"""Commands for advertising campaigns and the quota of their reports."""

from __future__ import annotations

from datetime import timedelta
from typing import Annotated

from ..advertising.entities import Campaign, Payment
from ..advertising.exports import MOST_EXPORTS
from ..products.shop import Product
from .arguments import shown
from .commands import CommandError, Commands, command

_MOST_PRODUCTS = 500  # in a campaign, documented
_MOST_PERCENT = 100


class AdvertisingCommands(Commands):
    """Advertising."""

    @command
    def create_campaign(
        self,
        offer_ids: list[str] | None = None,
        payment: Payment = "clicks",
        title: str = "",
        bid: Annotated[int, range(1, 1_001)] = 10,
        days: Annotated[int, range(3_651)] = 0,
        campaign_id: str = "",
    ) -> Campaign:
        """Create an advertising campaign, which has views, orders and costs from then on. Returns the campaign.

        Args:
            offer_ids: the products that it advertises; the first product for sale by default.
            payment: what it pays for: ``clicks``, ``orders`` of these products, or ``all_orders``, which advertises all
                products for sale by default.
            title: its name; by default its id.
            bid: roubles per click; percent of the price in campaigns that pay for orders.
            days: for how many days it has been running.
            campaign_id: its id, which is a number; a new one by default.
        """
        ads = self.families.advertising
        if campaign_id and not (campaign_id.isascii() and campaign_id.isdecimal()):
            raise CommandError(f"campaign_id must be a number, not {shown(campaign_id)}")
        if campaign_id in ads.campaigns:
            raise CommandError(f"there is already a campaign {campaign_id}; archived ones keep their id")
        if payment != "clicks" and bid > _MOST_PERCENT:
            raise CommandError(f"bid must be a percentage of the price, at most {_MOST_PERCENT}, not {bid}")
        products = self._advertised(offer_ids, payment)
        made_at = self.world.now - timedelta(days=days)
        own_bid = bid * 1_000_000 if payment == "clicks" else bid
        return ads.open(payment, title, products, [own_bid], campaign_id, made_at)

    @command
    def archive_campaign(self, campaign_id: str) -> Campaign:
        """Archive a campaign, as Ozon does: lists and statistics without ids leave it out. Returns the campaign.

        Args:
            campaign_id: a campaign that is not archived.
        """
        ads = self.families.advertising
        campaign = ads.campaigns.get(campaign_id)
        if campaign is None or not campaign.is_running:
            numbers = ", ".join(one.campaign_id for one in ads.running()[:20])
            raise CommandError(f"no campaign {shown(campaign_id)} is running; there are {numbers or 'none'}")
        ads.archive(campaign)
        return campaign

    @command
    def take_exports(self, count: Annotated[int, range(1, MOST_EXPORTS + 1)]) -> None:
        """Use up a part of the day's quota of advertising reports, as another program of the organisation.

        Args:
            count: number of reports on one campaign.
        """
        self.families.advertising.take(count)

    def _advertised(self, offer_ids: list[str] | None, payment: Payment) -> list[Product]:
        """Return the products to advertise. Raises `CommandError`."""
        if offer_ids is None:
            found = self.families.advertising.for_sale()
            products = found if payment == "all_orders" else found[:1]
        else:
            products = [self.find_product(offer_id) for offer_id in dict.fromkeys(offer_ids)]
        if without := [one.offer_id for one in products if not one.sku]:
            raise CommandError(f"{without[0]} has no SKU yet, so it cannot be advertised")
        if not products or (len(products) > _MOST_PRODUCTS and payment == "clicks"):
            raise CommandError(f"a campaign needs 1 to {_MOST_PRODUCTS} products, not {len(products)}")
        return products
