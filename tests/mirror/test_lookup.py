"""From names to ids: what is found, what is only suggested, and what is left to a person."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import anyio
import pytest
from rapidfuzz import fuzz

from ozon.mirror import Candidate, Mirror, MirrorError, normalize
from ozon.sandbox import Sandbox
from ozon_generated.errors import ArgumentError
from tests.mirror.support import BRAND, COLOUR, MUG, NOTE, PLACE, SEARCH, asked, async_seller, fill, seller

TEXTS: dict[int, str | tuple[str, str]] = {
    1: "Bosch",
    2: "BOSCH Professional",
    3: "Чёрно-белый",
    4: ("Орион", "посуда"),
    5: ("Орион", "текстиль"),
    6: "вот",
    7: "BOT",
    8: "1,5 л",
    9: "15 л",
    10: "x" * 300 + "a",
    11: "x" * 300 + "b",
    12: "nul\0l",
    13: "-",
    14: "",
}


@pytest.fixture
def filled(where: str) -> Iterator[Mirror]:
    with Mirror(where) as made:
        fill(made, TEXTS)
        yield made


@pytest.mark.parametrize(
    ("name", "kind", "value_id"),
    [
        ("Bosch", "exact", 1),
        ("BOSCH", "normalised", 1),
        (" bosch®", "normalised", 1),
        ("воsсh", "normalised", 1),  # Cyrillic в and с
        ("черно белый", "normalised", 3),
        ("Орион", "ambiguous", None),
        ("орион", "ambiguous", None),
        ("вот", "exact", 6),
        ("Вот", "normalised", 6),  # all Cyrillic, so not BOT
        ("bot", "normalised", 7),
        ("воt", "ambiguous", None),  # could be either
        ("1.5 Л", "normalised", 8),
        ("15л", "normalised", 9),
        ("x" * 300 + "a", "exact", 10),
        ("X" * 300 + "B", "normalised", 11),
        ("nul\0l", "normalised", 12),
        ("-", "exact", 13),
        ("Bosh", "nearest", 1),
        ("something else", "none", None),
        ("", "none", None),
        ("  ", "none", None),
    ],
)
def test_kinds(filled: Mirror, name: str, kind: str, value_id: int | None) -> None:
    match = filled.find(BRAND, name)
    assert (match.name, match.kind, match.value_id) == (name, kind, value_id)
    assert match.sure == (kind in ("exact", "normalised"))
    assert (match.value is None) == (value_id is None)


def test_ambiguous_ones_are_told_apart_by_their_info(filled: Mirror) -> None:
    match = filled.find(BRAND, "ОРИОН")
    assert match.alternatives == [Candidate(4, "Орион", "посуда", 100.0), Candidate(5, "Орион", "текстиль", 100.0)]


def test_nearest_names_have_scores_and_alternatives(filled: Mirror) -> None:
    match = filled.find(BRAND, "Bosh Professional", nearest=30, limit=1)
    assert (match.value_id, match.score) == (2, 96.97)
    assert [one.value_id for one in match.alternatives] == [1]
    assert filled.find(BRAND, "Bosh", nearest=None).kind == "none"
    assert filled.find(BRAND, "Bosh", nearest=95).kind == "none"


def test_equally_near_names_are_not_guessed_between(where: str) -> None:
    with Mirror(where) as mirror:
        fill(mirror, {1: "kettle a", 2: "kettle b", 3: "pan"})
        match = mirror.find(BRAND, "kettle c")
        assert (match.kind, match.value_id) == ("ambiguous", None)
        assert [one.value_id for one in match.alternatives] == [1, 2]


def test_nearest_is_what_comparing_with_everything_gives(where: str) -> None:
    pick = random.Random(7)
    texts = {n * 7: "".join(pick.choices("абвгд ", k=pick.randint(1, 14))) for n in range(1, 800)}
    names = ["".join(pick.choices("абвгде", k=pick.randint(1, 16))) for _ in range(120)]
    with Mirror(where) as mirror:
        fill(mirror, texts)
        for match in mirror.lookup(BRAND, names, nearest=60, limit=3):
            if match.kind not in ("nearest", "none") and match.score == 100:
                continue
            form = normalize(match.name)
            scored = sorted((-round(fuzz.ratio(form, normalize(text)), 2), key) for key, text in texts.items())
            wanted = [(key, -score) for score, key in scored[:4] if -score >= 60]
            found = [(one.value_id, one.score) for one in match.alternatives]
            if match.value_id is not None:
                found.insert(0, (match.value_id, match.score))
            assert found == wanted, match.name


def test_both_back_ends_give_the_same_answers(postgres_schema: str, tmp_path: Path) -> None:
    pick = random.Random(3)
    words = ["Синий", "синий", "Cиний", "тёмный", "Дом", "ДОМ", "home", "Nestlé", "1,5", "15", "№ 5", "ﬁne", "🙂", "é"]
    texts = {n: " ".join(pick.choices(words, k=pick.randint(1, 3))) for n in range(1, 400)}
    names = [" ".join(pick.choices(words, k=pick.randint(1, 3))).swapcase() for _ in range(200)]
    answers = []
    for place in (postgres_schema, tmp_path / "mirror.db"):
        with Mirror(place, clock=lambda: 1e9) as mirror:
            fill(mirror, texts)
            fill(mirror, {n: text for n, text in texts.items() if n % 5})
            found = mirror.lookup(BRAND, names, nearest=50)
            answers.append((found, list(mirror.values(BRAND, vanished=True)), list(mirror.changes())))
    assert answers[0] == answers[1]
    assert {match.kind for match in answers[0][0]} >= {"normalised", "nearest", "ambiguous"}


def test_content_that_changed_is_searched_anew(where: str) -> None:
    with Mirror(where) as mirror, Mirror(where) as other:
        fill(mirror, {1: "kettle"})
        assert mirror.find(BRAND, "kettel").value_id == 1
        fill(other, {2: "kettler"})
        assert mirror.find(BRAND, "kettlre").value_id == 2


def test_which_dictionary(where: str) -> None:
    with Mirror(where) as mirror, seller(Sandbox()) as client:
        with pytest.raises(MirrorError, match=r"no dictionary of attribute 85 in RU: mirror\.refresh"):
            mirror.find(BRAND, "x")
        mirror.refresh(client, [MUG])
        assert mirror.find(BRAND, "Нет бренда").sure  # there is one only
        mirror.refresh(client, [(MUG[0], 92500)])
        with pytest.raises(ArgumentError, match="depends on the type: pass description_category_id and type_id"):
            mirror.find(BRAND, "Нет бренда")
        assert mirror.find(BRAND, "Нет бренда", **PLACE).sure
        assert mirror.find(COLOUR, "белый").sure
        with pytest.raises(ArgumentError, match="free text"):
            mirror.find(NOTE, "x", **PLACE)
        with pytest.raises(ArgumentError, match="4191 takes free text"):
            mirror.find(NOTE, "x")
        with pytest.raises(ArgumentError, match="4191 takes free text"):
            mirror.lookup(NOTE, ["x"], client=client)
        with pytest.raises(MirrorError, match="no dictionary of attribute 999"):
            mirror.find(999, "x")
        with pytest.raises(ArgumentError, match="has no attribute 1"):
            mirror.find(1, "x", **PLACE)


def test_arguments(where: str) -> None:
    with Mirror(where) as mirror:
        fill(mirror, {1: "one"})
        settings: list[dict[str, Any]] = [{"nearest": 0}, {"nearest": 101}, {"limit": 0}, {"type_id": 5}]
        for wrong in settings:
            with pytest.raises(ArgumentError):
                mirror.find(BRAND, "x", **wrong)
        with pytest.raises(ArgumentError, match="find"):
            mirror.lookup(BRAND, "one")
        assert mirror.lookup(BRAND, []) == []


def test_names_that_the_mirror_does_not_have_are_searched_for_at_ozon(where: str) -> None:
    with Mirror(where) as mirror:
        with seller(Sandbox(dictionaries={BRAND: 12})) as client:
            mirror.refresh(client, [MUG])
        sandbox = Sandbox(dictionaries={BRAND: 30})  # has more by now
        names = ["Нет бренда", "Value 7", "Value 25", "Value 1", "Z", "VALUE 3", "nothing like it"]
        with seller(sandbox) as client:
            found = mirror.lookup(BRAND, names, client=client)
        assert [match.kind for match in found] == ["exact", "exact", "exact", "ambiguous", "none", "normalised", "none"]
        assert [match.online for match in found] == [False, False, True, False, False, False, False]
        assert asked(sandbox, SEARCH) == 3


def test_without_a_dictionary_everything_is_searched_for(where: str) -> None:
    sandbox = Sandbox()

    async def work() -> list[str]:
        async with async_seller(sandbox) as client:
            return [
                match.kind for match in await mirror.lookup(COLOUR, ["белый", "БЕЛЫЙ", "x"], client=client, **PLACE)
            ]

    with Mirror(where) as mirror:
        assert anyio.run(work) == ["exact", "normalised", "none"]
        with seller(sandbox) as client, pytest.raises(MirrorError):
            mirror.find(BRAND, "белый", client=client)
        fill(mirror, {1: "one"})
        with seller(sandbox) as client, pytest.raises(ArgumentError, match="search needs a type"):
            mirror.find(BRAND, "белый", client=client)
