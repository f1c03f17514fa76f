# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The methods of rating, synchronous."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from ...client import CallOptions, SyncResource

if TYPE_CHECKING:
    from ._history import RatingHistoryResponse, RatingName
    from ._index_fbs_info import RatingIndexFbsInfoResponse
    from ._index_fbs_posting_list import RatingIndexFbsPostingFilter, RatingIndexFbsPostingListResponse
    from ._inputs import RatingIndexFbsPostingFilterDict
    from ._summary import RatingSummaryResponse


class RatingResource(SyncResource):
    """Ratings of the seller."""

    __slots__ = ()

    def summary(
        self,
        *,
        options: CallOptions | None = None,
    ) -> RatingSummaryResponse:
        """Show the present ratings of the seller.

        Present and earlier values by subject, and the localisation index. Takes no arguments. How values moved over
        time tells `rating.history`.

        Args:
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The ratings

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/rating/summary``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/RatingAPI_RatingSummaryV1
        """
        result: RatingSummaryResponse = self._call(
            "summary",
            {},
            options,
        )
        return result

    def history(
        self,
        *,
        date_from: datetime,
        date_to: datetime,
        ratings: Sequence[RatingName],
        with_premium_scores: bool | None = None,
        options: CallOptions | None = None,
    ) -> RatingHistoryResponse:
        """Show how ratings moved.

        Values of chosen ratings over a period together with the thresholds, and on request the penalty points.

        Args:
            date_from: First moment of the period.
            date_to: Last moment of the period.
            ratings: Ratings to show.
            with_premium_scores: True to add the penalty points of the Premium programme.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Values by rating

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/rating/history``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/RatingAPI_RatingHistoryV1
        """
        result: RatingHistoryResponse = self._call(
            "history",
            {
                "date_from": date_from,
                "date_to": date_to,
                "ratings": ratings,
                "with_premium_scores": with_premium_scores,
            },
            options,
        )
        return result

    def index_fbs_info(
        self,
        *,
        options: CallOptions | None = None,
    ) -> RatingIndexFbsInfoResponse:
        """Show the error index of FBS and rFBS.

        Error index and the charges for errors, as a sum and day by day. Which postings are behind it tells
        `rating.index_fbs_posting_list`.

        Args:
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The error index

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/rating/index/fbs/info``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/RatingAPI_GetFBSRatingIndexInfoV1
        """
        result: RatingIndexFbsInfoResponse = self._call(
            "index_fbs_info",
            {},
            options,
        )
        return result

    def index_fbs_posting_list(
        self,
        *,
        filter: RatingIndexFbsPostingFilter | RatingIndexFbsPostingFilterDict,
        limit: int | None = None,
        cursor: str | None = None,
        options: CallOptions | None = None,
    ) -> RatingIndexFbsPostingListResponse:
        """List the postings behind the error index.

        FBS and rFBS postings that the seller cancelled or handed over late, with the charge for each. The rows
        stand in errors, which does not mean that the call failed.

        Args:
            filter: Which postings to list.
            limit: Postings per page, at most 1000. At least 1. 1000 is sent when it is left out.
            cursor: Where the page begins; empty for the first page.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of postings

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/rating/index/fbs/posting/list``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/RatingAPI_ListFBSRatingIndexPostingsV1
        """
        result: RatingIndexFbsPostingListResponse = self._call(
            "index_fbs_posting_list",
            {"filter": filter, "limit": limit, "cursor": cursor},
            options,
        )
        return result
