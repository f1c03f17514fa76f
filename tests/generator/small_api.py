"""A small API whose changes are compared."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

Document = dict[str, Any]
Change = Callable[[Document], object]
LIST, SET, FILE = "/v1/item/list", "/v1/item/{id}", "/v1/item/file"


def ref(name: str) -> Document:
    return {"$ref": f"#/components/schemas/{name}"}


def content(schema: Document, media: str = "application/json") -> Document:
    return {"content": {media: {"schema": schema}}}


def api() -> Document:
    """Three operations: one that pages, one with arguments of all kinds, one with a file."""
    item = {
        "name": {"type": "string"},
        "count": {"type": "integer"},
        "any": {"type": ["integer", "string"]},
        "state": ref("ItemState"),
        "kind": {"type": "string", "enum": ["a", "b"]},
        "parts": {"type": "array", "items": ref("Item")},
        "seller": ref("Party"),
        "buyer": ref("Buyer"),
        "prices": {"type": "object", "additionalProperties": {"type": "number"}},
    }
    request = {
        "state": ref("ItemState"),
        "limit": {"type": "integer", "maximum": 100},
        "since": {"type": "string", "format": "date-time"},
        "items": {"type": "array", "items": ref("Item")},
        "company_id": {"type": "integer", "x-ozon-client-default": True},
    }
    pages = {"scheme": "page", "items": "items", "token": "page"}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Ozon Shop API"},
        "paths": {
            LIST: {
                "post": {
                    "operationId": "item_list",
                    "tags": ["item"],
                    "summary": "List",
                    "x-ozon-safety": "read",
                    "x-ozon-pagination": pages,
                    "requestBody": content(ref("ItemListRequest")),
                    "responses": {"200": content(ref("ItemListResponse"))},
                }
            },
            SET: {
                "put": {
                    "operationId": "item_set",
                    "tags": ["item"],
                    "x-ozon-lifecycle": {"off": "2026-10-01"},
                    "parameters": [
                        {"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}},
                        {"name": "lang", "in": "query", "schema": {"type": "string"}},
                    ],
                    "responses": {"200": {"description": ""}},
                }
            },
            FILE: {
                "get": {
                    "operationId": "item_file",
                    "tags": ["item"],
                    "responses": {"200": content({"type": "string", "format": "binary"}, "application/pdf")},
                }
            },
        },
        "components": {
            "schemas": {
                "ItemListRequest": {"type": "object", "required": ["limit"], "properties": request},
                "ItemListResponse": {
                    "type": "object",
                    "properties": {
                        "items": {"type": "array", "items": ref("Item")},
                        "total": {"type": "integer"},
                        "id": {"type": "integer", "x-ozon-always": "Required"},
                    },
                },
                "Item": {"type": "object", "properties": item},
                "ItemState": {"type": "string", "enum": ["new", "old"]},
                "Party": {"type": "object", "properties": {"id": {"type": "integer"}}},
                "Buyer": {"type": "object", "properties": {"id": {"type": "integer"}}},
            }
        },
    }


def write(spec: Path, document: Document, name: str = "shop") -> Path:
    (spec / name).mkdir(parents=True, exist_ok=True)
    (spec / name / "openapi.yaml").write_text(json.dumps(document))
    return spec


def call(document: Document, path: str = LIST) -> Document:
    (found,) = document["paths"][path].values()
    result: Document = found
    return result


def schema(document: Document, name: str) -> Document:
    found: Document = document["components"]["schemas"][name]
    return found


def fields(document: Document, name: str = "Item") -> Document:
    found: Document = schema(document, name)["properties"]
    return found


def rename(document: Document, old: str, new: str) -> None:
    text = json.dumps(document).replace(f'/{old}"', f'/{new}"').replace(f'"{old}": {{"type"', f'"{new}": {{"type"')
    document.update(json.loads(text))


REQUEST = "ItemListRequest"
