"""Pages of the public Python modules, from their docstrings."""

from __future__ import annotations

import inspect
import re
from functools import cache
from importlib import import_module
from types import ModuleType
from typing import Any, get_origin, is_typeddict

from .markdown import code, table

#: The public modules, with the titles of their pages. A name that several have is explained by the first of them.
MODULES = {
    "ozon.batch": "Many items at once",
    "ozon.cards": "Cards from names",
    "ozon.files": "Reports and labels",
    "ozon.doctor": "Checking a key",
    "ozon.shops": "Several shops",
    "ozon.settings": "Settings in Python",
    "ozon.errors": "Exceptions",
    "ozon.limits": "Rate limits",
    "ozon.oauth": "OAuth applications",
    "ozon.operations": "Finding methods",
    "ozon.walker": "Walking dictionaries",
    "ozon.mirror": "Dictionaries on your machine",
    "ozon.extract": "Shops in tables",
    "ozon.push": "Receiving pushes",
    "ozon.performance": "The Performance API",
    "ozon.merchants": "The Merchants API",
    "ozon.sandbox": "The sandbox in Python",
    "ozon.testing": "Testing in Python",
    "ozon.clock": "Clocks",
    "ozon": "Clients, pages and tasks",
}


def public(module: ModuleType) -> list[str]:
    """The public names of a module: those of ``__all__``, else what it defines."""
    stated: list[str] | None = getattr(module, "__all__", None)
    own = [
        name
        for name, value in vars(module).items()
        if getattr(value, "__module__", "") == module.__name__
        and (inspect.isfunction(inspect.unwrap(value)) or inspect.isclass(value))  # unwrapped from a cache
    ]
    names = own if stated is None else stated
    return [name for name in names if not name.startswith("_") and not inspect.ismodule(getattr(module, name))]


@cache
def homes() -> dict[int, str]:
    """The module that explains each object, by its id."""
    found: dict[int, str] = {}
    for name in MODULES:
        module = import_module(name)
        for one in public(module):
            found.setdefault(id(getattr(module, one)), name)
    return found


def index_page() -> str:
    """The page that lists the modules."""
    order = sorted(MODULES, key=lambda name: name != "ozon")
    rows = [[f"[{code(name)}]({name}.md)", MODULES[name]] for name in order]
    hidden = "```{toctree}\n:hidden:\n\n" + "\n".join(order) + "\n```"
    return f"# Python\n\n{table(['module', 'for'], rows)}\n\n{hidden}\n"


def module_page(name: str) -> str:
    """The page of a module: its docstring, the names that other pages explain, and all others."""
    module = import_module(name)
    values = {one: getattr(module, one) for one in public(module)}
    elsewhere = [
        [f"{{py:obj}}`{one} <{home}.{one}>`", f"[{code(home)}]({home}.md)"]
        for one, value in values.items()
        if (home := homes()[id(value)]) != name
    ]
    about = f".. automodule:: {name}\n   :no-members:\n"
    entries = [_entry(name, one, value) for one, value in values.items() if homes()[id(value)] == name]
    parts = [
        f"# {MODULES[name]}",
        f"```{{eval-rst}}\n{about}\n```",
        table(["also importable from here", "explained in"], elsewhere),
        "```{eval-rst}\n" + "\n".join(entries) + "\n```",
    ]
    return "\n\n".join(filter(None, parts)) + "\n"


def _entry(module: str, name: str, value: Any) -> str:
    if inspect.isclass(value):
        return _class(module, name, value)
    if callable(value) and get_origin(value) is None:  # aliases of types can be called, too
        return f".. autofunction:: {module}.{name}\n"
    return f".. autodata:: {module}.{name}\n   :no-value:\n"


def _class(module: str, name: str, value: type) -> str:
    """Its methods and properties; fields are in its docstring."""
    if issubclass(value, Exception):
        return f".. autoclass:: {module}.{name}\n   :show-inheritance:\n"
    found = [
        one
        for one, member in inspect.getmembers(value)
        if not one.startswith("_")
        and (inspect.isroutine(member) or isinstance(member, property))
        and re.match(r"ozon\b", getattr(getattr(member, "fget", member), "__module__", "") or "")
        and inspect.getdoc(member)
    ]
    members = f"   :members: {', '.join(found)}\n" if found else ""
    return f".. autoclass:: {module}.{name}\n{members}"


def with_attributes(lines: list[str]) -> list[str]:
    """The docstring of a TypedDict, whose lines ``name: meaning`` become a section that Sphinx knows."""
    first = next((number for number, line in enumerate(lines) if re.match(r"\w+: ", line)), len(lines))
    return [*lines[:first], "Attributes:", *(f"    {line}" if line else "" for line in lines[first:])]


def result(annotation: str | None) -> str | None:
    """What a caller gets from a function of steps, instead of the steps that it consists of."""
    generator = r"Generator\[[~\w .|]*Emit[~\w .|]*, [~\w.]*Any, (.+)\]"
    for steps, given in ((generator, "{}"), (r"Steps\[(.+)\]", "{}"), (r"Rows\[(.+)\]", "Iterator[{}]")):
        if annotation and (found := re.fullmatch(rf"~?[\w.]*{steps}", annotation)):
            return given.format(found[1])
    return annotation


def is_settings(value: object) -> bool:
    """Whether a class is a TypedDict, whose docstring lists its keys."""
    return is_typeddict(value)
