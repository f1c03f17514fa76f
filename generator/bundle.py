"""Read the files of one API, and bundle them into one OpenAPI document that also has what the files leave out."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import yaml

HTTP_METHODS = ("get", "put", "post", "delete", "patch")


class SpecError(Exception):
    """The spec cannot be used: a list of problems, each with file, line, pointer and reason."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


class Place(NamedTuple):
    """A node of the spec. As text: ``file:line: #/pointer``."""

    file: str
    line: int
    pointer: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.pointer}"


if TYPE_CHECKING:
    _Loader = yaml.SafeLoader
else:
    _Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class _JsonLoader(_Loader):
    """YAML with JSON's scalars only: ``no``, ``12:30`` and ``2026-01-01`` are text. A repeated key is an error."""

    def construct_mapping(self, node: Any, deep: bool = False) -> dict[Any, Any]:
        seen = set()
        for key, _ in node.value:
            if key.value in seen:
                raise yaml.constructor.ConstructorError(None, None, f"key {key.value!r} stands twice", key.start_mark)
            seen.add(key.value)
        result: dict[Any, Any] = super().construct_mapping(node, deep)
        return result


_JsonLoader.yaml_implicit_resolvers = {}
for _tag, _pattern, _first in (
    ("null", r"null|~|", "n~"),
    ("bool", r"true|false", "tf"),
    ("int", r"-?(0|[1-9][0-9]*)", "-0123456789"),
    ("float", r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?", "-0123456789"),
):
    _JsonLoader.add_implicit_resolver(
        f"tag:yaml.org,2002:{_tag}", re.compile(rf"^(?:{_pattern})$"), [*_first, ""] if _tag == "null" else list(_first)
    )


class YamlFile:
    """One file of the spec: its content, and the line of every node.

    Raises:
        SpecError: the file is not a YAML mapping.
    """

    def __init__(self, path: Path, shown: str) -> None:
        self.shown = shown
        self._text = path.read_bytes()
        try:
            content = yaml.load(self._text, _JsonLoader)
        except (yaml.YAMLError, TypeError) as error:
            mark = getattr(error, "problem_mark", None)
            line = f":{mark.line + 1}" if mark else ""
            raise SpecError([f"{shown}{line}: {getattr(error, 'problem', None) or error}"]) from None
        if not isinstance(content, dict | None):
            raise SpecError([f"{self.place()}: a mapping is expected here"])
        self.content: dict[str, Any] = content or {}

    @cached_property
    def _root(self) -> Any:
        # Lines are needed only for messages, so that files without problems are not parsed into nodes.
        return yaml.compose(self._text, _JsonLoader)

    def place(self, *pointer: str | int) -> Place:
        """Where a node stands. For one that the bundler supplied it is the line of the nearest node around it."""
        node, line = self._root, 1
        for step in pointer:
            key, node = _child(node, step)
            if key is None:
                break
            line = key.start_mark.line + 1
        return Place(self.shown, line, "#/" + "/".join(_escaped(step) for step in pointer))


def _child(node: Any, step: str | int) -> tuple[Any, Any]:
    """The node that carries the line of a key or an item, and the node of its value."""
    if isinstance(node, yaml.MappingNode):
        return next(((key, value) for key, value in node.value if key.value == str(step)), (None, None))
    if isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
        return node.value[step], node.value[step]
    return None, None


def _escaped(step: str | int) -> str:
    return str(step).replace("~", "~0").replace("/", "~1")


@dataclass
class Bundle:
    """One API: its document, and the file that each part of it came from."""

    api: str
    document: dict[str, Any]
    main: YamlFile
    origin: dict[tuple[str, str], YamlFile] = field(default_factory=dict)

    def operations(self) -> list[tuple[str, str, dict[str, Any]]]:
        """Path, method and operation, in the order of the files."""
        return [
            (path, method, item[method])
            for path, item in self.document["paths"].items()
            for method in HTTP_METHODS
            if method in item
        ]

    def pushes(self) -> list[tuple[str, dict[str, Any]]]:
        """What Ozon sends by itself: the name of each webhook, and its operation."""
        items = self.document.get("webhooks", {}).items()
        return [(name, item["post"]) for name, item in items if "post" in item]

    def section(self, path: str) -> str:
        """The section that a path stands in: the name of its file."""
        return Path(self.origin.get(("paths", path), self.main).shown).stem

    def where(self, *pointer: str | int) -> Place:
        """File, line and JSON pointer of a node of the document."""
        parts = pointer[1:] if pointer[:2] == ("components", "schemas") else pointer
        file = self.origin.get((str(parts[0]), str(parts[1]))) if len(parts) > 1 else None
        return file.place(*parts) if file else self.main.place(*pointer)


def bundle_all(spec: Path) -> list[Bundle]:
    """All APIs, by name. Raises `SpecError`, see `bundle`."""
    return [bundle(file.parent) for file in sorted(spec.glob("*/openapi.yaml"))]


def bundle(folder: Path) -> Bundle:
    """Bundle ``openapi.yaml``, ``common.yaml`` and the sections of one API.

    Raises:
        SpecError: a file cannot be read, or has what does not belong there.
    """
    api = folder.name
    main = YamlFile(folder / "openapi.yaml", f"spec/{api}/openapi.yaml")
    document = main.content
    document.setdefault("paths", {})
    schemas = document.setdefault("components", {}).setdefault("schemas", {})
    result = Bundle(api, document, main)
    problems: list[str] = []
    for path in [folder / "common.yaml", *sorted((folder / "sections").glob("*.yaml"))]:
        if not path.exists():
            continue
        file = YamlFile(path, f"spec/{api}/{path.relative_to(folder).as_posix()}")
        for extra in file.content.keys() - {"paths", "schemas", "webhooks"}:
            problems.append(f"{file.place(extra)}: a section has the keys paths, schemas and webhooks only")
        for kind in ("paths", "schemas", "webhooks"):
            parts = file.content.get(kind, {})
            if not isinstance(parts, dict):
                problems.append(f"{file.place(kind)}: a mapping is expected here")
                continue
            target = schemas if kind == "schemas" else document.setdefault(kind, {}) if parts else {}
            for name, value in parts.items():
                if name in target:
                    first = result.where(*(("components",) if kind == "schemas" else ()), kind, name)
                    problems.append(f"{file.place(kind, name)}: is already defined in {first.file}:{first.line}")
                target[name] = value
                result.origin[kind, name] = file
    if problems:
        raise SpecError(problems)
    _supply(document)
    return result


def _supply(document: dict[str, Any]) -> None:
    """Add what nearly every operation would repeat, wherever the file does not say it otherwise."""
    tags = sorted((str(tag.get("name")) for tag in _objects(document.get("tags"))), key=len, reverse=True)
    manual = _object(document.get("externalDocs")).get("url")
    shared = _object(document["components"].get("responses"))
    for item in _objects(list(document["paths"].values())):
        for operation in _objects([item.get(method) for method in HTTP_METHODS]):
            name = str(operation.get("operationId"))
            tag = next((tag for tag in tags if name.startswith(f"{tag}_")), None)
            if tag is not None:
                operation.setdefault("tags", [tag])
            official = _object(operation.get("x-ozon-official")).get("operationId")
            if manual and official:
                operation.setdefault("externalDocs", {"url": f"{manual}#operation/{official}"})
            _object(operation.get("requestBody")).setdefault("required", True)
            if "Error" in shared:
                _object(operation.get("responses")).setdefault("default", _reference("Error"))
    for name, item in _object(document.get("webhooks")).items():
        for push in _objects([_object(item).get("post")]):
            _supply_push(document, name, push)


def _supply_push(document: dict[str, Any], name: str, push: dict[str, Any]) -> None:
    shared = _object(document["components"].get("responses"))
    body = _object(push.get("requestBody"))
    body.setdefault("required", True)
    answers = _object(push.setdefault("responses", {}))
    for status, answer in (("200", "PushTaken"), ("default", "PushRefused")):
        if answer in shared:
            answers.setdefault(status, _reference(answer))
    media = _object(_object(body.get("content")).get("application/json"))
    reference = str(_object(media.get("schema")).get("$ref")).rpartition("/")[2]
    payload = _object(document["components"]["schemas"].get(reference))
    if "x-ozon-push" in push and isinstance(payload.get("properties"), dict):
        payload["properties"] = {"message_type": _message_type(name), **payload["properties"]}


def _message_type(name: str) -> dict[str, str]:
    text = "What kind of push it is"
    return {"type": "string", "const": name, "description": text, "x-ozon-always": "Pushes are told apart by it"}


def _reference(response: str) -> dict[str, str]:
    return {"$ref": f"#/components/responses/{response}"}


def _object(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _objects(values: Any) -> list[dict[str, Any]]:
    return [value for value in values if isinstance(value, dict)] if isinstance(values, list) else []
