"""Answers that hold the outcome at once: a row for each item, or one yes for all."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Any

from ozon_generated.model import Model
from ozon_generated.operation import ItemErrors

from ..answers import dig
from ..client.item_errors import failures, says
from ..steps import Sleep, Steps
from .entries import Entry
from .errors import located, throttled
from .names import Name, names
from .results import ItemError
from .run import Part, Run, failure
from .send import send

#: Seconds before an item that was throttled is worth another try, where Ozon tells none.
_PAUSE = 60.0
_NO_ROW = "Ozon's answer has no row for this item"
_TWO_ROWS = "Ozon's answer has two rows for this item, which contradict each other"


def take(run: Run, part: Part) -> None:
    """Give the items of a part their results; throttled ones keep none, nor do those of a part of unknown outcome."""
    facts = run.operation.item_errors
    assert facts is not None
    found: dict[int, list[ItemError]] = {}
    for one in failures(run.operation, part.answer):
        found.setdefault(id(one.row), []).append(ItemError(code=one.code, message=one.message))
    rows = dig(part.answer, facts.items)
    listed = [row for row in rows if isinstance(row, Model)] if isinstance(rows, list) else []
    pairs = _paired(run, part, listed) if facts.items else _whole(part, rows)
    taken = {id(row) for row, _ in pairs.values()}
    rest = [(names(run.job, row), found.get(id(row), [])) for row in listed if id(row) not in taken]
    for entry in part.left:
        row, sure = pairs.get(entry.index, (None, False))
        own = found.get(id(row), [])
        others = [errors for theirs, errors in rest if row is not None and set(theirs) & set(entry.names)]
        if any(bool(errors) != bool(own) for errors in others):
            run.unknown(entry, *failure("two_rows", _TWO_ROWS), beside=_placed(entry, [own, *others]))
        elif row is not None:
            _settle(run, facts, entry, row, _placed(entry, [own, *others]), sure)
        elif part.unknown is None:
            run.unknown(entry, *failure("no_row", _NO_ROW), beside=_placed(entry, _perhaps(entry, rest)))
    part.due = run.clock.monotonic() + _pause(run)


Pairs = dict[int, tuple[Any, bool]]
Rest = list[tuple[list[Name], list[ItemError]]]


def _perhaps(entry: Entry, rest: Rest) -> list[list[ItemError]]:
    """The errors of rows without an item that may be of this one."""
    return [errors for theirs, errors in rest if not _of_another(entry, theirs)]


def _of_another(entry: Entry, theirs: list[Name]) -> bool:
    """Whether a row bears the name of something else."""
    by_field = {name.field: name.text for name in theirs}
    return any(by_field.get(name.field, name.text) != name.text for name in entry.names)


def _placed(entry: Entry, lists: list[list[ItemError]]) -> list[ItemError]:
    """The errors, each once, with the place that they mean in the item."""
    return [located(error, entry.item) for error in dict.fromkeys(error for errors in lists for error in errors)]


def _whole(part: Part, row: object) -> Pairs:
    """One answer for all items."""
    return {entry.index: (row, True) for entry in part.left}


def _paired(run: Run, part: Part, rows: list[Any]) -> Pairs:
    """The row of each item, by its place in the input, and whether they certainly belong together.

    Rows are matched by all that names an item; then by its name alone, since Ozon may leave out the rest; then the one
    that is left belongs to the item that is left, unless it bears the name of something else.
    """
    job = run.job
    left = list(rows)
    pairs: Pairs = {}

    def match(of: Callable[[object], list[Hashable]], *, single: bool) -> None:
        wanted: dict[Hashable, list[Entry]] = {}
        for entry in part.left:
            for name in of(entry.sent) if entry.index not in pairs else ():
                wanted.setdefault(name, []).append(entry)
        for row in list(left):
            here = [some for name in of(row) if (some := wanted.get(name, [])) and (len(some) == 1 or not single)]
            free = [one for some in here for one in some if one.index not in pairs]
            if free:
                pairs[free[0].index] = row, True
                left.remove(row)

    match(lambda item: list(names(job, item)), single=False)
    match(lambda item: [(name.field, name.text) for name in names(job, item)], single=True)
    waiting = [entry for entry in part.left if entry.index not in pairs]
    if len(waiting) == 1 and len(left) == 1:
        pairs[waiting[0].index] = left[0], not _of_another(waiting[0], names(job, left[0]))
    return pairs


def _settle(run: Run, facts: ItemErrors, entry: Entry, row: object, errors: list[ItemError], sure: bool) -> None:
    done = says(dig(row, facts.flag)) if facts.flag else not errors
    reason = dig(row, facts.errors) if facts.errors else None
    number = dig(row, "product_id")
    own = entry.sent if isinstance(entry.sent, int) else 0
    entry.product_id = number if isinstance(number, int) else own
    if not sure:
        run.unknown(entry, *failure("other_row", f"{_NO_ROW}, but one for another name"), beside=errors)
    elif done and not errors:
        entry.settle("done")
    elif done or (done is None and not reason):
        run.unknown(entry, *failure("no_clear_answer", "Ozon did not clearly say that it was done"), beside=errors)
    elif all(throttled(error) for error in errors):
        entry.throttled = tuple(errors)
    else:
        entry.settle("failed", errors)


def repeat(run: Run, part: Part, waiting: list[Entry]) -> Steps[list[Part]]:
    """Send the throttled items of a part again, alone, when their time has come; gives the new parts."""
    if not waiting:
        return []
    seconds = max(part.due - run.clock.monotonic(), 0.0)
    if run.stop is not None or not run.afford(seconds):
        for entry in waiting:
            entry.settle("failed", entry.throttled, retry_at=run.later(seconds))
        return []
    run.report(f"{run.job.name}: waiting {seconds:.0f} seconds for throttled items", run.done, run.total)
    yield Sleep(seconds)
    return (yield from send(run, waiting))


def _pause(run: Run) -> float:
    pause = run.settings.pause
    return max((run.job.facts.pause or _PAUSE) if pause is None else pause, 0.001)
