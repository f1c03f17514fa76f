# Copied from generator/runtime/lazy.py by `make generate`. Do not edit: change the source.
"""Names of a package that are imported when they are first used."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any


def lazy(package: str, names: Mapping[str, str]) -> Callable[[str], Any]:
    """A module ``__getattr__`` that finds each name in the submodule given for it.

    Keep it out of a type checker's sight: a checker that sees a module ``__getattr__`` accepts every misspelt import.
    """

    def find(name: str) -> Any:
        where = names.get(name)
        if where is None:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        value = getattr(import_module(where, package), name)
        setattr(sys.modules[package], name, value)
        return value

    return find
