# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The methods of courier_contact, synchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...client import CallOptions, SyncResource

if TYPE_CHECKING:
    from ._get import CourierContactGetResponse


class CourierContactResource(SyncResource):
    """What the courier of a carriage is told about the seller."""

    __slots__ = ()

    def get(
        self,
        *,
        carriage_id: int,
        options: CallOptions | None = None,
    ) -> CourierContactGetResponse:
        """Read the seller's contact for the courier.

        What the courier of a carriage is told; see `courier_contact.set`.

        Args:
            carriage_id: Number of the carriage.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The contacts

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/carriage/courier-contact/get``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/CarriageCourierContactGet
        """
        result: CourierContactGetResponse = self._call(
            "get",
            {"carriage_id": carriage_id},
            options,
        )
        return result

    def set(
        self,
        *,
        carriage_id: int,
        phone: str,
        comment: str | None = None,
        wechat_nickname: str | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """Set the seller's contact for the courier.

        For carriages whose first_mile_type is pickup and whose integration_type is ozon_outsourced, as
        `carriage.get` shows. Replaces the former contact.

        Args:
            carriage_id: A carriage with first_mile_type pickup and integration_type ozon_outsourced.
            phone: Phone of the seller.
            comment: Hint for the courier.
            wechat_nickname: Name of the seller in WeChat.
            options: Settings of this call only, such as ``timeout``.

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/carriage/courier-contact/set``. Writes; may be repeated.
        https://docs.ozon.ru/api/seller/#operation/CarriageCourierContactSet
        """
        self._call(
            "set",
            {"carriage_id": carriage_id, "phone": phone, "comment": comment, "wechat_nickname": wechat_nickname},
            options,
        )
