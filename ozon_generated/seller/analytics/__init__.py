# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Sales, stock and demand figures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from ...client import AsyncResource, CallOptions, SyncResource
from ...lazy import lazy

if TYPE_CHECKING:
    from .._models import SortDirection as SortDirection
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
    from ._models import AnalyticsAttentionLevel as AnalyticsAttentionLevel
    from ._models import AnalyticsDeliveryTimeAmnesty as AnalyticsDeliveryTimeAmnesty
    from ._models import AnalyticsDeliveryTimeCluster as AnalyticsDeliveryTimeCluster
    from ._models import AnalyticsDeliveryTimeMetrics as AnalyticsDeliveryTimeMetrics
    from ._models import AnalyticsDeliveryTimeStatus as AnalyticsDeliveryTimeStatus
    from ._models import AnalyticsLocalSaleCategory as AnalyticsLocalSaleCategory
    from ._models import AnalyticsLocalSaleData as AnalyticsLocalSaleData
    from ._models import AnalyticsLocalSaleMetrics as AnalyticsLocalSaleMetrics
    from ._models import AnalyticsLocalSaleMetricsAttentionLevel as AnalyticsLocalSaleMetricsAttentionLevel
    from ._models import AnalyticsLocalSaleOverpayment as AnalyticsLocalSaleOverpayment
    from ._models import AnalyticsLocalSalePeriod as AnalyticsLocalSalePeriod
    from ._models import AnalyticsLocalSaleReason as AnalyticsLocalSaleReason
    from ._models import AnalyticsOrdersCount as AnalyticsOrdersCount
    from ._models import AnalyticsOrdersShare as AnalyticsOrdersShare
    from ._models import AnalyticsOverpaymentReason as AnalyticsOverpaymentReason
    from ._models import AnalyticsSupplyPeriod as AnalyticsSupplyPeriod
    from ._models import ProductQueriesPeriod as ProductQueriesPeriod
    from ._models import ProductQueriesSortDirection as ProductQueriesSortDirection
    from ._models import ProductQueriesSortField as ProductQueriesSortField
    from ._product_queries import AnalyticsProductQueriesRequest as AnalyticsProductQueriesRequest
    from ._product_queries import AnalyticsProductQueriesResponse as AnalyticsProductQueriesResponse
    from ._product_queries import ProductQueriesItem as ProductQueriesItem
    from ._product_queries_details import AnalyticsProductQueriesDetailsRequest as AnalyticsProductQueriesDetailsRequest
    from ._product_queries_details import (
        AnalyticsProductQueriesDetailsResponse as AnalyticsProductQueriesDetailsResponse,
    )
    from ._product_queries_details import ProductQuery as ProductQuery
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
    from ._turnover_stocks import AnalyticsStockGrade as AnalyticsStockGrade
    from ._turnover_stocks import AnalyticsTurnover as AnalyticsTurnover
    from ._turnover_stocks import AnalyticsTurnoverStocksRequest as AnalyticsTurnoverStocksRequest
    from ._turnover_stocks import AnalyticsTurnoverStocksResponse as AnalyticsTurnoverStocksResponse
else:
    __getattr__ = lazy(
        __name__,
        {
            "AnalyticsAttentionLevel": "._models",
            "AnalyticsAverageDeliveryTimeDetailsRequest": "._average_delivery_time_details",
            "AnalyticsAverageDeliveryTimeDetailsResponse": "._average_delivery_time_details",
            "AnalyticsAverageDeliveryTimeRequest": "._average_delivery_time",
            "AnalyticsAverageDeliveryTimeResponse": "._average_delivery_time",
            "AnalyticsAverageDeliveryTimeSummaryResponse": "._average_delivery_time_summary",
            "AnalyticsCategoryComparisonCategory": "._category_comparison",
            "AnalyticsCategoryComparisonCategoryCategoryType": "._category_comparison",
            "AnalyticsCategoryComparisonFilter": "._category_comparison",
            "AnalyticsCategoryComparisonFilterClothingForItem": "._category_comparison",
            "AnalyticsCategoryComparisonPrices": "._category_comparison",
            "AnalyticsCategoryComparisonRequest": "._category_comparison",
            "AnalyticsCategoryComparisonRequestGroup": "._category_comparison",
            "AnalyticsCategoryComparisonRequestMetric": "._category_comparison",
            "AnalyticsCategoryComparisonRequestPeriod": "._category_comparison",
            "AnalyticsCategoryComparisonResponse": "._category_comparison",
            "AnalyticsCategoryComparisonRow": "._category_comparison",
            "AnalyticsCompensationType": "._decommissioned_goods",
            "AnalyticsData": "._data",
            "AnalyticsDataFilter": "._data",
            "AnalyticsDataRequest": "._data",
            "AnalyticsDataResponse": "._data",
            "AnalyticsDataRow": "._data",
            "AnalyticsDataRowDimension": "._data",
            "AnalyticsDataSorting": "._data",
            "AnalyticsDecommissionedGoodsFilter": "._decommissioned_goods",
            "AnalyticsDecommissionedGoodsFilterDeliverySchema": "._decommissioned_goods",
            "AnalyticsDecommissionedGoodsRequest": "._decommissioned_goods",
            "AnalyticsDecommissionedGoodsRequestSortBy": "._decommissioned_goods",
            "AnalyticsDecommissionedGoodsResponse": "._decommissioned_goods",
            "AnalyticsDecommissionedItem": "._decommissioned_goods",
            "AnalyticsDecommissionedItemDeliverySchema": "._decommissioned_goods",
            "AnalyticsDeliveryTimeAmnesty": "._models",
            "AnalyticsDeliveryTimeCluster": "._models",
            "AnalyticsDeliveryTimeFilters": "._average_delivery_time_details",
            "AnalyticsDeliveryTimeItem": "._average_delivery_time_details",
            "AnalyticsDeliveryTimeItemRow": "._average_delivery_time_details",
            "AnalyticsDeliveryTimeItemSchema": "._average_delivery_time_details",
            "AnalyticsDeliveryTimeMetrics": "._models",
            "AnalyticsDeliveryTimeRow": "._average_delivery_time",
            "AnalyticsDeliveryTimeSchema": "._average_delivery_time",
            "AnalyticsDeliveryTimeStatus": "._models",
            "AnalyticsDeliveryTimeTariff": "._average_delivery_time_summary",
            "AnalyticsDeliveryTimeTariffStatus": "._average_delivery_time_summary",
            "AnalyticsDimension": "._data",
            "AnalyticsDisposeReason": "._decommissioned_goods",
            "AnalyticsFilterOperator": "._data",
            "AnalyticsItemTag": "._stocks",
            "AnalyticsLiquidityGrade": "._stocks",
            "AnalyticsLocalSaleCategory": "._models",
            "AnalyticsLocalSaleClusterRow": "._local_sale_clusters_items_info",
            "AnalyticsLocalSaleClustersItemsFilter": "._local_sale_clusters_items_info",
            "AnalyticsLocalSaleClustersItemsFilterDeliverySchema": "._local_sale_clusters_items_info",
            "AnalyticsLocalSaleClustersItemsInfoRequest": "._local_sale_clusters_items_info",
            "AnalyticsLocalSaleClustersItemsInfoRequestSortBy": "._local_sale_clusters_items_info",
            "AnalyticsLocalSaleClustersItemsInfoResponse": "._local_sale_clusters_items_info",
            "AnalyticsLocalSaleData": "._models",
            "AnalyticsLocalSaleItem": "._local_sale_clusters_items_info",
            "AnalyticsLocalSaleItemDeliverySchemasItem": "._local_sale_clusters_items_info",
            "AnalyticsLocalSaleItemRow": "._local_sale_items_clusters_info",
            "AnalyticsLocalSaleItemsClustersFilter": "._local_sale_items_clusters_info",
            "AnalyticsLocalSaleItemsClustersFilterDeliverySchema": "._local_sale_items_clusters_info",
            "AnalyticsLocalSaleItemsClustersInfoRequest": "._local_sale_items_clusters_info",
            "AnalyticsLocalSaleItemsClustersInfoRequestSortBy": "._local_sale_items_clusters_info",
            "AnalyticsLocalSaleItemsClustersInfoResponse": "._local_sale_items_clusters_info",
            "AnalyticsLocalSaleMetrics": "._models",
            "AnalyticsLocalSaleMetricsAttentionLevel": "._models",
            "AnalyticsLocalSaleOverpayment": "._models",
            "AnalyticsLocalSalePeriod": "._models",
            "AnalyticsLocalSaleReason": "._models",
            "AnalyticsLocalSaleTopItem": "._local_sale_total",
            "AnalyticsLocalSaleTopItemDeliverySchemaItem": "._local_sale_total",
            "AnalyticsLocalSaleTopItems": "._local_sale_total",
            "AnalyticsLocalSaleTotalRequest": "._local_sale_total",
            "AnalyticsLocalSaleTotalResponse": "._local_sale_total",
            "AnalyticsManageStock": "._manage_stocks",
            "AnalyticsManageStocksFilter": "._manage_stocks",
            "AnalyticsManageStocksFilterStockTypesItem": "._manage_stocks",
            "AnalyticsManageStocksRequest": "._manage_stocks",
            "AnalyticsManageStocksResponse": "._manage_stocks",
            "AnalyticsMetric": "._data",
            "AnalyticsOrdersCount": "._models",
            "AnalyticsOrdersShare": "._models",
            "AnalyticsOverpaymentReason": "._models",
            "AnalyticsProductQueriesDetailsRequest": "._product_queries_details",
            "AnalyticsProductQueriesDetailsResponse": "._product_queries_details",
            "AnalyticsProductQueriesRequest": "._product_queries",
            "AnalyticsProductQueriesResponse": "._product_queries",
            "AnalyticsStock": "._stocks",
            "AnalyticsStockGrade": "._turnover_stocks",
            "AnalyticsStockOnWarehousesRequest": "._stock_on_warehouses",
            "AnalyticsStockOnWarehousesResponse": "._stock_on_warehouses",
            "AnalyticsStockOnWarehousesResult": "._stock_on_warehouses",
            "AnalyticsStockPlacementZoneItem": "._stocks",
            "AnalyticsStocksRequest": "._stocks",
            "AnalyticsStocksRequestPlacementZoneItem": "._stocks",
            "AnalyticsStocksResponse": "._stocks",
            "AnalyticsSupplyPeriod": "._models",
            "AnalyticsTurnover": "._turnover_stocks",
            "AnalyticsTurnoverStocksRequest": "._turnover_stocks",
            "AnalyticsTurnoverStocksResponse": "._turnover_stocks",
            "AnalyticsWarehouseStock": "._stock_on_warehouses",
            "AnalyticsWarehouseType": "._stock_on_warehouses",
            "ProductQueriesItem": "._product_queries",
            "ProductQueriesPeriod": "._models",
            "ProductQueriesSortDirection": "._models",
            "ProductQueriesSortField": "._models",
            "ProductQuery": "._product_queries_details",
            "SortDirection": ".._models",
        },
    )


class AnalyticsResource(SyncResource):
    """Sales, stock and demand figures."""

    __slots__ = ()

    def turnover_stocks(
        self,
        *,
        sku: Sequence[int] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> AnalyticsTurnoverStocksResponse:
        """Show how fast the stock in warehouses of Ozon is sold.

        Turnover and the days for which the stock lasts, for FBO. One request per minute and account.

        Args:
            sku: Products to read; limit and offset may be left out with them.
            limit: Products per page, 1 to 1000. At least 1, at most 1000.
            offset: Number of rows to skip.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of products

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/analytics/turnover/stocks``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/AnalyticsAPI_StocksTurnover
        """
        result: AnalyticsTurnoverStocksResponse = self._call(
            "turnover_stocks",
            {"sku": sku, "limit": limit, "offset": offset},
            options,
        )
        return result

    def stocks(
        self,
        *,
        skus: Sequence[int],
        cluster_ids: Sequence[int] | None = None,
        item_tags: Sequence[AnalyticsItemTag] | None = None,
        macrolocal_cluster_ids: Sequence[int] | None = None,
        turnover_grades: Sequence[AnalyticsLiquidityGrade] | None = None,
        warehouse_ids: Sequence[int] | None = None,
        placement_zone: Sequence[AnalyticsStocksRequestPlacementZoneItem] | None = None,
        unmarked_stocks_only: bool | None = None,
        options: CallOptions | None = None,
    ) -> AnalyticsStocksResponse:
        """Show stocks in warehouses of Ozon with their demand.

        Stocks of up to 100 products by warehouse, in all states, with sales pace and liquidity. In real time since
        2026-08-17. Filter by cluster_ids or by macrolocal_cluster_ids but not by both. Values over all clusters are
        repeated in every row of a product.

        Args:
            skus: 1 to 100 products. At least 1 items, at most 100 items.
            cluster_ids: Delivery clusters from cluster_list; not together with macrolocal_cluster_ids.
            item_tags: Only products with these tags.
            macrolocal_cluster_ids: Macrolocal clusters; not together with cluster_ids.
            turnover_grades: Only products of these grades.
            warehouse_ids: Warehouses of Ozon.
            placement_zone: Zones in which products are stored; PLACEMENT_ZONE_NONE has none.
            unmarked_stocks_only: True for products that still have to be marked.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            One row per product and warehouse

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/analytics/stocks``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/AnalyticsAPI_AnalyticsStocks
        """
        result: AnalyticsStocksResponse = self._call(
            "stocks",
            {
                "skus": skus,
                "cluster_ids": cluster_ids,
                "item_tags": item_tags,
                "macrolocal_cluster_ids": macrolocal_cluster_ids,
                "turnover_grades": turnover_grades,
                "warehouse_ids": warehouse_ids,
                "placement_zone": placement_zone,
                "unmarked_stocks_only": unmarked_stocks_only,
            },
            options,
        )
        return result

    def stock_on_warehouses(
        self,
        *,
        limit: int,
        warehouse_type: AnalyticsWarehouseType | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> AnalyticsStockOnWarehousesResponse:
        """List stocks by warehouse of Ozon (deprecated).

        Use analytics_stocks; the date on which this one ends is not announced. One row per product and warehouse.

        Args:
            limit: Rows per page. At least 1.
            warehouse_type: Kind of warehouses. Ozon takes 'ALL' when it is absent.
            offset: Number of rows to skip.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of rows

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v2/analytics/stock_on_warehouses``. Reads only; successor: analytics.stocks.
        https://docs.ozon.ru/api/seller/#operation/AnalyticsAPI_AnalyticsGetStockOnWarehousesV2
        """
        result: AnalyticsStockOnWarehousesResponse = self._call(
            "stock_on_warehouses",
            {"limit": limit, "warehouse_type": warehouse_type, "offset": offset},
            options,
        )
        return result

    def average_delivery_time(
        self,
        *,
        delivery_schema: AnalyticsDeliveryTimeSchema,
        supply_period: AnalyticsSupplyPeriod,
        sku: Sequence[int] | None = None,
        options: CallOptions | None = None,
    ) -> AnalyticsAverageDeliveryTimeResponse:
        """Show the delivery time by cluster (removed).

        Left the official document by 2026-06-11; no successor is named, the nearest are the analytics_local_sale
        methods. Showed by cluster of the buyers how long orders took and what that cost.

        Args:
            delivery_schema: Schema by which the orders were sold.
            supply_period: Weeks that are looked at.
            sku: Up to 100 products. At most 100 items.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The clusters

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/analytics/average-delivery-time``. Reads only; switched off on 2026-06-11.
        https://docs.ozon.ru/api/seller/#operation/AnalyticsAPI_AverageDeliveryTime
        """
        result: AnalyticsAverageDeliveryTimeResponse = self._call(
            "average_delivery_time",
            {"delivery_schema": delivery_schema, "supply_period": supply_period, "sku": sku},
            options,
        )
        return result

    def average_delivery_time_details(
        self,
        *,
        cluster_id: int,
        limit: int,
        offset: int,
        filters: AnalyticsDeliveryTimeFilters | Mapping[str, Any] | None = None,
        options: CallOptions | None = None,
    ) -> AnalyticsAverageDeliveryTimeDetailsResponse:
        """Show the delivery time by product (removed).

        Left the official document by 2026-06-11; no successor is named, the nearest are the analytics_local_sale
        methods. Showed how long orders of each product took into one cluster.

        Args:
            cluster_id: Cluster of the buyers.
            limit: Rows per page. At most 1000. Ozon takes 100 when it is absent.
            offset: Number of rows to skip. Ozon takes 0 when it is absent.
            filters: Narrows the rows.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of products

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/analytics/average-delivery-time/details``. Reads only; switched off on 2026-06-11.
        https://docs.ozon.ru/api/seller/#operation/AnalyticsAPI_AverageDeliveryTimeDetails
        """
        result: AnalyticsAverageDeliveryTimeDetailsResponse = self._call(
            "average_delivery_time_details",
            {"cluster_id": cluster_id, "limit": limit, "offset": offset, "filters": filters},
            options,
        )
        return result

    def average_delivery_time_summary(
        self,
        *,
        options: CallOptions | None = None,
    ) -> AnalyticsAverageDeliveryTimeSummaryResponse:
        """Show the mean delivery time of the shop (removed).

        Left the official document by 2026-06-11; no successor is named, the nearest is analytics_local_sale_total.
        Took no body.

        Args:
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The mean and its tariff

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/analytics/average-delivery-time/summary``. Reads only; switched off on 2026-06-11.
        https://docs.ozon.ru/api/seller/#operation/AverageDeliveryTimeSummary
        """
        result: AnalyticsAverageDeliveryTimeSummaryResponse = self._call(
            "average_delivery_time_summary",
            {},
            options,
        )
        return result

    def category_comparison(
        self,
        *,
        period: AnalyticsCategoryComparisonRequestPeriod,
        sort: SortDirection,
        filter: AnalyticsCategoryComparisonFilter | Mapping[str, Any] | None = None,
        group: AnalyticsCategoryComparisonRequestGroup | None = None,
        metric: AnalyticsCategoryComparisonRequestMetric | None = None,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> AnalyticsCategoryComparisonResponse:
        """Compare categories of the market.

        Turnover, growth and competition by category, brand, seller, cluster or price range, of the whole market and
        not of the own shop. Needs the subscription Premium Pro.

        Args:
            period: Span of time that is looked at.
            sort: Direction of the order by metric.
            filter: Which sales are looked at.
            group: What a row is: a category of the third level, a source of sales, a seller, a brand, a cluster
                of dispatch or a price range. Ozon takes 'CATEGORY_3' when it is absent.
            metric: Figure by which rows are sorted; GMV is the turnover, AIV the mean price of a sold piece.
                Ozon takes 'GMV' when it is absent.
            limit: Rows per page.
            offset: Number of rows to skip.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of groups

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/analytics/category/comparison``. Reads only; beta.
        https://docs.ozon.ru/api/seller/#operation/AnalyticsCategoryComparison
        """
        result: AnalyticsCategoryComparisonResponse = self._call(
            "category_comparison",
            {
                "period": period,
                "sort": sort,
                "filter": filter,
                "group": group,
                "metric": metric,
                "limit": limit,
                "offset": offset,
            },
            options,
        )
        return result

    def decommissioned_goods(
        self,
        *,
        filter: AnalyticsDecommissionedGoodsFilter | Mapping[str, Any],
        page: int,
        page_size: int,
        sort_by: AnalyticsDecommissionedGoodsRequestSortBy | None = None,
        sort_dir: SortDirection | None = None,
        options: CallOptions | None = None,
    ) -> AnalyticsDecommissionedGoodsResponse:
        """List goods that were lost or destroyed.

        What was written off in warehouses of Ozon, why, what the disposal cost and what was compensated.
        total_count counts the rows that follow.

        Args:
            filter: Span of time, schema and what else narrows the list.
            page: Number of the page. At least 0.
            page_size: Rows per page. At least 1.
            sort_by: By day or by disposal fee.
            sort_dir: Direction of the order.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of rows

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/analytics/decommissioned-goods``. Reads only; beta.
        https://docs.ozon.ru/api/seller/#operation/AnalyticsDecommissionedGoods
        """
        result: AnalyticsDecommissionedGoodsResponse = self._call(
            "decommissioned_goods",
            {"filter": filter, "page": page, "page_size": page_size, "sort_by": sort_by, "sort_dir": sort_dir},
            options,
        )
        return result

    def local_sale_clusters_items_info(
        self,
        *,
        filter: AnalyticsLocalSaleClustersItemsFilter | Mapping[str, Any],
        limit: int,
        sort_by: AnalyticsLocalSaleClustersItemsInfoRequestSortBy | None = None,
        sort_dir: SortDirection | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> AnalyticsLocalSaleClustersItemsInfoResponse:
        """Show how local the sales are, by cluster.

        For clusters of buyers, which products came from elsewhere, what that cost and how much should be supplied.
        Clusters and a period are demanded.

        Args:
            filter: Which sales are looked at.
            limit: Rows per page. At least 1.
            sort_by: By share in the overpayment, by share of local sales or by one of the overpayments.
            sort_dir: Direction of the order.
            offset: Number of rows to skip.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of rows

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/analytics/local-sale/clusters-items/info``. Reads only; beta.
        https://docs.ozon.ru/api/seller/#operation/AnalyticsLocalSaleClustersItemsInfo
        """
        result: AnalyticsLocalSaleClustersItemsInfoResponse = self._call(
            "local_sale_clusters_items_info",
            {"filter": filter, "limit": limit, "sort_by": sort_by, "sort_dir": sort_dir, "offset": offset},
            options,
        )
        return result

    def local_sale_items_clusters_info(
        self,
        *,
        filter: AnalyticsLocalSaleItemsClustersFilter | Mapping[str, Any],
        limit: int,
        sort_by: AnalyticsLocalSaleItemsClustersInfoRequestSortBy | None = None,
        sort_dir: SortDirection | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> AnalyticsLocalSaleItemsClustersInfoResponse:
        """Show how local the sales of products are.

        For products, into which clusters they were sold from elsewhere, what that cost and how much should be
        supplied.

        Args:
            filter: Which sales are looked at.
            limit: Rows per page. At least 1.
            sort_by: By share in the overpayment, by share of local sales or by one of the overpayments.
            sort_dir: Direction of the order.
            offset: Number of rows to skip.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of rows

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/analytics/local-sale/items-clusters/info``. Reads only; beta.
        https://docs.ozon.ru/api/seller/#operation/AnalyticsLocalSaleItemsClustersInfo
        """
        result: AnalyticsLocalSaleItemsClustersInfoResponse = self._call(
            "local_sale_items_clusters_info",
            {"filter": filter, "limit": limit, "sort_by": sort_by, "sort_dir": sort_dir, "offset": offset},
            options,
        )
        return result

    def local_sale_total(
        self,
        *,
        overpayment_items: AnalyticsLocalSaleTopItems | Mapping[str, Any] | None = None,
        period: AnalyticsLocalSalePeriod | Mapping[str, Any] | None = None,
        options: CallOptions | None = None,
    ) -> AnalyticsLocalSaleTotalResponse:
        """Show how local the sales of the shop are.

        Share of sales within the cluster of the buyer, and what the others cost too much.

        Args:
            overpayment_items: Whether to add the products with the highest overpayment.
            period: Days that are looked at.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The shop as a whole

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/analytics/local-sale/total``. Reads only; beta.
        https://docs.ozon.ru/api/seller/#operation/AnalyticsLocalSaleTotal
        """
        result: AnalyticsLocalSaleTotalResponse = self._call(
            "local_sale_total",
            {"overpayment_items": overpayment_items, "period": period},
            options,
        )
        return result

    def manage_stocks(
        self,
        *,
        filter: AnalyticsManageStocksFilter | Mapping[str, Any] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> AnalyticsManageStocksResponse:
        """List stocks in warehouses of Ozon (switched off).

        Switched off on 2025-12-22; use analytics_stocks.

        Args:
            filter: Narrows the list.
            limit: Rows per page, 1 to 1000. At least 1, at most 1000.
            offset: Number of rows to skip.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of rows

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/analytics/manage/stocks``. Reads only; switched off on 2025-12-22; successor: analytics.stocks.
        https://docs.ozon.ru/api/seller/#operation/AnalyticsAPI_ManageStocks
        """
        result: AnalyticsManageStocksResponse = self._call(
            "manage_stocks",
            {"filter": filter, "limit": limit, "offset": offset},
            options,
        )
        return result

    def data(
        self,
        *,
        date_from: date,
        date_to: date,
        dimension: Sequence[AnalyticsDimension],
        metrics: Sequence[AnalyticsMetric],
        limit: int,
        filters: Sequence[AnalyticsDataFilter | Mapping[str, Any]] | None = None,
        sort: Sequence[AnalyticsDataSorting | Mapping[str, Any]] | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> AnalyticsDataResponse:
        """Get sales and traffic figures.

        Figures of the shop by product, day, category and so on. One call per minute is allowed. Without Premium
        Plus or Premium Pro only 50 calls a day, three months of history and a part of metrics and dimensions are
        open. Figures stand in the order in which the metrics were asked for.

        Args:
            date_from: First day of the period; without Premium Plus at most three months back.
            date_to: Last day of the period.
            dimension: By what the figures are grouped, in the order of nesting; without Premium Plus fewer of
                them are open.
            metrics: Up to 14 figures; rows and totals keep their order. At most 14 items.
            limit: Rows per page, 1 to 1000. At least 1, at most 1000.
            filters: Conditions for the rows, joined by AND.
            sort: Order of the rows.
            offset: Number of rows to skip.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The figures

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/analytics/data``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/AnalyticsAPI_AnalyticsGetData
        """
        result: AnalyticsDataResponse = self._call(
            "data",
            {
                "date_from": date_from,
                "date_to": date_to,
                "dimension": dimension,
                "metrics": metrics,
                "limit": limit,
                "filters": filters,
                "sort": sort,
                "offset": offset,
            },
            options,
        )
        return result

    def product_queries(
        self,
        *,
        date_from: datetime,
        page_size: int,
        skus: Sequence[int],
        date_to: datetime | None = None,
        page: int | None = None,
        sort_by: ProductQueriesSortField | None = None,
        sort_dir: ProductQueriesSortDirection | None = None,
        options: CallOptions | None = None,
    ) -> AnalyticsProductQueriesResponse:
        """Show how products do in the search.

        How many buyers searched for and saw each product, its place and its sales. Without a Premium subscription a
        part of the figures and only the last month.

        Args:
            date_from: First moment of the period; without Premium within the last month.
            page_size: Rows per page, at most 1000. At most 1000.
            skus: Up to 1000 products. At most 1000 items.
            date_to: Last moment of the period; now when left out.
            page: Number of the page. At least 0.
            sort_by: Figure by which the rows are ordered: searches, views, position, conversion, or sales
                (GMV).
            sort_dir: Order of the rows; spelt in full unlike in other methods.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Figures by product

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/analytics/product-queries``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/AnalyticsAPI_AnalyticsProductQueries
        """
        result: AnalyticsProductQueriesResponse = self._call(
            "product_queries",
            {
                "date_from": date_from,
                "page_size": page_size,
                "skus": skus,
                "date_to": date_to,
                "page": page,
                "sort_by": sort_by,
                "sort_dir": sort_dir,
            },
            options,
        )
        return result

    def product_queries_details(
        self,
        *,
        date_from: datetime,
        limit_by_sku: int,
        page_size: int,
        skus: Sequence[int],
        date_to: datetime | None = None,
        page: int | None = None,
        sort_by: ProductQueriesSortField | None = None,
        sort_dir: ProductQueriesSortDirection | None = None,
        options: CallOptions | None = None,
    ) -> AnalyticsProductQueriesDetailsResponse:
        """Show for which queries products are found.

        Up to 15 queries for each product with its place, views and sales. Without a Premium subscription a part of
        the figures and only the last month.

        Args:
            date_from: First moment of the period; without Premium within the last month.
            limit_by_sku: Queries per product, at most 15. At most 15.
            page_size: Rows per page, at most 100. At most 100.
            skus: Up to 1000 products. At most 1000 items.
            date_to: Last moment of the period; now when left out.
            page: Number of the page. At least 0.
            sort_by: Figure by which the rows are ordered: searches, views, position, conversion, or sales
                (GMV).
            sort_dir: Order of the rows; spelt in full unlike in other methods.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Figures by product and query

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/analytics/product-queries/details``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/AnalyticsAPI_AnalyticsProductQueriesDetails
        """
        result: AnalyticsProductQueriesDetailsResponse = self._call(
            "product_queries_details",
            {
                "date_from": date_from,
                "limit_by_sku": limit_by_sku,
                "page_size": page_size,
                "skus": skus,
                "date_to": date_to,
                "page": page,
                "sort_by": sort_by,
                "sort_dir": sort_dir,
            },
            options,
        )
        return result


class AsyncAnalyticsResource(AsyncResource):
    """Sales, stock and demand figures."""

    __slots__ = ()

    async def turnover_stocks(
        self,
        *,
        sku: Sequence[int] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> AnalyticsTurnoverStocksResponse:
        """Show how fast the stock in warehouses of Ozon is sold.

        Turnover and the days for which the stock lasts, for FBO. One request per minute and account.

        Args:
            sku: Products to read; limit and offset may be left out with them.
            limit: Products per page, 1 to 1000. At least 1, at most 1000.
            offset: Number of rows to skip.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of products

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/analytics/turnover/stocks``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/AnalyticsAPI_StocksTurnover
        """
        result: AnalyticsTurnoverStocksResponse = await self._call(
            "turnover_stocks",
            {"sku": sku, "limit": limit, "offset": offset},
            options,
        )
        return result

    async def stocks(
        self,
        *,
        skus: Sequence[int],
        cluster_ids: Sequence[int] | None = None,
        item_tags: Sequence[AnalyticsItemTag] | None = None,
        macrolocal_cluster_ids: Sequence[int] | None = None,
        turnover_grades: Sequence[AnalyticsLiquidityGrade] | None = None,
        warehouse_ids: Sequence[int] | None = None,
        placement_zone: Sequence[AnalyticsStocksRequestPlacementZoneItem] | None = None,
        unmarked_stocks_only: bool | None = None,
        options: CallOptions | None = None,
    ) -> AnalyticsStocksResponse:
        """Show stocks in warehouses of Ozon with their demand.

        Stocks of up to 100 products by warehouse, in all states, with sales pace and liquidity. In real time since
        2026-08-17. Filter by cluster_ids or by macrolocal_cluster_ids but not by both. Values over all clusters are
        repeated in every row of a product.

        Args:
            skus: 1 to 100 products. At least 1 items, at most 100 items.
            cluster_ids: Delivery clusters from cluster_list; not together with macrolocal_cluster_ids.
            item_tags: Only products with these tags.
            macrolocal_cluster_ids: Macrolocal clusters; not together with cluster_ids.
            turnover_grades: Only products of these grades.
            warehouse_ids: Warehouses of Ozon.
            placement_zone: Zones in which products are stored; PLACEMENT_ZONE_NONE has none.
            unmarked_stocks_only: True for products that still have to be marked.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            One row per product and warehouse

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/analytics/stocks``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/AnalyticsAPI_AnalyticsStocks
        """
        result: AnalyticsStocksResponse = await self._call(
            "stocks",
            {
                "skus": skus,
                "cluster_ids": cluster_ids,
                "item_tags": item_tags,
                "macrolocal_cluster_ids": macrolocal_cluster_ids,
                "turnover_grades": turnover_grades,
                "warehouse_ids": warehouse_ids,
                "placement_zone": placement_zone,
                "unmarked_stocks_only": unmarked_stocks_only,
            },
            options,
        )
        return result

    async def stock_on_warehouses(
        self,
        *,
        limit: int,
        warehouse_type: AnalyticsWarehouseType | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> AnalyticsStockOnWarehousesResponse:
        """List stocks by warehouse of Ozon (deprecated).

        Use analytics_stocks; the date on which this one ends is not announced. One row per product and warehouse.

        Args:
            limit: Rows per page. At least 1.
            warehouse_type: Kind of warehouses. Ozon takes 'ALL' when it is absent.
            offset: Number of rows to skip.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of rows

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v2/analytics/stock_on_warehouses``. Reads only; successor: analytics.stocks.
        https://docs.ozon.ru/api/seller/#operation/AnalyticsAPI_AnalyticsGetStockOnWarehousesV2
        """
        result: AnalyticsStockOnWarehousesResponse = await self._call(
            "stock_on_warehouses",
            {"limit": limit, "warehouse_type": warehouse_type, "offset": offset},
            options,
        )
        return result

    async def average_delivery_time(
        self,
        *,
        delivery_schema: AnalyticsDeliveryTimeSchema,
        supply_period: AnalyticsSupplyPeriod,
        sku: Sequence[int] | None = None,
        options: CallOptions | None = None,
    ) -> AnalyticsAverageDeliveryTimeResponse:
        """Show the delivery time by cluster (removed).

        Left the official document by 2026-06-11; no successor is named, the nearest are the analytics_local_sale
        methods. Showed by cluster of the buyers how long orders took and what that cost.

        Args:
            delivery_schema: Schema by which the orders were sold.
            supply_period: Weeks that are looked at.
            sku: Up to 100 products. At most 100 items.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The clusters

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/analytics/average-delivery-time``. Reads only; switched off on 2026-06-11.
        https://docs.ozon.ru/api/seller/#operation/AnalyticsAPI_AverageDeliveryTime
        """
        result: AnalyticsAverageDeliveryTimeResponse = await self._call(
            "average_delivery_time",
            {"delivery_schema": delivery_schema, "supply_period": supply_period, "sku": sku},
            options,
        )
        return result

    async def average_delivery_time_details(
        self,
        *,
        cluster_id: int,
        limit: int,
        offset: int,
        filters: AnalyticsDeliveryTimeFilters | Mapping[str, Any] | None = None,
        options: CallOptions | None = None,
    ) -> AnalyticsAverageDeliveryTimeDetailsResponse:
        """Show the delivery time by product (removed).

        Left the official document by 2026-06-11; no successor is named, the nearest are the analytics_local_sale
        methods. Showed how long orders of each product took into one cluster.

        Args:
            cluster_id: Cluster of the buyers.
            limit: Rows per page. At most 1000. Ozon takes 100 when it is absent.
            offset: Number of rows to skip. Ozon takes 0 when it is absent.
            filters: Narrows the rows.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of products

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/analytics/average-delivery-time/details``. Reads only; switched off on 2026-06-11.
        https://docs.ozon.ru/api/seller/#operation/AnalyticsAPI_AverageDeliveryTimeDetails
        """
        result: AnalyticsAverageDeliveryTimeDetailsResponse = await self._call(
            "average_delivery_time_details",
            {"cluster_id": cluster_id, "limit": limit, "offset": offset, "filters": filters},
            options,
        )
        return result

    async def average_delivery_time_summary(
        self,
        *,
        options: CallOptions | None = None,
    ) -> AnalyticsAverageDeliveryTimeSummaryResponse:
        """Show the mean delivery time of the shop (removed).

        Left the official document by 2026-06-11; no successor is named, the nearest is analytics_local_sale_total.
        Took no body.

        Args:
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The mean and its tariff

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/analytics/average-delivery-time/summary``. Reads only; switched off on 2026-06-11.
        https://docs.ozon.ru/api/seller/#operation/AverageDeliveryTimeSummary
        """
        result: AnalyticsAverageDeliveryTimeSummaryResponse = await self._call(
            "average_delivery_time_summary",
            {},
            options,
        )
        return result

    async def category_comparison(
        self,
        *,
        period: AnalyticsCategoryComparisonRequestPeriod,
        sort: SortDirection,
        filter: AnalyticsCategoryComparisonFilter | Mapping[str, Any] | None = None,
        group: AnalyticsCategoryComparisonRequestGroup | None = None,
        metric: AnalyticsCategoryComparisonRequestMetric | None = None,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> AnalyticsCategoryComparisonResponse:
        """Compare categories of the market.

        Turnover, growth and competition by category, brand, seller, cluster or price range, of the whole market and
        not of the own shop. Needs the subscription Premium Pro.

        Args:
            period: Span of time that is looked at.
            sort: Direction of the order by metric.
            filter: Which sales are looked at.
            group: What a row is: a category of the third level, a source of sales, a seller, a brand, a cluster
                of dispatch or a price range. Ozon takes 'CATEGORY_3' when it is absent.
            metric: Figure by which rows are sorted; GMV is the turnover, AIV the mean price of a sold piece.
                Ozon takes 'GMV' when it is absent.
            limit: Rows per page.
            offset: Number of rows to skip.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of groups

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/analytics/category/comparison``. Reads only; beta.
        https://docs.ozon.ru/api/seller/#operation/AnalyticsCategoryComparison
        """
        result: AnalyticsCategoryComparisonResponse = await self._call(
            "category_comparison",
            {
                "period": period,
                "sort": sort,
                "filter": filter,
                "group": group,
                "metric": metric,
                "limit": limit,
                "offset": offset,
            },
            options,
        )
        return result

    async def decommissioned_goods(
        self,
        *,
        filter: AnalyticsDecommissionedGoodsFilter | Mapping[str, Any],
        page: int,
        page_size: int,
        sort_by: AnalyticsDecommissionedGoodsRequestSortBy | None = None,
        sort_dir: SortDirection | None = None,
        options: CallOptions | None = None,
    ) -> AnalyticsDecommissionedGoodsResponse:
        """List goods that were lost or destroyed.

        What was written off in warehouses of Ozon, why, what the disposal cost and what was compensated.
        total_count counts the rows that follow.

        Args:
            filter: Span of time, schema and what else narrows the list.
            page: Number of the page. At least 0.
            page_size: Rows per page. At least 1.
            sort_by: By day or by disposal fee.
            sort_dir: Direction of the order.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of rows

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/analytics/decommissioned-goods``. Reads only; beta.
        https://docs.ozon.ru/api/seller/#operation/AnalyticsDecommissionedGoods
        """
        result: AnalyticsDecommissionedGoodsResponse = await self._call(
            "decommissioned_goods",
            {"filter": filter, "page": page, "page_size": page_size, "sort_by": sort_by, "sort_dir": sort_dir},
            options,
        )
        return result

    async def local_sale_clusters_items_info(
        self,
        *,
        filter: AnalyticsLocalSaleClustersItemsFilter | Mapping[str, Any],
        limit: int,
        sort_by: AnalyticsLocalSaleClustersItemsInfoRequestSortBy | None = None,
        sort_dir: SortDirection | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> AnalyticsLocalSaleClustersItemsInfoResponse:
        """Show how local the sales are, by cluster.

        For clusters of buyers, which products came from elsewhere, what that cost and how much should be supplied.
        Clusters and a period are demanded.

        Args:
            filter: Which sales are looked at.
            limit: Rows per page. At least 1.
            sort_by: By share in the overpayment, by share of local sales or by one of the overpayments.
            sort_dir: Direction of the order.
            offset: Number of rows to skip.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of rows

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/analytics/local-sale/clusters-items/info``. Reads only; beta.
        https://docs.ozon.ru/api/seller/#operation/AnalyticsLocalSaleClustersItemsInfo
        """
        result: AnalyticsLocalSaleClustersItemsInfoResponse = await self._call(
            "local_sale_clusters_items_info",
            {"filter": filter, "limit": limit, "sort_by": sort_by, "sort_dir": sort_dir, "offset": offset},
            options,
        )
        return result

    async def local_sale_items_clusters_info(
        self,
        *,
        filter: AnalyticsLocalSaleItemsClustersFilter | Mapping[str, Any],
        limit: int,
        sort_by: AnalyticsLocalSaleItemsClustersInfoRequestSortBy | None = None,
        sort_dir: SortDirection | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> AnalyticsLocalSaleItemsClustersInfoResponse:
        """Show how local the sales of products are.

        For products, into which clusters they were sold from elsewhere, what that cost and how much should be
        supplied.

        Args:
            filter: Which sales are looked at.
            limit: Rows per page. At least 1.
            sort_by: By share in the overpayment, by share of local sales or by one of the overpayments.
            sort_dir: Direction of the order.
            offset: Number of rows to skip.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of rows

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/analytics/local-sale/items-clusters/info``. Reads only; beta.
        https://docs.ozon.ru/api/seller/#operation/AnalyticsLocalSaleItemsClustersInfo
        """
        result: AnalyticsLocalSaleItemsClustersInfoResponse = await self._call(
            "local_sale_items_clusters_info",
            {"filter": filter, "limit": limit, "sort_by": sort_by, "sort_dir": sort_dir, "offset": offset},
            options,
        )
        return result

    async def local_sale_total(
        self,
        *,
        overpayment_items: AnalyticsLocalSaleTopItems | Mapping[str, Any] | None = None,
        period: AnalyticsLocalSalePeriod | Mapping[str, Any] | None = None,
        options: CallOptions | None = None,
    ) -> AnalyticsLocalSaleTotalResponse:
        """Show how local the sales of the shop are.

        Share of sales within the cluster of the buyer, and what the others cost too much.

        Args:
            overpayment_items: Whether to add the products with the highest overpayment.
            period: Days that are looked at.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The shop as a whole

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/analytics/local-sale/total``. Reads only; beta.
        https://docs.ozon.ru/api/seller/#operation/AnalyticsLocalSaleTotal
        """
        result: AnalyticsLocalSaleTotalResponse = await self._call(
            "local_sale_total",
            {"overpayment_items": overpayment_items, "period": period},
            options,
        )
        return result

    async def manage_stocks(
        self,
        *,
        filter: AnalyticsManageStocksFilter | Mapping[str, Any] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> AnalyticsManageStocksResponse:
        """List stocks in warehouses of Ozon (switched off).

        Switched off on 2025-12-22; use analytics_stocks.

        Args:
            filter: Narrows the list.
            limit: Rows per page, 1 to 1000. At least 1, at most 1000.
            offset: Number of rows to skip.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of rows

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/analytics/manage/stocks``. Reads only; switched off on 2025-12-22; successor: analytics.stocks.
        https://docs.ozon.ru/api/seller/#operation/AnalyticsAPI_ManageStocks
        """
        result: AnalyticsManageStocksResponse = await self._call(
            "manage_stocks",
            {"filter": filter, "limit": limit, "offset": offset},
            options,
        )
        return result

    async def data(
        self,
        *,
        date_from: date,
        date_to: date,
        dimension: Sequence[AnalyticsDimension],
        metrics: Sequence[AnalyticsMetric],
        limit: int,
        filters: Sequence[AnalyticsDataFilter | Mapping[str, Any]] | None = None,
        sort: Sequence[AnalyticsDataSorting | Mapping[str, Any]] | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> AnalyticsDataResponse:
        """Get sales and traffic figures.

        Figures of the shop by product, day, category and so on. One call per minute is allowed. Without Premium
        Plus or Premium Pro only 50 calls a day, three months of history and a part of metrics and dimensions are
        open. Figures stand in the order in which the metrics were asked for.

        Args:
            date_from: First day of the period; without Premium Plus at most three months back.
            date_to: Last day of the period.
            dimension: By what the figures are grouped, in the order of nesting; without Premium Plus fewer of
                them are open.
            metrics: Up to 14 figures; rows and totals keep their order. At most 14 items.
            limit: Rows per page, 1 to 1000. At least 1, at most 1000.
            filters: Conditions for the rows, joined by AND.
            sort: Order of the rows.
            offset: Number of rows to skip.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The figures

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/analytics/data``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/AnalyticsAPI_AnalyticsGetData
        """
        result: AnalyticsDataResponse = await self._call(
            "data",
            {
                "date_from": date_from,
                "date_to": date_to,
                "dimension": dimension,
                "metrics": metrics,
                "limit": limit,
                "filters": filters,
                "sort": sort,
                "offset": offset,
            },
            options,
        )
        return result

    async def product_queries(
        self,
        *,
        date_from: datetime,
        page_size: int,
        skus: Sequence[int],
        date_to: datetime | None = None,
        page: int | None = None,
        sort_by: ProductQueriesSortField | None = None,
        sort_dir: ProductQueriesSortDirection | None = None,
        options: CallOptions | None = None,
    ) -> AnalyticsProductQueriesResponse:
        """Show how products do in the search.

        How many buyers searched for and saw each product, its place and its sales. Without a Premium subscription a
        part of the figures and only the last month.

        Args:
            date_from: First moment of the period; without Premium within the last month.
            page_size: Rows per page, at most 1000. At most 1000.
            skus: Up to 1000 products. At most 1000 items.
            date_to: Last moment of the period; now when left out.
            page: Number of the page. At least 0.
            sort_by: Figure by which the rows are ordered: searches, views, position, conversion, or sales
                (GMV).
            sort_dir: Order of the rows; spelt in full unlike in other methods.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Figures by product

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/analytics/product-queries``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/AnalyticsAPI_AnalyticsProductQueries
        """
        result: AnalyticsProductQueriesResponse = await self._call(
            "product_queries",
            {
                "date_from": date_from,
                "page_size": page_size,
                "skus": skus,
                "date_to": date_to,
                "page": page,
                "sort_by": sort_by,
                "sort_dir": sort_dir,
            },
            options,
        )
        return result

    async def product_queries_details(
        self,
        *,
        date_from: datetime,
        limit_by_sku: int,
        page_size: int,
        skus: Sequence[int],
        date_to: datetime | None = None,
        page: int | None = None,
        sort_by: ProductQueriesSortField | None = None,
        sort_dir: ProductQueriesSortDirection | None = None,
        options: CallOptions | None = None,
    ) -> AnalyticsProductQueriesDetailsResponse:
        """Show for which queries products are found.

        Up to 15 queries for each product with its place, views and sales. Without a Premium subscription a part of
        the figures and only the last month.

        Args:
            date_from: First moment of the period; without Premium within the last month.
            limit_by_sku: Queries per product, at most 15. At most 15.
            page_size: Rows per page, at most 100. At most 100.
            skus: Up to 1000 products. At most 1000 items.
            date_to: Last moment of the period; now when left out.
            page: Number of the page. At least 0.
            sort_by: Figure by which the rows are ordered: searches, views, position, conversion, or sales
                (GMV).
            sort_dir: Order of the rows; spelt in full unlike in other methods.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Figures by product and query

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/analytics/product-queries/details``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/AnalyticsAPI_AnalyticsProductQueriesDetails
        """
        result: AnalyticsProductQueriesDetailsResponse = await self._call(
            "product_queries_details",
            {
                "date_from": date_from,
                "limit_by_sku": limit_by_sku,
                "page_size": page_size,
                "skus": skus,
                "date_to": date_to,
                "page": page,
                "sort_by": sort_by,
                "sort_dir": sort_dir,
            },
            options,
        )
        return result
