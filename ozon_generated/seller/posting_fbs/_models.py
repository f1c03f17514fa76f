# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Models that several operations share."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, TypeAlias

import attrs

from ...model import Model, model
from .._models import (
    CancellationType,
    CurrencyCode,
    DeliverySchema,
    FbsTplIntegrationType,
    Money,
    PostingCommission,
    PostingExternalOrder,
    PostingFinancialData,
    PostingLegalInfo,
)

FbsPostingAction: TypeAlias = (
    Literal[
        "arbitration",
        "awaiting_delivery",
        "can_create_chat",
        "cancel",
        "click_track_number",
        "customer_phone_available",
        "has_weight_products",
        "hide_region_and_city",
        "invoice_get",
        "invoice_send",
        "invoice_update",
        "label_download_big",
        "label_download_small",
        "label_download",
        "non_int_delivered",
        "non_int_delivering",
        "non_int_last_mile",
        "product_cancel",
        "set_cutoff",
        "set_timeslot",
        "set_track_number",
        "ship_async_in_process",
        "ship_async_retry",
        "ship_async",
        "ship_with_additional_info",
        "ship",
        "update_cis",
        "has_barcode_for_printing",
        "add_additional_info",
    ]
    | str
)
"""What may be done with the posting now; a step that is not listed will be refused."""

FbsPostingFilterStatus: TypeAlias = (
    Literal[
        "awaiting_registration",
        "acceptance_in_progress",
        "awaiting_approve",
        "awaiting_packaging",
        "awaiting_deliver",
        "arbitration",
        "client_arbitration",
        "delivering",
        "driver_pickup",
        "delivered",
        "cancelled",
        "not_accepted",
        "sent_by_seller",
    ]
    | str
)
"""Stages by which the list of all FBS postings can be narrowed."""

FbsPostingStatus: TypeAlias = (
    Literal[
        "acceptance_in_progress",
        "arbitration",
        "awaiting_approve",
        "awaiting_deliver",
        "awaiting_packaging",
        "awaiting_registration",
        "awaiting_verification",
        "cancelled",
        "cancelled_from_split_pending",
        "client_arbitration",
        "delivered",
        "delivering",
        "driver_pickup",
        "not_accepted",
    ]
    | str
)
"""Stage of an FBS or rFBS posting. The usual way is awaiting_packaging (assemble it), awaiting_deliver (hand it over),
delivering, delivered; cancelled ends it at any stage.
"""

FbsPostingSubstatus: TypeAlias = (
    Literal[
        "posting_acceptance_in_progress",
        "posting_in_arbitration",
        "posting_created",
        "posting_in_carriage",
        "posting_not_in_carriage",
        "posting_registered",
        "posting_awaiting_passport_data",
        "posting_awaiting_registration",
        "posting_registration_error",
        "posting_split_pending",
        "posting_canceled",
        "posting_in_client_arbitration",
        "posting_delivered",
        "posting_received",
        "posting_conditionally_delivered",
        "posting_in_courier_service",
        "posting_in_pickup_point",
        "posting_on_way_to_city",
        "posting_on_way_to_pickup_point",
        "posting_returned_to_warehouse",
        "posting_transferred_to_courier_service",
        "posting_driver_pick_up",
        "posting_not_in_sort_center",
        "posting_transferring_to_delivery",
        "ship_failed",
    ]
    | str
)
"""Finer stage within the status, such as being part of a carriage or waiting at the pickup point.
posting_transferring_to_delivery stands under two statuses: in awaiting_deliver the parcel was given to the
delivery, in awaiting_registration to the courier.
"""

FbsIntegrationTypeFlow: TypeAlias = (
    Literal[
        "ozon",
        "aggregator",
        "non_integrated",
        "3pl_tracking",
        "hybrid",
        "hybrid_aggregator",
        "hybrid_non_integrated",
        "hybrid_3pl_tracking",
        "click_and_collect",
    ]
    | str
)
"""How the delivery of the posting is organised and tracked."""

FbsPostingUnfulfilledFilterStatus: TypeAlias = (
    Literal[
        "acceptance_in_progress",
        "awaiting_approve",
        "awaiting_packaging",
        "awaiting_registration",
        "awaiting_deliver",
        "arbitration",
        "client_arbitration",
        "delivering",
        "driver_pickup",
        "not_accepted",
    ]
    | str
)
"""Stages by which the list of unfinished FBS postings can be narrowed."""

FbsPrrOptionCode: TypeAlias = Literal["lift", "stairs", "none", "delivery_default"] | str
"""How a bulky order is carried into the flat, by lift, by stairs, not at all, or as the delivery service does it by
default.
"""

FbsPostingCargoType: TypeAlias = Literal["BOX", "PALLET"] | str
"""Whether the container is a box or a pallet."""

FbsPostingContainerSortType: TypeAlias = Literal["SORT", "NON-SORT"] | str

FbsPostingV3ContainerSortType: TypeAlias = Literal["SORT", "NON-SORT"] | str


@model
class FbsPostingWith(Model):
    """Parts of the postings that are left out unless asked for."""

    analytics_data: bool | None = None
    """Adds where and how the order is delivered."""

    barcodes: bool | None = None
    """Adds the barcodes of the label."""

    financial_data: bool | None = None
    """Adds prices and commissions."""

    legal_info: bool | None = None
    """Adds the buying company."""


@model
class FbsPostingAddressee(Model):
    """Who receives the parcel."""

    name: str | None = None
    """First and last name of the person."""


@model
class FbsPostingAnalyticsData(Model):
    """Where and how the order is delivered, present only when asked for."""

    warehouse_id: int | None = None
    """Number of the seller's warehouse."""

    city: str | None = None
    """Town or settlement."""

    client_delivery_date_begin: datetime | None = None
    """First moment of the delivery span that the buyer was told, UTC."""

    client_delivery_date_end: datetime | None = None
    """Last moment of the delivery span that the buyer was told, UTC."""

    delivery_date_begin: datetime | None = None
    """First moment of the planned delivery, UTC."""

    delivery_date_end: datetime | None = None
    """Last moment of the planned delivery, UTC."""

    delivery_type: str | None = None
    """Kind of delivery, such as pickup point or courier."""

    is_legal: bool | None = None
    """True when the buyer is a legal entity."""

    is_premium: bool | None = None
    """True when the buyer has a Premium subscription."""

    payment_type_group_name: str | None = None
    """Way of payment in Russian words."""

    region: str | None = None
    """Region, territory or republic."""

    tpl_provider: str | None = None
    """Name of the delivery service."""

    tpl_provider_id: int | None = None
    """Number of the delivery service."""

    warehouse: str | None = None
    """What the seller calls the place that the posting leaves from."""


@model
class FbsPostingBarcodes(Model):
    """Barcodes on the label of the parcel."""

    lower_barcode: str | None = None
    """Barcode at the bottom."""

    upper_barcode: str | None = None
    """Barcode at the top."""


@model
class FbsPostingCancellation(Model):
    """Who cancelled the posting and why."""

    affect_cancellation_rating: bool | None = None
    """True when the cancellation counts against the seller."""

    cancel_reason: str | None = None
    """Reason in Russian words."""

    cancel_reason_id: int | None = None
    """Number of the reason; 0 for a posting that was not cancelled."""

    cancellation_initiator: str | None = None
    """Who cancelled, in Russian words: Продавец (seller), Клиент or покупатель (buyer), Ozon, Система (system), Служба
    доставки (delivery service).
    """

    cancellation_type: CancellationType | None = None
    """On whose side the cancellation happened. client and customer both mean the buyer; Client with a capital was seen
    too, so compare without regard to case.
    """

    cancelled_after_ship: bool | None = None
    """True when the posting was on its way already."""


@model
class FbsPostingAddress(Model):
    """Where the parcel is brought."""

    address_tail: str | None = None
    """Street and house and flat."""

    city: str | None = None
    """Town or settlement."""

    comment: str | None = None
    """Note of the buyer for the courier."""

    country: str | None = None
    """State of the delivery."""

    district: str | None = None
    """Part of the region or of the town."""

    latitude: float | None = None
    """Degrees north."""

    longitude: float | None = None
    """Degrees east."""

    provider_pvz_code: str | None = None
    """Code of the pickup point at the delivery service."""

    pvz_code: int | None = None
    """Number of the pickup point of Ozon."""

    region: str | None = None
    """Region, territory or republic."""

    zip_code: str | None = None
    """Postal index."""


@model
class FbsPostingCustomer(Model):
    """The buyer; filled for postings that the seller delivers himself."""

    name: str | None = None
    """First and last name of the person."""

    address: FbsPostingAddress | None = None
    """Where the parcel is brought."""

    customer_email: str | None = None
    """Mail address of the buyer."""

    customer_id: int | None = None
    """Number of the buyer."""

    phone: str | None = None
    """Phone of the buyer, often replaced by a number of Ozon."""


@model
class FbsPostingContainer(Model):
    """Container in which the posting leaves."""

    cargo_type: FbsPostingCargoType | None = None
    """Whether the container is a box or a pallet."""

    container_date: str | None = None
    """Day on which the container was made, in the time zone of the warehouse."""

    container_id: int | None = None
    """Number of the container."""

    container_number: int | None = None
    """Number of the container within its shipment."""


@model
class FbsPostingDeliveryMethod(Model):
    """How the posting is delivered, and from which warehouse."""

    id: int | None = None
    """Number of the delivery method."""

    name: str | None = None
    """What the delivery method is called in the seller cabinet."""

    warehouse_id: int | None = None
    """Number of the seller's warehouse."""

    tpl_provider: str | None = None
    """Name of the delivery service."""

    tpl_provider_id: int | None = None
    """Number of the delivery service."""

    warehouse: str | None = None
    """Name of the seller's warehouse."""


@model
class FbsPostingFinancialProduct(Model):
    """Money side of one product of the posting."""

    product_id: int | None = None
    """Despite the name, the SKU of the product."""

    actions: list[str] = attrs.field(factory=list)
    """Names of the promotions that changed the price."""

    commission: PostingCommission | None = None
    """Commission of Ozon for one product of the posting."""

    customer_price: Money | None = None
    """Price that the buyer pays, with the promotions of Ozon too."""

    old_price: float | None = None
    """Price before discounts."""

    payout: float | None = None
    """Amount that the seller receives."""

    price: float | None = None
    """Price with the promotions of the seller."""

    quantity: int | None = None
    """Pieces of the product in the posting."""

    total_discount_percent: float | None = None
    """Discount in percent of old_price."""

    total_discount_value: float | None = None
    """Discount as an amount."""


@model
class FbsPostingFinancialData(Model):
    """Prices and commissions, present only when asked for."""

    cluster_from: str | None = None
    """Delivery cluster where the posting is sent from."""

    cluster_to: str | None = None
    """Delivery cluster of the buyer."""

    products: list[FbsPostingFinancialProduct] = attrs.field(factory=list)


@model
class FbsPostingOptional(Model):
    """What may be given for the products and is not demanded."""

    products_with_possible_mandatory_mark: list[int] = attrs.field(factory=list)
    """SKU of products for which a marking code may be given."""


@model
class FbsPostingProduct(Model):
    """What the buyer ordered, one row per SKU."""

    name: str | None = None
    """Title of the product, as its card shows it."""

    offer_id: str | None = None
    """The seller's own article; unique within the shop."""

    sku: int | None = None
    """Number of the product on ozon.ru; what buyers, postings and reports refer to."""

    imei: list[str] = attrs.field(factory=list)
    """IMEI numbers of mobile devices."""

    is_blr_traceable: bool | None = None
    """True when the product is traced in Belarus."""

    is_marketplace_buyout: bool | None = None
    """True when Ozon buys the product in order to sell it abroad."""

    price: Money | None = None
    """Price of one piece with the discounts of the seller."""

    product_color: str | None = None
    """Colour as the card has it."""

    quantity: int | None = None
    """Pieces of the product in the posting."""

    weight: float | None = None
    """Weight of one piece; the unit is not documented."""


@model
class FbsPostingRequirements(Model):
    """SKU of the products, as text, for which further data has to be given before the assembly."""

    products_requiring_change_country: list[int] = attrs.field(factory=list)
    """The country of origin has to be changed, by SKU."""

    products_requiring_country: list[int] = attrs.field(factory=list)
    """The country of origin has to be given, by SKU."""

    products_requiring_gtd: list[int] = attrs.field(factory=list)
    """The number of the customs declaration has to be given, by SKU."""

    products_requiring_imei: list[int] = attrs.field(factory=list)
    """The IMEI has to be given, by SKU."""

    products_requiring_jw_uin: list[int] = attrs.field(factory=list)
    """The number of the jewellery register has to be given, by SKU."""

    products_requiring_mandatory_mark: list[int] = attrs.field(factory=list)
    """The marking code has to be given, by SKU."""

    products_requiring_rnpt: list[int] = attrs.field(factory=list)
    """The number of the traced batch (RNPT) has to be given, by SKU."""

    products_requiring_weight: list[int] = attrs.field(factory=list)
    """The weight has to be given, by SKU."""


@model
class FbsPostingTariffication(Model):
    """Discount or surcharge for the speed of the shipment, now and from the next step on."""

    current_tariff_charge: Money | None = None
    """Amount of the running discount or surcharge."""

    current_tariff_min_charge: Money | None = None
    """Least amount of the running tariff."""

    current_tariff_rate: float | None = None
    """Running rate in percent."""

    current_tariff_type: str | None = None
    """Whether the running tariff is a discount or a surcharge."""

    next_tariff_charge: Money | None = None
    """Amount of the next discount or surcharge."""

    next_tariff_min_charge: Money | None = None
    """Least amount of the next tariff."""

    next_tariff_rate: float | None = None
    """Next rate in percent."""

    next_tariff_starts_at: datetime | None = None
    """Moment when the next tariff begins, UTC."""

    next_tariff_type: str | None = None
    """Whether the next tariff is a discount or a surcharge."""


@model
class FbsPostingTarifficationStep(Model):
    """A step of the tariff for the speed of the shipment."""

    min_charge: Money | None = None
    """Least amount of the step."""

    tariff_charge: Money | None = None
    """Amount of the discount or surcharge."""

    tariff_deadline_at: datetime | None = None
    """Moment until which the step holds, UTC."""

    tariff_rate: float | None = None
    """Rate in percent."""

    tariff_type: str | None = None
    """Whether it is a discount or a surcharge."""


@model
class FbsSortingCenter(Model):
    """Sorting centre to which the posting goes."""

    name: str | None = None
    """What Ozon calls the centre."""

    code: str | None = None
    """Short text by which Ozon knows it."""


@model
class FbsPosting(Model):
    """A posting, that is one parcel of an order, that the seller stores and ships."""

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

    addressee: FbsPostingAddressee | None = None
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

    container_sort_type: FbsPostingContainerSortType | None = None
    """Whether the posting goes into a sorted container."""

    delivering_date: datetime | None = None
    """Moment when the posting was handed over for delivery, UTC."""

    delivery_method: FbsPostingDeliveryMethod | None = None
    """How the posting is delivered, and from which warehouse."""

    delivery_schema: DeliverySchema | None = None
    """Delivery schema of the order."""

    destination_place_id: int | None = None
    """Number of the place where the carriage goes."""

    destination_place_name: str | None = None
    """Name of the place where the carriage goes."""

    external_order: PostingExternalOrder | None = None
    """Where the order was placed when it was not on ozon.ru."""

    financial_data: FbsPostingFinancialData | None = None
    """Prices and commissions; only when asked for."""

    in_process_at: datetime | None = None
    """Moment when work on the posting began, UTC."""

    is_click_and_collect: bool | None = None
    """True when the buyer fetches the order at the seller's."""

    is_express: bool | None = None
    """True for express delivery within hours."""

    is_multibox: bool | None = None
    """True when the posting consists of several boxes."""

    is_presortable: bool | None = None
    """True when the seller sorts the postings before handing them over."""

    legal_info: PostingLegalInfo | None = None
    """The buying company; only when asked for."""

    multi_box_qty: int | None = None
    """Number of boxes of the posting."""

    optional: FbsPostingOptional | None = None
    """Products for which a marking code is possible and not demanded."""

    parent_posting_number: str | None = None
    """Number of the posting from which this one was split off."""

    pickup_code_verified_at: datetime | None = None
    """Moment when the pickup code was checked, UTC."""

    products: list[FbsPostingProduct] = attrs.field(factory=list)

    prr_option: FbsPrrOptionCode | None = None
    """How a bulky order is carried into the flat."""

    quantum_id: int | None = None
    """Number of the pack that is sold as one unit."""

    require_blr_traceable_attrs: bool | None = None
    """True when data for traceability in Belarus has to be given."""

    requirements: FbsPostingRequirements | None = None
    """Products for which further data has to be given before the assembly."""

    shipment_date: datetime | None = None
    """Moment until which the posting has to be assembled, UTC."""

    shipment_date_without_delay: datetime | None = None
    """Moment until which it has to be handed over so as not to count as late, UTC."""

    tariffication: FbsPostingTariffication | None = None
    """Discount or surcharge for the speed of the shipment."""

    tariffication_steps: list[FbsPostingTarifficationStep] = attrs.field(factory=list)
    """How the tariff changes with time."""

    tpl_integration_type: FbsTplIntegrationType | None = None
    """Who delivers the posting."""

    tracking_number: str | None = None
    """Number under which the delivery service tracks the parcel."""

    volume_weight: float | None = None
    """Weight that Ozon computes from the size of the package."""

    integration_type_flow: FbsIntegrationTypeFlow | None = None
    """How the delivery of the posting is organised and tracked."""

    sorting_center: FbsSortingCenter | None = None
    """Sorting centre to which the posting goes."""

    scanit: str | None = None
    """ScanIt barcode on the label; posting_fbs_get_by_barcode finds the posting by it."""


@model
class FbsPostingTarifficationV3(Model):
    """Discount or surcharge for the speed of the shipment, now and from the next step on."""

    current_tariff_rate: float | None = None
    """Running rate in percent."""

    current_tariff_type: str | None = None
    """Whether the running tariff is a discount or a surcharge."""

    current_tariff_charge: str | None = None
    """Amount of the running discount or surcharge, decimal text."""

    current_tariff_charge_currency_code: str | None = None
    """ISO 4217 code of current_tariff_charge."""

    next_tariff_rate: float | None = None
    """Next rate in percent."""

    next_tariff_type: str | None = None
    """Whether the next tariff is a discount or a surcharge."""

    next_tariff_charge: str | None = None
    """Amount of the next discount or surcharge, decimal text."""

    next_tariff_starts_at: datetime | None = None
    """Moment when the next tariff begins, UTC."""

    next_tariff_charge_currency_code: str | None = None
    """ISO 4217 code of next_tariff_charge."""


@model
class FbsPostingWithV3(Model):
    """Parts of the postings that are left out unless asked for."""

    analytics_data: bool | None = None
    """Adds where and how the order is delivered."""

    barcodes: bool | None = None
    """Adds the barcodes of the label."""

    financial_data: bool | None = None
    """Adds prices and commissions."""

    legal_info: bool | None = None
    """Adds the buying company."""

    translit: bool | None = None
    """Writes the address in Latin letters."""


@model
class FbsPostingAddresseeV3(Model):
    """Who receives the parcel."""

    name: str | None = None
    """First and last name of the person."""

    phone: str | None = None
    """Phone of the recipient, often replaced by a number of Ozon."""


@model
class FbsPostingProductV3(Model):
    """What the buyer ordered, one row per SKU."""

    name: str | None = None
    """Title of the product, as its card shows it."""

    offer_id: str | None = None
    """The seller's own article; unique within the shop."""

    sku: int | None = None
    """Number of the product on ozon.ru; what buyers, postings and reports refer to."""

    price: str | None = None
    """Price of one piece with the discounts of the seller, decimal text."""

    quantity: int | None = None
    """Pieces of the product in the posting."""

    currency_code: CurrencyCode | None = None
    """Currency of the prices beside it."""

    is_blr_traceable: bool | None = None
    """True when the product is traced in Belarus."""

    is_marketplace_buyout: bool | None = None
    """True when Ozon buys the product in order to sell it abroad."""

    imei: list[str] = attrs.field(factory=list)
    """IMEI numbers of mobile devices."""


@model
class FbsPostingV3(Model):
    """A posting as the withdrawn third version of the lists showed it."""

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
    """SKU of the products, as text, for which further data has to be given before the assembly."""

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
