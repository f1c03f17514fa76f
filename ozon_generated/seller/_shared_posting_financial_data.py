# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

import attrs

from ..model import Model, model
from ._shared_posting_financial_product import PostingFinancialProduct


@model
class PostingFinancialData(Model):
    """Prices and commissions of the posting, present only when asked for."""

    cluster_from: str | None = None
    """Delivery cluster where the posting is sent from."""

    cluster_to: str | None = None
    """Delivery cluster of the buyer."""

    products: list[PostingFinancialProduct] = attrs.field(factory=list)
