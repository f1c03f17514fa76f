# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ...model import Model, model, wire


@model
class ProductType(Model):
    """A product type. It decides which structure the Description of a product must have."""

    product_type_id: int | None = wire("ProductTypeId", default=None)
    """Id of the product type, 12 digits; it is sent as ProductTypeID with a product."""

    name: str | None = wire("Name", default=None)
    """Name of the type, in Russian."""

    path_name: str | None = wire("PathName", default=None)
    """Full category path down to the type, in Russian."""

    template_id: int | None = wire("TemplateId", default=None)
    """Id of the upload template that belongs to the type."""
