# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The methods of question_answer, synchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...client import CallOptions, SyncResource

if TYPE_CHECKING:
    from ._create import QuestionAnswerCreateResponse
    from ._list import QuestionAnswerListResponse


class QuestionAnswerResource(SyncResource):
    """Answers to the questions of buyers."""

    __slots__ = ()

    def list(
        self,
        *,
        question_id: str,
        sku: int,
        last_id: str | None = None,
        options: CallOptions | None = None,
    ) -> QuestionAnswerListResponse:
        """List answers to a question.

        Answers of the shop and of others, page by page. Stop when last_id is empty.

        Args:
            question_id: Question as `question.list` names it in its field id.
            sku: Product that the question is about.
            last_id: Where the page begins; empty for the first page.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of answers

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/question/answer/list``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/QuestionAnswer_List
        """
        result: QuestionAnswerListResponse = self._call(
            "list",
            {"question_id": question_id, "sku": sku, "last_id": last_id},
            options,
        )
        return result

    def create(
        self,
        *,
        question_id: str,
        sku: int,
        text: str,
        options: CallOptions | None = None,
    ) -> QuestionAnswerCreateResponse:
        """Answer a question.

        Publishes an answer in the name of the shop after moderation. Every call makes another answer; an answer
        cannot be edited, only deleted and given again.

        Args:
            question_id: Question as `question.list` names it in its field id.
            sku: Product that the question is about.
            text: The answer as buyers will read it. At least 2 characters, at most 3000 characters.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The new answer

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/question/answer/create``. Writes; is never repeated by the client.
        https://docs.ozon.ru/api/seller/#operation/QuestionAnswer_Create
        """
        result: QuestionAnswerCreateResponse = self._call(
            "create",
            {"question_id": question_id, "sku": sku, "text": text},
            options,
        )
        return result

    def delete(
        self,
        *,
        answer_id: str,
        sku: int,
        options: CallOptions | None = None,
    ) -> None:
        """Delete an answer to a question.

        Removes an answer of the shop from the site; it cannot be brought back.

        Args:
            answer_id: Answer as `question_answer.list` names it in its field id.
            sku: Product that the question is about.
            options: Settings of this call only, such as ``timeout``.

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/question/answer/delete``. Destroys or withdraws; is never repeated by the client.
        https://docs.ozon.ru/api/seller/#operation/QuestionAnswer_Delete
        """
        self._call(
            "delete",
            {"answer_id": answer_id, "sku": sku},
            options,
        )
