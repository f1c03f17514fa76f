# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What may be passed instead of a model: mappings, for type checkers and editors. The client does not load this."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Required, TypedDict

from .._inputs import DeliveryPickUpPointDict, GeoPointDict
from .._shared_delivery_pick_up_point import DeliveryPickUpPoint
from .._shared_geo_point import GeoPoint
from .._shared_ozon_delivery_type import OzonDeliveryType
from ._create import OrderCourierAddress, OrderItem, OrderLogisticRange, OrderPrice, OrderSplitMethod


class OrderBuyerDict(TypedDict, total=False):
    """`OrderBuyer` as a mapping."""

    first_name: Required[str]
    last_name: Required[str]
    middle_name: str
    phone: Required[str]


class OrderCourierAddressDict(TypedDict, total=False):
    """`OrderCourierAddress` as a mapping."""

    apartment: str
    city: Required[str]
    comment: str
    coordinates: Required[GeoPoint | GeoPointDict]
    country: Required[str]
    entrance: str
    floor: str
    house_number: Required[str]
    intercom: str
    region: str
    street: str
    zip_code: str


class OrderDeliveryDict(TypedDict, total=False):
    """`OrderDelivery` as a mapping."""

    courier: OrderCourierAddress | OrderCourierAddressDict
    pick_up: DeliveryPickUpPoint | DeliveryPickUpPointDict


class OrderRecipientDict(TypedDict, total=False):
    """`OrderRecipient` as a mapping."""

    recipient_first_name: Required[str]
    recipient_last_name: Required[str]
    recipient_middle_name: str
    recipient_phone: Required[str]


OrderLogisticRangeDict = TypedDict(
    "OrderLogisticRangeDict",
    {
        "from": "Required[datetime | str]",
        "to": "Required[datetime | str]",
    },
)
"""`OrderLogisticRange` as a mapping."""


class OrderPriceDict(TypedDict, total=False):
    """`OrderPrice` as a mapping."""

    currency_code: Required[str]
    nanos: int
    units: Required[int]


class OrderSplitMethodDict(TypedDict, total=False):
    """`OrderSplitMethod` as a mapping."""

    delivery_method_id: Required[int]
    delivery_type: Required[OzonDeliveryType]
    logistic_date_range: Required[OrderLogisticRange | OrderLogisticRangeDict]
    price: OrderPrice | OrderPriceDict
    timeslot_id: Required[int]


class OrderItemDict(TypedDict, total=False):
    """`OrderItem` as a mapping."""

    offer_id: str
    sku: Required[int]
    price: Required[OrderPrice | OrderPriceDict]
    quantity: Required[int]


class OrderSplitDict(TypedDict, total=False):
    """`OrderSplit` as a mapping."""

    warehouse_id: Required[int]
    delivery_method: Required[OrderSplitMethod | OrderSplitMethodDict]
    items: Required[Sequence[OrderItem | OrderItemDict]]
