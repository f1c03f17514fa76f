# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/finance/accrual/types``: List the kinds of accruals."""

from __future__ import annotations

from datetime import date

import attrs

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)


@model
class FinanceAccrualType(Model):
    """A kind of accrual."""

    id: int | None = None
    """What type_id refers to."""

    name: str | None = None
    """Name in Russian."""

    description: str | None = None
    """Explanation in Russian."""


@model
class FinanceAccrualTypesResponse(Model):
    """Answer of `finance_accrual.types`."""

    accrual_types: list[FinanceAccrualType] = attrs.field(factory=list)
    """The kinds."""


OPERATION = Operation(
    api="seller",
    name="finance_accrual.types",
    method="POST",
    path="/v1/finance/accrual/types",
    summary="List the kinds of accruals",
    safety="read",
    lifecycle=Lifecycle(beta=True, added=date(2026, 5, 6)),
    response=FinanceAccrualTypesResponse,
)
