"""Commands that inspect, save and reset the state."""

from __future__ import annotations

from itertools import islice
from typing import Any

from ..core.journal import Event
from .arguments import shown
from .commands import CommandError, Commands, command, query


class StateCommands(Commands):
    """Inspecting, saving and resetting."""

    @query
    def events(self, key: str = "", after: int = 0, limit: int = 100) -> list[Event]:
        """Return the latest events, oldest first.

        Args:
            key: only events of one entity: a posting number, an offer_id, or ``offer_id@warehouse_id`` for stock.
            after: only events with a higher number.
            limit: maximum number of events; the newest are returned.

        Returns:
            Events with number, time (``at``), kind and key of the entity, ``move``, state ``before`` and ``after``,
            who made the move (``by``), its cause, and the notification (``push``) that Ozon sends.
        """
        journal = self.world.journal
        found = [one for one in (journal.of(key) if key else journal) if one.number > after]
        return found[-limit:] if limit > 0 else []

    @query
    def requests(self, limit: int = 100) -> list[dict[str, Any]]:
        """Return method, path and body size of the latest requests, oldest first; without keys and bodies."""
        found = list(self.sandbox.requests)
        first = self.sandbox.requests.total - len(found) + 1
        rows = [
            {"number": first + index, "method": one.method, "path": one.path, "bytes": len(one.body)}
            for index, one in enumerate(found)
        ]
        return rows[-limit:] if limit > 0 else []

    @query
    def kinds(self) -> dict[str, int]:
        """Return the number of entities of each kind."""
        return {name: len(table) for name, table in sorted(self.world.tables.items())}

    @query
    def inspect(self, kind: str, key: str = "", limit: int = 100) -> Any:
        """Return entities as the sandbox stores them, for debugging; their fields are not part of the public interface.

        Args:
            kind: a kind listed by `kinds`, such as ``Posting``.
            key: key of an entity; empty for the first ones of the kind.
            limit: maximum number of entities.
        """
        table = self.world.tables.get(kind)
        if table is None:
            raise CommandError(
                f"there are no entities of the kind {shown(kind)}; there are {', '.join(sorted(self.world.tables))}"
            )
        if not key:
            return list(islice(table, max(limit, 0)))
        found = table.get(key) or (table.get(int(key)) if key.isdecimal() else None)
        if found is None:
            raise CommandError(f"there is no {kind} {shown(key)}")
        return found

    @command
    def reset(self) -> None:
        """Reset entities, identifiers, events, requests, faults, tokens and the clock to the initial state."""
        self.sandbox.reset()

    @command
    def save(self) -> str:
        """Save the state to the file that the sandbox was started with. Returns its path.

        Raises:
            CommandError: the sandbox was started without a state file.
            OSError: the file cannot be written.
        """
        if self.sandbox.state_file is None:
            raise CommandError("the sandbox was started without a state file: ozon sandbox --state FILE")
        self.sandbox.save(self.sandbox.state_file)
        return str(self.sandbox.state_file)
