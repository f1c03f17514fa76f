"""Requests and answers as the handler sees them, whatever carried them, and Ozon's refusals."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qs

orjson: Any
try:
    import orjson
except ImportError:  # it is faster only, and writes large and small floats as 1e16 and 1e-7 instead of 1e+16 and 1e-07
    orjson = None

JSON = "application/json"
_ENCODER = json.JSONEncoder(ensure_ascii=False, check_circular=False, separators=(",", ":"))
#: What stands for every picture: one white pixel.
PICTURE = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b550000000a4944415478da63f8"
    "0f00010101001cb08c990000000049454e44ae426082"
)


@dataclass(frozen=True)
class Request:
    """A request that the sandbox received.

    Attributes:
        path: Path without the query, as it was on the wire.
        query: The text after ``?``; empty when there is none.
        headers: Header values by lower-case name.
        body: Bytes of the body.
        base_url: Scheme and host that the caller used.
        peer: IP address that the request came from; empty for one of this process.
    """

    method: str
    path: str
    query: str = field(repr=False)  # these may carry keys, also real ones
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)
    base_url: str = ""
    peer: str = ""

    @property
    def json(self) -> Any:
        """The body as JSON. Raises `ValueError` when it is none."""
        return json.loads(self.body)

    @property
    def arguments(self) -> dict[str, list[str]]:
        """Values of the query by name."""
        return parse_qs(self.query, keep_blank_values=True)


@dataclass
class Answer:
    """An answer before it is sent. ``headers`` lacks the length, which the carrier adds."""

    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""


def answer(value: Any, *, status: int = 200, content_type: str = JSON, encoding: str = "utf-8") -> Answer:
    """An answer with a JSON value; with a picture, or with text, when the content type is not JSON."""
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
        except TypeError:  # integers above 64 bits, and keys that are no text, are for the standard library
            pass
    text = _ENCODER.encode(value)
    try:
        return text.encode(encoding)
    except UnicodeEncodeError:  # a character that windows-1251 lacks travels as an escape
        return json.dumps(value, separators=(",", ":")).encode("ascii")


class RefusalError(Exception):
    """A request that Ozon would answer with an error status.

    Args:
        status: HTTP status.
        code: Number of a gRPC status, or its name as text.
        message: Text of the envelope.
        headers: Further headers of the answer.
    """

    def __init__(self, status: int, code: int | str, message: str, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.message = message
        self.headers = dict(headers or {})

    def answer(self, api: str, path: str) -> Answer:
        """The refusal in the envelope of an API; the legacy API has two spellings."""
        if api != "merchants":
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
    """404 for an object that the shop does not have."""
    return RefusalError(404, 5, f"{what} not found")


def bad_request(message: str) -> RefusalError:
    """400 with Ozon's code for an invalid argument."""
    return RefusalError(400, 3, message)
