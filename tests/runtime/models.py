"""Models to read and write in tests."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any, Literal

import attrs

from ozon_generated.model import Model, model, wire


@model
class Inner(Model):
    id: int | None = None
    name: str | None = None
    ratio: float | None = None
    flag: bool | None = None


@model
class Tree(Model):
    title: str | None = None
    children: list[Tree] = attrs.field(factory=list)


@model
class Answer(Model):
    id: int | None = None
    text: str | None = None
    kind: Literal["a", "b"] | str | None = None
    inner: Inner | None = None
    rows: list[Inner] = attrs.field(factory=list)
    ids: list[int] = attrs.field(factory=list)
    nested: list[list[Inner]] = attrs.field(factory=list)
    by_name: dict[str, Inner] | None = None
    at: datetime | None = None
    day: date | None = None
    moments: list[datetime] = attrs.field(factory=list)
    anything: Any | None = None
    import_: str | None = wire("import", default=None)
    class_: list[str] = wire("class", factory=list)


@model
class Request(Model):
    name: str | None = None
    price: str | None = None
    at: datetime | None = None
    ids: Sequence[int] | None = None
    moments: Sequence[datetime] | None = None
    filter: Inner | Mapping[str, Any] | None = None
    items: Sequence[Inner | Mapping[str, Any]] | None = None


def sent(**arguments: Any) -> Any:
    return Request(**arguments).to_dict()


FULL: dict[str, Any] = {
    "id": 1,
    "text": "Кружка",
    "kind": "b",
    "inner": {"id": 2, "tomorrow": {"deep": [None]}},
    "rows": [{"id": 3}, {"name": "x", "extra": 1}],
    "ids": [1, 2],
    "nested": [[{"id": 4}], []],
    "by_name": {"a": {"id": 5}},
    "at": "2026-01-02T03:04:05.123456789Z",
    "day": "2026-01-02",
    "moments": ["2026-01-02T03:04:05+03:00"],
    "anything": {"a": [1, None]},
    "import": "yes",
    "class": ["c"],
    "unknown": [{"id": "6"}],
    "to_dict": "a name of ours",
    "_extra": "another",
}
