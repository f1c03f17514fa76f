# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Electronic acts of FBS shipments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from ._async import AsyncFbsDigitalActResource as AsyncFbsDigitalActResource
    from ._check_status import FbsDigitalActCheckStatusRequest as FbsDigitalActCheckStatusRequest
    from ._check_status import FbsDigitalActCheckStatusResponse as FbsDigitalActCheckStatusResponse
    from ._check_status import FbsDigitalActCheckStatusResponseStatus as FbsDigitalActCheckStatusResponseStatus
    from ._get_pdf import FbsDigitalActGetPdfRequest as FbsDigitalActGetPdfRequest
    from ._get_pdf import FbsDigitalActGetPdfRequestDocType as FbsDigitalActGetPdfRequestDocType
    from ._sync import FbsDigitalActResource as FbsDigitalActResource
else:
    __getattr__ = lazy(
        __name__,
        {
            "._async": "AsyncFbsDigitalActResource",
            "._check_status": "FbsDigitalActCheckStatusRequest FbsDigitalActCheckStatusResponse FbsDigitalActCheckStatusResponseStatus",
            "._get_pdf": "FbsDigitalActGetPdfRequest FbsDigitalActGetPdfRequestDocType",
            "._sync": "FbsDigitalActResource",
        },
    )
