# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/actions/products``: List products that take part in a promotion (first version)."""

from __future__ import annotations

from datetime import date

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
    Pagination,
)
from ._shared_action_products_v1_response import ActionProductsV1Response


@model
class ActionProductsV1Request(Model):
    """Request of `action.products_v1`."""

    action_id: int
    """Number of the promotion from `action.list`."""

    limit: int | None = None
    """Products per page; 100 when left out. At least 1. Ozon takes 100 when it is absent."""

    last_id: str | float | None = None
    """Where the page begins; left out for the first page."""


OPERATION = Operation(
    api="seller",
    name="action.products_v1",
    method="POST",
    path="/v1/actions/products",
    summary="List products that take part in a promotion (first version)",
    safety="read",
    pagination=Pagination(
        scheme="last_id",
        items="result.products",
        token="last_id",
        next="result.last_id",
        size="limit",
        total=("result.total",),
        key="id",
    ),
    lifecycle=Lifecycle(announced=date(2026, 9, 22), off=date(2026, 10, 13), replacement=("action.products",)),
    request=ActionProductsV1Request,
    response=ActionProductsV1Response,
)
