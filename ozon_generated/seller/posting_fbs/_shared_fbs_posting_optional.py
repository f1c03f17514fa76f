# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

import attrs

from ...model import Model, model


@model
class FbsPostingOptional(Model):
    """What may be given for the products and is not demanded."""

    products_with_possible_mandatory_mark: list[int] = attrs.field(factory=list)
    """SKU of products for which a marking code may be given."""
