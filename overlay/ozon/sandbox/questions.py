"""Questions of buyers about products, and their answers."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from . import paging
from .family import Call, Family, answers
from .postings.buyers import name
from .postings.seed import BLUE, REFERENCE
from .products.shop import Shop
from .shapes import Json, moment

_DOCUMENTED = "0190ee10-3f5a-7c11-8b2d-1a2b3c4d5e6f"
_ASKED = datetime(2026, 9, 30, 18, 12, tzinfo=UTC)
_ANSWERED = timedelta(hours=15, minutes=18)  # after the question
_TEXTS = ("Какой объём?", "Подойдёт для посудомоечной машины?", "Есть ли крышка?", "Из чего сделана?")
_MORE = 11  # questions beside the documented one, three days apart


@dataclass
class Question:
    """A question.

    Attributes:
        asked_at: moment of publication.
        status: ``NEW``, ``VIEWED`` or ``PROCESSED``.
        answers: ids of its answers.
    """

    id: str
    sku: int
    author: str
    text: str
    asked_at: datetime
    status: str
    answers: list[str] = field(default_factory=list)


class Questions(Family):
    """Handlers for lists of questions and answers.

    Args:
        shop: the products.
    """

    def __init__(self, shop: Shop) -> None:
        super().__init__(shop.world)
        self._questions = self.world.table(Question, "id", order=lambda one: (one.asked_at, one.id))

    def seed(self) -> None:
        """Add the documented question and older ones, with dates relative to the start of the sandbox."""
        start = _ASKED + (self.world.now - REFERENCE)
        self._questions.add(Question(_DOCUMENTED, BLUE, "Анна П.", _TEXTS[1], start, "NEW", [_answer(0)]))
        for number in range(1, _MORE + 1):
            status = ("PROCESSED", "VIEWED")[number % 2]
            given = [_answer(3 * number + place) for place in range(number % 4)]
            asked = start - number * timedelta(days=3, hours=5)
            self._questions.add(
                Question(_id(10, number), BLUE + number % 3, name(number), _TEXTS[number % 4], asked, status, given)
            )

    @answers("question.list", level="checked")
    def _list(self, call: Call) -> Any:
        since, until = call.moment("filter.date_from"), call.moment("filter.date_to")
        status = (call.body.get("filter") or {}).get("status") or "ALL"
        rows = [
            one
            for one in self._questions
            if (since is None or one.asked_at >= since)
            and (until is None or one.asked_at <= until)
            and (status in ("ALL", one.status) or (status == "UNPROCESSED" and one.status != "PROCESSED"))
        ]
        token, descending = str(call.body.get("last_id") or ""), call.body.get("sort_dir") != "ASC"
        page, token = paging.keyed_page(
            rows, lambda one: (one.asked_at, one.id), token=token, size=self.page_size(call), descending=descending
        )
        return {"questions": [_row(one) for one in page], "last_id": token, "has_next": bool(token)}

    @answers("question_answer.list", level="checked")
    def _answers(self, call: Call) -> Any:
        question = self._questions.get(call.body["question_id"])
        found = question.answers if question is not None and question.sku == call.body["sku"] else []
        token = str(call.body.get("last_id") or "")
        page, token = paging.sorted_page(found, lambda one: (one,), token=token, size=self.page_size(call))
        example = call.example()["answers"][0]
        made = [_answer_row(question, one, example) for one in page if question is not None]
        return {"answers": made, "last_id": token}


def _row(one: Question) -> Json:
    link = f"https://www.ozon.ru/product/{one.sku}"
    return {
        "id": one.id,
        "sku": one.sku,
        "status": one.status,
        "text": one.text,
        "author_name": one.author,
        "answers_count": len(one.answers),
        "product_url": link,
        "question_link": f"{link}/questions",
        "published_at": moment(one.asked_at),
    }


def _answer_row(question: Question, id: str, example: Json) -> Json:
    given = {"id": id, "question_id": question.id, "sku": question.sku}
    return {**example, **given, "published_at": moment(question.asked_at + _ANSWERED)}


def _answer(number: int) -> str:
    return _id(55, number) if number else "0190ee55-7a10-7b22-9c3d-2b3c4d5e6f70"


def _id(kind: int, number: int) -> str:
    return f"0190ee{kind}-0000-7000-8000-{number:012x}"
