# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

WarehouseFbsPointType: TypeAlias = Literal["UNSPECIFIED", "PVZ", "PPZ", "SC"] | str
"""PVZ is a pickup point, PPZ a point that takes orders from sellers, SC a sorting centre; UNSPECIFIED occurs in
answers only.
"""
