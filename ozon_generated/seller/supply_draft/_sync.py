# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The methods of supply_draft, synchronous."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING

from ...client import CallOptions, SyncResource

if TYPE_CHECKING:
    from .._shared_supply_draft_create_type import SupplyDraftCreateType
    from ._create import SupplyDraftCreateResponse
    from ._create_info import SupplyDraftCreateInfoResponse
    from ._create_info_v1 import SupplyDraftCreateInfoV1Response
    from ._inputs import (
        SupplyDraftClusterDict,
        SupplyDraftDeliveryDict,
        SupplyDraftItemDict,
        SupplyDraftOrderedWarehouseDict,
        SupplyDraftSelectedWarehouseDict,
        SupplyDraftTimeslotDict,
        SupplyDraftTimeslotV1Dict,
    )
    from ._shared_supply_draft_cluster import SupplyDraftCluster
    from ._shared_supply_draft_created_response import SupplyDraftCreatedResponse
    from ._shared_supply_draft_deletion_sku_mode import SupplyDraftDeletionSkuMode
    from ._shared_supply_draft_delivery import SupplyDraftDelivery
    from ._shared_supply_draft_item import SupplyDraftItem
    from ._shared_supply_draft_timeslot import SupplyDraftTimeslot
    from ._shared_supply_draft_timeslot_v1 import SupplyDraftTimeslotV1
    from ._shared_supply_type import SupplyType
    from ._supply_create import SupplyDraftOrderedWarehouse, SupplyDraftSupplyCreateResponse
    from ._supply_create_status import SupplyDraftSupplyCreateStatusResponse
    from ._supply_create_status_v1 import SupplyDraftSupplyCreateStatusV1Response
    from ._supply_create_v1 import SupplyDraftSupplyCreateV1Response
    from ._timeslot_info import SupplyDraftSelectedWarehouse, SupplyDraftTimeslotInfoResponse
    from ._timeslot_info_v1 import SupplyDraftTimeslotInfoV1Response


class SupplyDraftResource(SyncResource):
    """Drafts of FBO supplies."""

    __slots__ = ()

    def crossdock_create(
        self,
        *,
        cluster_info: SupplyDraftCluster | SupplyDraftClusterDict,
        deletion_sku_mode: SupplyDraftDeletionSkuMode,
        delivery_info: SupplyDraftDelivery | SupplyDraftDeliveryDict,
        options: CallOptions | None = None,
    ) -> SupplyDraftCreatedResponse:
        """Start a supply to one cluster through a drop-off point.

        Step 1 of a supply. Makes a draft that lives for 30 minutes and starts the calculation which warehouses
        could take the goods; `supply_draft.create_info` tells the outcome. Then choose a timeslot with
        `supply_draft.timeslot_info` and make the supply order with `supply_draft.supply_create`. Every repeat makes
        another draft and counts against the limits.

        Args:
            cluster_info: Goods and the cluster that gets them.
            deletion_sku_mode: What happens to products that a warehouse cannot take. PARTIAL drops only the
                pieces that do not fit, FULL drops the whole product.
            delivery_info: How the goods get to Ozon.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The draft

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/draft/crossdock/create``. Writes; is never repeated by the client.
        https://docs.ozon.ru/api/seller/#operation/DraftCrossdockCreate
        """
        result: SupplyDraftCreatedResponse = self._call(
            "crossdock_create",
            {"cluster_info": cluster_info, "deletion_sku_mode": deletion_sku_mode, "delivery_info": delivery_info},
            options,
        )
        return result

    def direct_create(
        self,
        *,
        cluster_info: SupplyDraftCluster | SupplyDraftClusterDict,
        deletion_sku_mode: SupplyDraftDeletionSkuMode,
        options: CallOptions | None = None,
    ) -> SupplyDraftCreatedResponse:
        """Start a supply straight to a storage warehouse.

        Step 1 of a supply that the seller brings to the storage warehouse himself. Makes a draft that lives for 30
        minutes and starts the calculation which warehouses of the cluster could take the goods;
        `supply_draft.create_info` tells the outcome. Every repeat makes another draft.

        Args:
            cluster_info: Goods and the cluster that gets them.
            deletion_sku_mode: What happens to products that a warehouse cannot take. PARTIAL drops only the
                pieces that do not fit, FULL drops the whole product.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The draft

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/draft/direct/create``. Writes; is never repeated by the client.
        https://docs.ozon.ru/api/seller/#operation/DraftDirectCreate
        """
        result: SupplyDraftCreatedResponse = self._call(
            "direct_create",
            {"cluster_info": cluster_info, "deletion_sku_mode": deletion_sku_mode},
            options,
        )
        return result

    def multi_cluster_create(
        self,
        *,
        clusters_info: Sequence[SupplyDraftCluster | SupplyDraftClusterDict],
        deletion_sku_mode: SupplyDraftDeletionSkuMode,
        delivery_info: SupplyDraftDelivery | SupplyDraftDeliveryDict,
        options: CallOptions | None = None,
    ) -> SupplyDraftCreatedResponse:
        """Start a supply to several clusters.

        Step 1 of a supply through one drop-off point to up to 20 clusters. Makes a draft that lives for 30 minutes
        and starts the calculation; `supply_draft.create_info` tells the outcome. Every repeat makes another draft.

        Args:
            clusters_info: Goods for up to 20 clusters.
            deletion_sku_mode: What happens to products that a warehouse cannot take. PARTIAL drops only the
                pieces that do not fit, FULL drops the whole product.
            delivery_info: How the goods get to Ozon.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The draft

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/draft/multi-cluster/create``. Writes; is never repeated by the client.
        https://docs.ozon.ru/api/seller/#operation/DraftMultiClusterCreate
        """
        result: SupplyDraftCreatedResponse = self._call(
            "multi_cluster_create",
            {"clusters_info": clusters_info, "deletion_sku_mode": deletion_sku_mode, "delivery_info": delivery_info},
            options,
        )
        return result

    def create_info(
        self,
        *,
        draft_id: int,
        options: CallOptions | None = None,
    ) -> SupplyDraftCreateInfoResponse:
        """Show which warehouses can take a draft.

        Step 2 of a supply. Ask again while status is IN_PROGRESS, but not more often than twice a minute; a draft
        is gone after 30 minutes. Contents that a warehouse takes and refuses are read with `supply_order.bundle`.

        Args:
            draft_id: From one of the calls that create a draft.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The outcome of the calculation

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v2/draft/create/info``. Reads only. https://docs.ozon.ru/api/seller/#operation/DraftCreateInfo
        """
        result: SupplyDraftCreateInfoResponse = self._call(
            "create_info",
            {"draft_id": draft_id},
            options,
        )
        return result

    def timeslot_info(
        self,
        *,
        date_from: date,
        date_to: date,
        draft_id: int,
        supply_type: SupplyType,
        selected_cluster_warehouses: Sequence[SupplyDraftSelectedWarehouse | SupplyDraftSelectedWarehouseDict],
        options: CallOptions | None = None,
    ) -> SupplyDraftTimeslotInfoResponse:
        """List the free timeslots of a draft.

        Step 3 of a supply. Free timeslots of the drop-off point, or of the storage warehouse when the supply is
        direct. Times are local to the warehouse and carry no zone.

        Args:
            date_from: First day to look at.
            date_to: Last day to look at; too long a period is answered with REQUESTED_PERIOD_MORE_THAN_MAX.
            draft_id: Draft whose calculation succeeded.
            supply_type: The kind with which the draft was made.
            selected_cluster_warehouses: Up to 20 chosen warehouses, one per cluster.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The timeslots

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v2/draft/timeslot/info``. Reads only. https://docs.ozon.ru/api/seller/#operation/DraftTimeslotInfo
        """
        result: SupplyDraftTimeslotInfoResponse = self._call(
            "timeslot_info",
            {
                "date_from": date_from,
                "date_to": date_to,
                "draft_id": draft_id,
                "supply_type": supply_type,
                "selected_cluster_warehouses": selected_cluster_warehouses,
            },
            options,
        )
        return result

    def supply_create(
        self,
        *,
        draft_id: int,
        selected_cluster_warehouses: Sequence[SupplyDraftOrderedWarehouse | SupplyDraftOrderedWarehouseDict],
        supply_type: SupplyType,
        timeslot: SupplyDraftTimeslot | SupplyDraftTimeslotDict | None = None,
        options: CallOptions | None = None,
    ) -> SupplyDraftSupplyCreateResponse:
        """Make a supply order of a draft.

        Step 4 of a supply, and the one that really orders it. Starts the creation;
        `supply_draft.supply_create_status` tells the number of the supply order. The timeslot may be chosen later.
        Never repeat the call without asking for the status first. A draft lives for 30 minutes and is not shown in
        the seller's account.

        Args:
            draft_id: Draft whose calculation succeeded.
            selected_cluster_warehouses: Chosen warehouses: of one cluster for CROSSDOCK and DIRECT, of all
                clusters of the draft for MULTI_CLUSTER.
            supply_type: The kind with which the draft was made.
            timeslot: One of `supply_draft.timeslot_info`; may be left out and chosen later with
                `supply_order.timeslot_update`.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The draft that is being turned into a supply order

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v2/draft/supply/create``. Writes; is never repeated by the client.
        https://docs.ozon.ru/api/seller/#operation/DraftSupplyCreate
        """
        result: SupplyDraftSupplyCreateResponse = self._call(
            "supply_create",
            {
                "draft_id": draft_id,
                "selected_cluster_warehouses": selected_cluster_warehouses,
                "supply_type": supply_type,
                "timeslot": timeslot,
            },
            options,
        )
        return result

    def supply_create_status(
        self,
        *,
        draft_id: int,
        options: CallOptions | None = None,
    ) -> SupplyDraftSupplyCreateStatusResponse:
        """Show the supply order that a draft became.

        State of the task that `supply_draft.supply_create` started; order_id is there once it succeeded.

        Args:
            draft_id: Draft of which the supply order is made.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The state

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v2/draft/supply/create/status``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/DraftSupplyCreateStatus
        """
        result: SupplyDraftSupplyCreateStatusResponse = self._call(
            "supply_create_status",
            {"draft_id": draft_id},
            options,
        )
        return result

    def create(
        self,
        *,
        items: Sequence[SupplyDraftItem | SupplyDraftItemDict],
        type: SupplyDraftCreateType,
        cluster_ids: Sequence[int] | None = None,
        drop_off_point_warehouse_id: int | None = None,
        options: CallOptions | None = None,
    ) -> SupplyDraftCreateResponse:
        """Start a supply (removed).

        Switched off on 2026-03-16; each way of the goods has a call of its own now.

        Args:
            items: Up to 5000 products.
            type: Way of the goods.
            cluster_ids: Clusters to look at.
            drop_off_point_warehouse_id: Drop-off point, for CREATE_TYPE_CROSSDOCK.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The task

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/draft/create``. Writes; is never repeated by the client; switched off on 2026-03-16; successor:
        supply_draft.crossdock_create, supply_draft.direct_create, supply_draft.multi_cluster_create.
        https://docs.ozon.ru/api/seller/#operation/SupplyDraftAPI_DraftCreate
        """
        result: SupplyDraftCreateResponse = self._call(
            "create",
            {
                "items": items,
                "type": type,
                "cluster_ids": cluster_ids,
                "drop_off_point_warehouse_id": drop_off_point_warehouse_id,
            },
            options,
        )
        return result

    def create_info_v1(
        self,
        *,
        operation_id: str,
        options: CallOptions | None = None,
    ) -> SupplyDraftCreateInfoV1Response:
        """Show which warehouses can take a draft (removed).

        Switched off on 2026-03-16; use `supply_draft.create_info`, which takes the number of the draft.

        Args:
            operation_id: From `supply_draft.create`.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The outcome of the calculation

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/draft/create/info``. Reads only; switched off on 2026-03-16; successor: supply_draft.create_info.
        https://docs.ozon.ru/api/seller/#operation/SupplyDraftAPI_DraftCreateInfo
        """
        result: SupplyDraftCreateInfoV1Response = self._call(
            "create_info_v1",
            {"operation_id": operation_id},
            options,
        )
        return result

    def timeslot_info_v1(
        self,
        *,
        date_from: datetime,
        date_to: datetime,
        draft_id: int,
        warehouse_ids: Sequence[int],
        options: CallOptions | None = None,
    ) -> SupplyDraftTimeslotInfoV1Response:
        """List the free timeslots of a draft (removed).

        Switched off on 2026-03-16; use `supply_draft.timeslot_info`.

        Args:
            date_from: First moment to look at.
            date_to: Last moment to look at.
            draft_id: Draft whose calculation succeeded.
            warehouse_ids: Up to 10 storage warehouses.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Timeslots by place

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/draft/timeslot/info``. Reads only; switched off on 2026-03-16; successor:
        supply_draft.timeslot_info. https://docs.ozon.ru/api/seller/#operation/SupplyDraftAPI_DraftTimeslotInfo
        """
        result: SupplyDraftTimeslotInfoV1Response = self._call(
            "timeslot_info_v1",
            {"date_from": date_from, "date_to": date_to, "draft_id": draft_id, "warehouse_ids": warehouse_ids},
            options,
        )
        return result

    def supply_create_v1(
        self,
        *,
        draft_id: int,
        warehouse_id: int,
        timeslot: SupplyDraftTimeslotV1 | SupplyDraftTimeslotV1Dict | None = None,
        options: CallOptions | None = None,
    ) -> SupplyDraftSupplyCreateV1Response:
        """Make a supply order of a draft (removed).

        Switched off on 2026-03-16; use `supply_draft.supply_create`.

        Args:
            draft_id: Draft whose calculation succeeded.
            warehouse_id: Chosen storage warehouse.
            timeslot: Span in which the goods are brought.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The task

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/draft/supply/create``. Writes; is never repeated by the client; switched off on 2026-03-16;
        successor: supply_draft.supply_create.
        https://docs.ozon.ru/api/seller/#operation/SupplyDraftAPI_DraftSupplyCreate
        """
        result: SupplyDraftSupplyCreateV1Response = self._call(
            "supply_create_v1",
            {"draft_id": draft_id, "warehouse_id": warehouse_id, "timeslot": timeslot},
            options,
        )
        return result

    def supply_create_status_v1(
        self,
        *,
        operation_id: str,
        options: CallOptions | None = None,
    ) -> SupplyDraftSupplyCreateStatusV1Response:
        """Show the supply order that a draft became (removed).

        Switched off on 2026-03-16; use `supply_draft.supply_create_status`.

        Args:
            operation_id: From `supply_draft.supply_create_v1`.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The state

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/draft/supply/create/status``. Reads only; switched off on 2026-03-16; successor:
        supply_draft.supply_create_status.
        https://docs.ozon.ru/api/seller/#operation/SupplyDraftAPI_DraftSupplyCreateStatus
        """
        result: SupplyDraftSupplyCreateStatusV1Response = self._call(
            "supply_create_status_v1",
            {"operation_id": operation_id},
            options,
        )
        return result
