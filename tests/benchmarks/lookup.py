"""Names looked up in a dictionary of 300,000 values: the mirror against what people write by hand."""

from __future__ import annotations

import random
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from rapidfuzz import fuzz, process

from ozon.mirror import Mirror, normalize
from ozon.walker import Dictionary, ValuesPage
from ozon_generated.seller.description_category import DescriptionCategoryAttributeValue
from tests.benchmarks.measure import Row, interleave

SIZE, NAMES = 300_000, 1000
ATTRIBUTE = 85
#: Names that the slow candidates look up, in place of `NAMES`: their time is in proportion.
FEW = 10


def rows() -> Iterator[Row]:
    pick = random.Random(1)
    texts = _brands(pick)
    right = pick.sample(texts, NAMES)
    shouted = [text.upper() for text in pick.sample(texts, NAMES)]
    mistyped = [_mistyped(text, pick) for text in pick.sample(texts, NAMES)]
    mixed = right[: NAMES * 8 // 10] + shouted[: NAMES * 15 // 100] + mistyped[: NAMES * 5 // 100]
    pick.shuffle(mixed)
    with tempfile.TemporaryDirectory() as folder, Mirror(Path(folder) / "mirror.db") as mirror:
        _fill(mirror, texts)
        forms = [normalize(text) for text in texts]
        mirror.lookup(ATTRIBUTE, mistyped[:1])  # has the texts in memory from here on

        def ours(names: list[str]) -> Callable[[], Any]:
            return lambda: mirror.lookup(ATTRIBUTE, names)

        def scan() -> list[int | None]:
            wanted = [name.casefold() for name in shouted[:FEW]]
            return [next((at for at, text in enumerate(texts) if text.casefold() == name), None) for name in wanted]

        def fuzzy(names: list[str]) -> Callable[[], Any]:
            # the normalising of the dictionary is not even counted
            few = [normalize(name) for name in names[:FEW]]
            return lambda: [process.extractOne(name, forms, scorer=fuzz.ratio, score_cutoff=80) for name in few]

        times = interleave({"scan": scan, "ours": ours(shouted)}, rounds=3)
        yield _row("1,000 names, another case", "naive scan", times["scan"], times["ours"], 0.01)
        times = interleave({"fuzzy": fuzzy(mixed), "ours": ours(mixed)}, rounds=3)
        yield _row("1,000 names, 5 % mistyped", "fuzzy search", times["fuzzy"], times["ours"], 0.05)
        times = interleave({"fuzzy": fuzzy(mistyped), "ours": ours(mistyped)}, rounds=3)
        yield _row("1,000 names, all mistyped", "fuzzy search", times["fuzzy"], times["ours"], 0.3)


def _row(what: str, floor: str, few: float, ours: float, hold: float) -> Row:
    return Row(what, floor, few * NAMES / FEW, ours, hold, hold / 2, {})


def _brands(pick: random.Random) -> list[str]:
    syllables = [one + two for one in "бвгдклмнпрст" for two in ("а", "е", "и", "о", "у", "ан", "ор", "ек", "ик")]
    made: set[str] = set()
    while len(made) < SIZE:
        words = ["".join(pick.choices(syllables, k=pick.randint(2, 4))) for _ in range(pick.choice((1, 1, 1, 2)))]
        made.add(" ".join(words).title())
    return sorted(made)


def _mistyped(text: str, pick: random.Random) -> str:
    at = pick.randrange(len(text))
    return pick.choice((text[:at] + "ш" + text[at + 1 :], text[:at] + text[at + 1 :], text[:at] + "щ" + text[at:]))


def _fill(mirror: Mirror, texts: list[str]) -> None:
    of = Dictionary(ATTRIBUTE, 1, "", 1, 1, shared=True)
    values = [DescriptionCategoryAttributeValue(id=number, value=text) for number, text in enumerate(texts, 1)]
    sink = mirror.sink()
    for at in range(0, SIZE, 2000):
        sink.page(ValuesPage(of, values[at : at + 2000], last=at + 2000 == SIZE))
