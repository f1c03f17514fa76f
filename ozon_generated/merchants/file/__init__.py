# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Bulk uploads, by which many products are created or changed with one file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from .._shared_product_job_response import ProductJobResponse as ProductJobResponse
    from ._async import AsyncFileResource as AsyncFileResource
    from ._create import FileCreateRequest as FileCreateRequest
    from ._sync import FileResource as FileResource
    from ._update import FileUpdateRequest as FileUpdateRequest
else:
    __getattr__ = lazy(
        __name__,
        {
            ".._shared_product_job_response": "ProductJobResponse",
            "._async": "AsyncFileResource",
            "._create": "FileCreateRequest",
            "._sync": "FileResource",
            "._update": "FileUpdateRequest",
        },
    )
