# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

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
