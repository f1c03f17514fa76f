# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Orders of Ozon Delivery."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from .._inputs import DeliveryPickUpPointDict as DeliveryPickUpPointDict
    from .._inputs import GeoPointDict as GeoPointDict
    from .._shared_delivery_pick_up_point import DeliveryPickUpPoint as DeliveryPickUpPoint
    from .._shared_delivery_schema_choice import DeliverySchemaChoice as DeliverySchemaChoice
    from .._shared_geo_point import GeoPoint as GeoPoint
    from .._shared_ozon_delivery_cancel_status import OzonDeliveryCancelStatus as OzonDeliveryCancelStatus
    from .._shared_ozon_delivery_type import OzonDeliveryType as OzonDeliveryType
    from ._async import AsyncOrderResource as AsyncOrderResource
    from ._cancel import OrderCancelRequest as OrderCancelRequest
    from ._cancel import OrderCancelResponse as OrderCancelResponse
    from ._cancel_check import OrderCancelCheckGroup as OrderCancelCheckGroup
    from ._cancel_check import OrderCancelCheckPosting as OrderCancelCheckPosting
    from ._cancel_check import OrderCancelCheckRequest as OrderCancelCheckRequest
    from ._cancel_check import OrderCancelCheckResponse as OrderCancelCheckResponse
    from ._cancel_status import OrderCancelStatusRequest as OrderCancelStatusRequest
    from ._create import OrderBuyer as OrderBuyer
    from ._create import OrderCourierAddress as OrderCourierAddress
    from ._create import OrderCreateRequest as OrderCreateRequest
    from ._create import OrderCreateResponse as OrderCreateResponse
    from ._create import OrderDelivery as OrderDelivery
    from ._create import OrderItem as OrderItem
    from ._create import OrderLogisticRange as OrderLogisticRange
    from ._create import OrderPrice as OrderPrice
    from ._create import OrderRecipient as OrderRecipient
    from ._create import OrderSplit as OrderSplit
    from ._create import OrderSplitMethod as OrderSplitMethod
    from ._inputs import OrderBuyerDict as OrderBuyerDict
    from ._inputs import OrderCourierAddressDict as OrderCourierAddressDict
    from ._inputs import OrderDeliveryDict as OrderDeliveryDict
    from ._inputs import OrderItemDict as OrderItemDict
    from ._inputs import OrderLogisticRangeDict as OrderLogisticRangeDict
    from ._inputs import OrderPriceDict as OrderPriceDict
    from ._inputs import OrderRecipientDict as OrderRecipientDict
    from ._inputs import OrderSplitDict as OrderSplitDict
    from ._inputs import OrderSplitMethodDict as OrderSplitMethodDict
    from ._sync import OrderResource as OrderResource
else:
    __getattr__ = lazy(
        __name__,
        {
            ".._inputs": "DeliveryPickUpPointDict GeoPointDict",
            ".._shared_delivery_pick_up_point": "DeliveryPickUpPoint",
            ".._shared_delivery_schema_choice": "DeliverySchemaChoice",
            ".._shared_geo_point": "GeoPoint",
            ".._shared_ozon_delivery_cancel_status": "OzonDeliveryCancelStatus",
            ".._shared_ozon_delivery_type": "OzonDeliveryType",
            "._async": "AsyncOrderResource",
            "._cancel": "OrderCancelRequest OrderCancelResponse",
            "._cancel_check": "OrderCancelCheckGroup OrderCancelCheckPosting OrderCancelCheckRequest OrderCancelCheckResponse",
            "._cancel_status": "OrderCancelStatusRequest",
            "._create": "OrderBuyer OrderCourierAddress OrderCreateRequest OrderCreateResponse OrderDelivery OrderItem OrderLogisticRange OrderPrice OrderRecipient OrderSplit OrderSplitMethod",
            "._inputs": "OrderBuyerDict OrderCourierAddressDict OrderDeliveryDict OrderItemDict OrderLogisticRangeDict OrderPriceDict OrderRecipientDict OrderSplitDict OrderSplitMethodDict",
            "._sync": "OrderResource",
        },
    )
