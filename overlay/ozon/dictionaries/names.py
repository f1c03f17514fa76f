"""The name matcher: finds the value that a name means exactly, to a person, or perhaps.

`normalize` removes from a name what people type differently, and `same` chooses among values whose names are the same.
For very many names, a mirror uses `ozon.dictionaries.mirror.nearest`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from difflib import SequenceMatcher
from typing import Literal, NamedTuple

from attrs import Factory, evolve, frozen

from ..similar import nearest

#: How a name was found: exact text; the same to a person; nearest text; several that fit equally well; not at all.
Kind = Literal["exact", "normalised", "nearest", "ambiguous", "none"]


class Candidate(NamedTuple):
    """A value that a name may mean, with its similarity, 0 to 100."""

    value_id: int
    value: str
    info: str
    score: float


@frozen
class Match:
    """What was found for a name.

    Attributes:
        name: the given name.
        value_id: ``dictionary_value_id`` for an import; ``None`` if no value was found or several fit.
        value: its text in the dictionary.
        kind: how it was found. ``nearest`` is a suggestion: let a person check it.
        score: similarity, 0 to 100; 100 for ``exact`` and ``normalised``.
        alternatives: the values that fit equally well (``ambiguous``), the next nearest (``nearest``), or all values of
            a dictionary of at most 10 that has nothing near (``none``, with a score of 0).
        online: whether it came from Ozon's search, not from a mirror.
    """

    name: str
    value_id: int | None
    value: str | None
    kind: Kind
    score: float
    alternatives: list[Candidate] = Factory(list)
    online: bool = False

    @property
    def sure(self) -> bool:
        """Whether the value needs no check: ``exact`` or ``normalised``."""
        return self.kind in ("exact", "normalised")


#: Maximum size of a dictionary whose values are all offered for a name that is near to none.
FEW = 10
#: Casefolded Cyrillic letters that look like Latin ones in upper or lower case, and those Latin letters.
_LOOK_ALIKES = str.maketrans("авекмнорстухіјѕһԛԝ", "abekmhopctyxijshqw")
#: Marks without meaning, letters with two spellings, and dashes other than hyphens.
_SPELLINGS = str.maketrans({"®": None, "™": None, "©": None, "ı": "i"} | dict.fromkeys("‐‑‒–—―−", "-"))
_ACCENTS = re.compile("[\u0300-\u036f]+")
#: What is removed unless it is between digits: everything but letters, digits and signs with a meaning.
_SEPARATORS = re.compile(r"(?:[^\w%#&+°<>=$€₽]|_)+")
_BETWEEN_DIGITS = str.maketrans({",": ".", "⁄": "/"})


def normalize(text: str) -> str:
    """The normalised form: two names with the same form are the same to a person.

    It ignores case, accents, ё or е, spaces and punctuation, marks such as ®, and whether look-alike letters are Latin
    or Cyrillic. What changes a number stays: ``1,5`` is ``1.5``, but not ``15``; ``-5`` is not ``5``.
    """
    return plain(text).translate(_LOOK_ALIKES)


def plain(text: str) -> str:
    """Like `normalize`, but look-alike Latin and Cyrillic letters stay different."""
    folded = text.lower() if text.isascii() else _folded(text)
    made = _SEPARATORS.sub(_kept, folded)
    return made or same_case(text)


def same_case(text: str) -> str:
    """A name without differences in case and in spaces around and between words."""
    return " ".join(text.split()).casefold()


def _folded(text: str) -> str:
    apart = unicodedata.normalize("NFKD", text.translate(_SPELLINGS)).casefold()
    bare = _ACCENTS.sub("", apart.replace("и\u0306", "й"))
    return unicodedata.normalize("NFC", bare)


def _kept(found: re.Match[str]) -> str:
    """What is kept of a run of spaces and punctuation."""
    text, start, end = found.string, found.start(), found.end()
    run = found.group()
    if not text[end : end + 1].isdigit():
        return ""
    if text[start - 1 : start].isdigit():
        marks = "".join(run.split())
        separate = not marks or (marks == "," and len(run) > 1)
        return " " if separate else marks.translate(_BETWEEN_DIGITS)
    minus = run[-1] == "-" and (start == 0 or run[0] != "-")
    return "-" if minus else ""


#: From strict to lenient. What is equal in one form is equal in all later ones, and in the normalised form.
_FORMS: tuple[Callable[[str], str], ...] = (str, same_case, plain, lambda text: "")


def same(name: str, values: Sequence[Candidate]) -> Match:
    """The match of a name among values with its normalised form; several are ambiguous."""
    for form_of in _FORMS:
        form = form_of(name)
        equal = [one for one in values if form_of(one.value) == form]
        if len(equal) == 1:
            kind: Kind = "exact" if equal[0].value == name else "normalised"
            return Match(name, equal[0].value_id, equal[0].value, kind, 100.0)
        if equal:
            return Match(name, None, None, "ambiguous", 100.0, sorted(equal))
    return no_match(name)


def no_match(name: str) -> Match:
    """No match for the name."""
    return Match(name, None, None, "none", 0.0)


class Values:
    """Values in memory, found by name.

    Args:
        values: id and text of each, or id, text and info.
        whole: whether they are all values of the dictionary.
    """

    def __init__(self, values: Iterable[tuple[int, str] | tuple[int, str, str]], *, whole: bool = False) -> None:
        self._whole = whole
        self._by_form: dict[str, list[Candidate]] = {}
        for value_id, value, *info in values:
            self._by_form.setdefault(normalize(value), []).append(Candidate(value_id, value, "".join(info), 100.0))

    def match(self, name: str) -> Match:
        """The value of a name, or the nearest ones."""
        form = normalize(name)
        found = same(name, self._by_form.get(form, ()))
        if found.kind != "none":
            return found
        near = [one for other in nearest(form, self._by_form) for one in self._scored(form, other)]
        if near:
            return Match(name, near[0].value_id, near[0].value, "nearest", near[0].score, near[1:])
        rest = [one._replace(score=0.0) for some in self._by_form.values() for one in some] if self._whole else []
        return evolve(found, alternatives=rest) if len(rest) <= FEW else found

    def _scored(self, form: str, other: str) -> list[Candidate]:
        score = round(100 * SequenceMatcher(None, other, form).ratio(), 2)
        return [one._replace(score=score) for one in self._by_form[other]]
