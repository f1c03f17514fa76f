# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Delivery clusters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from ._async import AsyncClusterResource as AsyncClusterResource
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
    from ._sync import ClusterResource as ClusterResource
else:
    __getattr__ = lazy(
        __name__,
        {
            "._async": "AsyncClusterResource",
            "._list": "Cluster ClusterCountry ClusterData ClusterInfo ClusterListResponse ClusterWarehouse",
            "._list_v1": "ClusterListV1Request ClusterListV1Response ClusterType ClusterV1 LogisticCluster LogisticClusterWarehouse LogisticClusterWarehouseType",
            "._sync": "ClusterResource",
        },
    )
