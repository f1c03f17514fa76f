# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The methods of statistics, synchronous."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING

from ...client import CallOptions, File, SyncResource

if TYPE_CHECKING:
    from .._shared_report_task import ReportTask
    from ._products_by_sku import StatisticsProductsBySkuResponse
    from ._shared_all_sku_promo_report_task import AllSkuPromoReportTask
    from ._shared_statistics_group_by import StatisticsGroupBy
    from ._shared_statistics_report_list import StatisticsReportList
    from ._shared_statistics_report_status import StatisticsReportStatus


class StatisticsResource(SyncResource):
    """Figures that are answered at once, and reports that are prepared as a file."""

    __slots__ = ()

    def submit(
        self,
        *,
        campaigns: Sequence[str],
        from_: datetime | None = None,
        to: datetime | None = None,
        date_from: date | None = None,
        date_to: date | None = None,
        group_by: StatisticsGroupBy | None = None,
        options: CallOptions | None = None,
    ) -> ReportTask:
        """Start a report about campaigns.

        Starts a report about up to 10 campaigns and 62 days. Ask `statistics.status` for its state and fetch the
        file with `statistics.download`. Give the period either as from and to or as dateFrom and dateTo. The twin
        path /api/client/statistics/json makes JSON instead of CSV.

        Args:
            campaigns: Up to 10 campaigns, from `campaign.list`.
            from_: First moment of the period.
            to: Last moment of the period; at most 62 days after from.
            date_from: First day of the period in Moscow time, as 2026-09-01; instead of from.
            date_to: Last day of the period in Moscow time; at most 62 days after dateFrom.
            group_by: Spans by which the figures are summed: the whole period, days, weeks or months.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The report

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /api/client/statistics``. Writes; is never repeated by the client.
        https://docs.ozon.ru/api/performance/#operation/SubmitRequest
        """
        result: ReportTask = self._call(
            "submit",
            {
                "campaigns": campaigns,
                "from_": from_,
                "to": to,
                "date_from": date_from,
                "date_to": date_to,
                "group_by": group_by,
            },
            options,
        )
        return result

    def submit_video(
        self,
        *,
        campaigns: Sequence[str],
        date_from: date | None = None,
        date_to: date | None = None,
        group_by: StatisticsGroupBy | None = None,
        options: CallOptions | None = None,
    ) -> ReportTask:
        """Start a report about video banners.

        Like `statistics.submit`, for campaigns with video banners. The twin path ends in /json.

        Args:
            campaigns: Up to 10 campaigns, from `campaign.list`.
            date_from: First day of the period in Moscow time, as 2026-09-01.
            date_to: Last day of the period in Moscow time; at most 62 days after dateFrom.
            group_by: Spans by which the figures are summed: the whole period, days, weeks or months.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The report

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /api/client/statistics/video``. Writes; is never repeated by the client.
        https://docs.ozon.ru/api/performance/#operation/VideoCampaignsSubmitRequest
        """
        result: ReportTask = self._call(
            "submit_video",
            {"campaigns": campaigns, "date_from": date_from, "date_to": date_to, "group_by": group_by},
            options,
        )
        return result

    def submit_attribution(
        self,
        *,
        campaigns: Sequence[str],
        from_: datetime | None = None,
        to: datetime | None = None,
        date_from: date | None = None,
        date_to: date | None = None,
        group_by: StatisticsGroupBy | None = None,
        options: CallOptions | None = None,
    ) -> ReportTask:
        """Start a report about orders that campaigns led to.

        Like `statistics.submit`, with the orders that are put down to the campaigns. The twin path ends in /json.

        Args:
            campaigns: Up to 10 campaigns, from `campaign.list`.
            from_: First moment of the period.
            to: Last moment of the period; at most 62 days after from.
            date_from: First day of the period in Moscow time, as 2026-09-01; instead of from.
            date_to: Last day of the period in Moscow time; at most 62 days after dateFrom.
            group_by: Spans by which the figures are summed: the whole period, days, weeks or months.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The report

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /api/client/statistics/attribution``. Writes; is never repeated by the client.
        https://docs.ozon.ru/api/performance/#operation/AttributionSubmitRequest
        """
        result: ReportTask = self._call(
            "submit_attribution",
            {
                "campaigns": campaigns,
                "from_": from_,
                "to": to,
                "date_from": date_from,
                "date_to": date_to,
                "group_by": group_by,
            },
            options,
        )
        return result

    def status(
        self,
        *,
        uuid: str,
        options: CallOptions | None = None,
    ) -> StatisticsReportStatus:
        """Show the state of a report.

        Tells whether the report is ready. When state is OK, fetch the file with `statistics.download`; link leads
        to the same place.

        Args:
            uuid: From the call that started the report.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The state

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``GET /api/client/statistics/{UUID}``. Reads only.
        https://docs.ozon.ru/api/performance/#operation/StatisticsCheck
        """
        result: StatisticsReportStatus = self._call(
            "status",
            {"uuid": uuid},
            options,
        )
        return result

    def list(
        self,
        *,
        page: int | None = None,
        page_size: int | None = None,
        options: CallOptions | None = None,
    ) -> StatisticsReportList:
        """List reports that were made in the web interface.

        Only reports that people made in the advertising cabinet; those of the API stand in
        `statistics.list_external`.

        Args:
            page: Number of the page, counted from 1.
            page_size: Rows per page. At least 1.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of reports

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``GET /api/client/statistics/list``. Reads only. https://docs.ozon.ru/api/performance/#operation/ListReports
        """
        result: StatisticsReportList = self._call(
            "list",
            {"page": page, "page_size": page_size},
            options,
        )
        return result

    def list_external(
        self,
        *,
        page: int | None = None,
        page_size: int | None = None,
        options: CallOptions | None = None,
    ) -> StatisticsReportList:
        """List reports that were made through the API.

        Reports that submit calls started, with their states, so that a lost UUID can be found again.

        Args:
            page: Number of the page, counted from 1.
            page_size: Rows per page. At least 1.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of reports

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``GET /api/client/statistics/externallist``. Reads only.
        https://docs.ozon.ru/api/performance/#operation/ListReportsExternal
        """
        result: StatisticsReportList = self._call(
            "list_external",
            {"page": page, "page_size": page_size},
            options,
        )
        return result

    def download(
        self,
        *,
        uuid: str,
        options: CallOptions | None = None,
    ) -> File:
        """Download a report.

        The file of a report whose state is OK: CSV for one campaign, ZIP with one CSV per campaign for several,
        JSON when the report was started through a path that ends in /json. Look at the Content-Type before reading
        it. Also fetches the reports about traffic from outside.

        Args:
            uuid: From the call that started the report.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The file

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``GET /api/client/statistics/report``. Reads only.
        https://docs.ozon.ru/api/performance/#operation/DownloadStatistics
        """
        result: File = self._call(
            "download",
            {"uuid": uuid},
            options,
        )
        return result

    def media_campaigns(
        self,
        *,
        campaign_ids: Sequence[str] | None = None,
        from_: datetime | None = None,
        to: datetime | None = None,
        date_from: date | None = None,
        date_to: date | None = None,
        options: CallOptions | None = None,
    ) -> File:
        """Get figures of banner campaigns.

        Answered at once as CSV, without a report. The twin path ends in /json. Give the period either as from and
        to or as dateFrom and dateTo.

        Args:
            campaign_ids: Only these campaigns; all when left out.
            from_: First moment of the period.
            to: Last moment of the period.
            date_from: First day of the period in Moscow time.
            date_to: Last day of the period in Moscow time.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The figures

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``GET /api/client/statistics/campaign/media``. Reads only.
        https://docs.ozon.ru/api/performance/#operation/MediaCampaignList
        """
        result: File = self._call(
            "media_campaigns",
            {"campaign_ids": campaign_ids, "from_": from_, "to": to, "date_from": date_from, "date_to": date_to},
            options,
        )
        return result

    def product_campaigns(
        self,
        *,
        campaign_ids: Sequence[str] | None = None,
        from_: datetime | None = None,
        to: datetime | None = None,
        date_from: date | None = None,
        date_to: date | None = None,
        options: CallOptions | None = None,
    ) -> File:
        """Get figures of product campaigns.

        Answered at once as CSV, without a report, and not counted against the limits of reports. The twin path ends
        in /json.

        Args:
            campaign_ids: Only these campaigns; all when left out.
            from_: First moment of the period.
            to: Last moment of the period.
            date_from: First day of the period in Moscow time.
            date_to: Last day of the period in Moscow time.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The figures

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``GET /api/client/statistics/campaign/product``. Reads only.
        https://docs.ozon.ru/api/performance/#operation/ProductCampaignList
        """
        result: File = self._call(
            "product_campaigns",
            {"campaign_ids": campaign_ids, "from_": from_, "to": to, "date_from": date_from, "date_to": date_to},
            options,
        )
        return result

    def expense(
        self,
        *,
        campaign_ids: Sequence[str] | None = None,
        date_from: date | None = None,
        date_to: date | None = None,
        options: CallOptions | None = None,
    ) -> File:
        """Get the expenses of campaigns by day.

        What each campaign cost on each day, at once as CSV. The last 7 days when no period is given. The twin path
        ends in /json.

        Args:
            campaign_ids: Only these campaigns; all when left out.
            date_from: First day of the period in Moscow time.
            date_to: Last day of the period in Moscow time.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The expenses

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``GET /api/client/statistics/expense``. Reads only.
        https://docs.ozon.ru/api/performance/#operation/GetCampaignExpense
        """
        result: File = self._call(
            "expense",
            {"campaign_ids": campaign_ids, "date_from": date_from, "date_to": date_to},
            options,
        )
        return result

    def daily(
        self,
        *,
        campaign_ids: Sequence[str] | None = None,
        date_from: date | None = None,
        date_to: date | None = None,
        options: CallOptions | None = None,
    ) -> File:
        """Get the figures of campaigns by day.

        Views, clicks, orders and expenses of each campaign on each day, at once as CSV. The last 7 days when no
        period is given. The twin path ends in /json.

        Args:
            campaign_ids: Only these campaigns; all when left out.
            date_from: First day of the period in Moscow time.
            date_to: Last day of the period in Moscow time.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The figures

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``GET /api/client/statistics/daily``. Reads only.
        https://docs.ozon.ru/api/performance/#operation/GetCampaignDailyStats
        """
        result: File = self._call(
            "daily",
            {"campaign_ids": campaign_ids, "date_from": date_from, "date_to": date_to},
            options,
        )
        return result

    def submit_search_promo_orders(
        self,
        *,
        from_: datetime | None = None,
        to: datetime | None = None,
        options: CallOptions | None = None,
    ) -> ReportTask:
        """Start a report about orders of payment per order.

        Orders that came from the promotion of single products. Mind the path, which has statistic without s. The
        twin path ends in /json.

        Args:
            from_: First moment of the period.
            to: Last moment of the period.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The report

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /api/client/statistic/orders/generate``. Writes; is never repeated by the client.
        https://docs.ozon.ru/api/performance/#operation/SearchPromoOrdersReportSubmitRequest
        """
        result: ReportTask = self._call(
            "submit_search_promo_orders",
            {"from_": from_, "to": to},
            options,
        )
        return result

    def submit_search_promo_products(
        self,
        *,
        from_: datetime | None = None,
        to: datetime | None = None,
        options: CallOptions | None = None,
    ) -> ReportTask:
        """Start a report about products of payment per order.

        Products that are promoted one by one. Mind the path, which has statistic without s. The twin path ends in
        /json.

        Args:
            from_: First moment of the period.
            to: Last moment of the period.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The report

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /api/client/statistic/products/generate``. Writes; is never repeated by the client.
        https://docs.ozon.ru/api/performance/#operation/SearchPromoProductsReportSubmitRequest
        """
        result: ReportTask = self._call(
            "submit_search_promo_products",
            {"from_": from_, "to": to},
            options,
        )
        return result

    def submit_all_sku_promo_orders(
        self,
        *,
        time_bounds_from: datetime | None = None,
        time_bounds_to: datetime | None = None,
        options: CallOptions | None = None,
    ) -> AllSkuPromoReportTask:
        """Start a report about orders of the promotion of all products.

        Starts a report although it is a GET; every repeat starts another one. The twin path ends in /json.

        Args:
            time_bounds_from: First moment of the period.
            time_bounds_to: Last moment of the period.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The report

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``GET /api/client/statistics/all_sku_promo/orders/generate``. Writes; is never repeated by the client.
        https://docs.ozon.ru/api/performance/#operation/GenerateAllSkuPromoOrdersReport
        """
        result: AllSkuPromoReportTask = self._call(
            "submit_all_sku_promo_orders",
            {"time_bounds_from": time_bounds_from, "time_bounds_to": time_bounds_to},
            options,
        )
        return result

    def submit_all_sku_promo_products(
        self,
        *,
        time_bounds_from: datetime | None = None,
        time_bounds_to: datetime | None = None,
        options: CallOptions | None = None,
    ) -> AllSkuPromoReportTask:
        """Start a report about products of the promotion of all products.

        Starts a report although it is a GET; every repeat starts another one. The twin path ends in /json.

        Args:
            time_bounds_from: First moment of the period.
            time_bounds_to: Last moment of the period.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The report

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``GET /api/client/statistics/all_sku_promo/products/generate``. Writes; is never repeated by the client.
        https://docs.ozon.ru/api/performance/#operation/GenerateAllSkuPromoProductsReport
        """
        result: AllSkuPromoReportTask = self._call(
            "submit_all_sku_promo_products",
            {"time_bounds_from": time_bounds_from, "time_bounds_to": time_bounds_to},
            options,
        )
        return result

    def submit_phrases(
        self,
        *,
        campaigns: Sequence[str] | None = None,
        from_: datetime | None = None,
        to: datetime | None = None,
        date_from: date | None = None,
        date_to: date | None = None,
        group_by: StatisticsGroupBy | None = None,
        options: CallOptions | None = None,
    ) -> ReportTask:
        """Start a report about search phrases.

        Phrases for which the products of the campaigns were shown. In test; Ozon may change or end it. The twin
        path ends in /json.

        Args:
            campaigns: Up to 10 campaigns, from `campaign.list`.
            from_: First moment of the period.
            to: Last moment of the period; at most 62 days after from.
            date_from: First day of the period in Moscow time, as 2026-09-01; instead of from.
            date_to: Last day of the period in Moscow time; at most 62 days after dateFrom.
            group_by: Spans by which the figures are summed: the whole period, days, weeks or months.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The report

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /api/client/statistics/phrases``. Writes; is never repeated by the client.
        https://docs.ozon.ru/api/performance/#operation/ExternalStatistics_StatisticsPhrasesSubmitRequest2
        """
        result: ReportTask = self._call(
            "submit_phrases",
            {
                "campaigns": campaigns,
                "from_": from_,
                "to": to,
                "date_from": date_from,
                "date_to": date_to,
                "group_by": group_by,
            },
            options,
        )
        return result

    def products_by_sku(
        self,
        *,
        campaign_ids: Sequence[str] | None = None,
        date_from: date | None = None,
        date_to: date | None = None,
        options: CallOptions | None = None,
    ) -> StatisticsProductsBySkuResponse:
        """Get the figures of products in campaigns by day.

        Views, clicks, orders and expenses of each product, answered at once and not counted against the limits of
        reports. Amounts are roubles here, not micro-roubles.

        Args:
            campaign_ids: Ids that `campaign.list` answers.
            date_from: First day of the period.
            date_to: Last day of the period.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Figures by campaign, product and day

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /api/client/statistics/products/sku``. Reads only.
        https://docs.ozon.ru/api/performance/#operation/SearchPromoProductsSKUStatistics2
        """
        result: StatisticsProductsBySkuResponse = self._call(
            "products_by_sku",
            {"campaign_ids": campaign_ids, "date_from": date_from, "date_to": date_to},
            options,
        )
        return result
