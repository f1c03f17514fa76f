"""How well operations match the words of a search, Russian ones too."""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, NamedTuple

from ozon_generated.exact_json import loads

if TYPE_CHECKING:
    from collections.abc import Callable

    from .operations import OperationInfo

    Every = Callable[[str | None], tuple[OperationInfo, ...]]


def ranked(every: Every, api: str | None, text: str) -> list[OperationInfo]:
    """The operations of an API, or of all, that match every word of a text, best match first."""
    words = re.sub("[./_]|(?<=[а-яё])-", " ", text.lower()).split()  # "контент-рейтинг" is two words, "by-day" a path
    words = [word for word in words if word not in FILLERS] or words
    scored = [([_score(index, word) for word in words], index.rank, found) for index, found in _indexes(every, api)]
    matching = [(sum(scores) + rank, found) for scores, rank, found in scored if scores and all(scores)]
    matching.sort(key=lambda pair: (bool(pair[1].off or pair[1].replacement), -pair[0], pair[1].name))
    return [found for _, found in matching]


#: Words of questions that say nothing about an operation.
FILLERS = frozenset(("all", "and", "for", "from", "how", "the", "what", "with", "как", "мой"))


class _Index(NamedTuple):
    """What a search knows of an operation: weights of words in the singular, all its text, and how high it ranks."""

    names: dict[str, float]
    summary: dict[str, float]
    text: str
    rank: float


#: Words of a name that say what is done, or which version or kind of posting it is for.
_ACTION = re.compile("list|get|info|create|update|set|add|delete|cancel|status|fbs|fbo|v1|v2|v3")
#: Words of a summary that do not name its object, and those that end it.
_SMALL = re.compile("a|an|the|one|all|shop|seller|many|fbs|rfbs|fbo|[a-z]+ing")
_END = re.compile("of|in|on|for|by|with|that|which|from|to|at|about|and|or|before|after")


@cache
def _indexes(every: Every, api: str | None) -> list[tuple[_Index, OperationInfo]]:
    operations = every(api)
    polled = {(one.api, one.facts["task"]["poll"]) for one in operations if "task" in one.facts}
    return [(_index(one, (one.api, one.id) in polled), one) for one in operations]


def _index(found: OperationInfo, is_polled: bool) -> _Index:
    name, summary = _words(found.name), _words(found.summary.partition("(")[0])
    about = [word for word in name if not _ACTION.fullmatch(word)] or name
    phrase: list[str] = []  # the object: "parcel label" in "Start printing parcel labels of a carriage"
    for word in summary[1:]:  # the first one is the verb
        if phrase and _END.fullmatch(word):
            break
        phrase += [] if _SMALL.fullmatch(word) or _END.fullmatch(word) else [word]
    official = str(found.facts.get("official", {}).get("operationId", ""))
    text = " ".join((found.name, found.summary, official)).replace(".", " ").replace("_", " ")
    many = "pagination" in found.facts or "batch" in found.facts
    return _Index(
        dict.fromkeys(name, 5.0) | dict.fromkeys(about, 4 + 6 / len(about)),
        dict.fromkeys(summary, 2.0) | dict.fromkeys(phrase, 4.0) | dict.fromkeys(phrase[-1:], 6.0),
        f"{text} {found.path} {found.section}".lower(),
        many + 3 * is_polled - 4 * (found.api == "merchants") - (found.safety == "destructive"),
    )


def _words(text: str) -> list[str]:
    text = re.sub("[,;:]", " and ", text.lower().replace("'s", ""))
    return [_singular(word) for word in re.findall(r"[^\W_]+", text)]


def _singular(word: str) -> str:
    """The singular of an English noun; the same form for both is enough."""
    if len(word) < 4 or not word.endswith("s") or word.endswith(("ss", "us")):
        return word
    return word[:-3] + "y" if word.endswith("ies") else word[:-2] if word.endswith(("xes", "ches")) else word[:-1]


def _score(index: _Index, word: str) -> float:
    """How well an operation matches a search word, or what it means; its main meaning counts most."""
    return max(_matched(index, one) * (1 - 0.2 * place) for place, one in enumerate(_meanings(word)))


def _matched(index: _Index, word: str) -> float:
    one = _singular(word)
    name = index.names.get(one) or 3.0 * any(part.startswith(one) for part in index.names)
    return name + index.summary.get(one, 0) or float(word in index.text or one in index.text)


#: English words for which Ozon's APIs have another one.
_ENGLISH = {"order": ("posting", "order"), "ads": ("campaign",), "advertising": ("campaign", "advert")}


@cache
def _meanings(word: str) -> tuple[str, ...]:
    """What a word is called in the APIs, the main meaning first."""
    if word.isascii():
        return _ENGLISH.get(_singular(word), (word,))
    stems: dict[str, list[str]] = loads(files("ozon").joinpath("russian.json").read_bytes())
    stem = max((one for one in stems if word.startswith(one)), key=len, default=None)
    return tuple(stems[stem]) if stem else (word,)
