"""The fields of an operation's answer and what they mean, from the bundled OpenAPI document."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import Any

from ozon_generated.exact_json import loads

from ..operations import OperationInfo
from ..schemas import Schema


def answer_fields(operation: OperationInfo) -> list[tuple[str, str, str]]:
    """Dotted name, type and meaning of every field of an answer; ``[]`` marks the rows of a list, ``*`` any key.

    An object within itself is not shown again. Empty if the answer is not JSON, or has no fields.
    """
    document = _document(operation.api)
    answer = document["paths"][operation.path][operation.method.lower()]["responses"]["200"]
    schema = answer.get("content", {}).get("application/json", {}).get("schema", {})
    return list(_rows(document, schema, "", ()))


@cache
def _document(api: str) -> Any:
    return loads(files("ozon_generated").joinpath(api, "_data", "openapi.json").read_bytes())


def _rows(document: Any, schema: Schema, name: str, above: tuple[str, ...]) -> Iterator[tuple[str, str, str]]:
    for inner, names in _forms(document, schema):
        if set(names) & set(above):
            continue
        below = (*above, *names)
        if "items" in inner:
            yield from _rows(document, inner["items"], f"{name}[]", below)
        for key, field in _fields(inner).items():
            own = f"{name}.{key}" if name else key
            told = [field, *(form for form, _ in _forms(document, field))]
            meaning = next((one["description"] for one in told if "description" in one), "")
            yield own, _kind(document, field), meaning
            yield from _rows(document, field, own, below)


def _fields(schema: Schema) -> dict[str, Schema]:
    """The fields of an object, and ``*`` for those of any key."""
    others = schema.get("additionalProperties")
    return {**schema.get("properties", {}), **({"*": others} if isinstance(others, dict) and others else {})}


def _forms(document: Any, schema: Schema) -> Iterator[tuple[Schema, list[str]]]:
    """What a schema may be, without references and null, with the names on the way to each form."""
    names = []
    while "$ref" in schema:
        names.append(schema["$ref"].rpartition("/")[2])
        schema = document["components"]["schemas"][names[-1]]
    if "anyOf" not in schema:
        yield schema, names
        return
    for one in schema["anyOf"]:
        yield from ((form, [*names, *more]) for form, more in _forms(document, one) if form.get("type") != "null")


def _kind(document: Any, schema: Schema) -> str:
    kinds: list[str] = []
    for form, _ in _forms(document, schema):
        given = form.get("type", "any")
        for kind in given if isinstance(given, list) else [given]:
            kinds += [f"list of {_kind(document, form['items'])}" if kind == "array" and "items" in form else kind]
    return " or ".join(kind for kind in dict.fromkeys(kinds) if kind != "null")
