# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Sales, stock and demand figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from .._shared_sort_direction import SortDirection as SortDirection
    from ._async import AsyncAnalyticsResource as AsyncAnalyticsResource
    from ._average_delivery_time import AnalyticsAverageDeliveryTimeRequest as AnalyticsAverageDeliveryTimeRequest
    from ._average_delivery_time import AnalyticsAverageDeliveryTimeResponse as AnalyticsAverageDeliveryTimeResponse
    from ._average_delivery_time import AnalyticsDeliveryTimeRow as AnalyticsDeliveryTimeRow
    from ._average_delivery_time import AnalyticsDeliveryTimeSchema as AnalyticsDeliveryTimeSchema
    from ._average_delivery_time_details import (
        AnalyticsAverageDeliveryTimeDetailsRequest as AnalyticsAverageDeliveryTimeDetailsRequest,
    )
    from ._average_delivery_time_details import (
        AnalyticsAverageDeliveryTimeDetailsResponse as AnalyticsAverageDeliveryTimeDetailsResponse,
    )
    from ._average_delivery_time_details import AnalyticsDeliveryTimeFilters as AnalyticsDeliveryTimeFilters
    from ._average_delivery_time_details import AnalyticsDeliveryTimeItem as AnalyticsDeliveryTimeItem
    from ._average_delivery_time_details import AnalyticsDeliveryTimeItemRow as AnalyticsDeliveryTimeItemRow
    from ._average_delivery_time_details import AnalyticsDeliveryTimeItemSchema as AnalyticsDeliveryTimeItemSchema
    from ._average_delivery_time_summary import (
        AnalyticsAverageDeliveryTimeSummaryResponse as AnalyticsAverageDeliveryTimeSummaryResponse,
    )
    from ._average_delivery_time_summary import AnalyticsDeliveryTimeTariff as AnalyticsDeliveryTimeTariff
    from ._average_delivery_time_summary import AnalyticsDeliveryTimeTariffStatus as AnalyticsDeliveryTimeTariffStatus
    from ._category_comparison import AnalyticsCategoryComparisonCategory as AnalyticsCategoryComparisonCategory
    from ._category_comparison import (
        AnalyticsCategoryComparisonCategoryCategoryType as AnalyticsCategoryComparisonCategoryCategoryType,
    )
    from ._category_comparison import AnalyticsCategoryComparisonFilter as AnalyticsCategoryComparisonFilter
    from ._category_comparison import (
        AnalyticsCategoryComparisonFilterClothingForItem as AnalyticsCategoryComparisonFilterClothingForItem,
    )
    from ._category_comparison import AnalyticsCategoryComparisonPrices as AnalyticsCategoryComparisonPrices
    from ._category_comparison import AnalyticsCategoryComparisonRequest as AnalyticsCategoryComparisonRequest
    from ._category_comparison import AnalyticsCategoryComparisonRequestGroup as AnalyticsCategoryComparisonRequestGroup
    from ._category_comparison import (
        AnalyticsCategoryComparisonRequestMetric as AnalyticsCategoryComparisonRequestMetric,
    )
    from ._category_comparison import (
        AnalyticsCategoryComparisonRequestPeriod as AnalyticsCategoryComparisonRequestPeriod,
    )
    from ._category_comparison import AnalyticsCategoryComparisonResponse as AnalyticsCategoryComparisonResponse
    from ._category_comparison import AnalyticsCategoryComparisonRow as AnalyticsCategoryComparisonRow
    from ._data import AnalyticsData as AnalyticsData
    from ._data import AnalyticsDataFilter as AnalyticsDataFilter
    from ._data import AnalyticsDataRequest as AnalyticsDataRequest
    from ._data import AnalyticsDataResponse as AnalyticsDataResponse
    from ._data import AnalyticsDataRow as AnalyticsDataRow
    from ._data import AnalyticsDataRowDimension as AnalyticsDataRowDimension
    from ._data import AnalyticsDataSorting as AnalyticsDataSorting
    from ._data import AnalyticsDimension as AnalyticsDimension
    from ._data import AnalyticsFilterOperator as AnalyticsFilterOperator
    from ._data import AnalyticsMetric as AnalyticsMetric
    from ._decommissioned_goods import AnalyticsCompensationType as AnalyticsCompensationType
    from ._decommissioned_goods import AnalyticsDecommissionedGoodsFilter as AnalyticsDecommissionedGoodsFilter
    from ._decommissioned_goods import (
        AnalyticsDecommissionedGoodsFilterDeliverySchema as AnalyticsDecommissionedGoodsFilterDeliverySchema,
    )
    from ._decommissioned_goods import AnalyticsDecommissionedGoodsRequest as AnalyticsDecommissionedGoodsRequest
    from ._decommissioned_goods import (
        AnalyticsDecommissionedGoodsRequestSortBy as AnalyticsDecommissionedGoodsRequestSortBy,
    )
    from ._decommissioned_goods import AnalyticsDecommissionedGoodsResponse as AnalyticsDecommissionedGoodsResponse
    from ._decommissioned_goods import AnalyticsDecommissionedItem as AnalyticsDecommissionedItem
    from ._decommissioned_goods import (
        AnalyticsDecommissionedItemDeliverySchema as AnalyticsDecommissionedItemDeliverySchema,
    )
    from ._decommissioned_goods import AnalyticsDisposeReason as AnalyticsDisposeReason
    from ._inputs import AnalyticsCategoryComparisonCategoryDict as AnalyticsCategoryComparisonCategoryDict
    from ._inputs import AnalyticsCategoryComparisonFilterDict as AnalyticsCategoryComparisonFilterDict
    from ._inputs import AnalyticsCategoryComparisonPricesDict as AnalyticsCategoryComparisonPricesDict
    from ._inputs import AnalyticsDataFilterDict as AnalyticsDataFilterDict
    from ._inputs import AnalyticsDataSortingDict as AnalyticsDataSortingDict
    from ._inputs import AnalyticsDecommissionedGoodsFilterDict as AnalyticsDecommissionedGoodsFilterDict
    from ._inputs import AnalyticsDeliveryTimeFiltersDict as AnalyticsDeliveryTimeFiltersDict
    from ._inputs import AnalyticsLocalSaleCategoryDict as AnalyticsLocalSaleCategoryDict
    from ._inputs import AnalyticsLocalSaleClustersItemsFilterDict as AnalyticsLocalSaleClustersItemsFilterDict
    from ._inputs import AnalyticsLocalSaleItemsClustersFilterDict as AnalyticsLocalSaleItemsClustersFilterDict
    from ._inputs import AnalyticsLocalSalePeriodDict as AnalyticsLocalSalePeriodDict
    from ._inputs import AnalyticsLocalSaleTopItemsDict as AnalyticsLocalSaleTopItemsDict
    from ._inputs import AnalyticsManageStocksFilterDict as AnalyticsManageStocksFilterDict
    from ._local_sale_clusters_items_info import AnalyticsLocalSaleClusterRow as AnalyticsLocalSaleClusterRow
    from ._local_sale_clusters_items_info import (
        AnalyticsLocalSaleClustersItemsFilter as AnalyticsLocalSaleClustersItemsFilter,
    )
    from ._local_sale_clusters_items_info import (
        AnalyticsLocalSaleClustersItemsFilterDeliverySchema as AnalyticsLocalSaleClustersItemsFilterDeliverySchema,
    )
    from ._local_sale_clusters_items_info import (
        AnalyticsLocalSaleClustersItemsInfoRequest as AnalyticsLocalSaleClustersItemsInfoRequest,
    )
    from ._local_sale_clusters_items_info import (
        AnalyticsLocalSaleClustersItemsInfoRequestSortBy as AnalyticsLocalSaleClustersItemsInfoRequestSortBy,
    )
    from ._local_sale_clusters_items_info import (
        AnalyticsLocalSaleClustersItemsInfoResponse as AnalyticsLocalSaleClustersItemsInfoResponse,
    )
    from ._local_sale_clusters_items_info import AnalyticsLocalSaleItem as AnalyticsLocalSaleItem
    from ._local_sale_clusters_items_info import (
        AnalyticsLocalSaleItemDeliverySchemasItem as AnalyticsLocalSaleItemDeliverySchemasItem,
    )
    from ._local_sale_items_clusters_info import AnalyticsLocalSaleItemRow as AnalyticsLocalSaleItemRow
    from ._local_sale_items_clusters_info import (
        AnalyticsLocalSaleItemsClustersFilter as AnalyticsLocalSaleItemsClustersFilter,
    )
    from ._local_sale_items_clusters_info import (
        AnalyticsLocalSaleItemsClustersFilterDeliverySchema as AnalyticsLocalSaleItemsClustersFilterDeliverySchema,
    )
    from ._local_sale_items_clusters_info import (
        AnalyticsLocalSaleItemsClustersInfoRequest as AnalyticsLocalSaleItemsClustersInfoRequest,
    )
    from ._local_sale_items_clusters_info import (
        AnalyticsLocalSaleItemsClustersInfoRequestSortBy as AnalyticsLocalSaleItemsClustersInfoRequestSortBy,
    )
    from ._local_sale_items_clusters_info import (
        AnalyticsLocalSaleItemsClustersInfoResponse as AnalyticsLocalSaleItemsClustersInfoResponse,
    )
    from ._local_sale_total import AnalyticsLocalSaleTopItem as AnalyticsLocalSaleTopItem
    from ._local_sale_total import (
        AnalyticsLocalSaleTopItemDeliverySchemaItem as AnalyticsLocalSaleTopItemDeliverySchemaItem,
    )
    from ._local_sale_total import AnalyticsLocalSaleTopItems as AnalyticsLocalSaleTopItems
    from ._local_sale_total import AnalyticsLocalSaleTotalRequest as AnalyticsLocalSaleTotalRequest
    from ._local_sale_total import AnalyticsLocalSaleTotalResponse as AnalyticsLocalSaleTotalResponse
    from ._manage_stocks import AnalyticsManageStock as AnalyticsManageStock
    from ._manage_stocks import AnalyticsManageStocksFilter as AnalyticsManageStocksFilter
    from ._manage_stocks import AnalyticsManageStocksFilterStockTypesItem as AnalyticsManageStocksFilterStockTypesItem
    from ._manage_stocks import AnalyticsManageStocksRequest as AnalyticsManageStocksRequest
    from ._manage_stocks import AnalyticsManageStocksResponse as AnalyticsManageStocksResponse
    from ._product_queries import AnalyticsProductQueriesRequest as AnalyticsProductQueriesRequest
    from ._product_queries import AnalyticsProductQueriesResponse as AnalyticsProductQueriesResponse
    from ._product_queries import ProductQueriesItem as ProductQueriesItem
    from ._product_queries_details import AnalyticsProductQueriesDetailsRequest as AnalyticsProductQueriesDetailsRequest
    from ._product_queries_details import (
        AnalyticsProductQueriesDetailsResponse as AnalyticsProductQueriesDetailsResponse,
    )
    from ._product_queries_details import ProductQuery as ProductQuery
    from ._shared_analytics_attention_level import AnalyticsAttentionLevel as AnalyticsAttentionLevel
    from ._shared_analytics_delivery_time_amnesty import AnalyticsDeliveryTimeAmnesty as AnalyticsDeliveryTimeAmnesty
    from ._shared_analytics_delivery_time_cluster import AnalyticsDeliveryTimeCluster as AnalyticsDeliveryTimeCluster
    from ._shared_analytics_delivery_time_metrics import AnalyticsDeliveryTimeMetrics as AnalyticsDeliveryTimeMetrics
    from ._shared_analytics_delivery_time_status import AnalyticsDeliveryTimeStatus as AnalyticsDeliveryTimeStatus
    from ._shared_analytics_local_sale_category import AnalyticsLocalSaleCategory as AnalyticsLocalSaleCategory
    from ._shared_analytics_local_sale_data import AnalyticsLocalSaleData as AnalyticsLocalSaleData
    from ._shared_analytics_local_sale_metrics import AnalyticsLocalSaleMetrics as AnalyticsLocalSaleMetrics
    from ._shared_analytics_local_sale_metrics_attention_level import (
        AnalyticsLocalSaleMetricsAttentionLevel as AnalyticsLocalSaleMetricsAttentionLevel,
    )
    from ._shared_analytics_local_sale_overpayment import AnalyticsLocalSaleOverpayment as AnalyticsLocalSaleOverpayment
    from ._shared_analytics_local_sale_period import AnalyticsLocalSalePeriod as AnalyticsLocalSalePeriod
    from ._shared_analytics_local_sale_reason import AnalyticsLocalSaleReason as AnalyticsLocalSaleReason
    from ._shared_analytics_orders_count import AnalyticsOrdersCount as AnalyticsOrdersCount
    from ._shared_analytics_orders_share import AnalyticsOrdersShare as AnalyticsOrdersShare
    from ._shared_analytics_overpayment_reason import AnalyticsOverpaymentReason as AnalyticsOverpaymentReason
    from ._shared_analytics_supply_period import AnalyticsSupplyPeriod as AnalyticsSupplyPeriod
    from ._shared_product_queries_period import ProductQueriesPeriod as ProductQueriesPeriod
    from ._shared_product_queries_sort_direction import ProductQueriesSortDirection as ProductQueriesSortDirection
    from ._shared_product_queries_sort_field import ProductQueriesSortField as ProductQueriesSortField
    from ._stock_on_warehouses import AnalyticsStockOnWarehousesRequest as AnalyticsStockOnWarehousesRequest
    from ._stock_on_warehouses import AnalyticsStockOnWarehousesResponse as AnalyticsStockOnWarehousesResponse
    from ._stock_on_warehouses import AnalyticsStockOnWarehousesResult as AnalyticsStockOnWarehousesResult
    from ._stock_on_warehouses import AnalyticsWarehouseStock as AnalyticsWarehouseStock
    from ._stock_on_warehouses import AnalyticsWarehouseType as AnalyticsWarehouseType
    from ._stocks import AnalyticsItemTag as AnalyticsItemTag
    from ._stocks import AnalyticsLiquidityGrade as AnalyticsLiquidityGrade
    from ._stocks import AnalyticsStock as AnalyticsStock
    from ._stocks import AnalyticsStockPlacementZoneItem as AnalyticsStockPlacementZoneItem
    from ._stocks import AnalyticsStocksRequest as AnalyticsStocksRequest
    from ._stocks import AnalyticsStocksRequestPlacementZoneItem as AnalyticsStocksRequestPlacementZoneItem
    from ._stocks import AnalyticsStocksResponse as AnalyticsStocksResponse
    from ._sync import AnalyticsResource as AnalyticsResource
    from ._turnover_stocks import AnalyticsStockGrade as AnalyticsStockGrade
    from ._turnover_stocks import AnalyticsTurnover as AnalyticsTurnover
    from ._turnover_stocks import AnalyticsTurnoverStocksRequest as AnalyticsTurnoverStocksRequest
    from ._turnover_stocks import AnalyticsTurnoverStocksResponse as AnalyticsTurnoverStocksResponse
else:
    __getattr__ = lazy(
        __name__,
        {
            ".._shared_sort_direction": "SortDirection",
            "._async": "AsyncAnalyticsResource",
            "._average_delivery_time": "AnalyticsAverageDeliveryTimeRequest AnalyticsAverageDeliveryTimeResponse AnalyticsDeliveryTimeRow AnalyticsDeliveryTimeSchema",
            "._average_delivery_time_details": "AnalyticsAverageDeliveryTimeDetailsRequest AnalyticsAverageDeliveryTimeDetailsResponse AnalyticsDeliveryTimeFilters AnalyticsDeliveryTimeItem AnalyticsDeliveryTimeItemRow AnalyticsDeliveryTimeItemSchema",
            "._average_delivery_time_summary": "AnalyticsAverageDeliveryTimeSummaryResponse AnalyticsDeliveryTimeTariff AnalyticsDeliveryTimeTariffStatus",
            "._category_comparison": "AnalyticsCategoryComparisonCategory AnalyticsCategoryComparisonCategoryCategoryType AnalyticsCategoryComparisonFilter AnalyticsCategoryComparisonFilterClothingForItem AnalyticsCategoryComparisonPrices AnalyticsCategoryComparisonRequest AnalyticsCategoryComparisonRequestGroup AnalyticsCategoryComparisonRequestMetric AnalyticsCategoryComparisonRequestPeriod AnalyticsCategoryComparisonResponse AnalyticsCategoryComparisonRow",
            "._data": "AnalyticsData AnalyticsDataFilter AnalyticsDataRequest AnalyticsDataResponse AnalyticsDataRow AnalyticsDataRowDimension AnalyticsDataSorting AnalyticsDimension AnalyticsFilterOperator AnalyticsMetric",
            "._decommissioned_goods": "AnalyticsCompensationType AnalyticsDecommissionedGoodsFilter AnalyticsDecommissionedGoodsFilterDeliverySchema AnalyticsDecommissionedGoodsRequest AnalyticsDecommissionedGoodsRequestSortBy AnalyticsDecommissionedGoodsResponse AnalyticsDecommissionedItem AnalyticsDecommissionedItemDeliverySchema AnalyticsDisposeReason",
            "._inputs": "AnalyticsCategoryComparisonCategoryDict AnalyticsCategoryComparisonFilterDict AnalyticsCategoryComparisonPricesDict AnalyticsDataFilterDict AnalyticsDataSortingDict AnalyticsDecommissionedGoodsFilterDict AnalyticsDeliveryTimeFiltersDict AnalyticsLocalSaleCategoryDict AnalyticsLocalSaleClustersItemsFilterDict AnalyticsLocalSaleItemsClustersFilterDict AnalyticsLocalSalePeriodDict AnalyticsLocalSaleTopItemsDict AnalyticsManageStocksFilterDict",
            "._local_sale_clusters_items_info": "AnalyticsLocalSaleClusterRow AnalyticsLocalSaleClustersItemsFilter AnalyticsLocalSaleClustersItemsFilterDeliverySchema AnalyticsLocalSaleClustersItemsInfoRequest AnalyticsLocalSaleClustersItemsInfoRequestSortBy AnalyticsLocalSaleClustersItemsInfoResponse AnalyticsLocalSaleItem AnalyticsLocalSaleItemDeliverySchemasItem",
            "._local_sale_items_clusters_info": "AnalyticsLocalSaleItemRow AnalyticsLocalSaleItemsClustersFilter AnalyticsLocalSaleItemsClustersFilterDeliverySchema AnalyticsLocalSaleItemsClustersInfoRequest AnalyticsLocalSaleItemsClustersInfoRequestSortBy AnalyticsLocalSaleItemsClustersInfoResponse",
            "._local_sale_total": "AnalyticsLocalSaleTopItem AnalyticsLocalSaleTopItemDeliverySchemaItem AnalyticsLocalSaleTopItems AnalyticsLocalSaleTotalRequest AnalyticsLocalSaleTotalResponse",
            "._manage_stocks": "AnalyticsManageStock AnalyticsManageStocksFilter AnalyticsManageStocksFilterStockTypesItem AnalyticsManageStocksRequest AnalyticsManageStocksResponse",
            "._product_queries": "AnalyticsProductQueriesRequest AnalyticsProductQueriesResponse ProductQueriesItem",
            "._product_queries_details": "AnalyticsProductQueriesDetailsRequest AnalyticsProductQueriesDetailsResponse ProductQuery",
            "._shared_analytics_attention_level": "AnalyticsAttentionLevel",
            "._shared_analytics_delivery_time_amnesty": "AnalyticsDeliveryTimeAmnesty",
            "._shared_analytics_delivery_time_cluster": "AnalyticsDeliveryTimeCluster",
            "._shared_analytics_delivery_time_metrics": "AnalyticsDeliveryTimeMetrics",
            "._shared_analytics_delivery_time_status": "AnalyticsDeliveryTimeStatus",
            "._shared_analytics_local_sale_category": "AnalyticsLocalSaleCategory",
            "._shared_analytics_local_sale_data": "AnalyticsLocalSaleData",
            "._shared_analytics_local_sale_metrics": "AnalyticsLocalSaleMetrics",
            "._shared_analytics_local_sale_metrics_attention_level": "AnalyticsLocalSaleMetricsAttentionLevel",
            "._shared_analytics_local_sale_overpayment": "AnalyticsLocalSaleOverpayment",
            "._shared_analytics_local_sale_period": "AnalyticsLocalSalePeriod",
            "._shared_analytics_local_sale_reason": "AnalyticsLocalSaleReason",
            "._shared_analytics_orders_count": "AnalyticsOrdersCount",
            "._shared_analytics_orders_share": "AnalyticsOrdersShare",
            "._shared_analytics_overpayment_reason": "AnalyticsOverpaymentReason",
            "._shared_analytics_supply_period": "AnalyticsSupplyPeriod",
            "._shared_product_queries_period": "ProductQueriesPeriod",
            "._shared_product_queries_sort_direction": "ProductQueriesSortDirection",
            "._shared_product_queries_sort_field": "ProductQueriesSortField",
            "._stock_on_warehouses": "AnalyticsStockOnWarehousesRequest AnalyticsStockOnWarehousesResponse AnalyticsStockOnWarehousesResult AnalyticsWarehouseStock AnalyticsWarehouseType",
            "._stocks": "AnalyticsItemTag AnalyticsLiquidityGrade AnalyticsStock AnalyticsStockPlacementZoneItem AnalyticsStocksRequest AnalyticsStocksRequestPlacementZoneItem AnalyticsStocksResponse",
            "._sync": "AnalyticsResource",
            "._turnover_stocks": "AnalyticsStockGrade AnalyticsTurnover AnalyticsTurnoverStocksRequest AnalyticsTurnoverStocksResponse",
        },
    )
