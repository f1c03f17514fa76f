"""The walker of dictionaries: sizes, scopes, journals, storms, errors."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import anyio
import pytest

from ozon import AsyncSeller, PaginationError, Retry, Seller
from ozon.clock import Clock
from ozon.sandbox import Sandbox
from ozon.walker import (
    AttributesPage,
    DependentPage,
    JsonLinesSink,
    MemorySink,
    Target,
    ValuesPage,
    WalkProgress,
    WalkReport,
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
from tests.library import httpx
from tests.runtime.servers import KEY, ok

ONE = Target(17028922, 92499)
VALUES = "/v1/description-category/attribute/values"
SIZES = [0, 1, 2000, 2001]


PLAIN: dict[str, Any] = {"retry": Retry(max_attempts=1), "limits": None}


def shop(sandbox: Sandbox) -> Seller:
    return Seller("836", "sandbox-key", transport=sandbox.transport, **PLAIN)


def later(sandbox: Sandbox) -> AsyncSeller:
    return AsyncSeller("836", "sandbox-key", transport=sandbox.transport, **PLAIN)


def walked(sandbox: Sandbox, how: str, *arguments: Any, **settings: Any) -> WalkReport:
    """The same walk through a synchronous client, or an asynchronous one under asyncio or trio."""
    if how == "sync":
        return walk_dictionaries(shop(sandbox), *arguments, **settings)

    async def walk() -> WalkReport:
        async with later(sandbox) as client:
            return await walk_dictionaries(client, *arguments, **settings)

    return anyio.run(walk, backend=how)


every_way = pytest.mark.parametrize("how", ["sync", "asyncio", "trio"])


def truth(sandbox: Sandbox, *attributes: int) -> dict[int, list[int]]:
    return {one: [row["id"] for row in sandbox.shop.dictionaries.values(one)] for one in attributes}


def found(sink: MemorySink) -> dict[int, list[Any]]:
    return {one.attribute_id: [row.id for row in rows] for one, rows in sink.values.items()}


@every_way
@pytest.mark.parametrize("page_limit", [None, 999])
def test_dictionaries_of_all_sizes(how: str, page_limit: int | None) -> None:
    sandbox = Sandbox(dictionaries={1000 + size: size for size in SIZES}, page_limit=page_limit)
    sink = MemorySink()
    report = walked(sandbox, how, [ONE], sink=sink)
    assert found(sink) == truth(sandbox, 85, 10096, *(1000 + size for size in SIZES))
    assert (report.types, report.attributes, report.free_text) == (1, 7, 1)
    assert (report.dictionaries, report.values) == (6, sum(SIZES) + 3)
    assert report.complete
    assert sink.report == report
    assert isinstance(sink.pages[0], AttributesPage)
    for dictionary in sink.values:
        last = [page.last for page in sink.pages if isinstance(page, ValuesPage) and page.dictionary == dictionary]
        assert last == [False] * (len(last) - 1) + [True]


def test_a_dictionary_of_300_000_values(tmp_path: Path) -> None:
    sandbox = Sandbox(dictionaries={85: 300_000})
    report = walk_dictionaries(
        shop(sandbox), [(*ONE[:2], 85)], sink=JsonLinesSink(tmp_path / "v.jsonl"), journal=tmp_path / "j"
    )
    assert report.values == 300_000
    with (tmp_path / "v.jsonl").open() as lines:
        ids = {row["id"] for row in map(json.loads, lines) if row["kind"] == "value"}
    assert len(ids) == 300_000
    assert len(sandbox.requests) == 151


@every_way
def test_the_whole_tree_fetches_a_shared_dictionary_once(how: str) -> None:
    server, sink = Tree(), MemorySink()
    report = walked_with(server, how, sink=sink, dependent=True)
    asked = Counter(body.get("attribute_id") for path, body in server.asked if path == VALUES)
    assert asked == {85: 3, 31: 1}  # the brand in each of three types, the colour once for all
    assert report.reused == 2
    assert (report.types, report.dictionaries, report.values) == (3, 4, 8)
    assert [(what, reason.partition(":")[0]) for what, reason in report.skipped] == [
        ("type 11/4", "disabled"),
        ("type 12/5", "disabled"),
    ]
    pages = [page for page in sink.pages if isinstance(page, DependentPage)]
    assert sorted((page.type_id, len(page.rows), page.last) for page in pages) == sorted(
        (kind, rows, not rows) for kind in (1, 2, 3) for rows in (2, 1, 0)
    )
    assert report.dependent == 9


@every_way
@pytest.mark.parametrize("dependent", [False, True])
def test_a_walk_that_is_over_has_done_every_piece_of_work(how: str, dependent: bool, tmp_path: Path) -> None:
    server, steps, file = Tree(), list[WalkProgress](), tmp_path / "values.jsonl"
    settings: dict[str, Any] = {"dependent": dependent, "journal": tmp_path / "walk.db", "progress": steps.append}
    report = walked_with(server, how, sink=JsonLinesSink(file), **settings)
    assert report.complete
    assert steps[-1].done == steps[-1].known == len({step.what for step in steps}) + len(report.skipped)
    before, asked = file.read_bytes(), len(server.asked)
    again = walked_with(server, how, sink=JsonLinesSink(file), **settings)
    assert (len(server.asked), file.read_bytes()) == (asked, before)
    assert (again.types, again.values, again.dependent) == (report.types, report.values, report.dependent)


class Tree:
    """Three types on sale, one that is disabled, and one in a branch that is; dependent values in two pages."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, dict[str, Any]]] = []
        self.refuse: Callable[[str, dict[str, Any]], httpx.Response | None] = lambda path, body: None

    def __call__(self, request: httpx.Request) -> httpx.Response:
        path, body = request.url.path, json.loads(request.content)
        self.asked.append((path, body))
        return self.refuse(path, body) or ok(self.answer(path, body))

    def answer(self, path: str, body: dict[str, Any]) -> Any:
        if path.endswith("/tree"):
            kinds = [{"type_id": n, "type_name": f"t{n}", "disabled": n == 4} for n in (1, 2, 3, 4)]
            gone = {"description_category_id": 12, "disabled": True, "children": [{"type_id": 5}]}
            inner = {"description_category_id": 11, "children": kinds}
            return {"result": [{"description_category_id": 10, "children": [inner, gone]}]}
        if path.endswith("/attribute"):
            brand = {"id": 85, "name": "Brand", "dictionary_id": 7, "category_dependent": True}
            colour = {"id": 31, "name": "Colour", "dictionary_id": 8, "category_dependent": False}
            return {"result": [brand, colour, {"id": 4, "name": "Text", "dictionary_id": 0}]}
        if path.endswith("/dependent-attributes"):
            return {"result": [{"parent_attribute_id": 8229, "child_attribute_id": 85}]}
        if path.endswith("/dependent-attributes/values"):
            page = int(body.get("cursor") or 0)
            rows = [{"parent_value_id": n, "children": []} for n in range((2, 1, 0)[page])]
            return {"result": rows, "cursor": str(page + 1) if page < 2 else ""}
        return {"result": [{"id": n, "value": f"v{n}"} for n in (1, 2)], "has_next": False}


def walked_with(server: Tree, how: str, *arguments: Any, **settings: Any) -> WalkReport:
    transport = httpx.MockTransport(server)
    if how == "sync":
        return walk_dictionaries(Seller("836", KEY, transport=transport, **PLAIN), *arguments, **settings)

    async def walk() -> WalkReport:
        async with AsyncSeller("836", KEY, transport=transport, **PLAIN) as client:
            return await walk_dictionaries(client, *arguments, **settings)

    return anyio.run(walk, backend=how)


def test_targets_are_looked_up_in_the_tree_on_demand() -> None:
    server, sink = Tree(), MemorySink()
    report = walked_with(server, "sync", [(11, 1, 85), (11, 4), (99, 9)], sink=sink, check_tree=True)
    assert [what for what, _ in report.skipped] == ["type 11/4", "type 99/9"]
    assert list(found(sink)) == [85]
    report = walked_with(server, "sync", [(11, 4)], sink=MemorySink(), check_tree=True, include_disabled=True)
    assert (report.types, report.skipped) == (1, [])


def test_single_attributes_of_a_type() -> None:
    server, sink = Tree(), MemorySink()
    report = walked_with(server, "sync", [(11, 1, 31), (11, 1, 4), (11, 1, 77)], sink=sink)
    assert list(found(sink)) == [31]
    assert [tuple(one) for one in report.skipped] == [
        ("attribute 4 of 11/1", "takes free text"),
        ("attribute 77 of 11/1", "no attribute of this type"),
    ]
    assert "1 types with 3 attributes" in str(report)
    assert "skipped: attribute 4 of 11/1: takes free text" in str(report)


@every_way
def test_the_language_goes_with_every_call_that_takes_one(how: str) -> None:
    server = Tree()
    walked_with(server, how, sink=MemorySink(), language="EN", dependent=True)
    for path, body in server.asked:
        assert body.get("language") == (None if "dependent" in path else "EN")


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


TREE = "/v1/description-category/tree"
ATTRIBUTES = "/v1/description-category/attribute"


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


@every_way
def test_an_error_of_the_sink_comes_through(how: str) -> None:
    class Broken(MemorySink):
        def page(self, page: Any) -> int:
            raise OSError("disk full")

    with pytest.raises(OSError, match="disk full"):
        walked(Sandbox(), how, [ONE], sink=Broken())


@every_way
def test_values_that_come_and_go_meanwhile(how: str, tmp_path: Path) -> None:
    server, asked = Tree(), [0]
    throughout = set(range(0, 100, 2))
    extra = {1, 21, 41}

    def change(path: str, body: dict[str, Any]) -> httpx.Response | None:
        if path != VALUES:
            return None
        asked[0] += 1
        if asked[0] % 3 == 0:
            extra.clear()  # among them, perhaps, the value that the walk stands at
            extra.update({asked[0], 90 - asked[0], 97})
            return httpx.Response(500)
        ids = sorted(one for one in throughout | extra if one > (body.get("last_value_id") or -1))
        return ok({"result": [{"id": one} for one in ids[:7]], "has_next": len(ids) > 7})

    server.refuse = change
    sink, settings = MemorySink(), {"journal": tmp_path / "journal"}
    while not walked_with(server, how, [(11, 1, 85)], sink=sink, **settings).complete:
        pass
    kept = Counter(found(sink)[85])
    assert throughout <= kept.keys()
    assert set(kept.values()) == {1}
    assert asked[0] > 8


def test_lines_of_every_kind(tmp_path: Path) -> None:
    file, memory = tmp_path / "v.jsonl", MemorySink()
    walked_with(Tree(), "sync", [(11, 1)], sink=JsonLinesSink(file), dependent=True)
    rows = [json.loads(line) for line in file.read_text().splitlines()]
    assert Counter(row["kind"] for row in rows) == {"attribute": 3, "value": 4, "dependent": 3}
    colour = next(row for row in rows if row["kind"] == "value" and row["attribute_id"] == 31)
    assert colour == {
        "kind": "value", "attribute_id": 31, "dictionary_id": 8, "description_category_id": None, "type_id": None,
        "id": 1, "value": "v1",
    }  # fmt: skip
    walked_with(Tree(), "sync", [(11, 1)], sink=memory)
    assert [row.id for row in memory.attributes[11, 1]] == [85, 31, 4]


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


def test_whole_types_and_single_attributes_in_any_order_are_the_same_walk(tmp_path: Path) -> None:
    server, targets = Tree(), [(11, 1, 31), (11, 1), (11, 2)]
    settings: dict[str, Any] = {"journal": tmp_path / "walk.db"}
    walked_with(server, "sync", targets, sink=JsonLinesSink(tmp_path / "values.jsonl"), **settings)
    asked = len(server.asked)
    walked_with(server, "sync", targets[::-1], sink=JsonLinesSink(tmp_path / "values.jsonl"), **settings)
    assert len(server.asked) == asked
