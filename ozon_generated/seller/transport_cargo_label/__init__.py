# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Labels of transport cargo units."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from .._shared_transport_cargo_task_status import TransportCargoTaskStatus as TransportCargoTaskStatus
    from ._async import AsyncTransportCargoLabelResource as AsyncTransportCargoLabelResource
    from ._shared_transport_cargo_label_error_reason import (
        TransportCargoLabelErrorReason as TransportCargoLabelErrorReason,
    )
    from ._shared_transport_cargo_label_order_error_reason import (
        TransportCargoLabelOrderErrorReason as TransportCargoLabelOrderErrorReason,
    )
    from ._sync import TransportCargoLabelResource as TransportCargoLabelResource
    from ._transport_by_order_create import (
        TransportCargoLabelTransportByOrderCreateRequest as TransportCargoLabelTransportByOrderCreateRequest,
    )
    from ._transport_by_order_create import (
        TransportCargoLabelTransportByOrderCreateResponse as TransportCargoLabelTransportByOrderCreateResponse,
    )
    from ._transport_by_order_status import TransportCargoLabelOrderFile as TransportCargoLabelOrderFile
    from ._transport_by_order_status import (
        TransportCargoLabelTransportByOrderStatusRequest as TransportCargoLabelTransportByOrderStatusRequest,
    )
    from ._transport_by_order_status import (
        TransportCargoLabelTransportByOrderStatusResponse as TransportCargoLabelTransportByOrderStatusResponse,
    )
    from ._transport_create import (
        TransportCargoLabelTransportCreateRequest as TransportCargoLabelTransportCreateRequest,
    )
    from ._transport_create import (
        TransportCargoLabelTransportCreateResponse as TransportCargoLabelTransportCreateResponse,
    )
    from ._transport_status import TransportCargoLabelFile as TransportCargoLabelFile
    from ._transport_status import (
        TransportCargoLabelTransportStatusRequest as TransportCargoLabelTransportStatusRequest,
    )
    from ._transport_status import (
        TransportCargoLabelTransportStatusResponse as TransportCargoLabelTransportStatusResponse,
    )
else:
    __getattr__ = lazy(
        __name__,
        {
            ".._shared_transport_cargo_task_status": "TransportCargoTaskStatus",
            "._async": "AsyncTransportCargoLabelResource",
            "._shared_transport_cargo_label_error_reason": "TransportCargoLabelErrorReason",
            "._shared_transport_cargo_label_order_error_reason": "TransportCargoLabelOrderErrorReason",
            "._sync": "TransportCargoLabelResource",
            "._transport_by_order_create": "TransportCargoLabelTransportByOrderCreateRequest TransportCargoLabelTransportByOrderCreateResponse",
            "._transport_by_order_status": "TransportCargoLabelOrderFile TransportCargoLabelTransportByOrderStatusRequest TransportCargoLabelTransportByOrderStatusResponse",
            "._transport_create": "TransportCargoLabelTransportCreateRequest TransportCargoLabelTransportCreateResponse",
            "._transport_status": "TransportCargoLabelFile TransportCargoLabelTransportStatusRequest TransportCargoLabelTransportStatusResponse",
        },
    )
