# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What may be passed instead of a model: mappings, for type checkers and editors. The client does not load this."""

from __future__ import annotations

from datetime import datetime
from typing import Required, TypedDict


class AssemblyCarriageFilterDict(TypedDict, total=False):
    """`AssemblyCarriageFilter` as a mapping."""

    carriage_id: Required[int]
    cutoff_from: datetime | str
    cutoff_to: datetime | str
    delivery_method_id: int
