"""Parsing of request bodies: JSON and multipart forms."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from itertools import accumulate
from typing import Any, NoReturn

from .messages import RefusalError, bad_request

_DEPTH = 200  # nesting levels; far above any schema, far below Python's recursion limit
_NEAR = 20  # characters shown on each side of an error
_SLICE = 4096  # brackets per step
_STRING = re.compile(rb'"[^"\\]*+(?:\\.[^"\\]*+)*+"?', re.DOTALL)
_SURROGATE = re.compile(r"\\u[dD][89a-fA-F]")
_STEPS = {ord("["): 1, ord("{"): 1, ord("]"): -1, ord("}"): -1}
_OTHERS = bytes(byte for byte in range(256) if byte not in _STEPS)
_FORM = "multipart/form-data"


@dataclass
class Part:
    """A part of a form; ``filename`` is ``None`` if it is not a file."""

    name: str = ""
    filename: str | None = None
    content: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)


def read_json(content: bytes) -> Any:
    """Parse JSON in linear time; ``None`` for an empty body. Raises `RefusalError`."""
    try:
        text = content.decode()
    except UnicodeDecodeError as error:
        byte = content[error.start]
        raise bad_request(f"Request body is not JSON: byte 0x{byte:02x} at {error.start} is not UTF-8") from None
    if not text or text.isspace():
        return None
    if text.startswith("\ufeff"):
        raise bad_request("Request body is not JSON: it starts with a byte order mark (EF BB BF); remove it")
    if content.count(b"[") + content.count(b"{") > _DEPTH and _is_deep(content):
        raise bad_request(f"Request body is nested more than {_DEPTH} levels deep {_too_deep(text)}")
    try:
        value = _DECODER.decode(text)
        if _SURROGATE.search(text):
            json.dumps(value, ensure_ascii=False).encode()
    except json.JSONDecodeError as error:
        where = f"line {error.lineno}, column {error.colno}, {_near(text, error.pos)}"
        raise bad_request(f"Request body is not JSON: {error.msg.removesuffix(' at')}: {where}") from None
    except RecursionError:  # the caller has already used most of the stack
        raise bad_request("Request body is nested too deeply") from None
    except UnicodeEncodeError as error:
        half = f"\\u{ord(str(error.object)[error.start]):04x}"
        raise bad_request(f"Request body is not JSON: {half} is an unpaired surrogate") from None
    except ValueError:  # Python's limit on integer conversion
        raise bad_request("Request body is not JSON: a number has more than 4300 digits") from None
    return value


def read_form(content: bytes, content_type: str) -> list[Part]:
    """Parse a multipart form. Raises `RefusalError`."""
    try:
        from python_multipart.exceptions import FormParserError
        from python_multipart.multipart import MultipartParser, parse_options_header
    except ImportError:
        text = "the sandbox needs python-multipart to read forms: pip install 'ozon-client[sandbox]'"
        raise RefusalError(501, 12, text) from None

    if content_type.partition(";")[0].strip().lower() != _FORM or not content_type.isascii():
        given = f"not {content_type}" if content_type else "and the request has no content type"
        raise bad_request(f"Request body must be {_FORM}, {given}")
    boundary = parse_options_header(content_type)[1].get(b"boundary", b"")
    if not boundary:
        raise bad_request(f"Request body is not a form: {content_type} has no boundary")
    collector = _Collector()
    try:
        parser = MultipartParser(boundary, collector.callbacks())
        parser.write(content)
        parser.finalize()
    except FormParserError as error:
        raise bad_request(
            f"Request body is not a form with the boundary {boundary.decode('latin-1')}: {error}"
        ) from None
    if not collector.ended:
        raise bad_request(f"Request body ends before its closing boundary, --{boundary.decode('latin-1')}--")
    for part in collector.parts:
        _, told = parse_options_header(part.headers.get("content-disposition"))
        if b"name" not in told:
            raise bad_request("Request body is not a form: a part has no name in its Content-Disposition")
        # Both are UTF-8 on the wire.
        part.name = told[b"name"].decode("utf-8", "replace")
        part.filename = told[b"filename"].decode("utf-8", "replace") if b"filename" in told else None
    return collector.parts


class _Collector:
    """Collects the events of the form parser."""

    def __init__(self) -> None:
        self.parts: list[Part] = []
        self.ended = False
        self._content = bytearray()
        self._header: tuple[bytearray, bytearray] = (bytearray(), bytearray())

    def callbacks(self) -> Any:
        return {
            "on_part_begin": lambda: self.parts.append(Part()),
            "on_header_field": lambda data, start, end: self._header[0].extend(data[start:end]),
            "on_header_value": lambda data, start, end: self._header[1].extend(data[start:end]),
            "on_header_end": self._end_header,
            "on_part_data": lambda data, start, end: self._content.extend(data[start:end]),
            "on_part_end": self._end_part,
            "on_end": self._end,
        }

    def _end_header(self) -> None:
        name, value = self._header
        self.parts[-1].headers[name.decode("latin-1").lower()] = value.decode("latin-1")
        self._header = (bytearray(), bytearray())

    def _end_part(self) -> None:
        self.parts[-1].content = bytes(self._content)
        self._content.clear()

    def _end(self) -> None:
        self.ended = True


def _is_deep(content: bytes) -> bool:
    """Return whether JSON is nested too deeply, before a parser would exhaust the stack on it."""
    brackets = _STRING.sub(b"", content).translate(None, _OTHERS)
    depth = 0
    for start in range(0, len(brackets), _SLICE):
        levels = list(accumulate(map(_STEPS.__getitem__, brackets[start : start + _SLICE]), initial=depth))
        if max(levels) > _DEPTH:
            return True
        depth = levels[-1]
    return False


def _too_deep(text: str) -> str:
    """Describe where JSON is nested too deeply."""
    depth = 0
    for match in re.finditer(rf"{_STRING.pattern.decode()}|[][{{}}]", text, re.DOTALL):
        depth += _STEPS.get(ord(match[0][0]), 0)
        if depth > _DEPTH:
            return f"at character {match.start()}, {_near(text, match.start())}"
    return ""


def _near(text: str, position: int) -> str:
    part = text[max(position - _NEAR, 0) : position + _NEAR]
    return f"near {json.dumps(part, ensure_ascii=False)}" if part else "at the end"


def _no_constant(name: str) -> NoReturn:
    raise bad_request(f"Request body is not JSON: {name} is not a JSON number")


def _finite(text: str) -> float:
    number = float(text)
    if number in (float("inf"), float("-inf")):
        shown = text if len(text) <= 2 * _NEAR else f"{text[:_NEAR]}...{text[-_NEAR:]}"
        raise bad_request(f"Request body is not JSON: {shown} is out of range for a number")
    return number


_DECODER = json.JSONDecoder(parse_float=_finite, parse_constant=_no_constant)
