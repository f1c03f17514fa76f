# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/fbp/draft/direct/product/validate``: Check products for a direct supply (FBP)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...model import Model, model
from ...operation import (
    ItemErrors,
    Lifecycle,
    Operation,
    Tier,
)
from .._shared_fbp_product_count import FbpProductCount
from .._shared_fbp_product_validate_response import FbpProductValidateResponse

if TYPE_CHECKING:
    from .._inputs import FbpProductCountDict


@model
class FbpDraftDirectProductValidateRequest(Model):
    """Request of `fbp_draft_direct.product_validate`."""

    skus: Sequence[FbpProductCount | FbpProductCountDict]
    """Products of the supply with their quantities."""

    warehouse_id: int
    """Warehouse of the partner, from `fbp.warehouse_list`."""


OPERATION = Operation(
    api="seller",
    name="fbp_draft_direct.product_validate",
    method="POST",
    path="/v1/fbp/draft/direct/product/validate",
    summary="Check products for a direct supply (FBP)",
    safety="read",
    lifecycle=Lifecycle(beta=True),
    tier=Tier(programme="FBP"),
    item_errors=ItemErrors(items="rejected_items", errors="rejection_reasons", key="sku"),
    request=FbpDraftDirectProductValidateRequest,
    response=FbpProductValidateResponse,
)
