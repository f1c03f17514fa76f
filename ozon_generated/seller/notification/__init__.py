# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Addresses to which Ozon pushes events."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from .._shared_sort_direction import SortDirection as SortDirection
    from ._async import AsyncNotificationResource as AsyncNotificationResource
    from ._check import NotificationCheckError as NotificationCheckError
    from ._check import NotificationCheckErrorType as NotificationCheckErrorType
    from ._check import NotificationCheckRequest as NotificationCheckRequest
    from ._check import NotificationCheckResponse as NotificationCheckResponse
    from ._delete import NotificationDeleteRequest as NotificationDeleteRequest
    from ._enable import NotificationEnableRequest as NotificationEnableRequest
    from ._list import NotificationAvailability as NotificationAvailability
    from ._list import NotificationListRequest as NotificationListRequest
    from ._list import NotificationListResponse as NotificationListResponse
    from ._list import NotificationThreshold as NotificationThreshold
    from ._list import NotificationUrl as NotificationUrl
    from ._list import NotificationUrlDisableReason as NotificationUrlDisableReason
    from ._list import NotificationUrlType as NotificationUrlType
    from ._push_type_list import NotificationPushType as NotificationPushType
    from ._push_type_list import NotificationPushTypeListResponse as NotificationPushTypeListResponse
    from ._push_type_list import NotificationSellerEndpoint as NotificationSellerEndpoint
    from ._set import NotificationSetRequest as NotificationSetRequest
    from ._shared_notification_type import NotificationType as NotificationType
    from ._sync import NotificationResource as NotificationResource
    from ._update import NotificationUpdateRequest as NotificationUpdateRequest
else:
    __getattr__ = lazy(
        __name__,
        {
            ".._shared_sort_direction": "SortDirection",
            "._async": "AsyncNotificationResource",
            "._check": "NotificationCheckError NotificationCheckErrorType NotificationCheckRequest NotificationCheckResponse",
            "._delete": "NotificationDeleteRequest",
            "._enable": "NotificationEnableRequest",
            "._list": "NotificationAvailability NotificationListRequest NotificationListResponse NotificationThreshold NotificationUrl NotificationUrlDisableReason NotificationUrlType",
            "._push_type_list": "NotificationPushType NotificationPushTypeListResponse NotificationSellerEndpoint",
            "._set": "NotificationSetRequest",
            "._shared_notification_type": "NotificationType",
            "._sync": "NotificationResource",
            "._update": "NotificationUpdateRequest",
        },
    )
