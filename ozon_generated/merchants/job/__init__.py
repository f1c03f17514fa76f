# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Jobs that product changes start, and their logs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from ._async import AsyncJobResource as AsyncJobResource
    from ._get import JobGetResponse as JobGetResponse
    from ._get import JobInfo as JobInfo
    from ._get import JobInfoState as JobInfoState
    from ._get import JobProcessingInfo as JobProcessingInfo
    from ._get import JobProcessingInfoActivity as JobProcessingInfoActivity
    from ._log import JobLogEntry as JobLogEntry
    from ._log import JobLogResponse as JobLogResponse
    from ._sync import JobResource as JobResource
else:
    __getattr__ = lazy(
        __name__,
        {
            "._async": "AsyncJobResource",
            "._get": "JobGetResponse JobInfo JobInfoState JobProcessingInfo JobProcessingInfoActivity",
            "._log": "JobLogEntry JobLogResponse",
            "._sync": "JobResource",
        },
    )
