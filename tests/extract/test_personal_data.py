"""Names, addresses and telephones of buyers are in no file of an extraction, unless they are wanted."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from ozon.sandbox import Sandbox
from tests.extract.files import database, texts
from tests.extract.shop import START, extracting, run, task_of
from tests.extract.truth import ask

POSTINGS, QUESTIONS = "/v4/posting/fbs/list", "/v1/question/list"
SINCE = "2026-11-01T00:00:00Z"
STREAMS = ("postings_fbs", "questions", "question_answers", "warehouses")
PLACES = {"parquet": "tables", "duckdb": "duckdb:shop.duckdb", "sqlite": "sqlite:shop.db"}


@pytest.fixture
def sandbox() -> Sandbox:
    return Sandbox(products=10, orders=60, clock=START, page_limit=5)


def values(found: Any) -> set[str]:
    """The texts in an object that are long enough to be found nowhere by chance."""
    if isinstance(found, dict):
        return {text for one in found.values() for text in values(one)}
    return {found} if isinstance(found, str) and len(found) > 6 else set()


def postings(sandbox: Sandbox) -> list[dict[str, Any]]:
    body: dict[str, Any] = {"filter": {"since": SINCE, "to": START.isoformat()}, "limit": 100}
    found: list[dict[str, Any]] = []
    while True:
        answer = ask(sandbox, POSTINGS, body)
        found += answer["postings"]
        if not answer["has_next"]:
            return found
        body["cursor"] = answer["cursor"]


@pytest.fixture(params=[*PLACES, pytest.param("postgres", marks=pytest.mark.postgres)])
def place(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """The address of each kind of place."""
    monkeypatch.chdir(tmp_path)
    made: str = PLACES.get(request.param) or request.getfixturevalue("postgres_schema")
    return made


@pytest.mark.parametrize("personal", [False, True])
def test_names_of_buyers_are_in_no_file(sandbox: Sandbox, tmp_path: Path, place: str, personal: bool) -> None:
    settings: dict[str, Any] = {"to": place, "raw": tmp_path / "raw", "personal": personal}

    def everything() -> str:
        return texts(tmp_path) + (database(place) if place.startswith("postgresql") else "")

    known = postings(sandbox)
    questions = ask(sandbox, QUESTIONS, {"filter": {"date_from": SINCE, "date_to": START.isoformat()}})["questions"]
    secrets = {
        "addressee": {text for row in known for text in values(row["addressee"])},
        "customer": {text for row in known for text in values(row["customer"])},
        "question": {text for row in questions for text in (row["author_name"], row["text"])},
    }
    assert all(len(found) > 3 for found in secrets.values()), secrets
    with extracting(sandbox, tmp_path, *STREAMS, **settings) as extract:
        task = task_of(extract, "postings_fbs")
        sandbox.faults.add(POSTINGS, times=2)
        sandbox.faults.add(POSTINGS, status=500, times=20)
        assert extract.run(task).status == "partial"
        assert [*extract.archive.folder.rglob("*.part")]
    halfway = everything()
    assert any(row["posting_number"] in halfway for row in known)
    assert any(one in halfway for found in secrets.values() for one in found) == personal
    sandbox.faults.clear()
    sandbox.clock.advance(60)
    with extracting(sandbox, tmp_path, *STREAMS, **settings) as extract:
        assert run(extract).keys() == {*STREAMS}
        assert [*extract.archive.folder.rglob("*.pages")]
    kept = everything()
    assert {row["posting_number"] in kept for row in known} == {True}  # it sees what is there
    for what, found in secrets.items():
        assert {one in kept for one in found} == {personal}, what
