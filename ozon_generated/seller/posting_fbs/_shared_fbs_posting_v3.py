# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from datetime import datetime

import attrs

from ...model import Model, always, model
from .._shared_fbs_tpl_integration_type import FbsTplIntegrationType
from .._shared_posting_financial_data import PostingFinancialData
from .._shared_posting_legal_info import PostingLegalInfo
from ._shared_fbs_integration_type_flow import FbsIntegrationTypeFlow
from ._shared_fbs_posting_action import FbsPostingAction
from ._shared_fbs_posting_addressee_v3 import FbsPostingAddresseeV3
from ._shared_fbs_posting_analytics_data import FbsPostingAnalyticsData
from ._shared_fbs_posting_barcodes import FbsPostingBarcodes
from ._shared_fbs_posting_cancellation import FbsPostingCancellation
from ._shared_fbs_posting_container import FbsPostingContainer
from ._shared_fbs_posting_customer import FbsPostingCustomer
from ._shared_fbs_posting_delivery_method import FbsPostingDeliveryMethod
from ._shared_fbs_posting_optional import FbsPostingOptional
from ._shared_fbs_posting_product_v3 import FbsPostingProductV3
from ._shared_fbs_posting_requirements import FbsPostingRequirements
from ._shared_fbs_posting_status import FbsPostingStatus
from ._shared_fbs_posting_substatus import FbsPostingSubstatus
from ._shared_fbs_posting_tariffication_step import FbsPostingTarifficationStep
from ._shared_fbs_posting_tariffication_v3 import FbsPostingTarifficationV3
from ._shared_fbs_posting_v3_container_sort_type import FbsPostingV3ContainerSortType
from ._shared_fbs_prr_option_code import FbsPrrOptionCode
from ._shared_fbs_sorting_center import FbsSortingCenter


@model
class FbsPostingV3(Model):
    """A posting as the withdrawn third version of the lists showed it."""

    posting_number: str = always()
    """Number of the posting, such as 24219509-0020-1; a posting is one parcel of an order."""

    order_id: int | None = None
    """Number of the order that the posting belongs to."""

    order_number: str | None = None
    """Number of the order as the buyer sees it."""

    status: FbsPostingStatus | None = None
    """Stage of the posting."""

    substatus: FbsPostingSubstatus | None = None
    """Finer stage within the status."""

    addressee: FbsPostingAddresseeV3 | None = None
    """Who receives the parcel."""

    analytics_data: FbsPostingAnalyticsData | None = None
    """Where and how the order is delivered; only when asked for."""

    available_actions: list[FbsPostingAction] = attrs.field(factory=list)
    """What may be done with the posting now."""

    barcodes: FbsPostingBarcodes | None = None
    """Barcodes on the label; only when asked for."""

    cancellation: FbsPostingCancellation | None = None
    """Who cancelled the posting and why."""

    customer: FbsPostingCustomer | None = None
    """The buyer; filled for postings that the seller delivers himself."""

    container: FbsPostingContainer | None = None
    """Container in which the posting leaves."""

    container_sort_type: FbsPostingV3ContainerSortType | None = None
    """Whether the posting goes into a sorted container."""

    delivering_date: datetime | None = None
    """Moment when the posting was handed over for delivery, UTC."""

    delivery_method: FbsPostingDeliveryMethod | None = None
    """How the posting is delivered, and from which warehouse."""

    destination_place_id: int | None = None
    """Number of the place where the carriage goes."""

    destination_place_name: str | None = None
    """Place that the parcel is on its way to."""

    financial_data: PostingFinancialData | None = None
    """Prices and commissions; only when asked for."""

    in_process_at: datetime | None = None
    """Moment when work on the posting began, UTC."""

    is_express: bool | None = None
    """True for express delivery within hours."""

    is_multibox: bool | None = None
    """True when the posting consists of several boxes."""

    is_presortable: bool | None = None
    """True when the seller sorts the postings before handing them over."""

    legal_info: PostingLegalInfo | None = None
    """The buying company, when the buyer is a legal entity."""

    multi_box_qty: int | None = None
    """Number of boxes of the posting."""

    optional: FbsPostingOptional | None = None
    """What may be given for the products and is not demanded."""

    parent_posting_number: str | None = None
    """Number of the posting from which this one was split off."""

    pickup_code_verified_at: datetime | None = None
    """Moment when the pickup code was checked, UTC."""

    products: list[FbsPostingProductV3] = attrs.field(factory=list)

    prr_option: FbsPrrOptionCode | None = None
    """How a bulky order is carried into the flat, by lift, by stairs, not at all, or as the delivery service does it
    by default.
    """

    quantum_id: int | None = None
    """Number of the pack that is sold as one unit."""

    require_blr_traceable_attrs: bool | None = None
    """True when data for traceability in Belarus has to be given."""

    requirements: FbsPostingRequirements | None = None
    """SKU of the products for which further data has to be given before the assembly."""

    shipment_date: datetime | None = None
    """Moment until which the posting has to be assembled, UTC."""

    shipment_date_without_delay: datetime | None = None
    """Moment until which it has to be handed over so as not to count as late, UTC."""

    tpl_integration_type: FbsTplIntegrationType | None = None
    """Who delivers and how much of it Ozon sees: ozon itself, an outside service with tracking, the seller, an
    aggregator of couriers; hybryd is spelt so on the wire.
    """

    tracking_number: str | None = None
    """Number under which the delivery service tracks the parcel."""

    tariffication: FbsPostingTarifficationV3 | None = None
    """Discount or surcharge for the speed of the shipment, now and from the next step on."""

    tariffication_steps: list[FbsPostingTarifficationStep] = attrs.field(factory=list)

    integration_type_flow: FbsIntegrationTypeFlow | None = None
    """How the delivery of the posting is organised and tracked."""

    sorting_center: FbsSortingCenter | None = None
    """Sorting centre to which the posting goes."""
