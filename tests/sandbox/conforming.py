"""Whether answers are what the spec says: every answer of the sandbox in a test goes through here."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

import jsonschema
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

from ozon.sandbox.data import catalogue
from tests.sandbox.openapi import document


@cache
def _validator(api: str, path: str, method: str) -> Any:
    described = document(api)
    if path not in described["paths"]:
        path = path.removesuffix("/json")  # which answers as the path without it, or with a table that is not described
    content = described["paths"][path][method.lower()]["responses"]["200"].get("content", {})
    if content.get("application/json", {"schema": {"format": "binary"}})["schema"].get("format") == "binary":
        return None
    registry = Registry().with_resource(
        f"urn:{api}", Resource.from_contents(described, default_specification=DRAFT202012)
    )
    pointer = "/".join(
        part.replace("~", "~0").replace("/", "~1")
        for part in ("paths", path, method.lower(), "responses", "200", "content", "application/json", "schema")
    )
    return jsonschema.Draft202012Validator({"$ref": f"urn:{api}#/{pointer}"}, registry=registry)


def check(method: str, path: str, content: bytes) -> None:
    """Fails when a JSON answer with status 200 is not what the spec says of the operation."""
    match = catalogue().find(path)
    if match is None or method not in match.operations:
        return
    validator = _validator(match.operations[method].api, match.path, method)
    if validator is None:
        return
    answer = json.loads(content)
    errors = [
        f"{'.'.join(map(str, error.absolute_path))}: {error.message:.200}" for error in validator.iter_errors(answer)
    ]
    assert not errors, f"{method} {path} answers what the spec does not have:\n" + "\n".join(errors[:5])
    if unknown := sorted(set(_unknown(validator, answer))):
        raise AssertionError(f"{method} {path} answers fields that the spec does not have: {', '.join(unknown[:10])}")


def _unknown(validator: Any, answer: Any) -> list[str]:
    """Paths of fields that the schema does not name."""
    found: list[str] = []

    def walk(schema: Any, node: Any, resolver: Any, path: str) -> None:
        schema = schema["anyOf"][0] if "anyOf" in schema else schema
        while "$ref" in schema:
            resolved = resolver.lookup(schema["$ref"])
            schema, resolver = resolved.contents, resolved.resolver
        if isinstance(node, dict) and "properties" in schema and not schema.get("additionalProperties"):
            for name, value in node.items():
                if name not in schema["properties"]:
                    found.append(f"{path}{name}")
                else:
                    walk(schema["properties"][name], value, resolver, f"{path}{name}.")
        elif isinstance(node, list) and "items" in schema:
            for one in node:
                walk(schema["items"], one, resolver, path)

    walk(validator.schema, answer, validator._resolver, "")
    return found
