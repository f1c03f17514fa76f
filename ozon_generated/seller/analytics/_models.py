# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Models that several operations share."""

from __future__ import annotations

from datetime import date
from typing import Literal, TypeAlias

import attrs

from ...model import Model, model, wire

AnalyticsSupplyPeriod: TypeAlias = Literal["FOUR_WEEKS", "ONE_WEEK", "TWO_WEEKS", "EIGHT_WEEKS"] | str
"""Weeks that are looked at: 1, 2, 4 or 8."""

AnalyticsDeliveryTimeStatus: TypeAlias = Literal["UNKNOWN", "FAST", "MEDIUM", "LONG"] | str
"""How fast the delivery is."""

AnalyticsAttentionLevel: TypeAlias = Literal["UNKNOWN", "LOW", "MEDIUM", "HI"] | str
"""How much a supply would help; HI is spelt so."""

AnalyticsOverpaymentReason: TypeAlias = (
    Literal["NO_SUPPLIES_TO_CLUSTER", "MISSING_ITEMS_IN_CLUSTER", "FREQUENT_OUT_OF_STOCK"] | str
)
"""Nothing was supplied to the cluster, not all products were, or they ran out often."""

ProductQueriesSortField: TypeAlias = Literal["BY_SEARCHES", "BY_VIEWS", "BY_POSITION", "BY_CONVERSION", "BY_GMV"] | str
"""Figure by which the rows are ordered: searches, views, position, conversion, or sales (GMV)."""

ProductQueriesSortDirection: TypeAlias = Literal["DESCENDING", "ASCENDING"] | str
"""Order of the rows; spelt in full unlike in other methods."""

AnalyticsLocalSaleMetricsAttentionLevel: TypeAlias = Literal["LOW", "MEDIUM", "HIGH"] | str


@model
class AnalyticsDeliveryTimeAmnesty(Model):
    """Orders with another time of delivery."""

    delivery_time: int | None = None
    """Hours."""

    delivery_time_status: AnalyticsDeliveryTimeStatus | None = None
    """How fast the delivery is."""

    orders_count: int | None = None
    """Pieces of the whole that it is about."""

    orders_percent: int | None = None
    """Share of all orders in percent."""


@model
class AnalyticsDeliveryTimeCluster(Model):
    """Orders that left one cluster."""

    another_delivery_time: list[AnalyticsDeliveryTimeAmnesty] = attrs.field(factory=list)
    """Orders that took another time, such as those that were forgiven."""

    cluster_id: int | None = None
    """Cluster of dispatch."""

    delivery_time_fbo: int | None = wire("delivery_time_FBO", default=None)
    """Hours from a warehouse of Ozon."""

    delivery_time_fbs: float | None = wire("delivery_time_FBS", default=None)
    """Hours from a warehouse of the seller."""

    delivery_time_status: AnalyticsDeliveryTimeStatus | None = None
    """How fast that is."""

    orders_count: int | None = None
    """Orders that left this cluster."""

    orders_percent: int | None = None
    """Share of all orders in percent."""


@model
class AnalyticsOrdersShare(Model):
    """Orders of one speed."""

    percent: int | None = None
    """Share of all orders in percent."""

    value: int | None = None
    """Orders."""


@model
class AnalyticsOrdersCount(Model):
    """Orders by speed."""

    fast: AnalyticsOrdersShare | None = None
    """Orders of one speed."""

    long: AnalyticsOrdersShare | None = None
    """Orders of one speed."""

    medium: AnalyticsOrdersShare | None = None
    """Orders of one speed."""

    total: int | None = None
    """All orders."""


@model
class AnalyticsDeliveryTimeMetrics(Model):
    """Delivery time, and what it costs."""

    attention_level: AnalyticsAttentionLevel | None = None
    """How much a supply would help."""

    average_delivery_time: int | None = None
    """Hours."""

    average_delivery_time_status: AnalyticsDeliveryTimeStatus | None = None
    """How fast the delivery is."""

    impact_share: int | None = None
    """Deprecated. Share in the mean of the shop, in whole percent."""

    exact_impact_share: str | None = None
    """Share in the mean of the shop, as decimal text."""

    lost_profit: int | None = None
    """Overpaid logistics in whole roubles."""

    orders_count: AnalyticsOrdersCount | None = None
    """Orders by speed."""

    recommended_supply: int | None = None
    """Pieces that should be supplied."""


@model
class AnalyticsLocalSaleCategory(Model):
    """A category of description_category_tree."""

    category_id: int
    """Category of the upper level."""

    children_category_id: int | None = None
    """Category below it."""

    type_id: int | None = None
    """Product type, the leaf of the category tree."""


@model
class AnalyticsLocalSalePeriod(Model):
    """First and last day."""

    from_: date = wire("from")
    """First day."""

    to: date
    """Last day."""


@model
class AnalyticsLocalSaleData(Model):
    """Share of sales that were delivered within the cluster of the buyer."""

    index: float | None = None
    """Local sales in percent."""

    local_quantity: int | None = None
    """Pieces delivered within the cluster."""

    total_quantity: int | None = None
    """All pieces."""


@model
class AnalyticsLocalSaleOverpayment(Model):
    """Logistics that local sales would not have cost, in roubles."""

    delta: float | None = None
    """Difference to the tariff of a local sale."""

    non_local_delivery: float | None = None
    """Surcharge on sales across clusters."""

    total: float | None = None
    """Both together."""


@model
class AnalyticsLocalSaleReason(Model):
    """Overpayment by reason."""

    amount: float | None = None
    """In roubles."""

    quantity: int | None = None
    """Products."""

    reason: AnalyticsOverpaymentReason | None = None
    """Why it was paid."""


@model
class AnalyticsLocalSaleMetrics(Model):
    """How local the sales are, and what that costs."""

    attention_level: AnalyticsLocalSaleMetricsAttentionLevel | None = None
    """How much a supply would help."""

    impact_share: float | None = None
    """Share in the whole overpayment in percent."""

    local_data: AnalyticsLocalSaleData | None = None
    """Share of local sales."""

    overpayment: AnalyticsLocalSaleOverpayment | None = None
    """What was paid too much."""

    overpayment_reasons: list[AnalyticsLocalSaleReason] = attrs.field(factory=list)
    """Why."""

    price: float | None = None
    """Price of the product."""

    recommended_supply: int | None = None
    """Pieces that should be supplied."""


@model
class ProductQueriesPeriod(Model):
    """The days that the figures cover."""

    date_from: str | None = None
    """First day."""

    date_to: str | None = None
    """Last day."""
