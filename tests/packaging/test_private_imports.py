"""Nothing imports the private modules and names of another package: import-linter sees packages, this sees names."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).resolve().parents[2]
PLACES = {"ozon": ROOT / "overlay" / "ozon", "generator": ROOT / "generator"}


class Source(NamedTuple):
    """A module, and the package that it stands in."""

    module: str
    package: str
    tree: ast.Module


def sources(name: str) -> Iterator[Source]:
    for file in sorted(PLACES[name].rglob("*.py")):
        parts = [name, *file.relative_to(PLACES[name]).with_suffix("").parts]
        module = ".".join(parts).removesuffix(".__init__")
        yield Source(module, ".".join(parts[:-1]), ast.parse(file.read_text("utf-8")))


def absolute(package: str, level: int, module: str | None) -> str:
    """The full name of what ``from ..module import`` names, as seen from a package."""
    base = package.split(".")[: 1 - level or None] if level else []
    return ".".join([*base, *([module] if module else [])])


def imports(source: Source) -> Iterator[str]:
    """Full names of what a module imports, in functions and by ``lazy`` and ``import_module`` too."""
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = absolute(source.package, node.level, node.module)
            yield from (f"{base}.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.Call):
            yield from by_strings(source, node)


def by_strings(source: Source, call: ast.Call) -> Iterator[str]:
    if isinstance(call.func, ast.Name) and call.func.id == "lazy" and isinstance(call.args[1], ast.Dict):
        modules = [key.value for key in call.args[1].keys if isinstance(key, ast.Constant)]
    elif ast.unparse(call.func) in ("import_module", "importlib.import_module"):
        modules = [first.value for first in call.args[:1] if isinstance(first, ast.Constant)]
    else:
        return
    for module in map(str, modules):
        bare = module.lstrip(".")
        yield absolute(source.package, len(module) - len(bare), bare)


def owner_of_private(name: str) -> str | None:
    """The package to which the first private part of a full name belongs; ``None`` if all of it is public."""
    parts = name.split(".")
    for number, part in enumerate(parts):
        if part.startswith("_") and not part.endswith("__"):
            above = ".".join(parts[:number])
            return above if is_package(above) else above.rpartition(".")[0]
    return None


def is_package(name: str) -> bool:
    top, *rest = name.split(".")
    folder = PLACES.get(top, ROOT / top).joinpath(*rest)
    return folder.is_dir() and (folder / "__init__.py").is_file()


def trespasses(source: Source) -> set[str]:
    ours = (*PLACES, "ozon_generated")
    names = {name for name in imports(source) if name.partition(".")[0] in ours}
    return {f"{source.module}: {name}" for name in names if owner_of_private(name) not in (None, source.package)}


@pytest.mark.parametrize("name", PLACES)
def test_no_private_module_or_name_of_another_package_is_imported(name: str) -> None:
    found = set().union(*map(trespasses, sources(name)))
    assert found == set()


def test_names_given_to_lazy_lead_into_the_package_itself() -> None:
    """Only the package on top may offer what other layers have."""
    for source in sources("ozon"):
        for node in ast.walk(source.tree):
            found = list(by_strings(source, node)) if isinstance(node, ast.Call) else []
            ours = [name for name in found if name.startswith("ozon.")]
            assert all(name.startswith(f"{source.package}.") for name in ours), source.module


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("from ..log import _c", {"ozon.auth.m: ozon.log._c"}),
        ("from ..limits._c import d", {"ozon.auth.m: ozon.limits._c.d"}),
        ("from . import _c", set()),
        ("from ._c import _d", set()),
        ("from .. import __version__", set()),
        ("import ozon_generated._thing", {"ozon.auth.m: ozon_generated._thing"}),
        ("def f():\n    from ozon_generated.model import _x", {"ozon.auth.m: ozon_generated.model._x"}),
        ("lazy(__name__, {'..limits._c': 'x y'})", {"ozon.auth.m: ozon.limits._c"}),
        ("import_module('ozon.limits._c')", {"ozon.auth.m: ozon.limits._c"}),
        ("import _thread", set()),
    ],
)
def test_what_is_found(text: str, found: set[str]) -> None:
    assert trespasses(Source("ozon.auth.m", "ozon.auth", ast.parse(text))) == found
