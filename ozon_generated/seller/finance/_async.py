# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The methods of finance, asynchronous."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from ...client import AsyncResource, CallOptions

if TYPE_CHECKING:
    from .._inputs import TimeRangeDict
    from .._shared_report_create_response import ReportCreateResponse
    from .._shared_report_language import ReportLanguage
    from .._shared_time_range import TimeRange
    from ._balance import FinanceBalanceResponse
    from ._cash_flow_statement_list import FinanceCashFlowDates, FinanceCashFlowStatementListResponse
    from ._document_b2b_sales_json import FinanceDocumentB2BSalesJsonResponse
    from ._inputs import FinanceCashFlowDatesDict, FinanceTransactionListFilterDict
    from ._products_buyout import FinanceProductsBuyoutResponse
    from ._realization import FinanceRealizationResponse
    from ._realization_by_day import FinanceRealizationByDayResponse
    from ._realization_posting import FinanceRealizationPostingResponse
    from ._shared_finance_transaction_type import FinanceTransactionType
    from ._transaction_list import FinanceTransactionListFilter, FinanceTransactionListResponse
    from ._transaction_totals import FinanceTransactionTotalsResponse


class AsyncFinanceResource(AsyncResource):
    """Transactions, realisation reports and settlements."""

    __slots__ = ()

    async def realization(
        self,
        *,
        month: int,
        year: int,
        options: CallOptions | None = None,
    ) -> FinanceRealizationResponse:
        """Read the monthly report on sold and returned goods.

        What was delivered and returned in a month, by product; cancelled and unclaimed orders are left out. A month
        is ready by the 5th day of the next one; until then the call fails. The first month is August 2023. Not for
        sellers with a contract of Ozon Kazakhstan.

        Args:
            month: Month, 1 to 12.
            year: Year with four digits; the first report is that of August 2023.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The report

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v2/finance/realization``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/FinanceAPI_GetRealizationReportV2
        """
        result: FinanceRealizationResponse = await self._call(
            "realization",
            {"month": month, "year": year},
            options,
        )
        return result

    async def realization_posting(
        self,
        *,
        month: int,
        year: int,
        options: CallOptions | None = None,
    ) -> FinanceRealizationPostingResponse:
        """Read the monthly report on sold goods by posting.

        The report of `finance.realization` with one row per product of a posting; not wrapped in result here.
        Cancelled and unclaimed orders are left out. The first month is August 2023. Not for sellers with a contract
        of Ozon Kazakhstan. As a file it comes from `report.realization_posting_create`.

        Args:
            month: Month, 1 to 12.
            year: Year with four digits; the first report is that of August 2023.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The report

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/finance/realization/posting``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/FinanceAPI_GetRealizationReportV1
        """
        result: FinanceRealizationPostingResponse = await self._call(
            "realization_posting",
            {"month": month, "year": year},
            options,
        )
        return result

    async def document_b2b_sales(
        self,
        *,
        date_: str,
        language: ReportLanguage | None = None,
        options: CallOptions | None = None,
    ) -> ReportCreateResponse:
        """Start the register of sales to companies.

        A file with the sales of a month to legal entities. Returns a code for `report.info`, valid for 3 days;
        every call starts another report.

        Args:
            date_: Month as YYYY-MM. Pattern ^[0-9]{4}-(0[1-9]|1[0-2])$.
            language: Language of the headings in the file; DEFAULT is Russian.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The report that was started

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/finance/document-b2b-sales``. Writes; is never repeated by the client.
        https://docs.ozon.ru/api/seller/#operation/ReportAPI_CreateDocumentB2BSalesReport
        """
        result: ReportCreateResponse = await self._call(
            "document_b2b_sales",
            {"date_": date_, "language": language},
            options,
        )
        return result

    async def document_b2b_sales_json(
        self,
        *,
        date_: str,
        options: CallOptions | None = None,
    ) -> FinanceDocumentB2BSalesJsonResponse:
        """Read the register of sales to companies.

        Sales of a month to legal entities, at once and as JSON; as a file it comes from
        `finance.document_b2b_sales`. The first month is January 2019.

        Args:
            date_: Month as YYYY-MM, from January 2019 on. Pattern ^[0-9]{4}-(0[1-9]|1[0-2])$.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The register

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/finance/document-b2b-sales/json``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/ReportAPI_CreateDocumentB2BSalesJSONReport
        """
        result: FinanceDocumentB2BSalesJsonResponse = await self._call(
            "document_b2b_sales_json",
            {"date_": date_},
            options,
        )
        return result

    async def mutual_settlement(
        self,
        *,
        date_: str,
        language: ReportLanguage | None = None,
        options: CallOptions | None = None,
    ) -> ReportCreateResponse:
        """Start the report on mutual settlements.

        A file with what the seller and Ozon owed each other in a month. Returns a code for `report.info`, valid for
        3 days; every call starts another report.

        Args:
            date_: Month as YYYY-MM. Pattern ^[0-9]{4}-(0[1-9]|1[0-2])$.
            language: Language of the headings in the file; DEFAULT is Russian.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The report that was started

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/finance/mutual-settlement``. Writes; is never repeated by the client.
        https://docs.ozon.ru/api/seller/#operation/ReportAPI_CreateMutualSettlementReport
        """
        result: ReportCreateResponse = await self._call(
            "mutual_settlement",
            {"date_": date_, "language": language},
            options,
        )
        return result

    async def products_buyout(
        self,
        *,
        date_from: date,
        date_to: date,
        options: CallOptions | None = None,
    ) -> FinanceProductsBuyoutResponse:
        """Read the report on goods that Ozon bought out.

        Goods that Ozon bought from the seller to sell them in other countries. Up to 31 days of Moscow time per
        request.

        Args:
            date_from: First day.
            date_to: Last day; at most 31 days after the first.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The goods

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/finance/products/buyout``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/GetFinanceProductsBuyout
        """
        result: FinanceProductsBuyoutResponse = await self._call(
            "products_buyout",
            {"date_from": date_from, "date_to": date_to},
            options,
        )
        return result

    async def compensation(
        self,
        *,
        date_: str,
        language: ReportLanguage | None = None,
        options: CallOptions | None = None,
    ) -> ReportCreateResponse:
        """Start the report on compensations.

        A file with what Ozon paid in a month for lost and damaged goods. Returns a code for `report.info`; every
        call starts another report.

        Args:
            date_: Month as YYYY-MM. Pattern ^[0-9]{4}-(0[1-9]|1[0-2])$.
            language: Language of the headings in the file; DEFAULT is Russian.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The report that was started

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/finance/compensation``. Writes; is never repeated by the client.
        https://docs.ozon.ru/api/seller/#operation/ReportAPI_GetCompensationReport
        """
        result: ReportCreateResponse = await self._call(
            "compensation",
            {"date_": date_, "language": language},
            options,
        )
        return result

    async def decompensation(
        self,
        *,
        date_: str,
        language: ReportLanguage | None = None,
        options: CallOptions | None = None,
    ) -> ReportCreateResponse:
        """Start the report on compensations that were taken back.

        A file with compensations that Ozon took back in a month, for goods that turned up again for example.
        Returns a code for `report.info`; every call starts another report.

        Args:
            date_: Month as YYYY-MM. Pattern ^[0-9]{4}-(0[1-9]|1[0-2])$.
            language: Language of the headings in the file; DEFAULT is Russian.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The report that was started

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/finance/decompensation``. Writes; is never repeated by the client.
        https://docs.ozon.ru/api/seller/#operation/ReportAPI_GetDecompensationReport
        """
        result: ReportCreateResponse = await self._call(
            "decompensation",
            {"date_": date_, "language": language},
            options,
        )
        return result

    async def transaction_list(
        self,
        *,
        filter: FinanceTransactionListFilter | FinanceTransactionListFilterDict,
        page: int | None = None,
        page_size: int | None = None,
        options: CallOptions | None = None,
    ) -> FinanceTransactionListResponse:
        """List transactions (switched off).

        Switched off on 2026-09-08; use `finance_accrual.by_day`, `finance_accrual.postings` and
        `finance_accrual.types`. Takes either a date of up to one month or a posting_number. Already before that
        date the service answered 400.

        Args:
            filter: Exactly one of date and posting_number has to be given.
            page: Number of the page from 1. 1 is sent when it is left out.
            page_size: Transactions per page, at most 1000. At least 1. 1000 is sent when it is left out.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of transactions

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v3/finance/transaction/list``. Reads only; switched off on 2026-09-08; successor:
        finance_accrual.postings, finance_accrual.types, finance_accrual.by_day.
        https://docs.ozon.ru/api/seller/#operation/FinanceAPI_FinanceTransactionListV3
        """
        result: FinanceTransactionListResponse = await self._call(
            "transaction_list",
            {"filter": filter, "page": page, "page_size": page_size},
            options,
        )
        return result

    async def transaction_totals(
        self,
        *,
        date_: TimeRange | TimeRangeDict | None = None,
        posting_number: str | None = None,
        transaction_type: FinanceTransactionType | None = None,
        options: CallOptions | None = None,
    ) -> FinanceTransactionTotalsResponse:
        """Show the sums of transactions (switched off).

        Switched off on 2026-09-08; use `finance_accrual.by_day`, `finance_accrual.postings` and
        `finance_accrual.types`. Takes either a date of up to one month or a posting_number; an unknown posting
        gives zeros.

        Args:
            date_: Up to one month; not together with posting_number.
            posting_number: One posting; an unknown one gives zeros.
            transaction_type: Group of transactions.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The sums

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v3/finance/transaction/totals``. Reads only; switched off on 2026-09-08; successor:
        finance_accrual.postings, finance_accrual.types, finance_accrual.by_day.
        https://docs.ozon.ru/api/seller/#operation/FinanceAPI_FinanceTransactionTotalV3
        """
        result: FinanceTransactionTotalsResponse = await self._call(
            "transaction_totals",
            {"date_": date_, "posting_number": posting_number, "transaction_type": transaction_type},
            options,
        )
        return result

    async def balance(
        self,
        *,
        date_from: date,
        date_to: date,
        options: CallOptions | None = None,
    ) -> FinanceBalanceResponse:
        """Show the balance with Ozon over some days.

        Balance before and after, and the sums of sales, returns and services between. Up to 30 days, given as days
        of Moscow time and not as moments.

        Args:
            date_from: First day.
            date_to: Last day; at most 30 days after the first.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The balance

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/finance/balance``. Reads only; beta.
        https://docs.ozon.ru/api/seller/#operation/GetFinanceBalanceV1
        """
        result: FinanceBalanceResponse = await self._call(
            "balance",
            {"date_from": date_from, "date_to": date_to},
            options,
        )
        return result

    async def realization_by_day(
        self,
        *,
        day: int,
        month: int,
        year: int,
        options: CallOptions | None = None,
    ) -> FinanceRealizationByDayResponse:
        """Get the sales report of one day.

        Sold and returned products of one day of Moscow time. The document allows 32 days back, but the 32nd day is
        refused already (400, observed 2026-09): 31 days reach back, and one is lost every night. A day that is not
        over is a 404. The report of a whole month comes from `finance.realization`. A product may have several
        rows, and the number of a row holds within one answer only: replace a stored day as a whole. amount is
        price_per_instance times quantity; total is amount with bonus, bank_coinvestment, stars,
        pick_up_point_coinvestment and compensation, less standard_fee and commission (observed on 210 rows).

        Args:
            day: Day of the month in Moscow time, at most 31 days back. At least 1.
            month: Calendar month, 1 to 12.
            year: Calendar year with four digits.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The rows of the report

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/finance/realization/by-day``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/FinanceAPI_GetRealizationByDayReportV1
        """
        result: FinanceRealizationByDayResponse = await self._call(
            "realization_by_day",
            {"day": day, "month": month, "year": year},
            options,
        )
        return result

    async def cash_flow_statement_list(
        self,
        *,
        date_: FinanceCashFlowDates | FinanceCashFlowDatesDict,
        page: int | None = None,
        with_details: bool | None = None,
        page_size: int | None = None,
        options: CallOptions | None = None,
    ) -> FinanceCashFlowStatementListResponse:
        """List the settlement periods with their sums.

        Sums of sales, returns, commission and services by settlement period of Moscow days, and on demand a
        breakdown with the balance before and after.

        Args:
            date_: Days that the periods shall cover.
            page: Number of the page from 1. 1 is sent when it is left out.
            with_details: True to get details too.
            page_size: Periods per page. At least 1. 100 is sent when it is left out.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of periods

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/finance/cash-flow-statement/list``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/FinanceAPI_FinanceCashFlowStatementList
        """
        result: FinanceCashFlowStatementListResponse = await self._call(
            "cash_flow_statement_list",
            {"date_": date_, "page": page, "with_details": with_details, "page_size": page_size},
            options,
        )
        return result
