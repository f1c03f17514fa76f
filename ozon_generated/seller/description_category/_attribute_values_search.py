# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/description-category/attribute/values/search``: Find values of an attribute by their text."""

from __future__ import annotations

import attrs

from ...model import Model, model
from ...operation import (
    Operation,
)
from ._shared_description_category_attribute_value import DescriptionCategoryAttributeValue


@model
class DescriptionCategoryAttributeValuesSearchRequest(Model):
    """Request of `description_category.attribute_values_search`."""

    attribute_id: int
    """Attribute whose dictionary is searched."""

    description_category_id: int
    """Category that holds the type; taken from `description_category.tree`."""

    type_id: int
    """Product type below the category; a wrong pair gives an error."""

    value: str
    """Text to look for, at least 2 characters."""

    limit: int
    """Values in the answer, 1 to 100; there is no second page."""


@model
class DescriptionCategoryAttributeValuesSearchResponse(Model):
    """Answer of `description_category.attribute_values_search`."""

    result: list[DescriptionCategoryAttributeValue] = attrs.field(factory=list)
    """The values that fit best."""


OPERATION = Operation(
    api="seller",
    name="description_category.attribute_values_search",
    method="POST",
    path="/v1/description-category/attribute/values/search",
    summary="Find values of an attribute by their text",
    safety="read",
    client_defaults=("description_category_id", "type_id"),
    request=DescriptionCategoryAttributeValuesSearchRequest,
    response=DescriptionCategoryAttributeValuesSearchResponse,
)
