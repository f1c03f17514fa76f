# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What may be passed instead of a model: mappings, for type checkers and editors. The client does not load this."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Required, TypedDict

from ._shared_carriage_container_cargo_type import CarriageContainerCargoType
from ._shared_carriage_container_sort_type import CarriageContainerSortType
from ._shared_carriage_container_status import CarriageContainerStatus


class CarriageContainerFilterDict(TypedDict, total=False):
    """`CarriageContainerFilter` as a mapping."""

    warehouse_id: int
    cargo_type: CarriageContainerCargoType
    created_from: Required[datetime | str]
    created_to: Required[datetime | str]
    sort_type: Required[CarriageContainerSortType]
    statuses: Sequence[CarriageContainerStatus]
