"""Answers that hold the outcome at once: a row for each item, or one yes for all."""

from __future__ import annotations

import time
from collections import deque
from typing import Any

from .._drive import Sleep, Steps
from .._item_errors import failures
from .._pages import dig
from ._errors import located, throttled
from ._read import Entry, identity
from ._result import ItemError
from ._run import Part, Run, failure, later
from ._send import send
from ._table import Job


def take(run: Run, part: Part) -> None:
    """Give the items of a part their results; those that were throttled keep none."""
    facts = run.operation.item_errors
    if facts is None:
        _take_whole(part)
        return
    found: dict[int, list[ItemError]] = {}
    for one in failures(facts, part.answer):
        found.setdefault(id(one.row), []).append(ItemError(code=one.code, message=one.message))
    rows = _by_identity(run.job, dig(part.answer, facts.items))
    for entry in part.left:
        entry.throttled = ()
        mine = rows.get(entry.key)
        if mine:
            row = mine.popleft()
            _settle(run.job, entry, row, tuple(found.get(id(row), ())))
        else:
            text = "Ozon's answer has no row for this item: look whether it happened."
            entry.settle("unknown", errors=failure("no_row", text))
    part.due = time.monotonic() + _pause(run)


def _take_whole(part: Part) -> None:
    """One answer for all items."""
    refused = dig(part.answer, "result") is False
    for entry in part.left:
        if refused:
            entry.settle("failed", errors=failure("refused", "Ozon answered that it was not done."))
        else:
            entry.settle("done", product_id=entry.key[1])


def _by_identity(job: Job, rows: Any) -> dict[tuple[Any, ...], deque[Any]]:
    """Rows by each name that they have, for an item may use any of them."""
    found: dict[tuple[Any, ...], deque[Any]] = {}
    for row in rows if isinstance(rows, list) else ():
        also = identity(job, row)[2:]
        for name in job.ids:
            value = dig(row, name)
            if value not in (None, "", 0):
                found.setdefault((name, value, *also), deque()).append(row)
    return found


def _settle(job: Job, entry: Entry, row: Any, errors: tuple[ItemError, ...]) -> None:
    errors = tuple(located(error, entry.item) for error in errors)
    product_id = dig(row, "product_id")
    entry.product_id = product_id if isinstance(product_id, int) else 0
    if errors and all(throttled(error) for error in errors):
        entry.throttled = errors
    elif errors:
        entry.settle("failed", errors=errors)
    elif dig(row, job.flag) is False:
        entry.settle("failed", errors=failure("refused", f"Ozon answered {job.flag}: false and gave no reason."))
    else:
        entry.settle("done")


def repeat(run: Run, part: Part) -> Steps[list[Part]]:
    """Send the throttled items of a part again, alone, when their time has come; gives the new parts."""
    waiting = part.left
    seconds = max(part.due - time.monotonic(), 0.0)
    if run.stop is not None or not run.afford(seconds):
        for entry in waiting:
            entry.settle("failed", errors=entry.throttled, retry_at=later(seconds))
        return []
    run.report(f"{run.job.name}: waiting {seconds:.0f} seconds for throttled items", run.done, run.total)
    yield Sleep(seconds)
    return (yield from send(run, waiting))


def _pause(run: Run) -> float:
    pause = run.settings.pause
    return max(run.job.pause if pause is None else pause, 0.001)
