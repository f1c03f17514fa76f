# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What may be passed instead of a model: mappings, for type checkers and editors. The client does not load this."""

from __future__ import annotations

from datetime import datetime
from typing import Required, TypedDict


class FbpDraftPickUpDetailsDict(TypedDict, total=False):
    """`FbpDraftPickUpDetails` as a mapping."""

    address: Required[str]
    comment: Required[str]
    date: Required[datetime | str]
    sender_name: Required[str]
    sender_phone: Required[str]
