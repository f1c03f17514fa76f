# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Transactions, realisation reports and settlements."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from .._inputs import TimeRangeDict as TimeRangeDict
    from .._shared_report_code import ReportCode as ReportCode
    from .._shared_report_create_response import ReportCreateResponse as ReportCreateResponse
    from .._shared_report_language import ReportLanguage as ReportLanguage
    from .._shared_time_range import TimeRange as TimeRange
    from ._async import AsyncFinanceResource as AsyncFinanceResource
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
    from ._inputs import FinanceCashFlowDatesDict as FinanceCashFlowDatesDict
    from ._inputs import FinanceTransactionListFilterDict as FinanceTransactionListFilterDict
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
    from ._shared_finance_realization_header import FinanceRealizationHeader as FinanceRealizationHeader
    from ._shared_finance_transaction_type import FinanceTransactionType as FinanceTransactionType
    from ._shared_realization_commission import RealizationCommission as RealizationCommission
    from ._shared_realization_item import RealizationItem as RealizationItem
    from ._sync import FinanceResource as FinanceResource
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
            ".._inputs": "TimeRangeDict",
            ".._shared_report_code": "ReportCode",
            ".._shared_report_create_response": "ReportCreateResponse",
            ".._shared_report_language": "ReportLanguage",
            ".._shared_time_range": "TimeRange",
            "._async": "AsyncFinanceResource",
            "._balance": "FinanceBalanceCashflows FinanceBalanceMoney FinanceBalanceRequest FinanceBalanceResponse FinanceBalanceService FinanceBalanceTotal FinanceBalanceTurnover FinanceBalanceTurnoverDetails",
            "._cash_flow_statement_list": "FinanceCashFlow FinanceCashFlowDates FinanceCashFlowDelivery FinanceCashFlowDeliveryCosts FinanceCashFlowDeliveryService FinanceCashFlowDeliveryServiceName FinanceCashFlowDetails FinanceCashFlowOther FinanceCashFlowOtherName FinanceCashFlowOthers FinanceCashFlowPayment FinanceCashFlowPeriod FinanceCashFlowReturn FinanceCashFlowReturnCosts FinanceCashFlowReturnService FinanceCashFlowReturnServiceName FinanceCashFlowRfbs FinanceCashFlowService FinanceCashFlowServiceCosts FinanceCashFlowServiceName FinanceCashFlowStatementListRequest FinanceCashFlowStatementListResponse FinanceCashFlowStatementListResult",
            "._compensation": "FinanceCompensationRequest",
            "._decompensation": "FinanceDecompensationRequest",
            "._document_b2b_sales": "FinanceDocumentB2BSalesRequest",
            "._document_b2b_sales_json": "FinanceB2BSalesBuyer FinanceB2BSalesInvoice FinanceB2BSalesInvoiceInfo FinanceB2BSalesInvoiceType FinanceB2BSalesOperation FinanceB2BSalesOperationType FinanceB2BSalesSeller FinanceDocumentB2BSalesJsonRequest FinanceDocumentB2BSalesJsonResponse",
            "._inputs": "FinanceCashFlowDatesDict FinanceTransactionListFilterDict",
            "._mutual_settlement": "FinanceMutualSettlementRequest",
            "._products_buyout": "FinanceProductsBuyoutItem FinanceProductsBuyoutRequest FinanceProductsBuyoutResponse",
            "._realization": "FinanceRealizationRequest FinanceRealizationResponse FinanceRealizationResult FinanceRealizationRow",
            "._realization_by_day": "FinanceRealizationByDayRequest FinanceRealizationByDayResponse RealizationByDayRow",
            "._realization_posting": "FinanceRealizationDocument FinanceRealizationOrder FinanceRealizationPostingRequest FinanceRealizationPostingResponse FinanceRealizationPostingRow",
            "._shared_finance_realization_header": "FinanceRealizationHeader",
            "._shared_finance_transaction_type": "FinanceTransactionType",
            "._shared_realization_commission": "RealizationCommission",
            "._shared_realization_item": "RealizationItem",
            "._sync": "FinanceResource",
            "._transaction_list": "FinanceTransaction FinanceTransactionItem FinanceTransactionListFilter FinanceTransactionListFilterOperationTypeItem FinanceTransactionListRequest FinanceTransactionListResponse FinanceTransactionListResult FinanceTransactionPosting FinanceTransactionPostingDeliverySchema FinanceTransactionService FinanceTransactionServiceName",
            "._transaction_totals": "FinanceTransactionTotals FinanceTransactionTotalsRequest FinanceTransactionTotalsResponse",
        },
    )
