# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v5/fbs/posting/product/exemplar/validate``: Try marking codes without saving them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

import attrs

from ...model import Model, model
from ...operation import (
    ItemErrors,
    Lifecycle,
    Operation,
)
from ._shared_exemplar_mark import ExemplarMark
from ._shared_exemplar_mark_type import ExemplarMarkType

if TYPE_CHECKING:
    from ._inputs import ExemplarMarkDict, ExemplarValidateItemDict, ExemplarValidateProductDict


@model
class ExemplarValidateItem(Model):
    """Data of one piece to try."""

    gtd: str | None = None
    """Number of the customs declaration (GTD); may be left out when there is none."""

    marks: Sequence[ExemplarMark | ExemplarMarkDict] | None = None
    """Codes of the piece."""

    rnpt: str | None = None
    """Registration number of the batch (RNPT)."""

    weight: float | None = None
    """Real weight of the piece."""


@model
class ExemplarValidateProduct(Model):
    """A product and the data to try."""

    product_id: int
    """Despite the name, the SKU of the product."""

    exemplars: Sequence[ExemplarValidateItem | ExemplarValidateItemDict]
    """Pieces with the data to try."""


@model
class ExemplarValidateRequest(Model):
    """Request of `exemplar.validate`."""

    posting_number: str
    """The posting whose codes are tried."""

    products: Sequence[ExemplarValidateProduct | ExemplarValidateProductDict]
    """Products with the codes to try."""


@model
class ExemplarValidationMark(Model):
    """Outcome of the trial for one code."""

    errors: list[str] = attrs.field(factory=list)
    """Machine-readable reasons."""

    mark: str | None = None
    """The whole code with its crypto tail. The group separator is the character U+001D; do not escape it twice."""

    mark_type: ExemplarMarkType | None = None
    """What kind of code it is."""

    valid: bool | None = None
    """True when the code has the right form."""


@model
class ExemplarValidationItem(Model):
    """Outcome of the trial for one piece."""

    errors: list[str] = attrs.field(factory=list)
    """Machine-readable reasons, such as GTD_MUST_BE_SPECIFIED_FOR_PRODUCT_COUNTRY."""

    gtd: str | None = None
    """Number of the customs declaration (GTD)."""

    marks: list[ExemplarValidationMark] = attrs.field(factory=list)
    """Codes of the piece with their outcome."""

    rnpt: str | None = None
    """Registration number of the batch (RNPT)."""

    valid: bool | None = None
    """True when all data of the piece are right."""

    weight: float | None = None
    """Real weight of the piece."""


@model
class ExemplarValidation(Model):
    """Outcome of the trial for one product."""

    product_id: int | None = None
    """Despite the name, the SKU of the product."""

    error: str | None = None
    """Machine-readable reason that concerns the product as a whole."""

    exemplars: list[ExemplarValidationItem] = attrs.field(factory=list)
    """Outcome by piece."""

    valid: bool | None = None
    """True when the codes of all pieces are right."""


@model
class ExemplarValidateResponse(Model):
    """Answer of `exemplar.validate`."""

    products: list[ExemplarValidation] = attrs.field(factory=list)
    """The products in the order of the request."""


OPERATION = Operation(
    api="seller",
    name="exemplar.validate",
    method="POST",
    path="/v5/fbs/posting/product/exemplar/validate",
    summary="Try marking codes without saving them",
    safety="read",
    lifecycle=Lifecycle(added=date(2025, 2, 17)),
    item_errors=ItemErrors(items="products", errors="error", key="product_id", flag="valid"),
    request=ExemplarValidateRequest,
    response=ExemplarValidateResponse,
)
