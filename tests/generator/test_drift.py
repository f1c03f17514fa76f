"""The drift report: one small API on both sides, a change for each kind of difference, and every fault it survives."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from generator.bundle import bundle
from generator.cli import main
from generator.diff import drift, known
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


@pytest.fixture
def sides(tmp_path: Path) -> Sides:
    return Sides(tmp_path)


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


def test_the_same_structure_is_no_drift(sides: Sides) -> None:
    found = sides.compare()
    assert found.differences == []
    assert found.official.faults == []
    assert found.covered == 0


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


# Corrections


KINDS = {
    "type": lambda field: field.update(type="boolean", format=None),
    "format": lambda field: field.update(format="double"),
    "limit": lambda field: field.update(maximum=7),
    "enum": lambda field: field.update(enum=[1]),
    "deprecated": lambda field: field.update(deprecated=True),
}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("covered", KINDS)
def test_a_correction_covers_the_kinds_that_it_names(kind: str, covered: str, sides: Sides) -> None:
    KINDS[kind](fields(sides.theirs)["limit"])
    fields(sides.ours)["limit"]["x-ozon-correction"] = why(covered)
    found = sides.compare()
    hidden = int(kind == covered)
    assert (len(found.differences), found.covered, found.corrections, len(found.idle)) == (
        1 - hidden,
        hidden,
        1,
        1 - hidden,
    )


def test_a_correction_of_a_list_covers_its_items(sides: Sides) -> None:
    fields(sides.ours)["ids"].update({"items": {"type": "boolean"}, "x-ozon-correction": why("type")})
    assert sides.compare().differences == []


def test_a_correction_of_a_field_leaves_what_is_below(sides: Sides) -> None:
    schema(sides.theirs, "ItemListRequest")["required"] = []
    fields(sides.ours)["filter"]["x-ozon-correction"] = why("required", "field")
    fields(sides.theirs)["filter"]["properties"]["new"] = {"type": "string"}
    found = sides.compare()
    assert [short(d) for d in found.differences] == [("official", "request", "filter.new", "field")]
    assert found.covered == 1


def test_a_correction_of_a_schema_covers_the_fields_that_it_names(sides: Sides) -> None:
    covered = why("required", "type", "limit", "field", fields="limit ids more")
    schema(sides.ours, "ItemListRequest")["x-ozon-correction"] = covered
    schema(sides.ours, "ItemListRequest")["required"] = ["filter", "ids"]
    fields(sides.ours)["limit"].update(type="string")
    fields(sides.ours)["ids"]["maxItems"] = 7
    fields(sides.ours)["more"] = {"type": "string"}
    fields(sides.ours)["day"]["type"] = "integer"
    found = sides.compare()
    assert [d.path for d in found.differences] == ["day"]
    assert found.covered == 4


def test_a_name_is_that_of_a_field_directly_below(sides: Sides) -> None:
    fields(sides.theirs, "Item")["state"] = {"type": "string"}
    del fields(sides.ours, "ItemFilter")["state"]
    operation(sides.ours)["x-ozon-correction"] = why("field", fields="state")
    assert {d.path for d in sides.compare().differences} == {"filter.state", "items[].state"}
    operation(sides.ours)["x-ozon-correction"] = why("field", fields="filter.state items.state")
    assert sides.compare().differences == []


def test_a_correction_of_an_operation(sides: Sides) -> None:
    operation(sides.ours)["x-ozon-correction"] = [
        *why("deprecated", "operation"),
        *why("required", "field", fields="filter filter.state lang"),
    ]
    operation(sides.theirs)["deprecated"] = True
    del fields(sides.ours, "ItemFilter")["state"]
    schema(sides.ours, "ItemListRequest")["required"] = []
    operation(sides.ours)["parameters"][0]["required"] = True
    found = sides.compare()
    assert (found.differences, found.covered, found.corrections) == ([], 4, 2)
    del sides.theirs["paths"][LIST]
    assert sides.compare().differences == []


def test_a_correction_without_difference_is_named(sides: Sides) -> None:
    fields(sides.ours, "Item")["name"]["x-ozon-correction"] = why("type")
    assert sides.compare().idle == ["spec/seller/openapi.yaml:1: #/components/schemas/Item/properties/name"]


def test_a_correction_of_a_convention_is_of_use(sides: Sides) -> None:
    fields(sides.ours)["ids"]["x-ozon-correction"] = why("type")
    assert sides.compare().idle == []


def test_what_is_below_another_type_is_compared(sides: Sides) -> None:
    items = fields(sides.theirs, "ItemListResponse")["items"]
    fields(sides.theirs, "ItemListResponse")["items"] = items["items"]
    fields(sides.ours, "ItemListResponse")["items"]["x-ozon-correction"] = why("type")
    fields(sides.theirs, "Item")["added"] = {"type": "string"}
    assert [d.path for d in sides.compare().differences] == ["items[].added"]


def test_the_fields_of_a_typed_map_are_compared_with_its_values(sides: Sides) -> None:
    fields(sides.theirs, "Item")["labels"] = {"type": "object", "properties": {"a": {"type": "integer"}}}
    assert [short(d) for d in sides.compare().differences] == [("both", "answer", "items[].labels.a", "type")]


# Faults


def _state(document: Document) -> Document:
    found: Document = fields(document)["filter"]["properties"]["state"]
    return found


#: A change that makes the official document faulty, the fault that is listed, and the paths that differ for it.
FAULTS: dict[str, tuple[Change, str, str, list[str]]] = {
    "int": (lambda d: fields(d)["limit"].update(type="int"), "invalid type", "'int' read as integer", []),
    "bool": (lambda d: fields(d)["limit"].update(type="bool"), "invalid type", "read as boolean", ["limit"]),
    "timestamp": (
        lambda d: fields(d)["filter"]["properties"].update(since={"type": "timestamp"}),
        *("invalid type", "'timestamp' read as string", []),
    ),
    "enum": (lambda d: _state(d).update(type="enum"), "invalid type", "'enum' read as string", []),
    "array of strings": (
        lambda d: fields(d).update(ids={"type": "array of strings", "items": {"type": "object"}, "maxItems": 100}),
        *("invalid type", "'array of strings' read as array of string", ["ids[]"]),
    ),
    "Integer": (lambda d: fields(d)["limit"].update(type="Integer"), "invalid type", "read as integer", []),
    "a list of types": (
        lambda d: fields(d)["limit"].update(type=["integer", {}, "int"]),
        *("invalid type", "read as ['integer']", []),
    ),
    "other type": (lambda d: fields(d)["limit"].update(type="blob"), "invalid type", "read as anything", []),
    "no number of types": (lambda d: fields(d)["limit"].update(type=7), "invalid type", "7 read as anything", []),
    "items without type": (
        lambda d: fields(d)["ids"].update(items={"description": "Numbers"}),
        *("items without type", "read as anything", []),
    ),
    "no items": (lambda d: fields(d)["ids"].pop("items"), "no items", "read as anything", []),
    "no type": (lambda d: fields(d)["limit"].pop("type"), "no type", "read as anything", []),
    "no type of an object": (lambda d: schema(d, "Item").pop("type"), "no type", "read as object", []),
    "no type of a list": (lambda d: fields(d)["ids"].pop("type"), "no type", "read as array", []),
    "no type of values": (lambda d: _state(d).pop("type"), "no type", "read as string", []),
    "required on a property": (
        lambda d: (schema(d, "ItemListRequest").pop("required"), fields(d)["filter"].update(required=True)),
        *("required on a property", "'required: true' on the field", []),
    ),
    "required as text": (
        lambda d: schema(d, "ItemListRequest").update(required="filter"),
        *("required is not a list", "'filter' read as a list of one", []),
    ),
    "float openapi": (lambda d: d.update(openapi=3.0), "version is not text", "3.0 read as text", []),
    "float version": (lambda d: d["info"].update(version=2.1), "version is not text", "2.1 read as text", []),
    "no version": (lambda d: d.pop("openapi"), "no version", "read by what it looks like", []),
    "reference to a file": (
        lambda d: fields(d).update(filter={"$ref": "../common/filter.yaml#/Filter"}),
        *("reference to a file", "'../common/filter.yaml#/Filter' leads nowhere; read as anything", []),
    ),
    "reference to a file with a schema that is here": (
        lambda d: operation(d)["responses"].update({"200": content({"$ref": "./models/ItemListResponse.json"})}),
        *("reference to a file", "read as the schema ItemListResponse", []),
    ),
    "dangling reference": (
        lambda d: fields(d).update(filter=ref("Gone")),
        *("dangling reference", "leads nowhere; read as anything", []),
    ),
    "dangling parameter": (
        lambda d: operation(d).update(parameters=[{"$ref": "#/components/parameters/Gone"}]),
        *("dangling reference", "leads nowhere", ["lang"]),
    ),
    "dangling answer": (
        lambda d: operation(d).update(responses={"200": {"$ref": "answers.yaml#/Gone"}}),
        *("reference to a file", "leads nowhere", []),
    ),
    "inline title": (
        lambda d: fields(d)["filter"].update(title="object"),
        *("inline title", "'object' is not the name of a schema", []),
    ),
    "missing answer": (lambda d: operation(d).pop("responses"), "missing answer", "read as anything", []),
    "missing answer, errors only": (
        lambda d: operation(d).update(responses={"default": {}}),
        *("missing answer", "read as anything", []),
    ),
    "missing body": (lambda d: operation(d).update(requestBody={}), "missing body", "read as anything", []),
    "missing schema": (
        lambda d: operation(d).update(requestBody={"content": {"application/json": {}}}),
        *("missing body", "read as anything", []),
    ),
    "missing schema of an argument": (
        lambda d: operation(d).update(parameters=[{"name": "lang", "in": "query"}]),
        *("no type", "read as anything", []),
    ),
    "misspelt keyword": (
        lambda d: fields(d)["ids"].update(maxitems=fields(d)["ids"].pop("maxItems")),
        *("misspelt keyword", "'maxitems' read as 'maxItems'", []),
    ),
    "misspelt properties": (
        lambda d: schema(d, "Item").update(proprties=schema(d, "Item").pop("properties")),
        *("misspelt keyword", "'proprties' read as 'properties'", []),
    ),
    "unknown keyword": (lambda d: fields(d)["limit"].update(zzz=1), "unknown keyword", "'zzz' is left out", []),
    "duplicate operationId": (
        lambda d: operation(d).update(operationId="item_label"),
        *("duplicate operationId", f"POST {LIST}, GET {FILE}/".replace("{id}", "{item_id}"), []),
    ),
    "tag": (lambda d: operation(d).update(tags=[{"name": "item"}]), "tag is an object", "read as its name", []),
    "no schema": (lambda d: fields(d).update(limit="integer"), "no schema", "str where a schema belongs", []),
    "no fields": (
        lambda d: schema(d, "Item").update(properties=[]),
        *("no schema", "list where the fields belong", ["labels", "name", "parts", "price"]),
    ),
    "enum on a list": (
        lambda d: fields(d)["ids"].update(enum=[1]),
        *("enum on a list", "read as the values of the items", ["ids[]"]),
    ),
    "enum as text": (lambda d: _state(d).update(enum="new, old"), "enum is not a list", "read as its words", []),
    "limit as text": (lambda d: fields(d)["limit"].update(maximum="1000"), "limit is text", "maximum: '1000'", []),
    "limit of another type": (
        lambda d: fields(d)["ids"].update(maximum=fields(d)["ids"].pop("maxItems")),
        *("limit of another type", "'maximum' read as 'maxItems'", []),
    ),
    "picture of a date": (
        lambda d: fields(d)["filter"]["properties"]["since"].update(pattern="YYYY-MM-DDThh:mm:ssZ"),
        *("pattern is invalid", "is left out", []),
    ),
    "no pattern": (lambda d: _state(d).update(pattern="["), "pattern is invalid", "'[' is left out", []),
}


@pytest.mark.parametrize("name", FAULTS)
def test_survives_the_fault_and_lists_it_once(name: str, sides: Sides) -> None:
    change, kind, detail, paths = FAULTS[name]
    change(sides.theirs)
    found = sides.compare()
    faults = [(fault.kind, detail in fault.detail) for fault in found.official.faults]
    assert (kind, True) in faults
    assert len(set(found.official.faults)) == len(found.official.faults)
    assert [d.path.removeprefix("items[].") for d in found.differences] == paths


def test_a_byte_order_mark(sides: Sides) -> None:
    sides.write()
    sides.file.write_bytes(b"\xef\xbb\xbf" + sides.file.read_bytes())
    assert [fault.kind for fault in read(sides.file).faults] == ["byte order mark"]


def test_a_key_that_stands_twice(sides: Sides) -> None:
    sides.write()
    text = sides.file.read_text()
    sides.file.write_text(text[:-1] + ', "paths": {"/v2/more": {"get": {"responses": {"200": {}}}}}}')
    official = read(sides.file)
    assert [fault.kind for fault in official.faults] == ["key stands twice"]
    assert {LIST, "/v2/more"} <= official.document["paths"].keys()


def test_limits_of_openapi_3_0(sides: Sides) -> None:
    fields(sides.theirs)["limit"].update(minimum=0, exclusiveMinimum=True, exclusiveMaximum=False)
    fields(sides.ours)["limit"].update(exclusiveMinimum=0)
    del fields(sides.ours)["limit"]["minimum"]
    assert sides.compare().differences == []


def test_swagger_2(sides: Sides) -> None:
    document = sides.theirs
    definitions = json.loads(json.dumps(document["components"]["schemas"]).replace("components/schemas", "definitions"))
    body = {"name": "body", "in": "body", "required": True, "schema": {"$ref": "#/definitions/ItemListRequest"}}
    answer = {"schema": {"$ref": "#/definitions/ItemListResponse"}}
    label = [{"name": "item_id", "in": "path", "required": True, "type": "integer"}]
    sides.theirs = {
        "swagger": "2.0",
        "info": {"title": "Документация", "version": "1"},
        "host": "api-seller.ozon.ru",
        "basePath": "/v1",
        "paths": {
            "/item/list": {"post": {"parameters": [{"$ref": "#/parameters/lang"}, body], "responses": {"200": answer}}},
            "/item/{item_id}/label": {
                "get": {
                    "parameters": label,
                    "produces": ["application/pdf"],
                    "responses": {"200": {"schema": {"type": "file"}}},
                }
            },
        },
        "parameters": {"lang": {"name": "lang", "in": "query", "type": "string"}},
        "definitions": definitions,
    }
    found = sides.compare()
    assert found.differences == []
    assert [fault.kind for fault in found.official.faults] == ["invalid type"]


def test_the_form_of_swagger_2(sides: Sides) -> None:
    operation(sides.ours)["requestBody"] = content(
        {"type": "object", "required": ["file"], "properties": {"file": {"type": "string", "format": "binary"}}},
        "multipart/form-data",
    )
    operation(sides.theirs)["consumes"] = ["multipart/form-data"]
    operation(sides.theirs)["parameters"] += [
        {"name": "file", "in": "formData", "required": True, "type": "string", "format": "binary"}
    ]
    del operation(sides.theirs)["requestBody"]
    assert sides.compare().differences == []


# The command


def test_exit_codes_and_table(sides: Sides, capsys: pytest.CaptureFixture[str]) -> None:
    assert sides.run() == 0
    assert "No drift." in capsys.readouterr().out
    fields(sides.theirs)["sort"] = {"type": "string", "enum": list("abcdefgh")}
    schema(sides.theirs, "ItemListRequest")["required"] = []
    fields(sides.ours)["limit"]["maximum"] = 10
    assert sides.run() == 1
    assert capsys.readouterr().out.splitlines() == [
        "seller: the spec beside swagger.json, version 2.1",
        "",
        f"POST {LIST}  item.list",
        "  spec only      required  request filter",
        "  differs        limit     request limit   maximum: 1000 in the document, maximum: 10 here",
        "  official only  field     request sort    string of a, b, c, d, e, f, and 2 more",
        "",
        "3 differences in 1 operation: 1 field, 1 limit, 1 required flag.",
        "0 differences on purpose; 0 corrections are recorded.",
    ]


def test_the_table_tells_faults_and_what_is_kept(sides: Sides, capsys: pytest.CaptureFixture[str]) -> None:
    for name in "abcde":
        fields(sides.theirs, "Item")[name] = {"type": "int"}
        fields(sides.ours, "Item")[name] = {"type": "integer"}
    operation(sides.ours)["x-ozon-lifecycle"] = {"off": "2020-01-01"}
    sides.theirs["paths"].pop(LIST)
    operation(sides.ours)["x-ozon-correction"] = why("operation")
    fields(sides.ours)["limit"]["x-ozon-correction"] = why("limit")
    assert sides.run() == 0
    lines = capsys.readouterr().out.splitlines()
    assert "Switched off, gone from the document and kept: item.list." in lines
    assert "0 differences on purpose; 2 corrections are recorded; 1 met no difference (the JSON names them)." in lines
    assert "Faults of the document (5):" in lines
    assert lines[-1] == "    … and 2 more"


def test_json_is_stable(sides: Sides, capsys: pytest.CaptureFixture[str]) -> None:
    for change, _ in CHANGES.values():
        change(sides.theirs)
    assert sides.run("--format", "json") == 1
    first = capsys.readouterr().out
    sides.theirs = json.loads(json.dumps(sides.theirs, sort_keys=True))
    sides.ours["paths"] = dict(reversed(sides.ours["paths"].items()))
    assert sides.run("--format", "json") == 1
    second = json.loads(capsys.readouterr().out)
    second["official"]["sha256"] = json.loads(first)["official"]["sha256"]
    assert json.loads(first) == second
    assert second["drift"] is True
    assert second["api"] == "seller"
    assert second["totals"] == {"deprecated": 2, "field": 3, "format": 1, "limit": 2, "required": 2}
    assert list(second["differences"][0]) == [
        *("operation", "call", "side", "path", "kind", "official", "spec", "where"),
    ]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (b"<!DOCTYPE html><title>Antibot</title>", "is a web page, not JSON; save swagger.json itself with a browser"),
        (b'{"paths": {', "is not JSON: "),
        (b"\xff\xfe{", "is not UTF-8 text"),
        (b"[]", "it has no paths"),
        (b"{}", "it has no paths"),
        (b'{"paths": {"/a": {}}}', "has no operations"),
        (b'{"paths": {"/a": {"get": {}}}}', "is neither the Seller nor the Performance API"),
        (
            b'{"info": {"title": "Performance API"}, "paths": {"/a": {"get": {}}}}',
            "which spec/performance does not have",
        ),
        (b"[" * 100_000, "nested too deep"),
    ],
)
def test_what_cannot_be_read(text: bytes, reason: str, sides: Sides, capsys: pytest.CaptureFixture[str]) -> None:
    sides.write()
    sides.file.write_bytes(text)
    assert main(["drift", str(sides.file)], sides.spec) == 2
    assert reason in capsys.readouterr().err


def test_a_file_that_is_not_there(sides: Sides, capsys: pytest.CaptureFixture[str]) -> None:
    sides.write()
    assert main(["drift", str(sides.file.with_name("gone.json"))], sides.spec) == 2
    assert "gone.json: cannot be read: No such file" in capsys.readouterr().err


def test_a_broken_spec(sides: Sides, capsys: pytest.CaptureFixture[str]) -> None:
    sides.write()
    (sides.spec / "seller" / "common.yaml").write_text("schemas: [")
    assert main(["drift", str(sides.file)], sides.spec) == 2
    assert "spec/seller/common.yaml" in capsys.readouterr().err


@pytest.mark.parametrize("sign", ["host", "title", "paths"])
def test_finds_the_api(sign: str, sides: Sides) -> None:
    sides.theirs["servers"] = [{"url": "https://api-seller.ozon.ru"}] if sign == "host" else []
    sides.theirs["info"]["title"] = "Ozon Seller API" if sign == "title" else "API"
    sides.write()
    (sides.spec / "other").mkdir()
    (sides.spec / "other" / "openapi.yaml").write_text("openapi: 3.1.0\n")
    assert drift.find_api(read(sides.file), sides.spec).api == "seller"


def test_record_notes_the_comparison(sides: Sides) -> None:
    fields(sides.theirs)["new"] = {"type": "string"}
    before = date.today()
    assert sides.run("--record") == 1
    text = (sides.spec / "PROVENANCE.yaml").read_text()
    assert any(f'compared: "{day}"' in text for day in {before, date.today()})
    assert 'version: "2.1"' in text
    assert "differences: 1" in text


def test_recorded_differences_are_counted_and_no_longer_listed(
    sides: Sides, capsys: pytest.CaptureFixture[str]
) -> None:
    fields(sides.ours)["limit"]["maximum"] = 500
    fields(sides.ours)["more"] = {"type": "string"}
    assert sides.run("--record") == 1
    capsys.readouterr()
    assert sides.run() == 0
    lines = capsys.readouterr().out.splitlines()
    assert "No drift." in lines
    assert "2 differences as recorded before (the JSON names them)." in lines
    assert sides.run("--format", "json") == 0
    found = json.loads(capsys.readouterr().out)
    assert [one["path"] for one in found["known"]] == ["limit", "more"]
    fields(sides.theirs)["limit"]["maximum"] = 700  # the document changed: this is another difference
    assert [d.path for d in sides.folded().differences] == ["limit"]
    del fields(sides.ours)["more"]
    assert sides.run("--record") == 1
    assert [d.path for d in sides.folded().known] == ["limit"]


def test_what_only_the_document_has_is_never_recorded(sides: Sides) -> None:
    fields(sides.theirs)["new"] = {"type": "string"}
    operation(sides.theirs)["description"] = "Метод устаревает."
    assert sides.run("--record") == 1
    assert len(sides.folded().differences) == 2
