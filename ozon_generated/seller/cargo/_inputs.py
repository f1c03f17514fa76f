# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What may be passed instead of a model: mappings, for type checkers and editors. The client does not load this."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Required, TypedDict

from ._create import CargoContents, CargoItem
from ._shared_cargo_type import CargoType


class CargoItemDict(TypedDict, total=False):
    """`CargoItem` as a mapping."""

    offer_id: str
    barcode: str
    expires_at: datetime | str
    quant: int
    quantity: int


class CargoContentsDict(TypedDict, total=False):
    """`CargoContents` as a mapping."""

    items: Sequence[CargoItem | CargoItemDict]
    type: Required[CargoType]


class CargoDraftDict(TypedDict, total=False):
    """`CargoDraft` as a mapping."""

    key: Required[str]
    value: Required[CargoContents | CargoContentsDict]
