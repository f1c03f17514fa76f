"""Faults of official documents: each is survived and listed once."""

from __future__ import annotations

import json

import pytest

from generator.diff.normalize import read
from tests.generator.drift_sides import (
    FILE,
    LIST,
    Change,
    Document,
    Sides,
    content,
    fields,
    operation,
    ref,
    schema,
)


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
