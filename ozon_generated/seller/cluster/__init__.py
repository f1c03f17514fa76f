# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Delivery clusters."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...client import AsyncResource, CallOptions, SyncResource
from ...lazy import lazy

if TYPE_CHECKING:
    from ._list import Cluster as Cluster
    from ._list import ClusterCountry as ClusterCountry
    from ._list import ClusterData as ClusterData
    from ._list import ClusterInfo as ClusterInfo
    from ._list import ClusterListResponse as ClusterListResponse
    from ._list import ClusterWarehouse as ClusterWarehouse
    from ._list_v1 import ClusterListV1Request as ClusterListV1Request
    from ._list_v1 import ClusterListV1Response as ClusterListV1Response
    from ._list_v1 import ClusterType as ClusterType
    from ._list_v1 import ClusterV1 as ClusterV1
    from ._list_v1 import LogisticCluster as LogisticCluster
    from ._list_v1 import LogisticClusterWarehouse as LogisticClusterWarehouse
    from ._list_v1 import LogisticClusterWarehouseType as LogisticClusterWarehouseType
else:
    __getattr__ = lazy(
        __name__,
        {
            "Cluster": "._list",
            "ClusterCountry": "._list",
            "ClusterData": "._list",
            "ClusterInfo": "._list",
            "ClusterListResponse": "._list",
            "ClusterListV1Request": "._list_v1",
            "ClusterListV1Response": "._list_v1",
            "ClusterType": "._list_v1",
            "ClusterV1": "._list_v1",
            "ClusterWarehouse": "._list",
            "LogisticCluster": "._list_v1",
            "LogisticClusterWarehouse": "._list_v1",
            "LogisticClusterWarehouseType": "._list_v1",
        },
    )


class ClusterResource(SyncResource):
    """Delivery clusters."""

    __slots__ = ()

    def list_v1(
        self,
        *,
        cluster_type: ClusterType,
        cluster_ids: Sequence[int] | None = None,
        options: CallOptions | None = None,
    ) -> ClusterListV1Response:
        """List clusters with their warehouses (older version).

        Clusters of one group of countries with all their warehouses, sorting centres and drop-off points included.
        cluster_list is shorter and has the numbers that drafts take.

        Args:
            cluster_type: Which countries to list.
            cluster_ids: Only these clusters.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The clusters

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/cluster/list``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/SupplyDraftAPI_DraftClusterList
        """
        result: ClusterListV1Response = self._call(
            "list_v1",
            {"cluster_type": cluster_type, "cluster_ids": cluster_ids},
            options,
        )
        return result

    def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> ClusterListResponse:
        """List the clusters that supplies may go to.

        All clusters with their storage warehouses. macrolocal_cluster_id is what the calls that create a draft ask
        for.

        Args:
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The clusters

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v2/cluster/list``. Reads only. https://docs.ozon.ru/api/seller/#operation/DraftClusterList
        """
        result: ClusterListResponse = self._call(
            "list",
            {},
            options,
        )
        return result


class AsyncClusterResource(AsyncResource):
    """Delivery clusters."""

    __slots__ = ()

    async def list_v1(
        self,
        *,
        cluster_type: ClusterType,
        cluster_ids: Sequence[int] | None = None,
        options: CallOptions | None = None,
    ) -> ClusterListV1Response:
        """List clusters with their warehouses (older version).

        Clusters of one group of countries with all their warehouses, sorting centres and drop-off points included.
        cluster_list is shorter and has the numbers that drafts take.

        Args:
            cluster_type: Which countries to list.
            cluster_ids: Only these clusters.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The clusters

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/cluster/list``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/SupplyDraftAPI_DraftClusterList
        """
        result: ClusterListV1Response = await self._call(
            "list_v1",
            {"cluster_type": cluster_type, "cluster_ids": cluster_ids},
            options,
        )
        return result

    async def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> ClusterListResponse:
        """List the clusters that supplies may go to.

        All clusters with their storage warehouses. macrolocal_cluster_id is what the calls that create a draft ask
        for.

        Args:
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The clusters

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v2/cluster/list``. Reads only. https://docs.ozon.ru/api/seller/#operation/DraftClusterList
        """
        result: ClusterListResponse = await self._call(
            "list",
            {},
            options,
        )
        return result
