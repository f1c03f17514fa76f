# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ...model import Model, model
from ._shared_product_picture_state_state import ProductPictureStateState


@model
class ProductPictureState(Model):
    """What became of one picture."""

    product_id: int | None = None
    """Number that Ozon gave to the product in this shop; the key of most methods."""

    is_color: bool | None = None
    """True for the swatch picture."""

    is_primary: bool | None = None
    """True for the main picture."""

    state: ProductPictureStateState | None = None
    """pending until it was fetched, uploaded when Ozon has the file, imported when it is on the card."""

    url: str | None = None
    """Link of the picture."""
