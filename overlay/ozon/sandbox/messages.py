"""Requests, answers and refusals, independent of the transport."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qs

orjson: Any
try:
    import orjson
except ImportError:  # only a speed-up; it writes large and small floats as 1e16 and 1e-7 instead of 1e+16 and 1e-07
    orjson = None

JSON = "application/json"
#: Operations that send a request themselves, before they answer.
_CALLING = tuple(f"/v1/notification/{name}" for name in ("check", "set", "update"))
_ENCODER = json.JSONEncoder(ensure_ascii=False, check_circular=False, separators=(",", ":"))
#: Placeholder for every picture: one white pixel.
PICTURE = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b550000000a4944415478da63f8"
    "0f00010101001cb08c990000000049454e44ae426082"
)


@dataclass(frozen=True)
class Request:
    """A request that the sandbox received.

    Attributes:
        path: Raw path without the query.
        query: Query string after ``?``; empty if there is none.
        headers: Header values by lower-case name.
        body: Request body.
        base_url: Scheme and host that the client used.
        peer: IP address of the client; empty for an in-process request.
    """

    method: str
    path: str
    query: str = field(repr=False)  # these fields may contain keys, even real ones
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)
    base_url: str = ""
    peer: str = ""

    @property
    def json(self) -> Any:
        """The body as JSON. Raises `ValueError` if it is not JSON."""
        return json.loads(self.body)

    @property
    def is_slow(self) -> bool:
        """Whether the answer waits for an address of the seller, and so may take seconds."""
        return self.path.endswith(_CALLING)

    @property
    def arguments(self) -> dict[str, list[str]]:
        """Query values by name."""
        return parse_qs(self.query, keep_blank_values=True)


@dataclass
class Answer:
    """An answer before it is sent. The transport adds the ``content-length`` header."""

    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""


def answer(value: Any, *, status: int = 200, content_type: str = JSON, encoding: str = "utf-8") -> Answer:
    """Create an answer with a JSON value; with a picture or text if the content type is not JSON."""
    if content_type == "image/png":
        return Answer(status, {"content-type": content_type}, PICTURE)
    body = _dump(value, encoding) if JSON in content_type else str(value).encode(encoding, "replace")
    if encoding != "utf-8":
        content_type = f"{content_type}; charset={encoding}"
    return Answer(status, {"content-type": content_type}, body)


def _dump(value: Any, encoding: str) -> bytes:
    if orjson is not None and encoding == "utf-8":
        try:
            data: bytes = orjson.dumps(value)
            return data
        except TypeError:  # integers above 64 bits and non-string keys, which the standard library encodes
            pass
    text = _ENCODER.encode(value)
    try:
        return text.encode(encoding)
    except UnicodeEncodeError:  # characters missing in windows-1251 are sent as escapes
        return json.dumps(value, separators=(",", ":")).encode("ascii")


class RefusalError(Exception):
    """A request that Ozon would answer with an error status.

    Args:
        status: HTTP status.
        code: gRPC status code, or a code as text.
        message: Message of the error envelope.
        headers: Additional headers of the answer.
    """

    def __init__(self, status: int, code: int | str, message: str, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.message = message
        self.headers = dict(headers or {})

    def answer(self, api: str, path: str) -> Answer:
        """Return the refusal in the error envelope of an API; the legacy API has two formats."""
        if api == "performance":
            made = answer({"error": self.message}, status=self.status)
        elif api != "merchants":
            made = answer({"code": self.code, "message": self.message, "details": []}, status=self.status)
        else:
            made = answer(_legacy(self, path), status=self.status, encoding="windows-1251")
        made.headers.update(self.headers)
        return made


def _legacy(refusal: RefusalError, path: str) -> dict[str, Any]:
    if path.startswith("/auth/"):
        return {"responseStatus": {"errorCode": refusal.status, "message": refusal.message}}
    status = {"ErrorCode": refusal.status, "Message": refusal.message, "StackTrace": "", "Errors": []}
    return {"ResponseStatus": status}


def not_found(what: str) -> RefusalError:
    """Return a 404 refusal for an object that the shop does not have."""
    return RefusalError(404, 5, f"{what} not found")


def bad_request(message: str) -> RefusalError:
    """Return a 400 refusal with Ozon's code for an invalid argument."""
    return RefusalError(400, 3, message)
