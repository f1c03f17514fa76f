# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What may be passed instead of a model: mappings, for type checkers and editors. The client does not load this."""

from __future__ import annotations

from datetime import datetime
from typing import Required, TypedDict


class AssemblyFbsFilterDict(TypedDict, total=False):
    """`AssemblyFbsFilter` as a mapping."""

    cutoff_from: Required[datetime | str]
    cutoff_to: Required[datetime | str]
    delivery_method_id: int
