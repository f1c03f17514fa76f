# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What may be passed instead of a model: mappings, for type checkers and editors. The client does not load this."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Required, TypedDict

from ._enums import CarriageContainerCargoType, CarriageContainerSortType, CarriageContainerStatus


class CarriageContainerFilterDict(TypedDict, total=False):
    """`CarriageContainerFilter` as a mapping."""

    warehouse_id: int
    cargo_type: CarriageContainerCargoType
    created_from: Required[datetime | str]
    created_to: Required[datetime | str]
    sort_type: Required[CarriageContainerSortType]
    statuses: Sequence[CarriageContainerStatus]
