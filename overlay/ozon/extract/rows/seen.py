"""Which fields the pages of a load have. Arrow takes twice as long for thin rows if it fills columns for all others."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

import msgspec
import pyarrow as pa

from .nodes import Fields, Node, Rows, Unknown
from .shape import Path

#: At most so many unknown fields are read together with the rows: more come from a map that the spec calls an object.
MOST = 200
#: What msgspec does not allow in the name of a field.
_REFUSED = re.compile(r'["\\\x00-\x1f]')


class Seen:
    """The fields that were met.

    Args:
        answer: what the spec says of a page.
        items: the path of the rows in it.

    Attributes:
        unknown: the fields that the spec does not know, by path.
        tree: what the spec says of the fields that were met, with those that it does not know.
    """

    def __init__(self, answer: Fields, items: Path) -> None:
        self._answer, self._items = answer, items
        self._known: set[Path] = set()
        self.unknown: Mapping[Path, Unknown] = {}
        self.tree = answer

    def learn(self, pages: Iterable[bytes]) -> bool:
        """Note the fields of pages. Returns whether one is new.

        Raises:
            ValueError: there are too many unknown fields, or one has an odd name.
            msgspec.MsgspecError: a page is not JSON, or has a number that is too large.
        """
        known = self._known | {self._items[:length] for length in range(1, len(self._items) + 1)}
        met: dict[Path, list[object]] = {}
        _note(map(msgspec.json.decode, pages), self._answer, (), known, met)
        unknown = {path: Unknown(_type_of(values)) for path, values in met.items()} | {**self.unknown}
        if len(unknown) > MOST or any(_REFUSED.search(path[-1]) for path in unknown):
            raise ValueError("unknown fields that cannot be read together with the rows")
        if known == self._known and unknown.keys() == self.unknown.keys():
            return False
        self._known, self.unknown = known, unknown
        self.tree = _only(self._answer, (), known, unknown)
        return True


def _note(
    values: Iterable[object], node: Fields, path: Path, known: set[Path], unknown: dict[Path, list[object]]
) -> None:
    """Note the fields of many objects at once, and the values of those that are unknown."""
    objects = [value for value in values if type(value) is dict]
    for name in set().union(*objects):
        inner, here = node.fields.get(name), (*path, name)
        if inner is None:
            unknown[here] = [one[name] for one in objects if name in one]
            continue
        known.add(here)
        if isinstance(inner, Fields):
            _note((one[name] for one in objects if name in one), inner, here, known, unknown)
        elif isinstance(inner, Rows):
            lists = (one[name] for one in objects if type(one.get(name)) is list)
            _note((item for items in lists for item in items), inner.item, here, known, unknown)


def _type_of(values: list[object]) -> pa.DataType | None:
    try:
        found = pa.infer_type(values)
    except (pa.ArrowException, OverflowError):
        return None
    return found if _size(found) <= MOST else None


def _size(kind: pa.DataType) -> int:
    """How many fields a type has, at all depths."""
    return 1 + sum(_size(kind.field(number).type) for number in range(kind.num_fields))


def _only(node: Fields, path: Path, known: set[Path], unknown: Mapping[Path, Unknown]) -> Fields:
    found: dict[str, Node] = {}
    for name, one in node.fields.items():
        here = (*path, name)
        if here in known:
            if isinstance(one, Rows):
                one = Rows(_only(one.item, here, known, unknown))
            found[name] = _only(one, here, known, unknown) if isinstance(one, Fields) else one
    found.update((where[-1], unknown[where]) for where in sorted(unknown) if where[:-1] == path)
    return Fields(found, node.notes)
