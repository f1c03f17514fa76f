"""Lists of campaigns, and of what they advertise."""

from __future__ import annotations

from typing import Any

from ..core.moscow import moscow_day
from ..family import Call, Family, answers
from ..messages import bad_request
from ..paging import page_size
from ..shapes import Json, moment
from .entities import Campaign
from .store import Advertising

_RUNNING = "CAMPAIGN_STATE_RUNNING"
_ANY = "CAMPAIGN_STATE_UNKNOWN"


class Campaigns(Family):
    """Handlers for campaigns.

    Args:
        ads: the campaigns.
    """

    def __init__(self, ads: Advertising) -> None:
        super().__init__(ads.world)
        self._ads = ads

    def seed(self) -> None:
        """Add the documented campaigns."""
        self._ads.seed()

    @answers("campaign.list")
    def list_(self, call: Call) -> Json:
        """Return campaigns, never archived ones. Without pageSize, page 1 has all."""
        asked = call.parameters
        ids, state, kind = asked.get("campaignIds"), asked.get("state") or _ANY, asked.get("advObjectType")
        found = [
            self._row(one, call)
            for one in self._ads.running()
            if (not ids or one.campaign_id in ids) and state in (_ANY, _RUNNING)
        ]
        rows = [row for row in found if kind in (None, "", row["advObjectType"])]
        if asked.get("pageSize"):
            return {"list": self._page(call, rows, asked)}
        return {"list": rows if int(asked.get("page") or 1) == 1 else []}

    @answers("campaign.objects")
    def objects(self, call: Call) -> Json:
        return {"list": [{"id": str(one.sku)} for one in self._named(call).products]}

    @answers("campaign_product.list")
    def products(self, call: Call) -> Json:
        campaign = self._named(call)
        example = call.example()["products"][0]
        rows = [
            {**example, "sku": str(one.sku), "bid": str(one.bid), "title": one.title}
            for one in campaign.products
            if campaign.payment == "clicks"
        ]
        return {"products": self._page(call, rows, call.parameters)}

    @answers("search_promo.products")
    def promoted(self, call: Call) -> Json:
        """Return the products that are promoted one by one for payment per order."""
        example = call.example()["products"][0]
        rows = []
        for campaign in self._ads.running():
            for one in campaign.products if campaign.payment == "orders" else ():
                bid = {"bid": one.bid, "bidPrice": f"{one.price * one.bid / 10_000:g}", "price": f"{one.price / 100:g}"}
                hint = {**example["hint"], "campaignId": campaign.campaign_id}
                own = {"sku": str(one.sku), "sourceSku": str(one.sku), "title": one.title, "hint": hint}
                rows.append({**example, **own, **bid, "bidWithoutAdditive": one.bid, "carrotsAdditive": 0})
        rows.sort(key=lambda row: int(row["sku"]))
        return {"products": self._page(call, rows, call.body), "total": str(len(rows))}

    def _page(self, call: Call, rows: list[Json], asked: Json) -> list[Json]:
        size = page_size(call.operation.facts["pagination"], asked, self.world.page_limit)
        start = (int(asked.get("page") or 1) - 1) * size
        return rows[start : start + size]

    def _named(self, call: Call) -> Campaign:
        """Return the campaign of the path. Raises `RefusalError`."""
        campaign = self._ads.get(call.parameters["campaignId"])
        if not campaign.is_running:
            raise bad_request("campaign is archived")
        return campaign

    def _row(self, campaign: Campaign, call: Call) -> dict[str, Any]:
        example: dict[str, Any] = call.example()["list"][0]
        del example["toDate"]  # it runs without an end
        own = {
            "id": campaign.campaign_id,
            "title": campaign.title,
            "state": _RUNNING,
            "fromDate": str(moscow_day(campaign.created_at)),
            "createdAt": moment(campaign.created_at),
            "updatedAt": moment(campaign.created_at),
        }
        if campaign.payment != "clicks":
            own |= {"paymentType": "CPO", "advObjectType": "SEARCH_PROMO", "weeklyBudget": "0"}
        return {**example, **own}
