# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

FboPostingSubstatus: TypeAlias = (
    Literal[
        "posting_created",
        "posting_packing",
        "posting_transferring_to_delivery",
        "posting_on_way_to_city",
        "posting_returned_to_warehouse",
        "posting_transferred_to_courier_service",
        "posting_in_courier_service",
        "posting_on_way_to_pickup_point",
        "posting_in_pickup_point",
        "posting_delivered",
        "posting_received",
        "posting_canceled",
        "posting_split_pending",
    ]
    | str
)
"""Finer stage within the status, such as packing or waiting at the pickup point."""
