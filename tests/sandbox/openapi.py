"""The documents of the spec as tools read them that do not know its README: with null allowed in answers."""

from __future__ import annotations

from copy import deepcopy
from functools import cache
from pathlib import Path
from typing import Any

from generator.bundle import bundle

_SPEC = Path(__file__).parents[2] / "spec"


@cache
def document(api: str) -> dict[str, Any]:
    """The bundled document of an API, in which every field of an answer may be null, as spec/README.md says."""
    made: dict[str, Any] = deepcopy(bundle(_SPEC / api).document)
    schemas: dict[str, Any] = made["components"]["schemas"]
    seen: set[str] = set()

    def walk(node: Any) -> None:
        if isinstance(node, list):
            for one in node:
                walk(one)
        elif isinstance(node, dict):
            if (name := _name(node)) and name not in seen:
                seen.add(name)
                walk(schemas[name])
            for key, value in node.items():
                if key == "properties":
                    for field, schema in value.items():
                        walk(schema)
                        if "x-ozon-unknown" in node:  # its enumerations are what is known of them
                            schema.pop("enum", None)
                        value[field] = {"anyOf": [schema, {"type": "null"}]}
                elif key not in ("example", "examples", "default", "enum"):
                    walk(value)

    for operations in made["paths"].values():
        for operation in operations.values():
            if isinstance(operation, dict):
                walk(list(operation.get("responses", {}).values()))
    return made


def _name(node: dict[str, Any]) -> str:
    reference = node.get("$ref")
    prefix = "#/components/schemas/"
    return reference.removeprefix(prefix) if isinstance(reference, str) and reference.startswith(prefix) else ""
