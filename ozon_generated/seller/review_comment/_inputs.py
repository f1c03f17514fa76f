# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What may be passed instead of a model: mappings, for type checkers and editors. The client does not load this."""

from __future__ import annotations

from datetime import datetime
from typing import TypedDict


class ReviewCommentListFilterDict(TypedDict, total=False):
    """`ReviewCommentListFilter` as a mapping."""

    sku: int
    published_from: datetime | str
    published_to: datetime | str
