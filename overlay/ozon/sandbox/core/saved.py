"""Saving and loading the state of a world as JSON."""

from __future__ import annotations

import json
import os
from datetime import datetime
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

from .clock import checked
from .journal import Event
from .schedule import Due
from .world import World

_FORMAT = 2  # since 2, products have their stock at Ozon by warehouse


def save(world: World, path: str | os.PathLike[str]) -> None:
    """Write the state of the world to a file, atomically. Nothing outside the world is saved.

    Raises:
        OSError: the file cannot be written.
    """
    path = Path(path)
    state = {
        "format": _FORMAT,
        "clock": {"now": world.clock.now(), "running": world.clock.is_running},
        "seed": world.ids.seed,
        "ids": world.ids.counts,
        "tables": {name: list(table) for name, table in world.tables.items()},
        "schedule": list(world.schedule),
        "journal": {"count": world.journal.count, "events": list(world.journal)},
    }
    part = path.with_name(f"{path.name}.{os.getpid()}.part")
    try:
        part.write_text(json.dumps(converter().unstructure(state), ensure_ascii=False), encoding="utf-8")
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def load(world: World, path: str | os.PathLike[str]) -> None:
    """Restore a saved state. An invalid file leaves the world unchanged.

    Raises:
        OSError: the file cannot be read.
        ValueError: it does not contain a state that this version can read.
    """
    read = converter().structure
    try:
        state = json.loads(Path(path).read_text(encoding="utf-8"))
        if state["format"] != _FORMAT:
            raise ValueError(
                f"its format is {state['format']}, but this version reads {_FORMAT}; start with a new file"
            )
        if unknown := state["tables"].keys() - world.tables.keys():
            raise ValueError(f"it has entities of unknown kinds: {', '.join(sorted(unknown))}")
        now = checked(read(state["clock"]["now"], datetime))
        running = bool(state["clock"]["running"])
        seed, counts = int(state["seed"]), read(state["ids"], dict[str, int])
        tables = {name: [read(row, world.tables[name].kind) for row in rows] for name, rows in state["tables"].items()}
        schedule = read(state["schedule"], list[Due])
        if strange := {due.action for due in schedule} - set(world.actions):
            raise ValueError(f"it has scheduled events with unknown actions: {', '.join(sorted(strange))}")
        count, events = int(state["journal"]["count"]), read(state["journal"]["events"], list[Event])
    except (OSError, ImportError):
        raise
    except Exception as error:  # from json and cattrs, whose errors have no common base class
        raise ValueError(f"{path} is not a saved state of this version of the sandbox: {_reason(error)}") from error
    world.generation += 1
    world.clock.restore(now, running=running)
    world.ids.seed, world.ids.counts = seed, counts
    for name, table in world.tables.items():
        table.restore(tables.get(name, []))
    world.schedule.restore(schedule)
    world.journal.restore(events, count)


def _reason(error: Exception) -> str:
    if isinstance(error, KeyError):
        return f"it has no {error}"
    if isinstance(error, ExceptionGroup):
        return _reason(error.exceptions[0])
    return str(error)


@cache
def converter() -> Any:
    """Return the converter of entities to JSON values and back. Raises `ImportError` naming the package to install."""
    try:
        import cattrs
    except ImportError:
        raise ImportError("state files need cattrs: pip install 'ozon-client[sandbox]'") from None
    made = cattrs.Converter()
    made.register_unstructure_hook(datetime, datetime.isoformat)
    made.register_structure_hook(datetime, lambda text, _: _moment(text))
    made.register_unstructure_hook(Decimal, str)
    made.register_structure_hook(Decimal, lambda text, _: Decimal(text))
    return made


def _moment(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError(f"the moment {text} has no time zone")
    return moment
