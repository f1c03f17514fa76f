"""What the linter has nothing against."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.generator.lint_cases import ID, PAGING, TASK, always, local_time
from tests.generator.small_spec import (
    KEPT,
    Change,
    drop,
    media,
    obj,
    operation,
    problems_of,
    put,
    ref,
    request,
    schema,
    several,
    valid,
)

QUERY = {"in": "query", "schema": {"type": "integer"}, "description": "Where the shop begins to read"}
SIZES = {"type": "integer", "enum": [10, 50], "default": 10}
FINE: dict[str, Change] = {
    "a largest page that nobody tells": several(
        drop(*schema("ItemListRequest", "properties", "limit", "maximum")),
        put(*schema("ItemListRequest", "properties", "limit", "x-ozon-unknown"), "Ozon names no largest page"),
        drop(*operation("list", PAGING, "max")),
    ),
    "values instead of a maximum": several(
        put(*schema("ItemListRequest", "properties", "limit"), {**SIZES, "description": "Rows on a page"}),
        put(*operation("list", PAGING, "max"), 50),
    ),
    "a description of the schema that a field refers to": several(
        drop(*schema("ItemListRequest", "properties", "filter", "description")),
        put(*schema("ItemListFilter", "description"), "Which rows to show"),
    ),
    "zone of a local time in the object around": several(
        local_time({"local": "shop", "zone": ["place.zone", "zone"]}),
        put(*schema("Item", "properties", "zone"), {**KEPT, "type": "string"}),
        put(*media("list", "example", "result", "items", 0, "zone"), "UTC"),
    ),
    "condition of a local time beside it": local_time({"local": "shop", "when": {"hidden": "LOCAL"}}),
    "answer without a required field": put(*schema("ItemImportResponse", "required"), ["task_id"]),
    "array as an answer": several(
        put(*media("import", "schema"), {"type": "array", "items": ref("ItemImportResponse")}),
        put(*media("import", "example"), [{"task_id": 7}]),
        drop(*operation("import", TASK)),
        put(
            *operation("import", PAGING),
            {"scheme": "offset", "items": "", "token": "items.id", "key": "task_id"},
        ),
    ),
    "query parameters as token and size": several(
        put(
            *operation("list", "parameters"),
            [{**QUERY, "name": "page"}, {**QUERY, "name": "pageSize", "schema": {"type": "integer", "maximum": 9}}],
        ),
        put(
            *operation("list", PAGING),
            {"scheme": "page", "items": "result.items", "token": "page", "size": "pageSize", "max": 9},
        ),
    ),
    "limits on a schema that requests share": several(
        put(*schema("ItemImportRequest", "properties", "parent"), {**KEPT, **ref("Item")}),
        put(*schema("Item", "properties", "id", "minimum"), 1),
    ),
    "a union": put(*schema("Item", "properties", "parent"), {**KEPT, "oneOf": [ref("Item"), {"type": "string"}]}),
    "a map": several(
        put(*schema("Item", "properties", "parent"), {**KEPT, "type": "object", "additionalProperties": ref("Item")}),
        put(*media("list", "example", "result", "items", 1, "parent"), {"any": {"id": 3}}),
    ),
    "a version in a name": several(
        put(*schema("ItemV2"), obj(id={"type": "integer"})),
        put(*schema("ItemImportRow", "properties", "id"), {**KEPT, **ref("ItemV2")}),
        put(*request("import", "example"), {"items": [{"id": {"id": 1}}]}),
    ),
    "an empty body": several(
        put(*schema("ItemListRequest"), obj()),
        put(*request("list", "example"), {}),
        drop(*operation("list", PAGING)),
        drop(*schema("ItemListFilter")),
    ),
    "default of a list": put(
        *schema("ItemImportRequest", "properties", "modes"),
        {
            "type": "array",
            "items": {"type": "string", "enum": ["FAST"]},
            "default": ["FAST"],
            "description": "How to work",
        },
    ),
    "a telling description": put(*schema("Item", "properties", "id", "description"), "Id that Ozon gave."),
    "an id that is always sent": always(*ID),
    "an object that is always sent": always(*schema("Item", "properties", "extras")),
    "a word for a query parameter": put(*operation("status", "parameters", 1, "x-ozon-client-default"), True),
}


@pytest.mark.parametrize("name", FINE)
def test_accepts(name: str, tmp_path: Path) -> None:
    files = valid()
    FINE[name](files)
    assert problems_of(tmp_path, files) == []
