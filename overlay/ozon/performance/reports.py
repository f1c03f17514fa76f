"""Waits for reports, which Ozon makes in the background, and downloads them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from attrs import frozen

from ozon_generated.client import CallOptions, File
from ozon_generated.errors import OzonError
from ozon_generated.model import Model

from ..answers import dig, report_id
from ..errors import TaskFailedError
from ..files.archives import parts
from ..steps import Ask, ForClients, Steps, operation_of
from ..tasks.polling import Hook, Waiting, poll
from ..tasks.wait import facts_of, state_of
from .clients import AsyncPerformance, Performance

_for_performance = ForClients(Performance, AsyncPerformance)


class ReportError(TaskFailedError):
    """Ozon could not make a report. The failure is final: order the report again.

    Attributes:
        reason: Ozon's reason.
        last: the last answer about its state.
    """

    reason: str = ""


@frozen
class Report:
    """A finished report.

    Attributes:
        uuid: UUID of the report.
        file: the file: CSV for one campaign, ZIP of CSV for several, JSON if ordered. Its content is empty if it was
            saved to ``file.path``.
        state: the last answer about its state.
    """

    uuid: str
    file: File
    state: Any

    def parts(self) -> Iterator[tuple[str, bytes]]:
        """Name and content of each file in a ZIP, one in memory at a time, see `ozon.files.parts`."""
        return parts(self.file)


@_for_performance.result
def download_report(
    client: Performance | AsyncPerformance,
    report: str | Model,
    *,
    to: str | Path | None = None,
    vendor: bool = False,
    interval: float = 2.0,
    deadline: float = 600.0,
    progress: Hook | None = None,
) -> Steps[Report]:
    """Wait for a report and download it: ``download_report(client, client.statistics.submit(...))``.

    Ozon makes one report at a time per account, so a report may wait for others. To continue after an interruption,
    pass the UUID: every raised `OzonError` has it as ``error.uuid``.

    Args:
        client: a `Performance` or `AsyncPerformance`; for the latter the result is awaitable.
        report: the answer of the call that ordered it (or a row of a list of reports), or the UUID.
        to: path that the file is streamed to; it appears there when it is complete. By default it is held in memory.
        vendor: True for the UUID of a report about traffic from outside Ozon; not needed with an answer.
        interval: seconds before the second poll; grows by half each time, up to 15.
        deadline: maximum seconds to wait before the download.
        progress: called after each poll.

    Raises:
        ReportError: Ozon could not make it; ``error.reason`` is its reason.
        WaitTimeoutError: the deadline was reached; ``error.last`` is the last answer.
        ArgumentError: the answer names no report.
        DecodeError: the file is not a complete CSV, ZIP or JSON; an existing file stays.
        OSError: the file cannot be written.
        OzonError: a call failed.
    """
    uuid = report_id(report, "UUID", "meta.UUID")
    vendor = vendor or dig(report, "vendor") is True
    return _fetched(client, uuid, vendor, to, Waiting(interval, deadline, progress))


def _fetched(
    client: Performance | AsyncPerformance, uuid: str, vendor: bool, to: str | Path | None, waiting: Waiting
) -> Steps[Report]:
    options: CallOptions = {} if to is None else {"save_to": to}
    try:
        state = yield from _ready(client, uuid, vendor, waiting)
        file = yield Ask(operation_of(client, "statistics.download"), {"uuid": uuid}, options)
    except OzonError as error:
        error.uuid = uuid
        raise
    return Report(uuid, file, state)


def _ready(client: Performance | AsyncPerformance, uuid: str, vendor: bool, waiting: Waiting) -> Steps[object]:
    """Poll until the report is ready. Unknown states count as pending."""
    operation = operation_of(client, "vendor_statistics.status" if vendor else "statistics.status")
    ask = Ask(operation, {"uuid": uuid, "vendor": True} if vendor else {"uuid": uuid})
    answer = yield from poll(client, ask, state_of(operation), waiting, what=f"report {uuid}", again="UUID")
    if answer.state in facts_of(operation).failed:
        why = f"The report {uuid} ended as {answer.state}: {answer.error or 'no reason given'}."
        raise ReportError(why, operation=operation.name, reason=answer.error or "", last=answer)
    return answer
