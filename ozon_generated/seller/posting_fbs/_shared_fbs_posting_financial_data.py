# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

import attrs

from ...model import Model, model
from ._shared_fbs_posting_financial_product import FbsPostingFinancialProduct


@model
class FbsPostingFinancialData(Model):
    """Prices and commissions, present only when asked for."""

    cluster_from: str | None = None
    """Delivery cluster where the posting is sent from."""

    cluster_to: str | None = None
    """Delivery cluster of the buyer."""

    products: list[FbsPostingFinancialProduct] = attrs.field(factory=list)
