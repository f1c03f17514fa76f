# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/cluster/list``: List clusters with their warehouses (older version)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias

import attrs

from ...model import Model, model
from ...operation import (
    Operation,
)

ClusterType: TypeAlias = Literal["CLUSTER_TYPE_OZON", "CLUSTER_TYPE_CIS"] | str
"""CLUSTER_TYPE_OZON is Russia, CLUSTER_TYPE_CIS the other countries."""

LogisticClusterWarehouseType: TypeAlias = (
    Literal[
        "FULL_FILLMENT",
        "EXPRESS_DARK_STORE",
        "SORTING_CENTER",
        "ORDERS_RECEIVING_POINT",
        "CROSS_DOCK",
        "DISTRIBUTION_CENTER",
    ]
    | str
)


@model
class ClusterListV1Request(Model):
    """Request of `cluster.list_v1`."""

    cluster_ids: Sequence[int] | None = None
    """Only these clusters."""

    cluster_type: ClusterType
    """Which countries to list."""


@model
class LogisticClusterWarehouse(Model):
    """A warehouse of Ozon."""

    name: str | None = None
    """What the warehouse is called in the seller cabinet."""

    warehouse_id: int | None = None
    """Number of the warehouse of Ozon."""

    type: LogisticClusterWarehouseType | None = None
    """Purpose, such as storage (FULL_FILLMENT), sorting centre or drop-off point."""


@model
class LogisticCluster(Model):
    """A group of warehouses within a cluster."""

    warehouses: list[LogisticClusterWarehouse] = attrs.field(factory=list)


@model
class ClusterV1(Model):
    """A cluster, that is a region that warehouses of Ozon serve together."""

    id: int | None = None
    """Number of the cluster, of the old kind."""

    name: str | None = None
    """Title of the region that the cluster serves."""

    logistic_clusters: list[LogisticCluster] = attrs.field(factory=list)
    """Warehouses by group."""

    macrolocal_cluster_id: int | None = None
    """Number of the cluster that drafts take."""

    type: ClusterType | None = None
    """CLUSTER_TYPE_OZON is Russia, CLUSTER_TYPE_CIS the other countries."""


@model
class ClusterListV1Response(Model):
    """Answer of `cluster.list_v1`."""

    clusters: list[ClusterV1] = attrs.field(factory=list)


OPERATION = Operation(
    api="seller",
    name="cluster.list_v1",
    method="POST",
    path="/v1/cluster/list",
    summary="List clusters with their warehouses (older version)",
    safety="read",
    request=ClusterListV1Request,
    response=ClusterListV1Response,
)
