"""The documents say in OpenAPI what the spec implies: what may be null, which values may come, what a request takes."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.bundle import _JsonLoader, bundle
from generator.emit.document import as_json, openapi
from ozon import operations as registry
from ozon_generated.package_data import event_data
from tests.cli.support import ozon
from tests.spec_product import documents
from tests.spec_product.documents import APIS, document, json_bodies, resolve, validator

SPEC = Path(__file__).resolve().parents[2] / "spec"


def small(schemas: dict[str, Any], request: str = "Asked", answer: str = "Told") -> dict[str, Any]:
    """The document of one operation."""

    def body(name: str) -> dict[str, Any]:
        return {"content": {"application/json": {"schema": {"$ref": f"#/components/schemas/{name}"}}}}

    operation = {"operationId": "a_b", "requestBody": body(request), "responses": {"200": body(answer)}}
    return {"paths": {"/a/b": {"post": operation}}, "components": {"schemas": {"Asked": {}, "Told": {}, **schemas}}}


def field(schema: dict[str, Any], **others: Any) -> dict[str, Any]:
    """A schema as the field of an answer becomes it."""
    made = openapi(small({"Told": {"type": "object", "properties": {"a": schema}}, **others}))
    found: dict[str, Any] = made["components"]["schemas"]["Told"]["properties"]["a"]
    return found


KIND = {"type": "string", "enum": ["A", "B"]}
REFERENCE = {"$ref": "#/components/schemas/Kind"}
NULL = {"type": "null"}


@pytest.mark.parametrize(
    ("schema", "becomes"),
    [
        ({"type": "string", "format": "date"}, {"type": ["string", "null"], "format": "date"}),
        ({"type": ["string", "number"]}, {"type": ["string", "number", "null"]}),
        ({"type": "array", "items": {"type": "string"}}, {"type": ["array", "null"], "items": {"type": "string"}}),
        (
            {**KIND, "description": "Which"},
            {"description": "Which", "anyOf": [KIND, {"type": "string"}, NULL]},
        ),
        (
            {**REFERENCE, "description": "Which"},
            {"description": "Which", "anyOf": [REFERENCE, {"type": "string"}, NULL]},
        ),
        ({"$ref": "#/components/schemas/Part"}, {"anyOf": [{"$ref": "#/components/schemas/Part"}, NULL]}),
        (
            {"type": "array", "items": REFERENCE},
            {"type": ["array", "null"], "items": {"anyOf": [REFERENCE, {"type": "string"}]}},
        ),
        ({"type": "integer", "x-ozon-always": "seen"}, {"type": "integer"}),
        (
            {"type": "string", "x-ozon-lifecycle": {"off": "2026-01-01"}},
            {"type": ["string", "null"], "x-ozon-lifecycle": {"off": "2026-01-01"}, "deprecated": True},
        ),
        ({"type": "string", "x-ozon-official": "a", "x-ozon-correction": []}, {"type": ["string", "null"]}),
        ({"description": "Anything"}, {"description": "Anything"}),
        (
            {"$ref": "#/components/schemas/Part", "x-ozon-personal": True},
            {"x-ozon-personal": True, "anyOf": [{"$ref": "#/components/schemas/Part"}, NULL]},
        ),
        ({"type": "string", "format": "decimal"}, {"type": ["string", "null"], "format": "decimal"}),
    ],
    ids=[
        *("text", "types", "list", "enum", "reference", "part", "items", "always", "lifecycle", "words", "any"),
        *("personal", "decimal"),
    ],
)
def test_field_of_an_answer(schema: dict[str, Any], becomes: dict[str, Any]) -> None:
    assert field(schema, Kind=KIND, Part={"type": "object", "properties": {}}) == becomes


def test_closed_enumerations_accept_null_and_nothing_else() -> None:
    told = {"type": "object", "properties": {"a": KIND, "b": {"type": "array", "items": KIND}}}
    made = openapi(small({"Told": told}), open_enums=False)["components"]["schemas"]["Told"]["properties"]
    assert made["a"] == {"type": ["string", "null"], "enum": ["A", "B", None]}
    assert made["b"]["items"] == KIND


def test_schema_of_both_sides_becomes_two() -> None:
    part = {"type": "object", "required": ["kind"], "properties": {"kind": REFERENCE, "amount": {"type": "string"}}}
    holder = {"type": "object", "properties": {"part": {"$ref": "#/components/schemas/Part"}}}
    made = openapi(small({"Asked": holder, "Told": holder, "Part": part, "Kind": KIND}))["components"]["schemas"]
    assert made["PartInput"] == part
    assert made["Asked"]["properties"]["part"] == {"$ref": "#/components/schemas/PartInput"}
    assert "required" not in made["Part"]
    assert made["Part"]["properties"]["amount"] == {"type": ["string", "null"]}
    assert made["Kind"] == KIND


@pytest.mark.parametrize("name", ["properties", "items", "enum", "required", "example", "$ref", "x-ozon-official"])
def test_fields_are_named_as_they_like(name: str) -> None:
    schema = {"type": "object", "properties": {name: {"type": "string"}}}
    made = openapi(small({"Asked": schema, "Told": schema}))["components"]["schemas"]
    assert made["Told"]["properties"] == {name: {"type": ["string", "null"]}}
    assert made["Asked"]["properties"] == {name: {"type": "string"}}


def test_values_that_differ_by_case_have_names() -> None:
    kind = {"type": "string", "enum": ["ALL", "NEW", "All", "all"]}
    made = openapi(small({"Asked": {"type": "object", "properties": {"a": kind, "b": KIND}}}))
    assert made["components"]["schemas"]["Asked"]["properties"] == {
        "a": {**kind, "x-enum-varnames": ["ALL", "NEW", "ALL_2", "ALL_3"]},
        "b": KIND,
    }


def test_lists_of_a_form_are_parts_of_their_own() -> None:
    asked = {"type": "object", "properties": {"files": {"type": "array", "items": {"type": "string"}}, "a": KIND}}
    spec = small({"Asked": asked})
    body = spec["paths"]["/a/b"]["post"]["requestBody"]
    body["content"] = {"multipart/form-data": body["content"].pop("application/json")}
    made = openapi(spec)["paths"]["/a/b"]["post"]["requestBody"]["content"]["multipart/form-data"]
    assert made["encoding"] == {"files": {"style": "form", "explode": True}}


def test_file_of_json_is_json() -> None:
    spec = small({})
    content = {"schema": {"type": "string", "format": "binary"}, "example": '{"name": "a"}'}
    spec["paths"]["/a/b"]["post"]["responses"]["200"]["content"] = {"application/json": content}
    made = openapi(spec)["paths"]["/a/b"]["post"]["responses"]["200"]["content"]["application/json"]
    assert made == {"schema": {}, "example": {"name": "a"}}


def test_a_webhook_tells_what_is_not_known_of_it() -> None:
    hook = document("merchants")["webhooks"]["JobResult"]["post"]
    assert "at the end of every job" in hook["description"]
    assert "Not known: " in hook["description"]


def test_webhooks_are_read_tolerantly_and_answered_exactly() -> None:
    made = document("seller")
    schemas, answers = made["components"]["schemas"], made["components"]["responses"]
    assert made["webhooks"].keys() == event_data().keys()
    for name, item in made["webhooks"].items():
        hook = item["post"]
        assert hook["security"] == []
        schema = schemas[hook["requestBody"]["content"]["application/json"]["schema"]["$ref"].rpartition("/")[2]]
        assert schema["required"] == ["message_type"]
        assert schema["properties"]["message_type"]["const"] == name
        assert all("null" in json.dumps(field) for key, field in schema["properties"].items() if key != "message_type")
        reply = "PushPong" if name == "TYPE_PING" else "PushTaken"
        told = {"200": reply, "default": "PushRefused"}
        assert hook["responses"] == {key: {"$ref": f"#/components/responses/{one}"} for key, one in told.items()}
    assert schemas["PushTaken"]["properties"]["result"]["const"] is True
    assert schemas["PushPong"]["required"] == ["version", "name", "time"]
    assert answers["PushRefused"]["content"]["application/json"]["example"]["error"]["details"] is None


@pytest.mark.parametrize("api", APIS)
def test_document_is_made_from_the_spec(api: str) -> None:
    spec = bundle(SPEC / api).document
    before = json.dumps(spec)
    text = as_json(openapi(spec))
    assert json.dumps(spec) == before
    assert Path(documents.path(api)).read_text("utf-8") == text
    assert json.loads(text) == openapi(spec)


@pytest.mark.parametrize("api", APIS)
def test_document_has_every_operation(api: str) -> None:
    assert {one["operationId"] for one in documents.operations(api)} == {one.id for one in registry.every(api)}


@pytest.mark.parametrize("api", APIS)
def test_document_keeps_the_words_that_help(api: str) -> None:
    found = {key for node in _nodes(document(api)) for key in node if key.startswith("x-")}
    internal = {"x-ozon-correction", "x-ozon-always", "x-ozon-client-default"}
    assert found & internal == set()
    assert {"x-ozon-safety", "x-ozon-pagination", "x-ozon-unknown"} <= found
    for one in documents.operations(api):
        assert one["x-ozon-safety"] in {"read", "write", "destructive"}


@pytest.mark.parametrize(
    ("path", "personal"),
    [
        ("FbsPosting.customer", True),
        ("FbsPosting.addressee", True),
        ("FbsPosting.legal_info", True),
        ("FbsPosting.posting_number", None),
        ("FbsPostingAnalyticsData.city", None),
        ("ReturnPlace.address", False),
        ("ChatMessage.data", True),
        ("Review.text", True),
        ("DiscountTask.email", True),
        ("OrderCreateRequest.recipient", True),
    ],
)
def test_document_marks_personal_data(path: str, personal: bool | None) -> None:
    name, _, field = path.partition(".")
    schemas: dict[str, Any] = document("seller")["components"]["schemas"]
    assert schemas[name]["properties"][field].get("x-ozon-personal") is personal


@pytest.mark.parametrize("api", APIS)
def test_documented_answers_have_decimal_numbers_where_the_format_says_so(api: str) -> None:
    marked = [node for node in _nodes(document(api)) if node.get("format") == "decimal"]
    assert all("string" in node["type"] for node in marked)
    assert len(marked) >= {"seller": 20, "performance": 15, "merchants": 0}[api]


def _nodes(node: Any) -> Iterator[dict[str, Any]]:
    if isinstance(node, dict):
        yield node
    for inner in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        yield from _nodes(inner)


def _reachable(made: dict[str, Any], side: str, api: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """The schemas of all JSON bodies of one side, each once, with the operation that was found to use it."""
    seen: set[int] = set()
    for one in documents.operations(api):
        bodies = [one.get("requestBody", {})] if side == "request" else one["responses"].values()
        pending = [body["schema"] for part in bodies for body in json_bodies(part)]
        while pending:
            schema = resolve(made, pending.pop())
            if id(schema) not in seen:
                seen.add(id(schema))
                yield one["operationId"], schema
                parts = [*schema.get("properties", {}).values(), schema.get("items"), *schema.get("anyOf", ())]
                pending += [part for part in [*parts, schema.get("additionalProperties")] if isinstance(part, dict)]


@pytest.mark.parametrize("api", APIS)
def test_requests_take_no_null_and_known_values_only(api: str) -> None:
    found = list(_reachable(document(api), "request", api))
    assert found
    for operation, schema in found:
        assert "null" not in schema.get("type", ()), operation
        assert "anyOf" not in schema, operation


@pytest.mark.parametrize("api", APIS)
def test_fields_of_answers_may_be_null_absent_and_have_new_values(api: str) -> None:
    made = document(api)
    always = 0
    for operation, schema in _reachable(made, "answer", api):
        for name, one in schema.get("properties", {}).items():
            check = validator(api, one)
            always += (required := name in schema.get("required", ()))
            assert check.is_valid(None) != required, (operation, name)
            if enum := _enum(made, one):
                assert check.is_valid("NEW_VALUE" if isinstance(enum[0], str) else -1), (operation, name)
                assert not check.is_valid([]), (operation, name)
    assert (always > 0) == (api == "seller")


def _enum(made: dict[str, Any], schema: dict[str, Any]) -> list[Any]:
    found: list[Any] = resolve(made, schema.get("anyOf", [schema])[0]).get("enum", [])
    return found


@pytest.mark.parametrize("api", APIS)
def test_examples_are_what_the_schemas_say(api: str) -> None:
    checked = 0
    for one in documents.operations(api):
        for part in (one.get("requestBody", {}), *one["responses"].values()):
            for body in json_bodies(part):
                errors = [error.message for error in validator(api, body["schema"]).iter_errors(body["example"])]
                assert not errors, (one["operationId"], errors)
                checked += 1
    assert checked >= len([*documents.operations(api)])


@pytest.mark.parametrize("api", APIS)
def test_command_prints_the_document(api: str) -> None:
    as_it_is, as_yaml = ozon("spec", api), ozon("spec", api, "--format", "yaml")
    assert (as_it_is.returncode, as_it_is.stderr, as_yaml.returncode, as_yaml.stderr) == (0, "", 0, "")
    assert json.loads(as_it_is.stdout) == document(api)
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # YAML 1.1: dates and no are values of other types
    assert yaml.load(as_yaml.stdout, loader) == document(api)
    assert yaml.load(as_yaml.stdout, _JsonLoader) == document(api)
    assert "&id" not in as_yaml.stdout
