# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The methods of fbp_draft_pick_up, synchronous."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...client import CallOptions, SyncResource

if TYPE_CHECKING:
    from .._inputs import FbpProductCountDict
    from .._shared_fbp_change_response import FbpChangeResponse
    from .._shared_fbp_draft_create_response import FbpDraftCreateResponse
    from .._shared_fbp_draft_delete_response import FbpDraftDeleteResponse
    from .._shared_fbp_draft_registrate_response import FbpDraftRegistrateResponse
    from .._shared_fbp_product_count import FbpProductCount
    from .._shared_fbp_product_validate_response import FbpProductValidateResponse
    from ._inputs import FbpDraftPickUpDetailsDict
    from ._shared_fbp_draft_pick_up_details import FbpDraftPickUpDetails


class FbpDraftPickUpResource(SyncResource):
    """Drafts of FBP supplies that a courier fetches."""

    __slots__ = ()

    def create(
        self,
        *,
        bundle_id: str,
        delivery_details: FbpDraftPickUpDetails | FbpDraftPickUpDetailsDict,
        package_units_count: int,
        warehouse_id: int,
        options: CallOptions | None = None,
    ) -> FbpDraftCreateResponse:
        """Create a pick-up supply draft (FBP).

        Makes a draft for products that `fbp_draft_pick_up.product_validate` accepted, to be fetched by a courier.
        Every call makes another draft. Nothing is binding before `fbp_draft_pick_up.registrate`.

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

        ``POST /v1/fbp/draft/pick-up/create``. Writes; is never repeated by the client; beta.
        https://docs.ozon.ru/api/seller/#operation/FbpAPI_FbpDraftPickupCreate
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
        """Delete a pick-up supply draft (FBP).

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

        ``POST /v1/fbp/draft/pick-up/delete``. Destroys or withdraws; is never repeated by the client; beta.
        https://docs.ozon.ru/api/seller/#operation/FbpAPI_FbpDraftPickUpDelete
        """
        result: FbpDraftDeleteResponse = self._call(
            "delete",
            {"supply_id": supply_id},
            options,
        )
        return result

    def dlv_edit(
        self,
        *,
        pickup_details: FbpDraftPickUpDetails | FbpDraftPickUpDetailsDict,
        row_version: int,
        supply_id: str,
        options: CallOptions | None = None,
    ) -> FbpChangeResponse:
        """Change place, day or contact of a pick-up draft (FBP).

        Replaces all details of the pick-up together. After the registration only the contact can be changed, with
        `fbp_order_pick_up.dlv_edit`.

        Args:
            pickup_details: New place, day and contact; they replace the old ones as a whole.
            row_version: Version that the caller last saw, from the latest answer about this supply; the change
                is meant to fail when somebody was faster.
            supply_id: Identifier of the supply, from the answer of the create call; the draft, the order and
                the archive keep the same one.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The change was taken

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/fbp/draft/pick-up/dlv/edit``. Writes; is never repeated by the client; beta.
        https://docs.ozon.ru/api/seller/#operation/FbpAPI_FbpDraftPickupDlvEdit
        """
        result: FbpChangeResponse = self._call(
            "dlv_edit",
            {"pickup_details": pickup_details, "row_version": row_version, "supply_id": supply_id},
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
        """Check products for a pick-up supply (FBP).

        Asks which products the partner's warehouse takes, and makes a list of the accepted ones, whose bundle_id
        the draft needs. Refused products stand in rejected_items of a 200 and are left out of the list.

        Args:
            skus: Products of the supply with their quantities.
            warehouse_id: Warehouse of the partner, from `fbp.warehouse_list`.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Accepted and refused products

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/fbp/draft/pick-up/product/validate``. Reads only; beta.
        https://docs.ozon.ru/api/seller/#operation/FbpAPI_FbpDraftPickUpProductValidate
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
        """Turn a pick-up draft into a supply (FBP).

        Hands the draft to the partner's warehouse for confirmation (state SUPPLY_VARIANT_CONFIRMATION); once
        confirmed it appears in `fbp_order.list` under the same supply_id. A refusal is a 200 with is_error, with
        faults of single products in error.bundle_errors. Cancel a supply with `fbp_order_pick_up.cancel`.

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

        ``POST /v1/fbp/draft/pick-up/registrate``. Writes; is never repeated by the client; beta.
        https://docs.ozon.ru/api/seller/#operation/FbpDraftPickUpRegistrate
        """
        result: FbpDraftRegistrateResponse = self._call(
            "registrate",
            {"row_version": row_version, "supply_id": supply_id},
            options,
        )
        return result
