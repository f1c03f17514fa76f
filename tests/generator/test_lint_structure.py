"""The linter: references, names, sources, the document, parameters and bodies."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.generator.lint_cases import ITEM, LIST_REQUEST, PAGING, finds
from tests.generator.small_spec import (
    COMMON,
    FILE,
    IMPORT,
    LIST,
    MAIN,
    POLL,
    SHOP,
    Change,
    drop,
    media,
    obj,
    operation,
    put,
    ref,
    request,
    schema,
    several,
)

CASES: dict[str, tuple[Change, str, str, str]] = {
    # references
    "dangling": (
        put(*schema("Item", "properties", "parent"), ref("Gone")),
        SHOP,
        f"{ITEM}/properties/parent/$ref",
        "not exist",
    ),
    "dangling response": (
        put(*operation("label", "responses", "default"), {"$ref": "#/components/responses/Gone"}),
        SHOP,
        f"{FILE}/responses/default/$ref",
        "does not exist",
    ),
    "foreign reference": (
        put(*schema("Item", "properties", "parent"), {"$ref": "other.yaml#/Item"}),
        SHOP,
        f"{ITEM}/properties/parent/$ref",
        "a reference reads",
    ),
    "unused schema": (
        put(*schema("Spare"), obj(a={"type": "string"})),
        SHOP,
        "#/schemas/Spare",
        "no operation and no webhook uses",
    ),
    "unused in common": (
        put(COMMON, "schemas", "Spare", obj()),
        COMMON,
        "#/schemas/Spare",
        "no operation and no webhook uses",
    ),
    "unused circle": (
        put(*schema("Spare"), obj(a=ref("Spare"))),
        SHOP,
        "#/schemas/Spare",
        "no operation and no webhook uses",
    ),
    # form
    "unknown key": (put(*schema("Item", "titel"), "x"), SHOP, f"{ITEM}/titel", "no such key"),
    "wrong kind": (put(*operation("list", "tags"), "item"), SHOP, f"{LIST}/tags", "a list of texts"),
    "not an object": (put(*schema("Item"), "text"), SHOP, ITEM, "an object is expected"),
    "no map": (put(*operation("label", "responses"), 5), SHOP, f"{FILE}/responses", "a map is expected"),
    # identity
    "no operationId": (drop(*operation("label", "operationId")), SHOP, FILE, "operationId is missing"),
    "same operationId": (
        put(*operation("label", "operationId"), "item_list"),
        SHOP,
        f"{FILE}/operationId",
        "is taken by",
    ),
    "foreign operationId": (
        put(*operation("label", "operationId"), "thing_label"),
        SHOP,
        f"{FILE}/operationId",
        "is not <tag>_<verb>",
    ),
    "camel operationId": (
        put(*operation("label", "operationId"), "item_getLabel"),
        SHOP,
        f"{FILE}/operationId",
        "not snake_case",
    ),
    "no tags": (
        several(drop(*operation("label", "tags")), put(*operation("label", "operationId"), "thing_label")),
        SHOP,
        FILE,
        "tags is missing",
    ),
    # sources and page sizes
    "limit without source": (
        drop(*operation("list", "x-ozon-limits", 0, "source")),
        SHOP,
        f"{LIST}/x-ozon-limits/0",
        "'source' is a required property",
    ),
    "tier without source": (
        drop(*operation("import", "x-ozon-tier", "source")),
        SHOP,
        f"{IMPORT}/x-ozon-tier",
        "'source' is a required property",
    ),
    "page size without maximum": (
        drop(*schema("ItemListRequest", "properties", "limit", "maximum")),
        SHOP,
        f"{LIST}/{PAGING}/size",
        "limit needs a maximum, or x-ozon-unknown",
    ),
    "two maxima": (
        put(*schema("ItemListRequest", "properties", "limit", "maximum"), 50),
        SHOP,
        f"{LIST}/{PAGING}/max",
        "is 100, but the maximum of limit is 50",
    ),
    "maximum of a page that only the field names": (
        drop(*operation("list", PAGING, "max")),
        SHOP,
        f"{LIST}/{PAGING}/max",
        "is None, but the maximum of limit is 100",
    ),
    # document
    "no title": (drop(MAIN, "info", "title"), MAIN, "#/info", "needs a title"),
    "no server": (drop(MAIN, "servers"), MAIN, "#/servers", "needs a server"),
    "no answer 200": (
        several(
            put(*operation("label", "responses", "201"), {"description": "Made"}),
            drop(*operation("label", "responses", "200")),
        ),
        SHOP,
        f"{FILE}/responses",
        "200 is missing",
    ),
    "undeclared tag": (put(*operation("label", "tags"), ["item", "x"]), SHOP, f"{FILE}/tags/1", "not declared"),
    "no summary": (drop(*operation("label", "summary")), SHOP, FILE, "summary is missing"),
    "long summary": (put(*operation("label", "summary"), "x" * 81), SHOP, f"{FILE}/summary", "81 characters"),
    "summary with period": (put(*operation("label", "summary"), "Get it."), SHOP, f"{FILE}/summary", "a period"),
    "unknown security": (put(*operation("label", "security"), [{"oauth": []}]), SHOP, f"{FILE}/security", "'oauth'"),
    # parameters
    "path parameter not declared": (
        drop(*operation("status", "parameters", 0)),
        SHOP,
        POLL,
        "'task_id' is not declared",
    ),
    "path parameter not in path": (
        put(
            *operation("label", "parameters"),
            [{"name": "a", "in": "path", "required": True, "schema": {"type": "string"}}],
        ),
        SHOP,
        FILE,
        "'a' is not in the path",
    ),
    "path parameter optional": (drop(*operation("status", "parameters", 0, "required")), SHOP, POLL, "required: true"),
    "parameter without schema": (drop(*operation("status", "parameters", 1, "schema")), SHOP, POLL, "needs name, in"),
    "argument twice": (
        put(*operation("list", "parameters"), [{"name": "lastId", "in": "query", "schema": {"type": "string"}}]),
        SHOP,
        LIST,
        "would both be named 'last_id'",
    ),
    # bodies
    "shared request": (
        put(*request("import", "schema"), ref("ItemListRequest")),
        SHOP,
        f"{LIST_REQUEST}/schema",
        "also used elsewhere",
    ),
    "inline request": (put(*request("list", "schema"), obj()), SHOP, f"{LIST_REQUEST}/schema", "ends in Request"),
    "badly named request": (
        put(*request("list", "schema"), ref("ItemListFilter")),
        SHOP,
        f"{LIST_REQUEST}/schema",
        "whose name ends in Request",
    ),
    "badly named answer": (
        put(*media("import", "schema"), ref("ItemImported")),
        SHOP,
        f"{IMPORT}/responses/200/content/application~1json/schema",
        "must be named …Response",
    ),
    "inline answer": (
        put(*media("import", "schema"), {"type": "object", "additionalProperties": True}),
        SHOP,
        f"{IMPORT}/responses/200/content/application~1json/schema",
        "a reference to a named schema",
    ),
    "no answer": (put(*operation("label", "responses"), {}), SHOP, f"{FILE}/responses", "no successful answer"),
}


@pytest.mark.parametrize("name", CASES)
def test_finds(name: str, tmp_path: Path) -> None:
    finds(tmp_path, *CASES[name])
