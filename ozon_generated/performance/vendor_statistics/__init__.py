# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Reports about traffic from outside of Ozon."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from .._shared_report_task import ReportTask as ReportTask
    from ._async import AsyncVendorStatisticsResource as AsyncVendorStatisticsResource
    from ._list import VendorStatisticsListResponse as VendorStatisticsListResponse
    from ._list import VendorStatisticsRow as VendorStatisticsRow
    from ._shared_vendor_statistics_query import VendorStatisticsQuery as VendorStatisticsQuery
    from ._shared_vendor_statistics_query_type import VendorStatisticsQueryType as VendorStatisticsQueryType
    from ._shared_vendor_statistics_status import VendorStatisticsStatus as VendorStatisticsStatus
    from ._shared_vendor_statistics_status_state import VendorStatisticsStatusState as VendorStatisticsStatusState
    from ._submit import VendorStatisticsSubmitRequest as VendorStatisticsSubmitRequest
    from ._submit import VendorStatisticsSubmitRequestType as VendorStatisticsSubmitRequestType
    from ._sync import VendorStatisticsResource as VendorStatisticsResource
else:
    __getattr__ = lazy(
        __name__,
        {
            ".._shared_report_task": "ReportTask",
            "._async": "AsyncVendorStatisticsResource",
            "._list": "VendorStatisticsListResponse VendorStatisticsRow",
            "._shared_vendor_statistics_query": "VendorStatisticsQuery",
            "._shared_vendor_statistics_query_type": "VendorStatisticsQueryType",
            "._shared_vendor_statistics_status": "VendorStatisticsStatus",
            "._shared_vendor_statistics_status_state": "VendorStatisticsStatusState",
            "._submit": "VendorStatisticsSubmitRequest VendorStatisticsSubmitRequestType",
            "._sync": "VendorStatisticsResource",
        },
    )
