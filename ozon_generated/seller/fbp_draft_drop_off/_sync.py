# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The methods of fbp_draft_drop_off, synchronous."""

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
    from .._shared_fbp_timetable_response import FbpTimetableResponse
    from ._create import FbpDraftDropOffDetails
    from ._inputs import FbpDraftDropOffDetailsDict
    from ._point_list import FbpDraftDropOffPointListResponse
    from ._province_list import FbpDraftDropOffProvinceListResponse


class FbpDraftDropOffResource(SyncResource):
    """Drafts of FBP supplies through a drop-off point."""

    __slots__ = ()

    def create(
        self,
        *,
        bundle_id: str,
        delivery_details: FbpDraftDropOffDetails | FbpDraftDropOffDetailsDict,
        package_units_count: int,
        warehouse_id: int,
        options: CallOptions | None = None,
    ) -> FbpDraftCreateResponse:
        """Create a drop-off supply draft (FBP).

        Makes a draft for products that `fbp_draft_drop_off.product_validate` accepted, to be brought to a drop-off
        point. Every call makes another draft. Nothing is binding before `fbp_draft_drop_off.registrate`.

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

        ``POST /v1/fbp/draft/drop-off/create``. Writes; is never repeated by the client; beta.
        https://docs.ozon.ru/api/seller/#operation/FbpDraftDropOffCreate
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
        """Delete a drop-off supply draft (FBP).

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

        ``POST /v1/fbp/draft/drop-off/delete``. Destroys or withdraws; is never repeated by the client; beta.
        https://docs.ozon.ru/api/seller/#operation/FbpDraftDropOffDelete
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
        drop_off_date: str,
        drop_off_point_id: int,
        drop_off_province_uuid: str,
        row_version: int,
        supply_id: str,
        options: CallOptions | None = None,
    ) -> FbpChangeResponse:
        """Change point or day of a drop-off draft (FBP).

        Replaces point, province and day together. After the registration only the day can be changed, with
        `fbp_order_drop_off.dlv_edit`.

        Args:
            drop_off_date: Day when the goods are brought to the point; the document names no format, so send a
                value as nearest_drop_off_date of the point list shows it.
            drop_off_point_id: Drop-off point, from `fbp_draft_drop_off.point_list`.
            drop_off_province_uuid: Province of the point, from `fbp_draft_drop_off.province_list`.
            row_version: Version that the caller last saw, from the latest answer about this supply; the change
                is meant to fail when somebody was faster.
            supply_id: Identifier of the supply, from the answer of the create call; the draft, the order and
                the archive keep the same one.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The change was taken

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/fbp/draft/drop-off/dlv/edit``. Writes; is never repeated by the client; beta.
        https://docs.ozon.ru/api/seller/#operation/FbpDraftDropOffDlvEdit
        """
        result: FbpChangeResponse = self._call(
            "dlv_edit",
            {
                "drop_off_date": drop_off_date,
                "drop_off_point_id": drop_off_point_id,
                "drop_off_province_uuid": drop_off_province_uuid,
                "row_version": row_version,
                "supply_id": supply_id,
            },
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
        """Turn a drop-off draft into a supply (FBP).

        Hands the draft to the partner's warehouse for confirmation (state SUPPLY_VARIANT_CONFIRMATION); once
        confirmed it appears in `fbp_order.list` under the same supply_id. A refusal is a 200 with is_error, with
        faults of single products in error.bundle_errors. Cancel a supply with `fbp_order_drop_off.cancel`.

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

        ``POST /v1/fbp/draft/drop-off/registrate``. Writes; is never repeated by the client; beta.
        https://docs.ozon.ru/api/seller/#operation/FbpDraftDropOffRegistrate
        """
        result: FbpDraftRegistrateResponse = self._call(
            "registrate",
            {"row_version": row_version, "supply_id": supply_id},
            options,
        )
        return result

    def province_list(
        self,
        *,
        warehouse_id: int,
        options: CallOptions | None = None,
    ) -> FbpDraftDropOffProvinceListResponse:
        """List provinces with drop-off points (FBP).

        Where goods for one partner warehouse can be dropped off. The province is needed for
        `fbp_draft_drop_off.point_list` and for the draft.

        Args:
            warehouse_id: Warehouse of the partner, from `fbp.warehouse_list`.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The provinces

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/fbp/draft/drop-off/province/list``. Reads only; beta.
        https://docs.ozon.ru/api/seller/#operation/FbpDraftDropOffProvinceList
        """
        result: FbpDraftDropOffProvinceListResponse = self._call(
            "province_list",
            {"warehouse_id": warehouse_id},
            options,
        )
        return result

    def point_list(
        self,
        *,
        province_uuid: str,
        warehouse_id: int,
        next_page_number: int | None = None,
        page_size: int | None = None,
        options: CallOptions | None = None,
    ) -> FbpDraftDropOffPointListResponse:
        """List drop-off points of a province (FBP).

        Points that take goods for one partner warehouse, page by page. The answer tells neither a total nor whether
        there is another page; ask until a page is empty.

        Args:
            province_uuid: Province, from `fbp_draft_drop_off.province_list`.
            warehouse_id: Warehouse of the partner, from `fbp.warehouse_list`.
            next_page_number: Number of the page to show; leave it out for the first one.
            page_size: Points per page. 100 is sent when it is left out.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of points

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/fbp/draft/drop-off/point/list``. Reads only; beta.
        https://docs.ozon.ru/api/seller/#operation/FbpDraftDropOffPointList
        """
        result: FbpDraftDropOffPointListResponse = self._call(
            "point_list",
            {
                "province_uuid": province_uuid,
                "warehouse_id": warehouse_id,
                "next_page_number": next_page_number,
                "page_size": page_size,
            },
            options,
        )
        return result

    def point_timetable(
        self,
        *,
        drop_off_point_id: int,
        province_uuid: str,
        warehouse_id: int,
        options: CallOptions | None = None,
    ) -> FbpTimetableResponse:
        """Show when a drop-off point is open (FBP).

        Opening hours by day of the week, before there is a draft. For a registered supply use
        `fbp_order_drop_off.timetable`.

        Args:
            drop_off_point_id: Drop-off point, from `fbp_draft_drop_off.point_list`.
            province_uuid: Province, from `fbp_draft_drop_off.province_list`.
            warehouse_id: Warehouse of the partner, from `fbp.warehouse_list`.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The week of the point

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/fbp/draft/drop-off/point/timetable``. Reads only; beta.
        https://docs.ozon.ru/api/seller/#operation/FbpDraftDropOffPointTimetable
        """
        result: FbpTimetableResponse = self._call(
            "point_timetable",
            {"drop_off_point_id": drop_off_point_id, "province_uuid": province_uuid, "warehouse_id": warehouse_id},
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
        """Check products for a drop-off supply (FBP).

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

        ``POST /v1/fbp/draft/drop-off/product/validate``. Reads only; beta.
        https://docs.ozon.ru/api/seller/#operation/FbpDraftDropOffProductValidate
        """
        result: FbpProductValidateResponse = self._call(
            "product_validate",
            {"skus": skus, "warehouse_id": warehouse_id},
            options,
        )
        return result
