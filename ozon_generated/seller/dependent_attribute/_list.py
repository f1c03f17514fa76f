# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/description-category/dependent-attributes``: List attributes that depend on one another."""

from __future__ import annotations

from datetime import date

import attrs

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)


@model
class DependentAttributeListRequest(Model):
    """Request of `dependent_attribute.list`."""

    description_category_id: int
    """Category of `description_category.tree`."""

    type_id: int | None = None
    """Product type, the leaf of the category tree."""


@model
class DependentAttribute(Model):
    """A pair of attributes."""

    child_attribute_id: int | None = None
    """Attribute whose values depend on it."""

    parent_attribute_id: int | None = None
    """Attribute whose value decides; 8229 stands for the product type and is never sent as an attribute."""


@model
class DependentAttributeListResponse(Model):
    """Answer of `dependent_attribute.list`."""

    result: list[DependentAttribute] = attrs.field(factory=list)
    """Pairs of attributes."""


OPERATION = Operation(
    api="seller",
    name="dependent_attribute.list",
    method="POST",
    path="/v1/description-category/dependent-attributes",
    summary="List attributes that depend on one another",
    safety="read",
    lifecycle=Lifecycle(beta=True, added=date(2026, 9, 1)),
    request=DependentAttributeListRequest,
    response=DependentAttributeListResponse,
)
