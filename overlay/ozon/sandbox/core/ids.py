"""Identifiers that a seed decides: the same calls in the same order get the same ones."""

from __future__ import annotations

import hashlib
import uuid


class Ids:
    """Numbers, texts and chances, each kind in a row of its own.

    Args:
        seed: another seed gives other identifiers; 0 starts each row right after the documented ones.
    """

    def __init__(self, seed: int = 0) -> None:
        self.seed = seed
        self.counts: dict[str, int] = {}

    def number(self, kind: str, after: int) -> int:
        """The next number of a kind, above a documented one."""
        offset = self._bits(kind, 0) % 100_000 * 1_000 if self.seed else 0
        return after + offset + self._count(kind)

    def text(self, kind: str, length: int = 32) -> str:
        """The next text of a kind, of hexadecimal digits."""
        return f"{self._bits(kind, self._count(kind)):032x}"[:length]

    def uuid(self, kind: str) -> str:
        """The next UUID of a kind."""
        return str(uuid.UUID(int=self._bits(kind, self._count(kind)), version=4))

    def share(self, kind: str, key: object) -> float:
        """A number from 0 up to 1 that the kind and the key decide, whatever was asked before."""
        return self._bits(kind, key) / 2**128

    def between(self, kind: str, key: object, low: float, high: float) -> float:
        """A number of a range that the kind and the key decide."""
        return low + (high - low) * self.share(kind, key)

    def _count(self, kind: str) -> int:
        self.counts[kind] = self.counts.get(kind, 0) + 1
        return self.counts[kind]

    def _bits(self, kind: str, key: object) -> int:
        text = f"{self.seed}/{kind}/{key}".encode()
        return int.from_bytes(hashlib.blake2b(text, digest_size=16).digest(), "big")
