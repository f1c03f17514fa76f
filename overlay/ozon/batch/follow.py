"""Following a task until no item of it is pending."""

from __future__ import annotations

from datetime import datetime, timedelta

from attrs import evolve

from ozon_generated.errors import DecodeError, OzonError, RateLimitError, ServerError, TransportError

from ..answers import dig, rows_of
from ..errors import WaitTimeoutError
from ..steps import Steps
from ..tasks.polling import Pace
from ..tasks.wait import EMPTY_LOOKS
from .entries import Entry
from .errors import item_errors, request_error
from .names import text_of
from .results import ItemError, Status
from .run import Part, Run, failure

#: Failures that the next poll may not meet; an exhausted limit, a closed client or a refusal will stay.
_PASSING = (TransportError, DecodeError, ServerError, RateLimitError)
_KNOWN: dict[str, Status] = {"imported": "imported", "skipped": "skipped", "failed": "failed"}


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
        answer = yield from _poll(run, part, task_id)
    except OzonError as error:
        if isinstance(error, WaitTimeoutError):
            _match(run, part, error.last, task_id)
        when = getattr(error, "retry_at", None)
        for entry in part.left:
            entry.settle("unknown", [_unfollowed(error, task_id)], error=error, task_id=task_id, retry_at=when)
        return
    _match(run, part, answer, task_id)
    for entry in part.left:
        text = "The task ended without a row for this item. An empty task means a wrong category or VAT."
        entry.settle("unknown" if _rows(answer) else "failed", failure("no_row", text), task_id=task_id)


def _unfollowed(error: OzonError, task_id: int) -> ItemError:
    """Why a task was not followed to its end, and how to go on."""
    why = request_error(error)
    return evolve(why, message=f"{why.message.rstrip('.')}. Go on with wait_for_import(client, {task_id}).")


def _unmatched(part: Part) -> None:
    """Items of an import by SKU that may not be copied."""
    refused = {text_of(sku) for sku in dig(part.answer, "result.unmatched_sku_list") or ()}
    for entry in part.left if refused else ():
        if text_of(dig(entry.sent, "sku")) in refused:
            text = "This card may not be copied: its seller does not allow it, or it does not exist."
            entry.settle("failed", failure("unmatched_sku", text, "sku"))


def _poll(run: Run, part: Part, task_id: int) -> Steps[object]:
    """The last state of a task. A poll that fails is repeated until the deadline: the task continues anyway."""
    pace = Pace(run.client, run.settings.interval, run.settings.deadline)
    answer: object = None
    failed: OzonError | None = None
    empty = 0
    while True:
        try:
            ask = run.ask("product.import_info", {"task_id": task_id})
            polled = yield ask
            rows_of(polled, "result.items", ask.operation)
            answer, failed = polled, None
        except OzonError as error:
            if not isinstance(error, _PASSING):
                raise
            failed = error
        rows = _rows(answer)
        pending = sum(dig(row, "status") == "pending" for row in rows)
        empty = empty + 1 if answer is not None and not rows else 0
        run.report(f"import task {task_id}", len(rows) - pending, len(part.entries))
        if failed is None and (rows or empty >= EMPTY_LOOKS) and not pending:
            return answer
        if not (yield from pace.rest()):
            raise _too_long(run, task_id, answer, failed)


def _too_long(run: Run, task_id: int, answer: object, failed: OzonError | None) -> OzonError:
    why = f" The last poll failed: {failed}" if failed else ""
    return WaitTimeoutError(
        f"Task {task_id} was not finished after {run.settings.deadline:g} seconds.{why}",
        operation=run.operation.name,
        last=answer,
        hint=f"It goes on at Ozon: see what became of it with wait_for_import(client, {task_id}).",
    )


def _rows(answer: object) -> list[object]:
    rows = dig(answer, "result.items") if answer is not None else None
    return rows if isinstance(rows, list) else []


def _match(run: Run, part: Part, answer: object, task_id: int) -> None:
    """Give the items the rows of their offer_id; rows that are left go, in order, to items that name none."""
    rows: dict[str, list[object]] = {}
    for row in _rows(answer):
        if dig(row, "status") != "pending":
            rows.setdefault(text_of(dig(row, "offer_id")), []).append(row)
    for entry in part.left:
        mine = rows.pop(entry.offer_id, []) if entry.offer_id else []
        states = dict.fromkeys(str(dig(row, "status")) for row in mine)
        if len(states) > 1:
            told = [error for row in mine for error in item_errors(dig(row, "errors"), entry.item)]
            why = f"Ozon gave this item several states: {', '.join(states)}"
            run.unknown(entry, *failure("two_rows", why), beside=told, task_id=task_id)
        elif mine:
            _settle(run, entry, mine[0], task_id)
    nameless = [entry for entry in part.left if not entry.offer_id]
    others = [row for some in rows.values() for row in some]
    if len(nameless) == len(others):
        for entry, row in zip(nameless, others):
            _settle(run, entry, row, task_id)
    elif len(part.left) == len(rows.get("", ())) == 1:
        _settle(run, part.left[0], rows[""][0], task_id)


def _settle(run: Run, entry: Entry, row: object, task_id: int) -> None:
    state = dig(row, "status")
    errors = item_errors(dig(row, "errors"), entry.item)
    status = _KNOWN.get(str(state), "unknown")
    if status == "imported" and any(error.level == "error" for error in errors):
        status = "failed"  # Ozon gives out a product_id, but there is no card: seen by several public clients
    if status == "unknown":
        errors += failure("new_status", f"Ozon gave the status {state!r}, which this client does not know.")
    product_id = dig(row, "product_id")
    entry.settle(
        status,
        errors,
        task_id=task_id,
        product_id=product_id if isinstance(product_id, int) else 0,
        retry_at=_quota_reset(run.clock.now()) if status == "failed" and _over_quota(errors) else None,
    )


def _over_quota(errors: list[ItemError]) -> bool:
    return any(error.code == "item_limit_exceeded" for error in errors)


def _quota_reset(now: datetime) -> datetime:
    """When the daily quotas are reset: 00:00 UTC."""
    return now.replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(days=1)
