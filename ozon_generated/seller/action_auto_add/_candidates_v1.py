# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/actions/auto-add/products/candidates``: List products that Ozon could add to a promotion (first version)."""

from __future__ import annotations

from datetime import date, datetime

import attrs

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
    Pagination,
)


@model
class ActionAutoAddCandidatesV1Request(Model):
    """Request of `action_auto_add.candidates_v1`."""

    action_id: int
    """Number of the promotion from `action.list`."""

    auto_add_date: datetime
    """One of auto_add_dates of the promotion in `action.list`."""

    limit: int
    """Products per page, 1 to 100."""

    offset: int | None = None
    """Number of rows to skip. Ozon takes 0 when it is absent."""


@model
class ActionAutoAddCandidateV1(Model):
    """A product that could be put on the list of automatic additions; prices are numbers in currency."""

    name: str | None = None
    """Title of the product, as its card shows it."""

    product_id: int | None = None
    """Number that Ozon gave to the product in this shop; the key of most methods."""

    offer_id: str | None = None
    """The seller's own article; unique within the shop."""

    sku: int | None = None
    """Number of the product on ozon.ru; what buyers, postings and reports refer to."""

    action_price_to_auto_add: float | None = None
    """Price at which the product will be added."""

    base_price: float | None = None
    """Price from which the discount of the promotion is counted."""

    currency: str | None = None
    """ISO 4217 code of the prices."""

    marketplace_seller_price: float | None = None
    """Price with all promotions of the seller."""

    max_discount_price: float | None = None
    """Bound of the discounted price in this promotion."""

    min_action_quantity: int | None = None
    """Pieces that the promotion demands at least."""

    min_seller_price: float | None = None
    """Lowest price that the seller allows in promotions."""

    price: float | None = None
    """Price before promotions."""

    quantity_to_auto_add: int | None = None
    """Pieces with which the product will be added."""


@model
class ActionAutoAddCandidatesV1Response(Model):
    """Answer of `action_auto_add.candidates_v1`."""

    products: list[ActionAutoAddCandidateV1] = attrs.field(factory=list)

    total: int | None = None
    """Candidates over all pages."""

    def page_rows(self) -> list[ActionAutoAddCandidateV1]:
        """The rows of this page."""
        return self.products


OPERATION = Operation(
    api="seller",
    name="action_auto_add.candidates_v1",
    method="POST",
    path="/v1/actions/auto-add/products/candidates",
    summary="List products that Ozon could add to a promotion (first version)",
    defaults={"limit": 100},
    safety="read",
    pagination=Pagination(
        scheme="offset",
        items="products",
        token="offset",
        size="limit",
        max=100,
        min=1,
        total=("total",),
        key="product_id",
    ),
    lifecycle=Lifecycle(
        added=date(2026, 5, 12),
        announced=date(2026, 9, 22),
        off=date(2026, 10, 13),
        replacement=("action_auto_add.candidates",),
    ),
    request=ActionAutoAddCandidatesV1Request,
    response=ActionAutoAddCandidatesV1Response,
)
