# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Models that several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

CarriageContainerCargoType: TypeAlias = Literal["box", "pallet"] | str
"""A box, or a pallet that takes boxes."""

CarriageContainerSortType: TypeAlias = Literal["sort", "non-sort"] | str
"""Whether the parcels in it can be sorted by machine."""

CarriageContainerStatus: TypeAlias = (
    Literal[
        "new",
        "formed",
        "acceptance_in_progress",
        "cancelled",
        "finished",
        "approve_enqueued",
        "approve_in_process",
        "approved",
        "approve_failed",
        "added",
        "cancellation_enqueded",
    ]
    | str
)
"""Stage of the container: new is open for postings, approve_enqueued to approve_failed is its approval, formed is
ready to be handed over, added is part of a carriage or a pallet, acceptance_in_progress and finished are its
acceptance by Ozon. cancellation_enqueded is spelt so on the wire.
"""

CarriageContainerAction: TypeAlias = (
    Literal[
        "approve",
        "get_label_container",
        "delete",
        "place_box_into_pallet",
        "remove_box_from_pallet",
        "place_posting_into_container",
        "remove_posting_from_container",
        "get_documents",
    ]
    | str
)
"""What may be done with the container now; a step that is not listed will be refused."""
