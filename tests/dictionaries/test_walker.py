"""The walker of dictionaries: sizes, scopes, values that change meanwhile."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from ozon.sandbox import Sandbox
from ozon.walker import (
    AttributesPage,
    DependentPage,
    JsonLinesSink,
    MemorySink,
    ValuesPage,
    WalkProgress,
    walk_dictionaries,
)
from tests.dictionaries.walks import ONE, SIZES, VALUES, Tree, every_way, found, shop, truth, walked, walked_with
from tests.library import httpx
from tests.runtime.servers import ok


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


def test_whole_types_and_single_attributes_in_any_order_are_the_same_walk(tmp_path: Path) -> None:
    server, targets = Tree(), [(11, 1, 31), (11, 1), (11, 2)]
    settings: dict[str, Any] = {"journal": tmp_path / "walk.db"}
    walked_with(server, "sync", targets, sink=JsonLinesSink(tmp_path / "values.jsonl"), **settings)
    asked = len(server.asked)
    walked_with(server, "sync", targets[::-1], sink=JsonLinesSink(tmp_path / "values.jsonl"), **settings)
    assert len(server.asked) == asked
