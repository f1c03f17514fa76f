# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What may be passed instead of a model: mappings, for type checkers and editors. The client does not load this."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from .._shared_transport_cargo_type import TransportCargoType


class TransportCargoSupplyQueryDict(TypedDict, total=False):
    """`TransportCargoSupplyQuery` as a mapping."""

    cargo_ids: Required[Sequence[int]]
    supply_id: Required[int]


class TransportCargoOrderDict(TypedDict, total=False):
    """`TransportCargoOrder` as a mapping."""

    count: Required[int]
    type: Required[TransportCargoType]


class TransportCargoBindingDict(TypedDict, total=False):
    """`TransportCargoBinding` as a mapping."""

    cargo_ids: Required[Sequence[int]]
    transport_cargo_id: Required[int]
