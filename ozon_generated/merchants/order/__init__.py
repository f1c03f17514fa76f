# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Orders, their states and the change of a state."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from ._async import AsyncOrderResource as AsyncOrderResource
    from ._cancel_reasons import OrderCancelReasonsOrderStateSysName as OrderCancelReasonsOrderStateSysName
    from ._cancel_reasons import OrderCancelReasonsResponse as OrderCancelReasonsResponse
    from ._get import OrderGetResponse as OrderGetResponse
    from ._list import Order as Order
    from ._list import OrderListResponse as OrderListResponse
    from ._list import OrderListStateName as OrderListStateName
    from ._set_state import OrderSetStateRequest as OrderSetStateRequest
    from ._set_state import OrderSetStateRequestStateSysName as OrderSetStateRequestStateSysName
    from ._states import OrderState as OrderState
    from ._states import OrderStateName as OrderStateName
    from ._states import OrderStatesResponse as OrderStatesResponse
    from ._sync import OrderResource as OrderResource
else:
    __getattr__ = lazy(
        __name__,
        {
            "._async": "AsyncOrderResource",
            "._cancel_reasons": "OrderCancelReasonsOrderStateSysName OrderCancelReasonsResponse",
            "._get": "OrderGetResponse",
            "._list": "Order OrderListResponse OrderListStateName",
            "._set_state": "OrderSetStateRequest OrderSetStateRequestStateSysName",
            "._states": "OrderState OrderStateName OrderStatesResponse",
            "._sync": "OrderResource",
        },
    )
