"""Removes old raw pages, and all of a shop."""

from __future__ import annotations

from ..extract import Extract
from .forgotten import Forgotten, HeldError
from .raw import removed


def forget_raw(extract: Extract, days: float, *, really: bool) -> list[Forgotten]:
    """Remove raw pages of all shops that are older than so many days. Tables stay.

    Args:
        extract: the extraction.
        days: days since they were written.
        really: whether to remove them; otherwise they are counted only.

    Raises:
        HeldError: a task of any shop is running: it may need its pages. Nothing was removed.
        StateError: the state cannot be read.
    """
    if really:
        check_idle(extract, None)
    return removed([*extract.archive.older_than(days)], extract.archive, really=really)


def forget_shop(extract: Extract, shop: str, *, really: bool) -> list[Forgotten]:
    """Remove rows, raw pages and state of a shop.

    The state goes first: after an interruption, nothing says that rows are complete that are gone.

    Args:
        extract: the extraction.
        shop: name of the shop, which need not have a key any more.
        really: whether to remove it; otherwise it is counted only.

    Raises:
        HeldError: a task of the shop is running.
        SinkError: the rows cannot be removed. Repeat when the cause is gone.
        StateError: the same of the state.
    """
    if really:
        check_idle(extract, shop)
    made = []
    tasks = extract.state.forget(shop) if really else len(extract.state.entries([shop]))
    if tasks:
        made.append(Forgotten(shop=shop, what="state", place="tasks", count=tasks))
    counted = {name: _rows(extract, name, shop) for name in extract.sink.tables()}
    if really:
        extract.sink.drop(shop)
        extract.sink.scrub()
    made += [Forgotten(shop=shop, what="rows", place=name, count=count) for name, count in counted.items() if count]
    made += removed([*extract.archive.files(shop)], extract.archive, really=really)
    return made


def check_idle(extract: Extract, shop: str | None) -> None:
    """Raise `HeldError` if a task of a shop, or of any, is running."""
    extract.state.free_dead()
    for entry in extract.state.entries(None if shop is None else [shop]):
        if entry.owner is not None:
            raise HeldError(f"{entry.task} is being read by {entry.owner}: repeat when it has ended.")


def _rows(extract: Extract, table: str, shop: str) -> int:
    return sum(extract.sink.read(table, of, part).num_rows for of, part in extract.sink.parts(table, shop))
