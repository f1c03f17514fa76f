"""Findings of the readers: refusals with path, value and reason, and unknown fields."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, NoReturn, TypeAlias

from .messages import RefusalError, bad_request

#: Location of a value: its parent's location, and its name or index there. ``None`` is the whole body.
Place: TypeAlias = tuple[Any, str | int] | None

_SHOWN = 200  # maximum characters of a value
_NAME = 60  # maximum characters of a name from the request
_NAMED = 50  # maximum unknown fields listed for a request
_NEAREST = 5


@dataclass(frozen=True)
class File:
    """An uploaded file of a form."""

    name: str
    content: bytes


class Notes:
    """The findings of one request.

    Args:
        root: Name of the whole value in refusals.
        rows: List whose rows are answered individually: exceeded limits in them are recorded, not refused.

    Attributes:
        unknown: Unknown fields, each with the nearest known one: ``limt (limit?)``.
        broken: Fields of such rows, each with the limit that it exceeds.
    """

    __slots__ = ("_rows", "_seen", "broken", "root", "unknown")

    def __init__(self, root: str, rows: str | None = None) -> None:
        self.root = root
        self._rows = rows
        self._seen: set[str] = set()
        self.unknown: list[str] = []
        self.broken: list[tuple[str, str]] = []

    def refuse(self, place: Place, reason: str) -> NoReturn:
        """Raise `RefusalError` for the value at a place."""
        raise invalid(self.root, _steps(place), reason)

    def limit(self, place: Place, reason: str, value: str) -> None:
        """Report a value that exceeds its limits: raises `RefusalError`, except in rows answered individually."""
        steps = list(_steps(place)) if self._rows else []
        if len(steps) > 2 and steps[0] == self._rows:
            self.broken.append((str(steps[2]), reason))
        else:
            self.refuse(place, f"{reason}, not {value}")

    def unknown_field(self, place: Place, name: str, known: Iterable[str]) -> None:
        """Record an unknown field; inside a list it is recorded only once."""
        if len(self.unknown) >= _NAMED:
            return
        path = ""
        for step in _steps((place, name)):
            path += "[]" if isinstance(step, int) else f".{_printable(step)}"
        if path not in self._seen:
            self._seen.add(path)
            near = nearest(name, tuple(known), 1)
            self.unknown.append(path.lstrip(".") + (f" ({near[0]}?)" if near else ""))


def invalid(root: str, path: Iterable[str | int], reason: str) -> RefusalError:
    """Return a 400 refusal with the name of the whole value, the names and indexes of the path, and the reason."""
    written = root
    for step in path:
        parts = [] if isinstance(step, int) else step.split("_")
        written += (
            f"[{step}]" if isinstance(step, int) else "." + "".join(part[:1].upper() + part[1:] for part in parts)
        )
    return bad_request(f"Request validation error: invalid {written}: {reason}")


def nearest(name: str, known: tuple[str, ...], count: int = _NEAREST) -> list[str]:
    """Return the known names closest to a name, ignoring case."""
    return _nearest(name[:_NAME].casefold(), known, count)


@lru_cache(1024)
def _nearest(name: str, known: tuple[str, ...], count: int) -> list[str]:
    import difflib

    folded = {one.casefold(): one for one in known}
    return [folded[one] for one in difflib.get_close_matches(name, folded, count)]


def shown(value: Any) -> str:
    """Format a value as JSON; a long one is shortened in the middle, with its length."""
    if isinstance(value, File):
        return f"the file {shown(value.name)} of {len(value.content)} bytes"
    text = json.dumps(value, ensure_ascii=False)
    if len(text) <= _SHOWN:
        return text
    return f"{text[: _SHOWN // 2]}...{text[-_SHOWN // 2 :]} ({len(text)} characters)"


def _steps(place: Place) -> Iterator[str | int]:
    found = []
    while place is not None:
        place, step = place
        found.append(step)
    return reversed(found)


def _printable(name: str) -> str:
    """Format a name for a header: printable ASCII of limited length."""
    text = json.dumps(name)[1:-1].strip() or "''"
    return text if len(text) <= _NAME else f"{text[: _NAME // 2]}...{text[-_NAME // 2 :]}"
