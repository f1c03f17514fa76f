# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The methods of analytics, synchronous."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING

from ...client import CallOptions, SyncResource

if TYPE_CHECKING:
    from .._shared_sort_direction import SortDirection
    from ._average_delivery_time import AnalyticsAverageDeliveryTimeResponse, AnalyticsDeliveryTimeSchema
    from ._average_delivery_time_details import (
        AnalyticsAverageDeliveryTimeDetailsResponse,
        AnalyticsDeliveryTimeFilters,
    )
    from ._average_delivery_time_summary import AnalyticsAverageDeliveryTimeSummaryResponse
    from ._category_comparison import (
        AnalyticsCategoryComparisonFilter,
        AnalyticsCategoryComparisonRequestGroup,
        AnalyticsCategoryComparisonRequestMetric,
        AnalyticsCategoryComparisonRequestPeriod,
        AnalyticsCategoryComparisonResponse,
    )
    from ._data import (
        AnalyticsDataFilter,
        AnalyticsDataResponse,
        AnalyticsDataSorting,
        AnalyticsDimension,
        AnalyticsMetric,
    )
    from ._decommissioned_goods import (
        AnalyticsDecommissionedGoodsFilter,
        AnalyticsDecommissionedGoodsRequestSortBy,
        AnalyticsDecommissionedGoodsResponse,
    )
    from ._inputs import (
        AnalyticsCategoryComparisonFilterDict,
        AnalyticsDataFilterDict,
        AnalyticsDataSortingDict,
        AnalyticsDecommissionedGoodsFilterDict,
        AnalyticsDeliveryTimeFiltersDict,
        AnalyticsLocalSaleClustersItemsFilterDict,
        AnalyticsLocalSaleItemsClustersFilterDict,
        AnalyticsLocalSalePeriodDict,
        AnalyticsLocalSaleTopItemsDict,
        AnalyticsManageStocksFilterDict,
    )
    from ._local_sale_clusters_items_info import (
        AnalyticsLocalSaleClustersItemsFilter,
        AnalyticsLocalSaleClustersItemsInfoRequestSortBy,
        AnalyticsLocalSaleClustersItemsInfoResponse,
    )
    from ._local_sale_items_clusters_info import (
        AnalyticsLocalSaleItemsClustersFilter,
        AnalyticsLocalSaleItemsClustersInfoRequestSortBy,
        AnalyticsLocalSaleItemsClustersInfoResponse,
    )
    from ._local_sale_total import AnalyticsLocalSaleTopItems, AnalyticsLocalSaleTotalResponse
    from ._manage_stocks import AnalyticsManageStocksFilter, AnalyticsManageStocksResponse
    from ._product_queries import AnalyticsProductQueriesResponse
    from ._product_queries_details import AnalyticsProductQueriesDetailsResponse
    from ._shared_analytics_local_sale_period import AnalyticsLocalSalePeriod
    from ._shared_analytics_supply_period import AnalyticsSupplyPeriod
    from ._shared_product_queries_sort_direction import ProductQueriesSortDirection
    from ._shared_product_queries_sort_field import ProductQueriesSortField
    from ._stock_on_warehouses import AnalyticsStockOnWarehousesResponse, AnalyticsWarehouseType
    from ._stocks import (
        AnalyticsItemTag,
        AnalyticsLiquidityGrade,
        AnalyticsStocksRequestPlacementZoneItem,
        AnalyticsStocksResponse,
    )
    from ._turnover_stocks import AnalyticsTurnoverStocksResponse


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
            limit: Products per page, 1 to 1000.
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
            skus: 1 to 100 products.
            cluster_ids: Delivery clusters from `cluster.list`; not together with macrolocal_cluster_ids.
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
        warehouse_type: AnalyticsWarehouseType | None = None,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> AnalyticsStockOnWarehousesResponse:
        """List stocks by warehouse of Ozon (deprecated).

        Use `analytics.stocks`; the date on which this one ends is not announced. One row per product and warehouse.

        Args:
            warehouse_type: Kind of warehouses. Ozon takes 'ALL' when it is absent.
            limit: Rows per page. At least 1. 100 is sent when it is left out.
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
            {"warehouse_type": warehouse_type, "limit": limit, "offset": offset},
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
            sku: Up to 100 products.
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
        filters: AnalyticsDeliveryTimeFilters | AnalyticsDeliveryTimeFiltersDict | None = None,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> AnalyticsAverageDeliveryTimeDetailsResponse:
        """Show the delivery time by product (removed).

        Left the official document by 2026-06-11; no successor is named, the nearest are the analytics_local_sale
        methods. Showed how long orders of each product took into one cluster.

        Args:
            cluster_id: Cluster of the buyers.
            filters: Narrows the rows.
            limit: Rows per page. At most 1000. Ozon takes 100 when it is absent. 1000 is sent when it is left
                out.
            offset: Number of rows to skip. Ozon takes 0 when it is absent. 0 is sent when it is left out.
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
            {"cluster_id": cluster_id, "filters": filters, "limit": limit, "offset": offset},
            options,
        )
        return result

    def average_delivery_time_summary(
        self,
        *,
        options: CallOptions | None = None,
    ) -> AnalyticsAverageDeliveryTimeSummaryResponse:
        """Show the mean delivery time of the shop (removed).

        Left the official document by 2026-06-11; no successor is named, the nearest is
        `analytics.local_sale_total`. Took no body.

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
        filter: AnalyticsCategoryComparisonFilter | AnalyticsCategoryComparisonFilterDict | None = None,
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
        filter: AnalyticsDecommissionedGoodsFilter | AnalyticsDecommissionedGoodsFilterDict,
        page: int | None = None,
        page_size: int | None = None,
        sort_by: AnalyticsDecommissionedGoodsRequestSortBy | None = None,
        sort_dir: SortDirection | None = None,
        options: CallOptions | None = None,
    ) -> AnalyticsDecommissionedGoodsResponse:
        """List goods that were lost or destroyed.

        What was written off in warehouses of Ozon, why, what the disposal cost and what was compensated.
        total_count counts the rows that follow.

        Args:
            filter: Span of time, schema and what else narrows the list.
            page: Number of the page. At least 0. 1 is sent when it is left out.
            page_size: Rows per page. At least 1. 100 is sent when it is left out.
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
        filter: AnalyticsLocalSaleClustersItemsFilter | AnalyticsLocalSaleClustersItemsFilterDict,
        sort_by: AnalyticsLocalSaleClustersItemsInfoRequestSortBy | None = None,
        sort_dir: SortDirection | None = None,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> AnalyticsLocalSaleClustersItemsInfoResponse:
        """Show how local the sales are, by cluster.

        For clusters of buyers, which products came from elsewhere, what that cost and how much should be supplied.
        Clusters and a period are demanded.

        Args:
            filter: Which sales are looked at.
            sort_by: By share in the overpayment, by share of local sales or by one of the overpayments.
            sort_dir: Direction of the order.
            limit: Rows per page. At least 1. 100 is sent when it is left out.
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
            {"filter": filter, "sort_by": sort_by, "sort_dir": sort_dir, "limit": limit, "offset": offset},
            options,
        )
        return result

    def local_sale_items_clusters_info(
        self,
        *,
        filter: AnalyticsLocalSaleItemsClustersFilter | AnalyticsLocalSaleItemsClustersFilterDict,
        sort_by: AnalyticsLocalSaleItemsClustersInfoRequestSortBy | None = None,
        sort_dir: SortDirection | None = None,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> AnalyticsLocalSaleItemsClustersInfoResponse:
        """Show how local the sales of products are.

        For products, into which clusters they were sold from elsewhere, what that cost and how much should be
        supplied.

        Args:
            filter: Which sales are looked at.
            sort_by: By share in the overpayment, by share of local sales or by one of the overpayments.
            sort_dir: Direction of the order.
            limit: Rows per page. At least 1. 100 is sent when it is left out.
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
            {"filter": filter, "sort_by": sort_by, "sort_dir": sort_dir, "limit": limit, "offset": offset},
            options,
        )
        return result

    def local_sale_total(
        self,
        *,
        overpayment_items: AnalyticsLocalSaleTopItems | AnalyticsLocalSaleTopItemsDict | None = None,
        period: AnalyticsLocalSalePeriod | AnalyticsLocalSalePeriodDict | None = None,
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
        filter: AnalyticsManageStocksFilter | AnalyticsManageStocksFilterDict | None = None,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> AnalyticsManageStocksResponse:
        """List stocks in warehouses of Ozon (switched off).

        Switched off on 2025-12-22; use `analytics.stocks`.

        Args:
            filter: Narrows the list.
            limit: Rows per page, 1 to 1000.
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
        filters: Sequence[AnalyticsDataFilter | AnalyticsDataFilterDict] | None = None,
        sort: Sequence[AnalyticsDataSorting | AnalyticsDataSortingDict] | None = None,
        limit: int | None = None,
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
            metrics: Up to 14 figures; rows and totals keep their order.
            filters: Conditions for the rows, joined by AND.
            sort: Order of the rows.
            limit: Rows per page, 1 to 1000. 1000 is sent when it is left out.
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
                "filters": filters,
                "sort": sort,
                "limit": limit,
                "offset": offset,
            },
            options,
        )
        return result

    def product_queries(
        self,
        *,
        date_from: datetime,
        skus: Sequence[int],
        date_to: datetime | None = None,
        page: int | None = None,
        page_size: int | None = None,
        sort_by: ProductQueriesSortField | None = None,
        sort_dir: ProductQueriesSortDirection | None = None,
        options: CallOptions | None = None,
    ) -> AnalyticsProductQueriesResponse:
        """Show how products do in the search.

        How many buyers searched for and saw each product, its place and its sales. Without a Premium subscription a
        part of the figures and only the last month.

        Args:
            date_from: First moment of the period; without Premium within the last month.
            skus: Up to 1000 products.
            date_to: Last moment of the period; now when left out.
            page: Number of the page. At least 0.
            page_size: Rows per page, at most 1000. 1000 is sent when it is left out.
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
                "skus": skus,
                "date_to": date_to,
                "page": page,
                "page_size": page_size,
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
        skus: Sequence[int],
        date_to: datetime | None = None,
        page: int | None = None,
        page_size: int | None = None,
        sort_by: ProductQueriesSortField | None = None,
        sort_dir: ProductQueriesSortDirection | None = None,
        options: CallOptions | None = None,
    ) -> AnalyticsProductQueriesDetailsResponse:
        """Show for which queries products are found.

        Up to 15 queries for each product with its place, views and sales. Without a Premium subscription a part of
        the figures and only the last month.

        Args:
            date_from: First moment of the period; without Premium within the last month.
            limit_by_sku: Queries per product, at most 15.
            skus: Up to 1000 products.
            date_to: Last moment of the period; now when left out.
            page: Number of the page. At least 0.
            page_size: Rows per page, at most 100. 100 is sent when it is left out.
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
                "skus": skus,
                "date_to": date_to,
                "page": page,
                "page_size": page_size,
                "sort_by": sort_by,
                "sort_dir": sort_dir,
            },
            options,
        )
        return result
