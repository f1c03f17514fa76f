"""All operations of every API with their facts, read without importing the methods.

::

    from ozon import operations

    for found in operations.search("price"):
        print(found.api, found.name, found.path, found.summary)
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any, Literal, NamedTuple, TypeVar

from ozon_generated.exact_json import loads
from ozon_generated.operation import FieldLifecycle, Lifecycle

L = TypeVar("L", bound=Lifecycle)
APIS = ("seller", "performance", "merchants")


class OperationInfo(Lifecycle):
    """One operation, with its lifecycle: ``off``, ``replacement``, ``is_off()`` and others.

    Attributes:
        api: ``seller``, ``performance`` or ``merchants``.
        name: its name on the client: ``product.list``.
        id: its operationId in the spec.
        section: its section in the documentation.
        safety: ``read``, ``write`` or ``destructive``.
        facts: all facts of the spec, under its keys without ``x-ozon-``.
    """

    api: str
    name: str
    id: str
    method: str
    path: str
    section: str
    summary: str
    safety: Literal["read", "write", "destructive"]
    facts: Mapping[str, Any] = MappingProxyType({})
    _hidden = frozenset({"facts"})

    @property
    def fields(self) -> tuple[FieldInfo, ...]:
        """The deprecated fields of its request and answer with further known facts."""
        own = {"api": self.api, "operation": self.name}
        return tuple(_read(FieldInfo, {**facts, **own}) for facts in self.facts.get("fields", ()))


class FieldInfo(FieldLifecycle):
    """A field that Ozon switches off.

    Attributes:
        api: ``seller``, ``performance`` or ``merchants``.
        operation: the method that has it: ``product.list``.
    """

    api: str
    operation: str

    @property
    def name(self) -> str:
        """Method, side and path in one text: ``product.list, answer: result.total``."""
        return f"{self.operation}, {self.side}: {self.path}"


_DAYS = ("added", "announced", "off")


def _read(kind: type[L], facts: Mapping[str, Any]) -> L:
    """An object with these facts, of which it takes those that it knows; dates are text in JSON."""
    known = {name: value for name, value in facts.items() if name in kind._names}
    days = {name: date.fromisoformat(known[name]) for name in _DAYS if name in known}
    return kind(**{**known, **days, "replacement": tuple(known.get("replacement", ()))})


@cache
def every(api: str | None = None) -> tuple[OperationInfo, ...]:
    """All operations of one API, or of all."""
    if api is None:
        return tuple(found for one in APIS for found in every(one))
    if api not in APIS:
        raise ValueError(f"{api!r} is none of {', '.join(APIS)}")
    index = loads(files("ozon_generated").joinpath(api, "_data", "index.json").read_bytes())
    names = {facts["id"]: name for name, facts in index.items()}
    return tuple(_info(api, name, facts, names) for name, facts in index.items())


def _info(api: str, name: str, facts: dict[str, Any], names: Mapping[str, str]) -> OperationInfo:
    lifecycle = dict(facts.get("lifecycle", {}))
    lifecycle["replacement"] = [names[one] for one in lifecycle.get("replacement", ())]
    return _read(OperationInfo, {**lifecycle, **facts, "api": api, "name": name, "facts": facts})


def get(name: str, api: str = "seller") -> OperationInfo:
    """One operation by its name, its operationId or its path. ``product.import`` stands for ``product.import_``.

    Raises:
        KeyError: no such operation.
    """
    for found in every(api):
        if name in (found.name, found.name.removesuffix("_"), found.id, found.path):
            return found
    near = ", ".join(found.name for found in search(name, api)[:3])
    raise KeyError(f"no operation {name!r} in the {api} API" + (f"; perhaps {near}" if near else ""))


def at(method: str, path: str, api: str = "seller") -> OperationInfo | None:
    """The operation that an HTTP request reaches; ``None`` if there is none."""
    bare = path.partition("?")[0]
    same = (one for one in every(api) if one.method == method)
    return next((one for one in same if re.fullmatch(re.sub(r"{\w+}", "[^/]+", one.path), bare)), None)


def search(text: str, api: str | None = None) -> list[OperationInfo]:
    """Operations that match every word of a text, best match first.

    Words are looked for in names, paths, summaries, sections and Ozon's own operationIds. Russian words work too:
    ``search("цена")``, ``search("этикетки FBS")``. Operations that are about a word come before those that mention it,
    and superseded ones last.
    """
    words = text.lower().replace(".", " ").replace("/", " ").replace("_", " ").split()
    scored = [([_score(index, word) for word in words], rank, found) for index, rank, found in _indexes(api)]
    matching = [(sum(scores) + rank, found) for scores, rank, found in scored if scores and all(scores)]
    matching.sort(key=lambda pair: (bool(pair[1].off or pair[1].replacement), -pair[0], pair[1].name))
    return [found for _, found in matching]


class _Index(NamedTuple):
    """The words of an operation, in the singular.

    Attributes:
        name: all words of its name.
        about: those that say what it works on.
        object: the object of the summary: "parcel labels" in "Start printing parcel labels of a carriage".
        summary: all words of the summary.
        text: every text of the operation.
    """

    name: list[str]
    about: list[str]
    object: list[str]
    summary: list[str]
    text: str


@cache
def _indexes(api: str | None) -> list[tuple[_Index, float, OperationInfo]]:
    """Each operation with its words, and how high it ranks among equal matches."""
    polled = {(one.api, one.facts["task"]["poll"]) for one in every(api) if "task" in one.facts}
    return [(_index(one), _rank(one, (one.api, one.id) in polled), one) for one in every(api)]


def _rank(found: OperationInfo, is_polled: bool) -> float:
    """Higher for operations on many items and those that others lead to; lower for the legacy API and deletions."""
    many = "pagination" in found.facts or "batch" in found.facts
    return many + 3 * is_polled - 4 * (found.api == "merchants") - (found.safety == "destructive")


#: Words of a name that say what is done, or which version or kind of posting it is for.
_ACTIONS = frozenset((
    "list", "get", "info", "create", "update", "set", "add", "delete", "cancel", "status", "fbs", "fbo", "v1", "v2",
    "v3",
))  # fmt: skip
#: Words of a summary that do not name its object, and those that end it.
_SMALL = frozenset((
    "a", "an", "the", "one", "all", "shop", "seller", "many", "fbs", "rfbs", "fbo",
))  # fmt: skip
_ENDS = frozenset((
    "of", "in", "on", "for", "by", "with", "that", "which", "from", "to", "at", "about", "and", "or", "before",
    "after",
))  # fmt: skip


def _index(found: OperationInfo) -> _Index:
    name = _words(found.name)
    summary = _words(found.summary.partition("(")[0])
    object_: list[str] = []
    for word in summary[1:]:  # the first one is the verb
        if word in _ENDS and object_:
            break
        if word not in _SMALL | _ENDS and not word.endswith("ing"):
            object_.append(word)
    official = str(found.facts.get("official", {}).get("operationId", ""))
    text = " ".join((found.name, found.summary, official)).replace(".", " ").replace("_", " ")
    about = [word for word in name if word not in _ACTIONS] or name
    return _Index(name, about, object_, summary, f"{text} {found.path} {found.section}".lower())


def _words(text: str) -> list[str]:
    text = re.sub(r"([,;:])", r" and ", text.lower().replace("'s", ""))
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
    found = 0.0
    if one in index.about:
        found += 4 + 6 / len(index.about)
    elif one in index.name:
        found += 5
    elif any(part.startswith(one) for part in index.name):
        found += 3
    if one in index.object:
        found += 6 if one == index.object[-1] else 4  # "strategies" are the head of "pricing strategies"
    elif one in index.summary:
        found += 2
    return found or float(word in index.text or one in index.text)


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


def switch_offs(api: str | None = None) -> list[OperationInfo | FieldInfo]:
    """Operations and fields that are or will be switched off, by date."""
    found: list[OperationInfo | FieldInfo] = [*every(api)]
    found += [field for info in every(api) for field in info.fields]
    return sorted((one for one in found if one.off is not None), key=lambda one: (one.off or date.max, one.name))
