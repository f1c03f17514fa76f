# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The methods of delivery, synchronous."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...client import CallOptions, SyncResource

if TYPE_CHECKING:
    from .._shared_delivery_schema_choice import DeliverySchemaChoice
    from ._check import DeliveryCheckResponse
    from ._checkout import DeliveryCheckoutResponse, DeliveryCheckoutType, DeliveryItem
    from ._inputs import DeliveryCheckoutTypeDict, DeliveryItemDict, DeliveryViewportDict
    from ._map import DeliveryMapResponse, DeliveryViewport
    from ._point_info import DeliveryPointInfoResponse
    from ._point_list import DeliveryPointListResponse


class DeliveryResource(SyncResource):
    """Ozon Delivery for shops outside of ozon.ru, checkout step."""

    __slots__ = ()

    def check(
        self,
        *,
        client_phone: str,
        options: CallOptions | None = None,
    ) -> DeliveryCheckResponse:
        """Check whether Ozon delivers to a buyer.

        First look by phone number. Amounts, categories and regions are not taken into account; `delivery.checkout`
        decides about a basket.

        Args:
            client_phone: Phone of the buyer, eleven digits that begin with 7, without a plus sign. Pattern
                ^7\\d{10}$.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Whether delivery is possible

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/delivery/check``. Reads only. https://docs.ozon.ru/api/seller/#operation/DeliveryCheck
        """
        result: DeliveryCheckResponse = self._call(
            "check",
            {"client_phone": client_phone},
            options,
        )
        return result

    def checkout(
        self,
        *,
        items: Sequence[DeliveryItem | DeliveryItemDict] | None = None,
        buyer_phone: str | None = None,
        delivery_schema: DeliverySchemaChoice | None = None,
        delivery_type: DeliveryCheckoutType | DeliveryCheckoutTypeDict | None = None,
        options: CallOptions | None = None,
    ) -> DeliveryCheckoutResponse:
        """Show how and when a basket can be delivered.

        Divides the basket into parcels and tells method, time slots and price for each. Ask again when the buyer
        confirms, because stocks and slots move; what is chosen goes into `order.create` as it is. Parts that cannot
        be delivered are in a 200 too, with unavailable_reason; a buyer to whom Ozon does not deliver at all makes
        the call fail with USER_DELIVERY_UNAVAILABLE in the details. A basket has at most 1000 rows.

        Args:
            items: Content of the basket. At most 1000 items.
            buyer_phone: Phone of the buyer, eleven digits that begin with 7.
            delivery_schema: From whose stock to deliver. Ozon takes 'MIX' when it is absent.
            delivery_type: Where to deliver: a place for the courier or a pickup point.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The parcels

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v2/delivery/checkout``. Reads only. https://docs.ozon.ru/api/seller/#operation/DeliveryCheckout
        """
        result: DeliveryCheckoutResponse = self._call(
            "checkout",
            {
                "items": items,
                "buyer_phone": buyer_phone,
                "delivery_schema": delivery_schema,
                "delivery_type": delivery_type,
            },
            options,
        )
        return result

    def map(
        self,
        *,
        viewport: DeliveryViewport | DeliveryViewportDict | None = None,
        zoom: int | None = None,
        options: CallOptions | None = None,
    ) -> DeliveryMapResponse:
        """Show pickup points of a map section as clusters.

        For drawing a map: points that stand close together at the given scale come as one cluster. Ask again with
        the viewport of a cluster to take it apart; details of a point are told by `delivery.point_info`.

        Args:
            viewport: Rectangle of the map.
            zoom: Scale of the map; the larger it is the smaller are the clusters. At most 19.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The clusters

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/delivery/map``. Reads only. https://docs.ozon.ru/api/seller/#operation/DeliveryMap
        """
        result: DeliveryMapResponse = self._call(
            "map",
            {"viewport": viewport, "zoom": zoom},
            options,
        )
        return result

    def point_info(
        self,
        *,
        map_point_ids: Sequence[int],
        options: CallOptions | None = None,
    ) -> DeliveryPointInfoResponse:
        """Show pickup points in detail.

        Address, opening hours, pictures and services of up to 100 points. Unknown numbers are left out of the
        answer.

        Args:
            map_point_ids: Points to show, from `delivery.point_list` or `delivery.map`. At most 100 items.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The points

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/delivery/point/info``. Reads only. https://docs.ozon.ru/api/seller/#operation/DeliveryPointInfo
        """
        result: DeliveryPointInfoResponse = self._call(
            "point_info",
            {"map_point_ids": map_point_ids},
            options,
        )
        return result

    def point_list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> DeliveryPointListResponse:
        """List all pickup points.

        Numbers and coordinates of every pickup point, without pages; the answer is large, so keep it. Details are
        told by `delivery.point_info`.

        Args:
            options: Settings of this call only, such as ``timeout``.

        Returns:
            All points

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/delivery/point/list``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/DeliveryAPI_DeliveryPointList
        """
        result: DeliveryPointListResponse = self._call(
            "point_list",
            {},
            options,
        )
        return result
