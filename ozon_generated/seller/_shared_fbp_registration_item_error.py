# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

import attrs

from ..model import Model, model
from ._shared_fbp_bundle_item_error import FbpBundleItemError


@model
class FbpRegistrationItemError(Model):
    """Faults of one product of the draft."""

    sku: int | None = None
    """Number of the product on ozon.ru; what buyers, postings and reports refer to."""

    errors: list[FbpBundleItemError] = attrs.field(factory=list)
    """All reasons at once."""
