# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v3/posting/fbs/get``: Read one FBS posting in full."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

import attrs

from ...model import Model, model, wire
from ...operation import (
    Operation,
)
from .._shared_currency_code import CurrencyCode
from .._shared_fbs_tpl_integration_type import FbsTplIntegrationType
from .._shared_posting_additional_data import PostingAdditionalData
from .._shared_posting_external_order import PostingExternalOrder
from .._shared_posting_financial_data import PostingFinancialData
from .._shared_posting_legal_info import PostingLegalInfo
from ._shared_fbs_integration_type_flow import FbsIntegrationTypeFlow
from ._shared_fbs_posting_action import FbsPostingAction
from ._shared_fbs_posting_address import FbsPostingAddress
from ._shared_fbs_posting_analytics_data import FbsPostingAnalyticsData
from ._shared_fbs_posting_barcodes import FbsPostingBarcodes
from ._shared_fbs_posting_cancellation import FbsPostingCancellation
from ._shared_fbs_posting_container import FbsPostingContainer
from ._shared_fbs_posting_delivery_method import FbsPostingDeliveryMethod
from ._shared_fbs_posting_optional import FbsPostingOptional
from ._shared_fbs_posting_requirements import FbsPostingRequirements
from ._shared_fbs_posting_status import FbsPostingStatus
from ._shared_fbs_posting_substatus import FbsPostingSubstatus
from ._shared_fbs_posting_tariffication_step import FbsPostingTarifficationStep
from ._shared_fbs_posting_tariffication_v3 import FbsPostingTarifficationV3
from ._shared_fbs_prr_option_code import FbsPrrOptionCode
from ._shared_fbs_sorting_center import FbsSortingCenter

if TYPE_CHECKING:
    from ._inputs import FbsPostingGetWithDict


FbsPostingDetailContainerSortType: TypeAlias = Literal["SORT", "NON-SORT"] | str


@model
class FbsPostingGetWith(Model):
    """Parts of the posting that are left out unless asked for."""

    analytics_data: bool | None = None
    """Adds where and how the order is delivered."""

    barcodes: bool | None = None
    """Adds the barcodes of the label."""

    financial_data: bool | None = None
    """Adds prices and commissions."""

    legal_info: bool | None = None
    """Adds the buying company."""

    product_exemplars: bool | None = None
    """Adds the single pieces with their marking."""

    related_postings: bool | None = None
    """Adds the other postings of the order."""

    translit: bool | None = None
    """Writes the address in Latin letters."""


@model
class PostingFbsGetRequest(Model):
    """Request of `posting_fbs.get`."""

    posting_number: str
    """Number of the posting, such as 24219509-0020-1; a posting is one parcel of an order."""

    with_: FbsPostingGetWith | FbsPostingGetWithDict | None = wire("with", default=None)
    """Parts to add to the answer."""


@model
class FbsPostingDetailAddressee(Model):
    """Who receives the parcel."""

    name: str | None = None
    """First and last name of the person."""

    phone: str | None = None
    """Phone of the recipient, often replaced by a number of Ozon, in the form +7(XXX)XXX-XX-XX."""

    pin: str | None = None
    """Code for calling the recipient, for deliveries by the seller (non_integrated) or an outside service
    (3pl_tracking).
    """


@model
class FbsPostingCourier(Model):
    """Who fetches or brings the parcel."""

    name: str | None = None
    """First and last name of the person."""

    car_model: str | None = None
    """Make and type of the vehicle."""

    car_number: str | None = None
    """Licence plate of the vehicle."""

    phone: str | None = None
    """Number to call, with the country code."""


@model
class FbsPostingDetailCustomer(Model):
    """The buyer; filled for postings that the seller delivers himself."""

    name: str | None = None
    """First and last name of the person."""

    address: FbsPostingAddress | None = None
    """Where the parcel is brought."""

    customer_id: int | None = None
    """Number of the buyer."""

    phone: str | None = None
    """Phone of the buyer, often replaced by a number of Ozon."""


@model
class FbsPostingExemplar(Model):
    """One piece with its marking and customs data."""

    exemplar_id: int | None = None
    """Number of the piece within the posting."""

    mandatory_mark: str | None = None
    """Marking code (Chestny Znak)."""

    gtd: str | None = None
    """Number of the customs declaration."""

    is_gtd_absent: bool | None = None
    """True when there is no customs declaration."""

    rnpt: str | None = None
    """Number of the traced batch."""

    is_rnpt_absent: bool | None = None
    """True when there is no number of a traced batch."""

    weight: float | None = None
    """Weight of the piece."""

    imei: list[str] = attrs.field(factory=list)
    """IMEI numbers of the piece."""


@model
class FbsPostingExemplarProduct(Model):
    """Single pieces of one product."""

    sku: int | None = None
    """Number of the product on ozon.ru; what buyers, postings and reports refer to."""

    exemplars: list[FbsPostingExemplar] = attrs.field(factory=list)


@model
class FbsPostingExemplars(Model):
    """Single pieces of the posting."""

    products: list[FbsPostingExemplarProduct] = attrs.field(factory=list)


@model
class FbsPostingDimensions(Model):
    """Sizes of the packed product, as text."""

    height: str | None = None
    """In millimetres."""

    length: str | None = None
    """In millimetres."""

    weight: str | None = None
    """In grams."""

    width: str | None = None
    """In millimetres."""


@model
class FbsPostingDetailProduct(Model):
    """What the buyer ordered, one row per SKU."""

    name: str | None = None
    """Title of the product, as its card shows it."""

    offer_id: str | None = None
    """The seller's own article; unique within the shop."""

    sku: int | None = None
    """Number of the product on ozon.ru; what buyers, postings and reports refer to."""

    dimensions: FbsPostingDimensions | None = None
    """Sizes of the packed product."""

    mandatory_mark: list[str] = attrs.field(factory=list)
    """Deprecated. Marking codes; product_exemplars has them per piece."""

    price: str | None = None
    """Price of one piece with the discounts of the seller, decimal text."""

    jw_uin: list[str] = attrs.field(factory=list)
    """Numbers under which jewellery is registered."""

    currency_code: CurrencyCode | None = None
    """Currency of the prices beside it."""

    is_blr_traceable: bool | None = None
    """True when the product is traced in Belarus."""

    is_marketplace_buyout: bool | None = None
    """True when Ozon buys the product in order to sell it abroad."""

    quantity: int | None = None
    """Pieces of the product in the posting."""

    is_weight_needed: bool | None = None
    """True when each piece has to be weighed."""

    weight_max: float | None = None
    """Greatest weight that may be given."""

    weight_min: float | None = None
    """Least weight that may be given."""

    has_imei: bool | None = None
    """True when IMEI numbers are demanded."""


@model
class FbsPostingPrrOption(Model):
    """How a bulky order is carried into the flat, and for how much."""

    code: FbsPrrOptionCode | None = None
    """How a bulky order is carried into the flat, by lift, by stairs, not at all, or as the delivery service does it
    by default.
    """

    price: str | None = None
    """Price that Ozon refunds to the seller, decimal text."""

    currency_code: str | None = None
    """Currency of the prices beside it."""

    floor: str | None = None
    """Floor to which the order is carried."""


@model
class FbsPostingRelatedPostings(Model):
    """Other postings of the same order."""

    related_posting_numbers: list[str] = attrs.field(factory=list)
    """Numbers of those postings; each can be asked for with `posting_fbs.get`."""


@model
class FbsPostingDetail(Model):
    """A posting in full, with exemplars, courier and related postings."""

    posting_number: str | None = None
    """Number of the posting, such as 24219509-0020-1; a posting is one parcel of an order."""

    order_id: int | None = None
    """Number of the order that the posting belongs to."""

    order_number: str | None = None
    """Number of the order as the buyer sees it."""

    status: FbsPostingStatus | None = None
    """Stage of the posting."""

    substatus: FbsPostingSubstatus | None = None
    """Finer stage within the status."""

    additional_data: list[PostingAdditionalData] = attrs.field(factory=list)
    """Free-form notes."""

    addressee: FbsPostingDetailAddressee | None = None
    """Who receives the parcel."""

    analytics_data: FbsPostingAnalyticsData | None = None
    """Where and how the order is delivered; only when asked for."""

    available_actions: list[FbsPostingAction] = attrs.field(factory=list)
    """What may be done with the posting now."""

    barcodes: FbsPostingBarcodes | None = None
    """Barcodes on the label; only when asked for."""

    cancellation: FbsPostingCancellation | None = None
    """Who cancelled the posting and why."""

    courier: FbsPostingCourier | None = None
    """Who fetches or brings the parcel."""

    customer: FbsPostingDetailCustomer | None = None
    """The buyer; filled for postings that the seller delivers himself."""

    container: FbsPostingContainer | None = None
    """Container in which the posting leaves."""

    container_sort_type: FbsPostingDetailContainerSortType | None = None
    """Whether the posting goes into a sorted container."""

    delivering_date: datetime | None = None
    """Moment when the posting was handed over for delivery, UTC."""

    delivery_method: FbsPostingDeliveryMethod | None = None
    """How the posting is delivered, and from which warehouse."""

    delivery_price: str | None = None
    """Price of the delivery, decimal text."""

    fact_delivery_date: datetime | None = None
    """Moment when the buyer got the parcel, UTC."""

    financial_data: PostingFinancialData | None = None
    """Prices and commissions; only when asked for."""

    in_process_at: datetime | None = None
    """Moment when work on the posting began, UTC."""

    is_express: bool | None = None
    """True for express delivery within hours."""

    is_multibox: bool | None = None
    """True when the posting consists of several boxes."""

    legal_info: PostingLegalInfo | None = None
    """The buying company; only when asked for."""

    multi_box_qty: int | None = None
    """Number of boxes of the posting."""

    optional: FbsPostingOptional | None = None
    """What may be given for the products and is not demanded."""

    parent_posting_number: str | None = None
    """Number of the posting from which this one was split off."""

    pickup_code_verified_at: datetime | None = None
    """Moment when the pickup code was checked, UTC."""

    product_exemplars: FbsPostingExemplars | None = None
    """Single pieces with their marking; only when asked for."""

    products: list[FbsPostingDetailProduct] = attrs.field(factory=list)

    provider_status: str | None = None
    """State that the delivery service reports."""

    prr_option: FbsPostingPrrOption | None = None
    """How a bulky order is carried into the flat."""

    related_postings: FbsPostingRelatedPostings | None = None
    """Other postings of the order; only when asked for."""

    related_weight_postings: list[str] = attrs.field(factory=list)
    """Postings with goods by weight that belong together."""

    require_blr_traceable_attrs: bool | None = None
    """True when data for traceability in Belarus has to be given."""

    requirements: FbsPostingRequirements | None = None
    """Products for which further data has to be given before the assembly."""

    shipment_date: datetime | None = None
    """Moment until which the posting has to be assembled, UTC."""

    shipment_date_without_delay: datetime | None = None
    """Moment until which it has to be handed over so as not to count as late, UTC."""

    previous_substatus: FbsPostingSubstatus | None = None
    """The finer stage before this one."""

    tpl_integration_type: FbsTplIntegrationType | None = None
    """Who delivers and how much of it Ozon sees: ozon itself, an outside service with tracking, the seller, an
    aggregator of couriers; hybryd is spelt so on the wire.
    """

    tracking_number: str | None = None
    """Number under which the delivery service tracks the parcel."""

    tariffication: FbsPostingTarifficationV3 | None = None
    """Discount or surcharge for the speed of the shipment, now and from the next step on."""

    tariffication_steps: list[FbsPostingTarifficationStep] = attrs.field(factory=list)

    external_order: PostingExternalOrder | None = None
    """Where the order was placed when it came to Ozon from another shop platform."""

    integration_type_flow: FbsIntegrationTypeFlow | None = None
    """How the delivery of the posting is organised and tracked."""

    sorting_center: FbsSortingCenter | None = None
    """Sorting centre to which the posting goes."""

    scanit: str | None = None
    """ScanIt barcode on the label; `posting_fbs.get_by_barcode` finds the posting by it."""


@model
class PostingFbsGetResponse(Model):
    """Answer of `posting_fbs.get`."""

    result: FbsPostingDetail | None = None
    """A posting in full, with exemplars, courier and related postings."""


OPERATION = Operation(
    api="seller",
    name="posting_fbs.get",
    method="POST",
    path="/v3/posting/fbs/get",
    summary="Read one FBS posting in full",
    safety="read",
    request=PostingFbsGetRequest,
    response=PostingFbsGetResponse,
)
