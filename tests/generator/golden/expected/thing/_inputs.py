# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What may be passed instead of a model: mappings, for type checkers and editors. The client does not load this."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from .._inputs import MoneyDict
from .._shared_money import Money
from ._list import ThingListFilterState


class ThingListFilterDict(TypedDict, total=False):
    """`ThingListFilter` as a mapping."""

    state: ThingListFilterState
    list: Sequence[int]


class ThingImportItemDict(TypedDict, total=False):
    """`ThingImportItem` as a mapping."""

    offer_id: Required[str]
    price: Money | MoneyDict
