# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v5/fbs/posting/product/exemplar/status``: Show the outcome of the check of the pieces."""

from __future__ import annotations

from datetime import date
from typing import Literal, TypeAlias

import attrs

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)
from ._shared_exemplar_mark_type import ExemplarMarkType

ExemplarCheckStatus: TypeAlias = Literal["processing", "failed", "passed"] | str
"""State of one check."""

ExemplarShipStatus: TypeAlias = (
    Literal["ship_available", "ship_not_available", "validation_in_process", "update_available", "update_not_available"]
    | str
)
"""ship_available lets the posting be assembled and ship_not_available does not, validation_in_process means that
checks are running. Of an assembled posting, update_available and update_not_available tell whether the data may
still be changed.
"""


@model
class ExemplarStatusRequest(Model):
    """Request of `exemplar.status`."""

    posting_number: str
    """The posting whose data were sent."""


@model
class ExemplarMarkCheck(Model):
    """One code with the outcome of its check."""

    check_status: ExemplarCheckStatus | None = None
    """State of the check in Chestny Znak."""

    error_codes: list[str] = attrs.field(factory=list)
    """Why the code was refused."""

    mark: str | None = None
    """The whole code with its crypto tail. The group separator is the character U+001D; do not escape it twice."""

    mark_type: ExemplarMarkType | None = None
    """What kind of code it is."""


@model
class ExemplarCheck(Model):
    """One piece with the outcome of its checks."""

    exemplar_id: int | None = None
    """Number of the piece, from `exemplar.create_or_get`."""

    gtd: str | None = None
    """Number of the customs declaration (GTD)."""

    gtd_check_status: ExemplarCheckStatus | None = None
    """State of the check of the customs declaration."""

    gtd_error_codes: list[str] = attrs.field(factory=list)
    """Why the customs declaration was refused."""

    is_gtd_absent: bool | None = None
    """True when there is no customs declaration."""

    is_rnpt_absent: bool | None = None
    """True when there is no batch number (RNPT)."""

    marks: list[ExemplarMarkCheck] = attrs.field(factory=list)
    """Codes of the piece with the outcome of their checks."""

    rnpt: str | None = None
    """Registration number of the batch (RNPT)."""

    rnpt_check_status: ExemplarCheckStatus | None = None
    """State of the check of the batch number."""

    rnpt_error_codes: list[str] = attrs.field(factory=list)
    """Why the batch number was refused."""

    weight: float | None = None
    """Real weight of the piece, for goods sold by weight."""

    weight_check_status: ExemplarCheckStatus | None = None
    """State of the check of the weight."""

    weight_error_codes: list[str] = attrs.field(factory=list)
    """Why the weight was refused."""


@model
class ExemplarStatusProduct(Model):
    """A product and the checks of its pieces."""

    product_id: int | None = None
    """Despite the name, the SKU of the product."""

    exemplars: list[ExemplarCheck] = attrs.field(factory=list)
    """One row per piece."""


@model
class ExemplarStatusResponse(Model):
    """Answer of `exemplar.status`."""

    posting_number: str | None = None
    """Number of the posting, such as 24219509-0020-1; a posting is one parcel of an order."""

    products: list[ExemplarStatusProduct] = attrs.field(factory=list)

    status: ExemplarShipStatus | None = None
    """Outcome over all pieces."""


OPERATION = Operation(
    api="seller",
    name="exemplar.status",
    method="POST",
    path="/v5/fbs/posting/product/exemplar/status",
    summary="Show the outcome of the check of the pieces",
    safety="read",
    lifecycle=Lifecycle(added=date(2025, 2, 17)),
    request=ExemplarStatusRequest,
    response=ExemplarStatusResponse,
)
