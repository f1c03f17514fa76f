"""What the robot is told on its command line."""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from ozon import shops


@dataclass(frozen=True)
class Config:
    """The settings of a run.

    Attributes:
        shops: names of ``ozon shops``; ``environment`` for the shop of the environment variables.
        folder: gets a folder for each shop.
        codes: file of marking codes, see `state.read_codes`; ``None``: postings that need codes are left to a person.
        every: seconds between two rounds; ``None`` for one round.
        most_pieces: largest number of pieces of a package.
        most_grams: largest weight of a package; 0: not limited.
        departure: days from today to the departure of the carriages that are closed; ``None``: none is closed.
        close_at: time of day from which they are closed.
        zone: the time zone of days and times of day.
        wait: longest seconds to wait for labels and documents in a round.
        dry_run: whether nothing is changed at Ozon.
    """

    shops: tuple[str, ...]
    folder: Path
    codes: Path | None
    every: float | None
    most_pieces: int
    most_grams: int
    departure: int | None
    close_at: time
    zone: ZoneInfo
    wait: float
    dry_run: bool

    def departure_now(self, now: datetime) -> date | None:
        """The day of departure of the carriages that are to be closed now."""
        local = now.astimezone(self.zone)
        if self.departure is None or local.time() < self.close_at:
            return None
        return local.date() + timedelta(days=self.departure)


def parse(arguments: list[str] | None = None) -> Config:
    """Read the command line; ends the program if it is invalid."""
    parser = argparse.ArgumentParser("fbs_robot", description=__doc__)
    add = parser.add_argument
    add("--shop", action="append", metavar="NAME", help="a shop of 'ozon shops'; repeatable. Default: the environment")
    add("--all-shops", action="store_true", help="all shops of 'ozon shops'")
    add("--folder", type=Path, default=Path("fbs"), help="labels, acts, todo.csv and state of each shop (%(default)s)")
    add("--codes", type=Path, metavar="FILE", help="marking codes: offer_id, a tab, the code; one a line")
    add("--once", action="store_true", help="one round instead of a loop")
    add("--every", type=float, default=300, metavar="SECONDS", help="pause between rounds (%(default)s)")
    add("--most-pieces", type=_positive, default=20, metavar="N", help="pieces of a package (%(default)s)")
    add("--most-grams", type=int, default=0, metavar="N", help="weight of a package; 0: not limited (%(default)s)")
    add("--close", choices=["today", "tomorrow"], help="close the carriages that depart on this day")
    add("--close-at", type=time.fromisoformat, default=time(0), metavar="HH:MM", help="from this time on (%(default)s)")
    add("--zone", type=_zone, default="Europe/Moscow", help="time zone of days and times (%(default)s)")
    add("--wait", type=float, default=90, metavar="SECONDS", help="longest wait for labels and acts (%(default)s)")
    add("--dry-run", action="store_true", help="say what would be done, and change nothing at Ozon")
    given = parser.parse_args(arguments)
    names = shops.names() if given.all_shops else given.shop or [shops.ENVIRONMENT]
    if not names:
        parser.error("there are no shops: run 'ozon shops add NAME'")
    if given.codes is not None and not given.codes.is_file():
        parser.error(f"{given.codes} is not a file")
    return Config(
        shops=tuple(dict.fromkeys(names)),
        folder=given.folder,
        codes=given.codes,
        every=None if given.once else given.every,
        most_pieces=given.most_pieces,
        most_grams=given.most_grams,
        departure={None: None, "today": 0, "tomorrow": 1}[given.close],
        close_at=given.close_at,
        zone=given.zone,
        wait=given.wait,
        dry_run=given.dry_run,
    )


def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except ZoneInfoNotFoundError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def _positive(text: str) -> int:
    if (number := int(text)) < 1:
        raise ValueError(text)
    return number
