# Made from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Sales, stock and demand figures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from ...client import AsyncResource, CallOptions, SyncResource
from ...lazy import lazy

if TYPE_CHECKING:
    from .._models import SortDirection as SortDirection
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
else:
    __getattr__ = lazy(
        __name__,
        {
            "AnalyticsData": "._data",
            "AnalyticsDataFilter": "._data",
            "AnalyticsDataRequest": "._data",
            "AnalyticsDataResponse": "._data",
            "AnalyticsDataRow": "._data",
            "AnalyticsDataRowDimension": "._data",
            "AnalyticsDataSorting": "._data",
            "AnalyticsDimension": "._data",
            "AnalyticsFilterOperator": "._data",
            "AnalyticsMetric": "._data",
            "AnalyticsProductQueriesDetailsRequest": "._product_queries_details",
            "AnalyticsProductQueriesDetailsResponse": "._product_queries_details",
            "AnalyticsProductQueriesRequest": "._product_queries",
            "AnalyticsProductQueriesResponse": "._product_queries",
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
        Plus or Premium Pro only three months of history and a part of metrics and dimensions are open. Figures
        stand in the order in which the metrics were asked for.

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
        Plus or Premium Pro only three months of history and a part of metrics and dimensions are open. Figures
        stand in the order in which the metrics were asked for.

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
