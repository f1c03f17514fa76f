# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What may be passed instead of a model: mappings, for type checkers and editors. The client does not load this."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from ._by_quantity_set import StairwayDiscountSetLevels
from ._shared_stairway_discount_step import StairwayDiscountStep


class StairwayDiscountStepDict(TypedDict, total=False):
    """`StairwayDiscountStep` as a mapping."""

    discount: Required[int]
    quantity: Required[int]
    step: Required[int]


class StairwayDiscountSetLevelsDict(TypedDict, total=False):
    """`StairwayDiscountSetLevels` as a mapping."""

    steps: Required[Sequence[StairwayDiscountStep | StairwayDiscountStepDict]]


class StairwayDiscountSetItemDict(TypedDict, total=False):
    """`StairwayDiscountSetItem` as a mapping."""

    sku: Required[int]
    enabled: Required[bool]
    stairway: Required[StairwayDiscountSetLevels | StairwayDiscountSetLevelsDict]
