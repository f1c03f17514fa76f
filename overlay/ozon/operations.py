"""What operations there are: every method of every API with its facts, read without importing any of them.

::

    from ozon import operations

    for found in operations.search("price"):
        print(found.api, found.name, found.path, found.summary)
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any

from attrs import field, frozen

from ozon_generated._json import loads
from ozon_generated.operation import ozon_today

APIS = ("seller", "performance", "merchants")


@frozen(kw_only=True)
class OperationInfo:
    """One operation.

    Attributes:
        api: ``seller``, ``performance`` or ``merchants``.
        name: how it is called on the client: ``product.list``.
        id: its operationId in the spec.
        section: the part of the documentation that it belongs to.
        safety: ``read``, ``write`` or ``destructive``.
        facts: all else that the spec says, under the words of the spec without ``x-ozon-``.
    """

    api: str
    name: str
    id: str
    method: str
    path: str
    section: str
    summary: str
    safety: str
    facts: Mapping[str, Any] = field(factory=dict, repr=False)

    @property
    def off(self) -> date | None:
        """The day on which Ozon switches it off, if it is known."""
        day = self.facts.get("lifecycle", {}).get("off")
        return date.fromisoformat(day) if day else None

    @property
    def replacement(self) -> tuple[str, ...]:
        """The names of the operations that take its place."""
        names = {found.id: found.name for found in every(self.api)}
        return tuple(names[replacement] for replacement in self.facts.get("lifecycle", {}).get("replacement", ()))

    def is_off(self, today: date | None = None) -> bool:
        """Whether that day is reached."""
        return self.off is not None and (today or ozon_today()) >= self.off


@cache
def every(api: str | None = None) -> tuple[OperationInfo, ...]:
    """All operations of one API, or of all."""
    if api is None:
        return tuple(found for one in APIS for found in every(one))
    if api not in APIS:
        raise ValueError(f"{api!r} is none of {', '.join(APIS)}")
    index = loads(files("ozon_generated").joinpath(api, "_data", "index.json").read_bytes())
    return tuple(_info(api, name, entry) for name, entry in index.items())


def _info(api: str, name: str, entry: dict[str, Any]) -> OperationInfo:
    own = ("id", "method", "path", "section", "summary", "safety")
    facts = {key: value for key, value in entry.items() if key not in (*own, "module")}
    return OperationInfo(api=api, name=name, facts=facts, **{key: entry[key] for key in own})


def get(name: str, api: str = "seller") -> OperationInfo:
    """One operation by its name, its operationId or its path.

    Raises:
        KeyError: there is none.
    """
    for found in every(api):
        if name in (found.name, found.id, found.path):
            return found
    near = ", ".join(found.name for found in search(name, api)[:3])
    raise KeyError(f"no operation {name!r} in the {api} API" + (f"; perhaps {near}" if near else ""))


def search(text: str, api: str | None = None) -> list[OperationInfo]:
    """Operations whose name, path, summary or section holds every word of a text; the best first."""
    words = text.lower().replace(".", " ").replace("/", " ").replace("_", " ").split()
    scored = [(sum(_score(found, word) for word in words), found) for found in every(api) if _holds(found, words)]
    return [found for _, found in sorted(scored, key=lambda pair: (-pair[0], pair[1].name))]


def _holds(found: OperationInfo, words: list[str]) -> bool:
    return bool(words) and all(_score(found, word) for word in words)


def _score(found: OperationInfo, word: str) -> int:
    """How much a word of a search says for an operation."""
    name = found.name.lower().replace("_", " ").replace(".", " ")
    places = ((name.split(), 8), (name, 4), (found.summary.lower(), 2), (found.path.lower(), 1), (found.section, 1))
    return sum(weight for place, weight in places if word in place)


def switch_offs(api: str | None = None) -> list[OperationInfo]:
    """Operations that are or will be switched off, by date: what to move away from, and when."""
    return sorted(_with_date(api), key=lambda found: (found.off or date.max, found.name))


def _with_date(api: str | None) -> Iterator[OperationInfo]:
    return (found for found in every(api) if found.off is not None)
