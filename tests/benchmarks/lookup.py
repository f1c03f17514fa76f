"""Names looked up in a dictionary of 300,000 values: the mirror against what people write by hand."""

from __future__ import annotations

import random
import tempfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from rapidfuzz import fuzz, process

from ozon.mirror import normalize
from tests.benchmarks.measure import Row, Taken, compared, interleave
from tests.benchmarks.names import BRAND, CATEGORY, TYPE, brands, mirrored, mistyped

SIZE, NAMES = 300_000, 1000
#: Names that the slow candidates look up, in place of `NAMES`: their time is in proportion.
FEW = 10


def rows() -> Iterator[Row]:
    pick = random.Random(1)
    texts = brands(SIZE, pick)
    right = pick.sample(texts, NAMES)
    shouted = [text.upper() for text in pick.sample(texts, NAMES)]
    wrong = [mistyped(text, pick) for text in pick.sample(texts, NAMES)]
    mixed = right[: NAMES * 8 // 10] + shouted[: NAMES * 15 // 100] + wrong[: NAMES * 5 // 100]
    pick.shuffle(mixed)
    with tempfile.TemporaryDirectory() as folder, mirrored(Path(folder, "mirror.db"), texts) as mirror:
        forms = [normalize(text) for text in texts]

        def ours(names: list[str]) -> Callable[[], Any]:
            return lambda: mirror.lookup(BRAND, names, description_category_id=CATEGORY, type_id=TYPE)

        def scan() -> list[int | None]:
            wanted = [name.casefold() for name in shouted[:FEW]]
            return [next((at for at, text in enumerate(texts) if text.casefold() == name), None) for name in wanted]

        def fuzzy(names: list[str]) -> Callable[[], Any]:
            # the normalising of the dictionary is not even counted
            few = [normalize(name) for name in names[:FEW]]
            return lambda: [process.extractOne(name, forms, scorer=fuzz.ratio, score_cutoff=80) for name in few]

        taken = interleave({"floor": scan, "ours": ours(shouted)})
        yield _row("a name of 1,000, another case", "naive scan", taken, 0.01)
        taken = interleave({"floor": fuzzy(mixed), "ours": ours(mixed)})
        yield _row("a name of 1,000, 5 % mistyped", "fuzzy search", taken, 0.05)
        taken = interleave({"floor": fuzzy(wrong), "ours": ours(wrong)})
        yield _row("a name of 1,000, all mistyped", "fuzzy search", taken, 0.3)


def _row(what: str, floor: str, taken: Mapping[str, Taken], hold: float) -> Row:
    each = {"floor": taken["floor"].each(FEW), "ours": taken["ours"].each(NAMES)}
    return compared(what, floor, each, by="process", now="", hold=hold, reach=hold / 2)
