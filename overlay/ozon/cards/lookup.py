"""From the name of a dictionary value to its id: what a card check needs of a mirror, a table or Ozon's search."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from difflib import get_close_matches
from typing import Any, NamedTuple, Protocol

_SHOWN = 3


class Found(Protocol):
    """What a lookup gives for a name; the `Match` of the mirror has this shape.

    Attributes:
        value_id: the ``dictionary_value_id``; ``None`` when there is none or several fit.
        value: the dictionary's text of it, or the nearest one.
        sure: whether it may be used without a look.
        alternatives: further values, nearest first, each with a ``value_id`` and a ``value``.
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
    """Finds a name in the dictionary of an attribute: ``lookup(10096, "белый")``; ``None`` when it cannot tell."""

    def __call__(self, attribute_id: int, name: str, /) -> Found | None: ...


class Alternative(NamedTuple):
    """A value that a name may mean."""

    value_id: int
    value: str


class Answer(NamedTuple):
    """What the lookups of this module give; see `Found`."""

    value_id: int | None
    value: str | None
    sure: bool
    alternatives: Sequence[Alternative] = ()


def folded(text: str) -> str:
    """A name without differences of case, of ё and е, and of spaces."""
    return " ".join(text.split()).casefold().replace("ё", "е")


def pick(name: str, values: Iterable[tuple[int, str]], shown: int = _SHOWN) -> Answer:
    """The value of a name among some values, or those that are nearest to it."""
    return _pick(name, _by_name(values), shown)


def _by_name(values: Iterable[tuple[int, str]]) -> dict[str, list[Alternative]]:
    found: dict[str, list[Alternative]] = {}
    for value_id, value in values:
        found.setdefault(folded(value), []).append(Alternative(value_id, value))
    return found


def _pick(name: str, by_name: Mapping[str, list[Alternative]], shown: int) -> Answer:
    same = by_name.get(folded(name), [])
    exact = [one for one in same if one.value == name] or same
    if len(exact) == 1:
        return Answer(exact[0].value_id, exact[0].value, True)
    if exact:
        return Answer(None, None, False, exact)
    near = [one for text in nearest(folded(name), by_name, shown) for one in by_name[text]]
    if not near:
        return Answer(None, None, False)
    return Answer(near[0].value_id, near[0].value, False, near[1:])


def nearest(name: str, names: Iterable[str], shown: int = _SHOWN) -> list[str]:
    """The names that are most like one: alike as a whole, or longer by some words."""
    some = list(names)
    found = get_close_matches(name, some, n=shown, cutoff=0.6)
    longer = sorted((one for one in some if name and (name in one or one in name)), key=len)
    return list(dict.fromkeys([*found, *longer]))[:shown]


def table_lookup(tables: Mapping[int, Mapping[str, int]]) -> Lookup:
    """A lookup in tables of your own: ``table_lookup({10096: {"белый": 61571, "синий": 61574}})``.

    It cannot tell about attributes that have no table. For dictionaries of many thousand values use a mirror: the
    nearest names are found here by comparing all.
    """
    made = {
        attribute_id: _by_name((number, text) for text, number in table.items())
        for attribute_id, table in tables.items()
    }

    def lookup(attribute_id: int, name: str, /) -> Answer | None:
        by_name = made.get(attribute_id)
        return None if by_name is None else _pick(name, by_name, _SHOWN)

    return lookup


def suggestions(found: Found) -> list[str]:
    """The values that a person may have meant."""
    first = [found.value] if found.value else []
    return list(dict.fromkeys([*first, *(str(one.value) for one in found.alternatives)]))[:_SHOWN]
