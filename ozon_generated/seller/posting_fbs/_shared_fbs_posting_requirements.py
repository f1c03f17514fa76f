# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

import attrs

from ...model import Model, model


@model
class FbsPostingRequirements(Model):
    """SKU of the products for which further data has to be given before the assembly."""

    products_requiring_change_country: list[int] = attrs.field(factory=list)
    """The country of origin has to be changed, by SKU."""

    products_requiring_country: list[int] = attrs.field(factory=list)
    """The country of origin has to be given, by SKU."""

    products_requiring_gtd: list[int] = attrs.field(factory=list)
    """The number of the customs declaration has to be given, by SKU."""

    products_requiring_imei: list[int] = attrs.field(factory=list)
    """The IMEI has to be given, by SKU."""

    products_requiring_jw_uin: list[int] = attrs.field(factory=list)
    """The number of the jewellery register has to be given, by SKU."""

    products_requiring_mandatory_mark: list[int] = attrs.field(factory=list)
    """The marking code has to be given, by SKU."""

    products_requiring_rnpt: list[int] = attrs.field(factory=list)
    """The number of the traced batch (RNPT) has to be given, by SKU."""

    products_requiring_weight: list[int] = attrs.field(factory=list)
    """The weight has to be given, by SKU."""
