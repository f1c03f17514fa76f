"""A second decoder, plain and slow: what the compiled ones must do, told by the rules of tolerance alone."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from decimal import Decimal
from math import isinf
from typing import Any

from attrs import define, field

from ozon_generated.codec import codec_for
from ozon_generated.exact_json import DEEPEST
from ozon_generated.fields import BaseModel, Kind

Mismatches = Iterator[tuple[str, str, object]]
Path = tuple[str | int, ...]


@define
class Read:
    """An object as it should be read: raw values by name in Python, unknown fields, and what has another type."""

    cls: type[BaseModel]
    values: dict[str, Any] = field(factory=dict)
    extra: dict[str, Any] = field(factory=dict)
    misfits: dict[str, Any] = field(factory=dict)
    incomplete: bool = False


@define
class Missing:
    """A list that was not sent, or sent as null."""

    null: bool


def loads(content: bytes) -> tuple[Any, list[tuple[Path, Any]]]:
    """Parsed JSON, and the values that a later one of the same name replaces, with their paths."""
    replaced: dict[int, tuple[object, list[tuple[str, Any]]]] = {}

    def read(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found = dict(pairs)
        others = [(k, v) for k, v in pairs if type(v) is not type(found[k]) or v != found[k]]
        if others:
            replaced[id(found)] = found, others
        return found

    def number(text: str) -> Any:
        if isinf(float(text)) or len(text) > 640 or len(text.lower().partition("e")[2]) > 4:
            return text
        return float(text) if Decimal(repr(float(text))) == Decimal(text) else Decimal(text)

    def integer(text: str) -> Any:
        return int(text) if len(text) <= 640 else text

    try:
        value = json.loads(content, object_pairs_hook=read, parse_constant=str, parse_int=integer, parse_float=number)
    except RecursionError:
        raise ValueError("nested too deeply") from None
    others: list[tuple[Path, Any]] = []
    todo: list[tuple[Path, Any]] = [((), value)]
    while todo:
        path, one = todo.pop()
        here = [((*path, name), old) for name, old in replaced.get(id(one), (None, []))[1]]
        others += here
        todo += here
        if isinstance(one, dict):
            todo += [((*path, name), inner) for name, inner in one.items()]
        elif isinstance(one, list):
            todo += [((*path, index), inner) for index, inner in enumerate(one)]
    if any(_deep(one) for one in (value, *(old for _, old in others))):
        raise ValueError(f"nested more than {DEEPEST} levels deep")
    return value, others


def _deep(value: Any, left: int = DEEPEST) -> bool:
    inner = list(value.values()) if isinstance(value, dict) else value
    return isinstance(inner, list) and (left == 0 or any(_deep(one, left - 1) for one in inner))


def decode(cls: type[BaseModel], data: dict[str, Any]) -> Read:
    read = Read(cls)
    for one in codec_for(cls).fields:
        if one.wire in data:
            value, fits = _convert(one.kind, data[one.wire])
            if not fits:
                read.misfits[one.name] = data[one.wire]
        else:
            value = Missing(null=False) if one.kind.item is not None else None
        read.values[one.name] = value
        read.incomplete |= one.always and value is None
    names = {one.wire for one in codec_for(cls).fields}
    read.extra = {wire: value for wire, value in data.items() if wire not in names}
    return read


def _convert(kind: Kind, value: Any) -> tuple[Any, bool]:
    """The value to keep, and whether the received one has the documented type."""
    if kind.open:
        return value, True
    if value is None:
        return (None if kind.item is None else Missing(null=True)), True
    if kind.item is not None:
        return _convert_list(kind.item, value)
    if kind.model is not None:
        return (decode(kind.model, value), True) if isinstance(value, dict) else (value, False)
    if kind.value is not None:
        if not isinstance(value, dict):
            return value, False
        pairs = {name: _convert(kind.value, item) for name, item in value.items()}
        return {name: item for name, (item, _) in pairs.items()}, all(fits for _, fits in pairs.values())
    return (value, True) if type(value) in kind.accepts else (_scalar(kind, value), False)


def _convert_list(item: Kind, value: Any) -> tuple[Any, bool]:
    if isinstance(value, dict) and item.model is not None:
        if any(one.wire in value for one in codec_for(item.model).fields):
            return [decode(item.model, value)], False
        return value, False
    if not isinstance(value, list):
        return value, False
    converted = [_convert(item, element) for element in value]
    return [element for element, _ in converted], all(fits for _, fits in converted)


def _scalar(kind: Kind, value: Any) -> Any:
    """Convert a value of another type if nothing is lost."""
    if isinstance(value, str) and str not in kind.accepts:
        if bool in kind.accepts:
            return {"true": True, "false": False}.get(value.lower(), value)
        if int in kind.accepts and value != "-0" and re.fullmatch(r"-?(0|[1-9][0-9]{0,39})", value):
            return int(value)
        if float in kind.accepts and re.fullmatch(r"-?(0|[1-9][0-9]{0,39})\.[0-9]{1,40}", value):
            return float(value) if Decimal(repr(float(value))) == Decimal(value) else value
    if type(value) in (int, Decimal) and kind.read is None:
        if isinstance(value, Decimal) and float in kind.accepts:
            return float(value)
        return str(value) if str in kind.accepts else value
    return value


def plain(value: Any) -> Any:
    """A value as it is sent."""
    if isinstance(value, Read):
        sent: dict[str, Any] = {}
        for one in codec_for(value.cls).fields:
            kept = value.values[one.name]
            if isinstance(kept, Missing) and kept.null:
                sent[one.wire] = None
            elif kept is not None and not isinstance(kept, Missing):
                sent[one.wire] = plain(kept)
        return {**sent, **plain(value.extra)}
    if isinstance(value, dict):
        return {name: plain(item) for name, item in value.items()}
    if isinstance(value, list):
        return [plain(item) for item in value]
    return format(value, "f") if isinstance(value, Decimal) else value


def mismatches(read: Read) -> Mismatches:
    """Path, documented type and value of everything that has another type."""
    for one in codec_for(read.cls).fields:
        kept = read.values[one.name]
        came = read.misfits.get(one.name)
        rows = one.kind.item is not None and one.kind.item.model is not None and isinstance(kept, list)
        told = one.name in read.misfits and not (rows and isinstance(came, list))
        if told:
            yield f".{one.wire}", one.kind.text, came
        yield from _below(f".{one.wire}", None if told else one.kind, kept)


def _below(path: str, kind: Kind | None, value: Any) -> Mismatches:
    if isinstance(value, Read):
        for inner, expected, got in mismatches(value):
            yield path + inner, expected, got
    elif isinstance(value, list):
        item = kind.item if kind is not None else None
        for index, element in enumerate(value):
            if item is not None and item.model is not None and not isinstance(element, Read | dict | None):
                yield f"{path}[{index}]", item.text, element
            yield from _below(f"{path}[{index}]", item, element)
    elif isinstance(value, dict):
        for name, element in value.items():
            yield from _below(f"{path}.{name}", None, element)
    elif kind is not None and kind.read is not None and isinstance(value, str) and isinstance(kind.read(value), str):
        yield path, kind.text, value
