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
from typing import Any, Literal, TypeVar

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
    from .ranking import ranked

    return ranked(every, api, text)


def switch_offs(api: str | None = None) -> list[OperationInfo | FieldInfo]:
    """Operations and fields that are or will be switched off, by date."""
    found: list[OperationInfo | FieldInfo] = [*every(api)]
    found += [field for info in every(api) for field in info.fields]
    return sorted((one for one in found if one.off is not None), key=lambda one: (one.off or date.max, one.name))
