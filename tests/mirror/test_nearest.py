"""The texts that are kept in memory for nearest names."""

from __future__ import annotations

import random
from collections.abc import Iterator

import numpy
import pytest
from rapidfuzz import fuzz

from ozon.dictionaries.mirror import nearest as _nearest
from ozon.dictionaries.mirror.nearest import TextCache, Texts


class Dictionaries:
    """Counts how often each is loaded."""

    def __init__(self, **sizes: int) -> None:
        self.sizes = sizes
        self.loaded: list[str] = []
        self.cache = TextCache()

    def get(self, name: str, content: int = 1) -> Texts:
        return self.cache.get(ord(name), content, lambda: self.load(name))

    def load(self, name: str) -> Iterator[tuple[int, str]]:
        self.loaded.append(name)
        return iter([(number, f"{name}{number}") for number in range(self.sizes[name])])


def test_texts_are_loaded_once_until_they_change() -> None:
    found = Dictionaries(a=2, b=3)
    first = found.get("a")
    assert found.get("a") is first
    assert (len(first), len(found.get("b"))) == (2, 3)
    assert found.get("a") is first
    assert found.loaded == ["a", "b"]
    assert found.get("a", content=2) is not first
    assert found.get("a", content=2) is not first
    assert found.loaded == ["a", "b", "a"]


def test_those_that_were_not_searched_for_longest_are_dropped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_nearest, "KEPT", 6)
    found = Dictionaries(a=2, b=2, c=2, d=1, e=9)
    for name in "abc":
        found.get(name)
    found.get("a")
    found.get("d")  # seven values: b has to go
    assert found.loaded == list("abcd")
    for name in "cad":
        found.get(name)
    assert found.loaded == list("abcd")
    found.get("b")
    assert found.loaded == list("abcdb")
    found.get("e")  # more than all that may be kept: it stays, alone
    found.get("e")
    assert found.loaded == list("abcdbe")
    found.get("b")
    assert found.loaded == list("abcdbeb")


def test_a_state_that_comes_again_takes_no_more_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_nearest, "KEPT", 4)
    found = Dictionaries(a=2, b=2)
    for content in range(5):
        found.get("a", content)
        found.get("b")
    assert found.loaded == ["a", "b", "a", "a", "a", "a"]


def test_equals_come_in_the_order_of_ids_and_lengths_that_cannot_fit_are_left_out() -> None:
    texts = Texts([(9, "abcd"), (3, "abce"), (5, "abcf"), (1, "a"), (2, "abcdefgh")])
    assert texts.nearest(["abcx"], 75, 2) == [[(3, 75.0), (5, 75.0)]]
    assert texts.nearest(["abcx"], 75, 9) == [[(3, 75.0), (5, 75.0), (9, 75.0)]]
    assert texts.nearest(["zzzz", "abcd"], 76, 9) == [[], [(9, 100.0)]]
    assert texts.nearest(["abcdefgh"], 66, 9) == [[(2, 100.0), (3, 66.67), (5, 66.67), (9, 66.67)]]
    assert texts.nearest(["zzzzzzzzzzzzzzzzzzzz"], 90, 1) == [[]]


ALPHABETS = {
    "Cyrillic": "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    "Latin and Cyrillic": "abeвгд 019-",
    "few letters": "aaaaaab",
    "four bytes": "中文字符漢字🙂😀a",
    "one bit for several": "aеĄơ\u0661",
}


@pytest.mark.parametrize("alphabet", ALPHABETS.values(), ids=ALPHABETS)
@pytest.mark.parametrize("longest", [5, 18, 200])
def test_the_nearest_are_those_of_a_comparison_with_every_text(
    alphabet: str, longest: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(_nearest, "_TOGETHER", 32)
    pick = random.Random(alphabet)
    some = ["".join(pick.choices(alphabet, k=pick.randint(0, longest))) for _ in range(250)]
    pairs = list(enumerate([*some, *some[:25]]))  # some twice, one at least empty
    pick.shuffle(pairs)
    names = [_mistyped(pick.choice(some), alphabet, pick) for _ in range(50)]
    texts = Texts(pairs)
    assert len(texts) == 275
    scored = [[(number, fuzz.ratio(name, text)) for number, text in pairs] for name in names]
    for cutoff in (100, 80, 60, pick.uniform(1, 99), 0.01):
        for limit in (1, 6, 999):
            assert texts.nearest(names, cutoff, limit) == [_plainly(one, cutoff, limit) for one in scored]


def _mistyped(text: str, alphabet: str, pick: random.Random) -> str:
    for _ in range(pick.randint(0, 4)):
        at = pick.randrange(len(text) + 1)
        text = text[:at] + pick.choice(["", "q", "щ", pick.choice(alphabet)]) + text[at + pick.randint(0, 1) :]
    return text or "q"


def _plainly(scored: list[tuple[int, float]], cutoff: float, limit: int) -> list[tuple[int, float]]:
    near = [(number, score) for number, score in scored if score >= cutoff]
    least = min(sorted((score for _, score in near), reverse=True)[:limit], default=0.0)
    rounded = [(number, round(float(numpy.float32(score)), 2)) for number, score in near if score >= least]
    return sorted(rounded, key=lambda hit: (-hit[1], hit[0]))[:limit]


def test_bits_are_counted_without_numpy_2(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(numpy, "bitwise_count", raising=False)
    pick = random.Random(1)
    numbers = [0, 1, 2**64 - 1, 2**63, *(pick.getrandbits(64) for _ in range(500))]
    counted = _nearest._count(numpy.array(numbers, numpy.uint64))
    assert counted.tolist() == [number.bit_count() for number in numbers]
