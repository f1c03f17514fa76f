# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Requests of buyers for a discount."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from ._approve import DiscountTaskApproveItem as DiscountTaskApproveItem
    from ._approve import DiscountTaskApproveRequest as DiscountTaskApproveRequest
    from ._async import AsyncDiscountTaskResource as AsyncDiscountTaskResource
    from ._decline import DiscountTaskDeclineItem as DiscountTaskDeclineItem
    from ._decline import DiscountTaskDeclineRequest as DiscountTaskDeclineRequest
    from ._inputs import DiscountTaskApproveItemDict as DiscountTaskApproveItemDict
    from ._inputs import DiscountTaskDeclineItemDict as DiscountTaskDeclineItemDict
    from ._list import DiscountTask as DiscountTask
    from ._list import DiscountTaskAutoModeration as DiscountTaskAutoModeration
    from ._list import DiscountTaskListRequest as DiscountTaskListRequest
    from ._list import DiscountTaskListRequestLimit as DiscountTaskListRequestLimit
    from ._list import DiscountTaskListResponse as DiscountTaskListResponse
    from ._list import DiscountTaskListStatus as DiscountTaskListStatus
    from ._list_v1 import DiscountTaskListV1Request as DiscountTaskListV1Request
    from ._list_v1 import DiscountTaskListV1Response as DiscountTaskListV1Response
    from ._list_v1 import DiscountTaskStatus as DiscountTaskStatus
    from ._list_v1 import DiscountTaskV1 as DiscountTaskV1
    from ._shared_discount_task_decision_response import DiscountTaskDecisionResponse as DiscountTaskDecisionResponse
    from ._shared_discount_task_decision_result import DiscountTaskDecisionResult as DiscountTaskDecisionResult
    from ._shared_discount_task_failure import DiscountTaskFailure as DiscountTaskFailure
    from ._sync import DiscountTaskResource as DiscountTaskResource
else:
    __getattr__ = lazy(
        __name__,
        {
            "._approve": "DiscountTaskApproveItem DiscountTaskApproveRequest",
            "._async": "AsyncDiscountTaskResource",
            "._decline": "DiscountTaskDeclineItem DiscountTaskDeclineRequest",
            "._inputs": "DiscountTaskApproveItemDict DiscountTaskDeclineItemDict",
            "._list": "DiscountTask DiscountTaskAutoModeration DiscountTaskListRequest DiscountTaskListRequestLimit DiscountTaskListResponse DiscountTaskListStatus",
            "._list_v1": "DiscountTaskListV1Request DiscountTaskListV1Response DiscountTaskStatus DiscountTaskV1",
            "._shared_discount_task_decision_response": "DiscountTaskDecisionResponse",
            "._shared_discount_task_decision_result": "DiscountTaskDecisionResult",
            "._shared_discount_task_failure": "DiscountTaskFailure",
            "._sync": "DiscountTaskResource",
        },
    )
