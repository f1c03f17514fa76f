# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/seller/ozon-logistics/info``: Show whether Ozon logistics is open to the account."""

from __future__ import annotations

from datetime import date
from typing import Literal, TypeAlias

import attrs

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)

SellerLogisticsSchema: TypeAlias = Literal["UNKNOWN", "FBO", "FBS"] | str
"""Delivery schema that the account may use with Ozon logistics."""


@model
class SellerOzonLogisticsInfoResponse(Model):
    """Answer of `seller.ozon_logistics_info`."""

    available_schemas: list[SellerLogisticsSchema] = attrs.field(factory=list)
    """Delivery schemas that are open to the account."""

    ozon_logistics_enabled: bool | None = None
    """True when orders of other shops may be delivered by Ozon."""


OPERATION = Operation(
    api="seller",
    name="seller.ozon_logistics_info",
    method="POST",
    path="/v1/seller/ozon-logistics/info",
    summary="Show whether Ozon logistics is open to the account",
    safety="read",
    lifecycle=Lifecycle(added=date(2025, 11, 11)),
    response=SellerOzonLogisticsInfoResponse,
)
