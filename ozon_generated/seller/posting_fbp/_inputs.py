# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What may be passed instead of a model: mappings, for type checkers and editors. The client does not load this."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TypedDict


class PostingFbpListFilterDict(TypedDict, total=False):
    """`PostingFbpListFilter` as a mapping."""

    name: str
    offer_id: str
    posting_numbers: Sequence[str]
    since: datetime | str
    statuses: Sequence[str]
    to: datetime | str
