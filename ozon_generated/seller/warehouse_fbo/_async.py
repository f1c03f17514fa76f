# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The methods of warehouse_fbo, asynchronous."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...client import AsyncResource, CallOptions

if TYPE_CHECKING:
    from .._shared_supply_draft_create_type import SupplyDraftCreateType
    from ._list import WarehouseFboListResponse
    from ._seller_list import WarehouseFboSellerListResponse


class AsyncWarehouseFboResource(AsyncResource):
    """Warehouses of Ozon that hold the seller's goods."""

    __slots__ = ()

    async def list(
        self,
        *,
        filter_by_supply_type: Sequence[SupplyDraftCreateType],
        search: str,
        options: CallOptions | None = None,
    ) -> WarehouseFboListResponse:
        """Search places that take supplies.

        Finds drop-off points and warehouses of Ozon by a part of name or address. Their numbers and types go into
        the draft.

        Args:
            filter_by_supply_type: Kinds of supply that the place has to take.
            search: Part of name or address, at least 4 characters.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The places that were found

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/warehouse/fbo/list``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/SupplyDraftAPI_DraftGetWarehouseFboList
        """
        result: WarehouseFboListResponse = await self._call(
            "list",
            {"filter_by_supply_type": filter_by_supply_type, "search": search},
            options,
        )
        return result

    async def seller_list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> WarehouseFboSellerListResponse:
        """List own warehouses from which supplies are fetched.

        Warehouses of the seller that couriers of Ozon may visit, for drafts whose delivery type is PICKUP.

        Args:
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The warehouses

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/warehouse/fbo/seller/list``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/WarehouseFboSellerList
        """
        result: WarehouseFboSellerListResponse = await self._call(
            "seller_list",
            {},
            options,
        )
        return result
