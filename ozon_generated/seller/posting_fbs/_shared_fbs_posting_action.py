# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

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
