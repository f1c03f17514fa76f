"""Refreshing: what is fetched, what changed, and what stays when something breaks."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import anyio
import pytest

from ozon import PaginationError, Progress
from ozon.mirror import DictionaryKey, Mirror, Refreshed
from ozon.sandbox import Fault, Sandbox
from ozon_generated.errors import ApiError, DecodeError, OzonError, ServerError, TransportError
from tests.mirror.support import (
    BRAND,
    CATEGORY,
    COLOUR,
    MUG,
    PLACE,
    SEARCH,
    TYPE,
    VALUES,
    Clock,
    asked,
    async_seller,
    fill,
    seller,
)

HOUR = timedelta(hours=1)
TREE = "/v1/description-category/tree"
ATTRIBUTES = "/v1/description-category/attribute"
BRANDS = DictionaryKey(BRAND, CATEGORY, TYPE, "RU")
COLOURS = DictionaryKey(COLOUR, 0, 0, "RU")


def test_fetches_all_of_a_type_and_then_nothing(where: str) -> None:
    sandbox, steps = Sandbox(dictionaries={BRAND: 4001}), list[Progress]()
    with Mirror(where) as mirror, seller(sandbox) as client:
        report = mirror.refresh(client, [MUG, MUG], progress=steps.append)
        assert [(one.key, one.first, one.values, one.changes) for one in report.fetched] == [
            (BRANDS, True, 4001, []),
            (COLOURS, True, 2, []),
        ]
        assert asked(sandbox) == 4
        assert steps[-1] == Progress(f"dictionary of attribute {COLOUR}", 2, 2)
        assert [one.id for one in mirror.attributes(*MUG)][:3] == [BRAND, COLOUR, 4191]
        assert mirror.refresh(client, [MUG]).fresh == 2
        assert len(sandbox.requests) == 5
        ids = [value.value_id for value in mirror.values(BRAND)]
        assert ids == sorted(ids)
        assert len(ids) == 4001


@pytest.mark.parametrize("size", [0, 1, 2000, 2001])
def test_sizes(where: str, size: int) -> None:
    with Mirror(where) as mirror, seller(Sandbox(dictionaries={BRAND: size})) as client:
        mirror.refresh(client, [MUG])
        assert sum(1 for _ in mirror.values(BRAND)) == size


def test_the_whole_tree_without_disabled_types(where: str) -> None:
    sandbox = Sandbox()
    with Mirror(where) as mirror, seller(sandbox) as client:
        report = mirror.refresh(client)
        assert (report.disabled, len(report.fetched)) == (1, 2)
        assert [(one.type_id, one.name, one.disabled) for one in mirror.types()] == [
            (TYPE, "Кружка", False),
            (92500, "Блюдце", True),
        ]
        assert [(one.description_category_id, one.parent_id) for one in mirror.categories()] == [
            (17027495, 0),
            (CATEGORY, 17027495),
        ]
        mirror.refresh(client, max_age=timedelta(0))
        assert len(mirror.types()) == 2


def test_a_shared_dictionary_is_fetched_once(where: str) -> None:
    sandbox = Sandbox()
    with Mirror(where) as mirror, seller(sandbox) as client:
        report = mirror.refresh(client, [MUG, (CATEGORY, 92500)])
        keys = [one.key for one in report.fetched]
        assert keys == [BRANDS, COLOURS, DictionaryKey(BRAND, CATEGORY, 92500)]
        assert asked(sandbox) == 3
        sizes = {one.key: one.values for one in mirror.dictionaries()}
        assert sizes == {BRANDS: 1, COLOURS: 2, DictionaryKey(BRAND, CATEGORY, 92500): 1}


def test_only_what_is_stale(where: str) -> None:
    clock, sandbox = Clock(), Sandbox()
    with Mirror(where, clock=clock) as mirror, seller(sandbox) as client:
        mirror.refresh(client, [MUG])
        clock.now += 3601
        mirror.refresh(client, [(CATEGORY, 92500)], max_age=timedelta(days=1))
        report = mirror.refresh(client, [MUG, (CATEGORY, 92500)], max_age=HOUR)
        assert [one.key for one in report.fetched] == [BRANDS, COLOURS]
        assert report.fresh == 1


def test_tree_and_attributes_age_by_the_clock_of_the_mirror(where: str) -> None:
    clock, sandbox = Clock(), Sandbox()
    tree, attributes = "/v1/description-category/tree", "/v1/description-category/attribute"
    with Mirror(where, clock=clock) as mirror, seller(sandbox) as client:
        counts = []
        for later in (0, 3599, 1, 3600):
            clock.now += later
            mirror.refresh(client, max_age=HOUR)
            counts.append((asked(sandbox, tree), asked(sandbox, attributes)))
    assert counts == [(1, 1), (1, 1), (2, 2), (3, 3)]


def test_what_appeared_vanished_and_came_back(where: str) -> None:
    clock = Clock()
    start = datetime.fromtimestamp(clock.now, UTC)
    with Mirror(where, clock=clock) as mirror:
        for size in (5, 3, 6):
            with seller(Sandbox(dictionaries={BRAND: size})) as client:
                report = mirror.refresh(client, [MUG], max_age=HOUR)
            clock.now += 7200
        made = [(change.kind, change.value) for change in report.changes]
        assert made == [("appeared", f"Value {n}") for n in (4, 5, 6)]
        stored = [(change.kind, change.value, change.seen - start) for change in mirror.changes()]
        assert stored == [("vanished", f"Value {n}", 2 * HOUR) for n in (4, 5)] + [
            (*change, 4 * HOUR) for change in made
        ]
        assert [change.value for change in mirror.changes(start + 3 * HOUR)] == ["Value 4", "Value 5", "Value 6"]
        assert {change.dictionary for change in mirror.changes()} == {BRANDS}
        first = {value.value: value.first_seen - start for value in mirror.values(BRAND)}
        assert first["Value 4"] == 0 * HOUR
        assert first["Value 6"] == 4 * HOUR


def test_vanished_values_stay_for_those_who_ask(where: str) -> None:
    clock = Clock()
    with Mirror(where, clock=clock) as mirror:
        fill(mirror, {1: "one", 2: "two"})
        clock.now += 60
        fill(mirror, {2: "two!"})
        assert [value.value for value in mirror.values(BRAND)] == ["two!"]
        gone = next(iter(mirror.values(BRAND, vanished=True)))
        assert (gone.value, gone.vanished) == ("one", datetime.fromtimestamp(clock.now, UTC))
        assert mirror.find(BRAND, "one", nearest=None).kind == "none"
        changes = [(change.kind, change.value, change.before) for change in mirror.changes()]
        assert changes == [("vanished", "one", "one"), ("renamed", "two!", "two")]


def test_a_break_leaves_the_old_content_and_is_gone_on_from(where: str) -> None:
    with Mirror(where) as mirror:
        with seller(Sandbox(dictionaries={BRAND: 100})) as client:
            mirror.refresh(client, [MUG])
        cut = Sandbox(dictionaries={BRAND: 9000}, faults={VALUES: [Fault(), Fault(), Fault(cut="before")]})
        with seller(cut) as client:
            with pytest.raises(TransportError) as caught:
                mirror.refresh(client, [MUG], max_age=timedelta(0))
            assert caught.value.partial.fetched == []
            assert sum(1 for _ in mirror.values(BRAND)) == 100
            assert mirror.find(BRAND, "Value 101", nearest=None).kind == "none"
            report = mirror.refresh(client, [MUG], max_age=timedelta(0))
        assert report.fetched[0].values == 9000
        assert len(report.fetched[0].changes) == 8900
        assert asked(cut) == 3 + 3 + 1  # two pages, the broken one; three more; the colours


def test_a_break_of_long_ago_is_not_gone_on_from(where: str) -> None:
    clock = Clock()
    sandbox = Sandbox(dictionaries={BRAND: 5000}, faults={VALUES: [Fault(), Fault(status=500)]})
    with Mirror(where, clock=clock) as mirror, seller(sandbox) as client:
        with pytest.raises(ServerError):
            mirror.refresh(client, [MUG])
        clock.now += 90_000
        assert mirror.refresh(client, [MUG]).fetched[0].values == 5000
        assert asked(sandbox) == 2 + 3 + 1


def test_what_ozon_refuses_stops_nothing_else(where: str) -> None:
    sandbox = Sandbox(faults={VALUES: [Fault(status=404)]})
    with Mirror(where) as mirror, seller(sandbox) as client:
        report = mirror.refresh(client, [MUG])
        assert [(key, getattr(error, "status", 0)) for key, error in report.failed] == [(BRANDS, 404)]
        assert [one.key for one in report.fetched] == [COLOURS]
        assert [one.key for one in mirror.refresh(client, [MUG]).fetched] == [BRANDS]
    with Mirror(where) as mirror, seller(Sandbox(faults={"*": [Fault(status=400)]})) as client:
        report = mirror.refresh(client, [(1, 2)])
        assert [key for key, _ in report.failed] == [DictionaryKey(0, 1, 2, "RU")]


def test_an_error_for_all_says_which_dictionary_it_met(where: str) -> None:
    with Mirror(where) as mirror, seller(Sandbox(faults={VALUES: [Fault(status=500)]})) as client:
        with pytest.raises(ServerError) as caught:
            mirror.refresh(client, [MUG])
        assert str(BRANDS) in caught.value.__notes__[0]


@pytest.mark.parametrize("row", [{"value": "nameless"}, {"id": None, "value": "x"}, None])
def test_a_value_without_id_does_not_let_others_vanish(where: str, row: Any) -> None:
    sandbox = Sandbox(dictionaries={BRAND: 2})
    with Mirror(where) as mirror, seller(sandbox) as client:
        mirror.refresh(client, [MUG])
        before = content(mirror)
        sandbox.faults.add(VALUES, Fault(status=200, body={"result": [row], "has_next": False}))
        ((key, error),) = mirror.refresh(client, [MUG], max_age=timedelta(0)).failed
        assert (key, type(error)) == (BRANDS, DecodeError)
        assert content(mirror) == before


@pytest.mark.parametrize("row", [{}, {"id": None, "dictionary_id": 5}, {"id": "x", "dictionary_id": 5}, {"id": True}])
def test_an_attribute_without_id_is_told_and_changes_nothing(where: str, row: Any) -> None:
    sandbox = Sandbox(dictionaries={BRAND: 2})
    with Mirror(where) as mirror, seller(sandbox) as client:
        mirror.refresh(client, [MUG])
        before = content(mirror)
        sandbox.faults.add(ATTRIBUTES, Fault(status=200, body={"result": [row]}))
        ((key, error),) = mirror.refresh(client, [MUG], max_age=timedelta(0)).failed
        assert (key, type(error)) == (DictionaryKey(0, *MUG, "RU"), DecodeError)
        assert content(mirror) == before


#: Answers that do not say that a list is empty.
SAYS_NOTHING = [
    {"code": 13, "message": "internal"},
    {},
    {"result": None},
    {"result": None, "has_next": True},
    {"has_next": False},
    {"rows": []},
]


def content(mirror: Mirror) -> Any:
    """What readers see of the tree, the attributes and a dictionary."""
    return mirror.types(), mirror.attributes(*MUG), list(mirror.values(BRAND))


@pytest.mark.parametrize("backend", [None, "asyncio"], ids=["sync", "async"])
@pytest.mark.parametrize("path", [VALUES, ATTRIBUTES, TREE])
def test_what_does_not_say_that_it_is_empty_empties_nothing(where: str, path: str, backend: str | None) -> None:
    sandbox = Sandbox(dictionaries={BRAND: 30})

    async def refresh_async() -> Refreshed:
        async with async_seller(sandbox) as client:
            return await mirror.refresh(client, max_age=timedelta(0))

    def refresh() -> Refreshed:
        return anyio.run(refresh_async, backend=backend) if backend else mirror.refresh(client, max_age=timedelta(0))

    with Mirror(where) as mirror, seller(sandbox) as client:
        mirror.refresh(client)
        before = content(mirror)
        for body in SAYS_NOTHING:
            sandbox.faults.add(path, Fault(status=200, body=body))
            if path == TREE:
                with pytest.raises(OzonError) as caught:
                    refresh()
                error = caught.value
            else:
                key, error = refresh().failed[0]
                assert key == (BRANDS if path == VALUES else DictionaryKey(0, *MUG, "RU"))
            assert isinstance(error, ApiError | DecodeError | PaginationError), body
            assert content(mirror) == before
        assert list(mirror.changes()) == []


@pytest.mark.parametrize("body", SAYS_NOTHING[:3])
def test_a_look_at_ozon_that_says_nothing_is_no_miss(where: str, body: Any) -> None:
    sandbox = Sandbox(faults={SEARCH: [Fault(status=200, body=body)]})
    with Mirror(where) as mirror, seller(sandbox) as client, pytest.raises(OzonError):
        mirror.find(BRAND, "nowhere", client=client, **PLACE)


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_asynchronously(where: str, backend: str) -> None:
    async def work() -> int:
        async with async_seller(Sandbox(dictionaries={BRAND: 2500})) as client:
            report = await mirror.refresh(client, [MUG])
            return report.fetched[0].values

    with Mirror(where) as mirror:
        assert anyio.run(work, backend=backend) == 2500


def test_a_cancelled_task_gives_back_what_it_held(where: str) -> None:
    sandbox = Sandbox(dictionaries={BRAND: 2500}, faults={VALUES: [Fault(), Fault(delay=20)]})

    async def work() -> None:
        async with async_seller(sandbox) as client:
            with anyio.move_on_after(2):
                await mirror.refresh(client, [MUG])

    with Mirror(where) as mirror:
        anyio.run(work)
        with seller(sandbox) as client:
            report = mirror.refresh(client, [MUG])
        assert (report.busy, report.fetched[0].values, asked(sandbox)) == ([], 2500, 4)


def test_languages_live_side_by_side(where: str) -> None:
    sandbox = Sandbox()
    with Mirror(where) as russian, Mirror(where, language="EN") as english, seller(sandbox) as client:
        english.refresh(client, [MUG])
        assert russian.dictionaries() == []
        assert russian.attributes(*MUG) == []
        assert b'"EN"' in sandbox.requests[-1].body
        assert english.find(BRAND, "Нет бренда", **PLACE).sure
