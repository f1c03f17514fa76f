# Copied from generator/runtime/lazy.py by `make generate`. Do not edit: change the source.
"""Names of a package that are imported when they are first used."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from importlib import import_module


def lazy(package: str, modules: Mapping[str, str]) -> Callable[[str], object]:
    """A module ``__getattr__`` that imports names on first use. ``modules`` lists the names of each module.

    Hide it from type checkers: one that sees a module ``__getattr__`` accepts every misspelt import.
    """

    names = {name: module for module, found in modules.items() for name in found.split()}

    def find(name: str) -> object:
        where = names.get(name)
        if where is None:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        value = getattr(import_module(where, package), name)
        setattr(sys.modules[package], name, value)
        return value

    return find
