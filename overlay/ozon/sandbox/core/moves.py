"""State machines as tables of transitions: source and target states, actor, effects and notification."""

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
    """A state transition: a row of the table.

    Attributes:
        name: name used by calls, scheduled events and commands.
        sources: source states, as ``status`` or ``status/substatus``.
        status: target status; empty keeps the current one.
        substatus: target substatus; empty keeps the current one.
        by: who performs it.
        effects: names of the machine's effects, in order of execution.
        push: type of the notification that Ozon sends; empty for none.
        kinds: entity kinds that it applies to; empty for all.
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
    """A transition that the current state or the kind of the entity does not allow.

    Attributes:
        status: current state, as ``status`` or ``status/substatus``.
        move: the transition.
    """

    def __init__(self, status: str, move: Move, kind: str = "") -> None:
        if move.kinds and kind not in move.kinds:
            super().__init__(f"{move.name} applies to {', '.join(move.kinds)}, not to {kind}")
        else:
            super().__init__(f"{move.name} is possible from {', '.join(move.sources)}, not from {status}")
        self.status = status
        self.move = move


class Machine(Generic[E]):
    """The state machine of one kind of entity.

    Args:
        world: records the changes.
        kind: kind of the entity, for the journal.
        key: attribute that identifies an entity.
        table: the transitions.
        effects: side effects of transitions, by name.
        kind_of: attribute with the kind of an entity, where transitions depend on it.
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
            raise ValueError(f"{kind}: two transitions have the same name")
        if unknown := {name for move in table for name in move.effects} - effects.keys():
            raise ValueError(f"{kind}: no effect is called {', '.join(sorted(unknown))}")

    def can(self, entity: E, name: str) -> bool:
        """Return whether the state and the kind of an entity allow a transition."""
        return self.why_not(entity, name) is None

    def why_not(self, entity: E, name: str) -> WrongStateError | None:
        """Return the error of a transition; ``None`` when it is allowed."""
        move, state = self.moves[name], state_of(entity)
        kind = str(getattr(entity, self._kind_of)) if self._kind_of else ""
        is_open = entity.status in move.sources or state in move.sources
        return None if is_open and (not move.kinds or kind in move.kinds) else WrongStateError(state, move, kind)

    def move(self, entity: E, name: str, **details: Any) -> None:
        """Perform a transition.

        Args:
            entity: the entity.
            name: name of the transition.
            **details: arguments of the effects.

        Raises:
            WrongStateError: the state or the kind does not allow it; nothing changes.
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
    """Return the state as ``status`` or ``status/substatus``."""
    return f"{entity.status}/{entity.substatus}" if entity.substatus else entity.status
