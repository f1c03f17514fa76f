# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The methods of notification, synchronous."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...client import CallOptions, SyncResource

if TYPE_CHECKING:
    from .._shared_sort_direction import SortDirection
    from ._check import NotificationCheckResponse
    from ._list import NotificationAvailability, NotificationListResponse
    from ._push_type_list import NotificationPushTypeListResponse
    from ._shared_notification_type import NotificationType


class NotificationResource(SyncResource):
    """Addresses to which Ozon pushes events."""

    __slots__ = ()

    def push_type_list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> NotificationPushTypeListResponse:
        """List kinds of push notifications.

        All events that Ozon can push, and for each the address that gets it now.

        Args:
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The kinds

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/notification/push-type/list``. Reads only; beta.
        https://docs.ozon.ru/api/seller/#operation/GetNotificationPushTypeList
        """
        result: NotificationPushTypeListResponse = self._call(
            "push_type_list",
            {},
            options,
        )
        return result

    def list(
        self,
        *,
        availability_statuses: Sequence[NotificationAvailability] | None = None,
        sort_dir: SortDirection | None = None,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> NotificationListResponse:
        """List addresses that get push notifications.

        Connected addresses, whether they are on and how well they answer. Every night Ozon measures each address
        and kind of event: up to 1500 ms is GREEN, from 2500 ms or without an answer RED, between them YELLOW;
        availability_status_thresholds tells the numbers that hold now. Three nights of RED in a row stop the
        address, and the other addresses go on. An older rule of the document stops all addresses of the seller:
        when they cannot be reached, fail for 24 hours, answer fewer than half of the pushes with 200, or take more
        than 5 seconds. Nobody says which rule wins. A new, changed or resumed address has no availability until the
        next nightly run.

        Args:
            availability_statuses: Only addresses that answer this well.
            sort_dir: Order of the addresses.
            limit: Addresses per page. Ozon takes 100 when it is absent.
            offset: Addresses to skip.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of addresses

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/notification/list``. Reads only; beta.
        https://docs.ozon.ru/api/seller/#operation/NotificationList
        """
        result: NotificationListResponse = self._call(
            "list",
            {"availability_statuses": availability_statuses, "sort_dir": sort_dir, "limit": limit, "offset": offset},
            options,
        )
        return result

    def set(
        self,
        *,
        types: Sequence[NotificationType],
        url: str,
        options: CallOptions | None = None,
    ) -> None:
        """Connect an address for push notifications.

        Adds another address; existing ones stay. The address has to answer the test of `notification.check`, so set
        it up first. Pushes may come twice or out of order and carry no signature. A repeated call is a further
        address or an error.

        Args:
            types: Events to send to the address.
            url: Address that Ozon calls with POST; put an unguessable part into it, because pushes carry no
                signature.
            options: Settings of this call only, such as ``timeout``.

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/notification/set``. Writes; is never repeated by the client; beta.
        https://docs.ozon.ru/api/seller/#operation/SetNotification
        """
        self._call(
            "set",
            {"types": types, "url": url},
            options,
        )

    def check(
        self,
        *,
        url: str,
        options: CallOptions | None = None,
    ) -> NotificationCheckResponse:
        """Test an address for push notifications.

        Ozon sends TYPE_PING to the address and looks at the reply, which has to be a 200 of the content type
        application/json with version, name and time (UTC). How long it waits is not documented. A failed test is a
        200 with is_active false. Ozon repeats the test from time to time by itself.

        Args:
            url: Address to test; it need not be connected yet.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Result of the test

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/notification/check``. Writes; may be repeated; beta.
        https://docs.ozon.ru/api/seller/#operation/CheckNotification
        """
        result: NotificationCheckResponse = self._call(
            "check",
            {"url": url},
            options,
        )
        return result

    def update(
        self,
        *,
        id: int,
        types: Sequence[NotificationType] | None = None,
        url: str | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """Change an address or its events.

        Fields that are left out stay as they are; the list of events is replaced as a whole.

        Args:
            id: Number of the address, from `notification.list`.
            types: Events to send from now on; the list replaces the old one. Leave it out to keep it.
            url: New address; leave it out to keep it.
            options: Settings of this call only, such as ``timeout``.

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/notification/update``. Writes; may be repeated; beta.
        https://docs.ozon.ru/api/seller/#operation/UpdateNotification
        """
        self._call(
            "update",
            {"id": id, "types": types, "url": url},
            options,
        )

    def enable(
        self,
        *,
        enabled: bool,
        id: int,
        options: CallOptions | None = None,
    ) -> None:
        """Pause or resume push notifications to an address.

        Also resumes an address that Ozon stopped because it did not answer well; the next nightly run checks it
        again. An address whose disable_reason is ADMIN cannot be resumed: fix it, delete it and connect it again.
        Pushes that were missed meanwhile are not sent again, so read the lists.

        Args:
            enabled: False pauses the pushes to the address, true resumes them.
            id: Number of the address, from `notification.list`.
            options: Settings of this call only, such as ``timeout``.

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/notification/enable``. Writes; may be repeated; beta.
        https://docs.ozon.ru/api/seller/#operation/EnableNotification
        """
        self._call(
            "enable",
            {"enabled": enabled, "id": id},
            options,
        )

    def delete(
        self,
        *,
        id: int,
        options: CallOptions | None = None,
    ) -> None:
        """Disconnect an address.

        No pushes are sent to it any more. For a pause use `notification.enable`.

        Args:
            id: Number of the address, from `notification.list`.
            options: Settings of this call only, such as ``timeout``.

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/notification/delete``. Destroys or withdraws; is never repeated by the client; beta.
        https://docs.ozon.ru/api/seller/#operation/DeleteNotification
        """
        self._call(
            "delete",
            {"id": id},
            options,
        )
