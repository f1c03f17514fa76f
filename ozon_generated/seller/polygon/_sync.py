# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The methods of polygon, synchronous."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...client import CallOptions, SyncResource

if TYPE_CHECKING:
    from ._bind import PolygonBindRequestTime
    from ._bind_v1 import PolygonBindV1Location, PolygonBindV1Polygon, PolygonBindV1Response
    from ._create import PolygonCreateResponse
    from ._inputs import PolygonBindV1LocationDict, PolygonBindV1PolygonDict
    from ._list import PolygonListResponse
    from ._time_set import PolygonTimeSetRequestCurrentTime, PolygonTimeSetRequestNewTime


class PolygonResource(SyncResource):
    """Areas where the seller delivers himself."""

    __slots__ = ()

    def create(
        self,
        *,
        coordinates: str,
        options: CallOptions | None = None,
    ) -> PolygonCreateResponse:
        """Create a delivery area.

        Makes an area that belongs to no delivery method yet; bind it with `polygon.bind`, or give it to
        `warehouse_erfbs.non_integrated_create`. The corners are JSON text with the latitude first. Repeating the
        call creates another area.

        Args:
            coordinates: Corners of the area as JSON text, [[[latitude,longitude],…]], at least 3 corners and
                the first one again at the end. Map tools such as geojson.io give the longitude first; swap the
                two. The text of the document asks for this order, although its example has the longitude first.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Number of the new area

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/polygon/create``. Writes; is never repeated by the client.
        https://docs.ozon.ru/api/seller/#operation/PolygonAPI_CreatePolygon
        """
        result: PolygonCreateResponse = self._call(
            "create",
            {"coordinates": coordinates},
            options,
        )
        return result

    def bind(
        self,
        *,
        delivery_method_id: int,
        polygon_id: int,
        time: PolygonBindRequestTime,
        warehouse_id: int,
        options: CallOptions | None = None,
    ) -> None:
        """Add an area to a delivery method.

        The delivery method of an rFBS warehouse reaches the area within the given time. One area per call.

        Args:
            delivery_method_id: The rFBS delivery method, from `delivery_method.list`.
            polygon_id: Number of the area from `polygon.create`.
            time: Minutes within which an order is delivered in the area.
            warehouse_id: The rFBS warehouse of the method.
            options: Settings of this call only, such as ``timeout``.

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v2/polygon/bind``. Writes; may be repeated. https://docs.ozon.ru/api/seller/#operation/PolygonBind
        """
        self._call(
            "bind",
            {
                "delivery_method_id": delivery_method_id,
                "polygon_id": polygon_id,
                "time": time,
                "warehouse_id": warehouse_id,
            },
            options,
        )

    def list(
        self,
        *,
        delivery_method_id: int,
        warehouse_id: int,
        options: CallOptions | None = None,
    ) -> PolygonListResponse:
        """List the areas of a delivery method.

        All areas of one delivery method with corners and times, in one piece.

        Args:
            delivery_method_id: The rFBS delivery method, from `delivery_method.list`.
            warehouse_id: The rFBS warehouse of the method.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The areas

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/polygon/list``. Reads only. https://docs.ozon.ru/api/seller/#operation/PolygonList
        """
        result: PolygonListResponse = self._call(
            "list",
            {"delivery_method_id": delivery_method_id, "warehouse_id": warehouse_id},
            options,
        )
        return result

    def delete(
        self,
        *,
        delivery_method_id: int,
        polygon_id: int,
        warehouse_id: int,
        options: CallOptions | None = None,
    ) -> None:
        """Take an area out of a delivery method.

        Buyers in the area can no longer order by this delivery method.

        Args:
            delivery_method_id: The rFBS delivery method, from `delivery_method.list`.
            polygon_id: Number of the area from `polygon.list`.
            warehouse_id: The rFBS warehouse of the method.
            options: Settings of this call only, such as ``timeout``.

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/polygon/delete``. Destroys or withdraws; is never repeated by the client.
        https://docs.ozon.ru/api/seller/#operation/PolygonDelete
        """
        self._call(
            "delete",
            {"delivery_method_id": delivery_method_id, "polygon_id": polygon_id, "warehouse_id": warehouse_id},
            options,
        )

    def time_coordinates_update(
        self,
        *,
        coordinates: str,
        delivery_method_id: int,
        polygon_id: int,
        warehouse_id: int,
        options: CallOptions | None = None,
    ) -> None:
        """Change the corners of an area.

        Replaces the whole outline of an area that is bound to the delivery method; the time stays.

        Args:
            coordinates: New corners of the area as JSON text, [[[latitude,longitude],…]].
            delivery_method_id: The rFBS delivery method, from `delivery_method.list`.
            polygon_id: Number of the area from `polygon.list`.
            warehouse_id: The rFBS warehouse of the method.
            options: Settings of this call only, such as ``timeout``.

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/polygon/time/coordinates/update``. Writes; may be repeated.
        https://docs.ozon.ru/api/seller/#operation/PolygonTimeCoordinatesUpdate
        """
        self._call(
            "time_coordinates_update",
            {
                "coordinates": coordinates,
                "delivery_method_id": delivery_method_id,
                "polygon_id": polygon_id,
                "warehouse_id": warehouse_id,
            },
            options,
        )

    def time_set(
        self,
        *,
        current_time: PolygonTimeSetRequestCurrentTime,
        delivery_method_id: int,
        new_time: PolygonTimeSetRequestNewTime,
        polygon_id: int,
        warehouse_id: int,
        options: CallOptions | None = None,
    ) -> None:
        """Change the time of delivery in an area.

        The time that is set now has to be given as current_time; `polygon.list` tells it.

        Args:
            current_time: Minutes that are set now, from `polygon.list`.
            delivery_method_id: The rFBS delivery method, from `delivery_method.list`.
            new_time: Minutes within which an order shall be delivered in the area.
            polygon_id: Number of the area from `polygon.list`.
            warehouse_id: The rFBS warehouse of the method.
            options: Settings of this call only, such as ``timeout``.

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/polygon/time/set``. Writes; is never repeated by the client.
        https://docs.ozon.ru/api/seller/#operation/PolygonTimeSet
        """
        self._call(
            "time_set",
            {
                "current_time": current_time,
                "delivery_method_id": delivery_method_id,
                "new_time": new_time,
                "polygon_id": polygon_id,
                "warehouse_id": warehouse_id,
            },
            options,
        )

    def bind_v1(
        self,
        *,
        delivery_method_id: int,
        polygons: Sequence[PolygonBindV1Polygon | PolygonBindV1PolygonDict],
        warehouse_location: PolygonBindV1Location | PolygonBindV1LocationDict,
        options: CallOptions | None = None,
    ) -> PolygonBindV1Response:
        """Add areas to a delivery method (first version).

        Will be switched off some day; use `polygon.bind`, which names the warehouse by its number.

        Args:
            delivery_method_id: The rFBS delivery method, from `delivery_method.list`.
            polygons: Areas, each with its time of delivery.
            warehouse_location: Where the warehouse stands.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The areas were added

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/polygon/bind``. Writes; may be repeated; successor: polygon.bind.
        https://docs.ozon.ru/api/seller/#operation/PolygonAPI_BindPolygon
        """
        result: PolygonBindV1Response = self._call(
            "bind_v1",
            {"delivery_method_id": delivery_method_id, "polygons": polygons, "warehouse_location": warehouse_location},
            options,
        )
        return result
