# Copied from generator/runtime/answers.py by `make generate`. Do not edit: change the source.
"""Decodes answers: the body of a success, or an error."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from . import errors
from .codec import Codec, codec_for
from .envelope import NAMES, body_of, is_error, readable
from .exact_json import Doubled, loads
from .masking import copy_request, copy_response
from .messages import Response
from .model import note
from .outcome import judged, may_have_happened, recalled
from .wire import decode_text

if TYPE_CHECKING:
    from .operation import Operation

#: Bodies of this many bytes or more are not searched for an error object.
_LARGE = 65_536


def read(operation: Operation, response: Response) -> object:
    """The decoded answer of a success; if it is not one, an `errors.OzonError`, which is not raised."""
    if operation.reply == "file":
        from .files import file_in_memory

        return error_in(operation, response) or file_in_memory(operation, response)
    if operation.reply == "nothing":
        return error_in(operation, response, ()) or _page(operation, response)
    if operation.reply == "text":
        return error_in(operation, response, ()) or decode_text(response.content, operation.encoding)
    doubled: list[Doubled] = []
    try:
        content = response.content
        data = loads(content if operation.encoding is None else decode_text(content, operation.encoding), doubled)
    except ValueError as error:
        return unreadable(operation, response, f"not JSON ({error})")
    for other in doubled:
        if not _may_stand(operation, other):
            why = f"ambiguous: {other.path[-1]!r:.40} stands twice in one object, with different values"
            return unreadable(operation, response, why)
    answer = _decoded(operation, response, data)
    if not isinstance(answer, errors.OzonError):
        note(answer, doubled)
    return answer


def _may_stand(operation: Operation, doubled: Doubled) -> bool:
    """Whether an answer with a duplicate name is usable: only if it is in a row of a list, and not the row's id.

    Outside of rows, the name may be the list or the page token. An answer that reports the outcome of a write, now or
    later, must not be ambiguous.
    """
    facts = operation.pagination
    ids = () if facts is None else (facts.key, facts.next_from_item)
    within = any(isinstance(step, int) for step in doubled.path)
    return within and operation.safety == "read" and operation.item_errors is None and doubled.path[-1] not in ids


def _decoded(operation: Operation, response: Response, data: object) -> object:
    if operation.reply == "rows" and operation.rows is not None and type(data) is list:
        return codec_for(operation.rows).decode_many(data)
    if operation.response is not None and type(data) is dict:
        return _object(operation, response, codec_for(operation.response), data)
    return error_in(operation, response, ()) or unreadable(
        operation, response, f"JSON of another shape ({type(data).__name__})"
    )


def _object(operation: Operation, response: Response, codec: Codec, data: dict[str, object]) -> object:
    names = codec.names
    if names.keys().isdisjoint(data) or not NAMES.isdisjoint(data):
        if is_error(data, names):
            return _error(operation, response, data)
        if names and names.keys().isdisjoint(data):
            return unreadable(operation, response, "JSON without any of the documented fields")
    return codec.decode(data)


def _page(operation: Operation, response: Response) -> errors.DecodeError | None:
    """The error for a gateway's page instead of an empty body."""
    if response.content.lstrip()[:1] != b"<":
        return None
    return unreadable(operation, response, "a page where none was to come")


def error_in(
    operation: Operation, response: Response, documented: Collection[str] | None = None
) -> errors.ApiError | None:
    """The error if a success that should not be JSON is an error object."""
    content = response.content
    data = body_of(content, None) if len(content) < _LARGE and content.lstrip()[:1] == b"{" else None
    return _error(operation, response, data) if type(data) is dict and is_error(data, documented) else None


def _error(operation: Operation, response: Response, data: object) -> errors.ApiError:
    return judged(errors.api_error(operation.name, response, data), operation, True)


def refusal(operation: Operation, response: Response) -> errors.ApiError:
    """The error for an answer with an error status."""
    error = errors.api_error(operation.name, response, body_of(response.content, errors.charset_of(response)))
    judged(error, operation, may_have_happened(response.status_code, response.content))
    return recalled(error, operation, response.request)


def unreadable(operation: Operation, response: Response, why: str) -> errors.DecodeError:
    """The error for a successful answer whose body cannot be used."""
    copy = copy_response(response)
    shown = readable(copy.content, errors.charset_of(response))[:80] or copy.content[:80]
    head = f" beginning {shown!r}" if shown else ""
    made = errors.DecodeError(
        f"HTTP {response.status_code}, but the body is {why}: {len(response.content)} bytes{head}.",
        operation=operation.name,
        request=copy_request(response.request),
        response=copy,
    )
    return judged(made, operation, True)
