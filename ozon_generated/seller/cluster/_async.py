# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The methods of cluster, asynchronous."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...client import AsyncResource, CallOptions

if TYPE_CHECKING:
    from ._list import ClusterListResponse
    from ._list_v1 import ClusterListV1Response, ClusterType


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
        `cluster.list` is shorter and has the numbers that drafts take.

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
