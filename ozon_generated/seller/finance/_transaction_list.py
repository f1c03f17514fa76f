# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v3/finance/transaction/list``: List transactions (switched off)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Literal, TypeAlias

import attrs

from ...model import Model, always, model, wire
from ...operation import (
    Lifecycle,
    Operation,
    Pagination,
    Period,
)
from .._shared_time_range import TimeRange
from ._shared_finance_transaction_type import FinanceTransactionType

if TYPE_CHECKING:
    from .._inputs import TimeRangeDict
    from ._inputs import FinanceTransactionListFilterDict


FinanceTransactionListFilterOperationTypeItem: TypeAlias = (
    Literal[
        "ClientReturnAgentOperation",
        "MarketplaceMarketingActionCostOperation",
        "MarketplaceSaleReviewsOperation",
        "MarketplaceSellerCompensationOperation",
        "OperationAgentDeliveredToCustomer",
        "OperationAgentDeliveredToCustomerCanceled",
        "OperationAgentStornoDeliveredToCustomer",
        "OperationClaim",
        "OperationCorrectionSeller",
        "OperationDefectiveWriteOff",
        "OperationItemReturn",
        "OperationLackWriteOff",
        "OperationMarketplaceCrossDockServiceWriteOff",
        "OperationMarketplaceServiceStorage",
        "OperationSetOff",
        "MarketplaceSellerReexposureDeliveryReturnOperation",
        "OperationReturnGoodsFBSofRMS",
        "ReturnAgentOperationRFBS",
        "ItemAgentServiceStarsMembership",
        "MarketplaceSellerShippingCompensationReturnOperation",
        "OperationMarketplaceServicePremiumCashback",
        "MarketplaceServicePremiumPromotion",
        "MarketplaceRedistributionOfAcquiringOperation",
        "MarketplaceReturnStorageServiceAtThePickupPointFbsItem",
        "MarketplaceReturnStorageServiceInTheWarehouseFbsItem",
        "MarketplaceServiceItemDeliveryKGT",
        "MarketplaceServiceItemDirectFlowLogistic",
        "MarketplaceServiceItemReturnFlowLogistic",
        "MarketplaceServicePremiumCashbackIndividualPoints",
        "OperationMarketplaceWithHoldingForUndeliverableGoods",
        "MarketplaceServiceItemDirectFlowLogisticVDC",
        "MarketplaceServiceItemDropoffPPZ",
        "MarketplaceServicePremiumCashback",
        "MarketplaceServiceItemRedistributionReturnsPVZ",
        "OperationElectronicServiceStencil",
        "OperationElectronicServicesPromotionInSearch",
        "OperationMarketplaceServiceItemElectronicServicesBrandShelf",
        "OperationSubscriptionPremium",
    ]
    | str
)

FinanceTransactionPostingDeliverySchema: TypeAlias = (
    Literal["FBO", "FBS", "CROSSBORDER", "RFBS", "FBP", "FBOECONOMY", "FBSECONOMY"] | str
)

FinanceTransactionServiceName: TypeAlias = (
    Literal[
        "MarketplaceNotDeliveredCostItem",
        "MarketplaceReturnAfterDeliveryCostItem",
        "MarketplaceDeliveryCostItem",
        "MarketplaceSaleReviewsItem",
        "ItemAdvertisementForSupplierLogistic",
        "OperationMarketplaceServiceStorage",
        "MarketplaceMarketingActionCostItem",
        "MarketplaceServiceItemInstallment",
        "MarketplaceServiceItemMarkingItems",
        "MarketplaceServiceItemFlexiblePaymentSchedule",
        "MarketplaceServiceItemReturnFromStock",
        "ItemAdvertisementForSupplierLogisticSeller",
        "ItemAgentServiceStarsMembership",
        "MarketplaceServiceItemDelivToCustomer",
        "MarketplaceServiceItemDirectFlowTrans",
        "MarketplaceServiceItemDropoffFF",
        "MarketplaceServiceItemDropoffPVZ",
        "MarketplaceServiceItemDropoffSC",
        "MarketplaceServiceItemFulfillment",
        "MarketplaceServiceItemPickup",
        "MarketplaceServiceItemReturnAfterDelivToCustomer",
        "MarketplaceServiceItemReturnFlowTrans",
        "MarketplaceServiceItemReturnNotDelivToCustomer",
        "MarketplaceServiceItemReturnPartGoodsCustomer",
        "MarketplaceRedistributionOfAcquiringOperation",
        "MarketplaceReturnStorageServiceAtThePickupPointFbsItem",
        "MarketplaceReturnStorageServiceInTheWarehouseFbsItem",
        "MarketplaceServiceItemDeliveryKGT",
        "MarketplaceServiceItemDirectFlowLogistic",
        "MarketplaceServiceItemReturnFlowLogistic",
        "MarketplaceServicePremiumCashbackIndividualPoints",
        "MarketplaceServicePremiumPromotion",
        "OperationMarketplaceWithHoldingForUndeliverableGoods",
        "MarketplaceServiceItemDropoffPPZ",
        "MarketplaceServiceItemRedistributionReturnsPVZ",
        "OperationMarketplaceAgencyFeeAggregator3PLGlobal",
        "MarketplaceServiceItemDirectFlowLogisticVDC",
    ]
    | str
)


@model
class FinanceTransactionListFilter(Model):
    """A span of time or one posting, and kinds of accruals."""

    posting_number: str | None = None
    """One posting; not together with date."""

    date_: TimeRange | TimeRangeDict | None = wire("date", default=None)
    """Up to one month."""

    operation_type: Sequence[FinanceTransactionListFilterOperationTypeItem] | None = None
    """Kinds of accruals, by the names of operation_type in the answer."""

    transaction_type: FinanceTransactionType | None = None
    """Group of transactions."""


@model
class FinanceTransactionListRequest(Model):
    """Request of `finance.transaction_list`."""

    filter: FinanceTransactionListFilter | FinanceTransactionListFilterDict
    """Exactly one of date and posting_number has to be given."""

    page: int
    """Number of the page from 1."""

    page_size: int
    """Transactions per page, at most 1000. At least 1."""


@model
class FinanceTransactionItem(Model):
    """A product of the transaction."""

    name: str | None = None
    """Title of the product, as its card shows it."""

    sku: int | None = None
    """Number of the product on ozon.ru; what buyers, postings and reports refer to."""


@model
class FinanceTransactionPosting(Model):
    """The posting of the transaction; its fields are empty when there is none."""

    posting_number: str | None = None
    """Number of the posting, such as 24219509-0020-1; a posting is one parcel of an order."""

    warehouse_id: int | None = None
    """Warehouse from which it was sent."""

    delivery_schema: FinanceTransactionPostingDeliverySchema | None = None
    """Schema by which it was sold."""

    order_date: str | None = None
    """Moment of the order as YYYY-MM-DD HH:MM:SS."""


@model
class FinanceTransactionService(Model):
    """A service within the transaction."""

    name: FinanceTransactionServiceName | None = None
    """Key of the service, such as logistics, last mile, drop-off or storage."""

    price: float | None = None
    """Cost of the service."""


@model
class FinanceTransaction(Model):
    """An accrual; amounts are in the currency of the contract and negative where the seller pays."""

    accruals_for_sale: float | None = None
    """Value of the goods with the discounts of the seller."""

    amount: float | None = None
    """Sum of the transaction."""

    delivery_charge: float | None = None
    """Cost of delivery by the tariffs before 2021-02-01."""

    items: list[FinanceTransactionItem] = attrs.field(factory=list)
    """Products that it is about."""

    operation_date: str | None = None
    """Moment of the accrual as YYYY-MM-DD HH:MM:SS."""

    operation_id: int = always()
    """Number of the transaction."""

    operation_type: str | None = None
    """Key of the kind of accrual."""

    operation_type_name: str | None = None
    """Name of the kind in Russian."""

    posting: FinanceTransactionPosting | None = None
    """The posting of the transaction; its fields are empty when there is none."""

    return_delivery_charge: float | None = None
    """Cost of returns by the tariffs before 2021-02-01."""

    sale_commission: float | None = None
    """Commission of Ozon."""

    services: list[FinanceTransactionService] = attrs.field(factory=list)
    """Services within the transaction."""

    type: FinanceTransactionType | None = None
    """Group of the transaction."""


@model
class FinanceTransactionListResult(Model):
    """A page of transactions."""

    operations: list[FinanceTransaction] = attrs.field(factory=list)
    """The page."""

    page_count: int | None = None
    """Number of pages."""

    row_count: int | None = None
    """Number of transactions on all pages."""


@model
class FinanceTransactionListResponse(Model):
    """Answer of `finance.transaction_list`."""

    result: FinanceTransactionListResult | None = None
    """A page of transactions."""

    def page_rows(self) -> list[FinanceTransaction]:
        """The rows of this page."""
        return self.result.operations if self.result else []


OPERATION = Operation(
    api="seller",
    name="finance.transaction_list",
    method="POST",
    path="/v3/finance/transaction/list",
    summary="List transactions (switched off)",
    defaults={"page": 1, "page_size": 1000},
    safety="read",
    pagination=Pagination(
        scheme="page",
        items="result.operations",
        token="page",
        size="page_size",
        max=1000,
        start=1,
        pages="result.page_count",
        key="operation_id",
        total=("result.row_count",),
        min=1,
    ),
    period=Period(
        start="filter.date.from",
        end="filter.date.to",
        months=1,
        source="its description, and 'only one month allowed' in answers",
    ),
    lifecycle=Lifecycle(
        announced=date(2026, 7, 14),
        off=date(2026, 9, 8),
        replacement=("finance_accrual.postings", "finance_accrual.types", "finance_accrual.by_day"),
    ),
    request=FinanceTransactionListRequest,
    response=FinanceTransactionListResponse,
)
