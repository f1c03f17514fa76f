"""Timing that a shared machine spoils least: candidates take turns, and each is judged by its median."""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable
from typing import Any, NamedTuple


class Row(NamedTuple):
    """One line of the table."""

    what: str
    floor: str
    floor_time: float
    ours: float
    hold: float
    reach: float
    peers: dict[str, float]

    @property
    def ratio(self) -> float:
        return self.ours / self.floor_time


def interleave(candidates: dict[str, Callable[[], Any]], rounds: int) -> dict[str, float]:
    """Median seconds of each candidate, after one round that does not count."""
    times: dict[str, list[float]] = {name: [] for name in candidates}
    for number in range(rounds + 1):
        for name, candidate in candidates.items():
            gc.collect()
            start = time.perf_counter()
            result = candidate()
            elapsed = time.perf_counter() - start
            del result
            if number:
                times[name].append(elapsed)
    return {name: statistics.median(taken) for name, taken in times.items()}


def shown(seconds: float) -> str:
    """Seconds in the unit that reads best."""
    return f"{seconds * 1e3:.2f} ms" if seconds >= 1e-3 else f"{seconds * 1e6:.0f} us"
