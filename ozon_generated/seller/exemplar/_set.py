# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v6/fbs/posting/product/exemplar/set``: Save marking and customs data of the pieces."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)
from ._shared_exemplar import Exemplar

if TYPE_CHECKING:
    from ._inputs import ExemplarDict, ExemplarSetProductDict


@model
class ExemplarSetProduct(Model):
    """A product with all of its pieces."""

    product_id: int
    """Despite the name, the SKU of the product."""

    exemplars: Sequence[Exemplar | ExemplarDict]
    """All pieces, those that were sent before too."""


@model
class ExemplarSetRequest(Model):
    """Request of `exemplar.set`."""

    multi_box_qty: int | None = None
    """Number of boxes into which the goods are packed."""

    posting_number: str
    """A posting in awaiting_packaging, or an assembled one whose data may still be changed."""

    products: Sequence[ExemplarSetProduct | ExemplarSetProductDict]
    """Every product with all of its pieces."""


OPERATION = Operation(
    api="seller",
    name="exemplar.set",
    method="POST",
    path="/v6/fbs/posting/product/exemplar/set",
    summary="Save marking and customs data of the pieces",
    safety="write",
    repeatable=True,
    lifecycle=Lifecycle(added=date(2025, 2, 17)),
    request=ExemplarSetRequest,
    reply="nothing",
)
