"""A small spec without problems, and how to change it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from generator.bundle import bundle
from generator.spec.lint import lint

Files = dict[str, Any]
Change = Callable[[Files], object]

MAIN, COMMON, SHOP = "openapi.yaml", "common.yaml", "sections/shop.yaml"
LIST = "#/paths/~1v1~1item~1list/post"
IMPORT = "#/paths/~1v1~1item~1import/post"
POLL = "#/paths/~1v1~1item~1{task_id}~1status/get"
FILE = "#/paths/~1v1~1item~1label/get"


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def body(name: str, example: Any) -> dict[str, Any]:
    return {"required": True, "content": {"application/json": {"schema": ref(name), "example": example}}}


def answer(schema: dict[str, Any], example: Any) -> dict[str, Any]:
    content = {"application/json": {"schema": schema, "example": example}}
    return {
        "200": {"description": "Done", "content": content},
        "default": {"$ref": "#/components/responses/Error"},
    }


KEPT = {"description": "What the shop keeps"}


def obj(**properties: Any) -> dict[str, Any]:
    """An object whose fields are all described."""
    described = {name: {**KEPT, **schema} for name, schema in properties.items()}
    return {"type": "object", "properties": described}


def valid() -> Files:
    """A spec with one operation of each kind and no problems."""
    text, number, flag = {"type": "string"}, {"type": "integer"}, {"type": "boolean"}
    error = {
        "description": "Refused",
        "content": {"application/json": {"schema": ref("Error"), "example": {"message": "no"}}},
    }
    main = {
        "openapi": "3.1.0",
        "info": {"title": "Test", "version": "1"},
        "servers": [{"url": "https://example.com"}],
        "tags": [{"name": "item", "description": "Things that a shop sells."}],
        "security": [{"key": []}],
        "components": {
            "securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": "Api-Key"}},
            "responses": {"Error": error},
        },
    }
    operations = {
        "/v1/item/list": {
            "post": {
                "operationId": "item_list",
                "tags": ["item"],
                "summary": "List items",
                "x-ozon-safety": "read",
                "x-ozon-pagination": {
                    "scheme": "last_id",
                    "items": "result.items",
                    "token": "last_id",
                    "next": "result.last_id",
                    "size": "limit",
                    "max": 100,
                    "total": "result.total",
                    "more": "result.more",
                    "key": "id",
                },
                "x-ozon-limits": [
                    {"count": 5, "per": "second", "scope": "account", "of": "requests", "source": "docs"}
                ],
                "x-ozon-lifecycle": {"added": "2024-01-31", "replacement": ["item_status"]},
                "requestBody": body("ItemListRequest", {"filter": {"state": "ON"}, "limit": 10, "last_id": ""}),
                "responses": answer(
                    ref("ItemListResponse"),
                    {
                        "result": {
                            "items": [
                                {"id": 1, "state": "ON", "price": None, "tags": ["a"]},
                                {"id": 2, "price": "1.00", "parent": {"id": 1}, "extras": {"any": 1}},
                            ],
                            "last_id": "b",
                            "total": 2,
                            "more": False,
                        }
                    },
                ),
            }
        },
        "/v1/item/import": {
            "post": {
                "operationId": "item_import",
                "tags": ["item"],
                "summary": "Create items",
                "x-ozon-safety": "write",
                "x-ozon-repeatable": True,
                "x-ozon-limits": [{"per": "day", "of": "items", "items": "items", "reset": "03:00", "source": "docs"}],
                "x-ozon-tier": {"any-of": ["PREMIUM"], "soft": True, "source": "docs"},
                "x-ozon-task": {
                    "id": "task_id",
                    "poll": "item_status",
                    "argument": "task_id",
                    "state": "result.status",
                    "pending": ["pending"],
                    "done": ["done"],
                },
                "requestBody": body("ItemImportRequest", {"items": [{"id": 1}], "mode": "FAST"}),
                "responses": answer(ref("ItemImportResponse"), {"task_id": 7}),
            }
        },
        "/v1/item/{task_id}/status": {
            "get": {
                "operationId": "item_status",
                "tags": ["item"],
                "summary": "Get the state of an import",
                "x-ozon-safety": "read",
                "x-ozon-item-errors": {"items": "result", "errors": "errors", "key": "id"},
                "parameters": [
                    {
                        "name": "task_id",
                        "in": "path",
                        "required": True,
                        "schema": {"type": "integer"},
                        "description": "What the import answered",
                        "example": 7,
                    },
                    {
                        "name": "verbose",
                        "in": "query",
                        "schema": {"type": "boolean"},
                        "description": "Whether warnings are shown",
                    },
                ],
                "responses": answer(
                    ref("ItemStatusResponse"), {"result": [{"id": 1, "status": "done", "errors": ["x"]}]}
                ),
            }
        },
        "/v1/item/label": {
            "get": {
                "operationId": "item_label",
                "tags": ["item"],
                "summary": "Get the label",
                "x-ozon-safety": "read",
                "responses": {
                    "200": {
                        "description": "The label",
                        "x-ozon-encoding": "windows-1251",
                        "content": {
                            "application/pdf": {"schema": {"type": "string", "format": "binary"}, "example": "%PDF"}
                        },
                    }
                },
            }
        },
    }
    schemas = {
        "ItemListRequest": {
            **obj(
                filter=ref("ItemListFilter"),
                limit={**number, "minimum": 1, "maximum": 100, "default": 10},
                last_id={"type": "string", "x-ozon-client-default": True},
            ),
            "required": ["filter"],
        },
        "ItemListFilter": obj(
            state={"type": "string", "enum": ["ON", "OFF"], "default": "ON"},
            since={"type": "string", "format": "date-time"},
        ),
        "ItemListResponse": {**obj(result=ref("ItemListResult")), "x-ozon-official": "v1ItemList"},
        "ItemListResult": obj(
            items={"type": "array", "items": ref("Item")}, last_id=dict(text), total=dict(number), more=dict(flag)
        ),
        "Item": obj(
            id={"type": "integer", "format": "int64"},
            state={"type": "string", "enum": ["ON", "OFF"]},
            price={
                "type": ["string", "number"],
                "x-ozon-correction": [{"covers": ["type"], "reason": "seen", "evidence": "a call"}],
            },
            tags={"type": "array", "items": dict(text)},
            parent=ref("Item"),
            extras=ref("ItemExtras"),
        ),
        "ItemExtras": {**obj(hidden=dict(text)), "additionalProperties": True, "x-ozon-unknown": "Nobody knows."},
        "ItemImportRequest": obj(
            items={"type": "array", "items": ref("ItemImportRow"), "maxItems": 10},
            mode={"type": "string", "enum": ["FAST", "SLOW"]},
        ),
        "ItemImportRow": obj(id=dict(number)),
        "ItemImportResponse": obj(task_id=dict(number)),
        "ItemStatusResponse": obj(result={"type": "array", "items": ref("ItemStatus")}),
        "ItemStatus": obj(id=dict(number), status=dict(text), errors={"type": "array", "items": dict(text)}),
    }
    common = {"schemas": {"Error": obj(message={"type": "string"})}}
    return {MAIN: main, COMMON: common, SHOP: {"paths": operations, "schemas": schemas}}


def problems_of(folder: Path, files: Files) -> list[str]:
    for name, content in files.items():
        file = folder / "spec" / "shop" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        # JSON is YAML too, and it keeps every type.
        file.write_text(json.dumps(content, ensure_ascii=False, indent=1))
    return lint(bundle(folder / "spec" / "shop"))


def put(*path: Any) -> Change:
    """Set what the path names before its last part; a list is addressed by number."""
    *steps, last, value = path

    def change(files: Files) -> None:
        target: Any = files
        for step in steps:
            target = target[step]
        target[last] = value

    return change


def drop(*path: Any) -> Change:
    *steps, last = path

    def change(files: Files) -> None:
        target: Any = files
        for step in steps:
            target = target[step]
        del target[last]

    return change


def schema(name: str, *path: Any) -> tuple[Any, ...]:
    return (SHOP, "schemas", name, *path)


def operation(path: str, *rest: Any) -> tuple[Any, ...]:
    method = "post" if path in ("list", "import") else "get"
    full = {"status": "/v1/item/{task_id}/status"}.get(path, f"/v1/item/{path}")
    return (SHOP, "paths", full, method, *rest)


def media(path: str, *rest: Any) -> tuple[Any, ...]:
    return operation(path, "responses", "200", "content", "application/json", *rest)


def request(path: str, *rest: Any) -> tuple[Any, ...]:
    return operation(path, "requestBody", "content", "application/json", *rest)


def several(*changes: Change) -> Change:
    def change(files: Files) -> None:
        for each in changes:
            each(files)

    return change


SOLD = "TYPE_ITEM_SOLD"


def webhook(properties: dict[str, Any] | None = None, example: dict[str, Any] | None = None, **more: Any) -> Change:
    """What the service sends when an item is sold.

    Args:
        properties: fields beside ``id`` and ``sold_at``.
        example: values of these.
        more: keys of the webhook.
    """
    fields = {"id": {"type": "integer"}, "sold_at": {"type": "string", "format": "date-time"}, **(properties or {})}
    shown = {"message_type": SOLD, "id": 1, "sold_at": "2026-11-25T06:30:00Z", **(example or {})}
    hook = {
        "operationId": "push_item_sold",
        "summary": "A sale",
        "description": "Somebody bought it.",
        "x-ozon-push": {"key": ["id"], "time": "sold_at", "subject": "id", "operations": ["item_list"]},
        "requestBody": {"content": {"application/json": {"schema": ref("ItemSold"), "example": shown}}},
        "responses": {"200": {"description": "Stored"}},
        **more,
    }

    def change(files: Files) -> None:
        section = files[SHOP]
        section.setdefault("webhooks", {})[SOLD] = {"post": {key: one for key, one in hook.items() if one is not None}}
        section["schemas"]["ItemSold"] = obj(**fields)

    return change
