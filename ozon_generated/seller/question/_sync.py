# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The methods of question, synchronous."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...client import CallOptions, SyncResource

if TYPE_CHECKING:
    from .._shared_sort_direction import SortDirection
    from ._change_status import QuestionChangeStatusRequestStatus
    from ._count import QuestionCountResponse
    from ._inputs import QuestionListFilterDict
    from ._list import QuestionListFilter, QuestionListResponse
    from ._shared_question import Question
    from ._top_sku import QuestionTopSkuResponse


class QuestionResource(SyncResource):
    """Questions of buyers."""

    __slots__ = ()

    def list(
        self,
        *,
        filter: QuestionListFilter | QuestionListFilterDict | None = None,
        sort_dir: SortDirection | None = None,
        limit: int | None = None,
        last_id: str | None = None,
        options: CallOptions | None = None,
    ) -> QuestionListResponse:
        """List questions of buyers.

        Questions about the shop's products, newest first unless sort_dir says otherwise. Stop when last_id is
        empty. Reading changes no stage; use `question.change_status` for that.

        Args:
            filter: Which questions to list.
            sort_dir: Order of the moment of publication. Ozon takes 'DESC' when it is absent.
            limit: Questions per page; a page may hold fewer although more are to come. At most 100.
            last_id: Where the page begins; empty for the first page.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of questions

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/question/list``. Reads only. https://docs.ozon.ru/api/seller/#operation/Question_List
        """
        result: QuestionListResponse = self._call(
            "list",
            {"filter": filter, "sort_dir": sort_dir, "limit": limit, "last_id": last_id},
            options,
        )
        return result

    def info(
        self,
        *,
        question_id: str,
        options: CallOptions | None = None,
    ) -> Question:
        """Show one question of a buyer.

        The question with its stage and the number of answers. The answers themselves are told by
        `question_answer.list`.

        Args:
            question_id: Question as `question.list` names it in its field id.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The question

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/question/info``. Reads only. https://docs.ozon.ru/api/seller/#operation/Question_Info
        """
        result: Question = self._call(
            "info",
            {"question_id": question_id},
            options,
        )
        return result

    def count(
        self,
        *,
        options: CallOptions | None = None,
    ) -> QuestionCountResponse:
        """Count questions by stage.

        Totals over all products of the shop.

        Args:
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The counts

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/question/count``. Reads only. https://docs.ozon.ru/api/seller/#operation/Question_Count
        """
        result: QuestionCountResponse = self._call(
            "count",
            {},
            options,
        )
        return result

    def change_status(
        self,
        *,
        question_ids: Sequence[str],
        status: QuestionChangeStatusRequestStatus,
        options: CallOptions | None = None,
    ) -> None:
        """Move questions to another stage.

        For the seller's own order only; buyers do not see the stage. Answering a question does not depend on it.

        Args:
            question_ids: Fields id of `question.list`.
            status: Stage to put them into.
            options: Settings of this call only, such as ``timeout``.

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/question/change-status``. Writes; may be repeated.
        https://docs.ozon.ru/api/seller/#operation/Question_ChangeStatus
        """
        self._call(
            "change_status",
            {"question_ids": question_ids, "status": status},
            options,
        )

    def top_sku(
        self,
        *,
        limit: int,
        options: CallOptions | None = None,
    ) -> QuestionTopSkuResponse:
        """List products with the most questions.

        Where a better description of the product would save questions.

        Args:
            limit: Products to show. At least 1, at most 100.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The products

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/question/top-sku``. Reads only. https://docs.ozon.ru/api/seller/#operation/Question_TopSku
        """
        result: QuestionTopSkuResponse = self._call(
            "top_sku",
            {"limit": limit},
            options,
        )
        return result
