# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Models that several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

import attrs

from ...model import Model, model

ProductShipmentType: TypeAlias = (
    Literal["SHIPMENT_TYPE_UNSPECIFIED", "SHIPMENT_TYPE_GENERAL", "SHIPMENT_TYPE_BOX", "SHIPMENT_TYPE_PALLET"] | str
)
"""How the goods are packed: single pieces, boxes or pallets."""

VatRate: TypeAlias = Literal["0", "0.05", "0.07", "0.1", "0.2", "0.22"] | str
"""Rate as a fraction: '0.2' is 20 %; '0' means that the seller pays no VAT."""

ProductPictureStateState: TypeAlias = Literal["imported", "uploaded", "pending"] | str


@model
class ProductAttributeValue(Model):
    """A value of an attribute, from its dictionary or free."""

    dictionary_value_id: int | None = None
    """Number of the value from description_category_attribute_values; 0 or absent for free text."""

    value: str | None = None
    """The text; for dictionary values it may be left out of a request."""


@model
class ProductAttribute(Model):
    """A characteristic of the card; the same form is sent and read."""

    id: int | None = None
    """Number of the attribute from description_category_attribute."""

    complex_id: int | None = None
    """Number of the complex attribute that this one belongs to; 0 for a plain attribute."""

    values: list[ProductAttributeValue] | None = None
    """One value, or several where is_collection allows it."""


@model
class ProductModelInfo(Model):
    """The model, that is the card which unites the variants."""

    model_id: int | None = None
    """Number of the model; equal for all variants on one card."""

    count: int | None = None
    """Number of variants on the card."""


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


@model
class ProductPicturesImportV1Result(Model):
    """The pictures as they were taken."""

    pictures: list[ProductPictureState] = attrs.field(factory=list)
