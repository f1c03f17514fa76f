"""The values nearest to a name. The search is exact: its result is that of a comparison with every value.

Measured with 300,000 values: comparing names with all texts of a fitting length, many names at a time (rapidfuzz
``cdist``), takes about 3 ms per name and needs only a list in memory. One name at a time takes 45 ms; a trigram index
takes 1.6 s to build, 6 ms per name, and misses some.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from threading import Lock
from typing import Any

from ozon_generated.errors import ArgumentError

#: Comparisons at a time: their scores are in memory together, 4 bytes each.
_AT_ONCE = 8_000_000
#: Names at a time, of similar length, so that few texts are compared in vain.
_NAMES = 32
#: Maximum texts in the cache, about 100 bytes each.
KEPT = 1_000_000

Hit = tuple[int, float]  # id of a value, score


class Texts:
    """The normalised texts of one dictionary, in memory, by length.

    Args:
        pairs: id and normalised text of each value.
    """

    def __init__(self, pairs: Iterable[tuple[int, str]]) -> None:
        rows = sorted((len(text), value_id, text) for value_id, text in pairs)
        self._lengths = [row[0] for row in rows]
        self._ids = [row[1] for row in rows]
        self._texts = [row[2] for row in rows]

    def __len__(self) -> int:
        return len(self._ids)

    def nearest(self, names: Sequence[str], cutoff: float, limit: int) -> list[list[Hit]]:
        """At most ``limit`` values per normalised name, with a score of ``cutoff`` (above 0, to 100) or more.

        The score is ``rapidfuzz.fuzz.ratio``; the highest come first, equal ones sorted by id.
        """
        found: list[list[Hit]] = [[] for _ in names]
        order = sorted(range(len(names)), key=lambda number: len(names[number]))
        for start in range(0, len(order), _NAMES):
            batch = order[start : start + _NAMES]
            first, last = self._fitting(len(names[batch[0]]), len(names[batch[-1]]), cutoff / 100)
            step = max(1, _AT_ONCE // max(1, last - first))
            for part in (batch[at : at + step] for at in range(0, len(batch), step)):
                for number, hits in zip(part, self._compare([names[n] for n in part], first, last, cutoff, limit)):
                    found[number] = hits
        return found

    def _fitting(self, shortest: int, longest: int, cutoff: float) -> tuple[int, int]:
        """The texts neither too short nor too long for names of these lengths."""
        least, most = shortest * cutoff / (2 - cutoff), longest * (2 - cutoff) / cutoff
        return bisect_left(self._lengths, least - 1e-9), bisect_right(self._lengths, most + 1e-9)

    def _compare(self, names: list[str], first: int, last: int, cutoff: float, limit: int) -> list[list[Hit]]:
        process, fuzz, np = _tools()
        if first == last:
            return [[] for _ in names]
        texts = self._texts[first:last]
        scores = process.cdist(names, texts, scorer=fuzz.ratio, score_cutoff=cutoff, dtype=np.float32)
        found = []
        for row in scores:
            hits = row.nonzero()[0]
            if len(hits) > limit:
                hits = hits[row[hits] >= np.partition(row[hits], -limit)[-limit]]
            pairs = [(self._ids[first + int(at)], round(float(row[at]), 2)) for at in hits]
            found.append(sorted(pairs, key=lambda pair: (-pair[1], pair[0]))[:limit])
        return found


def _tools() -> tuple[Any, Any, Any]:
    try:
        import numpy as np
        from rapidfuzz import fuzz, process
    except ModuleNotFoundError as error:
        raise ArgumentError(f"Nearest names need {error.name}: pip install 'ozon-client[mirror]'.") from None
    return process, fuzz, np


class TextCache:
    """Texts of the dictionaries searched last, at most `KEPT` (but always the last dictionary)."""

    def __init__(self) -> None:
        self._kept: dict[int, tuple[int, Texts]] = {}  # most recently used last
        self._lock = Lock()

    def get(self, dictionary: int, content: int, load: Callable[[], Iterable[tuple[int, str]]]) -> Texts:
        """The texts of a dictionary in this state, loaded unless cached."""
        with self._lock:
            kept = self._kept.pop(dictionary, None)
            if kept is None or kept[0] != content:
                kept = content, Texts(load())
            self._kept[dictionary] = kept
            while len(self._kept) > 1 and sum(len(texts) for _, texts in self._kept.values()) > KEPT:
                del self._kept[next(iter(self._kept))]
            return kept[1]
