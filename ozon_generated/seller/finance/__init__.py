# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Transactions, realisation reports and settlements."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from ...client import AsyncResource, CallOptions, SyncResource
from ...lazy import lazy

if TYPE_CHECKING:
    from .._models import ReportCode as ReportCode
    from .._models import ReportCreateResponse as ReportCreateResponse
    from .._models import ReportLanguage as ReportLanguage
    from .._models import TimeRange as TimeRange
    from ._balance import FinanceBalanceCashflows as FinanceBalanceCashflows
    from ._balance import FinanceBalanceMoney as FinanceBalanceMoney
    from ._balance import FinanceBalanceRequest as FinanceBalanceRequest
    from ._balance import FinanceBalanceResponse as FinanceBalanceResponse
    from ._balance import FinanceBalanceService as FinanceBalanceService
    from ._balance import FinanceBalanceTotal as FinanceBalanceTotal
    from ._balance import FinanceBalanceTurnover as FinanceBalanceTurnover
    from ._balance import FinanceBalanceTurnoverDetails as FinanceBalanceTurnoverDetails
    from ._cash_flow_statement_list import FinanceCashFlow as FinanceCashFlow
    from ._cash_flow_statement_list import FinanceCashFlowDates as FinanceCashFlowDates
    from ._cash_flow_statement_list import FinanceCashFlowDelivery as FinanceCashFlowDelivery
    from ._cash_flow_statement_list import FinanceCashFlowDeliveryCosts as FinanceCashFlowDeliveryCosts
    from ._cash_flow_statement_list import FinanceCashFlowDeliveryService as FinanceCashFlowDeliveryService
    from ._cash_flow_statement_list import FinanceCashFlowDeliveryServiceName as FinanceCashFlowDeliveryServiceName
    from ._cash_flow_statement_list import FinanceCashFlowDetails as FinanceCashFlowDetails
    from ._cash_flow_statement_list import FinanceCashFlowOther as FinanceCashFlowOther
    from ._cash_flow_statement_list import FinanceCashFlowOtherName as FinanceCashFlowOtherName
    from ._cash_flow_statement_list import FinanceCashFlowOthers as FinanceCashFlowOthers
    from ._cash_flow_statement_list import FinanceCashFlowPayment as FinanceCashFlowPayment
    from ._cash_flow_statement_list import FinanceCashFlowPeriod as FinanceCashFlowPeriod
    from ._cash_flow_statement_list import FinanceCashFlowReturn as FinanceCashFlowReturn
    from ._cash_flow_statement_list import FinanceCashFlowReturnCosts as FinanceCashFlowReturnCosts
    from ._cash_flow_statement_list import FinanceCashFlowReturnService as FinanceCashFlowReturnService
    from ._cash_flow_statement_list import FinanceCashFlowReturnServiceName as FinanceCashFlowReturnServiceName
    from ._cash_flow_statement_list import FinanceCashFlowRfbs as FinanceCashFlowRfbs
    from ._cash_flow_statement_list import FinanceCashFlowService as FinanceCashFlowService
    from ._cash_flow_statement_list import FinanceCashFlowServiceCosts as FinanceCashFlowServiceCosts
    from ._cash_flow_statement_list import FinanceCashFlowServiceName as FinanceCashFlowServiceName
    from ._cash_flow_statement_list import FinanceCashFlowStatementListRequest as FinanceCashFlowStatementListRequest
    from ._cash_flow_statement_list import FinanceCashFlowStatementListResponse as FinanceCashFlowStatementListResponse
    from ._cash_flow_statement_list import FinanceCashFlowStatementListResult as FinanceCashFlowStatementListResult
    from ._compensation import FinanceCompensationRequest as FinanceCompensationRequest
    from ._decompensation import FinanceDecompensationRequest as FinanceDecompensationRequest
    from ._document_b2b_sales import FinanceDocumentB2BSalesRequest as FinanceDocumentB2BSalesRequest
    from ._document_b2b_sales_json import FinanceB2BSalesBuyer as FinanceB2BSalesBuyer
    from ._document_b2b_sales_json import FinanceB2BSalesInvoice as FinanceB2BSalesInvoice
    from ._document_b2b_sales_json import FinanceB2BSalesInvoiceInfo as FinanceB2BSalesInvoiceInfo
    from ._document_b2b_sales_json import FinanceB2BSalesInvoiceType as FinanceB2BSalesInvoiceType
    from ._document_b2b_sales_json import FinanceB2BSalesOperation as FinanceB2BSalesOperation
    from ._document_b2b_sales_json import FinanceB2BSalesOperationType as FinanceB2BSalesOperationType
    from ._document_b2b_sales_json import FinanceB2BSalesSeller as FinanceB2BSalesSeller
    from ._document_b2b_sales_json import FinanceDocumentB2BSalesJsonRequest as FinanceDocumentB2BSalesJsonRequest
    from ._document_b2b_sales_json import FinanceDocumentB2BSalesJsonResponse as FinanceDocumentB2BSalesJsonResponse
    from ._models import FinanceRealizationHeader as FinanceRealizationHeader
    from ._models import FinanceTransactionType as FinanceTransactionType
    from ._models import RealizationCommission as RealizationCommission
    from ._models import RealizationItem as RealizationItem
    from ._mutual_settlement import FinanceMutualSettlementRequest as FinanceMutualSettlementRequest
    from ._products_buyout import FinanceProductsBuyoutItem as FinanceProductsBuyoutItem
    from ._products_buyout import FinanceProductsBuyoutRequest as FinanceProductsBuyoutRequest
    from ._products_buyout import FinanceProductsBuyoutResponse as FinanceProductsBuyoutResponse
    from ._realization import FinanceRealizationRequest as FinanceRealizationRequest
    from ._realization import FinanceRealizationResponse as FinanceRealizationResponse
    from ._realization import FinanceRealizationResult as FinanceRealizationResult
    from ._realization import FinanceRealizationRow as FinanceRealizationRow
    from ._realization_by_day import FinanceRealizationByDayRequest as FinanceRealizationByDayRequest
    from ._realization_by_day import FinanceRealizationByDayResponse as FinanceRealizationByDayResponse
    from ._realization_by_day import RealizationByDayRow as RealizationByDayRow
    from ._realization_posting import FinanceRealizationDocument as FinanceRealizationDocument
    from ._realization_posting import FinanceRealizationOrder as FinanceRealizationOrder
    from ._realization_posting import FinanceRealizationPostingRequest as FinanceRealizationPostingRequest
    from ._realization_posting import FinanceRealizationPostingResponse as FinanceRealizationPostingResponse
    from ._realization_posting import FinanceRealizationPostingRow as FinanceRealizationPostingRow
    from ._transaction_list import FinanceTransaction as FinanceTransaction
    from ._transaction_list import FinanceTransactionItem as FinanceTransactionItem
    from ._transaction_list import FinanceTransactionListFilter as FinanceTransactionListFilter
    from ._transaction_list import (
        FinanceTransactionListFilterOperationTypeItem as FinanceTransactionListFilterOperationTypeItem,
    )
    from ._transaction_list import FinanceTransactionListRequest as FinanceTransactionListRequest
    from ._transaction_list import FinanceTransactionListResponse as FinanceTransactionListResponse
    from ._transaction_list import FinanceTransactionListResult as FinanceTransactionListResult
    from ._transaction_list import FinanceTransactionPosting as FinanceTransactionPosting
    from ._transaction_list import FinanceTransactionPostingDeliverySchema as FinanceTransactionPostingDeliverySchema
    from ._transaction_list import FinanceTransactionService as FinanceTransactionService
    from ._transaction_list import FinanceTransactionServiceName as FinanceTransactionServiceName
    from ._transaction_totals import FinanceTransactionTotals as FinanceTransactionTotals
    from ._transaction_totals import FinanceTransactionTotalsRequest as FinanceTransactionTotalsRequest
    from ._transaction_totals import FinanceTransactionTotalsResponse as FinanceTransactionTotalsResponse
else:
    __getattr__ = lazy(
        __name__,
        {
            "FinanceB2BSalesBuyer": "._document_b2b_sales_json",
            "FinanceB2BSalesInvoice": "._document_b2b_sales_json",
            "FinanceB2BSalesInvoiceInfo": "._document_b2b_sales_json",
            "FinanceB2BSalesInvoiceType": "._document_b2b_sales_json",
            "FinanceB2BSalesOperation": "._document_b2b_sales_json",
            "FinanceB2BSalesOperationType": "._document_b2b_sales_json",
            "FinanceB2BSalesSeller": "._document_b2b_sales_json",
            "FinanceBalanceCashflows": "._balance",
            "FinanceBalanceMoney": "._balance",
            "FinanceBalanceRequest": "._balance",
            "FinanceBalanceResponse": "._balance",
            "FinanceBalanceService": "._balance",
            "FinanceBalanceTotal": "._balance",
            "FinanceBalanceTurnover": "._balance",
            "FinanceBalanceTurnoverDetails": "._balance",
            "FinanceCashFlow": "._cash_flow_statement_list",
            "FinanceCashFlowDates": "._cash_flow_statement_list",
            "FinanceCashFlowDelivery": "._cash_flow_statement_list",
            "FinanceCashFlowDeliveryCosts": "._cash_flow_statement_list",
            "FinanceCashFlowDeliveryService": "._cash_flow_statement_list",
            "FinanceCashFlowDeliveryServiceName": "._cash_flow_statement_list",
            "FinanceCashFlowDetails": "._cash_flow_statement_list",
            "FinanceCashFlowOther": "._cash_flow_statement_list",
            "FinanceCashFlowOtherName": "._cash_flow_statement_list",
            "FinanceCashFlowOthers": "._cash_flow_statement_list",
            "FinanceCashFlowPayment": "._cash_flow_statement_list",
            "FinanceCashFlowPeriod": "._cash_flow_statement_list",
            "FinanceCashFlowReturn": "._cash_flow_statement_list",
            "FinanceCashFlowReturnCosts": "._cash_flow_statement_list",
            "FinanceCashFlowReturnService": "._cash_flow_statement_list",
            "FinanceCashFlowReturnServiceName": "._cash_flow_statement_list",
            "FinanceCashFlowRfbs": "._cash_flow_statement_list",
            "FinanceCashFlowService": "._cash_flow_statement_list",
            "FinanceCashFlowServiceCosts": "._cash_flow_statement_list",
            "FinanceCashFlowServiceName": "._cash_flow_statement_list",
            "FinanceCashFlowStatementListRequest": "._cash_flow_statement_list",
            "FinanceCashFlowStatementListResponse": "._cash_flow_statement_list",
            "FinanceCashFlowStatementListResult": "._cash_flow_statement_list",
            "FinanceCompensationRequest": "._compensation",
            "FinanceDecompensationRequest": "._decompensation",
            "FinanceDocumentB2BSalesJsonRequest": "._document_b2b_sales_json",
            "FinanceDocumentB2BSalesJsonResponse": "._document_b2b_sales_json",
            "FinanceDocumentB2BSalesRequest": "._document_b2b_sales",
            "FinanceMutualSettlementRequest": "._mutual_settlement",
            "FinanceProductsBuyoutItem": "._products_buyout",
            "FinanceProductsBuyoutRequest": "._products_buyout",
            "FinanceProductsBuyoutResponse": "._products_buyout",
            "FinanceRealizationByDayRequest": "._realization_by_day",
            "FinanceRealizationByDayResponse": "._realization_by_day",
            "FinanceRealizationDocument": "._realization_posting",
            "FinanceRealizationHeader": "._models",
            "FinanceRealizationOrder": "._realization_posting",
            "FinanceRealizationPostingRequest": "._realization_posting",
            "FinanceRealizationPostingResponse": "._realization_posting",
            "FinanceRealizationPostingRow": "._realization_posting",
            "FinanceRealizationRequest": "._realization",
            "FinanceRealizationResponse": "._realization",
            "FinanceRealizationResult": "._realization",
            "FinanceRealizationRow": "._realization",
            "FinanceTransaction": "._transaction_list",
            "FinanceTransactionItem": "._transaction_list",
            "FinanceTransactionListFilter": "._transaction_list",
            "FinanceTransactionListFilterOperationTypeItem": "._transaction_list",
            "FinanceTransactionListRequest": "._transaction_list",
            "FinanceTransactionListResponse": "._transaction_list",
            "FinanceTransactionListResult": "._transaction_list",
            "FinanceTransactionPosting": "._transaction_list",
            "FinanceTransactionPostingDeliverySchema": "._transaction_list",
            "FinanceTransactionService": "._transaction_list",
            "FinanceTransactionServiceName": "._transaction_list",
            "FinanceTransactionTotals": "._transaction_totals",
            "FinanceTransactionTotalsRequest": "._transaction_totals",
            "FinanceTransactionTotalsResponse": "._transaction_totals",
            "FinanceTransactionType": "._models",
            "RealizationByDayRow": "._realization_by_day",
            "RealizationCommission": "._models",
            "RealizationItem": "._models",
            "ReportCode": ".._models",
            "ReportCreateResponse": ".._models",
            "ReportLanguage": ".._models",
            "TimeRange": ".._models",
        },
    )


class FinanceResource(SyncResource):
    """Transactions, realisation reports and settlements."""

    __slots__ = ()

    def realization(
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
            month: Month, 1 to 12. At least 1, at most 12.
            year: Year with four digits; the first report is that of August 2023. At least 2023.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The report

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v2/finance/realization``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/FinanceAPI_GetRealizationReportV2
        """
        result: FinanceRealizationResponse = self._call(
            "realization",
            {"month": month, "year": year},
            options,
        )
        return result

    def realization_posting(
        self,
        *,
        month: int,
        year: int,
        options: CallOptions | None = None,
    ) -> FinanceRealizationPostingResponse:
        """Read the monthly report on sold goods by posting.

        The report of finance_realization with one row per product of a posting; not wrapped in result here.
        Cancelled and unclaimed orders are left out. The first month is August 2023. Not for sellers with a contract
        of Ozon Kazakhstan. As a file it comes from report_realization_posting_create.

        Args:
            month: Month, 1 to 12. At least 1, at most 12.
            year: Year with four digits; the first report is that of August 2023. At least 2023.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The report

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/finance/realization/posting``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/FinanceAPI_GetRealizationReportV1
        """
        result: FinanceRealizationPostingResponse = self._call(
            "realization_posting",
            {"month": month, "year": year},
            options,
        )
        return result

    def document_b2b_sales(
        self,
        *,
        date_: str,
        language: ReportLanguage | None = None,
        options: CallOptions | None = None,
    ) -> ReportCreateResponse:
        """Start the register of sales to companies.

        A file with the sales of a month to legal entities. Returns a code for report_info, valid for 3 days; every
        call starts another report.

        Args:
            date_: Month as YYYY-MM. Pattern ^\\d{4}-\\d{2}$.
            language: Language of the headings in the file; DEFAULT is Russian.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The report that was started

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/finance/document-b2b-sales``. Writes; is never repeated by the client.
        https://docs.ozon.ru/api/seller/#operation/ReportAPI_CreateDocumentB2BSalesReport
        """
        result: ReportCreateResponse = self._call(
            "document_b2b_sales",
            {"date_": date_, "language": language},
            options,
        )
        return result

    def document_b2b_sales_json(
        self,
        *,
        date_: str,
        options: CallOptions | None = None,
    ) -> FinanceDocumentB2BSalesJsonResponse:
        """Read the register of sales to companies.

        Sales of a month to legal entities, at once and as JSON; as a file it comes from finance_document_b2b_sales.
        The first month is January 2019.

        Args:
            date_: Month as YYYY-MM, from January 2019 on. Pattern ^\\d{4}-\\d{2}$.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The register

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/finance/document-b2b-sales/json``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/ReportAPI_CreateDocumentB2BSalesJSONReport
        """
        result: FinanceDocumentB2BSalesJsonResponse = self._call(
            "document_b2b_sales_json",
            {"date_": date_},
            options,
        )
        return result

    def mutual_settlement(
        self,
        *,
        date_: str,
        language: ReportLanguage | None = None,
        options: CallOptions | None = None,
    ) -> ReportCreateResponse:
        """Start the report on mutual settlements.

        A file with what the seller and Ozon owed each other in a month. Returns a code for report_info, valid for 3
        days; every call starts another report.

        Args:
            date_: Month as YYYY-MM. Pattern ^\\d{4}-\\d{2}$.
            language: Language of the headings in the file; DEFAULT is Russian.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The report that was started

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/finance/mutual-settlement``. Writes; is never repeated by the client.
        https://docs.ozon.ru/api/seller/#operation/ReportAPI_CreateMutualSettlementReport
        """
        result: ReportCreateResponse = self._call(
            "mutual_settlement",
            {"date_": date_, "language": language},
            options,
        )
        return result

    def products_buyout(
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
        result: FinanceProductsBuyoutResponse = self._call(
            "products_buyout",
            {"date_from": date_from, "date_to": date_to},
            options,
        )
        return result

    def compensation(
        self,
        *,
        date_: str,
        language: ReportLanguage | None = None,
        options: CallOptions | None = None,
    ) -> ReportCreateResponse:
        """Start the report on compensations.

        A file with what Ozon paid in a month for lost and damaged goods. Returns a code for report_info; every call
        starts another report.

        Args:
            date_: Month as YYYY-MM. Pattern ^\\d{4}-\\d{2}$.
            language: Language of the headings in the file; DEFAULT is Russian.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The report that was started

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/finance/compensation``. Writes; is never repeated by the client.
        https://docs.ozon.ru/api/seller/#operation/ReportAPI_GetCompensationReport
        """
        result: ReportCreateResponse = self._call(
            "compensation",
            {"date_": date_, "language": language},
            options,
        )
        return result

    def decompensation(
        self,
        *,
        date_: str,
        language: ReportLanguage | None = None,
        options: CallOptions | None = None,
    ) -> ReportCreateResponse:
        """Start the report on compensations that were taken back.

        A file with compensations that Ozon took back in a month, for goods that turned up again for example.
        Returns a code for report_info; every call starts another report.

        Args:
            date_: Month as YYYY-MM. Pattern ^\\d{4}-\\d{2}$.
            language: Language of the headings in the file; DEFAULT is Russian.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The report that was started

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/finance/decompensation``. Writes; is never repeated by the client.
        https://docs.ozon.ru/api/seller/#operation/ReportAPI_GetDecompensationReport
        """
        result: ReportCreateResponse = self._call(
            "decompensation",
            {"date_": date_, "language": language},
            options,
        )
        return result

    def transaction_list(
        self,
        *,
        filter: FinanceTransactionListFilter | Mapping[str, Any],
        page: int,
        page_size: int,
        options: CallOptions | None = None,
    ) -> FinanceTransactionListResponse:
        """List transactions (switched off).

        Switched off on 2026-09-08; use finance_accrual_by_day, finance_accrual_postings and finance_accrual_types.
        Takes either a date of up to one month or a posting_number. Already before that date the service answered
        400.

        Args:
            filter: Exactly one of date and posting_number has to be given.
            page: Number of the page from 1. At least 1.
            page_size: Transactions per page, at most 1000. At least 1, at most 1000.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of transactions

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v3/finance/transaction/list``. Reads only; switched off on 2026-09-08; successor:
        finance_accrual.postings, finance_accrual.types, finance_accrual.by_day.
        https://docs.ozon.ru/api/seller/#operation/FinanceAPI_FinanceTransactionListV3
        """
        result: FinanceTransactionListResponse = self._call(
            "transaction_list",
            {"filter": filter, "page": page, "page_size": page_size},
            options,
        )
        return result

    def transaction_totals(
        self,
        *,
        date_: TimeRange | Mapping[str, Any] | None = None,
        posting_number: str | None = None,
        transaction_type: FinanceTransactionType | None = None,
        options: CallOptions | None = None,
    ) -> FinanceTransactionTotalsResponse:
        """Show the sums of transactions (switched off).

        Switched off on 2026-09-08; use finance_accrual_by_day, finance_accrual_postings and finance_accrual_types.
        Takes either a date of up to one month or a posting_number; an unknown posting gives zeros.

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
        result: FinanceTransactionTotalsResponse = self._call(
            "transaction_totals",
            {"date_": date_, "posting_number": posting_number, "transaction_type": transaction_type},
            options,
        )
        return result

    def balance(
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
        result: FinanceBalanceResponse = self._call(
            "balance",
            {"date_from": date_from, "date_to": date_to},
            options,
        )
        return result

    def realization_by_day(
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
        over is a 404. The report of a whole month comes from finance_realization. A product may have several rows,
        and the number of a row holds within one answer only: replace a stored day as a whole. amount is
        price_per_instance times quantity; total is amount with bonus, bank_coinvestment, stars,
        pick_up_point_coinvestment and compensation, less standard_fee and commission (observed on 210 rows).

        Args:
            day: Day of the month in Moscow time, at most 31 days back. At least 1, at most 31.
            month: Calendar month, 1 to 12. At least 1, at most 12.
            year: Calendar year with four digits.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The rows of the report

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/finance/realization/by-day``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/FinanceAPI_GetRealizationByDayReportV1
        """
        result: FinanceRealizationByDayResponse = self._call(
            "realization_by_day",
            {"day": day, "month": month, "year": year},
            options,
        )
        return result

    def cash_flow_statement_list(
        self,
        *,
        date_: FinanceCashFlowDates | Mapping[str, Any],
        page: int,
        page_size: int,
        with_details: bool | None = None,
        options: CallOptions | None = None,
    ) -> FinanceCashFlowStatementListResponse:
        """List the settlement periods with their sums.

        Sums of sales, returns, commission and services by settlement period of Moscow days, and on demand a
        breakdown with the balance before and after.

        Args:
            date_: Days that the periods shall cover.
            page: Number of the page from 1. At least 1.
            page_size: Periods per page. At least 1.
            with_details: True to get details too.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of periods

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/finance/cash-flow-statement/list``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/FinanceAPI_FinanceCashFlowStatementList
        """
        result: FinanceCashFlowStatementListResponse = self._call(
            "cash_flow_statement_list",
            {"date_": date_, "page": page, "page_size": page_size, "with_details": with_details},
            options,
        )
        return result


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
            month: Month, 1 to 12. At least 1, at most 12.
            year: Year with four digits; the first report is that of August 2023. At least 2023.
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

        The report of finance_realization with one row per product of a posting; not wrapped in result here.
        Cancelled and unclaimed orders are left out. The first month is August 2023. Not for sellers with a contract
        of Ozon Kazakhstan. As a file it comes from report_realization_posting_create.

        Args:
            month: Month, 1 to 12. At least 1, at most 12.
            year: Year with four digits; the first report is that of August 2023. At least 2023.
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

        A file with the sales of a month to legal entities. Returns a code for report_info, valid for 3 days; every
        call starts another report.

        Args:
            date_: Month as YYYY-MM. Pattern ^\\d{4}-\\d{2}$.
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

        Sales of a month to legal entities, at once and as JSON; as a file it comes from finance_document_b2b_sales.
        The first month is January 2019.

        Args:
            date_: Month as YYYY-MM, from January 2019 on. Pattern ^\\d{4}-\\d{2}$.
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

        A file with what the seller and Ozon owed each other in a month. Returns a code for report_info, valid for 3
        days; every call starts another report.

        Args:
            date_: Month as YYYY-MM. Pattern ^\\d{4}-\\d{2}$.
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

        A file with what Ozon paid in a month for lost and damaged goods. Returns a code for report_info; every call
        starts another report.

        Args:
            date_: Month as YYYY-MM. Pattern ^\\d{4}-\\d{2}$.
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
        Returns a code for report_info; every call starts another report.

        Args:
            date_: Month as YYYY-MM. Pattern ^\\d{4}-\\d{2}$.
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
        filter: FinanceTransactionListFilter | Mapping[str, Any],
        page: int,
        page_size: int,
        options: CallOptions | None = None,
    ) -> FinanceTransactionListResponse:
        """List transactions (switched off).

        Switched off on 2026-09-08; use finance_accrual_by_day, finance_accrual_postings and finance_accrual_types.
        Takes either a date of up to one month or a posting_number. Already before that date the service answered
        400.

        Args:
            filter: Exactly one of date and posting_number has to be given.
            page: Number of the page from 1. At least 1.
            page_size: Transactions per page, at most 1000. At least 1, at most 1000.
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
        date_: TimeRange | Mapping[str, Any] | None = None,
        posting_number: str | None = None,
        transaction_type: FinanceTransactionType | None = None,
        options: CallOptions | None = None,
    ) -> FinanceTransactionTotalsResponse:
        """Show the sums of transactions (switched off).

        Switched off on 2026-09-08; use finance_accrual_by_day, finance_accrual_postings and finance_accrual_types.
        Takes either a date of up to one month or a posting_number; an unknown posting gives zeros.

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
        over is a 404. The report of a whole month comes from finance_realization. A product may have several rows,
        and the number of a row holds within one answer only: replace a stored day as a whole. amount is
        price_per_instance times quantity; total is amount with bonus, bank_coinvestment, stars,
        pick_up_point_coinvestment and compensation, less standard_fee and commission (observed on 210 rows).

        Args:
            day: Day of the month in Moscow time, at most 31 days back. At least 1, at most 31.
            month: Calendar month, 1 to 12. At least 1, at most 12.
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
        date_: FinanceCashFlowDates | Mapping[str, Any],
        page: int,
        page_size: int,
        with_details: bool | None = None,
        options: CallOptions | None = None,
    ) -> FinanceCashFlowStatementListResponse:
        """List the settlement periods with their sums.

        Sums of sales, returns, commission and services by settlement period of Moscow days, and on demand a
        breakdown with the balance before and after.

        Args:
            date_: Days that the periods shall cover.
            page: Number of the page from 1. At least 1.
            page_size: Periods per page. At least 1.
            with_details: True to get details too.
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
            {"date_": date_, "page": page, "page_size": page_size, "with_details": with_details},
            options,
        )
        return result
