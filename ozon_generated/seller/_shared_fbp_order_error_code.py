# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

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
