# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

CargoContentType: TypeAlias = Literal["UNSPECIFIED", "MONO", "MIX", "NONE"] | str
"""MONO holds one product, MIX several, NONE has no declared contents."""
