# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Questions of buyers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from .._shared_sort_direction import SortDirection as SortDirection
    from ._async import AsyncQuestionResource as AsyncQuestionResource
    from ._change_status import QuestionChangeStatusRequest as QuestionChangeStatusRequest
    from ._change_status import QuestionChangeStatusRequestStatus as QuestionChangeStatusRequestStatus
    from ._count import QuestionCountResponse as QuestionCountResponse
    from ._info import QuestionInfoRequest as QuestionInfoRequest
    from ._inputs import QuestionListFilterDict as QuestionListFilterDict
    from ._list import QuestionListFilter as QuestionListFilter
    from ._list import QuestionListRequest as QuestionListRequest
    from ._list import QuestionListResponse as QuestionListResponse
    from ._shared_question import Question as Question
    from ._shared_question_status import QuestionStatus as QuestionStatus
    from ._sync import QuestionResource as QuestionResource
    from ._top_sku import QuestionTopSkuRequest as QuestionTopSkuRequest
    from ._top_sku import QuestionTopSkuResponse as QuestionTopSkuResponse
else:
    __getattr__ = lazy(
        __name__,
        {
            ".._shared_sort_direction": "SortDirection",
            "._async": "AsyncQuestionResource",
            "._change_status": "QuestionChangeStatusRequest QuestionChangeStatusRequestStatus",
            "._count": "QuestionCountResponse",
            "._info": "QuestionInfoRequest",
            "._inputs": "QuestionListFilterDict",
            "._list": "QuestionListFilter QuestionListRequest QuestionListResponse",
            "._shared_question": "Question",
            "._shared_question_status": "QuestionStatus",
            "._sync": "QuestionResource",
            "._top_sku": "QuestionTopSkuRequest QuestionTopSkuResponse",
        },
    )
