# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What may be passed instead of a model: mappings, for type checkers and editors. The client does not load this."""

from __future__ import annotations

from datetime import datetime
from typing import TypedDict

from ._shared_question_status import QuestionStatus


class QuestionListFilterDict(TypedDict, total=False):
    """`QuestionListFilter` as a mapping."""

    status: QuestionStatus
    date_from: datetime | str
    date_to: datetime | str
