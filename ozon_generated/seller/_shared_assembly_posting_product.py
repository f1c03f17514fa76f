# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ..model import Model, model


@model
class AssemblyPostingProduct(Model):
    """A product to put into the parcel."""

    offer_id: str | None = None
    """The seller's own article; unique within the shop."""

    sku: int | None = None
    """Number of the product on ozon.ru; what buyers, postings and reports refer to."""

    picture_url: str | None = None
    """Link of the main picture."""

    product_name: str | None = None
    """Title of the product, as its card shows it."""

    quantity: int | None = None
    """Pieces in the posting."""
