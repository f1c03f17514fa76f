# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

FbpDraftErrorCode: TypeAlias = (
    Literal[
        "ERROR_TYPE_UNSPECIFIED",
        "ORDER_DRAFT_LOCKED",
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
        "INVALID_BUSINESS_FLOW",
        "SUPPLY_TYPE_NOT_SUPPORTED",
        "INVALID_STATE",
    ]
    | str
)
"""Reason of the refusal. …_EMPTY and …_LENGTH_MAXIMUM_REACHED name a field that is missing or too long;
ORDER_DRAFT_LOCKED passes by itself; SUPPLY_TYPE_NOT_SUPPORTED and INVALID_BUSINESS_FLOW mean that the draft has
another way of delivery; INVALID_STATE that it is past editing.
"""
