# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What may be passed instead of a model: mappings, for type checkers and editors. The client does not load this."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

from ._shared_delivery_method_status import DeliveryMethodStatus


class DeliveryMethodListFilterDict(TypedDict, total=False):
    """`DeliveryMethodListFilter` as a mapping."""

    status: Sequence[DeliveryMethodStatus]
    delivery_method_ids: Sequence[int]
    provider_ids: Sequence[int]
    warehouse_ids: Sequence[int]


class DeliveryMethodListV1FilterDict(TypedDict, total=False):
    """`DeliveryMethodListV1Filter` as a mapping."""

    warehouse_id: int
    status: DeliveryMethodStatus
    provider_id: int
