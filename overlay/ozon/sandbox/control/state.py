"""Commands that look at the state, keep it, and go back."""

from __future__ import annotations

from typing import Any

from ..core.journal import Event
from .commands import CommandError, Commands, command, look


class StateCommands(Commands):
    """Looking, saving, resetting."""

    @look
    def events(self, key: str = "", after: int = 0, limit: int = 100) -> list[Event]:
        """The latest events, oldest first: those of one entity, and those with a higher number than one."""
        found = [one for one in self.world.journal if one.number > after and key in ("", one.key)]
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
        """An entity as the sandbox has it: ``kind`` as `kinds` lists them; without ``key`` the first ones."""
        table = self.world.tables.get(kind)
        if table is None:
            raise CommandError(
                f"there are no entities of the kind {kind!r}; there are {', '.join(sorted(self.world.tables))}"
            )
        if not key:
            return list(table)[:limit]
        found = table.get(key) or (table.get(int(key)) if key.isdecimal() else None)
        if found is None:
            raise CommandError(f"there is no {kind} {key!r}")
        return found

    @command
    def reset(self) -> None:
        """Go back to the start: entities, identifiers, events, requests, faults, and the clock."""
        self.sandbox.reset()

    @command
    def save(self) -> str:
        """Write the state into the file that the sandbox was started with. Returns its path."""
        if self.sandbox.state_file is None:
            raise CommandError("the sandbox was started without a file for its state: ozon sandbox --state FILE")
        self.sandbox.save(self.sandbox.state_file)
        return str(self.sandbox.state_file)
