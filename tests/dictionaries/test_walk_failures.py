"""Walks that fail: storms, errors, journals, and walks that go on."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from ozon import PaginationError
from ozon.clock import Clock
from ozon.sandbox import Sandbox
from ozon.walker import (
    JsonLinesSink,
    MemorySink,
    WalkProgress,
    walk_dictionaries,
)
from ozon_generated.errors import (
    ApiError,
    ArgumentError,
    DecodeError,
    RateLimitError,
    ServerError,
    UnauthorizedError,
)
from tests.dictionaries.walks import (
    ATTRIBUTES,
    ONE,
    TREE,
    VALUES,
    Tree,
    every_way,
    found,
    shop,
    truth,
    walked,
    walked_with,
)
from tests.library import httpx
from tests.runtime.servers import ok


@every_way
def test_a_429_storm(how: str, monkeypatch: pytest.MonkeyPatch) -> None:
    slept: list[float] = []

    async def sleep(seconds: float) -> None:
        slept.append(seconds)

    monkeypatch.setattr("ozon.steps.clock_of", lambda client: Clock(sleep=slept.append, async_sleep=sleep))
    sandbox = Sandbox(dictionaries={85: 3000}, page_limit=500)
    storm: Any = {"status": 429, "headers": {"Retry-After": "3"}, "times": 2}
    for _ in range(5):
        sandbox.faults.add(VALUES, **storm)
    sink = MemorySink()
    assert walked(sandbox, how, [ONE], sink=sink).complete
    assert found(sink) == truth(sandbox, 85, 10096)
    assert len(slept) == 10
    assert min(slept) >= 3


def test_patience_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    slept: list[float] = []
    monkeypatch.setattr("ozon.steps.clock_of", lambda client: Clock(sleep=slept.append))
    sandbox = Sandbox(dictionaries={85: 30})
    sandbox.faults.add(VALUES, status=429, times=None)
    report = walked(sandbox, "sync", [(*ONE[:2], 85)], sink=MemorySink(), patience=20)
    assert slept == [1, 2, 4, 8]
    assert [type(failed.error) for failed in report.failed] == [RateLimitError]


@every_way
def test_what_failed_is_tried_again_from_where_it_broke_off(how: str, tmp_path: Path) -> None:
    sandbox = Sandbox(dictionaries={85: 50, 900: 20}, page_limit=10)
    sink = MemorySink()
    sandbox.faults.add(VALUES, status=200, body={"result": [{"id": 1, "value": "a"}], "has_next": True})
    sandbox.faults.add(VALUES, status=500)
    settings: dict[str, Any] = {"sink": sink, "journal": tmp_path / "journal"}
    report = walked(sandbox, how, [ONE], **settings)
    assert [type(failed.error) for failed in report.failed] == [ServerError]
    assert "failed: dictionary" in str(report)
    assert not report.complete
    report = walked(sandbox, how, [ONE], **settings)
    assert report.complete
    ids = found(sink)
    for attribute, expected in truth(sandbox, 85, 900, 10096).items():
        assert [one for one in ids[attribute] if one != 1] == expected
    asked = len(sandbox.requests)
    assert walked(sandbox, how, [ONE], **settings) == report
    assert len(sandbox.requests) == asked


@every_way
@pytest.mark.parametrize("path", [TREE, ATTRIBUTES, VALUES, "/v1/description-category/dependent-attributes"])
@pytest.mark.parametrize("body", [{}, {"result": None}, {"has_next": False}, {"code": 13, "message": "internal"}])
def test_an_answer_that_does_not_say_that_it_is_empty_fails(how: str, body: Any, path: str) -> None:
    sandbox = Sandbox(dictionaries={85: 5})
    sandbox.faults.add(path, status=200, body=body, times=None)
    sink = MemorySink()
    report = walked(sandbox, how, None if path == TREE else [ONE], sink=sink, dependent=True)
    assert report.failed
    assert not report.complete
    assert all(isinstance(one.error, ApiError | DecodeError | PaginationError) for one in report.failed)
    assert path != VALUES or not any(found(sink).values())


@every_way
def test_a_wrong_key_and_a_dead_server_end_the_walk(how: str, tmp_path: Path) -> None:
    sandbox = Sandbox(dictionaries=dict.fromkeys(range(900, 930), 3))
    sandbox.faults.add(VALUES, status=401)
    journal = tmp_path / "journal"
    with pytest.raises(UnauthorizedError) as caught:
        walked(sandbox, how, [ONE], sink=MemorySink(), journal=journal)
    assert any("given up" in note for note in caught.value.__notes__)
    sandbox.faults.add(VALUES, status=500, times=None)
    with pytest.raises(ServerError):
        walked(sandbox, how, [ONE], sink=MemorySink(), give_up_after=5)
    assert len(sandbox.requests) < 20


def test_progress_and_settings_that_make_no_sense(tmp_path: Path) -> None:
    seen: list[WalkProgress] = []
    sandbox = Sandbox(dictionaries={85: 25}, page_limit=10)
    walked(sandbox, "sync", [ONE], sink=MemorySink(), progress=seen.append)
    assert [(one.done, one.known, one.values) for one in seen] == [
        (1, 3, 0), (1, 3, 10), (1, 3, 20), (2, 3, 25), (3, 3, 27),
    ]  # fmt: skip
    wrong: list[dict[str, Any]] = [
        {"targets": [(1,)]}, {"targets": [(0, 1)]}, {"targets": ["12"]}, {"targets": [5]}, {"concurrency": 0},
    ]  # fmt: skip
    for one in wrong:
        with pytest.raises(ArgumentError):
            walk_dictionaries(shop(sandbox), **{"targets": [ONE], "sink": MemorySink(), **one})


def test_a_journal_that_cannot_be_opened_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ArgumentError, match="name another file"):
        walked(Sandbox(), "sync", [ONE], sink=MemorySink(), journal=tmp_path / "missing" / "journal")


def test_a_journal_belongs_to_one_walk_and_one_sink(tmp_path: Path) -> None:
    sandbox, journal, file = Sandbox(), tmp_path / "journal", tmp_path / "v.jsonl"
    walked(sandbox, "sync", [ONE], sink=JsonLinesSink(file), journal=journal)
    with pytest.raises(ArgumentError, match="other targets, options or language"):
        walked(sandbox, "sync", [ONE], sink=JsonLinesSink(file), journal=journal, language="EN")
    with pytest.raises(ArgumentError, match="in memory, and gone"):
        walked(sandbox, "sync", [ONE], sink=MemorySink(), journal=journal)
    with pytest.raises(ArgumentError, match="content that the journal does not know"):
        walked(sandbox, "sync", [ONE], sink=JsonLinesSink(file), journal=tmp_path / "another")
    file.write_bytes(b"")
    with pytest.raises(ArgumentError, match="shorter than its journal says"):
        walked(sandbox, "sync", [ONE], sink=JsonLinesSink(file), journal=journal)
    (tmp_path / "junk").write_text("no database, and long enough to be seen as none" * 50)
    with pytest.raises(ArgumentError, match="cannot be used"):
        walked(sandbox, "sync", [ONE], sink=MemorySink(), journal=tmp_path / "junk")


def test_two_walks_cannot_share_a_journal(tmp_path: Path) -> None:
    sandbox, journal = Sandbox(), tmp_path / "journal"

    def again(progress: WalkProgress) -> None:
        walked(sandbox, "sync", [ONE], sink=MemorySink(), journal=journal)

    with pytest.raises(ArgumentError, match="in use by another process"):
        walked(sandbox, "sync", [ONE], sink=MemorySink(), journal=journal, progress=again)


class Crash(BaseException):
    """What a kill looks like from inside."""


class Crashing(JsonLinesSink):
    """Dies after it has written a page, before the journal hears of it."""

    left = 0

    def page(self, page: Any) -> int:
        mark = super().page(page)
        self.left -= 1
        if self.left == 0:
            raise Crash
        return mark


@pytest.mark.parametrize("sync", [False, True])
def test_a_page_that_the_journal_does_not_know_is_cut_off(sync: bool, tmp_path: Path) -> None:
    sandbox = Sandbox(dictionaries={85: 35}, page_limit=5)
    file, crashes = tmp_path / "v.jsonl", 0
    for lives in range(1, 20):
        sink = Crashing(file, sync=sync)
        sink.left = lives if lives < 4 else 2
        try:
            walked(sandbox, "sync", [ONE], sink=sink, journal=tmp_path / "journal")
            break
        except Crash:
            crashes += 1
    rows = [json.loads(line) for line in file.read_text().splitlines()]
    assert crashes > 4
    assert [row["id"] for row in rows if row.get("attribute_id") == 85] == truth(sandbox, 85)[85]


def test_patience_is_for_one_page(monkeypatch: pytest.MonkeyPatch) -> None:
    slept: list[float] = []
    monkeypatch.setattr("ozon.steps.clock_of", lambda client: Clock(sleep=slept.append))
    server, asked = Tree(), [0]

    def refuse(path: str, body: dict[str, Any]) -> httpx.Response | None:
        if path != VALUES:
            return None
        asked[0] += 1
        begin = body.get("last_value_id") or 0
        return httpx.Response(429) if asked[0] % 3 else ok({"result": [{"id": begin + 1}], "has_next": begin < 9})

    server.refuse = refuse
    assert walked_with(server, "sync", [(11, 1, 85)], sink=MemorySink(), patience=3).complete
    assert slept == [1, 2] * 10
