# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

PushFbsState: TypeAlias = (
    Literal[
        "posting_acceptance_in_progress",
        "posting_created",
        "posting_awaiting_registration",
        "posting_transferring_to_delivery",
        "posting_in_carriage",
        "posting_not_in_carriage",
        "posting_in_arbitration",
        "posting_in_client_arbitration",
        "posting_on_way_to_city",
        "posting_transferred_to_courier_service",
        "posting_in_courier_service",
        "posting_on_way_to_pickup_point",
        "posting_in_pickup_point",
        "posting_conditionally_delivered",
        "posting_driver_pick_up",
        "posting_delivered",
        "posting_received",
        "posting_canceled",
        "posting_not_in_sort_center",
    ]
    | str
)
"""State of an FBS or rFBS posting, finer than the status of `posting_fbs.get`, which is in brackets:
posting_acceptance_in_progress (acceptance_in_progress); posting_created (awaiting_approve or awaiting_packaging, a
push does not tell which); posting_awaiting_registration (awaiting_registration); posting_transferring_to_delivery,
posting_in_carriage and posting_not_in_carriage (awaiting_deliver); posting_in_arbitration (arbitration);
posting_in_client_arbitration (client_arbitration); posting_on_way_to_city, posting_transferred_to_courier_service,
posting_in_courier_service, posting_on_way_to_pickup_point, posting_in_pickup_point and
posting_conditionally_delivered (delivering); posting_driver_pick_up (driver_pickup); posting_delivered and
posting_received (delivered); posting_canceled (cancelled); posting_not_in_sort_center (not_accepted).
"""
