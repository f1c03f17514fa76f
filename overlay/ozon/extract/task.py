"""Tasks: what one run of a stream of a shop has to read, as JSON."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from datetime import date
from typing import Any, Self

from attrs import frozen

from ozon_generated.errors import ArgumentError

from .tables import Part


@frozen(kw_only=True)
class Task:
    """One part of a stream of a shop, to be read in one run. Doing it again changes nothing.

    It has no credentials: ``shop`` is a name, and the process that runs it knows the key.

    Attributes:
        shop: name of the shop.
        stream: name of the stream.
        since: first Moscow day of the part.
        until: the Moscow day after its last one.
        as_of: Moscow day of the run: each run reads a part once.
    """

    shop: str
    stream: str
    since: date
    until: date
    as_of: date

    @property
    def id(self) -> str:
        """A digest of the task: 16 hexadecimal digits."""
        return hashlib.sha256(self.to_json().encode()).hexdigest()[:16]

    @property
    def part(self) -> Part:
        """The part that it reads."""
        return Part(self.shop, self.stream, self.since.isoformat())

    def to_dict(self) -> dict[str, str]:
        """The task as JSON types."""
        days = {name: getattr(self, name).isoformat() for name in ("since", "until", "as_of")}
        return {"shop": self.shop, "stream": self.stream, **days}

    def to_json(self) -> str:
        """The task as JSON, always the same text."""
        return json.dumps(self.to_dict(), ensure_ascii=False, separators=(",", ":"))

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read what `to_dict` wrote.

        Raises:
            ArgumentError: this is not a task.
        """
        try:
            days = {name: date.fromisoformat(data[name]) for name in ("since", "until", "as_of")}
            made = cls(shop=str(data["shop"]), stream=str(data["stream"]), **days)
        except (KeyError, TypeError, ValueError):
            raise ArgumentError(f"This is no task: {data!r:.200}. Pass what 'ozon extract plan' printed.") from None
        return made

    @classmethod
    def from_json(cls, text: str) -> Self:
        """Read what `to_json` wrote. Raises `ArgumentError`."""
        try:
            data = json.loads(text)
        except ValueError:
            raise ArgumentError(f"This is no JSON: {text[:80]!r}. Pass what 'ozon extract plan' printed.") from None
        return cls.from_dict(data if isinstance(data, dict) else {"": data})

    def __str__(self) -> str:
        last = f" to {self.until}" if (self.until - self.since).days > 1 else ""
        return f"{self.stream} of {self.shop}, {self.since}{last}"
