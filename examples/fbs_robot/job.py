"""What the steps of a round share: client, state, log, and the list of what is left to a person."""

from __future__ import annotations

import csv
import os
import threading
import time
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from ozon import OzonError, Seller
from ozon_generated.seller.posting_fbs import FbsPostingDetail

from .config import Config
from .log import Log
from .state import State


@dataclass
class Job:
    """A round of one shop.

    Attributes:
        folder: the folder of the shop.
        codes: marking codes by offer_id.
        stop: set when the robot has been asked to stop.
        counts: how often each outcome came.
        todo: what a person has to do, by posting or carriage number.
    """

    seller: Seller
    state: State
    log: Log
    config: Config
    folder: Path
    codes: Mapping[str, list[str]]
    stop: threading.Event
    counts: Counter[str] = field(default_factory=Counter)
    todo: dict[str, str] = field(default_factory=dict)

    def done(self, outcome: str, number: object, /, **fields: object) -> None:
        """Count and log something that went well, or would."""
        self.counts[outcome] += 1
        self.log(outcome, number=number, **fields)

    def by_hand(self, number: object, reason: str) -> None:
        """Leave a posting or carriage to a person."""
        self.counts["by_hand"] += 1
        self.todo[str(number)] = reason
        self.log("by_hand", "warning", number=number, reason=reason)

    def failed(self, number: object, error: OzonError) -> None:
        """Note a call that failed. The next round tries again, from the state at Ozon."""
        outcome = "unknown" if error.outcome_unknown else "failed"
        self.counts[outcome] += 1
        self.todo[str(number)] = str(error)
        self.log(outcome, "error", number=number, error=str(error))

    def until(self, is_ready: Callable[[], bool], *, every: float, most: float = float("inf")) -> bool:
        """Ask again and again, for ``most`` seconds or as long as the configuration waits. Returns the last answer."""
        limit = time.monotonic() + min(self.config.wait, most)
        while not is_ready():
            if time.monotonic() >= limit or self.stop.wait(every):
                return False
        return True

    def posting(self, number: str) -> FbsPostingDetail:
        """Read a posting. Raises `OzonError`, also if the answer has none."""
        found = self.seller.posting_fbs.get(posting_number=number).result
        if found is None:
            raise OzonError(f"The answer has no posting {number}.", operation="posting_fbs.get")
        return found

    def write_todo(self) -> None:
        """Replace ``todo.csv``."""
        part = self.folder / ".todo.csv"
        with part.open("w", encoding="utf-8-sig", newline="") as file:
            table = csv.writer(file, delimiter=";")
            table.writerow(["number", "what to do"])
            table.writerows(sorted(self.todo.items()))
        part.replace(self.folder / "todo.csv")


def save(file: Path, content: bytes) -> None:
    """Write a file that appears under its name only when it is complete."""
    file.parent.mkdir(parents=True, exist_ok=True)
    part = file.with_name(f".{file.name}")
    with part.open("wb") as target:
        target.write(content)
        target.flush()
        os.fsync(target.fileno())
    part.replace(file)
