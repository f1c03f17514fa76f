# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

ReportLanguage: TypeAlias = Literal["DEFAULT", "RU", "EN"] | str
"""Language of the headings in the file; DEFAULT is Russian."""
