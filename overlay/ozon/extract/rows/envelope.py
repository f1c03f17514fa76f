"""What a walk over pages needs of a page, read without its rows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from types import GenericAlias
from typing import Any, TypedDict

import msgspec

from ozon_generated.errors import ArgumentError
from ozon_generated.exact_json import loads
from ozon_generated.fields import Null
from ozon_generated.operation import Operation

from .personal import remove

#: Fields to read, by name: fields of an object, a type, or ``None`` for a whole value.
_Tree = dict[str, Any]
#: The type of fields that must be null.
_NULL = type(None)


class Envelope:
    """Reads from a page what the operation's pagination names.

    A page becomes plain dicts and lists (only a list if the answer is one). Rows have no other fields than the key and
    what the token of the next page is taken from, and those that are asked for. A list of rows that is null reads as
    `ozon_generated.fields.Null`; what is absent stays absent. A page with values in places where others are documented
    is read whole.

    Args:
        operation: the operation.
        paths: dotted paths in a row of other fields to read.
        personal: dotted paths in the answer of fields that `cleaned` removes, as in `Shape.personal`.
        beside: dotted path of other rows than those that the operation pages through; ``paths`` are then theirs.

    Raises:
        ArgumentError: the operation does not page.
    """

    def __init__(
        self, operation: Operation, paths: Iterable[str] = (), personal: Sequence[str] = (), beside: str = ""
    ) -> None:
        facts = operation.pagination
        if facts is None:
            raise ArgumentError(f"{operation.name} does not page: read its answer whole.")
        self._items = facts.items.split(".") if facts.items else []
        self._personal = personal
        row: _Tree = {}
        for path in filter(None, (facts.key, facts.next_from_item)):
            _put(row, path.split("."), None)
        wanted: _Tree = {} if beside else row
        for path in paths:
            _put(wanted, path.split("."), None)
        tree: _Tree = {}
        if beside:
            _put(tree, beside.split("."), _nested(wanted))
        for path in filter(None, (facts.next, facts.more, *facts.total, facts.pages)):
            _put(tree, path.split("."), None)
        #: whether a page that the decoder reads has no personal data
        self._finds = all(self._forbid(path.split("."), tree, row) for path in personal)
        page: Any = GenericAlias(list, (_typed(row) | None,)) | None
        if self._items:
            _put(tree, self._items, page)
            page = _typed(tree)
        self._decoder = msgspec.json.Decoder(page)

    def __call__(self, content: bytes) -> Any:
        """What is read from a page.

        Raises:
            ValueError: it is not JSON, nested too deeply, or has two values for one name.
        """
        try:
            found = self._decoder.decode(content)
        except (msgspec.MsgspecError, ValueError):
            found = loads(content)
        return self._with_null(found)

    def cleaned(self, content: bytes) -> tuple[bytes, Any]:
        """A page with null in the place of personal data, see `remove`, and what is read from it.

        Raises:
            ValueError: as when it is read.
        """
        if self._finds:
            try:
                return content, self._with_null(self._decoder.decode(content))
            except (msgspec.MsgspecError, ValueError):
                pass
        content = remove(content, self._personal)
        return content, self(content)

    def _forbid(self, path: list[str], tree: _Tree, row: _Tree) -> bool:
        """Have the decoder refuse values at a path. Returns whether it can."""
        depth = len(self._items)
        if path[:depth] == self._items:
            return _put(row, path[depth:], _NULL)
        return _put(tree, path, _NULL)

    def _with_null(self, found: Any) -> Any:
        if found is None and not self._items:
            return Null()
        around = found
        for name in self._items[:-1]:
            around = around.get(name) if isinstance(around, dict) else None
        if self._items and isinstance(around, dict) and self._items[-1] in around and around[self._items[-1]] is None:
            around[self._items[-1]] = Null()
        return found


def _put(tree: _Tree, path: list[str], value: Any) -> bool:
    """Add a path. Returns whether nothing else is read there."""
    for name in path[:-1]:
        inner = tree.setdefault(name, {})
        if not isinstance(inner, dict):
            return False
        tree = inner
    return tree.setdefault(path[-1], value) is value


def _typed(tree: _Tree) -> Any:
    types = {name: Any if one is None else _nested(one) if isinstance(one, dict) else one for name, one in tree.items()}
    make: Any = TypedDict  # type checkers want to see the names
    return make("Object", types, total=False)


def _nested(tree: _Tree) -> Any:
    made = _typed(tree)
    return made | GenericAlias(list, (made | None,)) | None
