"""Finds the warehouses of a shop by name or id."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .session import Code, fail

if TYPE_CHECKING:
    from ..client.seller import Seller


class Warehouses:
    """The warehouses of a shop."""

    def __init__(self, seller: Seller) -> None:
        from ..dictionaries.names import normalize
        from ..paging.paginate import paginate

        self._names: dict[int, str] = {
            one.warehouse_id: one.name or "" for one in paginate(seller.warehouse.list, limit=200)
        }
        self._by_form: dict[str, list[int]] = {}
        for number, name in self._names.items():
            self._by_form.setdefault(normalize(name), []).append(number)

    def id_of(self, name: str) -> int:
        """The id of a warehouse, for its id or its name. Raises `ValueError`."""
        from ..dictionaries.names import normalize
        from ..similar import did_you_mean, nearest

        if name.isdecimal() and int(name) in self._names:
            return int(name)
        found = self._by_form.get(normalize(name), []) if name else []
        if len(found) == 1:
            return found[0]
        if found:
            raise ValueError(f"Several warehouses are called {name!r}: use the id, {' or '.join(map(str, found))}.")
        forms = {normalize(one): one for one in self._names.values() if one}
        near = did_you_mean(forms[one] for one in nearest(normalize(name), forms)) if name else ""
        known = near or f"The shop has {', '.join(f'{one!r} ({number})' for number, one in self._names.items())}."
        raise ValueError(f"The shop has no warehouse {name!r}. {known}" if name else f"It is empty. {known}")


def ids(seller: Seller, names: Sequence[str]) -> list[int]:
    """The ids of warehouses. An id is taken as it is: orders may be of a warehouse that is closed by now.

    Ends the command if a name is not one of a warehouse.
    """
    if all(name.isdecimal() for name in names):
        return [int(name) for name in names]
    known = Warehouses(seller)
    return [int(name) if name.isdecimal() else id_of(known, name) for name in names]


def id_of(known: Warehouses, name: str) -> int:
    """The id of the warehouse of ``--warehouse``. Ends the command if there is none."""
    try:
        return known.id_of(name)
    except ValueError as error:
        fail(f"--warehouse: {error}", Code.INVALID)
