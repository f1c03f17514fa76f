# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

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
