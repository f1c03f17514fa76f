# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What may be passed instead of a model: mappings, for type checkers and editors. The client does not load this."""

from __future__ import annotations

from datetime import date
from typing import TypedDict


class CarriageDeliveryFilterDict(TypedDict, total=False):
    """`CarriageDeliveryFilter` as a mapping."""

    delivery_method_id: int
    departure_date: date | str
