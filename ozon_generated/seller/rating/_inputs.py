# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What may be passed instead of a model: mappings, for type checkers and editors. The client does not load this."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Required, TypedDict


class RatingIndexFbsPostingFilterDict(TypedDict, total=False):
    """`RatingIndexFbsPostingFilter` as a mapping."""

    date_from: Required[datetime | str]
    date_to: Required[datetime | str]
    posting_numbers: Sequence[str]
