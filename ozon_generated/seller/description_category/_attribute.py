# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/description-category/attribute``: List the attributes of a product type."""

from __future__ import annotations

import attrs

from ...model import Model, model
from ...operation import (
    Operation,
)
from ._shared_language import Language


@model
class DescriptionCategoryAttributeRequest(Model):
    """Request of `description_category.attribute`."""

    description_category_id: int
    """Category that holds the type; taken from `description_category.tree`."""

    language: Language | None = None
    """Language of the answer; Russian when left out."""

    type_id: int
    """Product type below the category; a wrong pair gives an error."""


@model
class DescriptionCategoryAttribute(Model):
    """A characteristic that products of the type may or must have."""

    id: int | None = None
    """Number of the attribute, to be sent with its values in `product.import_`."""

    name: str | None = None
    """What the characteristic is called on the card."""

    category_dependent: bool | None = None
    """True when the dictionary differs between categories, so that values read for one must not be used in another."""

    description: str | None = None
    """Hint for the person who fills the card."""

    dictionary_id: int | None = None
    """Number of the dictionary of allowed values; 0 means that any text is allowed."""

    group_id: int | None = None
    """Group under which the card shows the attribute."""

    group_name: str | None = None
    """Title of the group that the characteristic is shown under."""

    is_aspect: bool | None = None
    """True when the attribute tells variants of a card apart; it cannot change once the product was sold or supplied."""

    is_collection: bool | None = None
    """True when several values may be given."""

    is_required: bool | None = None
    """True when `product.import_` refuses a product without it."""

    type: str | None = None
    """Kind of value that is expected, such as String, Integer or URL."""

    attribute_complex_id: int | None = None
    """Number of the complex attribute that this one is a part of; 0 for a plain attribute."""

    max_value_count: int | None = None
    """Most values that may be given."""

    complex_is_collection: bool | None = None
    """True when the complex attribute may be repeated."""


@model
class DescriptionCategoryAttributeResponse(Model):
    """Answer of `description_category.attribute`."""

    result: list[DescriptionCategoryAttribute] = attrs.field(factory=list)
    """All attributes of the type, required ones and others."""


OPERATION = Operation(
    api="seller",
    name="description_category.attribute",
    method="POST",
    path="/v1/description-category/attribute",
    summary="List the attributes of a product type",
    safety="read",
    client_defaults=("description_category_id", "language", "type_id"),
    request=DescriptionCategoryAttributeRequest,
    response=DescriptionCategoryAttributeResponse,
)
