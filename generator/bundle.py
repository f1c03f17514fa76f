"""Reads the files of one API and puts them together as one OpenAPI document."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, ClassVar

import yaml

HTTP_METHODS = ("get", "put", "post", "delete", "patch")


class SpecError(Exception):
    """The spec cannot be used: a list of problems, each with file, pointer and reason."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


@dataclass
class Bundle:
    """One API: its document, and the file that each part of it came from."""

    api: str
    document: dict[str, Any]
    origin: dict[tuple[str, str], str] = field(default_factory=dict)

    def operations(self) -> list[tuple[str, str, dict[str, Any]]]:
        """Path, method and operation, in the order of the files."""
        return [
            (path, method, item[method])
            for path, item in self.document["paths"].items()
            for method in HTTP_METHODS
            if method in item
        ]

    def section(self, path: str) -> str:
        """The section that a path stands in: the name of its file."""
        return Path(self.origin.get(("paths", path), "openapi")).stem

    def where(self, *pointer: str | int) -> str:
        """File and JSON pointer of a place, as a message names it."""
        parts = [str(part) for part in pointer]
        if parts[:1] == ["paths"] and len(parts) > 1:
            file = self.origin.get(("paths", parts[1]), f"spec/{self.api}/openapi.yaml")
        elif parts[:2] == ["components", "schemas"] and len(parts) > 2:
            file = self.origin.get(("schemas", parts[2]), f"spec/{self.api}/openapi.yaml")
            parts = ["schemas", *parts[2:]]
        else:
            file = f"spec/{self.api}/openapi.yaml"
        return f"{file}: #/" + "/".join(part.replace("~", "~0").replace("/", "~1") for part in parts)


_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class _JsonLoader(_Loader):  # type: ignore[misc]  # the base is chosen at run time
    """YAML with JSON's scalars only: ``no``, ``12:30`` and ``2026-01-01`` are text. A repeated key is an error."""

    yaml_implicit_resolvers: ClassVar[dict[str, list[Any]]] = {}

    def construct_mapping(self, node: Any, deep: bool = False) -> dict[Any, Any]:
        seen = set()
        for key, _ in node.value:
            if key.value in seen:
                raise yaml.constructor.ConstructorError(None, None, f"key {key.value!r} stands twice", key.start_mark)
            seen.add(key.value)
        result: dict[Any, Any] = super().construct_mapping(node, deep)
        return result


for _tag, _pattern, _first in (
    ("null", r"null|~|", "n~"),
    ("bool", r"true|false", "tf"),
    ("int", r"-?(0|[1-9][0-9]*)", "-0123456789"),
    ("float", r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?", "-0123456789"),
):
    _JsonLoader.add_implicit_resolver(
        f"tag:yaml.org,2002:{_tag}", re.compile(rf"^(?:{_pattern})$"), [*_first, ""] if _tag == "null" else list(_first)
    )


def load_yaml(path: Path, shown: str) -> dict[str, Any]:
    """Parse one file. ``shown`` is its name in messages."""
    try:
        content = yaml.load(path.read_bytes(), _JsonLoader)
    except (yaml.YAMLError, TypeError) as error:
        mark = getattr(error, "problem_mark", None)
        line = f":{mark.line + 1}" if mark else ""
        raise SpecError([f"{shown}{line}: {getattr(error, 'problem', None) or error}"]) from None
    if content is None:
        return {}
    if not isinstance(content, dict):
        raise SpecError([f"{shown}: #/: a mapping is expected here"])
    return content


def bundle(folder: Path) -> Bundle:
    """Put ``openapi.yaml``, ``common.yaml`` and the sections of one API together."""
    api = folder.name
    main = folder / "openapi.yaml"
    document = load_yaml(main, f"spec/{api}/openapi.yaml")
    document.setdefault("paths", {})
    schemas = document.setdefault("components", {}).setdefault("schemas", {})
    result = Bundle(api, document)
    problems: list[str] = []
    for file in [folder / "common.yaml", *sorted((folder / "sections").glob("*.yaml"))]:
        if not file.exists():
            continue
        shown = f"spec/{api}/{file.relative_to(folder).as_posix()}"
        content = load_yaml(file, shown)
        for extra in content.keys() - {"paths", "schemas"}:
            problems.append(f"{shown}: #/{extra}: a section has the keys paths and schemas only")
        for kind, target in (("paths", document["paths"]), ("schemas", schemas)):
            if not isinstance(content.get(kind, {}), dict):
                problems.append(f"{shown}: #/{kind}: a mapping is expected here")
                continue
            for name, value in content.get(kind, {}).items():
                if name in target:
                    problems.append(
                        f"{shown}: #/{kind}/{name}: stands already in {result.origin.get((kind, name), main.name)}"
                    )
                target[name] = value
                result.origin[kind, name] = shown
    if problems:
        raise SpecError(problems)
    return result
