# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What may be passed instead of a model: mappings, for type checkers and editors. The client does not load this."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from ._shared_exemplar import Exemplar
from ._shared_exemplar_mark import ExemplarMark
from ._shared_exemplar_mark_type import ExemplarMarkType
from ._validate import ExemplarValidateItem


class ExemplarMarkDict(TypedDict, total=False):
    """`ExemplarMark` as a mapping."""

    mark: str
    mark_type: ExemplarMarkType


class ExemplarDict(TypedDict, total=False):
    """`Exemplar` as a mapping."""

    exemplar_id: Required[int]
    gtd: str
    is_gtd_absent: bool
    is_rnpt_absent: bool
    marks: Sequence[ExemplarMark | ExemplarMarkDict]
    rnpt: str
    weight: float


class ExemplarValidateItemDict(TypedDict, total=False):
    """`ExemplarValidateItem` as a mapping."""

    gtd: str
    marks: Sequence[ExemplarMark | ExemplarMarkDict]
    rnpt: str
    weight: float


class ExemplarValidateProductDict(TypedDict, total=False):
    """`ExemplarValidateProduct` as a mapping."""

    product_id: Required[int]
    exemplars: Required[Sequence[ExemplarValidateItem | ExemplarValidateItemDict]]


class ExemplarSetProductDict(TypedDict, total=False):
    """`ExemplarSetProduct` as a mapping."""

    product_id: Required[int]
    exemplars: Required[Sequence[Exemplar | ExemplarDict]]
