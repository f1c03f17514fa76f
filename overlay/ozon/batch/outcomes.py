"""Gives each item its result: from its row of the answer, from one answer for all, or from a task."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from datetime import datetime, timedelta
from typing import Any

from attrs import evolve

from ozon_generated.errors import DecodeError, OzonError, RateLimitError, ServerError, TransportError
from ozon_generated.model import Model
from ozon_generated.operation import ItemErrors

from ..answers import dig, number
from ..cards.findings import rows
from ..client.item_errors import failures, says
from ..steps import Steps, operation_of
from ..tasks.polling import Waiting
from ..tasks.wait import waited
from .entries import Entry
from .errors import item_errors, located, request_error, throttled
from .jobs import Name, names, text_of
from .results import ItemError, Status
from .run import Part, Run, failure

#: Seconds before a throttled item is sent again, if the spec has none.
_PAUSE = 60.0
#: Failures that the next poll may not meet, unlike a used-up limit, a closed client or a refusal.
_PASSING = (TransportError, DecodeError, ServerError, RateLimitError)
_KNOWN: dict[str, Status] = {"imported": "imported", "skipped": "skipped", "failed": "failed"}
#: Where a task lists its items.
_ROWS = "result.items"
_NO_ROW = "Ozon's answer has no row for this item"
_TWO_ROWS = "Ozon's answer has two rows for this item, which contradict each other"


def take(run: Run, part: Part) -> None:
    """Settle items, except throttled ones and, if the outcome of the part is unknown, those without a row."""
    facts = run.operation.item_errors
    assert facts is not None
    found: dict[int, list[ItemError]] = {}
    for one in failures(run.operation, part.answer):
        found.setdefault(id(one.row), []).append(ItemError(code=one.code, message=one.message))
    sent = dig(part.answer, facts.items)
    listed = [row for row in rows(sent) if isinstance(row, Model)]
    pairs = _paired(run, part, listed) if facts.items else {entry.index: (sent, True) for entry in part.left}
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
            perhaps = [errors for theirs, errors in rest if not _of_another(entry, theirs)]
            run.unknown(entry, *failure("no_row", _NO_ROW), beside=_placed(entry, perhaps))
    part.due = when_due(run)


def when_due(run: Run, least: float = 0.0) -> float:
    """When throttled items may be sent again, as a monotonic time, if the pause is at least this many seconds."""
    pause = run.settings.pause if run.settings.pause is not None else run.job.facts.pause or _PAUSE
    return run.clock.monotonic() + max(pause, least, 0.001)


def _of_another(entry: Entry, theirs: list[Name]) -> bool:
    """Whether a row has the name of another item."""
    by_field = {name.field: name.text for name in theirs}
    return any(by_field.get(name.field, name.text) != name.text for name in entry.names)


def _placed(entry: Entry, lists: list[list[ItemError]]) -> list[ItemError]:
    """The errors without duplicates, each with its path in the item."""
    return [located(error, entry.sent) for error in dict.fromkeys(error for errors in lists for error in errors)]


def _paired(run: Run, part: Part, listed: list[Any]) -> dict[int, tuple[object, bool]]:
    """The row of each item, by its place in the input, and whether they certainly belong together.

    Rows are matched by all names of an item; then by its own name, because Ozon may omit the other fields; then a
    single remaining row belongs to a single remaining item. The match is not certain if it names another item.
    """
    left = list(listed)
    pairs: dict[int, tuple[object, bool]] = {}

    def match(of: Callable[[object], Iterable[Hashable]], *, single: bool) -> None:
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

    match(lambda item: names(run.job, item), single=False)
    match(lambda item: [(name.field, name.text) for name in names(run.job, item)], single=True)
    waiting = [entry for entry in part.left if entry.index not in pairs]
    if len(waiting) == 1 and len(left) == 1:
        pairs[waiting[0].index] = left[0], not _of_another(waiting[0], names(run.job, left[0]))
    return pairs


def _settle(run: Run, facts: ItemErrors, entry: Entry, row: object, errors: list[ItemError], sure: bool) -> None:
    done = says(dig(row, facts.flag)) if facts.flag else not errors
    reason = dig(row, facts.errors) if facts.errors else None
    entry.product_id = number(row, "product_id") or (entry.sent if isinstance(entry.sent, int) else 0)
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


def follow(run: Run, part: Part) -> Steps[None]:
    """Wait for the task of a part, and give each of its items a result."""
    facts = run.operation.task
    assert facts is not None
    _unmatched(part)
    if not part.left:
        return
    task_id = dig(part.answer, facts.id)
    if not task_id:
        text = "Ozon took the request and started no task: check description_category_id, type_id and vat."
        for entry in part.left:
            entry.settle("failed", failure("no_task", text))
        return
    try:
        waiting = Waiting(run.settings.interval, run.settings.deadline, run.settings.progress, _PASSING)
        poll = operation_of(run.client, "product.import_info")
        answer = yield from waited(run.client, poll, task_id, waiting, what="import task")
    except OzonError as error:
        _match(run, part, getattr(error, "last", None), task_id)
        when = getattr(error, "retry_at", None)
        why = request_error(error)
        told = evolve(why, message=f"{why.message.rstrip('.')}. Go on with wait_for_import(client, {task_id}).")
        for entry in part.left:
            entry.settle("unknown", [told], error=error, task_id=task_id, retry_at=when)
        return
    _match(run, part, answer, task_id)
    for entry in part.left:
        text = "The task ended without a row for this item. An empty task means a wrong category or VAT."
        entry.settle("unknown" if dig(answer, _ROWS) else "failed", failure("no_row", text), task_id=task_id)


def _unmatched(part: Part) -> None:
    """Settle the items of an import by SKU that may not be copied."""
    refused = {text_of(sku) for sku in dig(part.answer, "result.unmatched_sku_list") or ()}
    for entry in part.left if refused else ():
        if text_of(dig(entry.sent, "sku")) in refused:
            text = "This card may not be copied: its seller does not allow it, or it does not exist."
            entry.settle("failed", failure("unmatched_sku", text, "sku"))


def _match(run: Run, part: Part, answer: object, task_id: int) -> None:
    """Match rows with items by offer_id; remaining rows belong, in order, to items without one."""
    named: dict[str, list[object]] = {}
    for row in rows(dig(answer, _ROWS)):
        if dig(row, "status") != "pending":
            named.setdefault(text_of(dig(row, "offer_id")), []).append(row)
    for entry in part.left:
        mine = named.pop(entry.offer_id, []) if entry.offer_id else []
        states = dict.fromkeys(str(dig(row, "status")) for row in mine)
        if len(states) > 1:
            told = [error for row in mine for error in item_errors(dig(row, "errors"), entry.sent)]
            why = f"Ozon gave this item several states: {', '.join(states)}"
            run.unknown(entry, *failure("two_rows", why), beside=told, task_id=task_id)
        elif mine:
            _settle_state(run, entry, mine[0], task_id)
    nameless = [entry for entry in part.left if not entry.offer_id]
    others = [row for some in named.values() for row in some]
    if len(nameless) == len(others):
        for entry, row in zip(nameless, others):
            _settle_state(run, entry, row, task_id)
    elif len(part.left) == len(named.get("", ())) == 1:
        _settle_state(run, part.left[0], named[""][0], task_id)


def _settle_state(run: Run, entry: Entry, row: object, task_id: int) -> None:
    state = dig(row, "status")
    errors = item_errors(dig(row, "errors"), entry.sent)
    status = _KNOWN.get(str(state), "unknown")
    if status == "imported" and any(error.level == "error" for error in errors):
        status = "failed"  # Ozon returns a product_id, but no card exists: seen by several public clients
    if status == "unknown":
        errors += failure("new_status", f"Ozon gave the status {state!r}, which this client does not know.")
    product_id = number(row, "product_id") or 0
    retry_at = _quota_reset(run.clock.now(), errors) if status == "failed" else None
    entry.settle(status, errors, task_id=task_id, product_id=product_id, retry_at=retry_at)


def _quota_reset(now: datetime, errors: list[ItemError]) -> datetime | None:
    """The next 00:00 UTC, when the daily quota is reset, if an error says that it is used up."""
    over = any(error.code == "item_limit_exceeded" for error in errors)
    return now.replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(days=1) if over else None
