"""The drift report: a change for each kind of difference, and what is none by our conventions."""

from __future__ import annotations

import json

import pytest

from tests.generator.drift_sides import (
    LIST,
    Change,
    Document,
    Sides,
    content,
    fields,
    operation,
    ref,
    schema,
    short,
)


def test_the_same_structure_is_no_drift(sides: Sides) -> None:
    found = sides.compare()
    assert found.differences == []
    assert found.official.faults == []
    assert len(found.covered) == 0


# Differences

#: A change of one side, and the difference that it makes: side, path and kind. Made on both sides in turn.
CHANGES: dict[str, tuple[Change, tuple[str, str, str]]] = {
    "request field": (
        lambda d: fields(d).update(new={"type": "array", "items": {"type": "string"}}),
        ("request", "new", "field"),
    ),
    "answer field": (lambda d: fields(d, "Item").update(new={"type": "string"}), ("answer", "items[].new", "field")),
    "argument": (
        lambda d: operation(d)["parameters"].append({"name": "q", "in": "query", "schema": {"type": "string"}}),
        ("query", "q", "field"),
    ),
    "required": (lambda d: schema(d, "ItemListRequest")["required"].append("limit"), ("request", "limit", "required")),
    "required argument": (lambda d: operation(d)["parameters"][0].update(required=True), ("query", "lang", "required")),
    "format": (lambda d: fields(d, "Item")["name"].update(format="uuid"), ("answer", "items[].name", "format")),
    "new limit": (lambda d: fields(d)["ids"].update(minItems=2), ("request", "ids", "limit")),
    "limit of an item": (lambda d: fields(d)["ids"]["items"].update(minimum=3), ("request", "ids[]", "limit")),
    "deprecated field": (lambda d: fields(d)["ids"].update(deprecated=True), ("request", "ids", "deprecated")),
    "deprecated operation": (lambda d: operation(d).update(deprecated=True), ("operation", "", "deprecated")),
}


@pytest.mark.parametrize("where", ["official", "spec"])
@pytest.mark.parametrize("name", CHANGES)
def test_every_kind_both_ways(name: str, where: str, sides: Sides) -> None:
    change, expected = CHANGES[name]
    change(sides.theirs if where == "official" else sides.ours)
    found = sides.compare().differences
    assert [short(d) for d in found] == [(where, *expected)]
    assert found[0].operation == f"POST {LIST}"
    assert found[0].call == "item.list"


@pytest.mark.parametrize("where", ["official", "spec"])
def test_an_operation_of_one_side(where: str, sides: Sides) -> None:
    (sides.theirs if where == "official" else sides.ours)["paths"]["/v2/new"] = {
        "post": {"operationId": "new_one", "tags": ["new"], "responses": {"200": {}}}
    }
    (found,) = sides.compare().differences
    assert short(found) == (where, "operation", "", "operation")
    assert found.operation == "POST /v2/new"
    assert "new_one" in (found.official, found.spec)


@pytest.mark.parametrize("where", ["official", "spec"])
@pytest.mark.parametrize("side", ["request", "answer"])
def test_a_body_of_one_side(side: str, where: str, sides: Sides) -> None:
    other = sides.ours if where == "official" else sides.theirs
    if side == "request":
        del operation(other)["requestBody"]
    else:
        operation(other)["responses"] = {"200": {"description": ""}}
    (found,) = sides.compare().differences
    assert short(found) == (where, side, "", "body")
    assert str(found.official or found.spec).startswith("object {")


@pytest.mark.parametrize("where", ["official", "spec"])
def test_enum_values_of_one_side(where: str, sides: Sides) -> None:
    state = fields(sides.ours, "ItemFilter")["state"]
    if where == "official":
        state["enum"] = ["new"]
    else:
        state["enum"] = ["new", "old", "lost"]
    (found,) = sides.compare().differences
    assert short(found) == (where, "request", "filter.state", "enum")
    assert (found.official or found.spec) == (["old"] if where == "official" else ["lost"])


def test_another_type_limit_and_content(sides: Sides) -> None:
    fields(sides.ours, "Item")["name"]["type"] = "integer"
    fields(sides.ours)["limit"]["maximum"] = 500
    operation(sides.ours)["parameters"][0]["schema"]["type"] = "boolean"
    found = sides.compare().differences
    assert [(*short(d), d.official, d.spec) for d in found] == [
        ("both", "answer", "items[].name", "type", "string", "integer"),
        ("both", "query", "lang", "type", "string", "boolean"),
        ("both", "request", "limit", "limit", "maximum: 1000", "maximum: 500"),
    ]


def test_another_content_type(sides: Sides) -> None:
    request = operation(sides.theirs)["requestBody"]
    request["content"] = {"multipart/form-data": request["content"]["application/json"]}
    (found,) = sides.compare().differences
    assert (*short(found), found.official, found.spec) == (
        *("both", "request", "", "body"),
        *("multipart/form-data", "application/json"),
    )


def unroll(document: Document) -> Document:
    """Make the list of parts one of another schema, which then goes on with itself."""
    part: Document = json.loads(json.dumps(schema(document, "Item")).replace("/Item", "/v1Part"))
    document["components"]["schemas"]["v1Part"] = part
    fields(document, "Item")["parts"]["items"] = ref("v1Part")
    return part


def test_recursion_may_begin_later(sides: Sides) -> None:
    unroll(sides.theirs)
    assert sides.compare().differences == []


def test_values_of_maps_and_inner_recursion_are_compared(sides: Sides) -> None:
    fields(sides.ours, "Item")["labels"]["additionalProperties"]["type"] = "integer"
    unroll(sides.theirs)["properties"]["depth"] = {"type": "integer"}
    found = {short(d) for d in sides.compare().differences}
    assert ("official", "answer", "items[].parts[].depth", "field") in found
    assert ("both", "answer", "items[].labels.*", "type") in found


# Conventions


CONVENTIONS: dict[str, Change] = {
    "no limits and required flags on answers": lambda d: (
        fields(d, "Item")["name"].update(maxLength=5),
        schema(d, "Item").update(required=["name"]),
    ),
    "other answers": lambda d: operation(d)["responses"].update({"404": content(ref("Item"))}),
    "created": lambda d: operation(d).update(responses={"201": operation(d)["responses"]["200"]}),
    "headers": lambda d: operation(d)["parameters"].append(
        {"name": "Client-Id", "in": "header", "required": True, "schema": {"type": "string"}}
    ),
    "enum in prose": lambda d: fields(d)["filter"]["properties"]["state"].pop("enum"),
    "limit in prose": lambda d: fields(d)["limit"].update(maximum=None, description="Максимум — 1 000."),
    "date in prose": lambda d: fields(d)["filter"]["properties"]["since"].update(
        format=None, description="Дата в формате RFC3339"
    ),
    "a form as the name of a format": lambda d: fields(d)["day"].update(format="YYYY-MM-DD"),
    "no sign": lambda d: fields(d)["limit"].update(format="uint64"),
    "no width": lambda d: fields(d)["limit"].pop("format"),
    "text of digits": lambda d: fields(d, "Item")["name"].update(format="int64"),
    "nullable": lambda d: fields(d, "Item")["name"].update(nullable=True),
    "null in a union": lambda d: fields(d, "Item")["name"].update(
        {"type": None, "oneOf": [{"type": "string"}, {"type": "null"}]}
    ),
    "parts of a whole": lambda d: d["components"]["schemas"].update(
        Named={"type": "object", "properties": {"name": fields(d, "Item").pop("name")}},
        Item={"allOf": [schema(d, "Item"), ref("Named")]},
    ),
    "defaults and texts": lambda d: fields(d)["limit"].update(default=10, description="Text", example=5),
}


@pytest.mark.parametrize("name", CONVENTIONS)
def test_our_conventions_are_no_drift(name: str, sides: Sides) -> None:
    CONVENTIONS[name](sides.theirs)
    assert sides.compare().differences == []


@pytest.mark.parametrize("format", [None, "decimal"])
def test_decimal_numbers_in_text_have_a_format_in_the_spec_only(format: str | None, sides: Sides) -> None:
    fields(sides.ours, "Item")["name"]["format"] = "decimal"
    if format:
        fields(sides.theirs, "Item")["name"]["format"] = format
    assert sides.compare().differences == []


@pytest.mark.parametrize(
    ("change", "kind", "official", "spec"),
    [
        ({"format": "uuid"}, "format", "uuid", None),
        ({"type": "number"}, "type", "number", "string"),
    ],
)
def test_decimal_numbers_in_text_are_text(
    change: Document, kind: str, official: str, spec: str | None, sides: Sides
) -> None:
    fields(sides.ours, "Item")["name"]["format"] = "decimal"
    fields(sides.theirs, "Item")["name"].update(change)
    [found] = sides.compare().differences
    assert (found.kind, found.official, found.spec) == (kind, official, spec)


def test_the_zero_value_may_be_left_out_by_the_document_only(sides: Sides) -> None:
    fields(sides.ours, "ItemFilter")["state"]["enum"].append("STATE_UNSPECIFIED")
    assert sides.compare().differences == []
    fields(sides.ours, "ItemFilter")["state"]["enum"].remove("STATE_UNSPECIFIED")
    fields(sides.theirs)["filter"]["properties"]["state"]["enum"].append("STATE_UNSPECIFIED")
    [found] = sides.compare().differences
    assert (found.kind, found.official) == ("enum", ["STATE_UNSPECIFIED"])


def test_an_empty_body_is_no_body(sides: Sides) -> None:
    del operation(sides.ours)["requestBody"]
    operation(sides.theirs)["requestBody"] = content({"type": "object"})
    assert sides.compare().differences == []


def test_an_announced_switch_off_is_a_deprecation(sides: Sides) -> None:
    operation(sides.theirs)["deprecated"] = True
    operation(sides.ours)["x-ozon-lifecycle"] = {"off": "2027-01-01"}
    assert sides.compare().differences == []


@pytest.mark.parametrize("flag", [True, False])
def test_a_field_with_a_lifecycle_may_be_flagged_or_not(sides: Sides, flag: bool) -> None:
    fields(sides.theirs, "Item")["name"]["deprecated"] = flag
    fields(sides.ours, "Item")["name"]["x-ozon-lifecycle"] = {"announced": "2026-10-01"}
    assert sides.compare().differences == []


def test_a_field_that_is_off_may_leave_the_document(sides: Sides) -> None:
    del fields(sides.theirs, "Item")["name"]
    fields(sides.ours, "Item")["name"]["x-ozon-lifecycle"] = {"off": "2026-10-01"}
    found = sides.compare()
    assert (found.differences, found.kept) == ([], ["item.list answer items[].name"])
    fields(sides.ours, "Item")["name"]["x-ozon-lifecycle"] = {"off": "2026-10-02"}
    [difference] = sides.compare().differences
    assert (difference.kind, difference.path, difference.where) == ("field", "items[].name", "spec")


def test_an_operation_that_is_off_may_leave_the_document(sides: Sides) -> None:
    del sides.theirs["paths"][LIST]
    operation(sides.ours)["x-ozon-lifecycle"] = {"off": "2026-10-01"}
    found = sides.compare()
    assert (found.differences, found.kept) == ([], ["item.list"])
    operation(sides.ours)["x-ozon-lifecycle"] = {"off": "2026-10-02"}
    assert len(sides.compare().differences) == 1


def test_the_official_path_of_an_operation(sides: Sides) -> None:
    sides.theirs["paths"]["/v9/elsewhere"] = sides.theirs["paths"].pop(LIST)
    operation(sides.ours)["x-ozon-official"] = {"path": "/v9/elsewhere"}
    assert sides.compare().differences == []
