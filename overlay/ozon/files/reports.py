"""Waits for reports, and downloads them."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from ozon_generated.client import AsyncClient, File, SyncClient
from ozon_generated.files import CSV, XLSX, ZIP
from ozon_generated.model import Model

from ..answers import dig, report_id
from ..client.functions import for_seller
from ..client.seller import AsyncSeller, Seller
from ..errors import TaskFailedError
from ..secret import Secret
from ..steps import Ask, Invoke, Steps, operation_of
from ..tasks.polling import Hook, Waiting, poll
from ..tasks.wait import state_of
from .downloads import Link, download

Client = Seller | AsyncSeller


class NotMadeError(TaskFailedError):
    """Ozon could not make a report or labels.

    Attributes:
        code: Ozon's code, such as ``no_data``.
        last: the last answer.
        missing: postings without a label, each with the reason; ``None`` if unknown.
    """

    code: str = ""
    missing: dict[str, str] | None = None


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


def _fetched(client: Client, code: str, to: str | Path | None, waiting: Waiting) -> Steps[File]:
    ask = Ask(operation_of(client, "report.info"), {"code": code}, {"strict": False})
    hidden = yield from polled(client, ask, waiting, f"report {code}", "code")
    file: File = yield Invoke(download, (report_link(hidden, code), to))
    return file


def polled(client: SyncClient | AsyncClient, ask: Ask, waiting: Waiting, what: str, again: str) -> Steps[Secret]:
    """The final answer, hidden: the frames of an error raised with it would show its link."""
    return Secret((yield from poll(client, ask, state_of(ask.operation), waiting, what=what, again=again)))


def report_link(hidden: Secret, code: str) -> Link:
    """The link in the final answer about a report. Raises `NotMadeError`."""
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
