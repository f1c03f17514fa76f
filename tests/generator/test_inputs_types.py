"""Requests as mappings, as type checkers and editors see them: every operation, and every object in a request."""

from __future__ import annotations

import copy
import subprocess
import sys
import typing
from collections.abc import Iterator
from datetime import UTC, date, datetime
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

import attrs
import pytest

from ozon_generated.codec import codec_for
from ozon_generated.fields import BaseModel, Kind
from tests.checkers import COMMANDS, check
from tests.contract.cases import Case, cases
from tests.language_server import LanguageServer

pytestmark = pytest.mark.external

HEAD = """\
from datetime import UTC, date, datetime

from ozon import AsyncMerchants, AsyncPerformance, AsyncSeller, Merchants, Performance, Seller

seller, performance, merchants = Seller(), Performance(), Merchants()
async_seller, async_performance, async_merchants = AsyncSeller(), AsyncPerformance(), AsyncMerchants()
"""
Place = tuple[str | int, ...]


def objects_in(cls: type[BaseModel], value: object, path: Place = ()) -> Iterator[Place]:
    """The paths of the objects in the example of a request that have no other fields than the documented ones."""
    if not isinstance(value, dict):
        return
    fields = {field.wire: field for field in codec_for(cls).fields}
    for wire, inner in value.items():
        field = fields[wire]
        if field.inner is None:
            continue
        for step, one in enumerate(inner) if isinstance(inner, list) else [(None, inner)]:
            at = (*path, wire) if step is None else (*path, wire, step)
            if not field.inner._open:
                yield at
            yield from objects_in(field.inner, one, at)


def filled(cls: type[BaseModel], value: object, above: tuple[type[BaseModel], ...] = ()) -> Any:
    """An example with an object in every place where the spec has one; objects that it lacks have all their fields."""
    if not isinstance(value, dict):
        return value
    made = dict(value)
    for field in codec_for(cls).fields:
        inner = field.inner
        if inner is None or inner in above:
            continue
        if field.wire not in made:
            new = filled(inner, {f.wire: sample(f.kind) for f in codec_for(inner).fields if f.inner is None})
            made[field.wire] = new if field.kind.item is None else [new]
        elif isinstance(made[field.wire], list):
            made[field.wire] = [filled(inner, one, (*above, inner)) for one in made[field.wire]]
        else:
            made[field.wire] = filled(inner, made[field.wire], (*above, inner))
    return made


def sample(kind: Kind) -> object:
    """A value of a type."""
    if kind.item is not None:
        return [sample(kind.item)]
    if kind.value is not None:
        return {}
    return next((value for value in (True, 1, "2026-01-02T03:04:05Z") if type(value) in kind.accepts), "x")


def example(case: Case) -> Any:
    """The example of a request, filled."""
    assert case.operation.request is not None
    return filled(case.operation.request, case.data["request"]["example"])


def nested(case: Case) -> list[Place]:
    request = case.operation.request
    return [] if request is None else list(objects_in(request, example(case)))


NESTED = [case for case in cases() if nested(case)]


def typed(case: Case) -> dict[str, Any]:
    """The example as arguments, with dates at the top as Python has them."""
    assert case.operation.request is not None
    names = codec_for(case.operation.request).names
    values = case.arguments() | {names[wire]: value for wire, value in example(case).items()}
    annotations = {field.name: field.type for field in attrs.fields(case.operation.request)}
    for name, value in values.items():
        if not isinstance(value, str):
            continue
        if name in case.operation.days or annotations.get(name) in (date, date | None):
            values[name] = date.fromisoformat(value)
        elif name in case.operation.moments or "datetime" in str(annotations.get(name)):
            values[name] = datetime.fromisoformat(value).astimezone(UTC)
    return values


def class_at(case: Case, path: Place) -> type[BaseModel]:
    """The class of the object at a path of a request."""
    cls: type[BaseModel] | None = case.operation.request
    for step in path:
        if isinstance(step, str) and cls is not None:
            cls = next(field.inner for field in codec_for(cls).fields if field.wire == step)
    assert cls is not None
    return cls


def source(value: object) -> str:
    """A value as Python source."""
    if isinstance(value, datetime):
        return f"datetime.fromisoformat({value.isoformat()!r})"
    return f"date.fromisoformat({value.isoformat()!r})" if isinstance(value, date) else repr(value)


def call(case: Case, arguments: dict[str, Any], client: str = "") -> str:
    given = ", ".join(f"{name}={source(value)}" for name, value in arguments.items())
    return f"{client or case.api}.{case.name}({given})"


def misspelt(case: Case, path: Place) -> dict[str, Any]:
    """The arguments with one letter more in a name at a path of the request."""
    arguments = copy.deepcopy(typed(case))
    assert case.operation.request is not None
    names = codec_for(case.operation.request).names
    found: Any = arguments[names[str(path[0])]]
    for step in path[1:]:
        found = found[step]
    found["visibilty_"] = "x"
    return arguments


TYPOS = [(case, path) for case in NESTED for path in nested(case)]


@cache
def said(checker: str) -> dict[str, set[int]]:
    """The lines of two programs of which a checker complains: the examples, and the examples with typos."""
    right = HEAD + "\n".join(call(case, typed(case)) for case in NESTED)
    right += "\n\n\nasync def main() -> None:\n"
    right += "\n".join("    await " + call(case, typed(case), f"async_{case.api}") for case in NESTED)
    wrong = HEAD + "\n".join(call(case, misspelt(case, path)) for case, path in TYPOS)
    return check(checker, {"right.py": right + "\n", "wrong.py": wrong + "\n"})


@pytest.mark.parametrize("checker", COMMANDS)
def test_every_example_is_accepted(checker: str) -> None:
    assert len(NESTED) > 140
    assert said(checker)["right.py"] == set()


@pytest.mark.parametrize("checker", COMMANDS)
def test_a_typo_in_any_object_of_a_request_is_an_error(checker: str) -> None:
    first = HEAD.count("\n") + 1
    lines = range(first, first + len(TYPOS))
    missed = [TYPOS[line - first] for line in lines if line not in said(checker)["wrong.py"]]
    assert not missed, [(case.name, path) for case, path in missed]


def test_mappings_load_for_type_checkers_only() -> None:
    program = (
        "import sys, ozon_generated.seller as s, ozon_generated.performance as p, ozon_generated.merchants as m\n"
        "from ozon_generated.model import Model, codec\n"
        "import pkgutil, importlib\n"
        "for api in (s, p, m):\n"
        "    for found in pkgutil.walk_packages(api.__path__, api.__name__ + '.'):\n"
        "        if not found.name.endswith('._inputs'):\n"
        "            importlib.import_module(found.name)\n"
        "def below(cls):\n"
        "    for one in cls.__subclasses__():\n"
        "        codec(one)\n"
        "        below(one)\n"
        "below(Model)\n"
        "print([name for name in sys.modules if name.endswith('._inputs')])\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


INPUTS = sorted(
    ".".join(path.relative_to(Path(__file__).parents[2]).with_suffix("").parts)
    for path in (Path(__file__).parents[2] / "ozon_generated").rglob("_inputs.py")
)


@pytest.mark.parametrize("module", INPUTS)
def test_a_mapping_has_the_keys_of_its_model(module: str) -> None:
    """They also load at run time, for programs that read the hints of their own functions."""
    made = import_module(module)
    found = {name: cls for name, cls in vars(made).items() if name.endswith("Dict") and name != "TypedDict"}
    assert found
    for name, cls in found.items():
        if cls.__module__ != module:
            continue
        model = _models()[module.split(".")[1], name.removesuffix("Dict")]
        fields = codec_for(model).fields
        hints = typing.get_type_hints(cls, include_extras=True)
        assert set(hints) == {field.wire for field in fields}
        required = {field.wire for field in fields if getattr(attrs.fields(model), field.name).default is attrs.NOTHING}
        assert {name for name, hint in hints.items() if typing.get_origin(hint) is typing.Required} == required


def test_the_examples_have_every_mapping() -> None:
    reached = {(case.api, class_at(case, path).__name__) for case, path in TYPOS}
    made = {
        (module.split(".")[1], name.removesuffix("Dict"))
        for module in INPUTS
        for name, cls in vars(import_module(module)).items()
        if name.endswith("Dict") and cls.__module__ == module
    }
    assert made == reached


@cache
def _models() -> dict[tuple[str, str], type[BaseModel]]:
    """All models, by API and name."""
    found: dict[tuple[str, str], type[BaseModel]] = {}
    pending = [BaseModel]
    assert cases()  # all modules are imported
    while pending:
        for cls in pending.pop().__subclasses__():
            found[cls.__module__.split(".")[1], cls.__name__] = cls
            pending.append(cls)
    return found


def wanted(case: Case, path: Place) -> tuple[str, set[str]]:
    """A call with the cursor at a new key of an object in its request, and the keys that are left there."""
    arguments = misspelt(case, path)
    inner: Any = example(case)
    for step in path:
        inner = inner[step]
    line = call(case, arguments).replace("'visibilty_': 'x'", '"‸"')
    return line, {field.wire for field in codec_for(class_at(case, path)).fields} - inner.keys()


def test_an_editor_completes_the_keys_of_every_object(tmp_path: Path) -> None:
    imports = HEAD + "from ozon import paginate\n"
    with LanguageServer(tmp_path) as server:
        for case, path in TYPOS:
            line, keys = wanted(case, path)
            assert keys <= server.complete(imports + line), line
        begun = server.complete(imports + 'paginate(seller.product.list, filter={"‸')
        assert {"offer_id", "product_id", "visibility"} <= begun


def test_an_editor_shows_a_typo(tmp_path: Path) -> None:
    with LanguageServer(tmp_path) as server:
        assert server.errors(HEAD + 'seller.product.list(filter={"visibility": "ALL"})\n') == []
        (text,) = server.errors(HEAD + 'seller.product.list(filter={"visibilty": "ALL"})\n')
    assert "ProductListFilterDict" in text
