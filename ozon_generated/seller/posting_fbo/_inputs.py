# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What may be passed instead of a model: mappings, for type checkers and editors. The client does not load this."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Required, TypedDict

from ._shared_fbo_posting_status import FboPostingStatus


class FboPostingFilterDict(TypedDict, total=False):
    """`FboPostingFilter` as a mapping."""

    order_numbers: Sequence[str]
    posting_numbers: Sequence[str]
    since: datetime | str
    statuses: Sequence[FboPostingStatus]
    to: datetime | str


class FboPostingWithDict(TypedDict, total=False):
    """`FboPostingWith` as a mapping."""

    analytics_data: bool
    financial_data: bool
    legal_info: bool


class FboPostingFilterV2Dict(TypedDict, total=False):
    """`FboPostingFilterV2` as a mapping."""

    status: FboPostingStatus
    since: Required[datetime | str]
    to: Required[datetime | str]
