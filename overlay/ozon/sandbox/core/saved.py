"""The state of a world as JSON, and back."""

from __future__ import annotations

import json
import os
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from .journal import Event
from .schedule import Due
from .world import World

_FORMAT = 1


def save(world: World, path: str | os.PathLike[str]) -> None:
    """Write the state into a file, whole or not at all.

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
        part.write_text(json.dumps(_converter().unstructure(state), ensure_ascii=False), encoding="utf-8")
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def load(world: World, path: str | os.PathLike[str]) -> None:
    """Put the world into a saved state. A file that is not one leaves the world as it is.

    Raises:
        OSError: the file cannot be read.
        ValueError: it is no state that this version understands.
    """
    try:
        state = json.loads(Path(path).read_text(encoding="utf-8"))
        if state["format"] != _FORMAT:
            raise ValueError(f"its format is {state['format']}, and this version reads {_FORMAT}")
        if unknown := state["tables"].keys() - world.tables.keys():
            raise ValueError(f"it has entities of unknown kinds: {', '.join(sorted(unknown))}")
        read = _converter().structure
        now = read(state["clock"]["now"], datetime)
        running = bool(state["clock"]["running"])
        seed, counts = int(state["seed"]), read(state["ids"], dict[str, int])
        tables = {name: [read(row, world.tables[name].kind) for row in rows] for name, rows in state["tables"].items()}
        schedule = read(state["schedule"], list[Due])
        count, events = int(state["journal"]["count"]), read(state["journal"]["events"], list[Event])
    except (OSError, ImportError):
        raise
    except Exception as error:  # of json and of cattrs, whose errors have no base of their own
        raise ValueError(f"{path} is no saved state of this version of the sandbox: {_reason(error)}") from error
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


def _converter() -> Any:
    try:
        import cattrs
    except ModuleNotFoundError as error:
        raise ImportError("a saved state needs cattrs: pip install 'ozon-client[sandbox]'") from error
    converter = cattrs.Converter()
    converter.register_unstructure_hook(datetime, datetime.isoformat)
    converter.register_structure_hook(datetime, lambda text, _: datetime.fromisoformat(text))
    converter.register_unstructure_hook(Decimal, str)
    converter.register_structure_hook(Decimal, lambda text, _: Decimal(text))
    return converter
