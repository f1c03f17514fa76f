# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The methods of dependent_attribute, asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...client import AsyncResource, CallOptions

if TYPE_CHECKING:
    from ._list import DependentAttributeListResponse
    from ._values import DependentAttributeValuesResponse


class AsyncDependentAttributeResource(AsyncResource):
    """Attributes whose values depend on other attributes."""

    __slots__ = ()

    async def list(
        self,
        *,
        description_category_id: int,
        type_id: int | None = None,
        options: CallOptions | None = None,
    ) -> DependentAttributeListResponse:
        """List attributes that depend on one another.

        Pairs of attributes of a category, such as brand and model, where the value of the first decides which
        values the second may have; the values come from `dependent_attribute.values`. The parent 8229 stands for
        the product type and is never sent as an attribute of `product.import_`.

        Args:
            description_category_id: Category of `description_category.tree`.
            type_id: Product type, the leaf of the category tree.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Pairs of attributes

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/description-category/dependent-attributes``. Reads only; beta.
        https://docs.ozon.ru/api/seller/#operation/DescriptionCategoryDependentAttributes
        """
        result: DependentAttributeListResponse = await self._call(
            "list",
            {"description_category_id": description_category_id, "type_id": type_id},
            options,
        )
        return result

    async def values(
        self,
        *,
        child_attribute_id: int,
        parent_attribute_id: int,
        description_category_id: int | None = None,
        type_id: int | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        options: CallOptions | None = None,
    ) -> DependentAttributeValuesResponse:
        """List allowed values of a dependent attribute.

        For every value of the parent, the values that the child may have with it.

        Args:
            child_attribute_id: From `dependent_attribute.list`.
            parent_attribute_id: From `dependent_attribute.list`.
            description_category_id: Category of `description_category.tree`.
            type_id: Product type, the leaf of the category tree.
            limit: Values of the parent per page, 100 by default. At least 1. Ozon takes 100 when it is absent.
            cursor: Where the page begins; empty for the first page.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of values

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/description-category/dependent-attributes/values``. Reads only; beta.
        https://docs.ozon.ru/api/seller/#operation/DescriptionCategoryDependentAttributesValues
        """
        result: DependentAttributeValuesResponse = await self._call(
            "values",
            {
                "child_attribute_id": child_attribute_id,
                "parent_attribute_id": parent_attribute_id,
                "description_category_id": description_category_id,
                "type_id": type_id,
                "limit": limit,
                "cursor": cursor,
            },
            options,
        )
        return result
