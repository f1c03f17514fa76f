# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v2/delivery/checkout``: Show how and when a basket can be delivered."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias

import attrs

from ...model import Model, model
from ...operation import (
    Operation,
    Tier,
)
from .._shared_delivery_pick_up_point import DeliveryPickUpPoint
from .._shared_delivery_schema_choice import DeliverySchemaChoice
from .._shared_geo_point import GeoPoint
from .._shared_money import Money
from .._shared_ozon_delivery_type import OzonDeliveryType
from .._shared_time_range import TimeRange

if TYPE_CHECKING:
    from .._inputs import DeliveryPickUpPointDict, GeoPointDict
    from ._inputs import DeliveryCheckoutCourierDict, DeliveryCheckoutTypeDict, DeliveryItemDict


DeliveryUnavailableReason: TypeAlias = (
    Literal[
        "UNSPECIFIED",
        "UNKNOWN",
        "OUT_OF_STOCK",
        "BANNED_FOR_AREA",
        "BANNED_FOR_LEGAL",
        "BANNED",
        "BANNED_FOR_NOT_PREMIUM",
        "DELIVERY_UNAVAILABLE",
        "BANNED_FOR_INDIVIDUAL",
        "INVALID_WEIGHT",
        "INVALID_MULTIPLICITY",
        "NOT_FOUND_POINTS_DARK_STORES",
        "INVALID_MULTI_WAREHOUSES",
        "MIN_PRICE",
        "OZONE_DELIVERY_UNAVAILABLE",
        "RFBS_DELIVERY_UNAVAILABLE",
        "HACK_COURIER_TAGS",
        "NO_SLA",
        "DELIVERY_VARIANT_IS_CLOSING",
        "TPL_NOT_INTEGRATED",
        "NOT_ALL_WAREHOUSES_ARE_SERVED",
        "DELIVERY_SLOTS_NOT_FOUND",
        "NO_ROUTE",
        "CAPACITY_LIMIT",
        "PACKAGE_MAX_VOLUME_WEIGHT_RESTRICTION",
        "PACKAGE_MAX_WEIGHT_RESTRICTION",
        "MAX_COST_RESTRICTION",
        "MIN_PACKAGE_WEIGHT_RESTRICTION",
        "MIN_COST_RESTRICTION",
        "MAX_DIMENSIONS_RESTRICTION",
        "PRODUCT_TYPES_RESTRICTION",
        "PRODUCT_TAGS_RESTRICTION",
        "SELECTED_DELIVERY_METHOD_UNAVAILABLE",
        "SELECTED_DELIVERY_TIMESLOT_UNAVAILABLE",
        "MARKETPLACE_UNAVAILABLE",
        "INVALID_PVZ_FOR_KGT",
        "LEGAL_USER_PREMIUM_SPLIT",
        "USER_ALREADY_HAS_PREMIUM",
        "WAIT_FOR_PAY_SUBSCRIPTION",
        "ADDRESS_NOT_SET",
        "PICKUP_POINT_DISABLED",
        "LEGAL_PREORDER",
        "DELIVERY_TYPE_FOR_PREORDER",
        "CROSS_BORDER_PICKUP",
        "ORDER_CUSTOMS_TYPES",
        "PACKAGE_MAX_COST",
        "SUPER_ECONOM",
        "ECONOM_NOT_FULL_QUANT",
        "EMPTY_DELIVERY_METHODS",
    ]
    | str
)
"""Why a delivery is not possible; UNSPECIFIED means that it is. INVALID_WEIGHT and INVALID_MULTIPLICITY name a fault
of the product data; …_RESTRICTION and PACKAGE_MAX_COST a limit of weight, size, price or kind of goods; BANNED…
goods that the buyer or his region may not get; NO_ROUTE, NO_SLA, DELIVERY_SLOTS_NOT_FOUND and CAPACITY_LIMIT the
logistics; PICKUP_POINT_DISABLED and INVALID_PVZ_FOR_KGT (bulky goods) ask for another point; SELECTED_… became
unavailable after it was shown, ask again. OZONE is spelt so on the wire.
"""

DeliverySplitSchema: TypeAlias = Literal["UNSPECIFIED", "FBO", "FBS"] | str
"""Stock from which the split leaves."""


@model
class DeliveryItem(Model):
    """A product of the basket; name it by sku or offer_id."""

    offer_id: str | None = None
    """The seller's own article; unique within the shop."""

    sku: int | None = None
    """Number of the product on ozon.ru; what buyers, postings and reports refer to."""

    quantity: int | None = None
    """Pieces."""


@model
class DeliveryCheckoutCourier(Model):
    """Place to which the courier brings the parcels."""

    coordinates: GeoPoint | GeoPointDict | None = None
    """Place on the map."""


@model
class DeliveryCheckoutType(Model):
    """Where to deliver; fill one of the two."""

    courier: DeliveryCheckoutCourier | DeliveryCheckoutCourierDict | None = None
    """Place to which the courier goes."""

    pick_up: DeliveryPickUpPoint | DeliveryPickUpPointDict | None = None
    """Pickup point."""


@model
class DeliveryCheckoutRequest(Model):
    """Request of `delivery.checkout`."""

    items: Sequence[DeliveryItem | DeliveryItemDict] | None = None
    """Content of the basket. At most 1000 items."""

    buyer_phone: str | None = None
    """Phone of the buyer, eleven digits that begin with 7."""

    delivery_schema: DeliverySchemaChoice | None = None
    """From whose stock to deliver. Ozon takes 'MIX' when it is absent."""

    delivery_type: DeliveryCheckoutType | DeliveryCheckoutTypeDict | None = None
    """Where to deliver: a place for the courier or a pickup point."""


@model
class DeliveryTimeslot(Model):
    """A span of time in which the parcel can arrive."""

    client_date_range: TimeRange | None = None
    """When the buyer can take the parcel."""

    logistic_date_range: TimeRange | None = None
    """When the parcel reaches the point or the buyer; goes into `order.create`."""

    timeslot_id: int | None = None
    """Goes into `order.create`."""


@model
class DeliverySplitMethod(Model):
    """How a split can be delivered."""

    id: int | None = None
    """Goes as delivery_method_id into `order.create`."""

    name: str | None = None
    """Name of the method."""

    delivery_time_zone_offset: int | None = None
    """Time zone of the place of delivery, minutes ahead of UTC."""

    delivery_type: OzonDeliveryType | None = None
    """Courier, pickup point or parcel locker."""

    timeslots: list[DeliveryTimeslot] = attrs.field(factory=list)
    """Spans of time to choose from."""

    unavailable_reason: DeliveryUnavailableReason | None = None
    """Why the method cannot be used; UNSPECIFIED when it can."""

    warehouse_time_zone_offset: int | None = None
    """Time zone of the warehouse, minutes ahead of UTC."""


@model
class DeliverySplitCommissions(Model):
    """What the delivery of a split costs."""

    total: Money | None = None
    """Price of the delivery, commission included."""


@model
class DeliverySplit(Model):
    """A part of the basket that leaves one warehouse as one parcel."""

    warehouse_id: int | None = None
    """Warehouse from which the split leaves, the seller's or one of Ozon."""

    delivery_method: DeliverySplitMethod | None = None
    """How and when the parcel can arrive."""

    delivery_schema: DeliverySplitSchema | None = None
    """Stock from which the parcel leaves."""

    items: list[DeliveryItem] = attrs.field(factory=list)
    """Content of the parcel."""

    unavailable_reason: DeliveryUnavailableReason | None = None
    """Why the parcel cannot be delivered; UNSPECIFIED when it can."""

    commissions: DeliverySplitCommissions | None = None
    """What the delivery costs; null when this way is not available."""


@model
class DeliveryCheckoutResponse(Model):
    """Answer of `delivery.checkout`."""

    splits: list[DeliverySplit] = attrs.field(factory=list)
    """Parcels into which the basket is divided; also those that cannot be delivered, with a reason."""


OPERATION = Operation(
    api="seller",
    name="delivery.checkout",
    method="POST",
    path="/v2/delivery/checkout",
    summary="Show how and when a basket can be delivered",
    safety="read",
    tier=Tier(programme="Ozon Delivery", note="OAuth token of an application"),
    credentials=("oauth",),
    request=DeliveryCheckoutRequest,
    response=DeliveryCheckoutResponse,
)
