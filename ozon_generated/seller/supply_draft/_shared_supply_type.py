# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

SupplyType: TypeAlias = Literal["CROSSDOCK", "DIRECT", "MULTI_CLUSTER"] | str
"""Way of the goods. CROSSDOCK goes through a drop-off point to one cluster, MULTI_CLUSTER through a drop-off point to
several, DIRECT to the storage warehouse.
"""
