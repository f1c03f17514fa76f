"""The schemas of an API as openapi-python-client parsed them: what they refer to, and how Python writes their types."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Literal

from openapi_python_client.parser.openapi import GeneratorData
from openapi_python_client.parser.properties.any import AnyProperty
from openapi_python_client.parser.properties.const import ConstProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.literal_enum_property import LiteralEnumProperty
from openapi_python_client.parser.properties.model_property import ModelProperty
from openapi_python_client.parser.properties.none import NoneProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol
from openapi_python_client.parser.properties.union import UnionProperty

from ..bundle import Bundle
from .text import literal

_SCALARS = {
    "BooleanProperty": "bool",
    "DateProperty": "date",
    "DateTimeProperty": "datetime",
    "FileProperty": "bytes",
    "FloatProperty": "float",
    "IntProperty": "int",
    "StringProperty": "str",
}


#: What the type of a property is for: a field of an answer; a field or an argument of a request, which also takes a
#: `TypedDict` instead of a model; a key of such a `TypedDict`, which also takes the text of a date.
Role = Literal["answer", "request", "mapping"]
#: What the name of a `TypedDict` has after that of its model.
DICT = "Dict"


class UntypedError(Exception):
    """No Python type fits a property."""


def wire_name(prop: PropertyProtocol) -> str:
    """The name of a property in JSON."""
    return prop.name.get_untrusted_value()


class Shapes:
    """All schemas of one API."""

    def __init__(self, spec: Bundle, data: GeneratorData) -> None:
        self.schemas: dict[str, Any] = spec.document["components"]["schemas"]
        self.models = {str(model.class_info.name): model for model in data.models}
        self.enums = {str(e.class_info.name): e for e in data.enums if isinstance(e, LiteralEnumProperty)}
        self._enum_order = dict(_enums(spec.document))
        self._reached: dict[str, set[str]] = {}

    def enum_values(self, name: str) -> list[Any]:
        """The values of an enumeration, in the order of the spec (the parser keeps a set)."""
        values = self.enums[name].values
        return self._enum_order.get(frozenset(values)) or sorted(values, key=str)

    def model_of(self, prop: ModelProperty) -> ModelProperty:
        """The model behind a reference to it, which has no properties of its own."""
        return self.models[str(prop.class_info.name)]

    def is_map(self, prop: ModelProperty) -> bool:
        """Whether an object is a plain mapping in Python: it has no fields, and no name of its own."""
        model = self.model_of(prop)
        bare = not model.required_properties and not model.optional_properties
        return bare and model.additional_properties is not None and str(model.class_info.name) not in self.schemas

    def is_open(self, name: str) -> bool:
        """Whether an object is known to have more fields than are documented."""
        return self.schemas.get(name, {}).get("additionalProperties") is True

    def fields(self, name: str) -> list[PropertyProtocol]:
        """The properties of a model in the order of the spec."""
        order = list(self.schemas.get(name, {}).get("properties", {}))
        model = self.models[name]
        own = [*(model.required_properties or []), *(model.optional_properties or [])]
        return sorted(own, key=lambda prop: order.index(wire_name(prop)))

    def named(self, prop: PropertyProtocol) -> Iterator[str]:
        """The classes that the annotation of a property names."""
        if isinstance(prop, ListProperty):
            yield from self.named(prop.inner_property)
        elif isinstance(prop, UnionProperty):
            for inner in prop.inner_properties:
                yield from self.named(inner)
        elif isinstance(prop, LiteralEnumProperty):
            yield str(prop.class_info.name)
        elif isinstance(prop, ModelProperty):
            if not self.is_map(prop):
                yield str(prop.class_info.name)
            elif values := self.model_of(prop).additional_properties:
                yield from self.named(values)

    def direct(self, name: str) -> list[str]:
        """The classes that a class names in its own fields."""
        props = self.fields(name) if name in self.models else []
        return list(dict.fromkeys(inner for prop in props for inner in self.named(prop)))

    def reach(self, props: Iterable[PropertyProtocol]) -> set[str]:
        """All classes that are needed for some properties."""
        found: set[str] = set()
        pending = [name for prop in props for name in self.named(prop)]
        while pending:
            name = pending.pop()
            if name not in found:
                found.add(name)
                pending += self.direct(name)
        return found

    def circle(self, name: str) -> set[str]:
        """A class, and those that name it and that it names in turn."""
        below = self._below(name)
        return {name, *(other for other in below if name in self._below(other))}

    def _below(self, name: str) -> set[str]:
        """All classes that a class names, and that these name."""
        if name not in self._reached:
            self._reached[name] = self.reach(self.fields(name)) if name in self.models else set()
        return self._reached[name]

    def inner_first(self, names: set[str]) -> list[str]:
        """Order classes so that each follows those that it names, except in cycles."""
        done: dict[str, None] = {}

        def visit(name: str, above: frozenset[str]) -> None:
            if name in done or name in above:
                return
            for inner in self.direct(name):
                visit(inner, above | {name})
            done[name] = None

        for name in (*self.enums, *self.models):
            if name in names:
                visit(name, frozenset())
        return list(done)

    def annotation(self, prop: PropertyProtocol, role: Role) -> str:
        """The Python type of a property, for a role.

        Raises:
            UntypedError: no type fits.
        """
        if isinstance(prop, ListProperty):
            return f"{'list' if role == 'answer' else 'Sequence'}[{self.annotation(prop.inner_property, role)}]"
        if isinstance(prop, LiteralEnumProperty):
            return str(prop.class_info.name)
        if isinstance(prop, UnionProperty):
            parts = [
                self.annotation(inner, role) for inner in prop.inner_properties if not isinstance(inner, NoneProperty)
            ]
            return " | ".join(dict.fromkeys(parts))
        if isinstance(prop, ModelProperty):
            return self._object(prop, role)
        if isinstance(prop, ConstProperty):
            return f"Literal[{literal(prop.value.raw_value)}]"
        text = _SCALARS.get(type(prop).__name__)
        if text is None:
            raise UntypedError(f"leaks as {type(prop).__name__}: give its schema a type")
        return f"{text} | str" if role == "mapping" and text in ("date", "datetime") else text

    def _object(self, prop: ModelProperty, role: Role) -> str:
        if not self.is_map(prop):
            name = str(prop.class_info.name)
            if role == "answer":
                return name
            return f"{name} | Mapping[str, Any]" if self.is_open(name) else f"{name} | {name}{DICT}"
        values = self.model_of(prop).additional_properties
        inner = "Any" if values is None or isinstance(values, AnyProperty) else self.annotation(values, role)
        return f"{'dict' if role == 'answer' else 'Mapping'}[str, {inner}]"


def _enums(node: Any) -> Iterator[tuple[frozenset[Any], list[Any]]]:
    if isinstance(node, dict):
        if isinstance(node.get("enum"), list):
            yield frozenset(node["enum"]), node["enum"]
        for value in node.values():
            yield from _enums(value)
    elif isinstance(node, list):
        for value in node:
            yield from _enums(value)
