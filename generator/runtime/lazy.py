"""Names of a package that are imported when they are first used."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from importlib import import_module


def lazy(package: str, modules: Mapping[str, str], here: str = "") -> Callable[[str], object]:
    """A module ``__getattr__`` that imports names on first use; ``__all__`` and ``dir()`` show them before.

    Hide it from type checkers: one that sees a module ``__getattr__`` accepts every misspelt import.

    Args:
        package: the package.
        modules: the names of each module, and of the modules of the package under ``.``.
        here: further public names, which the package has already.
    """
    names = {name: module for module, found in modules.items() for name in found.split()}

    everything = sorted({*names, *here.split()})
    vars(sys.modules[package]).update(__all__=everything, __dir__=lambda: everything)

    def find(name: str) -> object:
        where = names.get(name)
        if where is None:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        value = import_module(f".{name}", package) if where == "." else getattr(import_module(where, package), name)
        setattr(sys.modules[package], name, value)
        return value

    return find
