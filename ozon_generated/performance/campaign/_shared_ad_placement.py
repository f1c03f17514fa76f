# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

AdPlacement: TypeAlias = (
    Literal[
        "PLACEMENT_INVALID",
        "PLACEMENT_PDP",
        "PLACEMENT_SEARCH_AND_CATEGORY",
        "PLACEMENT_TOP_PROMOTION",
        "PLACEMENT_OVERTOP",
        "PLACEMENT_TAKEOVER",
    ]
    | str
)
"""Where the products are shown: product pages (PDP), search and category pages, or the top places."""
