# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Models that several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

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
`product.info_stocks` only; SHOWCASE_SELECT_ACTIVE exists since 2026-09-25.
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
