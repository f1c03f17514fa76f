# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ...model import Model, model
from ._shared_fbs_posting_address import FbsPostingAddress


@model
class FbsPostingCustomer(Model):
    """The buyer; filled for postings that the seller delivers himself."""

    name: str | None = None
    """First and last name of the person."""

    address: FbsPostingAddress | None = None
    """Where the parcel is brought."""

    customer_email: str | None = None
    """Mail address of the buyer."""

    customer_id: int | None = None
    """Number of the buyer."""

    phone: str | None = None
    """Phone of the buyer, often replaced by a number of Ozon."""
