"""The classes of an API: which one stands in which file, and what that file imports."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol
from openapi_python_client.strings import snake_case

from ..bundle import Bundle
from ..spec.grammar import Pointer, Schema
from .events import FOLDER, MESSAGE_TYPE, Event, events
from .names import verb_of
from .parts import Class, Field, Module
from .shapes import DICT, Role, Shapes, UntypedError, wire_name
from .text import describe, field_note, local_time


class Classes:
    """All classes of one API, in their modules.

    Attributes:
        modules: the files with models and enumerations, by path.
        inputs: the files with what callers may pass instead of models, by path.
    """

    def __init__(self, spec: Bundle, shapes: Shapes, calls: Iterable[tuple[dict[str, Any], Endpoint]]) -> None:
        self.spec = spec
        self.shapes = shapes
        self.problems: list[str] = []
        self.modules: dict[str, Module] = {}
        self.inputs: dict[str, Module] = {}
        self._users: dict[str, set[tuple[str, str]]] = defaultdict(set)
        self._requested: set[str] = set()
        self._answered: set[str] = set()
        for operation, endpoint in calls:
            self._note_use(operation, endpoint)
        self._events = events(spec)
        for event in self._events.values():
            for name in (event.name, *shapes.reach(shapes.fields(event.name))):
                self._users[name].add((FOLDER, event.id))
                self._answered.add(name)
        nested = {inner for name in self._requested for inner in shapes.direct(name)}
        self._nested = {name for name in nested if name in shapes.models and not shapes.is_open(name)}
        self._place_classes()

    def _note_use(self, operation: dict[str, Any], endpoint: Endpoint) -> None:
        sent = [*(b.prop for b in endpoint.bodies), *endpoint.path_parameters, *endpoint.query_parameters]
        came = [r.prop for r in endpoint.responses]
        for props, role in ((sent, self._requested), (came, self._answered)):
            for name in self.shapes.reach(props):
                self._users[name].add((operation["tags"][0], operation["operationId"]))
                role.add(name)

    # which class stands where

    def home(self, name: str) -> str:
        """The file of a class: that of its only operation, or one of its own, so that it loads alone."""
        users = self._users[name]
        tag, operation = min(users)
        if len(users) == 1:
            return f"{tag}/_{verb_of(tag, operation)}"
        return f"{self._folder(name)}_shared_{snake_case(min(self.shapes.circle(name)))}"

    def _folder(self, name: str) -> str:
        """The folder of the only resource that needs a class, or that of all."""
        tags = {tag for tag, _ in self._users[name]}
        return f"{min(tags)}/" if len(tags) == 1 else ""

    def _place_classes(self) -> None:
        for name in self.shapes.inner_first(set(self._users)):
            module = self.module(self.home(name))
            made = self._event(self._events[name]) if name in self._events else self._class(name)
            module.classes.append(made)
            for inner in self.shapes.direct(name):
                self.need(module, inner)
                if f"{inner}{DICT}" in made.annotations:
                    _need(module.typing, module, self._input_home(inner), f"{inner}{DICT}")
            if name in self._nested:
                self._place_input(name)

    def _place_input(self, name: str) -> None:
        home = self._input_home(name)
        module = self.inputs.setdefault(home, Module(home))
        fields = [self.field(prop, {}, (), role="mapping") for prop in self.shapes.fields(name)]
        module.classes.append(Class(f"{name}{DICT}", f"`{name}` as a mapping.", fields))
        for inner in self.shapes.direct(name):
            self.need(module, inner)
            if inner in self._nested:
                _need(module.imports, module, self._input_home(inner), f"{inner}{DICT}")

    def _input_home(self, name: str) -> str:
        return f"{self._folder(name)}_inputs"

    def module(self, path: str) -> Module:
        """The module at a path, made at first use."""
        return self.modules.setdefault(path, Module(path))

    def need(self, module: Module, name: str) -> None:
        """Import a class into a module."""
        _need(module.imports, module, self.home(name), name)

    def exported(self, module: Module, used: Iterable[str]) -> dict[str, str]:
        """Every class that a user of an operation's module may name, with the file that has it."""
        found: dict[str, str] = {}
        named = [name for names in module.imports.values() for name in names]
        pending = [*(cls.name for cls in module.classes), *named, *used]
        while pending:
            name = pending.pop()
            if name not in found:
                found[name] = self.home(name)
                if name in self._nested:
                    found[f"{name}{DICT}"] = self._input_home(name)
                pending += self.shapes.direct(name)
        return found

    # what a class has

    def _class(self, name: str) -> Class:
        raw = self.shapes.schemas.get(name, {})
        if name in self.shapes.enums:
            return Class(name, describe(raw), values=self.shapes.enum_values(name))
        sent = name in self._requested
        role: Role = "request" if sent and name not in self._answered else "answer"
        place = ("components", "schemas", name, "properties")
        fields = [self.field(prop, raw, place, role=role, sent=sent) for prop in self.shapes.fields(name)]
        return Class(name, describe(raw) or self._purpose(name), fields, open=sent and self.shapes.is_open(name))

    def _event(self, event: Event) -> Class:
        made = self._class(event.name)
        made.fields = [field for field in made.fields if field.name != MESSAGE_TYPE]
        made.doc, made.event = event.doc, event
        return made

    def _purpose(self, name: str) -> str:
        """What a class without a description is for."""
        tag, user = min(self._users[name])
        if len(self._users[name]) == 1 and name.endswith(("Request", "Response")):
            return f"{'Request' if name.endswith('Request') else 'Answer'} of `{tag}.{verb_of(tag, user)}`."
        return " ".join(re.findall(r"[A-Z]+(?![a-z])|[A-Z][a-z0-9]*", name)).capitalize() + "."

    def field(self, prop: PropertyProtocol, raw: Schema, place: Pointer, *, role: Role, sent: bool = True) -> Field:
        """A field of a class, or an argument of a method.

        Args:
            prop: the property.
            raw: the schema that holds it.
            place: where that schema has its properties.
            role: what its type is for.
            sent: whether callers may send it.
        """
        wire = wire_name(prop)
        schema = raw.get("properties", {}).get(wire, {})
        try:
            annotation = self.shapes.annotation(prop, role)
        except UntypedError as error:
            annotation = "Any"
            self.problems.append(f"{self.spec.where(*place, wire)}: {error}")
        return Field(
            str(prop.python_name),
            wire,
            annotation,
            required=prop.required and sent,
            many=isinstance(prop, ListProperty) and not sent,
            doc=field_note(schema, self.shapes.schemas),
            local=local_time(schema),
            always="x-ozon-always" in schema,
        )


def _need(imports: dict[str, list[str]], module: Module, home: str, name: str) -> None:
    if home != module.path:
        folder, _, file = home.rpartition("/")
        source = f".{file}" if folder == module.folder else f"..{home.replace('/', '.')}"
        names = imports.setdefault(source, [])
        if name not in names:
            names.append(name)
