# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v2/cluster/list``: List the clusters that supplies may go to."""

from __future__ import annotations

from datetime import date

import attrs

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)


@model
class ClusterWarehouse(Model):
    """A storage warehouse of Ozon."""

    name: str | None = None
    """What the warehouse is called in the seller cabinet."""

    warehouse_id: int | None = None
    """Number of the storage warehouse."""


@model
class ClusterCountry(Model):
    """State in which the warehouses of a cluster lie."""

    name: str | None = None
    """What the state is called."""

    uid: str | None = None
    """ISO code of the country."""


@model
class ClusterInfo(Model):
    """Name and country of a cluster."""

    name: str | None = None
    """Title of the region that the cluster serves."""

    country: ClusterCountry | None = None
    """State in which the warehouses of a cluster lie."""


@model
class ClusterData(Model):
    """Name and warehouses of a cluster."""

    fulfillments: list[ClusterWarehouse] = attrs.field(factory=list)
    """Storage warehouses of the cluster."""

    macrolocal_cluster: ClusterInfo | None = None
    """Name and country of a cluster."""


@model
class Cluster(Model):
    """A cluster, that is a region that warehouses of Ozon serve together."""

    data: ClusterData | None = None
    """Name and warehouses of a cluster."""

    macrolocal_cluster_id: int | None = None
    """Number of the cluster that drafts take."""


@model
class ClusterListResponse(Model):
    """Answer of `cluster.list`."""

    result: list[Cluster] = attrs.field(factory=list)
    """One row per cluster."""


OPERATION = Operation(
    api="seller",
    name="cluster.list",
    method="POST",
    path="/v2/cluster/list",
    summary="List the clusters that supplies may go to",
    safety="read",
    lifecycle=Lifecycle(added=date(2026, 3, 10)),
    response=ClusterListResponse,
)
