# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v2/order/create``: Create an order of Ozon Delivery."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

import attrs

from ...model import Model, model, wire
from ...operation import (
    Operation,
    Tier,
)
from .._shared_delivery_pick_up_point import DeliveryPickUpPoint
from .._shared_delivery_schema_choice import DeliverySchemaChoice
from .._shared_geo_point import GeoPoint
from .._shared_ozon_delivery_type import OzonDeliveryType

if TYPE_CHECKING:
    from .._inputs import DeliveryPickUpPointDict, GeoPointDict
    from ._inputs import (
        OrderBuyerDict,
        OrderCourierAddressDict,
        OrderDeliveryDict,
        OrderItemDict,
        OrderLogisticRangeDict,
        OrderPriceDict,
        OrderRecipientDict,
        OrderSplitDict,
        OrderSplitMethodDict,
    )


@model
class OrderBuyer(Model):
    """Who ordered."""

    first_name: str
    """Given name of the person who pays."""

    last_name: str
    """Surname of the person who pays."""

    middle_name: str | None = None
    """Patronymic."""

    phone: str
    """Eleven digits that begin with 7."""


@model
class OrderCourierAddress(Model):
    """Address to which the courier goes."""

    apartment: str | None = None
    """Flat or office that the courier goes to. At most 50 characters."""

    city: str
    """Town of the delivery. At most 500 characters."""

    comment: str | None = None
    """Note for the courier. At most 1000 characters."""

    coordinates: GeoPoint | GeoPointDict
    """Place of the door, as given to `delivery.checkout`."""

    country: str
    """Country of the delivery. At most 50 characters."""

    entrance: str | None = None
    """Which door of a house with several staircases. At most 10 characters."""

    floor: str | None = None
    """Storey of the flat or office. At most 10 characters."""

    house_number: str
    """Building in the street, with its letter or block if it has one. At most 50 characters."""

    intercom: str | None = None
    """Code of the intercom. At most 50 characters."""

    region: str | None = None
    """Region, territory or republic that the town belongs to. At most 500 characters."""

    street: str | None = None
    """Road, avenue or lane of the delivery. At most 500 characters."""

    zip_code: str | None = None
    """Postal code. At most 10 characters."""


@model
class OrderDelivery(Model):
    """Where the order goes; one of the two has to be filled."""

    courier: OrderCourierAddress | OrderCourierAddressDict | None = None
    """Address for the courier."""

    pick_up: DeliveryPickUpPoint | DeliveryPickUpPointDict | None = None
    """Pickup point."""


@model
class OrderRecipient(Model):
    """Who takes the order."""

    recipient_first_name: str
    """Given name of the person who takes the order."""

    recipient_last_name: str
    """Surname of the person who takes the order."""

    recipient_middle_name: str | None = None
    """Patronymic."""

    recipient_phone: str
    """Eleven digits that begin with 7."""


@model
class OrderLogisticRange(Model):
    """Span of the chosen slot, copied from logistic_date_range of `delivery.checkout`."""

    from_: datetime = wire("from")
    """First moment, UTC."""

    to: datetime
    """Last moment, UTC."""


@model
class OrderPrice(Model):
    """An amount in whole units and billionths: 890.50 roubles are units 890 and nanos 500000000."""

    currency_code: str
    """ISO 4217 code."""

    nanos: int | None = None
    """Fraction in billionths of the unit, 0 to 999999999."""

    units: int
    """Whole units of the currency."""


@model
class OrderSplitMethod(Model):
    """Method and slot of a parcel."""

    delivery_method_id: int
    """Field id of the method in `delivery.checkout`."""

    delivery_type: OzonDeliveryType
    """Field delivery_type of the method in `delivery.checkout`."""

    logistic_date_range: OrderLogisticRange | OrderLogisticRangeDict
    """Span of the chosen slot."""

    price: OrderPrice | OrderPriceDict | None = None
    """What the buyer pays for the delivery."""

    timeslot_id: int
    """Chosen slot."""


@model
class OrderItem(Model):
    """A product of the parcel and its price."""

    offer_id: str | None = None
    """The seller's own article; unique within the shop."""

    sku: int
    """Number of the product on ozon.ru; what buyers, postings and reports refer to."""

    price: OrderPrice | OrderPriceDict
    """Price of one piece in the seller's shop."""

    quantity: int
    """Pieces."""


@model
class OrderSplit(Model):
    """One parcel of the order, copied from `delivery.checkout`."""

    warehouse_id: int
    """Warehouse of the split, from `delivery.checkout`."""

    delivery_method: OrderSplitMethod | OrderSplitMethodDict
    """Method and slot that the buyer chose."""

    items: Sequence[OrderItem | OrderItemDict]
    """Content of the parcel with prices."""


@model
class OrderCreateRequest(Model):
    """Request of `order.create`."""

    buyer: OrderBuyer | OrderBuyerDict
    """Who ordered and pays."""

    delivery: OrderDelivery | OrderDeliveryDict
    """Where the order goes."""

    delivery_schema: DeliverySchemaChoice
    """From whose stock to deliver; as in the `delivery.checkout` that was shown to the buyer."""

    recipient: OrderRecipient | OrderRecipientDict
    """Who takes the order; may differ from the buyer."""

    splits: Sequence[OrderSplit | OrderSplitDict]
    """Parcels as `delivery.checkout` divided the basket."""


@model
class OrderCreateResponse(Model):
    """Answer of `order.create`."""

    order_number: str | None = None
    """Number of the order, from the answer of `order.create`."""

    postings: list[str] = attrs.field(factory=list)
    """Numbers of the postings that exist already; others may follow."""


OPERATION = Operation(
    api="seller",
    name="order.create",
    method="POST",
    path="/v2/order/create",
    summary="Create an order of Ozon Delivery",
    safety="write",
    tier=Tier(programme="Ozon Delivery", note="OAuth token of an application"),
    credentials=("oauth",),
    request=OrderCreateRequest,
    response=OrderCreateResponse,
)
