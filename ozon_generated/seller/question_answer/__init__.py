# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Answers to the questions of buyers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from ._async import AsyncQuestionAnswerResource as AsyncQuestionAnswerResource
    from ._create import QuestionAnswerCreateRequest as QuestionAnswerCreateRequest
    from ._create import QuestionAnswerCreateResponse as QuestionAnswerCreateResponse
    from ._delete import QuestionAnswerDeleteRequest as QuestionAnswerDeleteRequest
    from ._list import QuestionAnswer as QuestionAnswer
    from ._list import QuestionAnswerListRequest as QuestionAnswerListRequest
    from ._list import QuestionAnswerListResponse as QuestionAnswerListResponse
    from ._list import QuestionAnswerStatus as QuestionAnswerStatus
    from ._sync import QuestionAnswerResource as QuestionAnswerResource
else:
    __getattr__ = lazy(
        __name__,
        {
            "._async": "AsyncQuestionAnswerResource",
            "._create": "QuestionAnswerCreateRequest QuestionAnswerCreateResponse",
            "._delete": "QuestionAnswerDeleteRequest",
            "._list": "QuestionAnswer QuestionAnswerListRequest QuestionAnswerListResponse QuestionAnswerStatus",
            "._sync": "QuestionAnswerResource",
        },
    )
