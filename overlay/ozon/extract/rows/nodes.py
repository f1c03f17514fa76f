"""What the spec says of a value in an answer, as far as columns need it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from typing import Any, TypeAlias

import msgspec
import pyarrow as pa
from attrs import evolve, frozen
from msgspec import Raw

from ... import operations

Schema: TypeAlias = Mapping[str, Any]

#: Type of numbers: 18 digits before the point, which is more than amounts of money need, and 10 behind it.
NUMBER = pa.decimal128(28, 10)
#: Type of text that holds a decimal number, which Ozon uses for money.
AMOUNT = pa.decimal128(18, 4)
#: Type by which JSON integers above 64 bits with sign are read.
UNSIGNED = pa.decimal128(20, 0)
MOMENT, LOCAL = pa.timestamp("us", "UTC"), pa.timestamp("us")


@frozen
class Scalar:
    """A single value.

    Attributes:
        documented: its type in the words of the spec.
        type: the type of its column.
        read: the type by which JSON is read; text for values that are converted afterwards.
        known: the documented values of text; empty if it may be any.
    """

    documented: str
    type: pa.DataType
    read: pa.DataType
    known: tuple[str, ...] = ()


@frozen
class Scalars:
    """A list of single values."""

    item: Scalar


@frozen
class Fields:
    """An object with known fields."""

    fields: Mapping[str, Node]
    notes: Mapping[str, str]  #: descriptions of the fields


@frozen
class Rows:
    """A list of objects."""

    item: Fields


@frozen
class AnyJson:
    """A map, a free-form object, or a value of several types."""

    documented: str


@frozen
class Personal:
    """A person's data, which gets no column."""


@frozen
class Unknown:
    """What the spec does not know.

    Attributes:
        type: the type of its first values; ``None`` if they have several.
    """

    type: pa.DataType | None


Node: TypeAlias = Scalar | Scalars | Fields | Rows | AnyJson | Personal | Unknown

TEXT = Scalar("string", pa.string(), pa.string())
_OTHER_TEXT = {
    "decimal": Scalar("decimal number as text", AMOUNT, pa.string()),
    "date-time": Scalar("moment", MOMENT, pa.string()),
    "date-time-local": Scalar("local time", LOCAL, pa.string()),
    "date": Scalar("date", pa.date32(), pa.string()),
}
_SCALARS = {
    "integer": Scalar("integer", pa.int64(), pa.int64()),
    "number": Scalar("number", NUMBER, NUMBER),
    "boolean": Scalar("boolean", pa.bool_(), pa.bool_()),
}
_FLOAT = Scalar("number", pa.float64(), pa.float64())
_UNSIGNED = Scalar("integer", pa.string(), UNSIGNED)


class _Parts(Mapping[str, Any]):
    """An object of which each field is read from JSON when it is asked for."""

    def __init__(self, raw: Raw) -> None:
        self._raw = msgspec.json.decode(raw, type=dict[str, Raw])

    def __getitem__(self, name: str) -> Any:
        return msgspec.json.decode(self._raw[name])

    def __iter__(self) -> Iterator[str]:
        return iter(self._raw)

    def __len__(self) -> int:
        return len(self._raw)


@cache
def document(api: str) -> Any:
    """The paths and schemas of the packaged OpenAPI document of an API, which as a whole would take 15 MB."""
    content = files("ozon_generated").joinpath(api, "_data", "openapi.json").read_bytes()
    raw = msgspec.json.decode(content, type=dict[str, Raw])
    components = msgspec.json.decode(raw["components"], type=dict[str, Raw])
    return {"paths": _Parts(raw["paths"]), "components": {"schemas": _Parts(components["schemas"])}}


def answer_of(api: str, operation: str, *, personal: bool = False) -> Node:
    """The answer of an operation.

    Args:
        api: ``seller``, ``performance`` or ``merchants``.
        operation: the operation's name, such as ``posting_fbs.list``.
        personal: whether to include fields that hold a person's data.

    Raises:
        KeyError: the API has no such operation, or its answer is not JSON.
    """
    info = operations.get(operation, api)
    spec = document(api)
    answer = spec["paths"][info.path][info.method.lower()]["responses"]["200"]
    return Schemas(spec, personal=personal).node(answer["content"]["application/json"]["schema"])


class Schemas:
    """Reads the schemas of an OpenAPI document.

    Args:
        spec: the document.
        personal: whether to include fields that hold a person's data.
    """

    def __init__(self, spec: Schema, *, personal: bool = False) -> None:
        self._schemas: Mapping[str, Schema] = spec["components"]["schemas"]
        self._personal = personal

    def node(self, schema: Schema, around: tuple[str, ...] = ()) -> Node:
        """The value that a schema describes. ``around`` are the names of the schemas that contain it."""
        found, around = self._resolved(schema, around)
        if found.get("x-ozon-personal") is True and not self._personal:
            return Personal()
        kinds = _kinds(found)
        if len(kinds) != 1 or len(set(around)) < len(around):
            return AnyJson(" or ".join(kinds) or "any")
        return self._typed(kinds[0], found, around)

    def _typed(self, kind: str, schema: Schema, around: tuple[str, ...]) -> Node:
        if kind == "array":
            item = self.node(schema.get("items", {}), around)
            if isinstance(item, Fields):
                return Rows(item)
            return Scalars(item) if isinstance(item, Scalar) else AnyJson("array")
        if kind == "object":
            properties = schema.get("properties", {})
            if not properties:
                return AnyJson("object")
            nodes = {name: self.node(one, around) for name, one in properties.items()}
            notes = {name: self._resolved(one, ())[0].get("description", "") for name, one in properties.items()}
            return Fields(nodes, notes)
        return _scalar(kind, schema)

    def _resolved(self, schema: Schema, around: tuple[str, ...]) -> tuple[Schema, tuple[str, ...]]:
        """A schema without references and ``null``; words beside a reference stay."""
        while True:
            beside = {word: value for word, value in schema.items() if word not in ("$ref", "anyOf")}
            if "$ref" in schema:
                name = schema["$ref"].rpartition("/")[2]
                schema, around = {**self._schemas[name], **beside}, (*around, name)
            elif "anyOf" in schema:
                ways = [self._resolved(way, around) for way in schema["anyOf"] if way.get("type") != "null"]
                if len(ways) == 1:
                    return {**ways[0][0], **beside}, ways[0][1]
                kinds = sorted({kind for way, _ in ways for kind in _kinds(way)})
                forms = {way.get("format") for way, _ in ways}  # known values, and others of the same type
                found = {"format": forms.pop()} if len(forms) == 1 and kinds in (["integer"], ["string"]) else {}
                found["enum"] = [value for way, _ in ways for value in way.get("enum", ())]
                return {
                    **found,
                    "type": kinds if len(kinds) > 1 or "format" in found else ["any", *kinds],
                    **beside,
                }, around
            else:
                return schema, around


def _kinds(schema: Schema) -> list[str]:
    kinds = schema.get("type", [])
    return [kind for kind in ([kinds] if isinstance(kinds, str) else kinds) if kind != "null"]


def _scalar(kind: str, schema: Schema) -> Scalar:
    form = schema.get("format")
    if kind == "string":
        time = schema.get("x-ozon-time")
        if form == "date-time" and time is not None and "when" not in time:  # a condition means that it may be a moment
            form = "date-time-local"
        return _OTHER_TEXT.get(str(form)) or evolve(TEXT, known=tuple(schema.get("enum", ())))
    if kind == "number" and form == "float":
        return _FLOAT
    return _UNSIGNED if form == "uint64" else _SCALARS[kind]
