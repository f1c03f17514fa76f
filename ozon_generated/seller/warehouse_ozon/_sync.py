# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The methods of warehouse_ozon, synchronous."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...client import CallOptions, SyncResource

if TYPE_CHECKING:
    from ._list import OzonWarehouseType, WarehouseOzonListResponse


class WarehouseOzonResource(SyncResource):
    """Warehouses that Ozon itself runs, such as those that hold FBO goods."""

    __slots__ = ()

    def list(
        self,
        *,
        warehouse_types: Sequence[OzonWarehouseType],
        options: CallOptions | None = None,
    ) -> WarehouseOzonListResponse:
        """List warehouses of Ozon by kind.

        Warehouses of FBO and FBO Fresh, and those that take returns. The kinds have to be named. Whether a supply
        can be brought there now is told by is_for_supply. The list comes in one piece.

        Args:
            warehouse_types: Kinds of warehouses, at least one.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The warehouses

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/warehouse/ozon/list``. Reads only. https://docs.ozon.ru/api/seller/#operation/WarehouseOZONList
        """
        result: WarehouseOzonListResponse = self._call(
            "list",
            {"warehouse_types": warehouse_types},
            options,
        )
        return result
