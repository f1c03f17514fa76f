# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What may be passed instead of a model: mappings, for type checkers and editors. The client does not load this."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import NotRequired, Required, TypedDict

from .._shared_sort_direction import SortDirection
from ._average_delivery_time_details import AnalyticsDeliveryTimeItemSchema
from ._category_comparison import (
    AnalyticsCategoryComparisonCategory,
    AnalyticsCategoryComparisonCategoryCategoryType,
    AnalyticsCategoryComparisonFilterClothingForItem,
    AnalyticsCategoryComparisonPrices,
)
from ._data import AnalyticsFilterOperator
from ._decommissioned_goods import (
    AnalyticsCompensationType,
    AnalyticsDecommissionedGoodsFilterDeliverySchema,
    AnalyticsDisposeReason,
)
from ._local_sale_clusters_items_info import AnalyticsLocalSaleClustersItemsFilterDeliverySchema
from ._local_sale_items_clusters_info import AnalyticsLocalSaleItemsClustersFilterDeliverySchema
from ._manage_stocks import AnalyticsManageStocksFilterStockTypesItem
from ._shared_analytics_local_sale_category import AnalyticsLocalSaleCategory
from ._shared_analytics_local_sale_period import AnalyticsLocalSalePeriod
from ._shared_analytics_overpayment_reason import AnalyticsOverpaymentReason
from ._shared_analytics_supply_period import AnalyticsSupplyPeriod


class AnalyticsDeliveryTimeFiltersDict(TypedDict, total=False):
    """`AnalyticsDeliveryTimeFilters` as a mapping."""

    delivery_schema: AnalyticsDeliveryTimeItemSchema
    supply_period: AnalyticsSupplyPeriod


class AnalyticsCategoryComparisonCategoryDict(TypedDict, total=False):
    """`AnalyticsCategoryComparisonCategory` as a mapping."""

    category_id: Required[int]
    category_type: Required[AnalyticsCategoryComparisonCategoryCategoryType]
    is_own: bool


AnalyticsCategoryComparisonPricesDict = TypedDict(
    "AnalyticsCategoryComparisonPricesDict",
    {
        "from": "NotRequired[int]",
        "to": "NotRequired[int]",
    },
)
"""`AnalyticsCategoryComparisonPrices` as a mapping."""


class AnalyticsCategoryComparisonFilterDict(TypedDict, total=False):
    """`AnalyticsCategoryComparisonFilter` as a mapping."""

    brand_ids: Sequence[int]
    category: AnalyticsCategoryComparisonCategory | AnalyticsCategoryComparisonCategoryDict
    clothing_for: Sequence[AnalyticsCategoryComparisonFilterClothingForItem]
    price_segment: AnalyticsCategoryComparisonPrices | AnalyticsCategoryComparisonPricesDict
    seller_ids: Sequence[int]


class AnalyticsDecommissionedGoodsFilterDict(TypedDict, total=False):
    """`AnalyticsDecommissionedGoodsFilter` as a mapping."""

    posting_number: str
    compensation: Sequence[AnalyticsCompensationType]
    date_from: Required[datetime | str]
    date_to: Required[datetime | str]
    delivery_schema: Required[AnalyticsDecommissionedGoodsFilterDeliverySchema]
    dispose_reasons: Sequence[AnalyticsDisposeReason]
    skus: Sequence[int]
    supply_id: int


class AnalyticsLocalSaleCategoryDict(TypedDict, total=False):
    """`AnalyticsLocalSaleCategory` as a mapping."""

    category_id: Required[int]
    children_category_id: int
    type_id: int


AnalyticsLocalSalePeriodDict = TypedDict(
    "AnalyticsLocalSalePeriodDict",
    {
        "from": "Required[date | str]",
        "to": "Required[date | str]",
    },
)
"""`AnalyticsLocalSalePeriod` as a mapping."""


class AnalyticsLocalSaleClustersItemsFilterDict(TypedDict, total=False):
    """`AnalyticsLocalSaleClustersItemsFilter` as a mapping."""

    delivery_schema: AnalyticsLocalSaleClustersItemsFilterDeliverySchema
    description_categories: Sequence[AnalyticsLocalSaleCategory | AnalyticsLocalSaleCategoryDict]
    macrolocal_cluster_from_ids: Sequence[int]
    macrolocal_cluster_to_ids: Required[Sequence[int]]
    overpayment_reasons: Sequence[AnalyticsOverpaymentReason]
    period: Required[AnalyticsLocalSalePeriod | AnalyticsLocalSalePeriodDict]
    skus: Sequence[int]
    supply_period: AnalyticsSupplyPeriod


class AnalyticsLocalSaleItemsClustersFilterDict(TypedDict, total=False):
    """`AnalyticsLocalSaleItemsClustersFilter` as a mapping."""

    delivery_schema: AnalyticsLocalSaleItemsClustersFilterDeliverySchema
    description_categories: Sequence[AnalyticsLocalSaleCategory | AnalyticsLocalSaleCategoryDict]
    macrolocal_cluster_from_ids: Sequence[int]
    macrolocal_cluster_to_ids: Sequence[int]
    overpayment_reasons: Sequence[AnalyticsOverpaymentReason]
    period: Required[AnalyticsLocalSalePeriod | AnalyticsLocalSalePeriodDict]
    skus: Required[Sequence[int]]
    supply_period: AnalyticsSupplyPeriod


class AnalyticsLocalSaleTopItemsDict(TypedDict, total=False):
    """`AnalyticsLocalSaleTopItems` as a mapping."""

    count: int
    with_top_overpayment_items: bool


class AnalyticsManageStocksFilterDict(TypedDict, total=False):
    """`AnalyticsManageStocksFilter` as a mapping."""

    skus: Sequence[int]
    stock_types: Sequence[AnalyticsManageStocksFilterStockTypesItem]
    warehouse_ids: Sequence[int]


class AnalyticsDataFilterDict(TypedDict, total=False):
    """`AnalyticsDataFilter` as a mapping."""

    key: str
    op: AnalyticsFilterOperator
    value: str


class AnalyticsDataSortingDict(TypedDict, total=False):
    """`AnalyticsDataSorting` as a mapping."""

    key: str
    order: SortDirection
