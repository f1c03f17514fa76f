"""The mirror as the sink of a walk."""

from __future__ import annotations

from pathlib import Path

import anyio
import pytest

from ozon import walk_dictionaries
from ozon.dictionaries.mirror.writer import begin
from ozon.mirror import DictionaryKey, Mirror
from ozon.sandbox import Fault, Sandbox
from ozon.walker import Target
from ozon_generated.errors import ArgumentError, OzonError
from tests.mirror.support import BRAND, COLOUR, MUG, PLACE, VALUES, async_seller, fill, seller

TARGETS = [Target(*MUG)]


def test_a_walk_fills_the_mirror(where: str) -> None:
    sandbox = Sandbox(dictionaries={BRAND: 4500, 777: 0})

    async def work(mirror: Mirror) -> None:
        async with async_seller(sandbox) as client:
            await walk_dictionaries(client, TARGETS, sink=mirror.sink(), language=mirror.language)

    with Mirror(where) as mirror:
        anyio.run(work, mirror)
        sizes = {one.key.attribute_id: one.values for one in mirror.dictionaries()}
        assert sizes == {BRAND: 4500, COLOUR: 2, 777: 0}
        assert mirror.find(BRAND, "Value 4500", **PLACE).sure
        with seller(sandbox) as client:
            assert mirror.refresh(client, [MUG]).fresh == 3


def test_a_walk_that_broke_off_goes_on(where: str, tmp_path: Path) -> None:
    sandbox = Sandbox(dictionaries={BRAND: 9000}, faults={VALUES: [Fault(), Fault(), Fault(status=500)]})
    journal = tmp_path / "walk.journal"
    with Mirror(where) as mirror, seller(sandbox) as client:
        fill(mirror, {1: "old"}, BRAND, MUG)

        def walk() -> bool:
            return walk_dictionaries(client, TARGETS, sink=mirror.sink(), journal=journal, give_up_after=1).complete

        with pytest.raises(OzonError):
            walk()
        assert [value.value for value in mirror.values(BRAND)] == ["old"]
        assert walk()
        assert sum(1 for _ in mirror.values(BRAND)) == 9000
        assert walk()  # a third time only reports


def test_what_another_fetches_is_left_to_it(where: str) -> None:
    with Mirror(where) as mirror, seller(Sandbox()) as client:
        key = DictionaryKey(BRAND, *MUG)
        writer = begin(mirror._database, key)
        sink = mirror.sink()
        walk_dictionaries(client, TARGETS, sink=sink)
        assert sink.busy == [key]
        assert [one.key.attribute_id for one in sink.fetched] == [COLOUR]
        assert writer != "busy"


def test_a_journal_of_something_else_is_refused(where: str) -> None:
    with Mirror(where) as mirror, pytest.raises(ArgumentError, match="not of a walk into a mirror"):
        mirror.sink().begin(123)
