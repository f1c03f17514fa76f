"""A small API on both sides of a comparison, and what tests change in it."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from generator.bundle import bundle
from generator.cli import main
from generator.diff import known
from generator.diff.compare import Difference, Drift, compare
from generator.diff.normalize import read

Document = dict[str, Any]
Change = Callable[[Document], object]
TODAY = date(2026, 10, 1)


def why(*covers: str, fields: str = "") -> list[Document]:
    """A correction that covers these kinds of differences, of some fields below its place if they are named."""
    named = {"fields": fields.split()} if fields else {}
    return [{"covers": list(covers), **named, "reason": "On purpose", "evidence": "Seen"}]


LIST, FILE = "/v1/item/list", "/v1/item/{id}/label"


def ref(name: str) -> Document:
    return {"$ref": f"#/components/schemas/{name}"}


def content(schema: Document, media: str = "application/json") -> Document:
    return {"content": {media: {"schema": schema}}}


def ours() -> Document:
    """Our side: an operation with everything that can differ, and one with a file."""
    return {
        "openapi": "3.1.0",
        "info": {"title": "Ozon Seller API", "version": "1"},
        "servers": [{"url": "https://api-seller.ozon.ru"}],
        "paths": {
            LIST: {
                "post": {
                    "operationId": "item_list",
                    "tags": ["item"],
                    "parameters": [{"name": "lang", "in": "query", "schema": {"type": "string"}}],
                    "requestBody": content(ref("ItemListRequest")),
                    "responses": {"200": content(ref("ItemListResponse"))},
                }
            },
            FILE: {
                "get": {
                    "operationId": "item_label",
                    "tags": ["item"],
                    "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}}],
                    "responses": {"200": content({"type": "string", "format": "binary"}, "application/pdf")},
                }
            },
        },
        "components": {
            "schemas": {
                "ItemListRequest": {
                    "type": "object",
                    "required": ["filter"],
                    "properties": {
                        "filter": ref("ItemFilter"),
                        "limit": {"type": "integer", "format": "int64", "minimum": 1, "maximum": 1000},
                        "ids": {"type": "array", "maxItems": 100, "items": {"type": "integer", "format": "int64"}},
                        "day": {"type": "string", "format": "date"},
                    },
                },
                "ItemFilter": {
                    "type": "object",
                    "properties": {
                        "state": {"type": "string", "enum": ["new", "old"]},
                        "since": {"type": "string", "format": "date-time"},
                    },
                },
                "ItemListResponse": {
                    "type": "object",
                    "properties": {
                        "items": {"type": "array", "items": ref("Item")},
                        "total": {"type": "integer", "format": "int32"},
                    },
                },
                "Item": {
                    "type": "object",
                    "properties": {
                        "name": {"type": "string"},
                        "price": {"type": ["string", "number"]},
                        "parts": {"type": "array", "items": ref("Item")},
                        "labels": {"type": "object", "additionalProperties": {"type": "string"}},
                    },
                },
            }
        },
    }


def theirs() -> Document:
    """The official side: the same structure, with other names and partly inline."""
    document = json.loads(json.dumps(ours()).replace("/{id}/label", "/{item_id}/label/").replace('"id"', '"item_id"'))
    document["openapi"] = "3.0.0"
    document["info"] = {"title": "Документация Ozon Seller API", "version": "2.1"}
    document["servers"] = [{"url": "https://api-seller.ozon.ru:443"}]
    pdf = {"type": "object", "properties": {"pdf": {"type": "string"}}}
    document["paths"]["/v1/item/{item_id}/label/"]["get"]["responses"] = {"200": content(pdf)}
    schemas = document["components"]["schemas"]
    schemas["ItemListRequest"]["properties"]["ids"]["items"] = {"type": "string", "format": "int64"}
    schemas["ItemListRequest"]["properties"]["filter"] = schemas.pop("ItemFilter")
    schemas["Item"]["properties"]["price"] = {"type": "string"}
    found: Document = document
    return found


class Sides:
    """Both documents as files."""

    def __init__(self, folder: Path) -> None:
        self.spec = folder / "spec"
        self.file = folder / "swagger.json"
        self.ours, self.theirs = ours(), theirs()

    def write(self) -> None:
        (self.spec / "seller").mkdir(parents=True, exist_ok=True)
        (self.spec / "seller" / "openapi.yaml").write_text(json.dumps(self.ours))
        self.file.write_text(json.dumps(self.theirs))

    def compare(self) -> Drift:
        self.write()
        return compare(read(self.file), bundle(self.spec / "seller"), TODAY)

    def folded(self) -> Drift:
        """The comparison without what was recorded."""
        found = self.compare()
        known.fold(found, self.spec)
        return found

    def run(self, *arguments: str) -> int:
        self.write()
        return main(["drift", str(self.file), *arguments], self.spec)


def operation(document: Document) -> Document:
    found: Document = document["paths"][LIST]["post"]
    return found


def schema(document: Document, name: str) -> Document:
    found: Document = document["components"]["schemas"][name]
    return found


def fields(document: Document, name: str = "ItemListRequest") -> Document:
    found: Document = schema(document, name)["properties"]
    return found


def short(difference: Difference) -> tuple[str, str, str, str]:
    return difference.where, difference.side, difference.path, difference.kind
