# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The methods of vendor_statistics, asynchronous."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from ...client import AsyncResource, CallOptions

if TYPE_CHECKING:
    from .._shared_report_task import ReportTask
    from ._list import VendorStatisticsListResponse
    from ._shared_vendor_statistics_status import VendorStatisticsStatus
    from ._submit import VendorStatisticsSubmitRequestType


class AsyncVendorStatisticsResource(AsyncResource):
    """Reports about traffic from outside of Ozon."""

    __slots__ = ()

    async def submit(
        self,
        *,
        date_from: date | None = None,
        date_to: date | None = None,
        type: VendorStatisticsSubmitRequestType | None = None,
        options: CallOptions | None = None,
    ) -> ReportTask:
        """Start a report about traffic from outside.

        Starts a report about visits or orders that came from outside of Ozon, for at most three months. Ask
        `vendor_statistics.status` for its state; `statistics.download` fetches the file.

        Args:
            date_from: First day of the period, as 2026-09-01.
            date_to: Last day of the period; at most three months after dateFrom.
            type: Report about visits by source or about orders.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The report

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /api/client/vendors/statistics``. Writes; is never repeated by the client.
        https://docs.ozon.ru/api/performance/#operation/VendorStatisticsSubmitRequest
        """
        result: ReportTask = await self._call(
            "submit",
            {"date_from": date_from, "date_to": date_to, "type": type},
            options,
        )
        return result

    async def list(
        self,
        *,
        page: int | None = None,
        page_size: int | None = None,
        options: CallOptions | None = None,
    ) -> VendorStatisticsListResponse:
        """List reports about traffic from outside.

        Reports that `vendor_statistics.submit` started, with their states.

        Args:
            page: Number of the page, counted from 1.
            page_size: Rows per page. At least 1.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of reports

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``GET /api/client/vendors/statistics/list``. Reads only.
        https://docs.ozon.ru/api/performance/#operation/VendorStatisticsListReports
        """
        result: VendorStatisticsListResponse = await self._call(
            "list",
            {"page": page, "page_size": page_size},
            options,
        )
        return result

    async def status(
        self,
        *,
        uuid: str,
        vendor: bool,
        options: CallOptions | None = None,
    ) -> VendorStatisticsStatus:
        """Show the state of a report about traffic from outside.

        Tells whether the report is ready. Send vendor as true.

        Args:
            uuid: From `vendor_statistics.submit`.
            vendor: True, which marks reports of this kind.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The state

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``GET /api/client/vendors/statistics/{UUID}``. Reads only.
        https://docs.ozon.ru/api/performance/#operation/VendorStatisticsCheck
        """
        result: VendorStatisticsStatus = await self._call(
            "status",
            {"uuid": uuid, "vendor": vendor},
            options,
        )
        return result
