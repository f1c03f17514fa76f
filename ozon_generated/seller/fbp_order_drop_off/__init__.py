# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""FBP supplies through a drop-off point."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from .._shared_fbp_change_response import FbpChangeResponse as FbpChangeResponse
    from .._shared_fbp_hours import FbpHours as FbpHours
    from .._shared_fbp_order_change_response import FbpOrderChangeResponse as FbpOrderChangeResponse
    from .._shared_fbp_order_error import FbpOrderError as FbpOrderError
    from .._shared_fbp_order_error_code import FbpOrderErrorCode as FbpOrderErrorCode
    from .._shared_fbp_timetable_day import FbpTimetableDay as FbpTimetableDay
    from .._shared_fbp_timetable_hours import FbpTimetableHours as FbpTimetableHours
    from .._shared_fbp_timetable_response import FbpTimetableResponse as FbpTimetableResponse
    from .._shared_fbp_weekday import FbpWeekday as FbpWeekday
    from ._async import AsyncFbpOrderDropOffResource as AsyncFbpOrderDropOffResource
    from ._cancel import FbpOrderDropOffCancelRequest as FbpOrderDropOffCancelRequest
    from ._dlv_edit import FbpOrderDropOffDlvEditRequest as FbpOrderDropOffDlvEditRequest
    from ._sync import FbpOrderDropOffResource as FbpOrderDropOffResource
    from ._timetable import FbpOrderDropOffTimetableRequest as FbpOrderDropOffTimetableRequest
else:
    __getattr__ = lazy(
        __name__,
        {
            ".._shared_fbp_change_response": "FbpChangeResponse",
            ".._shared_fbp_hours": "FbpHours",
            ".._shared_fbp_order_change_response": "FbpOrderChangeResponse",
            ".._shared_fbp_order_error": "FbpOrderError",
            ".._shared_fbp_order_error_code": "FbpOrderErrorCode",
            ".._shared_fbp_timetable_day": "FbpTimetableDay",
            ".._shared_fbp_timetable_hours": "FbpTimetableHours",
            ".._shared_fbp_timetable_response": "FbpTimetableResponse",
            ".._shared_fbp_weekday": "FbpWeekday",
            "._async": "AsyncFbpOrderDropOffResource",
            "._cancel": "FbpOrderDropOffCancelRequest",
            "._dlv_edit": "FbpOrderDropOffDlvEditRequest",
            "._sync": "FbpOrderDropOffResource",
            "._timetable": "FbpOrderDropOffTimetableRequest",
        },
    )
