# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The methods of fbp_draft_direct, synchronous."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from ...client import CallOptions, SyncResource

if TYPE_CHECKING:
    from .._inputs import FbpProductCountDict
    from .._shared_fbp_draft_create_response import FbpDraftCreateResponse
    from .._shared_fbp_draft_delete_response import FbpDraftDeleteResponse
    from .._shared_fbp_draft_registrate_response import FbpDraftRegistrateResponse
    from .._shared_fbp_product_count import FbpProductCount
    from .._shared_fbp_product_validate_response import FbpProductValidateResponse
    from .._shared_fbp_timeslot_edit_response import FbpTimeslotEditResponse
    from .._shared_fbp_timeslot_list_response import FbpTimeslotListResponse
    from ._create import FbpDraftDirectDetails
    from ._inputs import FbpDraftDirectDetailsDict, FbpDraftDirectSellerDetailsDict, FbpDraftDirectTplDetailsDict
    from ._seller_dlv_create import FbpDraftDirectSellerDetails
    from ._shared_fbp_draft_edit_response import FbpDraftEditResponse
    from ._tpl_dlv_create import FbpDraftDirectTplDetails


class FbpDraftDirectResource(SyncResource):
    """Drafts of FBP supplies that go straight to the warehouse."""

    __slots__ = ()

    def seller_dlv_create(
        self,
        *,
        bundle_id: str,
        delivery_details: FbpDraftDirectSellerDetails | FbpDraftDirectSellerDetailsDict,
        package_units_count: int,
        warehouse_id: int,
        options: CallOptions | None = None,
    ) -> FbpDraftCreateResponse:
        """Create a direct supply draft with own vehicle (FBP).

        Like `fbp_draft_direct.create`, with the vehicle and the driver that bring the goods. Every call makes
        another draft; register it with `fbp_draft_direct.registrate`.

        Args:
            bundle_id: List of products that the partner's warehouse accepted, made by the product_validate call
                of the same way of delivery.
            delivery_details: How the goods get to the warehouse.
            package_units_count: Number of packages, boxes or pallets, that will arrive.
            warehouse_id: Warehouse of the partner, from `fbp.warehouse_list`.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The new draft

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/fbp/draft/direct/seller-dlv/create``. Writes; is never repeated by the client; beta.
        https://docs.ozon.ru/api/seller/#operation/FbpDraftDirectSellerDlvCreate
        """
        result: FbpDraftCreateResponse = self._call(
            "seller_dlv_create",
            {
                "bundle_id": bundle_id,
                "delivery_details": delivery_details,
                "package_units_count": package_units_count,
                "warehouse_id": warehouse_id,
            },
            options,
        )
        return result

    def seller_dlv_edit(
        self,
        *,
        driver_name: str,
        row_version: int,
        supply_id: str,
        vehicle_number: str,
        vehicle_type: str,
        options: CallOptions | None = None,
    ) -> FbpDraftEditResponse:
        """Set vehicle and driver of a direct draft (FBP).

        Tells that the seller brings the goods, and with which vehicle. A refusal is a 200 with is_error. After the
        registration use `fbp_order_direct.seller_dlv_edit`.

        Args:
            driver_name: Full name of the driver.
            row_version: Version that the caller last saw, from the latest answer about this supply; the change
                is meant to fail when somebody was faster.
            supply_id: Identifier of the supply, from the answer of the create call; the draft, the order and
                the archive keep the same one.
            vehicle_number: Registration plate of the vehicle.
            vehicle_type: Kind or model of the vehicle, free text.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Whether the draft was changed

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/fbp/draft/direct/seller-dlv/edit``. Writes; is never repeated by the client; beta.
        https://docs.ozon.ru/api/seller/#operation/FbpDraftDirectSellerDlvEdit
        """
        result: FbpDraftEditResponse = self._call(
            "seller_dlv_edit",
            {
                "driver_name": driver_name,
                "row_version": row_version,
                "supply_id": supply_id,
                "vehicle_number": vehicle_number,
                "vehicle_type": vehicle_type,
            },
            options,
        )
        return result

    def timeslot_edit(
        self,
        *,
        row_version: int,
        supply_id: str,
        timeslot_start: datetime,
        options: CallOptions | None = None,
    ) -> FbpTimeslotEditResponse:
        """Move a direct draft to another slot (FBP).

        Takes another slot from `fbp_draft_direct.timeslot_get`. When it could not be reserved, error_reasons of a
        200 tells why and the old slot stays.

        Args:
            row_version: Version that the caller last saw, from the latest answer about this supply; the change
                is meant to fail when somebody was faster.
            supply_id: Identifier of the supply, from the answer of the create call; the draft, the order and
                the archive keep the same one.
            timeslot_start: Begin of a slot that the timeslot list offers. Ozon does not say whether it is UTC
                or the clock of the warehouse: send what the list gave.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Whether the slot was reserved

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/fbp/draft/direct/timeslot/edit``. Writes; is never repeated by the client; beta.
        https://docs.ozon.ru/api/seller/#operation/FbpDraftDirectTimeslotEdit
        """
        result: FbpTimeslotEditResponse = self._call(
            "timeslot_edit",
            {"row_version": row_version, "supply_id": supply_id, "timeslot_start": timeslot_start},
            options,
        )
        return result

    def timeslot_get(
        self,
        *,
        bundle_id: str,
        interval_end: datetime,
        interval_start: datetime,
        warehouse_id: int,
        options: CallOptions | None = None,
    ) -> FbpTimeslotListResponse:
        """List free slots for a direct supply (FBP).

        Slots in which the warehouse can take the products of a list, before there is a draft. When there are none,
        reasons tells why. A slot is held only by a draft; it may be gone a moment later.

        Args:
            bundle_id: List of products that the partner's warehouse accepted, made by the product_validate call
                of the same way of delivery.
            interval_end: End of the span in which slots are looked for, UTC.
            interval_start: Begin of the span in which slots are looked for, UTC.
            warehouse_id: Warehouse of the partner, from `fbp.warehouse_list`.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Free slots

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/fbp/draft/direct/timeslot/get``. Reads only; beta.
        https://docs.ozon.ru/api/seller/#operation/FbpDraftDirectGetTimeslot
        """
        result: FbpTimeslotListResponse = self._call(
            "timeslot_get",
            {
                "bundle_id": bundle_id,
                "interval_end": interval_end,
                "interval_start": interval_start,
                "warehouse_id": warehouse_id,
            },
            options,
        )
        return result

    def create(
        self,
        *,
        bundle_id: str,
        delivery_details: FbpDraftDirectDetails | FbpDraftDirectDetailsDict,
        package_units_count: int,
        warehouse_id: int,
        options: CallOptions | None = None,
    ) -> FbpDraftCreateResponse:
        """Create a direct supply draft without a carrier (FBP).

        Makes a draft for products that `fbp_draft_direct.product_validate` accepted. Who brings the goods is told
        later with `fbp_draft_direct.seller_dlv_edit` or `fbp_draft_direct.tpl_dlv_edit`. Every call makes another
        draft. Nothing is binding before `fbp_draft_direct.registrate`.

        Args:
            bundle_id: List of products that the partner's warehouse accepted, made by the product_validate call
                of the same way of delivery.
            delivery_details: How the goods get to the warehouse.
            package_units_count: Number of packages, boxes or pallets, that will arrive.
            warehouse_id: Warehouse of the partner, from `fbp.warehouse_list`.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The new draft

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/fbp/draft/direct/create``. Writes; is never repeated by the client; beta.
        https://docs.ozon.ru/api/seller/#operation/FbpDraftDirectCreate
        """
        result: FbpDraftCreateResponse = self._call(
            "create",
            {
                "bundle_id": bundle_id,
                "delivery_details": delivery_details,
                "package_units_count": package_units_count,
                "warehouse_id": warehouse_id,
            },
            options,
        )
        return result

    def delete(
        self,
        *,
        supply_id: str,
        options: CallOptions | None = None,
    ) -> FbpDraftDeleteResponse:
        """Delete a direct supply draft (FBP).

        Cannot be undone. A draft that the warehouse already knows is gone only after its consent, which
        cancellation_state tells; is_deletable of `fbp_draft.get` tells beforehand.

        Args:
            supply_id: Identifier of the supply, from the answer of the create call; the draft, the order and
                the archive keep the same one.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            State of the deletion

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/fbp/draft/direct/delete``. Destroys or withdraws; is never repeated by the client; beta.
        https://docs.ozon.ru/api/seller/#operation/FbpDraftDirectDelete
        """
        result: FbpDraftDeleteResponse = self._call(
            "delete",
            {"supply_id": supply_id},
            options,
        )
        return result

    def product_validate(
        self,
        *,
        skus: Sequence[FbpProductCount | FbpProductCountDict],
        warehouse_id: int,
        options: CallOptions | None = None,
    ) -> FbpProductValidateResponse:
        """Check products for a direct supply (FBP).

        Asks which products the partner's warehouse takes, and makes a list of the accepted ones. Its bundle_id is
        needed for the slots and for the draft. Refused products stand in rejected_items of a 200 and are left out
        of the list.

        Args:
            skus: Products of the supply with their quantities.
            warehouse_id: Warehouse of the partner, from `fbp.warehouse_list`.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Accepted and refused products

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/fbp/draft/direct/product/validate``. Reads only; beta.
        https://docs.ozon.ru/api/seller/#operation/FbpDraftDirectProductValidate
        """
        result: FbpProductValidateResponse = self._call(
            "product_validate",
            {"skus": skus, "warehouse_id": warehouse_id},
            options,
        )
        return result

    def registrate(
        self,
        *,
        row_version: int,
        supply_id: str,
        options: CallOptions | None = None,
    ) -> FbpDraftRegistrateResponse:
        """Turn a direct draft into a supply (FBP).

        Hands the draft to the partner's warehouse for confirmation (state SUPPLY_VARIANT_CONFIRMATION); once
        confirmed it appears in `fbp_order.list` under the same supply_id. A refusal is a 200 with is_error, with
        faults of single products in error.bundle_errors. Cancel a supply with `fbp_order_direct.cancel`.

        Args:
            row_version: Version that the caller last saw, from the latest answer about this supply; the change
                is meant to fail when somebody was faster.
            supply_id: Identifier of the supply, from the answer of the create call; the draft, the order and
                the archive keep the same one.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Whether the draft was registered

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/fbp/draft/direct/registrate``. Writes; is never repeated by the client; beta.
        https://docs.ozon.ru/api/seller/#operation/FbpDraftDirectRegistrate
        """
        result: FbpDraftRegistrateResponse = self._call(
            "registrate",
            {"row_version": row_version, "supply_id": supply_id},
            options,
        )
        return result

    def tpl_dlv_create(
        self,
        *,
        bundle_id: str,
        delivery_details: FbpDraftDirectTplDetails | FbpDraftDirectTplDetailsDict,
        package_units_count: int,
        warehouse_id: int,
        options: CallOptions | None = None,
    ) -> FbpDraftCreateResponse:
        """Create a direct supply draft with a transport company (FBP).

        Like `fbp_draft_direct.create`, with the transport company that brings the goods and its tracking number.
        Every call makes another draft; register it with `fbp_draft_direct.registrate`.

        Args:
            bundle_id: List of products that the partner's warehouse accepted, made by the product_validate call
                of the same way of delivery.
            delivery_details: How the goods get to the warehouse.
            package_units_count: Number of packages, boxes or pallets, that will arrive.
            warehouse_id: Warehouse of the partner, from `fbp.warehouse_list`.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The new draft

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/fbp/draft/direct/tpl-dlv/create``. Writes; is never repeated by the client; beta.
        https://docs.ozon.ru/api/seller/#operation/FbpAPI_FbpDraftDirectTplDlvCreate
        """
        result: FbpDraftCreateResponse = self._call(
            "tpl_dlv_create",
            {
                "bundle_id": bundle_id,
                "delivery_details": delivery_details,
                "package_units_count": package_units_count,
                "warehouse_id": warehouse_id,
            },
            options,
        )
        return result

    def tpl_dlv_edit(
        self,
        *,
        row_version: int,
        supply_id: str,
        tracking_number: str,
        transport_company_name: str,
        options: CallOptions | None = None,
    ) -> FbpDraftEditResponse:
        """Set the transport company of a direct draft (FBP).

        Tells that a transport company brings the goods, and under which tracking number. A refusal is a 200 with
        is_error. After the registration use `fbp_order_direct.tpl_dlv_edit`.

        Args:
            row_version: Version that the caller last saw, from the latest answer about this supply; the change
                is meant to fail when somebody was faster.
            supply_id: Identifier of the supply, from the answer of the create call; the draft, the order and
                the archive keep the same one.
            tracking_number: Number under which the transport company tracks the cargo.
            transport_company_name: Company as the warehouse will see it on the papers.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Whether the draft was changed

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/fbp/draft/direct/tpl-dlv/edit``. Writes; is never repeated by the client; beta.
        https://docs.ozon.ru/api/seller/#operation/FbpAPI_FbpDraftDirectTplDlvEdit
        """
        result: FbpDraftEditResponse = self._call(
            "tpl_dlv_edit",
            {
                "row_version": row_version,
                "supply_id": supply_id,
                "tracking_number": tracking_number,
                "transport_company_name": transport_company_name,
            },
            options,
        )
        return result
