"""The packaged OpenAPI documents, and values that their schemas describe."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import Any

import jsonschema
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

APIS = ("seller", "performance", "merchants")
METHODS = frozenset({"get", "put", "post", "delete", "patch"})


def path(api: str) -> str:
    """The file of a document."""
    return str(files("ozon_generated").joinpath(api, "_data", "openapi.json"))


@cache
def document(api: str) -> dict[str, Any]:
    """A document, read once; tests do not change it."""
    found: dict[str, Any] = json.loads(files("ozon_generated").joinpath(api, "_data", "openapi.json").read_bytes())
    return found


def operations(api: str) -> Iterator[dict[str, Any]]:
    """All operations of an API."""
    for item in document(api)["paths"].values():
        yield from (operation for method, operation in item.items() if method in METHODS)


def resolve(made: dict[str, Any], schema: dict[str, Any]) -> dict[str, Any]:
    """A schema without its reference."""
    while "$ref" in schema:
        schema = made["components"]["schemas"][schema["$ref"].rpartition("/")[2]]
    return schema


@cache
def _registry(api: str) -> Registry[Any]:
    resource: Resource[Any] = Resource.from_contents(document(api), default_specification=DRAFT202012)
    registry: Registry[Any] = Registry().with_resource("urn:document", resource)
    return registry


def validator(api: str, schema: dict[str, Any]) -> Any:
    """A validator of a schema of a document."""
    rooted = json.loads(json.dumps(schema).replace('"#/components/', '"urn:document#/components/'))
    return jsonschema.Draft202012Validator(rooted, registry=_registry(api))


def json_bodies(node: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Schema and example of the JSON bodies of a request body or a response."""
    yield from (body for media, body in node.get("content", {}).items() if media == "application/json")
