# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The methods of review, asynchronous."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...client import AsyncResource, CallOptions

if TYPE_CHECKING:
    from .._shared_sort_direction import SortDirection
    from ._count import ReviewCountResponse
    from ._count_v1 import ReviewCountV1Response
    from ._info import ReviewInfoResponse
    from ._info_v1 import ReviewInfoV1Response
    from ._inputs import ReviewListFilterDict
    from ._list import ReviewListFilter, ReviewListResponse
    from ._list_v1 import ReviewListV1Response, ReviewStatusFilterV1
    from ._shared_review_status import ReviewStatus
    from ._shared_review_status_v1 import ReviewStatusV1


class AsyncReviewResource(AsyncResource):
    """Reviews of buyers."""

    __slots__ = ()

    async def list(
        self,
        *,
        filters: ReviewListFilter | ReviewListFilterDict | None = None,
        sort_dir: SortDirection | None = None,
        limit: int | None = None,
        last_id: str | None = None,
        options: CallOptions | None = None,
    ) -> ReviewListResponse:
        """List reviews of buyers.

        Reviews of all products or of some, by pages of 20 to 100. Needs a subscription: without one the answer is a
        403, with "not available with existing subscription" as a rule. Photos and videos come from `review.info`.

        Args:
            filters: Which reviews to list; all when left out.
            sort_dir: Order by moment of publication.
            limit: Reviews per page, 20 to 100. 100 is sent when it is left out.
            last_id: Where the page begins; empty for the first page.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of reviews

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v2/review/list``. Reads only. https://docs.ozon.ru/api/seller/#operation/ReviewListV2
        """
        result: ReviewListResponse = await self._call(
            "list",
            {"filters": filters, "sort_dir": sort_dir, "limit": limit, "last_id": last_id},
            options,
        )
        return result

    async def info(
        self,
        *,
        review_id: str,
        options: CallOptions | None = None,
    ) -> ReviewInfoResponse:
        """Show one review with its photos and videos.

        Also tells how many buyers found the review useful. Its comments are listed by `review_comment.list`.

        Args:
            review_id: A review as `review.list` names it.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The review

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v2/review/info``. Reads only. https://docs.ozon.ru/api/seller/#operation/ReviewInfoV2
        """
        result: ReviewInfoResponse = await self._call(
            "info",
            {"review_id": review_id},
            options,
        )
        return result

    async def count(
        self,
        *,
        options: CallOptions | None = None,
    ) -> ReviewCountResponse:
        """Count reviews by state.

        Takes no body. Counts all reviews of the shop.

        Args:
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The counts

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v2/review/count``. Reads only. https://docs.ozon.ru/api/seller/#operation/ReviewCountV2
        """
        result: ReviewCountResponse = await self._call(
            "count",
            {},
            options,
        )
        return result

    async def change_status(
        self,
        *,
        review_ids: Sequence[str],
        status: ReviewStatus,
        options: CallOptions | None = None,
    ) -> None:
        """Mark reviews as viewed or processed.

        For 1 to 100 reviews. The state is the seller's own mark; buyers do not see it.

        Args:
            review_ids: 1 to 100 ids of reviews.
            status: State that the reviews shall have.
            options: Settings of this call only, such as ``timeout``.

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v2/review/change-status``. Writes; may be repeated.
        https://docs.ozon.ru/api/seller/#operation/ReviewChangeStatusV2
        """
        await self._call(
            "change_status",
            {"review_ids": review_ids, "status": status},
            options,
        )

    async def list_v1(
        self,
        *,
        sort_dir: SortDirection | None = None,
        status: ReviewStatusFilterV1 | None = None,
        limit: int | None = None,
        last_id: str | None = None,
        options: CallOptions | None = None,
    ) -> ReviewListV1Response:
        """List reviews of buyers (first version).

        Use `review.list`, which can filter by product, time and order state.

        Args:
            sort_dir: Order by moment of publication.
            status: State by which the list is narrowed; ALL leaves nothing out.
            limit: Reviews per page, 20 to 100. 100 is sent when it is left out.
            last_id: Where the page begins; empty for the first page.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of reviews

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/review/list``. Reads only; successor: review.list.
        https://docs.ozon.ru/api/seller/#operation/ReviewAPI_ReviewList
        """
        result: ReviewListV1Response = await self._call(
            "list_v1",
            {"sort_dir": sort_dir, "status": status, "limit": limit, "last_id": last_id},
            options,
        )
        return result

    async def info_v1(
        self,
        *,
        review_id: str,
        options: CallOptions | None = None,
    ) -> ReviewInfoV1Response:
        """Show one review with its photos and videos (first version).

        Use `review.info`, which tells new reviews from viewed ones.

        Args:
            review_id: A review as `review.list` names it.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The review

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/review/info``. Reads only; successor: review.info.
        https://docs.ozon.ru/api/seller/#operation/ReviewAPI_ReviewInfo
        """
        result: ReviewInfoV1Response = await self._call(
            "info_v1",
            {"review_id": review_id},
            options,
        )
        return result

    async def count_v1(
        self,
        *,
        options: CallOptions | None = None,
    ) -> ReviewCountV1Response:
        """Count reviews by state (first version).

        Use `review.count`, which counts new and viewed reviews apart. Takes no body.

        Args:
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The counts

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/review/count``. Reads only; successor: review.count.
        https://docs.ozon.ru/api/seller/#operation/ReviewAPI_ReviewCount
        """
        result: ReviewCountV1Response = await self._call(
            "count_v1",
            {},
            options,
        )
        return result

    async def change_status_v1(
        self,
        *,
        review_ids: Sequence[str],
        status: ReviewStatusV1,
        options: CallOptions | None = None,
    ) -> None:
        """Mark reviews as processed or not (first version).

        Use `review.change_status`. For 1 to 100 reviews.

        Args:
            review_ids: 1 to 100 ids of reviews.
            status: State that the reviews shall have.
            options: Settings of this call only, such as ``timeout``.

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/review/change-status``. Writes; may be repeated; successor: review.change_status.
        https://docs.ozon.ru/api/seller/#operation/ReviewAPI_ReviewChangeStatus
        """
        await self._call(
            "change_status_v1",
            {"review_ids": review_ids, "status": status},
            options,
        )
