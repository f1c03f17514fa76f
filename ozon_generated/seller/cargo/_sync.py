# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The methods of cargo, synchronous."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...client import CallOptions, SyncResource

if TYPE_CHECKING:
    from ._create import CargoCreateResponse, CargoDraft
    from ._create_info import CargoCreateInfoResponse
    from ._create_info_v1 import CargoCreateInfoV1Response
    from ._delete import CargoDeleteResponse
    from ._delete_status import CargoDeleteStatusResponse
    from ._get import CargoGetResponse
    from ._inputs import CargoDraftDict
    from ._rules_get import CargoRulesGetResponse
    from ._supplies_get import CargoSuppliesGetResponse


class CargoResource(SyncResource):
    """Cargo units of FBO supplies."""

    __slots__ = ()

    def create(
        self,
        *,
        cargoes: Sequence[CargoDraft | CargoDraftDict],
        supply_id: int,
        delete_current_version: bool | None = None,
        options: CallOptions | None = None,
    ) -> CargoCreateResponse:
        """Make the cargoes of a supply.

        Tells in which boxes and pallets the goods come, up to 40 per call. Starts a task; `cargo.create_info` tells
        the numbers of the cargoes by the marks that were sent as key. With delete_current_version the earlier
        cargoes are lost; without it a repeat doubles them.

        Args:
            cargoes: Up to 40 cargoes.
            supply_id: Supply, from `supply_order.get`.
            delete_current_version: True to delete the cargoes that the supply has; false to add to them.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The task

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/cargoes/create``. Writes; is never repeated by the client.
        https://docs.ozon.ru/api/seller/#operation/CargoesAPI_CargoesCreate
        """
        result: CargoCreateResponse = self._call(
            "create",
            {"cargoes": cargoes, "supply_id": supply_id, "delete_current_version": delete_current_version},
            options,
        )
        return result

    def create_info(
        self,
        *,
        operation_id: str,
        options: CallOptions | None = None,
    ) -> CargoCreateInfoResponse:
        """Show the cargoes that were made.

        State of the task that `cargo.create` started, and the number of each cargo beside the mark that the seller
        gave it.

        Args:
            operation_id: From `cargo.create`.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The state

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v2/cargoes/create/info``. Reads only. https://docs.ozon.ru/api/seller/#operation/CargoesCreateInfoV2
        """
        result: CargoCreateInfoResponse = self._call(
            "create_info",
            {"operation_id": operation_id},
            options,
        )
        return result

    def get(
        self,
        *,
        supply_ids: Sequence[int],
        options: CallOptions | None = None,
    ) -> CargoGetResponse:
        """Show the cargoes of supplies.

        Cargoes of up to 100 supplies with their way through the warehouses. What is in a cargo tells
        `supply_order.bundle` by its bundle_id.

        Args:
            supply_ids: Up to 100 supplies.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Cargoes by supply

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/cargoes/get``. Reads only. https://docs.ozon.ru/api/seller/#operation/CargoesGet
        """
        result: CargoGetResponse = self._call(
            "get",
            {"supply_ids": supply_ids},
            options,
        )
        return result

    def delete(
        self,
        *,
        cargo_ids: Sequence[int],
        supply_id: int,
        options: CallOptions | None = None,
    ) -> CargoDeleteResponse:
        """Delete cargoes of a supply.

        Deletes up to 70 cargoes; it cannot be undone, and the last cargo has to stay. Starts a task that
        `cargo.delete_status` tells about.

        Args:
            cargo_ids: Up to 70 cargoes.
            supply_id: Supply, from `supply_order.get`.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The task

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/cargoes/delete``. Destroys or withdraws; is never repeated by the client.
        https://docs.ozon.ru/api/seller/#operation/CargoesAPI_CargoesDelete
        """
        result: CargoDeleteResponse = self._call(
            "delete",
            {"cargo_ids": cargo_ids, "supply_id": supply_id},
            options,
        )
        return result

    def delete_status(
        self,
        *,
        operation_id: str,
        options: CallOptions | None = None,
    ) -> CargoDeleteStatusResponse:
        """Show whether cargoes were deleted.

        State of the task that `cargo.delete` started.

        Args:
            operation_id: From `cargo.delete`.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The state

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/cargoes/delete/status``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/CargoesAPI_CargoesDeleteStatus
        """
        result: CargoDeleteStatusResponse = self._call(
            "delete_status",
            {"operation_id": operation_id},
            options,
        )
        return result

    def rules_get(
        self,
        *,
        supply_ids: Sequence[int],
        options: CallOptions | None = None,
    ) -> CargoRulesGetResponse:
        """Check what the cargoes of supplies still lack.

        The checks that have to be passed before the goods are brought, for up to 100 supplies. A check whose
        is_applicable is false does not count.

        Args:
            supply_ids: Up to 100 supplies.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Checks by supply

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/cargoes/rules/get``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/CargoesAPI_CargoesRulesGet
        """
        result: CargoRulesGetResponse = self._call(
            "rules_get",
            {"supply_ids": supply_ids},
            options,
        )
        return result

    def create_info_v1(
        self,
        *,
        operation_id: str,
        options: CallOptions | None = None,
    ) -> CargoCreateInfoV1Response:
        """Show the cargoes that were made (removed).

        Announced for removal on 2025-10-08 and gone from the official document by 2026-06-11; use
        `cargo.create_info`.

        Args:
            operation_id: From `cargo.create`.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The state

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/cargoes/create/info``. Reads only; switched off on 2026-06-11; successor: cargo.create_info.
        https://docs.ozon.ru/api/seller/#operation/CargoesAPI_CargoesCreateInfo
        """
        result: CargoCreateInfoV1Response = self._call(
            "create_info_v1",
            {"operation_id": operation_id},
            options,
        )
        return result

    def supplies_get(
        self,
        *,
        supply_ids: Sequence[int],
        options: CallOptions | None = None,
    ) -> CargoSuppliesGetResponse:
        """Show which boxes are on which pallets.

        Boxes of up to 50 supplies, by pallet, with the barcodes of their labels. Numbers that are not supplies of
        this seller come back in not_found_supply_ids.

        Args:
            supply_ids: Up to 50 supplies.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Boxes and pallets by supply

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/cargoes/supplies/get``. Reads only; beta.
        https://docs.ozon.ru/api/seller/#operation/CargoesSuppliesGet
        """
        result: CargoSuppliesGetResponse = self._call(
            "supplies_get",
            {"supply_ids": supply_ids},
            options,
        )
        return result
