# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

FbpArchiveStatus: TypeAlias = (
    Literal["ARCHIVE_STATUS_UNSPECIFIED", "COMPLETED", "REJECTED_AT_SUPPLY_WAREHOUSE", "CANCELLED_BY_SELLER"] | str
)
"""How the supply ended. CANCELLED_BY_SELLER and REJECTED_AT_SUPPLY_WAREHOUSE brought no goods into stock."""
