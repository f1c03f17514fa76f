"""State machines as tables: where a move leads from and to, who makes it, what it does besides, what is pushed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, Literal, Protocol, TypeVar

if TYPE_CHECKING:
    from .world import World

By = Literal["seller", "buyer", "ozon", "delivery"]


class Stateful(Protocol):
    """An entity with a state."""

    status: str
    substatus: str


E = TypeVar("E", bound=Stateful)
Effect = Callable[[E, Mapping[str, Any]], None]


@dataclass(frozen=True)
class Move:
    """A line of the table.

    Attributes:
        name: what calls, due events and the control know it by.
        sources: statuses that it leads from, or a status and a substatus with a slash between them.
        status: status that it leads to; empty keeps the old one.
        substatus: substatus that it leads to; empty keeps the old one.
        by: who makes it.
        effects: what it does besides, in this order: names of the machine's effects.
        push: type of the notification that is sent.
        kinds: kinds of entities that can make it; empty for all.
    """

    name: str
    sources: tuple[str, ...]
    status: str
    substatus: str
    by: By
    effects: tuple[str, ...] = ()
    push: str = ""
    kinds: tuple[str, ...] = ()


class WrongStateError(Exception):
    """A move that the present state, or the kind of the entity, does not allow.

    Attributes:
        status: the present status and substatus.
        move: the move.
    """

    def __init__(self, status: str, move: Move, kind: str = "") -> None:
        if move.kinds and kind not in move.kinds:
            super().__init__(f"{move.name} is a move of {', '.join(move.kinds)}, and not of {kind}")
        else:
            super().__init__(f"{move.name} leads from {', '.join(move.sources)}, and not from {status}")
        self.status = status
        self.move = move


class Machine(Generic[E]):
    """The moves of one kind of entity.

    Args:
        world: where the changes are written down.
        kind: the kind, for the journal.
        key: attribute that tells one from another.
        table: the moves.
        effects: what moves do besides, by name.
        kind_of: attribute with the kind of an entity, where moves differ by it.
    """

    def __init__(
        self,
        world: World,
        kind: str,
        key: str,
        table: Sequence[Move],
        effects: Mapping[str, Effect[E]],
        *,
        kind_of: str = "",
    ) -> None:
        self._world = world
        self._kind = kind
        self._key = key
        self._kind_of = kind_of
        self.moves = {move.name: move for move in table}
        self._effects = effects
        if len(self.moves) < len(table):
            raise ValueError(f"{kind}: two moves have the same name")
        if unknown := {name for move in table for name in move.effects} - effects.keys():
            raise ValueError(f"{kind}: no effect is called {', '.join(sorted(unknown))}")

    def can(self, entity: E, name: str) -> bool:
        """Whether the state and the kind of an entity allow a move."""
        return self.why_not(entity, name) is None

    def why_not(self, entity: E, name: str) -> WrongStateError | None:
        """What is against a move; ``None`` when it is possible."""
        move, state = self.moves[name], state_of(entity)
        kind = str(getattr(entity, self._kind_of)) if self._kind_of else ""
        is_open = entity.status in move.sources or state in move.sources
        return None if is_open and (not move.kinds or kind in move.kinds) else WrongStateError(state, move, kind)

    def move(self, entity: E, name: str, **details: Any) -> None:
        """Make a move.

        Args:
            entity: what moves.
            name: name of the move.
            **details: what the effects need to know.

        Raises:
            WrongStateError: the state or the kind does not allow it; nothing has changed.
        """
        move, before = self.moves[name], state_of(entity)
        if error := self.why_not(entity, name):
            raise error
        entity.status = move.status or entity.status
        entity.substatus = move.substatus or entity.substatus
        for effect in move.effects:
            self._effects[effect](entity, details)
        after, key = state_of(entity), getattr(entity, self._key)
        self._world.note(self._kind, key, name, before=before, after=after, by=move.by, push=move.push)


def state_of(entity: Stateful) -> str:
    """Status and substatus as one text."""
    return f"{entity.status}/{entity.substatus}" if entity.substatus else entity.status
