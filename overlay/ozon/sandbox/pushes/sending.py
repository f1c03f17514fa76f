"""Sending a notification over HTTP, and judging the answer."""

from __future__ import annotations

import io
import json
import re
import socket
import ssl
import time
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from http.client import HTTPException, HTTPResponse
from typing import Any

from .targets import PushTo, Target, TargetError, resolve, target
from .types import PING

_MOST = 64 * 1024  # bytes of an answer that are read
_SHOWN = 500  # characters of an answer that are kept
_TOLD = 60  # characters of a value that is told
_FIELDS = ("version", "name", "time")
_MOMENT = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2})(?:\.[0-9]+)?(?:[Zz]|[+-]00:00)")


@dataclass(frozen=True)
class Outcome:
    """What came of an attempt; for the fields see `Attempt`."""

    status: int = 0
    error: str = ""
    reason: str = ""
    answer: str = ""
    seconds: float = 0.0


def send(url: str, fields: Mapping[str, Any], *, allowed: PushTo, timeout: float) -> Outcome:
    """Send a notification, and return what came of it."""
    body = json.dumps(fields, ensure_ascii=False, separators=(",", ":")).encode()
    try:
        to = target(url)
    except TargetError as error:
        return Outcome(error="REQUEST_ERROR", reason=str(error))
    return _sample(to) if to.is_sample else post(to, str(fields.get("message_type")), body, allowed, timeout)


def post(to: Target, type_: str, body: bytes, allowed: PushTo, timeout: float) -> Outcome:
    """Send the body of a notification, and return what came of it.

    Args:
        to: where to.
        type_: the type of the notification.
        body: its body.
        allowed: where notifications may be sent.
        timeout: seconds until the answer has to be there.
    """
    started = time.monotonic()
    status, answer = 0, ""
    try:
        status, content_type, content = _post(to, body, allowed, timeout)
        answer = content.decode("utf-8", "replace")[:_SHOWN]
        error, reason = judge(type_, status, content_type, content)
    except TimeoutError:
        error, reason = "REQUEST_TIMEOUT", f"no answer within {timeout:g} s"
    except (OSError, HTTPException, TargetError) as failure:
        error, reason = "REQUEST_ERROR", str(failure) or type(failure).__name__
    return Outcome(status, error, reason, answer, time.monotonic() - started)


def judge(type_: str, status: int, content_type: str, content: bytes) -> tuple[str, str]:
    """Return what is wrong with an answer: the code of ``notification.check``, and why; both empty if nothing is."""
    if status != 200:
        return "SERVER_FAULT" if status >= 500 else "STATUS_CODE_NOT_OK", f"the status is {status}, not 200"
    if not content.strip():
        return "EMPTY_BODY", "the answer has no body"
    if content_type.partition(";")[0].strip().lower() != "application/json":
        return "INVALID_BODY", f"the Content-Type is {content_type[:_TOLD] or 'missing'}, not application/json"
    try:
        answer = json.loads(content)
    except (ValueError, RecursionError):
        return "INVALID_JSON", "the body is not JSON"
    if not isinstance(answer, dict):
        return "INVALID_BODY", "the body is not a JSON object"
    if type_ != PING:
        found = json.dumps(answer["result"], ensure_ascii=False)[:_TOLD] if "result" in answer else "missing"
        return ("", "") if found == "true" else ("WRONG_RESULT_FIELD", f"result is {found}, not true")
    lacking = [name for name in _FIELDS if not (isinstance(answer.get(name), str) and answer[name])]
    if lacking:
        return "WRONG_RESULT_FIELD", f"{', '.join(lacking)} of the answer to {PING}: no text, or missing"
    if not _is_moment(answer["time"]):
        return "WRONG_RESULT_TIME_FIELD", "time is not a moment in UTC such as 2026-11-25T08:00:00Z"
    return "", ""


def _post(to: Target, body: bytes, allowed: PushTo, timeout: float) -> tuple[int, str, bytes]:
    """Return status, content type and body of the answer; a redirection is an answer like others."""
    until = time.monotonic() + timeout
    head = [
        f"POST {to.path} HTTP/1.1",
        f"Host: {to.authority}",
        "Accept-Encoding: identity",
        "Content-Type: application/json",
        f"Content-Length: {len(body)}",
        "Connection: close",
    ]
    # connected to an address that was checked: the name may have another one a moment later
    with _connected(to, resolve(to, allowed), until) as connection:
        timed: Any = _Timed(connection, until)
        timed.sendall("".join(f"{line}\r\n" for line in [*head, ""]).encode() + body)
        with HTTPResponse(timed, method="POST") as answer:
            answer.begin()
            return answer.status, answer.headers.get("content-type", ""), answer.read(_MOST)


class _Timed(io.RawIOBase):
    """What is sent to a socket and read from it up to a moment, however small the pieces are."""

    def __init__(self, connection: socket.socket, until: float) -> None:
        self._connection, self._until = connection, until

    def sendall(self, data: bytes) -> None:
        self._connection.settimeout(_left(self._until))
        self._connection.sendall(data)

    def makefile(self, mode: str) -> io.BufferedReader:
        return io.BufferedReader(self)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        self._connection.settimeout(_left(self._until))
        return self._connection.recv_into(buffer)


def _connected(to: Target, addresses: list[str], until: float) -> socket.socket:
    failure = OSError("the host has no address")
    for address in addresses:
        try:
            made = socket.create_connection((address, to.port), timeout=_left(until))
        except OSError as error:
            failure = error
            continue
        made.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        return _context().wrap_socket(made, server_hostname=to.host) if to.scheme == "https" else made
    raise failure


def _left(until: float) -> float:
    """Return the seconds until a moment. Raises `TimeoutError` if there are none."""
    if (left := until - time.monotonic()) <= 0:
        raise TimeoutError
    return left


@cache
def _context() -> ssl.SSLContext:
    return ssl.create_default_context()


def _sample(to: Target) -> Outcome:
    if to.is_dead:
        return Outcome(error="REQUEST_ERROR", reason="this host never answers")
    return Outcome(200, answer="nothing was sent: hosts of examples are answered by the sandbox itself")


def _is_moment(text: str) -> bool:
    """Whether it is an RFC 3339 date-time in UTC."""
    found = _MOMENT.fullmatch(text)
    try:
        return found is not None and bool(datetime.fromisoformat(found[1].upper()))
    except ValueError:
        return False
