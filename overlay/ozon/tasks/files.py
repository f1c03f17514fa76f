"""Waiting for reports and labels, and bringing them into files."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple, overload

from ozon_generated.client import File
from ozon_generated.errors import ArgumentError, OzonError
from ozon_generated.filetypes import CSV, PDF, XLSX, ZIP
from ozon_generated.model import Model, is_sent

from ..answers import dig
from ..client.seller import AsyncSeller, Seller
from ..errors import WaitTimeoutError
from ..progress import Progress
from ..secret import Secret
from ..steps import Ask, Sleep, Steps, operation_of, run, run_async
from ..transport.downloads import Link, download, download_async

_LONGEST = 15.0
_Hook = Callable[[Progress], object]


class NotMadeError(OzonError):
    """Ozon gave up on a report or on labels.

    Attributes:
        code: Ozon's code, such as ``no_data``.
        last: the last answer.
    """

    code: str = ""
    last: Any = None


class LabelFile(NamedTuple):
    """Labels that were printed.

    Attributes:
        file: the PDF.
        printed: how many postings have their label in it; None if Ozon does not say.
        missing: postings without a label, each with the reason; None if Ozon does not say which these are.
    """

    file: File
    printed: int | None
    missing: dict[str, str] | None


class _Ready(NamedTuple):
    """A link that can be fetched, and the answer that it stands in."""

    link: Link
    answer: Secret


@overload
def report(
    client: Seller,
    created: str | Model,
    to: str | Path | None = ...,
    *,
    interval: float = ...,
    ceiling: float = ...,
    progress: _Hook | None = ...,
) -> File: ...
@overload
def report(
    client: AsyncSeller,
    created: str | Model,
    to: str | Path | None = ...,
    *,
    interval: float = ...,
    ceiling: float = ...,
    progress: _Hook | None = ...,
) -> Awaitable[File]: ...
def report(
    client: Seller | AsyncSeller,
    created: str | Model,
    to: str | Path | None = None,
    *,
    interval: float = 2.0,
    ceiling: float = 900.0,
    progress: _Hook | None = None,
) -> Any:
    """Wait for a report and fetch its file: CSV or XLSX, as it comes.

    Args:
        client: a `Seller` or `AsyncSeller`; for the latter the result is awaitable.
        created: the answer of any method that starts a report, such as ``seller.report.products_create()``, or the
            ``code`` in it. Every such call starts another report, so keep the code when you may have to wait again.
        to: where the file goes; an existing one is replaced. Without it the bytes are in ``content``.
        interval: seconds before the second look; grows by half each time, up to 15.
        ceiling: seconds to wait at most.
        progress: called after each look.

    Raises:
        NotMadeError: Ozon could not make it; ``error.code`` is its reason, such as ``no_data``.
        WaitTimeoutError: the ceiling was reached; go on with the same code.
        DownloadError: the link did not give a whole CSV, XLSX or ZIP, for it has expired for example.
        OSError: the file cannot be written.
        OzonError: a call failed.
    """
    code = created if isinstance(created, str) else dig(created, "result.code") or dig(created, "code")
    if not isinstance(code, str) or not code:
        raise ArgumentError(f"This answer names no report: {created!r:.200}")
    wait = _Wait("report.info", {"code": code}, f"report {code}", interval, ceiling, progress)
    if isinstance(client, Seller):
        ready = run(client, _report_ready(client, wait))
        return download(client, ready.link, to)
    return _report_async(client, wait, to)


async def _report_async(client: AsyncSeller, wait: _Wait, to: str | Path | None) -> File:
    ready = await run_async(client, _report_ready(client, wait))
    return await download_async(client, ready.link, to)


@overload
def labels(
    client: Seller,
    posting_numbers: Sequence[str],
    to: str | Path | None = ...,
    *,
    size: str = ...,
    interval: float = ...,
    ceiling: float = ...,
    progress: _Hook | None = ...,
) -> LabelFile: ...
@overload
def labels(
    client: AsyncSeller,
    posting_numbers: Sequence[str],
    to: str | Path | None = ...,
    *,
    size: str = ...,
    interval: float = ...,
    ceiling: float = ...,
    progress: _Hook | None = ...,
) -> Awaitable[LabelFile]: ...
def labels(
    client: Seller | AsyncSeller,
    posting_numbers: Sequence[str],
    to: str | Path | None = None,
    *,
    size: str = "big_label",
    interval: float = 5.0,
    ceiling: float = 300.0,
    progress: _Hook | None = None,
) -> Any:
    """Print the labels of FBS postings into one PDF. They are ready 45 to 60 seconds after the assembly.

    Args:
        client: a `Seller` or `AsyncSeller`; for the latter the result is awaitable.
        posting_numbers: postings that wait for shipment, at least one.
        to: where the PDF goes; without it the bytes are in ``file.content``.
        size: ``big_label`` or ``small_label``; Ozon makes both.
        interval: seconds before the second look; grows by half each time, up to 15.
        ceiling: seconds to wait at most.
        progress: called after each look.

    Raises:
        ArgumentError: ``posting_numbers`` is empty or a single text.
        NotMadeError: no label was made.
        WaitTimeoutError: the ceiling was reached.
        DownloadError: the link did not give a whole PDF.
        OSError: the file cannot be written.
        OzonError: a call failed. Every call starts new tasks, which does no harm here.
    """
    if isinstance(posting_numbers, str) or not posting_numbers:
        raise ArgumentError("posting_numbers must be a list of at least one number.")
    wait = _Wait("fbs_label.get", {}, "labels", interval, ceiling, progress)
    steps = _labels_ready(client, wait, list(posting_numbers), size)
    if isinstance(client, Seller):
        ready = run(client, steps)
        return _labels(download(client, ready.link, to), ready.answer, len(posting_numbers))
    return _labels_async(client, steps, to, len(posting_numbers))


async def _labels_async(client: AsyncSeller, steps: Steps[_Ready], to: str | Path | None, asked: int) -> LabelFile:
    ready = await run_async(client, steps)
    return _labels(await download_async(client, ready.link, to), ready.answer, asked)


def _labels(file: File, hidden: Secret, asked: int) -> LabelFile:
    printed = dig(hidden.value, "status.printed_postings_count")
    rows = dig(hidden.value, "status.unprinted_postings")
    return LabelFile(file, printed if isinstance(printed, int) else None, _missing(rows, printed, asked))


def _missing(rows: Any, printed: Any, asked: int) -> dict[str, str] | None:
    """The postings without a label. That no row came says nothing, unless the count shows that all were printed."""
    if not rows:
        proved = printed == asked or (printed is None and is_sent(rows))
        return {} if proved else None
    named = {dig(row, "posting_number"): str(dig(row, "message") or "") for row in rows}
    return {str(number): why for number, why in named.items()} if all(named) else None


def _report_ready(client: Seller | AsyncSeller, wait: _Wait) -> Steps[_Ready]:
    answer = yield from wait.steps(client, "result.status", ("success", "failed"))
    status, url = dig(answer, "result.status"), dig(answer, "result.file")
    if status != "success" or not url:
        code = str(dig(answer, "result.error") or "")
        raise NotMadeError(
            f"The {wait.what} was not made: {code or status or 'no reason given'}.",
            operation=wait.operation,
            code=code,
            last=answer,
            hint="There is nothing to report: check the filter." if code == "no_data" else "Start it once more.",
        )
    expires = dig(answer, "result.expires_at")
    link = Link(str(url), (CSV, XLSX, ZIP), expires if isinstance(expires, datetime) else None)
    return _Ready(link, Secret(answer))


def _labels_ready(client: Seller | AsyncSeller, wait: _Wait, numbers: list[str], size: str) -> Steps[_Ready]:
    created = yield Ask(operation_of(client, "fbs_label.create"), {"posting_numbers": numbers})
    tasks = {dig(task, "task_type"): dig(task, "task_id") for task in dig(created, "tasks") or ()}
    if not tasks.get(size):
        raise NotMadeError(
            f"Ozon started no task for {size}, but for {', '.join(map(str, tasks)) or 'none'}.",
            operation="fbs_label.create",
            last=created,
        )
    wait.arguments["task_id"] = tasks[size]
    answer = yield from wait.steps(client, "status.code", ("completed", "error"))
    url = dig(answer, "file_url")
    if not url:
        code, why = dig(answer, "error.code"), dig(answer, "error.message")
        raise NotMadeError(
            f"No label was made: {why or code or 'no reason given'}.",
            operation=wait.operation,
            code=str(code or ""),
            last=answer,
            hint="Labels can be printed 45 to 60 seconds after the assembly of a posting.",
        )
    return _Ready(Link(str(url), (PDF,)), Secret(answer))


class _Wait(NamedTuple):
    """Asking again and again until something is no longer pending."""

    operation: str
    arguments: dict[str, Any]
    what: str
    interval: float
    ceiling: float
    progress: _Hook | None

    def steps(self, client: Seller | AsyncSeller, state: str, ends: tuple[str, ...]) -> Steps[Any]:
        """The first answer whose state is one of these ends. A state that is not known counts as pending."""
        operation = operation_of(client, self.operation)
        deadline = time.monotonic() + self.ceiling
        interval = self.interval
        while True:
            answer = yield Ask(operation, dict(self.arguments), {"strict": False})
            finished = dig(answer, state) in ends
            if self.progress is not None:
                self.progress(Progress(self.what, int(finished), 1))
            if finished:
                return answer
            left = deadline - time.monotonic()
            if left <= 0:
                raise WaitTimeoutError(
                    f"The {self.what} was not ready after {self.ceiling:g} seconds; its state is {dig(answer, state)}.",
                    operation=operation.name,
                    last=answer,
                    hint="Ozon goes on with it: wait again, or give a higher ceiling.",
                )
            yield Sleep(min(interval, left))
            interval = min(interval * 1.5, _LONGEST)
