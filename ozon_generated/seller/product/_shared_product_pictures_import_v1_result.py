# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

import attrs

from ...model import Model, model
from ._shared_product_picture_state import ProductPictureState


@model
class ProductPicturesImportV1Result(Model):
    """The pictures as they were taken."""

    pictures: list[ProductPictureState] = attrs.field(factory=list)
