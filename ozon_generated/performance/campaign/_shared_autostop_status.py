# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

AutostopStatus: TypeAlias = (
    Literal["AUTOSTOP_STATUS_NONE", "AUTOSTOP_STATUS_ENABLED", "AUTOSTOP_STATUS_DISABLED", "AUTOSTOP_STATUS_STOPPED"]
    | str
)
"""Whether Ozon may stop the campaign by itself; STOPPED means that it did."""
