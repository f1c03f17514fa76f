"""Prints labels: waits until Ozon has made them, and downloads them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from ozon_generated.client import File
from ozon_generated.errors import ArgumentError, BadRequestError, NotFoundError, OzonError
from ozon_generated.files import PDF
from ozon_generated.model import Model, is_sent

from ..answers import dig
from ..client.functions import for_seller
from ..client.seller import AsyncSeller, Seller
from ..errors import WaitTimeoutError
from ..progress import Progress
from ..secret import Secret
from ..steps import Ask, Invoke, Steps, operation_of
from ..tasks.polling import Hook, Pace, Waiting
from .downloads import Link, download
from .reports import Client, NotMadeError, polled

#: Ozon's answer when no posting of a request can be printed yet, as a refusal or as the end of the task.
_NOTHING = "NO_POSTINGS_FOR_BATCH_DOWNLOAD"
#: Statuses in which the label of a posting may come later.
_LATER = ("awaiting_deliver", "awaiting_registration")
#: The status of a posting that is not assembled, and its action while the requested assembly is not finished.
_TO_ASSEMBLE, _RUNNING = "awaiting_packaging", "ship_async_in_process"
#: Seconds that a task may take even if the deadline is nearer: a started one is soon finished.
_TASK = 30.0
_NAMED = 5


class LabelFile(NamedTuple):
    """Printed labels.

    Attributes:
        file: the PDF.
        printed: how many postings have their label in it; None if unknown.
        missing: postings without a label, each with the reason; None if unknown.
    """

    file: File
    printed: int | None
    missing: dict[str, str] | None


@for_seller.result
def labels(
    client: Seller | AsyncSeller,
    posting_numbers: Sequence[str],
    to: str | Path | None = None,
    *,
    size: str = "big_label",
    interval: float = 5.0,
    deadline: float = 300.0,
    progress: Hook | None = None,
) -> Steps[LabelFile]:
    """Print the labels of FBS postings into one PDF. They are ready 45 to 60 seconds after the assembly.

    Waits for labels that are not ready. Postings that can have no label in their state, such as cancelled ones, are not
    waited for: they are in ``missing``. The statuses of postings without a label are read to tell one from the other.

    Args:
        client: a `Seller` or `AsyncSeller`; for the latter the result is awaitable.
        posting_numbers: postings awaiting shipment, at least one.
        to: path of the PDF; without it the bytes are in ``file.content``.
        size: ``big_label`` or ``small_label``; Ozon makes both.
        interval: seconds before the second try; grows by half each time, up to 15.
        deadline: maximum seconds to wait for labels. At the deadline, those that are ready are printed, and the others
            are in ``missing``. 0 tries once.
        progress: called after each poll.

    Raises:
        ArgumentError: ``posting_numbers`` is empty or a single text.
        NotMadeError: no label was made, and waiting would not help; ``error.missing`` has the reasons.
        WaitTimeoutError: no label was ready by the deadline.
        BadRequestError: Ozon refused the numbers: ``POSTING_NUMBERS_IS_INCORRECT_FOR_COMPANY`` if one is not of this
            shop.
        DownloadError: the link did not return a complete PDF.
        OSError: the file cannot be written.
        OzonError: a call failed. Every call starts new tasks, which is harmless here.
    """
    if isinstance(posting_numbers, str) or not posting_numbers:
        raise ArgumentError("posting_numbers must be a list of at least one number.")
    numbers = list(dict.fromkeys(posting_numbers))
    return _saved(client, numbers, size, to, Waiting(interval, deadline, progress))


def _saved(client: Client, numbers: list[str], size: str, to: str | Path | None, waiting: Waiting) -> Steps[LabelFile]:
    found = yield from printed(client, numbers, size, to, waiting)
    if found.file is not None:
        return LabelFile(found.file, found.pages, found.missing)
    missing = found.missing or {}
    reasons = "; ".join(f"{number}: {why}" for number, why in list(missing.items())[:_NAMED])
    more = f" {len(missing) - _NAMED} more have none either." if len(missing) > _NAMED else ""
    if found.late:
        raise WaitTimeoutError(
            f"No label is ready after {waiting.deadline:g} seconds: {reasons}{more}",
            operation="fbs_label.create",
            hint="Labels are ready 45 to 60 seconds after the assembly of a posting: print them later.",
        ) from found.refusal
    raise NotMadeError(
        f"No label can be made: {reasons}{more}", operation="fbs_label.create", code=_NOTHING, missing=missing
    ) from found.refusal


class Printed(NamedTuple):
    """What became of postings.

    Attributes:
        file: the PDF; ``None`` if no label was made.
        pages: how many postings have their label in it; ``None`` if unknown.
        missing: postings without a label, each with the reason; ``None`` if unknown.
        late: whether one of them may have its label later.
        refusal: Ozon's refusal, if no label was made.
    """

    file: File | None
    pages: int | None
    missing: dict[str, str] | None
    late: bool
    refusal: OzonError | None


class _Round(NamedTuple):
    """The end of a task, or Ozon's refusal to start one."""

    answer: Secret | None
    pages: int | None
    missing: dict[str, str] | None
    refusal: OzonError | None = None


def printed(client: Client, numbers: list[str], size: str, to: str | Path | None, waiting: Waiting) -> Steps[Printed]:
    """Print until all postings have their label, no other can have one, or the deadline has been reached."""
    pace = Pace(client, waiting.interval, waiting.deadline)
    states: dict[str, tuple[bool, str]] = {}
    found: _Round | None = None
    while True:
        try:
            found = yield from _round(client, numbers, size, waiting._replace(deadline=max(pace.left, _TASK)))
        except WaitTimeoutError:
            if found is None or found.answer is None:
                raise
        missing = found.missing
        for number in missing or ():
            if number not in states:
                states[number] = yield from _state(client, number)
        late = [number for number in missing or () if states[number][0]]
        if waiting.progress is not None and missing is not None:
            waiting.progress(Progress("labels", len(numbers) - len(missing), len(numbers)))
        if not late or not (yield from pace.rest()):
            break
    for number in late if waiting.deadline else ():  # what kept it waiting may have been cancelled since
        states[number] = yield from _state(client, number)
    if missing is not None:
        missing = {number: _reason(why, states[number][1]) for number, why in missing.items()}
    file = None
    if found.answer is not None:
        file = yield Invoke(download, (_labels_link(found.answer), to))
    return Printed(file, found.pages, missing, any(states[number][0] for number in late), found.refusal)


def _round(client: Client, numbers: list[str], size: str, waiting: Waiting) -> Steps[_Round]:
    try:
        created = yield Ask(operation_of(client, "fbs_label.create"), {"posting_numbers": numbers})
        ask = Ask(operation_of(client, "fbs_label.get"), {"task_id": _task(created, size)}, {"strict": False})
        hidden = yield from polled(client, ask, waiting, "PDF of the labels", "posting numbers")
        _labels_link(hidden)
    except (BadRequestError, NotMadeError) as error:
        if _NOTHING not in f"{error.code} {error}":
            raise
        return _Round(None, 0, dict.fromkeys(numbers, "Ozon has no label for it"), error)
    count = dig(hidden.value, "status.printed_postings_count")
    missing = _missing(dig(hidden.value, "status.unprinted_postings"), count, len(numbers))
    return _Round(hidden, count if isinstance(count, int) else None, missing)


def _state(client: Client, number: str) -> Steps[tuple[bool, str]]:
    """Whether a posting may have its label later, and its status in words; empty if it cannot be read."""
    try:
        answer = yield Ask(operation_of(client, "posting_fbs.get"), {"posting_number": number}, {"strict": False})
    except NotFoundError:
        return False, "The shop has no such posting."
    except OzonError:
        return True, ""
    status, actions = (dig(answer, f"result.{name}") for name in ("status", "available_actions"))
    if not status:
        return True, ""
    if status == _TO_ASSEMBLE:
        running = _RUNNING in (actions or ())
        return running, f"Its status is {status}: " + ("it is being assembled." if running else "assemble it first.")
    return status in _LATER, f"Its status is {status}."


def _reason(why: str, state: str) -> str:
    """Ozon's reason and the status, as sentences."""
    return f"{why.rstrip('. ')}. {state}" if why and state else why or state


def _task(created: Model, size: str) -> object:
    """The id of the task for labels of this size."""
    tasks = {dig(task, "task_type"): dig(task, "task_id") for task in dig(created, "tasks") or ()}
    if not tasks.get(size):
        raise NotMadeError(
            f"Ozon started no task for {size}, but for {', '.join(map(str, tasks)) or 'none'}.",
            operation="fbs_label.create",
            last=created,
        )
    return tasks[size]


def _labels_link(hidden: Secret) -> Link:
    url, code, why = (dig(hidden.value, path) for path in ("file_url", "error.code", "error.message"))
    if not url:
        raise NotMadeError(
            f"No label was made: {why or code or 'no reason given'}.",
            operation="fbs_label.get",
            code=str(code or ""),
            last=hidden.value,
            hint="Labels can be printed 45 to 60 seconds after the assembly of a posting.",
        )
    return Link(str(url), (PDF,))


def _missing(rows: Iterable[object] | None, printed: object, asked: int) -> dict[str, str] | None:
    """The postings without a label. An absence of rows proves nothing unless the count shows that all were printed."""
    if not rows:
        proved = printed == asked or (printed is None and is_sent(rows))
        return {} if proved else None
    named = {dig(row, "posting_number"): str(dig(row, "message") or "") for row in rows}
    return {str(number): why for number, why in named.items()} if all(named) else None
