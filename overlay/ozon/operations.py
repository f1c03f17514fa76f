"""All operations of every API with their facts, read without importing the methods.

::

    from ozon import operations

    for found in operations.search("price"):
        print(found.api, found.name, found.path, found.summary)
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any, Literal

from attrs import field, frozen

from ozon_generated.exact_json import loads
from ozon_generated.operation import ozon_today

APIS = ("seller", "performance", "merchants")


@frozen(kw_only=True)
class OperationInfo:
    """One operation.

    Attributes:
        api: ``seller``, ``performance`` or ``merchants``.
        name: its name on the client: ``product.list``.
        id: its operationId in the spec.
        section: its section in the documentation.
        safety: ``read``, ``write`` or ``destructive``.
        facts: all other facts of the spec, under its keys without ``x-ozon-``.
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
        """The day on which Ozon switches it off, if known."""
        return _day(self.facts.get("lifecycle", {}).get("off"))

    @property
    def fields(self) -> tuple[FieldInfo, ...]:
        """The deprecated fields of its request and answer with further known facts."""
        return tuple(_field(self, facts) for facts in self.facts.get("fields", ()))

    @property
    def replacement(self) -> tuple[str, ...]:
        """The names of the operations that replace it."""
        names = {found.id: found.name for found in every(self.api)}
        return tuple(names[replacement] for replacement in self.facts.get("lifecycle", {}).get("replacement", ()))

    def is_off(self, today: date | None = None) -> bool:
        """Whether it is switched off today."""
        return _is_off(self.off, today)


@frozen(kw_only=True)
class FieldInfo:
    """A field that Ozon switches off.

    Attributes:
        api: ``seller``, ``performance`` or ``merchants``.
        operation: the method that has it: ``product.list``.
        side: ``request`` or ``answer``.
        path: its dotted path of API names, which may lead through lists.
        announced: the day of Ozon's announcement, if known.
        off: the day of the switch-off, if known.
        replacement: paths of the fields that replace it.
    """

    api: str
    operation: str
    side: Literal["request", "answer"]
    path: str
    announced: date | None = None
    off: date | None = None
    replacement: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """Method, side and path in one text: ``product.list, answer: result.total``."""
        return f"{self.operation}, {self.side}: {self.path}"

    def is_off(self, today: date | None = None) -> bool:
        """Whether it is switched off today."""
        return _is_off(self.off, today)


def _field(info: OperationInfo, facts: Mapping[str, Any]) -> FieldInfo:
    return FieldInfo(
        api=info.api,
        operation=info.name,
        side=facts["side"],
        path=facts["path"],
        announced=_day(facts.get("announced")),
        off=_day(facts.get("off")),
        replacement=tuple(facts.get("replacement", ())),
    )


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _is_off(off: date | None, today: date | None) -> bool:
    return off is not None and (today or ozon_today()) >= off


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
        KeyError: no such operation.
    """
    for found in every(api):
        if name in (found.name, found.id, found.path):
            return found
    near = ", ".join(found.name for found in search(name, api)[:3])
    raise KeyError(f"no operation {name!r} in the {api} API" + (f"; perhaps {near}" if near else ""))


def search(text: str, api: str | None = None) -> list[OperationInfo]:
    """Operations whose name, path, summary or section contains every word of a text, best match first."""
    words = text.lower().replace(".", " ").replace("/", " ").replace("_", " ").split()
    scored = [(sum(_score(found, word) for word in words), found) for found in every(api) if _holds(found, words)]
    return [found for _, found in sorted(scored, key=lambda pair: (-pair[0], pair[1].name))]


def _holds(found: OperationInfo, words: list[str]) -> bool:
    return bool(words) and all(_score(found, word) for word in words)


def _score(found: OperationInfo, word: str) -> int:
    """How well a search word matches an operation."""
    name = found.name.lower().replace("_", " ").replace(".", " ")
    places = ((name.split(), 8), (name, 4), (found.summary.lower(), 2), (found.path.lower(), 1), (found.section, 1))
    return sum(weight for place, weight in places if word in place)


def switch_offs(api: str | None = None) -> list[OperationInfo | FieldInfo]:
    """Operations and fields that are or will be switched off, by date."""
    found: list[OperationInfo | FieldInfo] = [*every(api)]
    found += [field for info in every(api) for field in info.fields]
    return sorted((one for one in found if one.off is not None), key=lambda one: (one.off or date.max, one.name))
