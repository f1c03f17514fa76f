# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

Language: TypeAlias = Literal["DEFAULT", "RU", "EN", "TR", "ZH_HANS"] | str
"""Language of names and values; DEFAULT is Russian."""
