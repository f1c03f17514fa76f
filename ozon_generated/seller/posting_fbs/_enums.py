# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Models that several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

FbsPostingAction: TypeAlias = (
    Literal[
        "arbitration",
        "awaiting_delivery",
        "can_create_chat",
        "cancel",
        "click_track_number",
        "customer_phone_available",
        "has_weight_products",
        "hide_region_and_city",
        "invoice_get",
        "invoice_send",
        "invoice_update",
        "label_download_big",
        "label_download_small",
        "label_download",
        "non_int_delivered",
        "non_int_delivering",
        "non_int_last_mile",
        "product_cancel",
        "set_cutoff",
        "set_timeslot",
        "set_track_number",
        "ship_async_in_process",
        "ship_async_retry",
        "ship_async",
        "ship_with_additional_info",
        "ship",
        "update_cis",
        "has_barcode_for_printing",
        "add_additional_info",
    ]
    | str
)
"""What may be done with the posting now; a step that is not listed will be refused."""

FbsPostingFilterStatus: TypeAlias = (
    Literal[
        "awaiting_registration",
        "acceptance_in_progress",
        "awaiting_approve",
        "awaiting_packaging",
        "awaiting_deliver",
        "arbitration",
        "client_arbitration",
        "delivering",
        "driver_pickup",
        "delivered",
        "cancelled",
        "not_accepted",
        "sent_by_seller",
    ]
    | str
)
"""Stages by which the list of all FBS postings can be narrowed."""

FbsPostingStatus: TypeAlias = (
    Literal[
        "acceptance_in_progress",
        "arbitration",
        "awaiting_approve",
        "awaiting_deliver",
        "awaiting_packaging",
        "awaiting_registration",
        "awaiting_verification",
        "cancelled",
        "cancelled_from_split_pending",
        "client_arbitration",
        "delivered",
        "delivering",
        "driver_pickup",
        "not_accepted",
    ]
    | str
)
"""Stage of an FBS or rFBS posting. The usual way is awaiting_packaging (assemble it), awaiting_deliver (hand it over),
delivering, delivered; cancelled ends it at any stage.
"""

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

FbsIntegrationTypeFlow: TypeAlias = (
    Literal[
        "ozon",
        "aggregator",
        "non_integrated",
        "3pl_tracking",
        "hybrid",
        "hybrid_aggregator",
        "hybrid_non_integrated",
        "hybrid_3pl_tracking",
        "click_and_collect",
    ]
    | str
)
"""How the delivery of the posting is organised and tracked."""

FbsPostingUnfulfilledFilterStatus: TypeAlias = (
    Literal[
        "acceptance_in_progress",
        "awaiting_approve",
        "awaiting_packaging",
        "awaiting_registration",
        "awaiting_deliver",
        "arbitration",
        "client_arbitration",
        "delivering",
        "driver_pickup",
        "not_accepted",
    ]
    | str
)
"""Stages by which the list of unfinished FBS postings can be narrowed."""

FbsPrrOptionCode: TypeAlias = Literal["lift", "stairs", "none", "delivery_default"] | str
"""How a bulky order is carried into the flat, by lift, by stairs, not at all, or as the delivery service does it by
default.
"""

FbsPostingCargoType: TypeAlias = Literal["BOX", "PALLET"] | str
"""Whether the container is a box or a pallet."""

FbsPostingContainerSortType: TypeAlias = Literal["SORT", "NON-SORT"] | str

FbsPostingV3ContainerSortType: TypeAlias = Literal["SORT", "NON-SORT"] | str
