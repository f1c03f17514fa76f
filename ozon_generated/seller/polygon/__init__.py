# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Areas where the seller delivers himself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from ._async import AsyncPolygonResource as AsyncPolygonResource
    from ._bind import PolygonBindRequest as PolygonBindRequest
    from ._bind import PolygonBindRequestTime as PolygonBindRequestTime
    from ._bind_v1 import PolygonBindV1Location as PolygonBindV1Location
    from ._bind_v1 import PolygonBindV1Polygon as PolygonBindV1Polygon
    from ._bind_v1 import PolygonBindV1Request as PolygonBindV1Request
    from ._bind_v1 import PolygonBindV1Response as PolygonBindV1Response
    from ._create import PolygonCreateRequest as PolygonCreateRequest
    from ._create import PolygonCreateResponse as PolygonCreateResponse
    from ._delete import PolygonDeleteRequest as PolygonDeleteRequest
    from ._inputs import PolygonBindV1LocationDict as PolygonBindV1LocationDict
    from ._inputs import PolygonBindV1PolygonDict as PolygonBindV1PolygonDict
    from ._list import Polygon as Polygon
    from ._list import PolygonListRequest as PolygonListRequest
    from ._list import PolygonListResponse as PolygonListResponse
    from ._sync import PolygonResource as PolygonResource
    from ._time_coordinates_update import PolygonTimeCoordinatesUpdateRequest as PolygonTimeCoordinatesUpdateRequest
    from ._time_set import PolygonTimeSetRequest as PolygonTimeSetRequest
    from ._time_set import PolygonTimeSetRequestCurrentTime as PolygonTimeSetRequestCurrentTime
    from ._time_set import PolygonTimeSetRequestNewTime as PolygonTimeSetRequestNewTime
else:
    __getattr__ = lazy(
        __name__,
        {
            "._async": "AsyncPolygonResource",
            "._bind": "PolygonBindRequest PolygonBindRequestTime",
            "._bind_v1": "PolygonBindV1Location PolygonBindV1Polygon PolygonBindV1Request PolygonBindV1Response",
            "._create": "PolygonCreateRequest PolygonCreateResponse",
            "._delete": "PolygonDeleteRequest",
            "._inputs": "PolygonBindV1LocationDict PolygonBindV1PolygonDict",
            "._list": "Polygon PolygonListRequest PolygonListResponse",
            "._sync": "PolygonResource",
            "._time_coordinates_update": "PolygonTimeCoordinatesUpdateRequest",
            "._time_set": "PolygonTimeSetRequest PolygonTimeSetRequestCurrentTime PolygonTimeSetRequestNewTime",
        },
    )
