# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/analytics/stocks``: Show stocks in warehouses of Ozon with their demand."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Literal, TypeAlias

import attrs

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)

AnalyticsItemTag: TypeAlias = (
    Literal["UNSPECIFIED", "ITEM_ATTRIBUTE_NONE", "ECONOM", "NOVEL", "DISCOUNT", "FBS_RETURN", "SUPER", "MARKABLE"]
    | str
)
"""Tag of the product: economy tariff, new, marked down, came back from an FBS order, Super, subject to marking;
ITEM_ATTRIBUTE_NONE has no tag.
"""

AnalyticsLiquidityGrade: TypeAlias = (
    Literal[
        "UNSPECIFIED",
        "TURNOVER_GRADE_NONE",
        "DEFICIT",
        "POPULAR",
        "ACTUAL",
        "SURPLUS",
        "NO_SALES",
        "WAS_NO_SALES",
        "RESTRICTED_NO_SALES",
        "COLLECTING_DATA",
        "WAITING_FOR_SUPPLY",
        "WAS_DEFICIT",
        "WAS_POPULAR",
        "WAS_ACTUAL",
        "WAS_SURPLUS",
    ]
    | str
)
"""How long the stock lasts. DEFICIT up to 28 days, POPULAR 28 to 56, ACTUAL 56 to 120, SURPLUS more than 120. NO_SALES
was not sold for 28 days; RESTRICTED_NO_SALES for more than 120, such a product may not be supplied. COLLECTING_DATA
is new, for 60 days after its first supply; WAITING_FOR_SUPPLY has nothing to sell. The WAS_ grades are those of the
last 56 days for products without stock.
"""

AnalyticsStocksRequestPlacementZoneItem: TypeAlias = (
    Literal[
        "CLOSED_ZONE",
        "DANGEROUS_GOOD",
        "JEWELRY",
        "NON_SORT_MEZ",
        "OVERSIZE",
        "PLACEMENT_ZONE_NONE",
        "PRODUCTS_PLUS_17",
        "SORT",
        "UNRESOLVED",
    ]
    | str
)

AnalyticsStockPlacementZoneItem: TypeAlias = (
    Literal[
        "CLOSED_ZONE",
        "DANGEROUS_GOOD",
        "JEWELRY",
        "NON_SORT",
        "OVERSIZE",
        "PRODUCTS",
        "SORT",
        "UNRESOLVED",
        "UNSPECIFIED",
    ]
    | str
)


@model
class AnalyticsStocksRequest(Model):
    """Request of `analytics.stocks`."""

    cluster_ids: Sequence[int] | None = None
    """Delivery clusters from `cluster.list`; not together with macrolocal_cluster_ids."""

    item_tags: Sequence[AnalyticsItemTag] | None = None
    """Only products with these tags."""

    macrolocal_cluster_ids: Sequence[int] | None = None
    """Macrolocal clusters; not together with cluster_ids."""

    skus: Sequence[int]
    """1 to 100 products."""

    turnover_grades: Sequence[AnalyticsLiquidityGrade] | None = None
    """Only products of these grades."""

    warehouse_ids: Sequence[int] | None = None
    """Warehouses of Ozon."""

    placement_zone: Sequence[AnalyticsStocksRequestPlacementZoneItem] | None = None
    """Zones in which products are stored; PLACEMENT_ZONE_NONE has none."""

    unmarked_stocks_only: bool | None = None
    """True for products that still have to be marked."""


@model
class AnalyticsStock(Model):
    """Stock of a product in one warehouse of Ozon; the values of all clusters are repeated in each row and must not be
    summed up.
    """

    name: str | None = None
    """Title of the product, as its card shows it."""

    offer_id: str | None = None
    """The seller's own article; unique within the shop."""

    sku: int | None = None
    """Number of the product on ozon.ru; what buyers, postings and reports refer to."""

    warehouse_id: int | None = None
    """Number of the warehouse of Ozon."""

    ads: float | None = None
    """Pieces sold per day in all clusters, mean of 28 days."""

    ads_cluster: float | None = None
    """Pieces sold per day in this cluster, mean of 28 days."""

    available_stock_count: int | None = None
    """Pieces that can be sold now."""

    cluster_id: int | None = None
    """Delivery cluster of the warehouse."""

    cluster_name: str | None = None
    """Title of the region that the warehouse serves."""

    days_without_sales: int | None = None
    """Days without a sale in all clusters."""

    days_without_sales_cluster: int | None = None
    """The same for buyers of this cluster only."""

    excess_stock_count: int | None = None
    """Surplus of a supply that may be fetched."""

    expiring_stock_count: int | None = None
    """Pieces whose shelf life ends soon."""

    idc: float | None = None
    """Days for which the stock of all clusters lasts."""

    idc_cluster: float | None = None
    """Days for which the stock of this cluster lasts."""

    item_tags: list[AnalyticsItemTag] = attrs.field(factory=list)
    """Tags of the product."""

    macrolocal_cluster_id: int | None = None
    """Macrolocal cluster of the warehouse."""

    other_stock_count: int | None = None
    """Pieces that are being checked."""

    requested_stock_count: int | None = None
    """Pieces in requests for a supply."""

    return_from_customer_stock_count: int | None = None
    """Pieces on their way back from buyers."""

    return_to_seller_stock_count: int | None = None
    """Pieces that are prepared to be fetched by the seller."""

    stock_defect_stock_count: int | None = None
    """Defective pieces from stock that may be fetched."""

    transit_defect_stock_count: int | None = None
    """Defective pieces from a supply that may be fetched."""

    transit_stock_count: int | None = None
    """Pieces in supplies on their way."""

    turnover_grade: AnalyticsLiquidityGrade | None = None
    """Grade over all clusters."""

    turnover_grade_cluster: AnalyticsLiquidityGrade | None = None
    """The same, judged by the sales of this cluster only."""

    valid_stock_count: int | None = None
    """Pieces that are being prepared for sale."""

    waiting_docs_stock_count: int | None = None
    """Marked pieces for which the seller has to do something."""

    warehouse_name: str | None = None
    """What Ozon calls its warehouse, such as ХОРУГВИНО_РФЦ."""

    placement_zone: list[AnalyticsStockPlacementZoneItem] = attrs.field(factory=list)
    """Zone in which the product is stored."""

    waiting_docs_to_export_stock_count: int | None = None
    """Marked pieces that wait to be fetched."""

    inbound_replenishment: int | None = None
    """Pieces that are moved between warehouses."""

    outbound_pending_delivery: int | None = None
    """Pieces on their way to buyers."""

    outbound_returns_picking: int | None = None
    """Pieces that are picked to be fetched."""

    outbound_returns_ready_to_ship: int | None = None
    """Pieces that are ready to be fetched."""

    outbound_returns_return_to_seller: int | None = None
    """Pieces on their way to the seller."""

    stock_not_being_sold: int | None = None
    """Pieces that were taken off sale."""


@model
class AnalyticsStocksResponse(Model):
    """Answer of `analytics.stocks`."""

    items: list[AnalyticsStock] = attrs.field(factory=list)


OPERATION = Operation(
    api="seller",
    name="analytics.stocks",
    method="POST",
    path="/v1/analytics/stocks",
    summary="Show stocks in warehouses of Ozon with their demand",
    safety="read",
    lifecycle=Lifecycle(added=date(2025, 4, 9)),
    request=AnalyticsStocksRequest,
    response=AnalyticsStocksResponse,
)
