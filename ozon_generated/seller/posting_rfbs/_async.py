# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The methods of posting_rfbs, asynchronous."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from ...client import AsyncResource, CallOptions

if TYPE_CHECKING:
    from ._cutoff_set import PostingRfbsCutoffSetResponse
    from ._inputs import RfbsTimeslotDict, RfbsTrackingNumberDict
    from ._shared_posting_rfbs_move_status_response import PostingRfbsMoveStatusResponse
    from ._timeslot_change_restrictions import PostingRfbsTimeslotChangeRestrictionsResponse
    from ._timeslot_set import PostingRfbsTimeslotSetResponse, RfbsTimeslot
    from ._tracking_number_set import RfbsTrackingNumber


class AsyncPostingRfbsResource(AsyncResource):
    """Delivery steps that the seller reports himself (rFBS)."""

    __slots__ = ()

    async def cutoff_set(
        self,
        *,
        new_cutoff_date: datetime,
        posting_number: str,
        options: CallOptions | None = None,
    ) -> PostingRfbsCutoffSetResponse:
        """Say when an rFBS posting will be handed over.

        For postings that the seller, or a service without integration, delivers, and whose available_actions hold
        set_cutoff. Do it before shipment_date of the posting; later neither this moment can be changed nor the
        posting assembled.

        Args:
            new_cutoff_date: Moment by which the seller will have handed the posting over, UTC.
            posting_number: A posting with set_cutoff among its available_actions.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Whether the moment was taken

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/posting/cutoff/set``. Writes; may be repeated.
        https://docs.ozon.ru/api/seller/#operation/PostingAPI_SetPostingCutoff
        """
        result: PostingRfbsCutoffSetResponse = await self._call(
            "cutoff_set",
            {"new_cutoff_date": new_cutoff_date, "posting_number": posting_number},
            options,
        )
        return result

    async def tracking_number_set(
        self,
        *,
        tracking_numbers: Sequence[RfbsTrackingNumber | RfbsTrackingNumberDict],
        options: CallOptions | None = None,
    ) -> PostingRfbsMoveStatusResponse:
        """Give tracking numbers to rFBS postings.

        Up to 20 postings at once. A posting that was refused is told in a 200.

        Args:
            tracking_numbers: Up to 20 postings with their tracking numbers.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Outcome by posting

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v2/fbs/posting/tracking-number/set``. Writes; may be repeated.
        https://docs.ozon.ru/api/seller/#operation/PostingAPI_FbsPostingTrackingNumberSet
        """
        result: PostingRfbsMoveStatusResponse = await self._call(
            "tracking_number_set",
            {"tracking_numbers": tracking_numbers},
            options,
        )
        return result

    async def delivering(
        self,
        *,
        posting_number: Sequence[str],
        options: CallOptions | None = None,
    ) -> PostingRfbsMoveStatusResponse:
        """Report that rFBS postings are on their way.

        Moves postings from awaiting_deliver to delivering, for outside delivery services. The change happens in the
        background: read the state with `posting_fbs.get` before and after. Refused postings are told in a 200.

        Args:
            posting_number: 1 to 20 postings that the delivery service took over.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Outcome by posting

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v2/fbs/posting/delivering``. Writes; is never repeated by the client.
        https://docs.ozon.ru/api/seller/#operation/PostingAPI_FbsPostingDelivering
        """
        result: PostingRfbsMoveStatusResponse = await self._call(
            "delivering",
            {"posting_number": posting_number},
            options,
        )
        return result

    async def last_mile(
        self,
        *,
        posting_number: Sequence[str],
        options: CallOptions | None = None,
    ) -> PostingRfbsMoveStatusResponse:
        """Report that the courier is on the way to the buyer.

        Moves postings from delivering to the last mile, for outside delivery services; without a route it may
        follow the hand-over at once. The change happens in the background: read the state with `posting_fbs.get`
        before and after.

        Args:
            posting_number: 1 to 20 postings that are on the last leg to the buyer.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Outcome by posting

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v2/fbs/posting/last-mile``. Writes; is never repeated by the client.
        https://docs.ozon.ru/api/seller/#operation/PostingAPI_FbsPostingLastMile
        """
        result: PostingRfbsMoveStatusResponse = await self._call(
            "last_mile",
            {"posting_number": posting_number},
            options,
        )
        return result

    async def delivered(
        self,
        *,
        posting_number: Sequence[str],
        options: CallOptions | None = None,
    ) -> PostingRfbsMoveStatusResponse:
        """Report that rFBS postings were delivered.

        Last step, once the buyer has the parcel; it cannot be taken back. The change happens in the background.
        Refused postings are told in a 200.

        Args:
            posting_number: 1 to 20 postings that the buyer got.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Outcome by posting

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v2/fbs/posting/delivered``. Writes; is never repeated by the client.
        https://docs.ozon.ru/api/seller/#operation/PostingAPI_FbsPostingDelivered
        """
        result: PostingRfbsMoveStatusResponse = await self._call(
            "delivered",
            {"posting_number": posting_number},
            options,
        )
        return result

    async def timeslot_change_restrictions(
        self,
        *,
        posting_number: str,
        options: CallOptions | None = None,
    ) -> PostingRfbsTimeslotChangeRestrictionsResponse:
        """Show whether the time of delivery may be changed.

        Ask before `posting_rfbs.timeslot_set`; gives the span within which a new time may lie, and the number of
        changes that are left.

        Args:
            posting_number: A posting that the seller delivers.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Span and number of changes

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/posting/fbs/timeslot/change-restrictions``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/PostingAPI_PostingTimeslotChangeRestrictions
        """
        result: PostingRfbsTimeslotChangeRestrictionsResponse = await self._call(
            "timeslot_change_restrictions",
            {"posting_number": posting_number},
            options,
        )
        return result

    async def timeslot_set(
        self,
        *,
        new_timeslot: RfbsTimeslot | RfbsTimeslotDict,
        posting_number: str,
        options: CallOptions | None = None,
    ) -> PostingRfbsTimeslotSetResponse:
        """Change the time of delivery of an rFBS posting.

        At most two changes per posting; `posting_rfbs.timeslot_change_restrictions` tells how many are left and
        which span is allowed.

        Args:
            new_timeslot: When the buyer shall get the order.
            posting_number: A posting that the seller delivers.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Whether the time was changed

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/posting/fbs/timeslot/set``. Writes; is never repeated by the client.
        https://docs.ozon.ru/api/seller/#operation/PostingAPI_SetPostingTimeslot
        """
        result: PostingRfbsTimeslotSetResponse = await self._call(
            "timeslot_set",
            {"new_timeslot": new_timeslot, "posting_number": posting_number},
            options,
        )
        return result
