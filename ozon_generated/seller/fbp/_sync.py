# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The methods of fbp, synchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...client import CallOptions, SyncResource

if TYPE_CHECKING:
    from ._act_from_create import FbpActFromCreateResponse
    from ._act_from_get import FbpActFromGetResponse
    from ._act_to_create import FbpActToCreateResponse
    from ._act_to_get import FbpActToGetResponse
    from ._archive_get import FbpArchiveGetResponse
    from ._archive_list import FbpArchiveListResponse
    from ._label_create import FbpLabelCreateResponse
    from ._label_get import FbpLabelGetResponse
    from ._warehouse_list import FbpWarehouseListResponse


class FbpResource(SyncResource):
    """Warehouses and dictionaries of partner fulfilment (FBP)."""

    __slots__ = ()

    def warehouse_list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> FbpWarehouseListResponse:
        """List partner warehouses (FBP).

        Where an FBP supply can go: warehouses of Ozon's fulfilment partners, not of the seller. Every supply begins
        here; the id goes as warehouse_id into the product_validate call of the wanted way of delivery.

        Args:
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The warehouses

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/fbp/warehouse/list``. Reads only; beta.
        https://docs.ozon.ru/api/seller/#operation/FbpWarehouseList
        """
        result: FbpWarehouseListResponse = self._call(
            "warehouse_list",
            {},
            options,
        )
        return result

    def act_from_create(
        self,
        *,
        supply_id: str,
        options: CallOptions | None = None,
    ) -> FbpActFromCreateResponse:
        """Start making the acceptance act of a supply (FBP).

        The act tells what the partner's warehouse accepted. The file is made in the background: ask
        `fbp.act_from_get` with file_uuid. Every call starts another task. A refusal is a 200 with is_success false.

        Args:
            supply_id: Identifier of the supply, from the answer of the create call; the draft, the order and
                the archive keep the same one.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The started task, or why there is none

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/fbp/act-from/create``. Writes; is never repeated by the client; beta.
        https://docs.ozon.ru/api/seller/#operation/FbpAPI_FbpCreateAct
        """
        result: FbpActFromCreateResponse = self._call(
            "act_from_create",
            {"supply_id": supply_id},
            options,
        )
        return result

    def act_from_get(
        self,
        *,
        file_uuid: str,
        options: CallOptions | None = None,
    ) -> FbpActFromGetResponse:
        """Show whether the acceptance act is ready (FBP).

        The link works for a limited time and needs no key. Supplies of the archive carry the identifier of their
        act in act_file_uuid.

        Args:
            file_uuid: From the answer of `fbp.act_from_create` or act_file_uuid of the archive.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Progress and link

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/fbp/act-from/get``. Reads only; beta.
        https://docs.ozon.ru/api/seller/#operation/FbpAPI_FbpCheckActState
        """
        result: FbpActFromGetResponse = self._call(
            "act_from_get",
            {"file_uuid": file_uuid},
            options,
        )
        return result

    def act_to_create(
        self,
        *,
        supply_id: str,
        options: CallOptions | None = None,
    ) -> FbpActToCreateResponse:
        """Start making the waybill of a supply (FBP).

        The consignment note that goes with the goods. It is made in the background: ask `fbp.act_to_get` with code
        and supply_id. Every call starts another task.

        Args:
            supply_id: Identifier of the supply, from the answer of the create call; the draft, the order and
                the archive keep the same one.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The started task

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/fbp/act-to/create``. Writes; is never repeated by the client; beta.
        https://docs.ozon.ru/api/seller/#operation/FbpAPI_FbpCreateConsignmentNote
        """
        result: FbpActToCreateResponse = self._call(
            "act_to_create",
            {"supply_id": supply_id},
            options,
        )
        return result

    def act_to_get(
        self,
        *,
        code: str,
        supply_id: str,
        options: CallOptions | None = None,
    ) -> FbpActToGetResponse:
        """Show whether the waybill is ready (FBP).

        Despite its name, label_url leads to the waybill. The link works for a limited time and needs no key.

        Args:
            code: From the answer of `fbp.act_to_create`.
            supply_id: Identifier of the supply, from the answer of the create call; the draft, the order and
                the archive keep the same one.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Progress and link

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/fbp/act-to/get``. Reads only; beta.
        https://docs.ozon.ru/api/seller/#operation/FbpAPI_FbpCheckConsignmentNoteState
        """
        result: FbpActToGetResponse = self._call(
            "act_to_get",
            {"code": code, "supply_id": supply_id},
            options,
        )
        return result

    def archive_get(
        self,
        *,
        supply_id: str,
        options: CallOptions | None = None,
    ) -> FbpArchiveGetResponse:
        """Show one finished supply (FBP).

        What became of a supply that was accepted, refused or cancelled. A supply that is still on its way stands in
        `fbp_order.get`.

        Args:
            supply_id: Identifier of the supply, from the answer of the create call; the draft, the order and
                the archive keep the same one.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The supply

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/fbp/archive/get``. Reads only; beta.
        https://docs.ozon.ru/api/seller/#operation/FbpAPI_FbpArchiveGet
        """
        result: FbpArchiveGetResponse = self._call(
            "archive_get",
            {"supply_id": supply_id},
            options,
        )
        return result

    def archive_list(
        self,
        *,
        count: int | None = None,
        last_id: int | None = None,
        options: CallOptions | None = None,
    ) -> FbpArchiveListResponse:
        """List finished supplies (FBP).

        Supplies that were accepted, refused or cancelled, page by page.

        Args:
            count: Supplies per page. 100 is sent when it is left out.
            last_id: Where the page begins, last_id of the page before; leave it out for the first page.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of finished supplies

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/fbp/archive/list``. Reads only; beta.
        https://docs.ozon.ru/api/seller/#operation/FbpAPI_FbpArchiveList
        """
        result: FbpArchiveListResponse = self._call(
            "archive_list",
            {"count": count, "last_id": last_id},
            options,
        )
        return result

    def label_create(
        self,
        *,
        supply_id: str,
        options: CallOptions | None = None,
    ) -> FbpLabelCreateResponse:
        """Start making the package labels of a supply (FBP).

        Labels for all packages of the supply. They are made in the background: ask `fbp.label_get` with code and
        supply_id. Every call starts another task.

        Args:
            supply_id: Identifier of the supply, from the answer of the create call; the draft, the order and
                the archive keep the same one.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The started task

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/fbp/label/create``. Writes; is never repeated by the client; beta.
        https://docs.ozon.ru/api/seller/#operation/FbpAPI_FbpCreateLabel
        """
        result: FbpLabelCreateResponse = self._call(
            "label_create",
            {"supply_id": supply_id},
            options,
        )
        return result

    def label_get(
        self,
        *,
        code: str,
        supply_id: str,
        options: CallOptions | None = None,
    ) -> FbpLabelGetResponse:
        """Show whether the package labels are ready (FBP).

        The link works for a limited time and needs no key.

        Args:
            code: From the answer of `fbp.label_create`.
            supply_id: Identifier of the supply, from the answer of the create call; the draft, the order and
                the archive keep the same one.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Progress and link

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/fbp/label/get``. Reads only; beta. https://docs.ozon.ru/api/seller/#operation/FbpAPI_FbpGetLabel
        """
        result: FbpLabelGetResponse = self._call(
            "label_get",
            {"code": code, "supply_id": supply_id},
            options,
        )
        return result
