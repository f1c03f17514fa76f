"""The notification with which Ozon tells how a job ended, in both of its formats."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from attrs import frozen

from ozon_generated.errors import ArgumentError
from ozon_generated.exact_json import loads
from ozon_generated.masking import mask_headers
from ozon_generated.wire import decode_text

from .jobs import FILE_SUCCEEDED, MEANINGS, number
from .xml import name_of, parse, texts


@frozen
class InitRequest:
    """The request that started a job, as Ozon received it, without the token.

    Attributes:
        method: ``POST`` or ``PUT``.
        uri: path of the call, such as ``/merchants/products``.
        content_type: ``application/xml`` or ``application/json``.
        ip: where it came from.
        headers: its headers by lower-case name; a text without colon is a name without value.
        body: its body, no longer escaped.
    """

    method: str
    uri: str
    content_type: str
    ip: str
    headers: Mapping[str, str]
    body: str


@frozen
class JobResult:
    """How a job ended, as Ozon tells it by itself.

    Attributes:
        job_id: the job, the ``JobId`` that the change returned; text where it is no number; ``None`` without one.
        state: of a job about a file: ``Successfull`` (so spelt), ``PartiallyFailed``, ``Failed`` or something new;
            ``None`` for a job about one product.
        error_code: Ozon's code: a number, or text where it is none; ``None`` where there is no error.
        error_data: Ozon's text about the error.
        request: the request that started the job, if it is there.
    """

    job_id: int | str | None
    state: str | None
    error_code: int | str | None
    error_data: str
    request: InitRequest | None

    @property
    def ok(self) -> bool:
        """Whether the notification says that all went well.

        A job about a file says so with its state. One about a product has no state, only an error if there is one.
        """
        if self.error_code is not None or self.error_data:
            return False
        if self.state is not None:
            return self.state == FILE_SUCCEEDED
        return self.request is not None and self.request.uri.startswith("/merchants/products")

    @property
    def hint(self) -> str:
        """What to do about the error, where the code is known; else an empty text."""
        return MEANINGS.get(self.error_code, "") if isinstance(self.error_code, int) else ""


def read_job_result(content: bytes | str) -> JobResult:
    """Read the body of a notification about the end of a job, which is XML or JSON, as the request was.

    Args:
        content: the body as it came.

    Raises:
        ArgumentError: it is neither, or no JobResult; the text says where. A document type is refused unread.
    """
    text = (decode_text(content, "windows-1251") if isinstance(content, bytes) else content).lstrip("\ufeff \t\r\n")
    members = _from_xml(text) if text.startswith("<") else _from_json(text)
    start = members.get("InitRequest")
    return JobResult(
        number(_text(members, "Id")),
        _text(members, "State") or None,
        _code(_text(members, "ErrorCode")),
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
    """Each header as one text. How JSON holds them is not documented: a list, or the object that XML has."""
    if isinstance(found, Mapping):
        yield from _lines(found.get("HttpHeader"))
    elif isinstance(found, list):
        for header in found:
            yield from _lines(header)
    elif found is not None:
        yield str(found)


def _text(members: Mapping[str, object], name: str) -> str:
    """A member as text; absent, null and empty are the same."""
    value = members.get(name)
    return "" if value is None else str(value).strip() if name != "Body" else str(value)


def _code(text: str) -> int | str | None:
    code = number(text)
    return None if code == 0 else code
