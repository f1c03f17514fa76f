"""When two names are the same: the text that is left of a name after everything that people type differently."""

from __future__ import annotations

import re
import unicodedata

#: Cyrillic letters that look like Latin ones in upper or lower case, and those Latin letters. After casefolding.
_LOOK_ALIKES = str.maketrans("авекмнорстухіјѕһԛԝ", "abekmhopctyxijshqw")
#: Marks that say nothing, letters with two spellings, and dashes that are no hyphens.
_SPELLINGS = str.maketrans({"®": None, "™": None, "©": None, "ı": "i"} | dict.fromkeys("‐‑‒–—―−", "-"))
_ACCENTS = re.compile("[\u0300-\u036f]+")
#: What is left out, unless it stands between digits: everything but letters, digits and signs that mean something.
_FILLING = re.compile(r"(?:[^\w%#&+°<>=$€₽]|_)+")
_BETWEEN_DIGITS = str.maketrans({",": ".", "⁄": "/"})


def normal(text: str) -> str:
    """The normalised form: two names with the same form are the same to a person.

    Equal are: upper and lower case, ё and е, accents, spaces and punctuation, marks such as ®, and letters that look
    alike in Latin and Cyrillic. What changes a number stays: ``1,5`` is ``1.5``, but not ``15``; ``-5`` is not ``5``.
    """
    return plain(text).translate(_LOOK_ALIKES)


def plain(text: str) -> str:
    """As `normal`, but Latin and Cyrillic letters that look alike stay different."""
    folded = text.lower() if text.isascii() else _folded(text)
    made = _FILLING.sub(_kept, folded)
    return made or same_case(text)


def same_case(text: str) -> str:
    """A name without differences of case and of spaces around and between words."""
    return " ".join(text.split()).casefold()


def _folded(text: str) -> str:
    apart = unicodedata.normalize("NFKD", text.translate(_SPELLINGS)).casefold()
    bare = _ACCENTS.sub("", apart.replace("и\u0306", "й"))
    return unicodedata.normalize("NFC", bare)


def _kept(found: re.Match[str]) -> str:
    """What stays of a run of spaces and punctuation."""
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
