"""What the last run of each shop read, for reports about it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from .remembered import Choice, Remembered
from .stream import Stream
from .streams import STREAMS, chosen


def added(old: Choice, new: Choice) -> Choice:
    """What both choices read."""
    return Choice(streams=tuple(dict.fromkeys((*old.streams, *new.streams))), personal=old.personal or new.personal)


def restored(state: Remembered, shops: Iterable[str], personal: bool) -> dict[str, Sequence[Stream]]:
    """Streams by shop; the core for a shop that no run has read."""
    wanted = [*shops]
    found = state.choices(wanted)
    made: dict[str, Sequence[Stream]] = {}
    for shop in wanted:
        choice = found.get(shop, Choice(streams=("core",)))
        # a stream of one's own is not known here, nor is one of a newer version
        names = [name for name in choice.streams if name in (*STREAMS, "core")]
        made[shop] = chosen(names, personal or choice.personal)
    return made
