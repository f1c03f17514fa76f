# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The methods of arrival_pass, asynchronous."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...client import AsyncResource, CallOptions

if TYPE_CHECKING:
    from ._carriage_create import ArrivalPassCarriageCreateItem, ArrivalPassCarriageCreateResponse
    from ._carriage_update import ArrivalPassCarriageUpdateItem
    from ._inputs import (
        ArrivalPassCarriageCreateItemDict,
        ArrivalPassCarriageUpdateItemDict,
        ArrivalPassListFilterDict,
        ArrivalPassReturnCreateItemDict,
        ArrivalPassReturnUpdateItemDict,
    )
    from ._list import ArrivalPassListFilter, ArrivalPassListResponse
    from ._return_create import ArrivalPassReturnCreateItem, ArrivalPassReturnCreateResponse
    from ._return_update import ArrivalPassReturnUpdateItem


class AsyncArrivalPassResource(AsyncResource):
    """Passes for the vehicle that brings or fetches goods."""

    __slots__ = ()

    async def list(
        self,
        *,
        filter: ArrivalPassListFilter | ArrivalPassListFilterDict | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        options: CallOptions | None = None,
    ) -> ArrivalPassListResponse:
        """List arrival passes.

        Passes for bringing FBS postings and for fetching returns, by pages of up to 1000.

        Args:
            filter: Which passes to list; empty lists leave nothing out.
            limit: Passes per page, 1 to 1000. Ozon takes 1000 when it is absent. 1000 is sent when it is left
                out.
            cursor: Where the page begins; empty for the first page.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of passes

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/pass/list``. Reads only. https://docs.ozon.ru/api/seller/#operation/PassList
        """
        result: ArrivalPassListResponse = await self._call(
            "list",
            {"filter": filter, "limit": limit, "cursor": cursor},
            options,
        )
        return result

    async def carriage_create(
        self,
        *,
        arrival_passes: Sequence[ArrivalPassCarriageCreateItem | ArrivalPassCarriageCreateItemDict],
        carriage_id: int,
        options: CallOptions | None = None,
    ) -> ArrivalPassCarriageCreateResponse:
        """Create passes for bringing a carriage.

        The carriage must exist; its passes let the drivers onto the grounds of Ozon on the day of its shipment. A
        repeated call makes further passes.

        Args:
            arrival_passes: One pass per vehicle.
            carriage_id: Number of the carriage in which the postings leave.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Numbers of the passes

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/carriage/pass/create``. Writes; is never repeated by the client.
        https://docs.ozon.ru/api/seller/#operation/carriagePassCreate
        """
        result: ArrivalPassCarriageCreateResponse = await self._call(
            "carriage_create",
            {"arrival_passes": arrival_passes, "carriage_id": carriage_id},
            options,
        )
        return result

    async def carriage_update(
        self,
        *,
        arrival_passes: Sequence[ArrivalPassCarriageUpdateItem | ArrivalPassCarriageUpdateItemDict],
        carriage_id: int,
        options: CallOptions | None = None,
    ) -> None:
        """Change passes of a carriage.

        Every pass is replaced as a whole, so send the fields that stay as well.

        Args:
            arrival_passes: The passes with their new data. At least 1 item.
            carriage_id: Number of the carriage in which the postings leave.
            options: Settings of this call only, such as ``timeout``.

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/carriage/pass/update``. Writes; may be repeated.
        https://docs.ozon.ru/api/seller/#operation/carriagePassUpdate
        """
        await self._call(
            "carriage_update",
            {"arrival_passes": arrival_passes, "carriage_id": carriage_id},
            options,
        )

    async def carriage_delete(
        self,
        *,
        arrival_pass_ids: Sequence[int],
        carriage_id: int,
        options: CallOptions | None = None,
    ) -> None:
        """Withdraw passes of a carriage.

        The drivers are no longer let in with these passes. Cannot be undone; make new passes instead.

        Args:
            arrival_pass_ids: Passes to withdraw. At least 1 item.
            carriage_id: Number of the carriage in which the postings leave.
            options: Settings of this call only, such as ``timeout``.

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/carriage/pass/delete``. Destroys or withdraws; is never repeated by the client.
        https://docs.ozon.ru/api/seller/#operation/carriagePassDelete
        """
        await self._call(
            "carriage_delete",
            {"arrival_pass_ids": arrival_pass_ids, "carriage_id": carriage_id},
            options,
        )

    async def return_create(
        self,
        *,
        arrival_passes: Sequence[ArrivalPassReturnCreateItem | ArrivalPassReturnCreateItemDict],
        options: CallOptions | None = None,
    ) -> ArrivalPassReturnCreateResponse:
        """Create passes for fetching returns.

        A pass counts for one visit to one drop-off point at arrival_time. What can be fetched there is listed by
        the giveout methods. A repeated call makes further passes.

        Args:
            arrival_passes: One pass per vehicle and visit.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Numbers of the passes

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/return/pass/create``. Writes; is never repeated by the client.
        https://docs.ozon.ru/api/seller/#operation/returnPassCreate
        """
        result: ArrivalPassReturnCreateResponse = await self._call(
            "return_create",
            {"arrival_passes": arrival_passes},
            options,
        )
        return result

    async def return_update(
        self,
        *,
        arrival_passes: Sequence[ArrivalPassReturnUpdateItem | ArrivalPassReturnUpdateItemDict],
        options: CallOptions | None = None,
    ) -> None:
        """Change passes for fetching returns.

        Every pass is replaced as a whole, so send the fields that stay as well.

        Args:
            arrival_passes: The passes with their new data. At least 1 item.
            options: Settings of this call only, such as ``timeout``.

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/return/pass/update``. Writes; may be repeated.
        https://docs.ozon.ru/api/seller/#operation/returnPassUpdate
        """
        await self._call(
            "return_update",
            {"arrival_passes": arrival_passes},
            options,
        )

    async def return_delete(
        self,
        *,
        arrival_pass_ids: Sequence[int],
        options: CallOptions | None = None,
    ) -> None:
        """Withdraw passes for fetching returns.

        The drivers are no longer let in with these passes. Cannot be undone; make new passes instead.

        Args:
            arrival_pass_ids: Passes to withdraw. At least 1 item.
            options: Settings of this call only, such as ``timeout``.

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/return/pass/delete``. Destroys or withdraws; is never repeated by the client.
        https://docs.ozon.ru/api/seller/#operation/returnPassDelete
        """
        await self._call(
            "return_delete",
            {"arrival_pass_ids": arrival_pass_ids},
            options,
        )
