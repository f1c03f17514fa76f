# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What may be passed instead of a model: mappings, for type checkers and editors. The client does not load this."""

from __future__ import annotations

from datetime import datetime
from typing import Required, TypedDict


class FbpDraftDirectSellerDetailsDict(TypedDict, total=False):
    """`FbpDraftDirectSellerDetails` as a mapping."""

    driver_name: Required[str]
    timeslot_start: Required[datetime | str]
    vehicle_number: Required[str]
    vehicle_type: Required[str]


class FbpDraftDirectDetailsDict(TypedDict, total=False):
    """`FbpDraftDirectDetails` as a mapping."""

    timeslot_start: Required[datetime | str]


class FbpDraftDirectTplDetailsDict(TypedDict, total=False):
    """`FbpDraftDirectTplDetails` as a mapping."""

    timeslot_start: Required[datetime | str]
    tracking_number: Required[str]
    transport_company_name: Required[str]
