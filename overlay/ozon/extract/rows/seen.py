"""Which fields the pages of a load have. Arrow takes twice as long for thin rows if it fills columns for all others."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping

import msgspec

from .nodes import Fields, Node, Rows
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
        unknown: the names of fields that the spec does not know, by the path of their object.
        tree: what the spec says of the fields that were met.
    """

    def __init__(self, answer: Fields, items: Path) -> None:
        self._answer, self._items = answer, items
        self._known: set[Path] = set()
        self.unknown: Mapping[Path, set[str]] = {}
        self.tree = answer

    def learn(self, pages: Iterable[bytes]) -> bool:
        """Note the fields of pages. Returns whether one is new.

        Raises:
            ValueError: there are too many unknown fields, or one has an odd name.
            msgspec.MsgspecError: a page is not JSON, or has a number that is too large.
        """
        known = self._known | {self._items[:length] for length in range(1, len(self._items) + 1)}
        unknown = defaultdict(set, {path: set(names) for path, names in self.unknown.items()})
        _note(map(msgspec.json.decode, pages), self._answer, (), known, unknown)
        names = [name for found in unknown.values() for name in found]
        if len(names) > MOST or any(map(_REFUSED.search, names)):
            raise ValueError("unknown fields that cannot be read together with the rows")
        if known == self._known and unknown == self.unknown:
            return False
        self._known, self.unknown = known, unknown
        self.tree = _only(self._answer, (), known)
        return True


def _note(
    values: Iterable[object], node: Fields, path: Path, known: set[Path], unknown: defaultdict[Path, set[str]]
) -> None:
    """Note the fields of many objects at once."""
    objects = [value for value in values if type(value) is dict]
    for name in set().union(*objects):
        inner = node.fields.get(name)
        if inner is None:
            unknown[path].add(name)
            continue
        here = (*path, name)
        known.add(here)
        if isinstance(inner, Fields):
            _note((one[name] for one in objects if name in one), inner, here, known, unknown)
        elif isinstance(inner, Rows):
            lists = (one[name] for one in objects if type(one.get(name)) is list)
            _note((item for items in lists for item in items), inner.item, here, known, unknown)


def _only(node: Fields, path: Path, known: set[Path]) -> Fields:
    found: dict[str, Node] = {}
    for name, one in node.fields.items():
        here = (*path, name)
        if here in known:
            if isinstance(one, Rows):
                one = Rows(_only(one.item, here, known))
            found[name] = _only(one, here, known) if isinstance(one, Fields) else one
    return Fields(found, node.notes)
