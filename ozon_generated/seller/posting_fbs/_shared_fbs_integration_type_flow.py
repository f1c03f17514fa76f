# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

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
