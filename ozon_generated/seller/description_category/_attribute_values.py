# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/description-category/attribute/values``: List the allowed values of an attribute."""

from __future__ import annotations

import attrs

from ...model import Model, model
from ...operation import (
    Operation,
    Pagination,
)
from ._shared_description_category_attribute_value import DescriptionCategoryAttributeValue
from ._shared_language import Language


@model
class DescriptionCategoryAttributeValuesRequest(Model):
    """Request of `description_category.attribute_values`."""

    attribute_id: int
    """Attribute whose dictionary is read; its dictionary_id must not be 0."""

    description_category_id: int
    """Category that holds the type; taken from `description_category.tree`."""

    language: Language | None = None
    """Language of the answer; Russian when left out."""

    last_value_id: int | None = None
    """Number of the last value of the page before; 0 or absent for the first page."""

    type_id: int
    """Product type below the category; a wrong pair gives an error."""

    limit: int
    """Values per page, 1 to 2000."""


@model
class DescriptionCategoryAttributeValuesResponse(Model):
    """Answer of `description_category.attribute_values`."""

    result: list[DescriptionCategoryAttributeValue] = attrs.field(factory=list)
    """Values of the page; the id of the last one begins the next page."""

    has_next: bool | None = None
    """True when another page exists; that page may still be empty."""

    def page_rows(self) -> list[DescriptionCategoryAttributeValue]:
        """The rows of this page."""
        return self.result


OPERATION = Operation(
    api="seller",
    name="description_category.attribute_values",
    method="POST",
    path="/v1/description-category/attribute/values",
    summary="List the allowed values of an attribute",
    defaults={"limit": 2000},
    safety="read",
    pagination=Pagination(
        scheme="last_value_id",
        items="result",
        token="last_value_id",
        next_from_item="id",
        size="limit",
        max=2000,
        min=1,
        more="has_next",
        key="id",
    ),
    client_defaults=("description_category_id", "language", "type_id"),
    request=DescriptionCategoryAttributeValuesRequest,
    response=DescriptionCategoryAttributeValuesResponse,
)
