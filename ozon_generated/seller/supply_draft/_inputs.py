# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What may be passed instead of a model: mappings, for type checkers and editors. The client does not load this."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Required, TypedDict

from ._shared_supply_draft_delivery_type import SupplyDraftDeliveryType
from ._shared_supply_draft_drop_off_warehouse import SupplyDraftDropOffWarehouse
from ._shared_supply_draft_drop_off_warehouse_type import SupplyDraftDropOffWarehouseType
from ._shared_supply_draft_item import SupplyDraftItem


class SupplyDraftItemDict(TypedDict, total=False):
    """`SupplyDraftItem` as a mapping."""

    sku: Required[int]
    quantity: Required[int]


class SupplyDraftClusterDict(TypedDict, total=False):
    """`SupplyDraftCluster` as a mapping."""

    items: Required[Sequence[SupplyDraftItem | SupplyDraftItemDict]]
    macrolocal_cluster_id: Required[int]


class SupplyDraftDropOffWarehouseDict(TypedDict, total=False):
    """`SupplyDraftDropOffWarehouse` as a mapping."""

    warehouse_id: Required[int]
    warehouse_type: Required[SupplyDraftDropOffWarehouseType]


class SupplyDraftDeliveryDict(TypedDict, total=False):
    """`SupplyDraftDelivery` as a mapping."""

    drop_off_warehouse: SupplyDraftDropOffWarehouse | SupplyDraftDropOffWarehouseDict
    seller_warehouse_id: int
    type: Required[SupplyDraftDeliveryType]


class SupplyDraftSelectedWarehouseDict(TypedDict, total=False):
    """`SupplyDraftSelectedWarehouse` as a mapping."""

    macrolocal_cluster_id: int
    storage_warehouse_id: int


class SupplyDraftTimeslotDict(TypedDict, total=False):
    """`SupplyDraftTimeslot` as a mapping."""

    from_in_timezone: datetime | str
    to_in_timezone: datetime | str


class SupplyDraftOrderedWarehouseDict(TypedDict, total=False):
    """`SupplyDraftOrderedWarehouse` as a mapping."""

    macrolocal_cluster_id: Required[int]
    storage_warehouse_id: int


class SupplyDraftTimeslotV1Dict(TypedDict, total=False):
    """`SupplyDraftTimeslotV1` as a mapping."""

    from_in_timezone: datetime | str
    to_in_timezone: datetime | str
