# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Cancellation requests of rFBS buyers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from .._shared_fbs_tpl_integration_type import FbsTplIntegrationType as FbsTplIntegrationType
    from ._approve import CancellationApproveRequest as CancellationApproveRequest
    from ._async import AsyncCancellationResource as AsyncCancellationResource
    from ._inputs import CancellationListFiltersDict as CancellationListFiltersDict
    from ._inputs import CancellationListWithDict as CancellationListWithDict
    from ._list import CancellationInitiator as CancellationInitiator
    from ._list import CancellationListFilters as CancellationListFilters
    from ._list import CancellationListItem as CancellationListItem
    from ._list import CancellationListRequest as CancellationListRequest
    from ._list import CancellationListResponse as CancellationListResponse
    from ._list import CancellationListWith as CancellationListWith
    from ._list import CancellationReason as CancellationReason
    from ._list import CancellationRequestState as CancellationRequestState
    from ._list import CancellationRequestStatus as CancellationRequestStatus
    from ._list import CancellationRequestStatusFilter as CancellationRequestStatusFilter
    from ._reject import CancellationRejectRequest as CancellationRejectRequest
    from ._sync import CancellationResource as CancellationResource
else:
    __getattr__ = lazy(
        __name__,
        {
            ".._shared_fbs_tpl_integration_type": "FbsTplIntegrationType",
            "._approve": "CancellationApproveRequest",
            "._async": "AsyncCancellationResource",
            "._inputs": "CancellationListFiltersDict CancellationListWithDict",
            "._list": "CancellationInitiator CancellationListFilters CancellationListItem CancellationListRequest CancellationListResponse CancellationListWith CancellationReason CancellationRequestState CancellationRequestStatus CancellationRequestStatusFilter",
            "._reject": "CancellationRejectRequest",
            "._sync": "CancellationResource",
        },
    )
