# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Models that several operations share."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal, TypeAlias

import attrs

from ..model import Model, model, wire

CancellationType: TypeAlias = Literal["seller", "client", "customer", "ozon", "system", "delivery"] | str
"""On whose side the cancellation happened. client and customer both mean the buyer; Client with a capital was seen
too, so compare without regard to case.
"""

CurrencyCode: TypeAlias = Literal["RUB", "BYN", "KZT", "EUR", "USD", "CNY"] | str
"""ISO 4217 code; prices are accepted only in the currency that the seller's contract names."""

DeliverySchema: TypeAlias = Literal["SDS", "FBO", "FBS", "Crossborder"] | str
"""From whose stock the product is sold and delivered."""

FbsTplIntegrationType: TypeAlias = Literal["ozon", "3pl_tracking", "non_integrated", "aggregator", "hybryd"] | str
"""Who delivers and how much of it Ozon sees: ozon itself, an outside service with tracking, the seller, an aggregator
of couriers; hybryd is spelt so on the wire.
"""

ProductVisibility: TypeAlias = (
    Literal[
        "ALL",
        "VISIBLE",
        "INVISIBLE",
        "EMPTY_STOCK",
        "NOT_MODERATED",
        "MODERATED",
        "DISABLED",
        "STATE_FAILED",
        "READY_TO_SUPPLY",
        "VALIDATION_STATE_PENDING",
        "VALIDATION_STATE_FAIL",
        "VALIDATION_STATE_SUCCESS",
        "TO_SUPPLY",
        "IN_SALE",
        "REMOVED_FROM_SALE",
        "OVERPRICED",
        "CRITICALLY_OVERPRICED",
        "EMPTY_BARCODE",
        "BARCODE_EXISTS",
        "QUARANTINE",
        "ARCHIVED",
        "OVERPRICED_WITH_STOCK",
        "PARTIAL_APPROVED",
        "AUTO_ARCHIVED",
        "MANUAL_ARCHIVED",
        "SEASONAL_AUTO_ARCHIVED",
        "VISIBLE_WITH_FBO_STOCK",
        "SHOWCASE_SELECT_ACTIVE",
        "BANNED",
    ]
    | str
)
"""Group of products by what buyers see and by the state of the card. ALL leaves the archive out; the archive is
ARCHIVED, of which AUTO_ARCHIVED and MANUAL_ARCHIVED are parts. READY_TO_SUPPLY contains IN_SALE. BANNED is known to
product_info_stocks only; SHOWCASE_SELECT_ACTIVE exists since 2026-09-25.
"""

ReportLanguage: TypeAlias = Literal["DEFAULT", "RU", "EN"] | str
"""Language of the headings in the file; DEFAULT is Russian."""

ReturnStatus: TypeAlias = (
    Literal[
        "DisputeOpened",
        "OnSellerApproval",
        "ArrivedAtReturnPlace",
        "OnSellerClarification",
        "OnSellerClarificationAfterPartialCompensation",
        "OfferedPartialCompensation",
        "ReturnMoneyApproved",
        "PartialCompensationReturned",
        "CancelledDisputeNotOpen",
        "Rejected",
        "CrmRejected",
        "Cancelled",
        "Approved",
        "ApprovedByOzon",
        "ReceivedBySeller",
        "MovingToSeller",
        "ReturnCompensated",
        "ReturningToSellerByCourier",
        "Utilizing",
        "Utilized",
        "MoneyReturned",
        "PartialCompensationInProcess",
        "DisputeYouOpened",
        "CompensationRejected",
        "DisputeOpening",
        "CompensationOffered",
        "WaitingCompensation",
        "SendingError",
        "CompensationRejectedBySla",
        "CompensationRejectedBySeller",
        "MovingToOzon",
        "ReturnedToOzon",
        "MoneyReturnedBySystem",
        "WaitingShipment",
    ]
    | str
)
"""Stage of a return. On the way: WaitingShipment, MovingToSeller, MovingToOzon, ReturningToSellerByCourier,
ArrivedAtReturnPlace (ready to be fetched), ReceivedBySeller, ReturnedToOzon, Utilizing and Utilized (destroyed).
The seller has to act on OnSellerApproval, OnSellerClarification and CompensationOffered; DisputeOpened was opened
by the buyer and DisputeYouOpened by the seller; CrmRejected was rejected by Ozon; CompensationRejectedBySla means
that the time to decide ran out. ReturnCompensated is known to the report only.
"""

SortDirection: TypeAlias = Literal["ASC", "DESC"] | str
"""ASC is oldest or smallest first, DESC the reverse."""

WarehouseFirstMileType: TypeAlias = Literal["UNSPECIFIED", "PICK_UP", "DROP_OFF"] | str
"""With PICK_UP a courier fetches the parcels, with DROP_OFF the seller brings them to a point of Ozon; UNSPECIFIED
occurs in answers only.
"""

Weekday: TypeAlias = (
    Literal["UNSPECIFIED", "MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"] | str
)
"""A day of the week; UNSPECIFIED occurs in answers only and says that the day is not known."""

FbpCancellationErrorCode: TypeAlias = (
    Literal["CODE_UNSPECIFIED", "NO_RESPONSE_FROM_3PF", "ACCEPTANCE_ALREADY_STARTED"] | str
)
"""NO_RESPONSE_FROM_3PF: the partner did not answer; ACCEPTANCE_ALREADY_STARTED: the goods are already being accepted."""

FbpCancellationStatus: TypeAlias = Literal["STATUS_UNSPECIFIED", "CONFIRMATION", "CANCELED", "NOT_CANCELED"] | str
"""CONFIRMATION: the warehouse is being asked; CANCELED: it agreed; NOT_CANCELED: it did not."""

FbpSupplyType: TypeAlias = (
    Literal["SUPPLY_TYPE_UNSPECIFIED", "DIRECT_BY_SELLER", "DIRECT_BY_TPL", "DROP_OFF", "PICK_UP"] | str
)
"""DIRECT_BY_SELLER and DIRECT_BY_TPL go straight to the warehouse, with the seller's vehicle or a transport company;
DROP_OFF goes through a drop-off point; PICK_UP is fetched from the seller by a courier.
"""

FbpTimeslotReserveError: TypeAlias = (
    Literal[
        "RESERVE_FAILURE_TYPE_UNSPECIFIED",
        "REQUEST_VALIDATION",
        "INVALID_RESERVE",
        "LOGISTICS_REASON",
        "SCHEDULE_REASON",
        "NO_CAPACITY",
    ]
    | str
)
"""REQUEST_VALIDATION: the request is faulty; INVALID_RESERVE: the slot cannot be reserved; LOGISTICS_REASON and
SCHEDULE_REASON: routes or the schedule of the warehouse forbid it; NO_CAPACITY: the slot is full.
"""

FbpNoTimeslotReason: TypeAlias = (
    Literal[
        "EMPTY_TIMESLOTS_REASON_UNSPECIFIED",
        "LOGISTICS_UNKNOWN",
        "NO_ROUTE",
        "NO_ROUTE_SCHEDULES",
        "NO_LOGISTICS_CAPACITY",
        "SCHEDULE_UNKNOWN",
        "NOT_ENOUGH_CAPACITY",
        "NOT_ENOUGH_TRUCKS",
        "LIMITS_NOT_AVAILABLE",
        "CROSS_DOCK_RESERVE_MISSING",
        "SCHEDULE_RESERVE_MISSING",
    ]
    | str
)
"""Why no slot is free. NO_ROUTE, NO_ROUTE_SCHEDULES and NO_LOGISTICS_CAPACITY concern the way to the warehouse;
NOT_ENOUGH_CAPACITY, NOT_ENOUGH_TRUCKS and LIMITS_NOT_AVAILABLE the warehouse itself; …_RESERVE_MISSING a
reservation that is needed first; …_UNKNOWN a fault on Ozon's side.
"""

FbpBundleItemError: TypeAlias = (
    Literal[
        "BUNDLE_ITEM_ERROR_UNSPECIFIED",
        "OUT_OF_ASSORTMENT",
        "INVALID",
        "INCOMPATIBLE_WAREHOUSE",
        "INVALID_BARCODE",
        "MULTIPLICITY",
        "NO_PRICE",
        "BANNED",
        "DUPLICATE_ITEMS",
        "ZERO_QUANTITY",
        "QUANTITY_GREATER_THEN_MAX",
        "NO_SALES",
        "SURPLUS",
        "AVAILABILITY_IS_EMPTY",
    ]
    | str
)
"""Why a product is refused. OUT_OF_ASSORTMENT: it is not part of this supply; INVALID: its status does not allow it;
MULTIPLICITY: the quantity does not fill whole packs; NO_SALES: nothing was sold for 60 days; SURPLUS: the stock
will last for 90 days; INVALID_BARCODE: it has no barcode; QUANTITY_GREATER_THEN_MAX is spelt so on the wire.
"""

FbpRegistrationErrorCode: TypeAlias = (
    Literal[
        "ORDER_ERROR_TYPE_UNSPECIFIED",
        "INVALID_NUMBER_OF_PACKAGE_UNITS",
        "MAXIMUM_NUMBER_OF_UNIQUE_SKU_REACHED",
        "MAXIMUM_BUNDLE_VOLUME_REACHED",
        "BUNDLE_ID_EMPTY",
        "INVALID_SUPPLY_TYPE",
        "INVALID_TIMESLOT",
        "INVALID_WHC_NUMBER",
        "DRAFT_LOCKED",
        "DROP_OFF_POINTS_IS_EMPTY",
        "WAREHOUSE_IS_EMPTY",
        "BUSINESS_FLOW_TYPE_IS_EMPTY",
        "WAS_CANCELLED",
        "PICK_UP_DETAILS_IS_EMPTY",
        "INVALID_PICK_UP_DETAILS",
        "INVALID_PICK_UP_DATE",
        "INTERNAL_ERROR",
    ]
    | str
)
"""What is wrong with the draft as a whole. MAXIMUM_NUMBER_OF_UNIQUE_SKU_REACHED and MAXIMUM_BUNDLE_VOLUME_REACHED mean
that it is too large; INVALID_TIMESLOT asks for another slot; DRAFT_LOCKED for another try later.
"""

FbpWeekday: TypeAlias = (
    Literal["DAY_OF_WEEK_UNSPECIFIED", "MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"]
    | str
)
"""Day of the week in the time of the drop-off point."""

FbpOrderErrorCode: TypeAlias = (
    Literal[
        "ERROR_TYPE_UNSPECIFIED",
        "DELIVERY_DRIVER_NAME_LENGTH_MAXIMUM_REACHED",
        "DELIVERY_VEHICLE_GENRE_LENGTH_MAXIMUM_REACHED",
        "DELIVERY_VEHICLE_REGISTRATION_PLATE_LENGTH_MAXIMUM_REACHED",
        "DELIVERY_TPL_NAME_LENGTH_MAXIMUM_REACHED",
        "DELIVERY_TRACKING_NUMBER_LENGTH_MAXIMUM_REACHED",
        "DELIVERY_DRIVER_NAME_EMPTY",
        "DELIVERY_VEHICLE_GENRE_EMPTY",
        "DELIVERY_VEHICLE_REGISTRATION_PLATE_EMPTY",
        "DELIVERY_TPL_NAME_EMPTY",
        "DELIVERY_TRACKING_NUMBER_EMPTY",
        "DELIVERY_BY_SELLER_EMPTY",
        "DELIVERY_BY_TPL_EMPTY",
        "RECEIVE_DATE_NOT_SET",
        "SUPPLY_TYPE_NOT_SUPPORTED",
        "INVALID_BUSINESS_FLOW",
        "ORDER_LOCKED",
        "INVALID_TIMESLOT",
        "DROP_OFF_DETAILS_EMPTY",
        "PICK_UP_ADDRESS_IS_EMPTY",
        "PICK_UP_SENDER_NAME_IS_EMPTY",
        "PICK_UP_SENDER_PHONE_IS_EMPTY",
        "PICK_UP_ADDRESS_IS_TOO_LARGE",
        "PICK_UP_SENDER_NAME_IS_TOO_LARGE",
        "PICK_UP_SENDER_PHONE_IS_TOO_LARGE",
        "PICK_UP_COMMENT_IS_TOO_LARGE",
        "PICK_UP_DETAILS_EMPTY",
        "DROP_OFF_ADDRESS_NOT_SET",
        "INVALID_STATE",
        "INVALID_DECLINE_REASON_FOR_WAREHOUSE_TYPE",
        "PICK_UP_SENDER_PHONE_HAS_NOT_ALLOWED_CHARS",
        "TIMESLOT_EMPTY",
        "TIMESLOT_EXPIRED",
        "BUNDLE_UPDATE_ALREADY_IN_PROGRESS",
    ]
    | str
)
"""Reason of the refusal. …_EMPTY, …_IS_TOO_LARGE and …_LENGTH_MAXIMUM_REACHED name a field that is missing or too
long; ORDER_LOCKED passes by itself; SUPPLY_TYPE_NOT_SUPPORTED and INVALID_BUSINESS_FLOW mean that the supply has
another way of delivery; INVALID_STATE that it is past this change.
"""

CargoKind: TypeAlias = Literal["UNSPECIFIED", "BOX", "PALLET"] | str
"""A box or a pallet."""

CargoContentType: TypeAlias = Literal["UNSPECIFIED", "MONO", "MIX", "NONE"] | str
"""MONO holds one product, MIX several, NONE has no declared contents."""

CargoTrackingStatus: TypeAlias = (
    Literal[
        "UNSPECIFIED",
        "READY_TO_SUPPLY",
        "REFUSED",
        "ON_WAREHOUSE",
        "NOT_DELIVERED",
        "ACCEPTING",
        "PROCESSED",
        "ON_POINT_SHIPMENT",
        "ON_TRANSIT_WAREHOUSE",
        "LOST",
        "CREATED",
        "DELETED",
        "DECLARED_IN_TRANSPORT_CARGO",
    ]
    | str
)
"""Stage of a cargo on its way."""

CargoArrivalType: TypeAlias = Literal["UNSPECIFIED", "EXPECTED_ARRIVAL", "ACTUAL_ARRIVAL"] | str
"""Whether the date is a forecast or the actual arrival."""

DeliverySchemaChoice: TypeAlias = Literal["MIX", "FBO", "FBS"] | str
"""Stock to sell from: the one at Ozon (FBO), the seller's own (FBS), or whatever Ozon finds best (MIX)."""

OzonDeliveryType: TypeAlias = Literal["UNSPECIFIED", "POSTAMAT", "COURIER", "PVZ"] | str
"""COURIER: to the door; PVZ: to a pickup point with staff; POSTAMAT: to a parcel locker; UNSPECIFIED occurs in answers
only.
"""

SupplyDraftCreateType: TypeAlias = Literal["CREATE_TYPE_CROSSDOCK", "CREATE_TYPE_DIRECT"] | str
"""Kind of supply, CREATE_TYPE_CROSSDOCK through a drop-off point and CREATE_TYPE_DIRECT straight to the storage
warehouse.
"""

CargoTaskStatus: TypeAlias = Literal["STATUS_UNSPECIFIED", "SUCCESS", "IN_PROGRESS", "FAILED"] | str
"""State of a task on cargoes."""

SupplyOperationStatus: TypeAlias = Literal["SUCCESS", "IN_PROGRESS", "ERROR"] | str
"""State of a task on a supply."""

TransportCargoType: TypeAlias = Literal["UNSPECIFIED", "PALLET"] | str
"""Kind of transport cargo; pallets are the only one."""

TransportCargoTaskStatus: TypeAlias = Literal["UNSPECIFIED", "SUCCESS", "IN_PROGRESS", "FAILED"] | str
"""State of a task on boxes and pallets."""

CertificationFieldName: TypeAlias = (
    Literal[
        "NAME",
        "CERTIFICATE_TYPE",
        "NUMBER",
        "FILES",
        "CERTIFICATE_COUNTRY",
        "ACCORDANCE_TYPE",
        "SKUS",
        "ISSUE_DATE",
        "EXPIRED_DATE",
        "LINK_TO_REGISTRY",
        "PRODUCT_TYPE",
        "INFINITE",
    ]
    | str
)
"""A field of params in upper case; INFINITE is expired_date.infinite."""

CertificateAccordanceCode: TypeAlias = (
    Literal[
        "CHEMICAL_PRODUCTS",
        "EAEU",
        "GOST",
        "NATIONAL",
        "REJECTION_LETTER",
        "SAFETY_DATA_SHEET",
        "TECHNICAL_REGULATIONS_CU",
        "TECHNICAL_REGULATIONS_RF",
        "UNKNOWN",
    ]
    | str
)
"""What a document proves accordance with; CU and EAEU are technical regulations of the customs union and the Eurasian
economic union.
"""

CertificateTypeCode: TypeAlias = (
    Literal[
        "CERTIFICATE_OF_CONFORMITY",
        "CERTIFICATE_OF_REGISTRATION",
        "DECLARATION",
        "REFUSED_LETTER",
        "REGISTRATION_CERTIFICATE",
        "SAFETY_DATA_SHEET",
        "UNKNOWN",
        "VETERINARY_COVER_DOCUMENT",
    ]
    | str
)
"""Kind of document; REFUSED_LETTER states that the goods need no certificate."""

CertificateProductType: TypeAlias = (
    Literal[
        "AGROCHEMICAL",
        "FEED_ADDITIVE",
        "MEDICAL_PRODUCT",
        "MEDICINE",
        "PESTICIDE",
        "PHARMACEUTICAL_SUBSTANCE",
        "PRODUCTS_SUBJECT_TO_REGISTRATION",
        "UNKNOWN",
        "VETERINARY_DRUG",
    ]
    | str
)
"""Kind of goods that are subject to state registration."""


@model
class BooleanResponse(Model):
    """The service confirms that it took the request."""

    result: bool | None = None
    """True when the request was carried out."""


@model
class Money(Model):
    """An amount together with its currency."""

    amount: str | None = None
    """Decimal number as text, with a point, in units of the currency."""

    currency: str | None = None
    """ISO 4217 code of the currency."""


@model
class PostingAdditionalData(Model):
    """A free-form note that Ozon attaches to the posting."""

    key: str | None = None
    """What the note is about."""

    value: str | None = None
    """Text of the note."""


@model
class PostingCommission(Model):
    """Commission of Ozon for one product of the posting."""

    amount: float | None = None
    """Commission as an amount of the currency."""

    currency: str | None = None
    """ISO 4217 code, such as RUB."""

    percent: int | None = None
    """Commission in percent of the price."""


@model
class PostingExternalOrder(Model):
    """Where the order was placed when it came to Ozon from another shop platform."""

    is_external: bool | None = None
    """True when the order was placed outside of ozon.ru."""

    platform_name: str | None = None
    """Platform on which the order was placed."""


@model
class PostingFinancialProduct(Model):
    """Money side of one product of a posting."""

    product_id: int | None = None
    """Despite the name, the SKU of the product."""

    actions: list[str] = attrs.field(factory=list)
    """Names of the promotions that changed the price."""

    currency_code: CurrencyCode | None = None
    """Currency of the prices of the seller."""

    customer_currency_code: str | None = None
    """Currency in which the buyer paid."""

    commission_amount: float | None = None
    """Commission of Ozon for the product, in commissions_currency_code."""

    commission_percent: int | None = None
    """Commission of Ozon in percent of the price."""

    commissions_currency_code: str | None = None
    """ISO 4217 code; differs from the price where the contract is not in roubles."""

    old_price: float | None = None
    """Price before discounts, struck out on the card."""

    payout: float | None = None
    """Amount that the seller receives for the product."""

    price: float | None = None
    """Price with the promotions of the seller."""

    customer_price: float | None = None
    """Price that the buyer pays, with the promotions of Ozon too."""

    quantity: int | None = None
    """Pieces of the product in the posting."""

    total_discount_percent: float | None = None
    """Discount in percent of old_price."""

    total_discount_value: float | None = None
    """Discount as an amount."""


@model
class PostingFinancialData(Model):
    """Prices and commissions of the posting, present only when asked for."""

    cluster_from: str | None = None
    """Delivery cluster where the posting is sent from."""

    cluster_to: str | None = None
    """Delivery cluster of the buyer."""

    products: list[PostingFinancialProduct] = attrs.field(factory=list)


@model
class PostingLegalInfo(Model):
    """The buying company, when the buyer is a legal entity."""

    company_name: str | None = None
    """What the buying firm is registered as."""

    inn: str | None = None
    """Taxpayer number of the buying company."""

    kpp: str | None = None
    """Code of the reason for tax registration; empty for sole traders."""


@model
class ProductItemError(Model):
    """Why one product of a bulk request was refused."""

    code: str | None = None
    """Machine-readable reason, such as TOO_MANY_REQUESTS."""

    message: str | None = None
    """Reason in words."""


@model
class RatingStatus(Model):
    """How a rating value stands to the thresholds of Ozon."""

    danger: bool | None = None
    """True when the value is beyond the threshold that brings penalties."""

    premium: bool | None = None
    """True when the value is good enough for the Premium programme."""

    warning: bool | None = None
    """True when the value comes near to a threshold."""


@model
class ReportCode(Model):
    """Name of a report in the making."""

    code: str | None = None
    """What report_info takes; valid for 3 days in most reports."""


@model
class ReportCreateResponse(Model):
    """The report that was started."""

    result: ReportCode | None = None
    """Name of a report in the making."""


@model
class TimeRange(Model):
    """A span of time in UTC."""

    from_: datetime | None = wire("from", default=None)
    """First moment of the span."""

    to: datetime | None = None
    """Last moment of the span."""


@model
class GeoPoint(Model):
    """A place on the map, in degrees."""

    latitude: float
    """Degrees north of the equator, such as 55.7558."""

    longitude: float
    """Degrees east of Greenwich, such as 37.6173."""


@model
class WeekdayHours(Model):
    """Hours on one day of the week."""

    day: Weekday
    """A day of the week; UNSPECIFIED occurs in answers only and says that the day is not known."""

    from_: str = wire("from")
    """Time of day, HH:MM, local to the place."""

    to: str
    """Time of day, HH:MM, local to the place."""


@model
class FbpCancellationError(Model):
    """Why a cancellation failed."""

    error_code: FbpCancellationErrorCode | None = None
    """NO_RESPONSE_FROM_3PF: the partner did not answer; ACCEPTANCE_ALREADY_STARTED: the goods are already being
    accepted.
    """

    message: str | None = None
    """Reason in words."""


@model
class FbpCancellationState(Model):
    """A cancellation that the partner's warehouse has to confirm."""

    cancellation_error: FbpCancellationError | None = None
    """Why the warehouse did not confirm."""

    cancellation_status: FbpCancellationStatus | None = None
    """Where the confirmation stands."""


@model
class FbpSellerVehicle(Model):
    """Vehicle with which the seller brings the goods."""

    driver_name: str | None = None
    """Full name of the driver."""

    vehicle_registration_number: str | None = None
    """Registration plate of the vehicle."""

    vehicle_type: str | None = None
    """Kind or model of the vehicle, free text."""


@model
class FbpTransportCompany(Model):
    """Transport company that brings the goods."""

    tracking_number: str | None = None
    """Number under which the transport company tracks the cargo."""

    transport_company_name: str | None = None
    """Company as the warehouse will see it on the papers."""


@model
class FbpTimeslot(Model):
    """Span of time in which goods are taken; Ozon does not say whether it is UTC or the clock of the warehouse."""

    timeslot_end: datetime | None = None
    """End of the slot."""

    timeslot_start: datetime | None = None
    """Begin of the slot."""


@model
class FbpTimeslotReservation(Model):
    """Slot that is reserved at the warehouse."""

    timeslot: FbpTimeslot | None = None
    """Span of time in which goods are taken; Ozon does not say whether it is UTC or the clock of the warehouse."""

    timeslot_reservation_id: str | None = None
    """What the warehouse knows the reserved slot by."""


@model
class FbpDirectDetails(Model):
    """Delivery straight to the warehouse."""

    by_seller_details: FbpSellerVehicle | None = None
    """The seller's own vehicle."""

    by_tpl_details: FbpTransportCompany | None = None
    """The transport company."""

    timeslot_details: FbpTimeslotReservation | None = None
    """Reserved slot at the warehouse."""


@model
class FbpDropOffDetails(Model):
    """Delivery to a drop-off point."""

    id: int | None = None
    """Drop-off point, from fbp_draft_drop_off_point_list."""

    province_uuid: str | None = None
    """Province, from fbp_draft_drop_off_province_list."""

    timeslot: FbpTimeslot | None = None
    """Slot in which the point takes the goods."""


@model
class FbpPickUpDetails(Model):
    """Where and from whom the courier fetches the goods."""

    address: str | None = None
    """Full postal address where the courier fetches the goods."""

    comment: str | None = None
    """Note for the courier."""

    date_: datetime | None = wire("date", default=None)
    """Day when the courier comes, UTC."""

    sender_name: str | None = None
    """Full name of the person who hands the goods over."""

    sender_phone: str | None = None
    """Phone number of the person who hands the goods over."""


@model
class FbpDeliveryDetails(Model):
    """How the goods get to the partner's warehouse; only the part that belongs to supply_type is filled."""

    direct_details: FbpDirectDetails | None = None
    """Vehicle or transport company and slot; for DIRECT_BY_SELLER and DIRECT_BY_TPL."""

    drop_off_point: FbpDropOffDetails | None = None
    """Point and slot; for DROP_OFF."""

    pickup_details: FbpPickUpDetails | None = None
    """Place and contact for the courier; for PICK_UP."""

    supply_type: FbpSupplyType | None = None
    """Way of delivery."""


@model
class FbpDraftCreateResponse(Model):
    """Fbp draft create response."""

    draft_id: int | None = None
    """Number of the draft; the other calls want supply_id instead."""

    row_version: int | None = None
    """Version after this call; the next change has to send it."""

    supply_id: str | None = None
    """Identifier of the supply, from the answer of the create call; the draft, the order and the archive keep the same
    one.
    """


@model
class FbpTimeslotEditResponse(Model):
    """Fbp timeslot edit response."""

    error_reasons: list[FbpTimeslotReserveError] = attrs.field(factory=list)
    """Why the slot was not reserved; empty on success."""

    row_version: int | None = None
    """Version after this call; the next change has to send it."""


@model
class FbpTimeslotListResponse(Model):
    """Fbp timeslot list response."""

    reasons: list[FbpNoTimeslotReason] = attrs.field(factory=list)
    """Why there are no slots; empty when there are some."""

    timeslots: list[FbpTimeslot] = attrs.field(factory=list)
    """Free slots."""

    warehouse_timezone_name: str | None = None
    """Time zone of the warehouse as an IANA name."""


@model
class FbpDraftDeleteResponse(Model):
    """A draft that the warehouse already knows is gone only when cancellation_state says CANCELED."""

    cancellation_state: FbpCancellationState | None = None
    """How a cancellation that waits for the partner's warehouse stands."""

    row_version: int | None = None
    """Version after this call; the next change has to send it."""


@model
class FbpProductCount(Model):
    """A product and how much of it is supplied."""

    sku: int
    """Number of the product on ozon.ru; what buyers, postings and reports refer to."""

    count: int
    """Pieces to supply."""


@model
class FbpApprovedItem(Model):
    """A product that the warehouse takes."""

    name: str | None = None
    """Title of the product, as its card shows it."""

    offer_id: str | None = None
    """The seller's own article; unique within the shop."""

    sku: int | None = None
    """Number of the product on ozon.ru; what buyers, postings and reports refer to."""

    barcode: str | None = None
    """Barcode of the product, its own or one that Ozon generated (OZN…)."""

    icon_name: str | None = None
    """Link of the main picture."""

    quantity: int | None = None
    """Pieces to supply."""

    volume: float | None = None
    """Volume, presumably in litres as in the summaries of the orders."""


@model
class FbpRejectedItem(Model):
    """A product that the warehouse does not take."""

    name: str | None = None
    """Title of the product, as its card shows it."""

    offer_id: str | None = None
    """The seller's own article; unique within the shop."""

    sku: int | None = None
    """Number of the product on ozon.ru; what buyers, postings and reports refer to."""

    barcode: str | None = None
    """Barcode of the product, its own or one that Ozon generated (OZN…)."""

    icon_name: str | None = None
    """Link of the main picture."""

    quantity: int | None = None
    """Pieces that were asked for."""

    rejection_reasons: list[FbpBundleItemError] = attrs.field(factory=list)
    """All reasons at once."""

    volume: float | None = None
    """Volume, presumably in litres as in the summaries of the orders."""


@model
class FbpProductValidateResponse(Model):
    """Fbp product validate response."""

    approved_items: list[FbpApprovedItem] = attrs.field(factory=list)
    """Products that will be part of the list."""

    bundle_generated: bool | None = None
    """True when a list was made, which needs at least one approved product."""

    bundle_id: str | None = None
    """List of products that the partner's warehouse accepted, made by the product_validate call of the same way of
    delivery.
    """

    rejected_items: list[FbpRejectedItem] = attrs.field(factory=list)
    """Products that the warehouse does not take; they are not part of the list."""


@model
class FbpRegistrationItemError(Model):
    """Faults of one product of the draft."""

    sku: int | None = None
    """Number of the product on ozon.ru; what buyers, postings and reports refer to."""

    errors: list[FbpBundleItemError] = attrs.field(factory=list)
    """All reasons at once."""


@model
class FbpRegistrationError(Model):
    """Why a draft cannot become a supply."""

    bundle_errors: list[FbpRegistrationItemError] = attrs.field(factory=list)
    """Faults of single products."""

    order_error: FbpRegistrationErrorCode | None = None
    """Fault of the draft as a whole."""


@model
class FbpDraftRegistrateResponse(Model):
    """Fbp draft registrate response."""

    error: FbpRegistrationError | None = None
    """What is wrong with the draft, filled when is_error is true."""

    is_error: bool | None = None
    """True when the change was refused; the HTTP status is 200 all the same."""

    row_version: int | None = None
    """Version after this call; the next change has to send it."""


@model
class FbpChangeResponse(Model):
    """The change was taken."""

    row_version: int | None = None
    """Version after this call; the next change has to send it."""


@model
class FbpHours(Model):
    """A span of the day in the time of the point."""

    timeslot_end: str | None = None
    """Last hour and minute, text such as 20:00."""

    timeslot_start: str | None = None
    """First hour and minute, text such as 09:00."""


@model
class FbpTimetableHours(Model):
    """Hours of one day."""

    break_hours: FbpHours | None = None
    """Time in which the point is closed for a break."""

    is_holiday: bool | None = None
    """True when the point is closed all day."""

    opening_hours: FbpHours | None = None
    """Time in which the point takes goods."""


@model
class FbpTimetableDay(Model):
    """When a drop-off point is open on one day of the week."""

    calendar_item: FbpTimetableHours | None = None
    """Hours of that day."""

    day_of_week: FbpWeekday | None = None
    """Day of the week in the time of the drop-off point."""


@model
class FbpTimetableResponse(Model):
    """Fbp timetable response."""

    calendar: list[FbpTimetableDay] = attrs.field(factory=list)
    """One row per day of the week."""


@model
class FbpOrderError(Model):
    """Why a supply was not changed."""

    order_errors: list[FbpOrderErrorCode] = attrs.field(factory=list)
    """All reasons at once."""


@model
class FbpOrderChangeResponse(Model):
    """Fbp order change response."""

    error: FbpOrderError | None = None
    """What is wrong, filled when is_error is true."""

    is_error: bool | None = None
    """True when the change was refused; the HTTP status is 200 all the same."""

    row_version: int | None = None
    """Version after this call; the next change has to send it."""


@model
class SupplyTimezoneOffset(Model):
    """Time zone of a warehouse."""

    iana_name: str | None = None
    """Name such as Europe/Moscow."""

    offset: int | None = None
    """Shift from UTC in seconds, 10800 for Moscow."""


@model
class DeliveryPickUpPoint(Model):
    """Delivery to a pickup point."""

    map_point_id: int
    """Number of the pickup point, from delivery_point_list or delivery_map."""


@model
class OzonDeliveryCancelStatus(Model):
    """How a cancellation stands."""

    posting_number: list[str] = attrs.field(factory=list)
    """Numbers of the postings that it concerns; a list, despite the name."""

    order_number: str | None = None
    """Number of the order, from the answer of order_create."""

    state: str | None = None
    """State of the cancellation; the document lists no values."""


@model
class AssemblyPostingProduct(Model):
    """A product to put into the parcel."""

    offer_id: str | None = None
    """The seller's own article; unique within the shop."""

    sku: int | None = None
    """Number of the product on ozon.ru; what buyers, postings and reports refer to."""

    picture_url: str | None = None
    """Link of the main picture."""

    product_name: str | None = None
    """Title of the product, as its card shows it."""

    quantity: int | None = None
    """Pieces in the posting."""


@model
class ActionSchemaPrices(Model):
    """What buyers pay in one delivery schema; either price may be absent."""

    black_price: Money | None = None
    """Price without the discount for a way of payment."""

    green_price: Money | None = None
    """Price with the discount for paying through Ozon."""


@model
class ActionWebsitePrices(Model):
    """Prices on ozon.ru, with the promotions of Ozon."""

    price: Money | None = None
    """Lowest mean price over the delivery schemas."""

    prices_by_schema: dict[str, ActionSchemaPrices] | None = None
    """Prices by delivery schema, such as FBS."""


@model
class ActionProductRemark(Model):
    """A product and what the service says about it."""

    product_id: int | None = None
    """Number that Ozon gave to the product in this shop; the key of most methods."""

    reason: str | None = None
    """Refusal or warning in words."""


@model
class CertificateChoice(Model):
    """A value and its name."""

    name: str | None = None
    """Name in Russian."""

    value: str | None = None
    """What a request sends."""


@model
class CalendarDate(Model):
    """A day as three numbers."""

    day: int | None = None
    """1 to 31. At least 1, at most 31."""

    month: int | None = None
    """1 to 12. At least 1, at most 12."""

    year: int | None = None
    """Four digits."""


@model
class CertificateExpiry(Model):
    """Either a day or the statement that the document does not run out."""

    date_: CalendarDate | Mapping[str, Any] | None = wire("date", default=None)
    """Last day on which it is valid."""

    infinite: bool | None = None
    """True when it does not run out."""


@model
class CertificateFile(Model):
    """A scanned page or a whole document."""

    name: str
    """Name with its extension; an extension that Ozon does not take is refused with "file extension is not available"."""

    file_content: str
    """The bytes in base64."""


@model
class CertificateParams(Model):
    """A document; which fields are needed depends on those that are filled, as certification_params tells."""

    name: str | None = None
    """Title of the document for the seller cabinet."""

    accordance_type: CertificateAccordanceCode | None = None
    """What the document proves accordance with."""

    certificate_country: str | None = None
    """Country that issued it, a value of certification_options."""

    certificate_type: CertificateTypeCode | None = None
    """Kind of document."""

    expired_date: CertificateExpiry | Mapping[str, Any] | None = None
    """Until when it is valid."""

    files: Sequence[CertificateFile | Mapping[str, Any]] | None = None
    """The scanned pages."""

    issue_date: datetime | None = None
    """Day of issue, as a moment in UTC."""

    link_to_registry: str | None = None
    """Page of the document in the public register."""

    number: str | None = None
    """Number that is printed on the document, in the form that number_mask of the answer shows."""

    product_type: CertificateProductType | None = None
    """Kind of registered goods."""

    skus: Sequence[int] | None = None
    """Products to bind to the document, by their number on ozon.ru."""
