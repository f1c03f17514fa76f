# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/description-category/tree``: Read the tree of categories and types."""

from __future__ import annotations

import attrs

from ...model import Model, model
from ...operation import (
    Operation,
)
from ._shared_language import Language


@model
class DescriptionCategoryTreeRequest(Model):
    """Request of `description_category.tree`."""

    language: Language | None = None
    """Language of the answer; Russian when left out."""


@model
class DescriptionCategory(Model):
    """Node of the category tree. A node is either a category (description_category_id, category_name) or a type, the
    leaf (type_id, type_name); the other pair is absent then.
    """

    description_category_id: int | None = None
    """Number of the category; absent on a type, which takes that of its parent."""

    category_name: str | None = None
    """What the category is called."""

    children: list[DescriptionCategory] = attrs.field(factory=list)
    """Categories or types below; empty for a type."""

    disabled: bool | None = None
    """True when no products may be created in this branch."""

    type_id: int | None = None
    """Number of the product type; absent on a category."""

    type_name: str | None = None
    """What the product type is called."""


@model
class DescriptionCategoryTreeResponse(Model):
    """Answer of `description_category.tree`."""

    result: list[DescriptionCategory] = attrs.field(factory=list)
    """Top categories of the tree."""


OPERATION = Operation(
    api="seller",
    name="description_category.tree",
    method="POST",
    path="/v1/description-category/tree",
    summary="Read the tree of categories and types",
    safety="read",
    client_defaults=("language",),
    request=DescriptionCategoryTreeRequest,
    response=DescriptionCategoryTreeResponse,
)
