# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The methods of report, synchronous."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from ...client import CallOptions, SyncResource

if TYPE_CHECKING:
    from .._shared_report_create_response import ReportCreateResponse
    from .._shared_report_language import ReportLanguage
    from ._info import ReportInfoResponse
    from ._inputs import (
        ReportMarkedProductsSalesDatesDict,
        ReportPostingsFilterDict,
        ReportPostingsWithDict,
        ReportReturnsFilterDict,
    )
    from ._list import ReportListResponse, ReportType
    from ._marked_products_sales_create import ReportMarkedProductsSalesDates
    from ._postings_create import ReportPostingsFilter, ReportPostingsWith
    from ._products_create import ReportProductsVisibility
    from ._returns_create import ReportReturnsFilter
    from ._shared_report_code_response import ReportCodeResponse


class ReportResource(SyncResource):
    """Reports that are prepared as a file."""

    __slots__ = ()

    def info(
        self,
        *,
        code: str,
        options: CallOptions | None = None,
    ) -> ReportInfoResponse:
        """Show the state of a report, and its file.

        Every method that starts a report gives a code; this method tells its state and, when status is success, the
        link of the file. Poll with pauses of some seconds; most codes are forgotten after 3 days.

        Args:
            code: From the method that started the report, or from `report.list`.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The report

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/report/info``. Reads only. https://docs.ozon.ru/api/seller/#operation/ReportAPI_ReportInfo
        """
        result: ReportInfoResponse = self._call(
            "info",
            {"code": code},
            options,
        )
        return result

    def list(
        self,
        *,
        page: int | None = None,
        page_size: int | None = None,
        report_type: ReportType | None = None,
        options: CallOptions | None = None,
    ) -> ReportListResponse:
        """List the reports that were made.

        Reports of the account that were started before, with their state and their files. report_type is upper case
        here and lower case in the answer.

        Args:
            page: Number of the page from 1. 1 is sent when it is left out.
            page_size: Reports per page. At least 1. 100 is sent when it is left out.
            report_type: Kind of reports to list. Ozon takes 'ALL' when it is absent.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of reports

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/report/list``. Reads only. https://docs.ozon.ru/api/seller/#operation/ReportAPI_ReportList
        """
        result: ReportListResponse = self._call(
            "list",
            {"page": page, "page_size": page_size, "report_type": report_type},
            options,
        )
        return result

    def products_create(
        self,
        *,
        language: ReportLanguage | None = None,
        offer_id: Sequence[str] | None = None,
        search: str | None = None,
        sku: Sequence[int] | None = None,
        visibility: ReportProductsVisibility | None = None,
        options: CallOptions | None = None,
    ) -> ReportCreateResponse:
        """Start a report on products.

        A file with the products of the shop, their prices and stocks. Returns a code for `report.info`; every call
        starts another report.

        Args:
            language: Language of the headings in the file; DEFAULT is Russian.
            offer_id: Only these articles.
            search: Text to look for in the products.
            sku: Only these products.
            visibility: Only this group of products. Ozon takes 'ALL' when it is absent.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The report that was started

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/report/products/create``. Writes; is never repeated by the client.
        https://docs.ozon.ru/api/seller/#operation/ReportAPI_CreateCompanyProductsReport
        """
        result: ReportCreateResponse = self._call(
            "products_create",
            {"language": language, "offer_id": offer_id, "search": search, "sku": sku, "visibility": visibility},
            options,
        )
        return result

    def returns_create(
        self,
        *,
        filter: ReportReturnsFilter | ReportReturnsFilterDict,
        language: ReportLanguage | None = None,
        options: CallOptions | None = None,
    ) -> ReportCreateResponse:
        """Start a report on returns.

        A file with returns of the last three months in one stage. Returns a code for `report.info`, where the link
        of this report works for 5 minutes only. Every call starts another report.

        Args:
            filter: Which returns the report covers.
            language: Language of the headings in the file; DEFAULT is Russian.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The report that was started

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v2/report/returns/create``. Writes; is never repeated by the client.
        https://docs.ozon.ru/api/seller/#operation/ReportAPI_ReportReturnsCreate
        """
        result: ReportCreateResponse = self._call(
            "returns_create",
            {"filter": filter, "language": language},
            options,
        )
        return result

    def postings_create(
        self,
        *,
        filter: ReportPostingsFilter | ReportPostingsFilterDict,
        language: ReportLanguage | None = None,
        with_: ReportPostingsWith | ReportPostingsWithDict | None = None,
        options: CallOptions | None = None,
    ) -> ReportCreateResponse:
        """Start a report on postings.

        A file with the postings of one schema, with products and money. Returns a code for `report.info`; every
        call starts another report.

        Args:
            filter: Which postings the report covers.
            language: Language of the headings in the file; DEFAULT is Russian.
            with_: Which columns to add.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The report that was started

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/report/postings/create``. Writes; is never repeated by the client.
        https://docs.ozon.ru/api/seller/#operation/ReportAPI_CreateCompanyPostingsReport
        """
        result: ReportCreateResponse = self._call(
            "postings_create",
            {"filter": filter, "language": language, "with_": with_},
            options,
        )
        return result

    def discounted_create(
        self,
        *,
        options: CallOptions | None = None,
    ) -> ReportCodeResponse:
        """Start a report on discounted goods in warehouses of Ozon.

        Goods that Ozon marked down, damaged ones for example. Takes no body. Returns a code for `report.info`; one
        call per minute, and every call starts another report.

        Args:
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The report that was started

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/report/discounted/create``. Writes; is never repeated by the client.
        https://docs.ozon.ru/api/seller/#operation/ReportAPI_CreateDiscountedReport
        """
        result: ReportCodeResponse = self._call(
            "discounted_create",
            {},
            options,
        )
        return result

    def warehouse_stock(
        self,
        *,
        warehouse_id: Sequence[int],
        language: ReportLanguage | None = None,
        options: CallOptions | None = None,
    ) -> ReportCreateResponse:
        """Start a report on the stocks of the seller's warehouses.

        Stocks in up to 50 FBS warehouses. Returns a code for `report.info`; every call starts another report.

        Args:
            warehouse_id: Up to 50 warehouses of the seller; spelt in camel case on the wire. At least 1 item.
            language: Language of the headings in the file; DEFAULT is Russian.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The report that was started

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/report/warehouse/stock``. Writes; is never repeated by the client.
        https://docs.ozon.ru/api/seller/#operation/ReportAPI_CreateStockByWarehouseReport
        """
        result: ReportCreateResponse = self._call(
            "warehouse_stock",
            {"warehouse_id": warehouse_id, "language": language},
            options,
        )
        return result

    def placement_by_products_create(
        self,
        *,
        date_from: date,
        date_to: date,
        options: CallOptions | None = None,
    ) -> ReportCodeResponse:
        """Start a report on storage cost by product.

        Cost of storage in the warehouses of Ozon for up to 31 days. Returns a code for `report.info`; five calls
        per day, and every call starts another report.

        Args:
            date_from: First day.
            date_to: Last day; at most 31 days after the first.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The report that was started

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/report/placement/by-products/create``. Writes; is never repeated by the client.
        https://docs.ozon.ru/api/seller/#operation/CreatePlacementByProductsReport
        """
        result: ReportCodeResponse = self._call(
            "placement_by_products_create",
            {"date_from": date_from, "date_to": date_to},
            options,
        )
        return result

    def placement_by_supplies_create(
        self,
        *,
        date_from: date,
        date_to: date,
        options: CallOptions | None = None,
    ) -> ReportCodeResponse:
        """Start a report on storage cost by supply.

        Cost of storage in the warehouses of Ozon for up to 31 days. Returns a code for `report.info`; five calls
        per day, and every call starts another report.

        Args:
            date_from: First day.
            date_to: Last day; at most 31 days after the first.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The report that was started

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/report/placement/by-supplies/create``. Writes; is never repeated by the client.
        https://docs.ozon.ru/api/seller/#operation/CreatePlacementBySuppliesReport
        """
        result: ReportCodeResponse = self._call(
            "placement_by_supplies_create",
            {"date_from": date_from, "date_to": date_to},
            options,
        )
        return result

    def marked_products_sales_create(
        self,
        *,
        date_: ReportMarkedProductsSalesDates | ReportMarkedProductsSalesDatesDict,
        options: CallOptions | None = None,
    ) -> ReportCreateResponse:
        """Start a report on sales of marked goods.

        Sold pieces with their marking codes, at most 50 000 codes per report; make the period shorter to get the
        rest. Returns a code for `report.info`; every call starts another report.

        Args:
            date_: Period of the sales.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The report that was started

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/report/marked-products-sales/create``. Writes; is never repeated by the client.
        https://docs.ozon.ru/api/seller/#operation/CreateCompanyMarkedProductsSalesReport
        """
        result: ReportCreateResponse = self._call(
            "marked_products_sales_create",
            {"date_": date_},
            options,
        )
        return result

    def realization_posting_create(
        self,
        *,
        month: int,
        year: int,
        options: CallOptions | None = None,
    ) -> ReportCodeResponse:
        """Start the monthly report on sold goods by posting.

        The report of `finance.realization_posting` as a file: delivered and returned goods of a month by posting,
        without cancelled and unclaimed orders. Returns a code for `report.info`; every call starts another report.
        The first month is August 2023.

        Args:
            month: Month, 1 to 12.
            year: Year with four digits; the first report is that of August 2023.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The report that was started

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/report/realization/posting/create``. Writes; is never repeated by the client; beta.
        https://docs.ozon.ru/api/seller/#operation/CreateCompanyFinanceRealizationPostingReport
        """
        result: ReportCodeResponse = self._call(
            "realization_posting_create",
            {"month": month, "year": year},
            options,
        )
        return result
