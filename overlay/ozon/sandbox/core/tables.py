"""Entity tables: a primary key and further unique indexes."""

from __future__ import annotations

from bisect import insort
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from operator import attrgetter
from typing import Any, Generic, TypeVar

from ..messages import RefusalError

E = TypeVar("E")


class Table(Generic[E]):
    """All entities of one type, in insertion order.

    Args:
        kind: type of the entities.
        key: attribute that identifies an entity.
        indexes: further attributes whose values are unique, unless empty.
        most: maximum number of entities.
        passing: whether a full table drops its oldest entity; otherwise it refuses new ones.
        order: sort key of `ordered`, constant for an entity; the primary key by default.
        forget: called with the oldest entity before it is dropped.
    """

    def __init__(
        self,
        kind: type[E],
        key: str,
        *,
        indexes: Iterable[str] = (),
        most: int = 100_000,
        passing: bool = False,
        order: Callable[[E], Any] | None = None,
        forget: Callable[[E], object] | None = None,
    ) -> None:
        self.kind = kind
        self.key = key
        self._most = most
        self._passing = passing
        self._order: Callable[[E], Any] = order or attrgetter(key)
        self._forget = forget
        self._sorted: list[E] | None = None
        self._rows: dict[Hashable, E] = {}
        self._indexes: dict[str, dict[Hashable, E]] = {name: {} for name in indexes}

    def __len__(self) -> int:
        return len(self._rows)

    def __iter__(self) -> Iterator[E]:
        return iter(self._rows.values())

    def __contains__(self, key: object) -> bool:
        return key in self._rows

    def __getitem__(self, key: object) -> E:
        return self._rows[key]

    def get(self, key: object) -> E | None:
        """Return the entity with a key, or ``None``."""
        return self._rows.get(key)

    def by(self, index: str, value: object) -> E | None:
        """Return the entity with this value in an index, or ``None``."""
        return self._indexes[index].get(value)

    @property
    def ordered(self) -> Sequence[E]:
        """All entities, sorted by ``order``."""
        if self._sorted is None:
            self._sorted = sorted(self._rows.values(), key=self._order)
        return self._sorted

    def add(self, entity: E) -> E:
        """Add an entity, replacing one with the same key. Raises `RefusalError` with 429 when the table is full."""
        key = getattr(entity, self.key)
        if key in self._rows:
            self.remove(self._rows[key])
        self.check_room(1)
        if len(self._rows) >= self._most:
            oldest = next(iter(self))
            if self._forget is not None:
                self._forget(oldest)
            self.remove(oldest)
        self._rows[key] = entity
        if self._sorted is not None:
            insort(self._sorted, entity, key=self._order)
        self._enter(entity)
        return entity

    def check_room(self, count: int) -> None:
        """Raise `RefusalError` with 429 when there is no room for this many more."""
        if len(self._rows) + count > self._most and not self._passing:
            name = self.kind.__name__.lower()
            text = f"total limit exceeded: the sandbox holds at most {self._most} entities of the kind {name}"
            raise RefusalError(429, 8, text)

    def remove(self, entity: E) -> None:
        """Remove an entity."""
        del self._rows[getattr(entity, self.key)]
        self._sorted = None
        for name, index in self._indexes.items():
            index.pop(getattr(entity, name), None)

    def change(self, entity: E, changes: Mapping[str, object]) -> None:
        """Set attributes and update the indexes."""
        for name, value in changes.items():
            if name in self._indexes:
                self._indexes[name].pop(getattr(entity, name), None)
            setattr(entity, name, value)
        self._enter(entity)

    def restore(self, entities: Iterable[E]) -> None:
        """Replace all entities."""
        self._rows.clear()
        self._sorted = None
        for index in self._indexes.values():
            index.clear()
        for entity in entities:
            self.add(entity)

    def _enter(self, entity: E) -> None:
        for name, index in self._indexes.items():
            if value := getattr(entity, name):
                index[value] = entity
