# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/finance/cash-flow-statement/list``: List the settlement periods with their sums."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

import attrs

from ...model import Model, always, model, wire
from ...operation import (
    Operation,
    Pagination,
    Period,
)

if TYPE_CHECKING:
    from ._inputs import FinanceCashFlowDatesDict


FinanceCashFlowDeliveryServiceName: TypeAlias = (
    Literal[
        "MarketplaceServiceItemDirectFlowLogisticSum",
        "MarketplaceServiceItemDirectFlowLogisticDC",
        "MarketplaceServiceItemDropoff",
        "MarketplaceServiceItemDirectFlowTrans",
        "MarketplaceServiceDCFlowTrans",
        "MarketplaceServiceItemFulfillment",
        "MarketplaceServiceItemDelivToCustomer",
    ]
    | str
)

FinanceCashFlowReturnServiceName: TypeAlias = (
    Literal[
        "MarketplaceServiceItemReturnAfterDelivToCustomer",
        "MarketplaceServiceItemReturnPartGoodsCustomer",
        "MarketplaceServiceItemReturnNotDelivToCustomer",
        "MarketplaceServiceItemReturnFlowLogistic",
    ]
    | str
)

FinanceCashFlowServiceName: TypeAlias = (
    Literal[
        "MarketplaceServiceItemElectronicServiceStencil",
        "MarketplaceServiceItemElectronicServicesPromotionInSearch",
        "MarketplaceServiceItemElectronicServicesBrandShelf",
        "MarketplaceServiceBrandCommission",
        "MarketplaceServiceItemMarketingServices",
        "MarketplaceServiceItemTechnicalServicesAndOtherServices",
        "MarketplaceServiceItemOtherElectronicServices",
        "ItemAgentServiceStarsMembership",
        "MarketplaceReturnStorageServiceAtThePickupPointFbsItem",
        "MarketplaceSaleReviewsItem",
        "MarketplaceServicePremiumCashbackIndividualPoints",
        "OperationMarketplaceServiceStorage",
        "MarketplaceServiceStockDisposal",
        "MarketplaceReturnDisposalServiceFbsItem",
        "MarketplaceServiceItemFlexiblePaymentSchedule",
        "MarketplaceServiceProcessingSpoilage",
        "MarketplaceServiceProcessingIdentifiedSurplus",
        "MarketplaceServiceProcessingIdentifiedDiscrepancies",
        "MarketplaceServiceItemInternetSiteAdvertising",
        "MarketplaceServiceItemSubscribtionPremium",
        "MarketplaceAgencyFeeAggregator3PLGlobalItem",
    ]
    | str
)

FinanceCashFlowOtherName: TypeAlias = (
    Literal[
        "MarketplaceRedistributionOfAcquiringOperation",
        "MarketplaceSellerCompensationLossOfGoodsOperation",
        "MarketplaceSellerCorrectionOperation",
        "OperationCorrectionSeller",
        "OperationMarketplaceWithHoldingForUndeliverableGoods",
        "OperationClaim",
    ]
    | str
)


@model
class FinanceCashFlowDates(Model):
    """A span of time."""

    from_: datetime = wire("from")
    """Begin of the first period."""

    to: datetime
    """End of the last period."""


@model
class FinanceCashFlowStatementListRequest(Model):
    """Request of `finance.cash_flow_statement_list`."""

    date_: FinanceCashFlowDates | FinanceCashFlowDatesDict = wire("date")
    """Days that the periods shall cover."""

    page: int
    """Number of the page from 1."""

    with_details: bool | None = None
    """True to get details too."""

    page_size: int
    """Periods per page. At least 1."""


@model
class FinanceCashFlowPeriod(Model):
    """A settlement period."""

    id: int = always()
    """Number of the period."""

    begin: datetime | None = None
    """First moment."""

    end: datetime | None = None
    """Last moment."""


@model
class FinanceCashFlow(Model):
    """Sums of one settlement period, in currency_code; what the seller pays is negative."""

    period: FinanceCashFlowPeriod | None = None
    """A settlement period."""

    orders_amount: float | None = None
    """Value of the delivered goods."""

    returns_amount: float | None = None
    """Value of the returned goods."""

    commission_amount: float | None = None
    """Commission of Ozon."""

    services_amount: float | None = None
    """Additional services."""

    item_delivery_and_return_amount: float | None = None
    """Logistics of orders and returns."""

    currency_code: str | None = None
    """Currency of the prices beside it."""


@model
class FinanceCashFlowDeliveryService(Model):
    """One step on the way to the buyer."""

    name: FinanceCashFlowDeliveryServiceName | None = None
    """Key of the service, such as logistics, drop-off, assembly or last mile."""

    price: float | None = None
    """Cost of the service."""


@model
class FinanceCashFlowDeliveryCosts(Model):
    """What bringing the orders to buyers cost."""

    total: float | None = None
    """Sum of the rows."""

    items: list[FinanceCashFlowDeliveryService] = attrs.field(factory=list)
    """Services."""


@model
class FinanceCashFlowDelivery(Model):
    """Delivered orders."""

    total: float | None = None
    """All together."""

    amount: float | None = None
    """Value of the goods with commission taken off."""

    delivery_services: FinanceCashFlowDeliveryCosts | None = None
    """What their delivery cost."""


@model
class FinanceCashFlowPayment(Model):
    """A payment to the seller."""

    currency_code: str | None = None
    """ISO 4217 code."""

    payment: float | None = None
    """The amount."""


@model
class FinanceCashFlowReturnService(Model):
    """One step on the way back."""

    name: FinanceCashFlowReturnServiceName | None = None
    """Key of the service, by whether the goods came back after delivery, in part, or undelivered."""

    price: float | None = None
    """Cost of the service."""


@model
class FinanceCashFlowReturnCosts(Model):
    """What bringing goods back cost."""

    total: float | None = None
    """Sum of the rows."""

    items: list[FinanceCashFlowReturnService] = attrs.field(factory=list)
    """Services."""


@model
class FinanceCashFlowReturn(Model):
    """Returned orders."""

    total: float | None = None
    """All together."""

    amount: float | None = None
    """Value of the goods with commission given back."""

    return_services: FinanceCashFlowReturnCosts | None = None
    """What their return cost."""


@model
class FinanceCashFlowRfbs(Model):
    """Money of orders that the seller delivers himself."""

    total: float | None = None
    """Sum of the rows."""

    transfer_delivery: float | None = None
    """Delivery fees from buyers."""

    transfer_delivery_return: float | None = None
    """Delivery fees given back to buyers."""

    compensation_delivery_return: float | None = None
    """Compensation of delivery fees."""

    partial_compensation: float | None = None
    """Partial compensations to buyers."""

    partial_compensation_return: float | None = None
    """Partial compensations taken back."""


@model
class FinanceCashFlowService(Model):
    """An additional service."""

    name: FinanceCashFlowServiceName | None = None
    """Key of the service, such as advertising, storage, reviews, disposal or a subscription."""

    price: float | None = None
    """Cost of the service."""


@model
class FinanceCashFlowServiceCosts(Model):
    """Additional services."""

    total: float | None = None
    """Sum of the rows."""

    items: list[FinanceCashFlowService] = attrs.field(factory=list)
    """One row per service."""


@model
class FinanceCashFlowOther(Model):
    """Another accrual."""

    name: FinanceCashFlowOtherName | None = None
    """Key of the accrual, such as acquiring, compensation for lost goods or a correction."""

    price: float | None = None
    """The amount."""


@model
class FinanceCashFlowOthers(Model):
    """Compensations and other accruals."""

    total: float | None = None
    """Sum of the rows."""

    items: list[FinanceCashFlowOther] = attrs.field(factory=list)
    """One row per kind."""


@model
class FinanceCashFlowDetails(Model):
    """Breakdown of a settlement period."""

    begin_balance_amount: float | None = None
    """What Ozon owed the seller before the period; negative the other way round."""

    delivery: FinanceCashFlowDelivery | None = None
    """Delivered orders."""

    invoice_transfer: float | None = None
    """Paid by the seller against an invoice."""

    loan: float | None = None
    """Credits to the seller and their repayment."""

    payments: list[FinanceCashFlowPayment] = attrs.field(factory=list)
    """Payments to the seller."""

    period: FinanceCashFlowPeriod | None = None
    """A settlement period."""

    return_: FinanceCashFlowReturn | None = wire("return", default=None)
    """Returned orders."""

    rfbs: FinanceCashFlowRfbs | None = None
    """Orders that the seller delivers himself."""

    services: FinanceCashFlowServiceCosts | None = None
    """Additional services."""

    others: FinanceCashFlowOthers | None = None
    """Compensations and other accruals."""

    end_balance_amount: float | None = None
    """What Ozon owes the seller after the period."""


@model
class FinanceCashFlowStatementListResult(Model):
    """A page of periods."""

    cash_flows: list[FinanceCashFlow] = attrs.field(factory=list)
    """One row per period."""

    details: FinanceCashFlowDetails | None = None
    """Breakdown; only with with_details."""

    page_count: int | None = None
    """Number of pages."""


@model
class FinanceCashFlowStatementListResponse(Model):
    """Answer of `finance.cash_flow_statement_list`."""

    result: FinanceCashFlowStatementListResult | None = None
    """A page of periods."""

    def page_rows(self) -> list[FinanceCashFlow]:
        """The rows of this page."""
        return self.result.cash_flows if self.result else []


OPERATION = Operation(
    api="seller",
    name="finance.cash_flow_statement_list",
    method="POST",
    path="/v1/finance/cash-flow-statement/list",
    summary="List the settlement periods with their sums",
    defaults={"page": 1, "page_size": 100},
    safety="read",
    pagination=Pagination(
        scheme="page",
        items="result.cash_flows",
        token="page",
        size="page_size",
        start=1,
        pages="result.page_count",
        key="period.id",
    ),
    period=Period(start="date.from", end="date.to", source="no limit is documented"),
    request=FinanceCashFlowStatementListRequest,
    response=FinanceCashFlowStatementListResponse,
)
