# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What may be passed instead of a model: mappings, for type checkers and editors. The client does not load this."""

from __future__ import annotations

from typing import TypedDict


class WarehouseListV1WithDict(TypedDict, total=False):
    """`WarehouseListV1With` as a mapping."""

    able_to_set_price: bool
