# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Attributes whose values depend on other attributes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from ._async import AsyncDependentAttributeResource as AsyncDependentAttributeResource
    from ._list import DependentAttribute as DependentAttribute
    from ._list import DependentAttributeListRequest as DependentAttributeListRequest
    from ._list import DependentAttributeListResponse as DependentAttributeListResponse
    from ._sync import DependentAttributeResource as DependentAttributeResource
    from ._values import DependentAttributeChildValue as DependentAttributeChildValue
    from ._values import DependentAttributeValue as DependentAttributeValue
    from ._values import DependentAttributeValuesRequest as DependentAttributeValuesRequest
    from ._values import DependentAttributeValuesResponse as DependentAttributeValuesResponse
else:
    __getattr__ = lazy(
        __name__,
        {
            "._async": "AsyncDependentAttributeResource",
            "._list": "DependentAttribute DependentAttributeListRequest DependentAttributeListResponse",
            "._sync": "DependentAttributeResource",
            "._values": "DependentAttributeChildValue DependentAttributeValue DependentAttributeValuesRequest DependentAttributeValuesResponse",
        },
    )
