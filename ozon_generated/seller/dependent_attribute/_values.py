# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/description-category/dependent-attributes/values``: List allowed values of a dependent attribute."""

from __future__ import annotations

from datetime import date

import attrs

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
    Pagination,
)


@model
class DependentAttributeValuesRequest(Model):
    """Request of `dependent_attribute.values`."""

    child_attribute_id: int
    """From `dependent_attribute.list`."""

    description_category_id: int | None = None
    """Category of `description_category.tree`."""

    parent_attribute_id: int
    """From `dependent_attribute.list`."""

    type_id: int | None = None
    """Product type, the leaf of the category tree."""

    limit: int | None = None
    """Values of the parent per page, 100 by default. At least 1. Ozon takes 100 when it is absent."""

    cursor: str | None = None
    """Where the page begins; empty for the first page."""


@model
class DependentAttributeChildValue(Model):
    """An allowed value of the child."""

    child_value: str | None = None
    """The value as text."""

    child_value_id: int | None = None
    """Number of the value in the dictionary."""


@model
class DependentAttributeValue(Model):
    """A value of the parent and the values that go with it."""

    children: list[DependentAttributeChildValue] = attrs.field(factory=list)
    """Values of the child that are allowed with it."""

    parent_value: str | None = None
    """The value as text."""

    parent_value_id: int | None = None
    """Number of the value in the dictionary."""


@model
class DependentAttributeValuesResponse(Model):
    """Answer of `dependent_attribute.values`."""

    result: list[DependentAttributeValue] = attrs.field(factory=list)
    """Values of the parent."""

    cursor: str | None = None
    """Token of the next page; empty on the last one."""

    def page_rows(self) -> list[DependentAttributeValue]:
        """The rows of this page."""
        return self.result


OPERATION = Operation(
    api="seller",
    name="dependent_attribute.values",
    method="POST",
    path="/v1/description-category/dependent-attributes/values",
    summary="List allowed values of a dependent attribute",
    safety="read",
    pagination=Pagination(scheme="cursor", items="result", token="cursor", next="cursor", size="limit"),
    lifecycle=Lifecycle(beta=True, added=date(2026, 9, 1)),
    request=DependentAttributeValuesRequest,
    response=DependentAttributeValuesResponse,
)
