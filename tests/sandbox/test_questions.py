"""Questions of buyers and their answers."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest

from tests.sandbox.conftest import Call

LIST, ANSWERS = "/v1/question/list", "/v1/question/answer/list"


def walk(call: Call, **filter: Any) -> list[dict[str, Any]]:
    """All questions, in pages of two, newest first."""
    found: list[dict[str, Any]] = []
    last, more = "", True
    while more:
        answer = call(LIST, limit=2, last_id=last, filter=filter)
        found += answer["questions"]
        last, more = answer["last_id"], answer["has_next"]
    return found


def test_questions_come_newest_first(call: Call) -> None:
    moments = [row["published_at"] for row in walk(call)]
    assert len(moments) > 10
    assert moments == sorted(set(moments), reverse=True)
    oldest = call(LIST, limit=1, sort_dir="ASC")["questions"][0]
    assert oldest["published_at"] == moments[-1]


def test_a_period_includes_its_ends(call: Call) -> None:
    everything = walk(call)
    since, until = everything[5]["published_at"], everything[2]["published_at"]
    assert walk(call, date_from=since, date_to=until) == everything[2:6]


@pytest.mark.parametrize("status", ["NEW", "VIEWED", "PROCESSED", "UNPROCESSED", "ALL"])
def test_questions_of_a_status(call: Call, status: str) -> None:
    wanted = {"ALL": {"NEW", "VIEWED", "PROCESSED"}, "UNPROCESSED": {"NEW", "VIEWED"}}.get(status, {status})
    expected = [row["id"] for row in walk(call) if row["status"] in wanted]
    assert expected
    assert [row["id"] for row in walk(call, status=status)] == expected


def test_answers_are_those_of_the_question(call: Call) -> None:
    seen = set()
    for question in walk(call):
        found = call(ANSWERS, question_id=question["id"], sku=question["sku"])["answers"]
        assert len(found) == question["answers_count"]
        for row in found:
            assert (row["question_id"], row["sku"]) == (question["id"], question["sku"])
            assert datetime.fromisoformat(row["published_at"]) > datetime.fromisoformat(question["published_at"])
            seen.add(row["id"])
    assert len(seen) == sum(question["answers_count"] for question in walk(call))


@pytest.mark.parametrize("changed", [{"question_id": "0190ee10-0000-7000-8000-ffffffffffff"}, {"sku": 1}])
def test_another_question_has_no_answers(call: Call, changed: dict[str, Any]) -> None:
    question = next(row for row in walk(call) if row["answers_count"])
    assert call(ANSWERS, **{"question_id": question["id"], "sku": question["sku"], **changed})["answers"] == []
