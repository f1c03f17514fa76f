"""The linter: schemas, descriptions and texts."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.generator.lint_cases import EXTRAS_AT, ITEM, LIST_REQUEST, finds, local_time
from tests.generator.small_spec import (
    FILE,
    KEPT,
    LIST,
    POLL,
    SHOP,
    Change,
    drop,
    obj,
    operation,
    put,
    ref,
    request,
    schema,
    several,
)

CASES: dict[str, tuple[Change, str, str, str]] = {
    # descriptions
    "argument without description": (
        drop(*schema("ItemListRequest", "properties", "limit", "description")),
        SHOP,
        "#/schemas/ItemListRequest/properties/limit",
        "needs a description",
    ),
    "field of an answer without description": (
        drop(*schema("Item", "properties", "price", "description")),
        SHOP,
        f"{ITEM}/properties/price",
        "needs a description",
    ),
    "field of a request without description": (
        drop(*schema("ItemImportRow", "properties", "id", "description")),
        SHOP,
        "#/schemas/ItemImportRow/properties/id",
        "needs a description",
    ),
    "parameter without description": (
        drop(*operation("status", "parameters", 1, "description")),
        SHOP,
        f"{POLL}/parameters/1",
        "needs a description",
    ),
    # schemas
    "empty enum": (
        put(*schema("ItemListFilter", "properties", "state", "enum"), []),
        SHOP,
        "#/schemas/ItemListFilter/properties/state/enum",
        "has no values",
    ),
    "enum value twice": (
        put(*schema("Item", "properties", "state", "enum"), ["ON", "OFF", "ON"]),
        SHOP,
        f"{ITEM}/properties/state/enum",
        "has 'ON' twice",
    ),
    "mixed enum": (
        put(*schema("Item", "properties", "state", "enum"), ["ON", "OFF", 1]),
        SHOP,
        f"{ITEM}/properties/state/enum",
        "mixes types",
    ),
    "enum of another type": (
        put(*schema("Item", "properties", "id", "enum"), ["1", "2"]),
        SHOP,
        f"{ITEM}/properties/id/enum",
        "'1' is not of the type integer",
    ),
    "default outside its enum": (
        put(*schema("ItemListFilter", "properties", "state", "default"), "ALL"),
        SHOP,
        "#/schemas/ItemListFilter/properties/state/default",
        "'ALL' is not one of the values",
    ),
    "default of another type": (
        put(*schema("ItemListRequest", "properties", "limit", "default"), "10"),
        SHOP,
        "#/schemas/ItemListRequest/properties/limit/default",
        "'10' is not of the type integer",
    ),
    "leaked any": (put(*schema("Item", "properties", "price"), {}), SHOP, f"{ITEM}/properties/price", "tells no type"),
    "leaked any in items": (
        put(*schema("Item", "properties", "tags", "items"), {"description": "Whatever it may be."}),
        SHOP,
        f"{ITEM}/properties/tags/items",
        "tells no type",
    ),
    "leaked any in a map": (
        put(*schema("ItemExtras", "additionalProperties"), {}),
        SHOP,
        "#/schemas/ItemExtras/additionalProperties",
        "tells no type",
    ),
    "array without items": (
        drop(*schema("Item", "properties", "tags", "items")),
        SHOP,
        f"{ITEM}/properties/tags",
        "items",
    ),
    "items without array": (
        put(*schema("Item", "properties", "tags", "type"), "string"),
        SHOP,
        f"{ITEM}/properties/tags",
        "has items but is not an array",
    ),
    "unknown type": (
        put(*schema("Item", "properties", "id", "type"), "int"),
        SHOP,
        f"{ITEM}/properties/id",
        "'int' is not a",
    ),
    "object of nothing": (
        put(*schema("Item", "properties", "parent"), {"type": "object"}),
        SHOP,
        f"{ITEM}/properties/parent",
        "an object needs properties",
    ),
    "inline object": (
        put(*schema("Item", "properties", "parent"), obj(id={"type": "integer"})),
        SHOP,
        f"{ITEM}/properties/parent",
        "must be a named schema",
    ),
    "inline object in items": (
        put(*schema("Item", "properties", "tags", "items"), obj(id={"type": "integer"})),
        SHOP,
        f"{ITEM}/properties/tags/items",
        "must be a named schema",
    ),
    "requires the unknown": (
        put(*schema("ItemImportRow", "required"), ["no"]),
        SHOP,
        "#/schemas/ItemImportRow",
        "'no'",
    ),
    "bad pattern": (
        put(*schema("ItemListRequest", "properties", "last_id", "pattern"), "("),
        SHOP,
        "#/schemas/ItemListRequest/properties/last_id",
        "not a regular expression",
    ),
    "schema in snake case": (put(*schema("item_row"), obj()), SHOP, "#/schemas/item_row", "PascalCase"),
    "schema with a number": (put(*schema("Item2"), obj()), SHOP, "#/schemas/Item2", "ends in no number or hash"),
    "schema that the parser would rename": (
        put(*schema("Item3dModel"), obj()),
        SHOP,
        "#/schemas/Item3dModel",
        "would call this class",
    ),
    "schema with a hash": (
        put(*schema("Itemd41d8c"), obj()),
        SHOP,
        "#/schemas/Itemd41d8c",
        "ends in no number or hash",
    ),
    "limit on an answer": (
        put(*schema("Item", "properties", "id", "minimum"), 1),
        SHOP,
        f"{ITEM}/properties/id/minimum",
        "stands in answers only",
    ),
    "limit on an inline answer": (
        put(*operation("label", "responses", "200", "content", "application/pdf", "schema", "maxLength"), 9),
        SHOP,
        f"{FILE}/responses/200/content/application~1pdf/schema/maxLength",
        "stands in answers only",
    ),
    # texts
    "filler": (
        put(*schema("Item", "properties", "id", "description"), "The ID."),
        SHOP,
        f"{ITEM}/properties/id/description",
        "'The ID.' says no more than the name",
    ),
    "filler on a schema": (
        put(*schema("ItemListFilter", "description"), "Filter of the list of items"),
        SHOP,
        "#/schemas/ItemListFilter/description",
        "says no more",
    ),
    "filler on a parameter": (
        put(*operation("status", "parameters", 0, "description"), "Identifier of the task"),
        SHOP,
        f"{POLL}/parameters/0/description",
        "says no more",
    ),
    "filler on an operation": (
        put(*operation("list", "description"), "Returns the list of items."),
        SHOP,
        f"{LIST}/description",
        "says no more",
    ),
    "local by its name": (
        put(*schema("Item", "properties", "opens_local"), {"type": "string"}),
        SHOP,
        f"{ITEM}/properties/opens_local",
        "say so with x-ozon-time",
    ),
    "in a time zone by its name": (
        put(*schema("ItemExtras", "properties", "at_in_timezone"), {"type": "string", "format": "date-time"}),
        SHOP,
        "#/schemas/ItemExtras/properties/at_in_timezone",
        "say so with x-ozon-time",
    ),
    "zone that is nowhere": (
        local_time({"local": "shop", "zone": ["zone", "place.zone"]}),
        SHOP,
        f"{EXTRAS_AT}/x-ozon-time/zone",
        "no 'zone' or 'place.zone' here or in the objects around",
    ),
    "zone that is not everywhere": (
        several(
            local_time({"local": "shop", "zone": "zone"}),
            put(*schema("Item", "properties", "zone"), {**KEPT, "type": "string"}),
            put(*schema("ItemStatus", "properties", "extras"), ref("ItemExtras")),
        ),
        SHOP,
        f"{EXTRAS_AT}/x-ozon-time/zone",
        "no 'zone' here",
    ),
    "condition without its field": (
        local_time({"local": "shop", "when": {"clock": "LOCAL"}}),
        SHOP,
        f"{EXTRAS_AT}/x-ozon-time/when/clock",
        "there is no such field beside it",
    ),
    "condition for what is no date and time": (
        local_time({"local": "shop", "when": {"hidden": "LOCAL"}}, format="date"),
        SHOP,
        f"{EXTRAS_AT}/x-ozon-time/when",
        "is for a date-time",
    ),
    "zone in a time without zone": (
        several(
            put(*schema("ItemListFilter", "properties", "since", "format"), "date-time-local"),
            put(*request("list", "example", "filter", "since"), "2026-10-01T00:00:00Z"),
        ),
        SHOP,
        f"{LIST_REQUEST}/example/filter/since",
        "is not a 'date-time-local'",
    ),
    "empty description": (put(*schema("Item", "description"), " "), SHOP, f"{ITEM}/description", "is empty"),
}


@pytest.mark.parametrize("name", CASES)
def test_finds(name: str, tmp_path: Path) -> None:
    finds(tmp_path, *CASES[name])
