"""Statistics that are answered at once, and do not count as reports."""

from __future__ import annotations

from datetime import date, timedelta

from ..family import Call, Family, answers
from ..messages import Answer
from ..shapes import Json, moment
from . import files
from .entities import Campaign, Promoted
from .figures import Figures
from .files import Row, ratio, rubles
from .periods import period
from .store import Advertising

#: Number of campaigns, by ascending id, in statistics of product campaigns that name none.
MOST_CAMPAIGNS = 1_000


class Statistics(Family):
    """Handlers for statistics.

    Args:
        ads: the campaigns.
    """

    def __init__(self, ads: Advertising) -> None:
        super().__init__(ads.world)
        self._ads = ads

    @answers("statistics.daily")
    def daily(self, call: Call) -> Answer:
        """Return a row for each campaign and day with figures."""
        rows: list[Row] = [_row(campaign, figures) | {"date": str(day)} for campaign, day, figures in self._days(call)]
        return files.table(files.DAILY, rows, is_json=is_json(call))

    @answers("statistics.expense")
    def expense(self, call: Call) -> Answer:
        """Return a row for each campaign and day with expenses."""
        rows: list[Row] = [
            {
                "id": campaign.campaign_id,
                "date": str(day),
                "title": campaign.title,
                "moneySpent": rubles(figures.spent),
                "bonusSpent": rubles(0),
            }
            for campaign, day, figures in self._days(call)
            if figures.spent
        ]
        return files.table(files.EXPENSE, rows, is_json=is_json(call))

    @answers("statistics.product_campaigns")
    def campaigns(self, call: Call) -> Answer:
        """Return the sums of campaigns that pay for clicks; without ids, of the first 1,000."""
        ids = call.parameters.get("campaignIds")
        asked, now = period(call.parameters, self.world.now), self.world.now
        found = [one for one in self._ads.selected(ids) if one.payment == "clicks"]
        rows: list[Row] = [
            _row(one, sum((self._ads.total(one, day) for day in asked.of(one, now)), Figures()))
            for one in (found if ids else found[:MOST_CAMPAIGNS])
        ]
        return files.table(files.CAMPAIGNS, rows, is_json=is_json(call))

    @answers("statistics.media_campaigns")
    def media(self, call: Call) -> Answer:
        """Return no rows: there are no banners."""
        period(call.parameters, self.world.now)
        return files.table(files.CAMPAIGNS, [], is_json=is_json(call))

    @answers("statistics.products_by_sku")
    def products(self, call: Call) -> Json:
        """Return rows of today and yesterday; other days have none, whatever the period."""
        asked, today = period(call.body, self.world.now), self._ads.today
        return {
            "rows": [
                _product(campaign, product, day, figures)
                for campaign in self._ads.selected(call.body.get("campaignIds"))
                for day in asked.of(campaign, self.world.now)
                for product in campaign.products
                if campaign.payment == "clicks" and day >= today - timedelta(days=1)
                if (figures := self._ads.figures(campaign, product, day))
            ]
        }

    def _days(self, call: Call) -> list[tuple[Campaign, date, Figures]]:
        asked = period(call.parameters, self.world.now)
        return [
            (campaign, day, figures)
            for campaign in self._ads.selected(call.parameters.get("campaignIds"))
            for day in asked.of(campaign, self.world.now)
            if (figures := self._ads.total(campaign, day))
        ]


def is_json(call: Call) -> bool:
    """Return whether the path is the twin of an operation that answers JSON instead of CSV."""
    return call.operation.path.endswith("/json")


def _row(campaign: Campaign, figures: Figures) -> dict[str, str]:
    return {
        "id": campaign.campaign_id,
        "title": campaign.title,
        "views": str(figures.views),
        "clicks": str(figures.clicks),
        "moneySpent": rubles(figures.spent),
        "orders": str(figures.orders),
        "ordersMoney": rubles(figures.sales),
    }


def _product(campaign: Campaign, product: Promoted, day: date, figures: Figures) -> Json:
    """Return a row in roubles, with a point."""

    def amount(kopecks: float) -> str:
        return f"{kopecks / 100:.2f}"

    return {
        "campaignId": campaign.campaign_id,
        "sku": str(product.sku),
        "date": str(day),
        "dateAdded": moment(product.added_at),
        "price": amount(product.price),
        "views": str(figures.views),
        "clicks": str(figures.clicks),
        "ctr": float(ratio(100 * figures.clicks, figures.views).replace(",", ".")),
        "toCart": str(figures.cart),
        "avgCpc": amount(figures.spent / figures.clicks if figures.clicks else 0),
        "expense": amount(figures.spent),
        "orders": str(figures.orders),
        "sales": amount(figures.sales),
        "modelOrders": str(figures.models),
        "modelSales": amount(figures.model_sales),
        "drr": float(ratio(100 * figures.spent, figures.sales).replace(",", ".")),
    }
