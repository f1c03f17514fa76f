"""Fields on the command line, for every operation of every API: what can be given, and what is refused."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

import click
import pytest

from ozon.cli.arguments import arguments
from ozon.fields import Fields
from ozon.operations import OperationInfo, every
from ozon.schemas import Schema

OPERATIONS = {f"{one.api} {one.name}": one for one in every()}
PATTERNS = {"^[0-9]{4}-(0[1-9]|1[0-2])$": "2026-10", r"^7\d{10}$": "79001234567"}
FORMATS = {"date": "2026-11-26", "date-time": "2026-11-26T10:00:00Z", "date-time-local": "2026-11-26T10:00:00"}
#: For each type, texts and values of JSON that are not of it.
WRONG: dict[str, tuple[list[str], list[Any]]] = {
    "integer": (["x", "1.5", "", "1e3"], ["1", 1.5, True, None, []]),
    "number": (["x", "nan", "inf", ""], ["1", True, None]),
    "boolean": (["maybe", "1"], ["true", 1]),
    "object": (["x", "[]", "{"], ["x", []]),
    "array": (["[", "[{]"], ["x", {}]),
    "string": ([], [5, True, None, {}]),
}


def sample(fields: Fields, schema: Schema) -> Any:
    """A value that the spec allows, with all fields of its objects."""
    schema = fields.resolve(schema)
    kind = schema.get("type", "object")
    if "enum" in schema:
        return schema["enum"][-1]
    if kind == "array":
        return [sample(fields, schema["items"])] * schema.get("minItems", 1)
    if kind == "object":
        return {name: sample(fields, one) for name, one in schema.get("properties", {}).items()}
    if kind == "boolean":
        return True
    if kind in ("integer", "number"):
        return max(schema.get("minimum", 0), min(7, schema.get("maximum", 7)))
    text = PATTERNS.get(schema.get("pattern", ""), FORMATS.get(schema.get("format", ""), "1"))
    return text * schema.get("minLength", 1) if text == "1" else text


def dotted(value: Any, name: str) -> Iterator[str]:
    """The words that give a value field by field."""
    if isinstance(value, dict) and value:
        for inner, one in value.items():
            yield from dotted(one, f"{name}.{inner}")
    elif isinstance(value, list) and value and isinstance(value[0], dict):
        for row, one in enumerate(value):
            yield from dotted(one, f"{name}.{row}")
    elif isinstance(value, list) and value:
        for one in value:
            yield from (f"--{name}", as_text(one))
    else:
        yield from (f"--{name}", as_text(value))


def as_text(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def whole(operation: OperationInfo) -> tuple[Fields, dict[str, Any]]:
    fields = Fields(operation)
    return fields, {name: sample(fields, schema) for name, schema in fields.top.items()}


def test_all_operations_are_here() -> None:
    assert len(OPERATIONS) == 575


@pytest.mark.parametrize("name", OPERATIONS)
def test_every_field_can_be_given(name: str) -> None:
    fields, body = whole(OPERATIONS[name])
    one_by_one = [word for field, value in body.items() for word in dotted(value, field)]
    assert arguments(fields, one_by_one, {}) == body
    as_json = [word for field, value in body.items() for word in (f"--{field}", as_text(value))]
    assert arguments(fields, as_json, {}) == body
    assert arguments(fields, [], body) == body


@pytest.mark.parametrize("name", OPERATIONS)
def test_the_documented_request_can_be_given(name: str) -> None:
    fields = Fields(OPERATIONS[name])
    body = dict(fields.data.get("request", {}).get("example") or {})
    body |= {one["name"]: one["example"] for one in fields.data.get("parameters", ()) if "example" in one}
    words = [word for field, value in body.items() for word in (f"--{field}", as_text(value))]
    assert arguments(fields, words, {}) == body


def leaves(fields: Fields, schema: Schema, place: str) -> Iterator[tuple[str, Schema]]:
    """Every field inside a field, itself included."""
    schema = fields.resolve(schema)
    yield place, schema
    for name, one in schema.get("properties", {}).items():
        yield from leaves(fields, one, f"{place}.{name}")
    if schema.get("type") == "array":
        yield from leaves(fields, schema["items"], f"{place}.0")


def wrong(schema: Schema) -> tuple[list[str], list[Any]]:
    """Texts, and values of JSON, that are not allowed for a field."""
    kind = schema.get("type", "object")
    if not isinstance(kind, str):
        return [], [True, {}]
    texts, values = (list(found) for found in WRONG[kind])
    if "enum" in schema or "pattern" in schema or schema.get("format") in ("date", "date-time"):
        texts.append("no such value")
        values.append("no such value")
    if "maximum" in schema:
        texts.append(str(schema["maximum"] + 1))
    if schema.get("maxItems", 10_000) < 10_000:
        texts.append(json.dumps([0] * (schema["maxItems"] + 1)))
    return texts, values


def refusal(fields: Fields, words: list[str]) -> str:
    with pytest.raises(click.UsageError) as refused:
        arguments(fields, words, {})
    return refused.value.message


@pytest.mark.parametrize("name", OPERATIONS)
def test_a_wrong_value_is_refused_with_field_value_and_reason(name: str) -> None:
    fields, body = whole(OPERATIONS[name])
    for field, schema in fields.top.items():
        for place, inner in leaves(fields, schema, field):
            texts, values = wrong(inner)
            for text in texts:
                told = refusal(fields, [f"--{place}", text])
                assert told.startswith(f"--{place}: "), told
                assert repr(text)[:30] in told or text[:10] in told or "are more than" in told
            for value in values if place != field and not place.endswith(".0") else ():
                changed = json.loads(json.dumps(body[field]))
                put(changed, place.removeprefix(f"{field}.").split("."), value)
                told = refusal(fields, [f"--{field}", json.dumps(changed)])
                assert told.startswith(f"--{field}: {place.removeprefix(f'{field}.')}: "), told
                assert json.dumps(value)[:30].strip('"') in told


def put(target: Any, steps: list[str], value: Any) -> None:
    for step in steps[:-1]:
        target = target[int(step)] if isinstance(target, list) else target[step]
    target[int(steps[-1]) if isinstance(target, list) else steps[-1]] = value


@pytest.mark.parametrize("name", OPERATIONS)
def test_unknown_and_missing_fields_are_refused(name: str) -> None:
    fields, body = whole(OPERATIONS[name])
    assert "has no field 'nothing'" in refusal(fields, ["--nothing", "1"]) if fields.top else True
    paging = OPERATIONS[name].facts.get("pagination", {})
    for field in fields.required - {paging.get("size"), paging.get("token")}:
        words = [word for other, value in body.items() if other != field for word in (f"--{other}", as_text(value))]
        assert re.search(rf"needs .*--{re.escape(field)}\b", refusal(fields, words))


LIST = Fields(OPERATIONS["seller product.list"])
PRICES = Fields(OPERATIONS["seller product.import_prices"])


@pytest.mark.parametrize(
    ("fields", "words", "told"),
    [
        (LIST, ["--filter.visibility"], "--filter.visibility: it needs a value."),
        (LIST, ["--filter.visibility", "EMPTY_STOK"], "Did you mean 'EMPTY_STOCK'?"),
        (LIST, ["--filter", '{"visibilty": "ALL"}'], "there is no field 'visibilty'. Did you mean 'visibility'?"),
        (LIST, ["--filter.visibilty", "ALL"], "product.list, filter, has no field 'visibilty'."),
        (LIST, ["--visibility", "ALL"], "has no field 'visibility'. Did you mean '--filter.visibility'?"),
        (LIST, ["--limit.x", "1"], "--limit has no fields: it is integer."),
        (LIST, ["--limit", "1001"], "1001 is above 1000"),
        (LIST, ["limit", "1"], "'limit' is not expected"),
        (PRICES, ["--prices.1.price", "1"], "the next one is 0"),
        (PRICES, ["--prices.x.price", "1"], "'x' is not the number of a row"),
        (PRICES, ["--prices", '[{"price": 5}]'], "0.price: 5 is not text"),
    ],
)
def test_refusals_help(fields: Fields, words: list[str], told: str) -> None:
    assert told in refusal(fields, words)


def test_the_client_has_the_size_of_a_page() -> None:
    assert arguments(Fields(OPERATIONS["seller warehouse.list"]), [], {}) == {}


def test_fields_are_put_into_a_body() -> None:
    body = {"filter": {"offer_id": ["a"], "future": 1}, "limit": 5}
    made = arguments(LIST, ["--filter.offer_id", "b", "--limit=7", "--filter.visibility", "ALL"], body)
    assert made == {"filter": {"offer_id": ["a", "b"], "future": 1, "visibility": "ALL"}, "limit": 7}
    assert body["filter"] == {"offer_id": ["a"], "future": 1}


@pytest.mark.parametrize("given", [5, "x", [1]])
def test_a_body_of_another_shape_is_refused(given: object) -> None:
    with pytest.raises(click.UsageError):
        arguments(LIST, ["--filter.offer_id", "b"], {"filter": given})
    with pytest.raises(click.UsageError, match="not a list"):
        arguments(LIST, ["--filter.offer_id", "b"], {"filter": {"offer_id": 5}})


def test_days_are_days_in_moscow() -> None:
    fields = Fields(OPERATIONS["seller posting_fbs.list"])
    made = arguments(fields, ["--filter.since", "2026-11-01", "--filter.to", "2026-11-30"], {"limit": 1})
    assert made["filter"] == {"since": "2026-11-01T00:00:00+03:00", "to": "2026-11-30T23:59:59+03:00"}
    with pytest.raises(click.UsageError, match="has no time zone"):
        arguments(fields, ["--filter.since", "2026-11-01T10:00"], {})
