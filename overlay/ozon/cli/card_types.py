"""Finds the product type that ``--type`` names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from .session import Code, fail

if TYPE_CHECKING:
    from ..client.seller import Seller

_SHOWN = 10


def type_of(seller: Seller, category: int | None, given: str | None) -> tuple[int | None, int | None]:
    """The category and the type that the options mean. A name is looked for in the tree, which is read for that.

    Ends the command if no type has the name, or several have it.
    """
    if given is None or given.isdecimal():
        return category, int(given) if given else None
    from ..dictionaries.names import normalize
    from ..similar import alike

    tree = seller.description_category.tree(language="RU").result
    types = [one for one in _types(tree) if category in (None, one[0])]
    found = [one for one in types if normalize(one[2]) == normalize(given)]
    if not found:
        fail(f"No type is called {given!r}. {alike([given], [name for _, _, name in types])}".rstrip(), Code.INVALID)
    if len(found) > 1:
        known = "; ".join(f"--category {place} --type {number}: {name}" for place, number, name in found[:_SHOWN])
        fail(f"Several types are called {given!r}: {known}.", Code.INVALID)
    return found[0][0], found[0][1]


def _types(nodes: Iterable[Any], category: int = 0) -> Iterator[tuple[int, int, str]]:
    """Category, type and name of every type of the tree that cards can have."""
    for node in nodes:
        if node.type_id and not node.disabled:
            yield category, node.type_id, node.type_name or ""
        yield from _types(node.children, node.description_category_id or category)
