"""Waiting for the job that a product change starts, and reading how it ended."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from attrs import frozen

from ozon_generated.errors import ArgumentError
from ozon_generated.model import Model, is_sent

from ..answers import dig
from ..steps import Ask, ForClients, Steps, operation_of
from ..tasks.polling import Hook, Status, Waiting, poll
from ..tasks.wait import id_of
from .clients import AsyncMerchants, Merchants
from .xml import parse, texts

if TYPE_CHECKING:
    from ozon_generated.merchants.job import JobGetResponse

_for_merchants = ForClients(Merchants, AsyncMerchants)

FINISHED = "Finished"
#: How jobs about files end, as far as `JobResult` tells. No answer of ``job.get`` is known to have one of these states.
FILE_SUCCEEDED = "Successfull"
FILE_ENDS = (FILE_SUCCEEDED, "PartiallyFailed", "Failed")
_ENDS = (FINISHED, *FILE_ENDS)
#: What the codes of job errors mean. Ozon's list is lost; what is here was inferred from open-source clients.
MEANINGS = {
    40014: (
        "Probably a product with this MerchantSKU exists already: find its id with product.list(merchant_sku=...) and "
        "send the same blocks with product.update. (Inferred from what one open-source client does; not documented.)"
    ),
}


@frozen
class JobError:
    """One fault that a job reports.

    Attributes:
        code: Ozon's code: a number, or text where it is none; ``None`` where there is no code.
        data: Ozon's text; all of ``Entities`` as it came where that is not the XML it should be.
        activity: the step of the job.
    """

    code: int | str | None
    data: str
    activity: str

    @property
    def hint(self) -> str:
        """What to do about it, where the code is known, with the evidence for that; else an empty text."""
        return MEANINGS.get(self.code, "") if isinstance(self.code, int) else ""


@frozen
class JobOutcome:
    """How a job ended. Finished is not success: look at `ok`.

    Attributes:
        job_id: the job.
        entity_id: MerchantSKU of the product, for a job about a single one.
        state: the last state: ``Finished``, or one of `FILE_ENDS`.
        has_errors: the job's own flag is set, a step failed or reports an error code, or the state says so; also where
            the flag cannot be read, or the answer has neither flag nor steps.
        errors: the faults that the steps report. If there are none although ``has_errors``, ``job.log`` may tell more.
        answer: the last answer of ``job.get``, in full.
    """

    job_id: int
    entity_id: str | None
    state: str
    has_errors: bool
    errors: list[JobError]
    answer: JobGetResponse

    @property
    def ok(self) -> bool:
        """Whether the job is over and nothing in it failed."""
        return self.state in (FINISHED, FILE_SUCCEEDED) and not self.has_errors


@_for_merchants.result
def wait_for_job(
    client: Merchants | AsyncMerchants,
    job: int | Model,
    *,
    interval: float = 1.0,
    deadline: float = 600.0,
    progress: Hook | None = None,
) -> Steps[JobOutcome]:
    """Wait until a job is finished, and tell how it ended: ``wait_for_job(client, answer).ok``.

    Of the states only ``Finished`` is proven. Those with which Ozon tells the end of a file (`FILE_ENDS`) end the wait
    as well; any other counts as pending.

    Args:
        client: a `Merchants` or `AsyncMerchants`; for the latter the result is awaitable.
        job: the answer of the change, or the ``JobId`` in it.
        interval: seconds before the second look; grows by half each time, up to 15.
        deadline: seconds to wait at most.
        progress: called after each look; counts the steps that the job has done.

    Raises:
        WaitTimeoutError: the deadline was reached; ``error.last`` is the last answer.
        OzonError: a look failed.
    """
    job_id = id_of(job, ("JobId",))
    if not isinstance(job_id, int):
        raise ArgumentError(f"This answer names no job: {job!r:.200}")
    return _outcome(client, job_id, Waiting(interval, deadline, progress))


def _outcome(client: Merchants | AsyncMerchants, job_id: int, waiting: Waiting) -> Steps[JobOutcome]:
    ask = Ask(operation_of(client, "job.get"), {"id": job_id})
    answer = yield from poll(client, ask, _status, waiting, what=f"job {job_id}", again="job_id")
    return outcome(job_id, answer)


def _status(answer: JobGetResponse) -> Status:
    state, done = dig(answer, "JobInfo.State"), len(_steps(answer))
    finished = state in _ENDS
    return Status(finished, f"its state is still {state}", done, done if finished else None)


def outcome(job_id: int, answer: JobGetResponse) -> JobOutcome:
    """Read an answer of ``job.get``. The flag is looked for beside the state and at the top: its place is not known."""
    errors = [error for step in _steps(answer) for error in _errors(step)]
    flags = {str(dig(answer, path)).lower() for path in ("JobInfo.HasErrors", "HasErrors")}
    steps: object = answer.processing_infos
    told = not flags.isdisjoint(("false", "0")) or (isinstance(steps, list) and is_sent(steps))
    state = str(dig(answer, "JobInfo.State"))
    return JobOutcome(
        job_id,
        dig(answer, "JobInfo.EntityId"),
        state,
        bool(errors) or not told or bool(flags - {"none", "false", "0"}) or state in FILE_ENDS[1:],
        errors,
        answer,
    )


def _steps(answer: JobGetResponse) -> Sequence[object]:
    steps: object = answer.processing_infos
    return steps if isinstance(steps, list) else []


def _errors(step: object) -> Iterator[JobError]:
    """The faults that a step reports. A failed step has at least one, if only with the text as it came."""
    activity = str(dig(step, "Activity") or "")
    raw = str(dig(step, "Entities") or "")
    readable, found = _coded(raw)
    for code, data in found:
        yield JobError(number(code), data, activity)
    if not found and (activity.lower() == "error" or (not readable and "ErrorCode" in raw)):
        yield JobError(None, raw, activity)


def _coded(raw: str) -> tuple[bool, list[tuple[str, str]]]:
    """Whether ``Entities`` is XML, and the code and data of every entity in it that reports a fault."""
    if not raw.strip():
        return True, []
    try:
        root = parse(raw, "Entities")
    except ArgumentError:
        return False, []
    found = []
    for entity in root.iter():
        members = texts(entity)
        code, data = (members.get(name, "").strip() for name in ("ErrorCode", "ErrorData"))
        if code not in ("", "0") or (data and not code):
            found.append((code, data))
    return True, found


def number(code: str) -> int | str | None:
    """A code as a number, or as the text that it is; ``None`` for no text."""
    return int(code) if code.isdecimal() and len(code) < 19 else code or None
