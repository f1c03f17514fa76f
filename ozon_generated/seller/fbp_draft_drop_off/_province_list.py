# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/fbp/draft/drop-off/province/list``: List provinces with drop-off points (FBP)."""

from __future__ import annotations

import attrs

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
    Tier,
)


@model
class FbpDraftDropOffProvinceListRequest(Model):
    """Request of `fbp_draft_drop_off.province_list`."""

    warehouse_id: int
    """Warehouse of the partner, from `fbp.warehouse_list`."""


@model
class FbpProvince(Model):
    """A province with drop-off points."""

    name: str | None = None
    """What the province is called."""

    points_count: int | None = None
    """Number of drop-off points in the province."""

    province_uuid: str | None = None
    """Goes into the point list and into the draft."""


@model
class FbpDraftDropOffProvinceListResponse(Model):
    """Answer of `fbp_draft_drop_off.province_list`."""

    provinces: list[FbpProvince] = attrs.field(factory=list)
    """Provinces with drop-off points."""


OPERATION = Operation(
    api="seller",
    name="fbp_draft_drop_off.province_list",
    method="POST",
    path="/v1/fbp/draft/drop-off/province/list",
    summary="List provinces with drop-off points (FBP)",
    safety="read",
    lifecycle=Lifecycle(beta=True),
    tier=Tier(programme="FBP"),
    request=FbpDraftDropOffProvinceListRequest,
    response=FbpDraftDropOffProvinceListResponse,
)
