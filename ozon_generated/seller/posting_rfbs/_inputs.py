# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What may be passed instead of a model: mappings, for type checkers and editors. The client does not load this."""

from __future__ import annotations

from datetime import datetime
from typing import Required, TypedDict


class RfbsTrackingNumberDict(TypedDict, total=False):
    """`RfbsTrackingNumber` as a mapping."""

    posting_number: Required[str]
    tracking_number: Required[str]


RfbsTimeslotDict = TypedDict(
    "RfbsTimeslotDict",
    {
        "from": "Required[datetime | str]",
        "to": "Required[datetime | str]",
    },
)
"""`RfbsTimeslot` as a mapping."""
