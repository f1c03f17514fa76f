"""Gives up parts that were never read."""

from __future__ import annotations

from datetime import date

from ..extract import Extract
from ..report import progress
from .forgotten import Forgotten
from .whole import check_idle


def forget_holes(extract: Extract, before: date, *, really: bool) -> list[Forgotten]:
    """Give up the parts that end by a day and were never read completely.

    No run asks for them again, and they are no longer named as missing, until an extraction has an earlier ``since``.
    What was read of them stays.

    Args:
        extract: the extraction; its shops and streams are meant.
        before: the day after the last one of the parts.
        really: whether to give them up; otherwise they are counted only.

    Raises:
        HeldError: a task of a shop is running. Nothing was given up.
        StateError: the state cannot be read or written.
    """
    if really:
        for shop in extract.shops:
            check_idle(extract, shop)
    history = extract.state.history(extract.shops, extract.today)
    made = []
    for one in progress(extract):
        done = history.get((one.shop, one.stream), {})
        holes = [
            hole for hole in one.holes if hole.until <= before and (hole.status == "lost" or hole.since not in done)
        ]
        if holes:
            made.append(Forgotten(shop=one.shop, what="missing parts", place=one.stream, count=len(holes)))
            if really:
                extract.state.give_up(one.shop, one.stream, before)
    return made
