# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The methods of description_category, asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...client import AsyncResource, CallOptions

if TYPE_CHECKING:
    from ._attribute import DescriptionCategoryAttributeResponse
    from ._attribute_values import DescriptionCategoryAttributeValuesResponse
    from ._attribute_values_search import DescriptionCategoryAttributeValuesSearchResponse
    from ._shared_language import Language
    from ._tree import DescriptionCategoryTreeResponse


class AsyncDescriptionCategoryResource(AsyncResource):
    """Tree of categories and types, with their attributes and dictionaries."""

    __slots__ = ()

    async def tree(
        self,
        *,
        language: Language | None = None,
        options: CallOptions | None = None,
    ) -> DescriptionCategoryTreeResponse:
        """Read the tree of categories and types.

        The whole tree in one large answer; cache it, and refresh it now and then, because Ozon moves branches. The
        leaves are product types: every attribute method needs the pair of description_category_id and type_id.

        Args:
            language: Language of the answer; Russian when left out.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The tree

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/description-category/tree``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/DescriptionCategoryAPI_GetTree
        """
        result: DescriptionCategoryTreeResponse = await self._call(
            "tree",
            {"language": language},
            options,
        )
        return result

    async def attribute(
        self,
        *,
        description_category_id: int | None = None,
        language: Language | None = None,
        type_id: int | None = None,
        options: CallOptions | None = None,
    ) -> DescriptionCategoryAttributeResponse:
        """List the attributes of a product type.

        Tells which characteristics a product of the type must and may have. Where dictionary_id is 0 the value is
        free text; elsewhere only values of `description_category.attribute_values` are accepted. Attribute 8229,
        the product type, is not sent: type_id stands for it.

        Args:
            description_category_id: Category that holds the type; taken from `description_category.tree`.
            language: Language of the answer; Russian when left out.
            type_id: Product type below the category; a wrong pair gives an error.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The attributes

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/description-category/attribute``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/DescriptionCategoryAPI_GetAttributes
        """
        result: DescriptionCategoryAttributeResponse = await self._call(
            "attribute",
            {"description_category_id": description_category_id, "language": language, "type_id": type_id},
            options,
        )
        return result

    async def attribute_values(
        self,
        *,
        attribute_id: int,
        description_category_id: int | None = None,
        language: Language | None = None,
        last_value_id: int | None = None,
        type_id: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> DescriptionCategoryAttributeValuesResponse:
        """List the allowed values of an attribute.

        Pages through a dictionary, which may be very long (brands). The next page begins after the id of the last
        value. For attributes with category_dependent the values hold for this category and type only. To find one
        value by its text use `description_category.attribute_values_search`.

        Args:
            attribute_id: Attribute whose dictionary is read; its dictionary_id must not be 0.
            description_category_id: Category that holds the type; taken from `description_category.tree`.
            language: Language of the answer; Russian when left out.
            last_value_id: Number of the last value of the page before; 0 or absent for the first page.
            type_id: Product type below the category; a wrong pair gives an error.
            limit: Values per page, 1 to 2000. 2000 is sent when it is left out.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of values

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/description-category/attribute/values``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/DescriptionCategoryAPI_GetAttributeValues
        """
        result: DescriptionCategoryAttributeValuesResponse = await self._call(
            "attribute_values",
            {
                "attribute_id": attribute_id,
                "description_category_id": description_category_id,
                "language": language,
                "last_value_id": last_value_id,
                "type_id": type_id,
                "limit": limit,
            },
            options,
        )
        return result

    async def attribute_values_search(
        self,
        *,
        attribute_id: int,
        value: str,
        limit: int,
        description_category_id: int | None = None,
        type_id: int | None = None,
        options: CallOptions | None = None,
    ) -> DescriptionCategoryAttributeValuesSearchResponse:
        """Find values of an attribute by their text.

        Searches one dictionary for a text of at least 2 characters. Not paged; a dictionary with more than 100 hits
        needs a longer text.

        Args:
            attribute_id: Attribute whose dictionary is searched.
            value: Text to look for, at least 2 characters.
            limit: Values in the answer, 1 to 100; there is no second page.
            description_category_id: Category that holds the type; taken from `description_category.tree`.
            type_id: Product type below the category; a wrong pair gives an error.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The values found

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/description-category/attribute/values/search``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/DescriptionCategoryAPI_SearchAttributeValues
        """
        result: DescriptionCategoryAttributeValuesSearchResponse = await self._call(
            "attribute_values_search",
            {
                "attribute_id": attribute_id,
                "value": value,
                "limit": limit,
                "description_category_id": description_category_id,
                "type_id": type_id,
            },
            options,
        )
        return result
