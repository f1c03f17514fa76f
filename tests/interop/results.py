"""What a tool achieved, and what the tools are given."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

from tests.spec_product.documents import document, json_bodies, operations, resolve

NODE = Path(__file__).resolve().parents[2] / ".node" / "interop" / "node_modules"


@dataclass
class Results:
    """The version of a tool, what was counted for each API, and the problems."""

    version: str
    counts: dict[str, str] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        counts = "; ".join(f"{api}: {text}" for api, text in self.counts.items())
        return f"{self.version}: {f'{len(self.problems)} problems; ' if self.problems else ''}{counts}"


class Sample(NamedTuple):
    """A value and the named schema that describes it."""

    name: str
    schema: str
    value: Any


def examples(api: str) -> Iterator[Sample]:
    """The documented examples of all JSON bodies with a named schema, rows of lists one by one."""
    for one in operations(api):
        for part in (one.get("requestBody", {}), *one["responses"].values()):
            for body in json_bodies(part):
                schema, values = body["schema"], [body["example"]]
                if "items" in schema:
                    schema, values = schema["items"], body["example"]
                if "$ref" in schema:
                    yield from (Sample(one["operationId"], _name(schema), value) for value in values)


def tolerated(api: str) -> Iterator[Sample]:
    """Objects of answers whose fields are null, and objects with a value that no enumeration lists."""
    made = document(api)
    for name, schema in made["components"]["schemas"].items():
        fields = schema.get("properties", {})
        nullable = [field for field, one in fields.items() if _accepts_null(one)]
        if nullable and not schema.get("required"):
            yield Sample(f"{name} with null", name, dict.fromkeys(nullable))
            enums = [field for field in nullable if _is_text_enum(made, fields[field])]
            yield Sample(f"{name} with a new value", name, dict.fromkeys(enums, "NEW_VALUE"))


def _accepts_null(schema: Mapping[str, Any]) -> bool:
    return "null" in schema.get("type", ()) or {"type": "null"} in schema.get("anyOf", ())


def _is_text_enum(made: dict[str, Any], schema: dict[str, Any]) -> bool:
    found = resolve(made, schema.get("anyOf", [schema])[0])
    return "enum" in found and found["type"] == "string"


def _name(schema: Mapping[str, Any]) -> str:
    return str(schema["$ref"]).rpartition("/")[2]


def run(command: Sequence[str | Path], folder: Path) -> tuple[int, str]:
    """The exit code of a program, and all that it printed."""
    done = subprocess.run(
        [str(word) for word in command],
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=900,
        check=False,
    )
    return done.returncode, done.stdout
