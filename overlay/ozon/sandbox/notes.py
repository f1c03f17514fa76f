"""What a reader says about a request: refusals with path, value and reason, and the fields that nothing reads."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, NoReturn, TypeAlias

from .messages import RefusalError, bad_request

#: Where a value is: the place around it, and its name or index there. ``None`` is the whole body.
Place: TypeAlias = tuple[Any, str | int] | None

_SHOWN = 200  # characters of a value
_NAME = 60  # characters of a name of the caller's
_NAMED = 50  # unknown fields of a request
_NEAREST = 5


@dataclass(frozen=True)
class File:
    """A file of a form."""

    name: str
    content: bytes


class Notes:
    """The findings of one request.

    Args:
        root: What refusals call the value as a whole.
        rows: List whose rows are answered one by one: limits that they break are noted, not refused.

    Attributes:
        unknown: Fields that the operation does not have, each with the nearest that it has: ``limt (limit?)``.
        broken: Field of such a row, and the limit that it breaks.
    """

    __slots__ = ("_rows", "_seen", "broken", "root", "unknown")

    def __init__(self, root: str, rows: str | None = None) -> None:
        self.root = root
        self._rows = rows
        self._seen: set[str] = set()
        self.unknown: list[str] = []
        self.broken: list[tuple[str, str]] = []

    def refuse(self, place: Place, reason: str) -> NoReturn:
        """Raises `RefusalError` for the value at a place."""
        raise invalid(self.root, _steps(place), reason)

    def limit(self, place: Place, reason: str, value: str) -> None:
        """A value that is out of its limits. Raises `RefusalError`, except inside rows that are answered one by one."""
        steps = list(_steps(place)) if self._rows else []
        if len(steps) > 2 and steps[0] == self._rows:
            self.broken.append((str(steps[2]), reason))
        else:
            self.refuse(place, f"{reason}, not {value}")

    def stranger(self, place: Place, name: str, known: Iterable[str]) -> None:
        """A field that the operation does not have; in a list it is named once."""
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
    """400 for a value of a request: what it is called as a whole, names and indexes on the way, and what is wrong."""
    written = root
    for step in path:
        parts = [] if isinstance(step, int) else step.split("_")
        written += (
            f"[{step}]" if isinstance(step, int) else "." + "".join(part[:1].upper() + part[1:] for part in parts)
        )
    return bad_request(f"Request validation error: invalid {written}: {reason}")


def nearest(name: str, known: tuple[str, ...], count: int = _NEAREST) -> list[str]:
    """The known names that are most like one, whatever their case."""
    return _nearest(name[:_NAME].casefold(), known, count)


@lru_cache(1024)
def _nearest(name: str, known: tuple[str, ...], count: int) -> list[str]:
    import difflib

    folded = {one.casefold(): one for one in known}
    return [folded[one] for one in difflib.get_close_matches(name, folded, count)]


def shown(value: Any) -> str:
    """A value as JSON; a long one loses its middle and tells its length."""
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
    """A name that may stand in a header: printable ASCII, not long."""
    text = json.dumps(name)[1:-1].strip() or "''"
    return text if len(text) <= _NAME else f"{text[: _NAME // 2]}...{text[-_NAME // 2 :]}"
