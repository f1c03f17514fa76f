# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

PushFboState: TypeAlias = (
    Literal[
        "posting_created",
        "posting_packing",
        "posting_transferring_to_delivery",
        "posting_on_way_to_city",
        "posting_transferred_to_courier_service",
        "posting_returned_to_warehouse",
        "posting_in_courier_service",
        "posting_on_way_to_pickup_point",
        "posting_in_pickup_point",
        "posting_delivered",
        "posting_received",
        "posting_canceled",
    ]
    | str
)
"""State of a posting from a warehouse of Ozon, finer than the status of `posting_fbo.get`, which is in brackets:
posting_created (awaiting_approve or awaiting_packaging, a push does not tell which); posting_packing
(awaiting_packaging); posting_transferring_to_delivery (awaiting_deliver); posting_on_way_to_city,
posting_transferred_to_courier_service, posting_returned_to_warehouse, posting_in_courier_service,
posting_on_way_to_pickup_point and posting_in_pickup_point (delivering); posting_delivered and posting_received
(delivered); posting_canceled (cancelled).
"""
