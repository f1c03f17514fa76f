"""From ``spec/`` to ``ozon_generated/``: bundle, lint, parse with openapi-python-client, render, format, swap in."""

from __future__ import annotations

import copy
import dataclasses
import filecmp
import json
import keyword
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from importlib.metadata import version
from pathlib import Path
from typing import Any

import openapi_python_client.strings as opc_strings
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.parser.openapi import GeneratorData

from ..bundle import Bundle, SpecError, bundle_all
from ..spec.lint import lint
from ..spec.provenance import provenance
from . import text
from .catalogue import api_page
from .document import as_json, openapi
from .events import FOLDER
from .names import calls
from .parts import Class, Method, Module
from .plan import Plan
from .registry import data_files

PINNED = "0.29.1"
HERE = Path(__file__).resolve().parent
_BANNER = "# Copied from generator/runtime/{} by `make generate`. Do not edit: change the source.\n"

#: What a field cannot be called in Python: names that annotations of the same class body use, and members of `Model`.
opc_strings.RESERVED_WORDS = {
    *("list", "dict", "int", "str", "float", "bool", "date", "datetime", "object", "property", "attrs", "wire", "self"),
    *("extra", "mismatches", "to_dict", "from_dict", "page_rows", "options"),
}

_FACTS = {
    "pagination": "Pagination",
    "period": "Period",
    "lifecycle": "Lifecycle",
    "tier": "Tier",
    "task": "Task",
    "polled": "Polled",
    "item_errors": "ItemErrors",
    "batch": "Batch",
    "push": "PushFacts",
}
_LISTS = {"limits": "Limit", "fields": "FieldLifecycle"}


def generate(spec: Path, target: Path) -> str:
    """Regenerate the client.

    Raises:
        SpecError: the spec has a problem; nothing was changed.
    """
    with tempfile.TemporaryDirectory(dir=target.parent, prefix=".generate-") as temporary:
        made = Path(temporary) / target.name
        counts = render(spec, made)
        if target.exists():
            shutil.rmtree(target)
        made.replace(target)
    return f"{target.name}: {counts}."


def check(spec: Path, target: Path) -> str:
    """Compare the client with what the spec would make. Raises `SpecError` with the files that differ."""
    with tempfile.TemporaryDirectory(prefix="generate-") as temporary:
        made = Path(temporary) / target.name
        counts = render(spec, made)
        wanted, there = _files(made), _files(target)
        different = sorted(
            name
            for name in wanted | there
            if name not in wanted or name not in there or not filecmp.cmp(made / name, target / name, shallow=False)
        )
    if different:
        raise SpecError([f"{target.name}/{name}: is not what the spec says; run make generate" for name in different])
    return f"{target.name} is what the spec says: {counts}."


def _files(folder: Path) -> set[str]:
    return {
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def render(spec: Path, made: Path) -> str:
    """Write the whole package into an empty folder."""
    if version("openapi-python-client") != PINNED:
        raise SpecError([f"openapi-python-client is {version('openapi-python-client')}, the templates need {PINNED}"])
    bundles = bundle_all(spec)
    problems = [problem for one in bundles for problem in lint(one)]
    if problems:
        raise SpecError(problems)
    for one in bundles:
        _write(made / one.api / "_data" / "openapi.json", as_json(openapi(one.document)))
    bundles = [dataclasses.replace(one, document=text.name_calls(one.document, calls(one))) for one in bundles]
    environment = _environment()
    for source in sorted((HERE.parent / "runtime").glob("*.py")):
        if source.name != "__init__.py":
            _write(made / source.name, _BANNER.format(source.name) + source.read_text("utf-8"))
    titles = [(one.api, one.document["info"]["title"]) for one in bundles]
    _write(made / "__init__.py", environment.get_template("root.py.jinja").render(apis=titles))
    _write(made / "py.typed", "")
    plans = [Plan(one, parse(one)) for one in bundles]
    for plan in plans:
        _render_api(plan, made / plan.spec.api, environment)
    _write(made / "api.md", api_page(plans, environment.overlay(finalize=None)))
    _write(made / "provenance.json", json.dumps(provenance(spec, bundles), ensure_ascii=False, indent=1) + "\n")
    _format(made)
    return ", ".join(f"{one.api} {len(one.operations())} operations" for one in bundles)


def parse(spec: Bundle) -> GeneratorData:
    """What openapi-python-client makes of an API. Raises `SpecError` with everything that it would drop."""
    config = Config.from_sources(
        ConfigFile(literal_enums=True, post_hooks=[]), MetaType.NONE, HERE, "utf-8", overwrite=True, output_path=None
    )
    data = GeneratorData.from_dict(_for_parser(spec.document), config=config)
    if isinstance(data, GeneratorError):
        raise SpecError([_located(spec, f"{data.header}: {data.detail}")])
    errors = [*data.errors, *(e for c in data.endpoint_collections_by_tag.values() for e in c.parse_errors)]
    if errors:
        raise SpecError([_located(spec, f"{e.header} {e.detail}") for e in errors])
    return data


def _located(spec: Bundle, message: str) -> str:
    """A message of the parser in one line, with the place that it speaks of."""
    schema = re.search(r"components[./]schemas[./](\w+)", message)
    operation = re.search(r"\b([A-Z]+) (/\S*) within ", message)
    place = spec.where()
    if schema:
        place = spec.where("components", "schemas", schema[1])
    elif operation:
        place = spec.where("paths", operation[2], operation[1].lower())
    return f"{place}: {text.one_line(message)}"


def _for_parser(document: dict[str, Any]) -> dict[str, Any]:
    """The document without what the parser would trip over and the templates take from the bundle instead."""
    document = copy.deepcopy(document)
    for item in document["paths"].values():
        for operation in item.values():
            operation["tags"] = operation["tags"][:1]
            answer = operation["responses"]["200"]
            content = answer.get("content", {})
            kept = {m: body for m, body in content.items() if m == "application/json"}
            operation["responses"] = {"200": {"description": "", **({"content": kept} if kept else {})}}
    document["components"].pop("responses", None)
    _strip(document["components"])
    return document


def _strip(node: Any) -> None:
    """Drop defaults (absent means the server's) and formats that would become other types (uuid)."""
    if isinstance(node, list):
        for value in node:
            _strip(value)
    elif isinstance(node, dict):
        if "type" in node or "$ref" in node or "enum" in node:
            node.pop("default", None)
            if node.get("format") == "date-time-local":
                node["format"] = "date-time"
            if node.get("format") not in ("binary", "date", "date-time"):
                node.pop("format", None)
        for value in node.values():
            _strip(value)


def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(HERE / "templates"),
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        undefined=StrictUndefined,
        finalize=text.checked,
    )
    environment.tests["used_in"] = lambda name, source: re.search(rf"\b{name}\b", source) is not None
    environment.tests["identifier"] = lambda name: name.isidentifier() and not keyword.iskeyword(name)
    environment.filters.update(
        literal=text.literal,
        made=text.Source,
        docstring=text.docstring,
        method_doc=method_doc,
        fact=fact,
        literals=lambda values: text.Source(", ".join(map(text.literal, values))),
        arguments=lambda arguments: text.Source(f"{{{', '.join(f'{a.name!r}: {a.name}' for a in arguments)}}}"),
        sorted_dict=lambda mapping: dict(sorted(mapping.items())),
        names_by_module=names_by_module,
    )
    return environment


def names_by_module(modules: Mapping[str, str]) -> dict[str, str]:
    """What ``lazy`` takes: for each module, the names that it has."""
    found: dict[str, list[str]] = {}
    for name, module in sorted(modules.items()):
        found.setdefault(module, []).append(name)
    return {module: " ".join(names) for module, names in sorted(found.items())}


def _render_api(plan: Plan, folder: Path, environment: Environment) -> None:
    if plan.problems:
        raise SpecError(plan.problems)
    spec = plan.spec
    document = spec.document
    name = spec.api.capitalize()
    resources = list(plan.resources.values())
    context = {"api": spec.api, "name": name, "title": document["info"]["title"], "resources": resources}
    facts = {"base_url": document["servers"][0]["url"], "limits": document.get("x-ozon-limits", [])}
    _write(folder / "client.py", environment.get_template("client.py.jinja").render(context, **facts))
    _write(folder / "__init__.py", environment.get_template("package.py.jinja").render(context))
    for resource in resources:
        made = environment.get_template("resource.py.jinja").render(context, resource=resource)
        _write(folder / resource.name / "__init__.py", made)
        for prefix, file in (("", "_sync.py"), ("Async", "_async.py")):
            made = environment.get_template("methods.py.jinja").render(context, resource=resource, prefix=prefix)
            _write(folder / resource.name / file, made)
    if plan.events:
        module = Module(FOLDER, classes=[Class(name, "") for name in plan.events])
        homes = plan.classes.exported(module, ())
        exports = {name: _source(home, FOLDER) for name, home in homes.items()}
        types = {event.type: event.name for event in plan.events.values()}
        networks = tuple(spec.document.get("x-ozon-push", {}).get("networks", ()))
        facts = {"exports": exports, "types": types, "networks": networks}
        made = environment.get_template("events.py.jinja").render(context, **facts)
        _write(folder / FOLDER / "__init__.py", made)
    template = environment.get_template("module.py.jinja")
    for path, module in plan.classes.inputs.items():
        made = environment.get_template("inputs.py.jinja").render(module=module)
        _write(folder / f"{path}.py", made)
    for module in plan.classes.modules.values():
        tag = module.path.rpartition("/")[0]
        try:
            made = template.render(context, module=module, resource=tag, depth="..." if tag else "..")
        except SpecError as error:
            place = spec.where("paths", module.method.path, module.method.http_method.lower()) if module.method else ""
            raise SpecError([f"{place or spec.where()}: {problem}" for problem in error.problems]) from None
        _write(folder / f"{module.path}.py", made)
    for path, content in data_files(spec, plan).items():
        _write(folder / path, content)


def _source(home: str, package: str) -> str:
    """Where a package of an API imports a class from."""
    folder, _, file = home.rpartition("/")
    return f".{file}" if folder == package else f"..{home.replace('/', '.')}"


def method_doc(method: Method) -> str:
    """The docstring of a method."""
    lines = [method.summary + "."]
    if method.doc:
        lines += ["", method.doc]
    lines += ["", "Args:"]
    lines += [f"    {a.name}: {a.doc}" for a in method.arguments if a.doc]
    lines += ["    options: Settings of this call only, such as ``timeout``."]
    if method.returns != "None":
        lines += ["", "Returns:", f"    {method.returns_doc or method.returns}"]
    lines += ["", "Raises:", "    OzonError: see `ozon_generated.errors`."]
    lines += ["", f"``{method.http_method} {method.path}``. {method.note}" + (f" {method.link}" if method.link else "")]
    return "\n".join(lines)


def fact(value: Any, name: str) -> str:
    """The source of a fact of the descriptor."""
    if name in ("request", "response", "rows"):
        return str(value)
    if name in _LISTS:
        return text.Source(f"({' '.join(_construct(_LISTS[name], one) + ',' for one in value)})")
    if name in _FACTS:
        return _construct(_FACTS[name], value)
    return text.literal(value)


def _construct(cls: str, value: dict[str, Any]) -> text.Source:
    arguments = []
    for key, item in value.items():
        if key == "evidence" or (cls == "Tier" and key == "source"):
            continue
        shown: str = text.literal(item)
        if key in ("added", "announced", "off"):
            year, month, day = (int(part) for part in item.split("-"))
            shown = f"date({year}, {month}, {day})"
        arguments.append(f"{key.replace('-', '_')}={shown}")
    return text.Source(f"{cls}({', '.join(arguments)})")


def _write(path: Path, content: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content, encoding="utf-8", newline="\n")


def _format(folder: Path) -> None:
    """Sort imports, drop unused ones, format; with settings of our own, so that no other file changes the output."""
    options = ["--isolated", "--quiet", "--no-cache", "--config", "line-length=120"]
    ruff = [sys.executable, "-m", "ruff"]
    for command in (
        [*ruff, "check", *options, "--fix", "--select", "I,F401", str(folder)],
        [*ruff, "format", *options, str(folder)],
    ):
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            raise SpecError([f"ruff cannot read what was generated: {done.stdout}{done.stderr}"])
