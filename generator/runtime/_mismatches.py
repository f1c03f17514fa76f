"""What of an answer is not as documented: values of other types, and values that share their name with another."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from ._base import BaseModel
from ._codec import codec_for
from ._kinds import Kind
from .exact_json import Doubled

#: Key of the values that share their name with another, among the drift of an object.
_DOUBLED = ""


def mismatches(instance: BaseModel) -> Iterator[tuple[str, str, object]]:
    """Path, expected and got for what does not fit in an object and below it."""
    drifted = instance._drift or {}
    yield from drifted.get(_DOUBLED, ())
    for field in codec_for(type(instance)).fields:
        path = f".{field.wire}"
        value = getattr(instance, field.name)
        rows = type(value) is list and field.kind.item is not None and field.kind.item.model is not None
        told = field.name in drifted and not (rows and type(drifted[field.name]) is list)
        if told:
            yield path, field.kind.text, drifted[field.name]
        yield from _misfits(path, None if told else field.kind, value)


def _misfits(path: str, kind: Kind | None, value: object) -> Iterator[tuple[str, str, object]]:
    """What shows only now: texts that are no dates, and list items that are no objects; and what is in objects below.

    ``kind`` is the documented type; ``None`` where it is known already that the value does not have it.
    """
    if isinstance(value, BaseModel):
        for inner, expected, got in mismatches(value):
            yield path + inner, expected, got
    elif isinstance(value, list):
        item = kind and kind.item
        for index, element in enumerate(value):
            if item and item.model is not None and not isinstance(element, BaseModel | Mapping | None):
                yield f"{path}[{index}]", item.text, element
            yield from _misfits(f"{path}[{index}]", item, element)
    elif isinstance(value, dict):
        for key, element in value.items():
            yield from _misfits(f"{path}.{key}", None, element)
    elif kind and kind.read and isinstance(value, str):
        yield path, kind.text, value


def note(answer: object, doubled: Iterable[Doubled]) -> None:
    """Let the objects of an answer tell of the values that share their name with another."""
    for path, value in doubled:
        owner, rest = _owner(answer, path)
        text = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in rest)
        owner._drift = drift = owner._drift or {}
        drift.setdefault(_DOUBLED, []).append((text, "one value", value))


def _owner(answer: object, path: tuple[str | int, ...]) -> tuple[Any, tuple[str | int, ...]]:
    """The innermost object around a value, and the way from there."""
    value, found = answer, (answer, path)
    for number, step in enumerate(path[:-1], 1):
        if isinstance(value, BaseModel) and isinstance(step, str):
            name = codec_for(type(value)).names.get(step)
            value = getattr(value, name) if name else value.extra.get(step)
        elif isinstance(value, list) and isinstance(step, int) and step < len(value):
            value = value[step]
        else:
            break
        if isinstance(value, BaseModel):
            found = value, path[number:]
    return found
