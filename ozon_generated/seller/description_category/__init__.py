# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Tree of categories and types, with their attributes and dictionaries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from ._async import AsyncDescriptionCategoryResource as AsyncDescriptionCategoryResource
    from ._attribute import DescriptionCategoryAttribute as DescriptionCategoryAttribute
    from ._attribute import DescriptionCategoryAttributeRequest as DescriptionCategoryAttributeRequest
    from ._attribute import DescriptionCategoryAttributeResponse as DescriptionCategoryAttributeResponse
    from ._attribute_values import (
        DescriptionCategoryAttributeValuesRequest as DescriptionCategoryAttributeValuesRequest,
    )
    from ._attribute_values import (
        DescriptionCategoryAttributeValuesResponse as DescriptionCategoryAttributeValuesResponse,
    )
    from ._attribute_values_search import (
        DescriptionCategoryAttributeValuesSearchRequest as DescriptionCategoryAttributeValuesSearchRequest,
    )
    from ._attribute_values_search import (
        DescriptionCategoryAttributeValuesSearchResponse as DescriptionCategoryAttributeValuesSearchResponse,
    )
    from ._shared_description_category_attribute_value import (
        DescriptionCategoryAttributeValue as DescriptionCategoryAttributeValue,
    )
    from ._shared_language import Language as Language
    from ._sync import DescriptionCategoryResource as DescriptionCategoryResource
    from ._tree import DescriptionCategory as DescriptionCategory
    from ._tree import DescriptionCategoryTreeRequest as DescriptionCategoryTreeRequest
    from ._tree import DescriptionCategoryTreeResponse as DescriptionCategoryTreeResponse
else:
    __getattr__ = lazy(
        __name__,
        {
            "._async": "AsyncDescriptionCategoryResource",
            "._attribute": "DescriptionCategoryAttribute DescriptionCategoryAttributeRequest DescriptionCategoryAttributeResponse",
            "._attribute_values": "DescriptionCategoryAttributeValuesRequest DescriptionCategoryAttributeValuesResponse",
            "._attribute_values_search": "DescriptionCategoryAttributeValuesSearchRequest DescriptionCategoryAttributeValuesSearchResponse",
            "._shared_description_category_attribute_value": "DescriptionCategoryAttributeValue",
            "._shared_language": "Language",
            "._sync": "DescriptionCategoryResource",
            "._tree": "DescriptionCategory DescriptionCategoryTreeRequest DescriptionCategoryTreeResponse",
        },
    )
