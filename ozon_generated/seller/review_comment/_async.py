# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The methods of review_comment, asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...client import AsyncResource, CallOptions

if TYPE_CHECKING:
    from .._shared_sort_direction import SortDirection
    from ._create import ReviewCommentCreateResponse
    from ._inputs import ReviewCommentListFilterDict
    from ._list import ReviewCommentListFilter, ReviewCommentListResponse


class AsyncReviewCommentResource(AsyncResource):
    """Comments under reviews."""

    __slots__ = ()

    async def list(
        self,
        *,
        filter: ReviewCommentListFilter | ReviewCommentListFilterDict | None = None,
        review_id: str | None = None,
        sort_dir: SortDirection | None = None,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> ReviewCommentListResponse:
        """List comments under reviews.

        Comments of buyers and of the shop, under one review (review_id) or under all reviews of a product
        (filter.sku); one of the two must be given. Neither a total nor a flag tells the end: an empty page does.

        Args:
            filter: Comments by product and time.
            review_id: Comments under this review; either this or filter.sku must be given.
            sort_dir: Order by moment of publication; ASC when left out.
            limit: Comments per page, 20 to 100. 100 is sent when it is left out.
            offset: Number of rows to skip.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of comments

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/review/comment/list``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/ReviewAPI_CommentList
        """
        result: ReviewCommentListResponse = await self._call(
            "list",
            {"filter": filter, "review_id": review_id, "sort_dir": sort_dir, "limit": limit, "offset": offset},
            options,
        )
        return result

    async def create(
        self,
        *,
        review_id: str,
        text: str,
        mark_review_as_processed: bool | None = None,
        parent_comment_id: str | None = None,
        options: CallOptions | None = None,
    ) -> ReviewCommentCreateResponse:
        """Answer a review.

        Publishes a comment of the shop under a review, or a reply to another comment, after moderation. A repeated
        call publishes it twice. The review stays in its state unless mark_review_as_processed is true.

        Args:
            review_id: A review as `review.list` names it.
            text: Text that buyers will read, after moderation.
            mark_review_as_processed: True sets the review to PROCESSED as well.
            parent_comment_id: Comment to which this one replies; left out for one on the review itself.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The comment

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/review/comment/create``. Writes; is never repeated by the client.
        https://docs.ozon.ru/api/seller/#operation/ReviewAPI_CommentCreate
        """
        result: ReviewCommentCreateResponse = await self._call(
            "create",
            {
                "review_id": review_id,
                "text": text,
                "mark_review_as_processed": mark_review_as_processed,
                "parent_comment_id": parent_comment_id,
            },
            options,
        )
        return result

    async def delete(
        self,
        *,
        comment_id: str,
        sku: int,
        options: CallOptions | None = None,
    ) -> None:
        """Delete a comment under a review.

        Removes a comment of the shop. Cannot be undone.

        Args:
            comment_id: A comment as `review_comment.list` names it.
            sku: Product under whose review the comment stands.
            options: Settings of this call only, such as ``timeout``.

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v2/review/comment/delete``. Destroys or withdraws; is never repeated by the client.
        https://docs.ozon.ru/api/seller/#operation/ReviewCommentDeleteV2
        """
        await self._call(
            "delete",
            {"comment_id": comment_id, "sku": sku},
            options,
        )

    async def delete_v1(
        self,
        *,
        comment_id: str,
        options: CallOptions | None = None,
    ) -> None:
        """Delete a comment under a review (first version).

        Use `review_comment.delete`. Cannot be undone.

        Args:
            comment_id: A comment as `review_comment.list` names it.
            options: Settings of this call only, such as ``timeout``.

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/review/comment/delete``. Destroys or withdraws; is never repeated by the client; successor:
        review_comment.delete. https://docs.ozon.ru/api/seller/#operation/ReviewAPI_CommentDelete
        """
        await self._call(
            "delete_v1",
            {"comment_id": comment_id},
            options,
        )
