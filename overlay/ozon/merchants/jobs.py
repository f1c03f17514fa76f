"""Jobs that product changes start: wait for one, and read its outcome from an answer or from Ozon's notification."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from attrs import frozen

from ozon_generated.errors import ArgumentError
from ozon_generated.exact_json import loads
from ozon_generated.masking import mask_headers
from ozon_generated.model import Model, is_sent
from ozon_generated.wire import decode_text

from ..answers import dig
from ..steps import Ask, ForClients, Steps, operation_of
from ..tasks.polling import Hook, Status, Waiting, poll
from ..tasks.wait import facts_of, id_of, state_of
from .clients import AsyncMerchants, Merchants
from .xml import name_of, parse, texts

if TYPE_CHECKING:
    from ozon_generated.merchants.job import JobGetResponse

_for_merchants = ForClients(Merchants, AsyncMerchants)

#: The meaning of job error codes, inferred from open-source clients: Ozon's list is lost.
MEANINGS: dict[int | str | None, str] = {
    40014: (
        "Probably a product with this MerchantSKU exists already: find its id with product.list(merchant_sku=...) and "
        "send the same blocks with product.update. (Inferred from what one open-source client does; not documented.)"
    )
}


@frozen
class JobError:
    """One error that a job reports.

    Attributes:
        code: Ozon's code: a number, or text if it is not a number; ``None`` without a code.
        data: Ozon's text; all of ``Entities`` unchanged if it is not valid XML.
        activity: the step of the job.
    """

    code: int | str | None
    data: str
    activity: str

    @property
    def hint(self) -> str:
        """What to do about a known code, with the evidence; otherwise empty."""
        return MEANINGS.get(self.code, "")


@frozen
class JobOutcome:
    """How a job ended. Finished is not success: check `ok`.

    Attributes:
        job_id: the job.
        entity_id: MerchantSKU of the product, if the job is about a single one.
        state: the last state: ``Finished``, or for a file perhaps ``Successfull``, ``PartiallyFailed`` or ``Failed``.
        has_errors: the job's own flag is set, a step failed or reports an error code, or the state says so; also if the
            flag cannot be read, or the answer has neither flag nor steps.
        errors: the errors of the steps. If there are none although ``has_errors`` is True, try ``job.log``.
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
        """Whether the job has ended and nothing in it failed."""
        return not self.has_errors


@_for_merchants.result
def wait_for_job(
    client: Merchants | AsyncMerchants,
    job: int | Model,
    *,
    interval: float = 1.0,
    deadline: float = 600.0,
    progress: Hook | None = None,
) -> Steps[JobOutcome]:
    """Wait until a job has ended, and return its outcome: ``wait_for_job(client, answer).ok``.

    Only the state ``Finished`` is proven. The final states in notifications about files end the wait too; any other
    counts as pending.

    Args:
        client: a `Merchants` or `AsyncMerchants`; for the latter the result is awaitable.
        job: the answer of the change, or the ``JobId`` in it.
        interval: seconds before the second poll; grows by half each time, up to 15.
        deadline: seconds to wait at most.
        progress: called after each poll; counts the steps that the job has done.

    Raises:
        WaitTimeoutError: the deadline was reached; ``error.last`` is the last answer.
        OzonError: a call failed.
    """
    job_id = id_of(job, ("JobId",))
    if not isinstance(job_id, int):
        raise ArgumentError(f"This answer names no job: {job!r:.200}")
    return _outcome(client, job_id, Waiting(interval, deadline, progress))


def _outcome(client: Merchants | AsyncMerchants, job_id: int, waiting: Waiting) -> Steps[JobOutcome]:
    ask = Ask(operation_of(client, "job.get"), {"id": job_id})
    state = state_of(ask.operation)

    def status(answer: JobGetResponse) -> Status:
        found, done = state(answer), len(_steps(answer))
        return found._replace(done=done, total=done if found.finished else None)

    answer = yield from poll(client, ask, status, waiting, what=f"job {job_id}", again="job_id")
    return outcome(job_id, answer, facts_of(ask.operation).failed)


def outcome(job_id: int, answer: JobGetResponse, failed: Collection[str]) -> JobOutcome:
    """Read an answer of ``job.get``. The flag may be next to the state or at the top: its place is not documented."""
    errors = [error for step in _steps(answer) for error in _errors(step)]
    flags = {str(dig(answer, path)).lower() for path in ("JobInfo.HasErrors", "HasErrors")}
    steps: object = answer.processing_infos
    told = not flags.isdisjoint(("false", "0")) or (isinstance(steps, list) and is_sent(steps))
    state = str(dig(answer, "JobInfo.State"))
    has_errors = bool(errors) or not told or bool(flags - {"none", "false", "0"}) or state in failed
    return JobOutcome(job_id, dig(answer, "JobInfo.EntityId"), state, has_errors, errors, answer)


def _steps(answer: JobGetResponse) -> Sequence[object]:
    steps: object = answer.processing_infos
    return steps if isinstance(steps, list) else []


def _errors(step: object) -> Iterator[JobError]:
    """The errors of a step. A failed step has at least one, if only with its unchanged text."""
    activity = str(dig(step, "Activity") or "")
    raw = str(dig(step, "Entities") or "")
    failed = activity.lower() == "error"
    try:
        found = list(_coded(raw))
    except ArgumentError:  # no XML, such as an empty text
        found, failed = [], failed or "ErrorCode" in raw
    for code, data in found:
        yield JobError(number(code), data, activity)
    if failed and not found:
        yield JobError(None, raw, activity)


def _coded(raw: str) -> Iterator[tuple[str, str]]:
    """The code and data of every entity in ``Entities`` that reports an error. Raises `ArgumentError`."""
    for entity in parse(raw, "Entities").iter():
        members = texts(entity)
        code, data = (members.get(name, "").strip() for name in ("ErrorCode", "ErrorData"))
        if code not in ("", "0") or (data and not code):
            yield code, data


def number(code: str) -> int | str | None:
    """A code as a number if it is one, otherwise as text; ``None`` for empty text."""
    return int(code) if code.isdecimal() and len(code) < 19 else code or None


@frozen
class InitRequest:
    """The request that started a job, as Ozon received it, without the token.

    Attributes:
        method: ``POST`` or ``PUT``.
        uri: path of the call, such as ``/merchants/products``.
        content_type: ``application/xml`` or ``application/json``.
        ip: address of the sender.
        headers: its headers by lower-case name; a text without a colon is a name without a value.
        body: its body, unescaped.
    """

    method: str
    uri: str
    content_type: str
    ip: str
    headers: Mapping[str, str]
    body: str


@frozen
class JobResult:
    """How a job ended, from a notification by Ozon.

    Attributes:
        job_id: the job, the ``JobId`` that the change returned; text if it is not a number; ``None`` without one.
        state: of a job about a file: ``Successfull`` (so spelt), ``PartiallyFailed``, ``Failed`` or something new;
            ``None`` for a job about one product.
        error_code: Ozon's code: a number, or text if it is not a number; ``None`` without an error.
        error_data: Ozon's text about the error.
        request: the request that started the job, if present.
    """

    job_id: int | str | None
    state: str | None
    error_code: int | str | None
    error_data: str
    request: InitRequest | None

    @property
    def ok(self) -> bool:
        """Whether the notification reports success.

        A job about a file has a state. One about a product has no state, only an error if there is one.
        """
        if self.error_code is not None or self.error_data:
            return False
        if self.state is not None:
            return self.state == "Successfull"  # so spelt
        return self.request is not None and self.request.uri.startswith("/merchants/products")

    @property
    def hint(self) -> str:
        """What to do about a known code; otherwise empty."""
        return MEANINGS.get(self.error_code, "")


def read_job_result(content: bytes | str) -> JobResult:
    """Read the body of a notification about the end of a job, which is XML or JSON, as the request was.

    Args:
        content: the body as it came.

    Raises:
        ArgumentError: it is neither, or is not a JobResult; the text says where. A document type is refused unread.
    """
    text = (decode_text(content, "windows-1251") if isinstance(content, bytes) else content).lstrip("\ufeff \t\r\n")
    members = _from_xml(text) if text.startswith("<") else _from_json(text)
    start = members.get("InitRequest")
    return JobResult(
        number(_text(members, "Id")),
        _text(members, "State") or None,
        number(_text(members, "ErrorCode")) or None,
        _text(members, "ErrorData"),
        _request(start) if isinstance(start, Mapping) else None,
    )


def _from_xml(text: str) -> Mapping[str, object]:
    root = parse(text, "JobResult")
    if name_of(root) != "JobResult":
        raise ArgumentError(f"The root element is {name_of(root)}, not JobResult.")
    start = root.find("{*}InitRequest")
    if start is None:
        return texts(root)
    headers = [header.text for header in start.iterfind("{*}HttpHeaders/*")]
    return {**texts(root), "InitRequest": {**texts(start), **start.attrib, "HttpHeaders": headers}}


def _from_json(text: str) -> dict[str, object]:
    try:
        members = loads(text)
    except ValueError as error:
        raise ArgumentError(f"The notification is neither XML nor JSON: {error}.") from None
    if not isinstance(members, dict):
        raise ArgumentError("The notification is JSON, but no object.")
    if not members.keys() & {"Id", "State", "ErrorCode", "InitRequest"}:
        raise ArgumentError("The notification is an object, but has none of the members of a JobResult.")
    return members


def _request(start: Mapping[str, object]) -> InitRequest:
    method, uri, content_type, ip = (_text(start, name) for name in ("Method", "Uri", "ContentType", "Ip"))
    headers = (line.partition(":") for line in _lines(start.get("HttpHeaders")))
    named = mask_headers({name.strip().lower(): value.strip() for name, _, value in headers})
    return InitRequest(method, uri, content_type, ip, headers=named, body=_text(start, "Body"))


def _lines(found: object) -> Iterator[str]:
    """Each header as one text. In JSON they may be a list or an object as in XML: this is not documented."""
    if isinstance(found, Mapping):
        yield from _lines(found.get("HttpHeader"))
    elif isinstance(found, list):
        for header in found:
            yield from _lines(header)
    elif found is not None:
        yield str(found)


def _text(members: Mapping[str, object], name: str) -> str:
    """A member as text; empty if it is absent or null."""
    value = members.get(name)
    return "" if value is None else str(value).strip() if name != "Body" else str(value)
