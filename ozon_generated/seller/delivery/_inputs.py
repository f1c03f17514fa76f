# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What may be passed instead of a model: mappings, for type checkers and editors. The client does not load this."""

from __future__ import annotations

from typing import TypedDict

from .._inputs import DeliveryPickUpPointDict, GeoPointDict
from .._shared_delivery_pick_up_point import DeliveryPickUpPoint
from .._shared_geo_point import GeoPoint
from ._checkout import DeliveryCheckoutCourier
from ._shared_delivery_coordinates import DeliveryCoordinates


class DeliveryItemDict(TypedDict, total=False):
    """`DeliveryItem` as a mapping."""

    offer_id: str
    sku: int
    quantity: int


class DeliveryCheckoutCourierDict(TypedDict, total=False):
    """`DeliveryCheckoutCourier` as a mapping."""

    coordinates: GeoPoint | GeoPointDict


class DeliveryCheckoutTypeDict(TypedDict, total=False):
    """`DeliveryCheckoutType` as a mapping."""

    courier: DeliveryCheckoutCourier | DeliveryCheckoutCourierDict
    pick_up: DeliveryPickUpPoint | DeliveryPickUpPointDict


class DeliveryCoordinatesDict(TypedDict, total=False):
    """`DeliveryCoordinates` as a mapping."""

    lat: float
    long: float


class DeliveryViewportDict(TypedDict, total=False):
    """`DeliveryViewport` as a mapping."""

    left_bottom: DeliveryCoordinates | DeliveryCoordinatesDict
    right_top: DeliveryCoordinates | DeliveryCoordinatesDict
