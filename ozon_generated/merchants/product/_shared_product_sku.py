# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ...model import Model, model, wire


@model
class ProductSku(Model):
    """Stock keeping data of a product. It is needed to create one; later it is sent only if it changes."""

    name: str | None = wire("Name", default=None)
    """Title of the product, needed to create it. It must equal the Name of the Description and counts as long as no
    Description is passed.
    """

    manufacturer_identifier: str | None = wire("ManufacturerIdentifier", default=None)
    """The maker's code of the product, such as an article number, ISBN or serial number."""

    gross_weight: str | int | None = wire("GrossWeight", default=None)
    """Weight of the packed product in whole grams; one client treats it as needed to create a product."""

    internal_name: str | None = wire("InternalName", default=None)
    """The merchant's own name of the product, which customers do not see."""
