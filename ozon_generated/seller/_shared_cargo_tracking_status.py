# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

CargoTrackingStatus: TypeAlias = (
    Literal[
        "UNSPECIFIED",
        "READY_TO_SUPPLY",
        "REFUSED",
        "ON_WAREHOUSE",
        "NOT_DELIVERED",
        "ACCEPTING",
        "PROCESSED",
        "ON_POINT_SHIPMENT",
        "ON_TRANSIT_WAREHOUSE",
        "LOST",
        "CREATED",
        "DELETED",
        "DECLARED_IN_TRANSPORT_CARGO",
    ]
    | str
)
"""Stage of a cargo on its way."""
