# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The methods of cargo_label, synchronous."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...client import CallOptions, File, SyncResource

if TYPE_CHECKING:
    from ._create import CargoLabelCargo, CargoLabelCreateResponse
    from ._get import CargoLabelGetResponse
    from ._inputs import CargoLabelCargoDict


class CargoLabelResource(SyncResource):
    """Labels of FBO cargo units."""

    __slots__ = ()

    def create(
        self,
        *,
        supply_id: int,
        cargoes: Sequence[CargoLabelCargo | CargoLabelCargoDict] | None = None,
        options: CallOptions | None = None,
    ) -> CargoLabelCreateResponse:
        """Print the labels of cargoes.

        Starts a task that makes the labels of the given cargoes, or of all cargoes of the supply. `cargo_label.get`
        gives the link of the file.

        Args:
            supply_id: Supply, from `supply_order.get`.
            cargoes: Cargoes to label; all of the supply when left out.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The task

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/cargoes-label/create``. Writes; is never repeated by the client.
        https://docs.ozon.ru/api/seller/#operation/CargoesAPI_CargoesLabelCreate
        """
        result: CargoLabelCreateResponse = self._call(
            "create",
            {"supply_id": supply_id, "cargoes": cargoes},
            options,
        )
        return result

    def get(
        self,
        *,
        operation_id: str,
        options: CallOptions | None = None,
    ) -> CargoLabelGetResponse:
        """Get the link of cargo labels.

        State of the task that `cargo_label.create` started, and the link of the PDF once it is there.

        Args:
            operation_id: From `cargo_label.create`.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The state and the link

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/cargoes-label/get``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/CargoesAPI_CargoesLabelGet
        """
        result: CargoLabelGetResponse = self._call(
            "get",
            {"operation_id": operation_id},
            options,
        )
        return result

    def file(
        self,
        *,
        file_guid: str,
        options: CallOptions | None = None,
    ) -> File:
        """Download cargo labels (switched off).

        Switched off on 2026-04-10; `cargo_label.get` gives a link instead. Answers the bytes of a PDF.

        Args:
            file_guid: From `cargo_label.get`.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The PDF with the labels

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``GET /v1/cargoes-label/file/{file_guid}``. Reads only; switched off on 2026-04-10; successor:
        cargo_label.get. https://docs.ozon.ru/api/seller/#operation/CargoesAPI_CargoesLabelFile
        """
        result: File = self._call(
            "file",
            {"file_guid": file_guid},
            options,
        )
        return result
