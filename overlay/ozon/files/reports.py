"""Waits for reports and labels, and downloads them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from ozon_generated.client import File
from ozon_generated.errors import ArgumentError
from ozon_generated.files import CSV, PDF, XLSX, ZIP
from ozon_generated.model import Model, is_sent

from ..answers import dig, report_id
from ..client.functions import for_seller
from ..client.seller import AsyncSeller, Seller
from ..errors import TaskFailedError
from ..secret import Secret
from ..steps import Ask, Invoke, Steps, operation_of
from ..tasks.polling import Hook, Waiting, poll
from ..tasks.wait import state_of
from .downloads import Link, download

_Client = Seller | AsyncSeller


class NotMadeError(TaskFailedError):
    """Ozon could not make a report or labels.

    Attributes:
        code: Ozon's code, such as ``no_data``.
        last: the last answer.
    """

    code: str = ""


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
def report(
    client: Seller | AsyncSeller,
    created: str | Model,
    to: str | Path | None = None,
    *,
    interval: float = 2.0,
    deadline: float = 900.0,
    progress: Hook | None = None,
) -> Steps[File]:
    """Wait for a report and download its file, unchanged: CSV or XLSX.

    Args:
        client: a `Seller` or `AsyncSeller`; for the latter the result is awaitable.
        created: the answer of any method that starts a report, such as ``seller.report.products_create()``, or the
            ``code`` in it. Every such call starts another report, so keep the code in case you have to wait again.
        to: path of the file; an existing one is replaced. Without it the bytes are in ``content``.
        interval: seconds before the second poll; grows by half each time, up to 15.
        deadline: maximum seconds to wait.
        progress: called after each poll.

    Raises:
        NotMadeError: Ozon could not make it; ``error.code`` is its reason, such as ``no_data``.
        WaitTimeoutError: the deadline was reached; wait again with the same code.
        DownloadError: the link did not return a complete CSV, XLSX or ZIP, for example because it expired.
        OSError: the file cannot be written.
        OzonError: a call failed.
    """
    code = report_id(created, "result.code", "code")
    return _fetched(client, code, to, Waiting(interval, deadline, progress))


def _fetched(client: _Client, code: str, to: str | Path | None, waiting: Waiting) -> Steps[File]:
    ask = Ask(operation_of(client, "report.info"), {"code": code}, {"strict": False})
    hidden = yield from _polled(client, ask, waiting, f"report {code}", "code")
    file: File = yield Invoke(download, (_report_link(hidden, code), to))
    return file


def _polled(client: _Client, ask: Ask, waiting: Waiting, what: str, again: str) -> Steps[Secret]:
    """The final answer, hidden: the frames of an error raised with it would show its link."""
    return Secret((yield from poll(client, ask, state_of(ask.operation), waiting, what=what, again=again)))


def _report_link(hidden: Secret, code: str) -> Link:
    status, error, url, expires = (
        dig(hidden.value, f"result.{name}") for name in ("status", "error", "file", "expires_at")
    )
    if status != "success" or not url:
        raise NotMadeError(
            f"The report {code} was not made: {error or status or 'no reason given'}.",
            operation="report.info",
            code=str(error or ""),
            last=hidden.value,
            hint="There is nothing to report: check the filter." if error == "no_data" else "Start it once more.",
        )
    return Link(str(url), (CSV, XLSX, ZIP), expires if isinstance(expires, datetime) else None)


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

    Args:
        client: a `Seller` or `AsyncSeller`; for the latter the result is awaitable.
        posting_numbers: postings awaiting shipment, at least one.
        to: path of the PDF; without it the bytes are in ``file.content``.
        size: ``big_label`` or ``small_label``; Ozon makes both.
        interval: seconds before the second poll; grows by half each time, up to 15.
        deadline: maximum seconds to wait.
        progress: called after each poll.

    Raises:
        ArgumentError: ``posting_numbers`` is empty or a single text.
        NotMadeError: no label was made.
        WaitTimeoutError: the deadline was reached.
        DownloadError: the link did not return a complete PDF.
        OSError: the file cannot be written.
        OzonError: a call failed. Every call starts new tasks, which is harmless here.
    """
    if isinstance(posting_numbers, str) or not posting_numbers:
        raise ArgumentError("posting_numbers must be a list of at least one number.")
    return _printed(client, list(posting_numbers), size, to, Waiting(interval, deadline, progress))


def _printed(
    client: _Client, numbers: list[str], size: str, to: str | Path | None, waiting: Waiting
) -> Steps[LabelFile]:
    created = yield Ask(operation_of(client, "fbs_label.create"), {"posting_numbers": numbers})
    ask = Ask(operation_of(client, "fbs_label.get"), {"task_id": _task(created, size)}, {"strict": False})
    hidden = yield from _polled(client, ask, waiting, "PDF of the labels", "posting numbers")
    file = yield Invoke(download, (_labels_link(hidden), to))
    printed = dig(hidden.value, "status.printed_postings_count")
    missing = _missing(dig(hidden.value, "status.unprinted_postings"), printed, len(numbers))
    return LabelFile(file, printed if isinstance(printed, int) else None, missing)


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
