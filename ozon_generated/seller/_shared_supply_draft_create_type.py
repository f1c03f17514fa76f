# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

SupplyDraftCreateType: TypeAlias = Literal["CREATE_TYPE_CROSSDOCK", "CREATE_TYPE_DIRECT"] | str
"""Kind of supply, CREATE_TYPE_CROSSDOCK through a drop-off point and CREATE_TYPE_DIRECT straight to the storage
warehouse.
"""
