# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What may be passed instead of a model: mappings, for type checkers and editors. The client does not load this."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Required, TypedDict


class DigitalPostingCodesDict(TypedDict, total=False):
    """`DigitalPostingCodes` as a mapping."""

    sku: Required[int]
    exemplar_keys: Sequence[str]
    exemplar_qty: Required[int]
    not_available_exemplar_qty: Required[int]


class DigitalPostingListV1FilterDict(TypedDict, total=False):
    """`DigitalPostingListV1Filter` as a mapping."""

    posting_number: Sequence[str]
    since: datetime | str
    to: datetime | str


class DigitalPostingWithDict(TypedDict, total=False):
    """`DigitalPostingWith` as a mapping."""

    analytics_data: bool
    financial_data: bool
    legal_info: bool


class DigitalPostingListFilterDict(TypedDict, total=False):
    """`DigitalPostingListFilter` as a mapping."""

    order_numbers: Sequence[str]
    posting_numbers: Sequence[str]
    since: datetime | str
    to: datetime | str
