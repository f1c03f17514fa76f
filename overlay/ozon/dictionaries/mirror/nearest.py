"""The values nearest to a name. The search is exact: its result is that of a comparison with every value.

Most values are ruled out without being compared: each has a bit for each of its letters, and two texts that differ in
some bits differ in as many letters or more. Measured with 3,000,000 values: 7 ms for a name, 4 ms for each of many,
150 MB, and 4 s to read them. An index of trigrams (FTS5) takes 10 times as long, and misses some.
"""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from threading import Lock
from typing import TYPE_CHECKING, Any, TypeAlias

from attrs import frozen

from ozon_generated.errors import ArgumentError

if TYPE_CHECKING:
    from numpy import uint64
    from numpy.typing import NDArray

    Bits: TypeAlias = NDArray[uint64]

#: Texts of a part: few enough for a processor's cache. Only those that wait for a part are Python objects.
_TOGETHER = 16_384
#: Names at a time, of similar length, so that few texts are compared in vain.
_NAMES = 32
#: Maximum texts in the cache, about 50 bytes each.
KEPT = 4_000_000

Hit = tuple[int, float]  # id of a value, score


class Texts:
    """The normalised texts of one dictionary, in memory, by length.

    Args:
        pairs: id and normalised text of each value.
    """

    def __init__(self, pairs: Iterable[tuple[int, str]]) -> None:
        self._parts: list[_Part] = []
        waiting: defaultdict[int, tuple[array[int], list[str]]] = defaultdict(lambda: (array("q"), []))
        for value_id, text in pairs:
            ids, texts = waiting[len(text)]
            ids.append(value_id)
            texts.append(text)
            if len(texts) == _TOGETHER:
                self._parts.append(_part(*waiting.pop(len(text))))
        self._parts += (_part(*one) for one in waiting.values())

    def __len__(self) -> int:
        return sum(len(part.ids) for part in self._parts)

    def nearest(self, names: Sequence[str], cutoff: float, limit: int) -> list[list[Hit]]:
        """At most ``limit`` values per normalised name, with a score of ``cutoff`` (above 0, to 100) or more.

        The score is ``rapidfuzz.fuzz.ratio``; the highest come first, equal ones sorted by id.
        """
        found: list[list[Hit]] = [[] for _ in names]
        order = sorted(range(len(names)), key=lambda number: len(names[number]))
        for start in range(0, len(order), _NAMES):
            batch = order[start : start + _NAMES]
            some = [names[number] for number in batch]
            letters = [_letters(name, 1)[0] for name in some]
            for part in self._parts:
                for number, hits in zip(batch, part.nearest(some, letters, cutoff, limit)):
                    found[number] += hits
        return [_best(hits, limit) for hits in found]


@frozen
class _Part:
    """Texts of one length, end to end, with their ids and letters."""

    length: int
    text: str
    ids: array[int]
    letters: Bits

    def nearest(
        self, names: Sequence[str], letters: Sequence[uint64], cutoff: float, limit: int
    ) -> Iterable[list[Hit]]:
        """The nearest texts of each name, and those equally near, with unrounded scores."""
        process, fuzz, np = _tools()
        near = np.zeros(len(self.ids), bool)
        for name, mine in zip(names, letters):
            edits = int((len(name) + self.length) * (1 - cutoff / 100) + 1e-6)
            if abs(len(name) - self.length) <= edits:
                near |= _count(self.letters ^ mine) <= edits
        places = near.nonzero()[0].tolist()
        if not places:
            return
        texts = [self.text[place * self.length : (place + 1) * self.length] for place in places]
        for row in process.cdist(names, texts, scorer=fuzz.ratio, score_cutoff=cutoff, dtype=np.float32):
            hits = row.nonzero()[0]
            if len(hits) > limit:
                hits = hits[row[hits] >= np.partition(row[hits], -limit)[-limit]]
            yield [(self.ids[places[at]], float(row[at])) for at in hits]


def _part(ids: array[int], texts: list[str]) -> _Part:
    text = "".join(texts)
    return _Part(len(texts[0]), text, ids, _letters(text, len(texts)))


def _letters(text: str, count: int) -> Bits:
    """For each of these texts of one length, a bit for each letter, its second and its third occurrence.

    Letters that share a bit rule out less, never more. The bits suit Latin and Cyrillic.
    """
    _, _, np = _tools()
    codes = np.frombuffer(text.encode("utf-32-le"), np.uint32).reshape(count, -1).astype(np.uint64)
    once, twice, thrice = np.zeros((3, count), np.uint64)
    for column in (codes + 3 * (codes >> 8)).T & 63:
        bit = np.uint64(1) << column
        thrice |= twice & bit
        twice |= once & bit
        once |= bit
    made: Bits = once | twice << 32 | twice >> 32 | thrice << 16 | thrice >> 48
    return made


def _count(numbers: Bits) -> Bits:
    """How many bits of each number are set."""
    _, _, np = _tools()
    counted: Bits
    if hasattr(np, "bitwise_count"):
        counted = np.bitwise_count(numbers)
    else:  # NumPy 1: sums of 2, 4, then 8 bits, which the last line adds up
        pairs, fours, eights, sums = (np.uint64(0x0101010101010101 * byte) for byte in (0x55, 0x33, 0x0F, 0x01))
        counted = numbers - (numbers >> 1 & pairs)
        counted = (counted & fours) + (counted >> 2 & fours)
        counted = ((counted + (counted >> 4)) & eights) * sums >> 56
    return counted


def _best(hits: Sequence[Hit], limit: int) -> list[Hit]:
    scores = sorted((score for _, score in hits), reverse=True)[:limit]
    rounded = [(value_id, round(score, 2)) for value_id, score in hits if score >= scores[-1]]
    return sorted(rounded, key=lambda hit: (-hit[1], hit[0]))[:limit]


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
