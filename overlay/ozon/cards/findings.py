"""The findings of a card check, and lookups of dictionary values."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Literal, Protocol

from attrs import frozen

from ozon_generated.model import NULL, Model

from ..answers import dig
from ..dictionaries.names import Match, Values, normalize
from ..similar import SUGGESTED, did_you_mean


@frozen
class Finding:
    """One fault or doubt in a card.

    Attributes:
        path: its place, such as ``attributes[3].values[0]`` or ``price``.
        severity: ``error``: Ozon will refuse the card; ``warning``: Ozon will accept it, perhaps not as you meant it.
        message: what is wrong.
        fix: what to do about it.
        code: ``missing_field``, ``invalid_value``, ``unknown_field`` or ``unknown_value``.
    """

    path: str
    severity: Literal["error", "warning"]
    message: str
    fix: str
    code: str = "invalid_value"

    def __str__(self) -> str:
        text = f"{self.message} {self.fix}".rstrip()
        return f"{self.path}: {text}" if self.path else text


def error(path: str, message: str, fix: str, code: str = "invalid_value") -> Finding:
    """A fault that Ozon will refuse."""
    return Finding(path, "error", message, fix, code)


def warning(path: str, message: str, fix: str, code: str = "invalid_value") -> Finding:
    """A doubt about what Ozon will accept."""
    return Finding(path, "warning", message, fix, code)


def as_dict(value: object) -> dict[str, object]:
    """A card or a part of it as JSON types, without changing it."""
    if isinstance(value, Model):
        return value.to_dict()
    return dict(value) if isinstance(value, Mapping) else {}


def rows(value: object) -> list[object]:
    """The rows of a list; empty for anything else."""
    return list(value) if isinstance(value, list | tuple) else []


def placed(card: object) -> Iterator[tuple[str, dict[str, Any], bool]]:
    """The path and row of every attribute of a card, and whether it is part of a complex one."""
    made = as_dict(card)
    for place, row in enumerate(rows(made.get("attributes"))):
        yield f"attributes[{place}]", as_dict(row), False
    for group, complex_ in enumerate(rows(made.get("complex_attributes"))):
        for place, row in enumerate(rows(as_dict(complex_).get("attributes"))):
            yield f"complex_attributes[{group}].attributes[{place}]", as_dict(row), True


def contents(row: object) -> frozenset[object]:
    """The values of an attribute: the number of a dictionary value, otherwise the text."""
    return frozenset(
        value.get("dictionary_value_id") or value.get("dictionaryValueId") or str(value.get("value") or "")
        for value in map(as_dict, rows(dig(row, "values")))
    )


def empty(value: object) -> bool:
    """Whether a field has no content."""
    return value is None or value is NULL or value == "" or value == []


class Found(Protocol):
    """The result of a lookup; `Match` has this shape.

    Attributes:
        value_id: the ``dictionary_value_id``; ``None`` if there is none or several fit.
        value: its text in the dictionary, or the nearest one.
        sure: whether it may be used without review.
        alternatives: further values, nearest first, each with a ``value_id`` and a ``value``; ``info`` and ``score``
            are optional. A score of 0 is not near: it is listed because there is little to choose from.
    """

    @property
    def value_id(self) -> int | None: ...
    @property
    def value(self) -> str | None: ...
    @property
    def sure(self) -> bool: ...
    @property
    def alternatives(self) -> Sequence[Any]: ...


class Lookup(Protocol):
    """Finds a name in the dictionary of an attribute: ``lookup(10096, "белый")``; ``None`` if it cannot tell."""

    def __call__(self, attribute_id: int, name: str, /) -> Found | None: ...


def table_lookup(tables: Mapping[int, Mapping[str, int]]) -> Lookup:
    """A lookup in tables of your own: ``table_lookup({10096: {"белый": 61571, "синий": 61574}})``.

    It returns ``None`` for attributes without a table. For dictionaries of many thousand values use a mirror: to find
    the nearest names, this lookup compares all.
    """
    made = {
        attribute_id: Values(((number, text) for text, number in table.items()), whole=True)
        for attribute_id, table in tables.items()
    }

    def lookup(attribute_id: int, name: str, /) -> Match | None:
        return made[attribute_id].match(name) if attribute_id in made else None

    return lookup


def fitting(found: Found) -> list[int | None]:
    """The ids of the values that a name may mean."""
    return [found.value_id, *(one.value_id for one in found.alternatives if getattr(one, "score", 100.0))]


def several(name: str, found: Found) -> str:
    """The values that all have this name, by their ids: ``1 (info), 2 (info)``; empty if there are not several."""
    form = normalize(name)
    same = [one for one in found.alternatives if found.value_id is None and normalize(str(one.value)) == form]
    return ", ".join(_described(name, one) for one in same) if len(same) > 1 else ""


def _described(name: str, one: Any) -> str:
    spelling = repr(one.value) if one.value != name else ""
    told = ", ".join(filter(None, (spelling, getattr(one, "info", ""))))
    return f"{one.value_id} ({told})" if told else str(one.value_id)


def suggestion(found: Found) -> str:
    """Which values a person may have meant, or may choose; empty if nothing tells."""
    first = [found.value] if found.value else []
    near = [str(one.value) for one in found.alternatives if getattr(one, "score", 100.0)]
    if first or near:
        return did_you_mean(list(dict.fromkeys([*first, *near]))[:SUGGESTED])
    rest = " or ".join(repr(str(one.value)) for one in found.alternatives)
    return f"Choose {rest}." if rest else ""
