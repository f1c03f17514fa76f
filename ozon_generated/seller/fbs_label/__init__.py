# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Parcel labels of FBS postings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from ._async import AsyncFbsLabelResource as AsyncFbsLabelResource
    from ._create import FbsLabelCreateRequest as FbsLabelCreateRequest
    from ._create import FbsLabelCreateResponse as FbsLabelCreateResponse
    from ._create_v1 import FbsLabelCreateV1Request as FbsLabelCreateV1Request
    from ._create_v1 import FbsLabelCreateV1Response as FbsLabelCreateV1Response
    from ._create_v1 import FbsLabelCreateV1Result as FbsLabelCreateV1Result
    from ._create_v2 import FbsLabelCreateV2Request as FbsLabelCreateV2Request
    from ._create_v2 import FbsLabelCreateV2Response as FbsLabelCreateV2Response
    from ._create_v2 import FbsLabelCreateV2Result as FbsLabelCreateV2Result
    from ._download import FbsLabelDownloadRequest as FbsLabelDownloadRequest
    from ._get import FbsLabelError as FbsLabelError
    from ._get import FbsLabelGetRequest as FbsLabelGetRequest
    from ._get import FbsLabelGetResponse as FbsLabelGetResponse
    from ._get import FbsLabelStatus as FbsLabelStatus
    from ._get import FbsLabelUnprintedPosting as FbsLabelUnprintedPosting
    from ._get_v1 import FbsLabelGetV1Request as FbsLabelGetV1Request
    from ._get_v1 import FbsLabelGetV1Response as FbsLabelGetV1Response
    from ._get_v1 import FbsLabelGetV1Result as FbsLabelGetV1Result
    from ._get_v1 import FbsLabelUnprintedPostingV1 as FbsLabelUnprintedPostingV1
    from ._shared_fbs_label_task import FbsLabelTask as FbsLabelTask
    from ._shared_fbs_label_task_status import FbsLabelTaskStatus as FbsLabelTaskStatus
    from ._shared_fbs_label_task_type import FbsLabelTaskType as FbsLabelTaskType
    from ._sync import FbsLabelResource as FbsLabelResource
else:
    __getattr__ = lazy(
        __name__,
        {
            "._async": "AsyncFbsLabelResource",
            "._create": "FbsLabelCreateRequest FbsLabelCreateResponse",
            "._create_v1": "FbsLabelCreateV1Request FbsLabelCreateV1Response FbsLabelCreateV1Result",
            "._create_v2": "FbsLabelCreateV2Request FbsLabelCreateV2Response FbsLabelCreateV2Result",
            "._download": "FbsLabelDownloadRequest",
            "._get": "FbsLabelError FbsLabelGetRequest FbsLabelGetResponse FbsLabelStatus FbsLabelUnprintedPosting",
            "._get_v1": "FbsLabelGetV1Request FbsLabelGetV1Response FbsLabelGetV1Result FbsLabelUnprintedPostingV1",
            "._shared_fbs_label_task": "FbsLabelTask",
            "._shared_fbs_label_task_status": "FbsLabelTaskStatus",
            "._shared_fbs_label_task_type": "FbsLabelTaskType",
            "._sync": "FbsLabelResource",
        },
    )
