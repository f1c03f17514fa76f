"""Stock in Ozon's warehouses with the pace of its sales. Limits of the grades of turnover are plausible assumptions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..clusters import FBO_WAREHOUSES, OzonWarehouse
from ..family import Call, Family, answers
from ..messages import bad_request
from ..products.shop import Product, Shop
from ..shapes import Json
from .sales import Pace, Place, Sales

_STOCK_DAYS, _TURNOVER_DAYS = 28, 60
_LIQUIDITY = (("DEFICIT", 28), ("POPULAR", 56), ("ACTUAL", 120))
_COVER = (("CRITICAL", 7), ("RED", 28), ("YELLOW", 56))
_TURNOVER = (("GREEN", 60), ("YELLOW", 120), ("RED", 180))
#: Numbers of ``analytics.stocks`` that the sandbox does not have.
_NONE = dict.fromkeys(
    (
        "valid_stock_count",
        "requested_stock_count",
        "transit_stock_count",
        "excess_stock_count",
        "expiring_stock_count",
        "other_stock_count",
        "stock_defect_stock_count",
        "transit_defect_stock_count",
        "return_to_seller_stock_count",
        "waiting_docs_stock_count",
        "waiting_docs_to_export_stock_count",
        "inbound_replenishment",
        "outbound_returns_picking",
        "outbound_returns_ready_to_ship",
        "outbound_returns_return_to_seller",
        "stock_not_being_sold",
    ),
    0,
)


class StockAnalytics(Family):
    """Handlers for figures on stock in Ozon's warehouses.

    Args:
        shop: products with their stock.
        sales: what was sold.
    """

    def __init__(self, shop: Shop, sales: Sales) -> None:
        super().__init__(shop.world)
        self._shop, self._sales = shop, sales

    @answers("analytics.stocks")
    def _stocks(self, call: Call) -> Any:
        asked = call.body
        if asked.get("cluster_ids") and asked.get("macrolocal_cluster_ids"):
            raise bad_request("either cluster_ids or macrolocal_cluster_ids, not both")
        pace, coming, going = self._sales.pace(_STOCK_DAYS), self._sales.coming_back(), self._sales.on_the_way()
        places = [one for one in FBO_WAREHOUSES.values() if _is_asked(one, asked)]
        rows = []
        for sku in dict.fromkeys(asked["skus"]):
            product = self._shop.by_sku(sku)
            for place in places if product else ():
                if product and place.warehouse_id in product.fbo_stocks:
                    row = self._row(product, place, pace)
                    row["return_from_customer_stock_count"] = coming[sku, place.warehouse_id]
                    row["outbound_pending_delivery"] = going[sku, place.warehouse_id]
                    rows.append(row)
        fields = {"turnover_grade": "turnover_grades", "item_tags": "item_tags", "placement_zone": "placement_zone"}
        for name, given in fields.items():
            if wanted := set(asked.get(given) or ()):
                rows = [row for row in rows if wanted & {*_listed(row[name])}]
        return {"items": rows}

    def _row(self, product: Product, place: OzonWarehouse, pace: Pace) -> Json:
        here, everywhere = [(product.sku, place.warehouse_id)], [(product.sku, one) for one in FBO_WAREHOUSES]
        available = product.fbo_stocks[place.warehouse_id]
        made: Json = {
            "sku": product.sku,
            "offer_id": product.offer_id,
            "name": str(product.card.get("name") or product.offer_id),
            "warehouse_id": place.warehouse_id,
            "warehouse_name": place.name,
            "cluster_id": place.cluster_id,
            "cluster_name": place.cluster,
            "macrolocal_cluster_id": place.macrolocal_id,
            "item_tags": ["ECONOM"] if "economy" in product.marks else ["DISCOUNT"] if product.discount else [],
            "placement_zone": ["SORT"],
            "available_stock_count": available,
            **_NONE,
        }
        return (
            made | self._figures("", product.fbo, pace, everywhere) | self._figures("_cluster", available, pace, here)
        )

    def _figures(self, ending: str, stock: int, pace: Pace, places: Sequence[Place]) -> Json:
        """Return the figures that are told for a cluster and for all of them."""
        sold = sum(pace.units[place] for place in places)
        last = max((pace.last[place] for place in places if place in pace.last), default=None)
        cover = stock * _STOCK_DAYS / sold if sold else None
        return {
            f"ads{ending}": round(sold / _STOCK_DAYS, 2),
            f"idc{ending}": None if cover is None else round(cover, 1),
            f"days_without_sales{ending}": _STOCK_DAYS if last is None else (self.world.now - last).days,
            f"turnover_grade{ending}": _liquidity(stock, cover),
        }

    @answers("analytics.turnover_stocks")
    def _turnover(self, call: Call) -> Any:
        pace, wanted = self._sales.pace(_TURNOVER_DAYS), set(call.body.get("sku") or ())
        sold: dict[int, int] = {}
        for (sku, _), units in pace.units.items():
            sold[sku] = sold.get(sku, 0) + units
        found = [
            product
            for product in self._shop
            if product.sku and (product.fbo_stocks or product.sku in sold) and (not wanted or product.sku in wanted)
        ]
        found.sort(key=lambda product: product.sku)
        start = call.body.get("offset") or 0
        if start < 0:
            raise call.invalid("offset", "value must be greater than or equal to 0")
        page = found[start : start + self.page_size(call)]
        return {"items": [_turned(product, sold.get(product.sku, 0)) for product in page]}


def _turned(product: Product, sold: int) -> Json:
    stock = product.fbo
    cover = stock * _TURNOVER_DAYS / sold if sold else None
    mean = (
        (stock + sold / 2) * _TURNOVER_DAYS / sold if sold else None
    )  # the stock that was sold is half gone on average
    return {
        "sku": product.sku,
        "offer_id": product.offer_id,
        "name": str(product.card.get("name") or product.offer_id),
        "ads": round(sold / _TURNOVER_DAYS, 2),
        "current_stock": stock,
        "idc": None if cover is None else round(cover, 1),
        "idc_grade": _graded(stock, cover, _COVER, "GREEN"),
        "turnover": None if mean is None else round(mean, 1),
        "turnover_grade": _graded(stock, mean, _TURNOVER, "CRITICAL"),
    }


def _graded(stock: int, days: float | None, limits: tuple[tuple[str, int], ...], above: str) -> str:
    if not stock:
        return "GRADES_NONE"
    if days is None:
        return "GRADES_NOSALES"
    return f"GRADES_{next((name for name, most in limits if days <= most), above)}"


def _liquidity(stock: int, days: float | None) -> str:
    """Return the grade for the days that a stock lasts, as documented."""
    if not stock:
        return "WAITING_FOR_SUPPLY"
    if days is None:
        return "NO_SALES"
    return next((name for name, most in _LIQUIDITY if days <= most), "SURPLUS")


def _is_asked(one: OzonWarehouse, asked: Mapping[str, Any]) -> bool:
    values = {
        "warehouse_ids": one.warehouse_id,
        "cluster_ids": one.cluster_id,
        "macrolocal_cluster_ids": one.macrolocal_id,
    }
    return all(value in asked[name] for name, value in values.items() if asked.get(name))


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]
