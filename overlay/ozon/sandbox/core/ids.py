"""Identifiers derived from a seed: the same calls in the same order give the same ones."""

from __future__ import annotations

import hashlib
import uuid


class Ids:
    """Numbers, strings and random values, in a separate sequence for each kind.

    Args:
        seed: determines the identifiers; with 0 each sequence starts right after the documented ones.
    """

    def __init__(self, seed: int = 0) -> None:
        self.seed = seed
        self.counts: dict[str, int] = {}

    def number(self, kind: str, after: int) -> int:
        """Return the next number of a kind, above a documented one."""
        offset = self._bits(kind, 0) % 100_000 * 1_000 if self.seed else 0
        return after + offset + self._count(kind)

    def text(self, kind: str, length: int = 32) -> str:
        """Return the next hexadecimal string of a kind."""
        return f"{self._bits(kind, self._count(kind)):032x}"[:length]

    def uuid(self, kind: str) -> str:
        """Return the next UUID of a kind."""
        return str(uuid.UUID(int=self._bits(kind, self._count(kind)), version=4))

    def share(self, kind: str, key: object) -> float:
        """Return a number in [0, 1) that depends only on seed, kind and key, not on earlier calls."""
        return self._bits(kind, key) / 2**128

    def between(self, kind: str, key: object, low: float, high: float) -> float:
        """Return a number in a range that depends only on seed, kind and key."""
        return low + (high - low) * self.share(kind, key)

    def _count(self, kind: str) -> int:
        self.counts[kind] = self.counts.get(kind, 0) + 1
        return self.counts[kind]

    def _bits(self, kind: str, key: object) -> int:
        text = f"{self.seed}/{kind}/{key}".encode()
        return int.from_bytes(hashlib.blake2b(text, digest_size=16).digest(), "big")
