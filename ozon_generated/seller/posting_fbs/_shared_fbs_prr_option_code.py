# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

FbsPrrOptionCode: TypeAlias = Literal["lift", "stairs", "none", "delivery_default"] | str
"""How a bulky order is carried into the flat, by lift, by stairs, not at all, or as the delivery service does it by
default.
"""
