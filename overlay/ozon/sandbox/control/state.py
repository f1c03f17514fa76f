"""Commands that look at the state, keep it, and go back."""

from __future__ import annotations

from itertools import islice
from typing import Any

from ..core.journal import Event
from .arguments import shown
from .commands import CommandError, Commands, command, look


class StateCommands(Commands):
    """Looking, saving, resetting."""

    @look
    def events(self, key: str = "", after: int = 0, limit: int = 100) -> list[Event]:
        """The latest events, oldest first.

        Args:
            key: only those of one entity: a posting number, an offer_id, or ``offer_id@warehouse_id`` of a stock.
            after: only those with a higher number.
            limit: at most so many, the newest ones.

        Returns:
            Events with number, time (``at``), kind and key of the entity, ``move``, state ``before`` and ``after``,
            who made the move (``by``), its cause, and the notification (``push``) that Ozon sends of it.
        """
        journal = self.world.journal
        found = [one for one in (journal.of(key) if key else journal) if one.number > after]
        return found[-limit:] if limit > 0 else []

    @look
    def requests(self, limit: int = 100) -> list[dict[str, Any]]:
        """Method, path and size of the latest requests, oldest first; without keys and bodies."""
        found = list(self.sandbox.requests)
        first = self.sandbox.requests.total - len(found) + 1
        rows = [
            {"number": first + index, "method": one.method, "path": one.path, "bytes": len(one.body)}
            for index, one in enumerate(found)
        ]
        return rows[-limit:] if limit > 0 else []

    @look
    def kinds(self) -> dict[str, int]:
        """How many entities of each kind there are."""
        return {name: len(table) for name, table in sorted(self.world.tables.items())}

    @look
    def inspect(self, kind: str, key: str = "", limit: int = 100) -> Any:
        """Entities as the sandbox has them, for debugging: their fields are not part of the public interface.

        Args:
            kind: a kind that `kinds` lists, such as ``Posting``.
            key: the number of one; empty for the first ones of the kind.
            limit: at most so many.
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
        """Go back to the start: entities, identifiers, events, requests, faults, and the clock."""
        self.sandbox.reset()

    @command
    def save(self) -> str:
        """Write the state into the file that the sandbox was started with. Returns its path.

        Raises:
            CommandError: there is no such file.
            OSError: it cannot be written.
        """
        if self.sandbox.state_file is None:
            raise CommandError("the sandbox was started without a file for its state: ozon sandbox --state FILE")
        self.sandbox.save(self.sandbox.state_file)
        return str(self.sandbox.state_file)
