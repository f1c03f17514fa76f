# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What the courier of a carriage is told about the seller."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from ._async import AsyncCourierContactResource as AsyncCourierContactResource
    from ._get import CourierContact as CourierContact
    from ._get import CourierContactGetRequest as CourierContactGetRequest
    from ._get import CourierContactGetResponse as CourierContactGetResponse
    from ._set import CourierContactSetRequest as CourierContactSetRequest
    from ._sync import CourierContactResource as CourierContactResource
else:
    __getattr__ = lazy(
        __name__,
        {
            "._async": "AsyncCourierContactResource",
            "._get": "CourierContact CourierContactGetRequest CourierContactGetResponse",
            "._set": "CourierContactSetRequest",
            "._sync": "CourierContactResource",
        },
    )
