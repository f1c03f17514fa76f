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
_MOMENT = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2})(?:\.[0-9]+)?(?:[Zz]|[+-]00:00)")
REASONS: Mapping[str, str] = {
    "REQUEST_ERROR": "no connection",
    "REQUEST_TIMEOUT": "no answer in time",
    "SERVER_FAULT": "the server failed",
    "STATUS_CODE_NOT_OK": "the status is not 200",
    "EMPTY_BODY": "the answer has no body",
    "INVALID_BODY": "the answer is not a JSON object of the type application/json",
    "INVALID_JSON": "the body is not JSON",
    "WRONG_RESULT_FIELD": "the answer lacks a field or has a wrong one",
    "WRONG_RESULT_TIME_FIELD": "time is not a date-time in UTC",
}


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
    started = time.monotonic()
    try:
        to = target(url)
        if to.is_sample:
            return _sample(to)
        status, content_type, content = _post(to, body, allowed, timeout)
    except TimeoutError:
        return _failed("REQUEST_TIMEOUT", f"no answer within {timeout:g} seconds", time.monotonic() - started)
    except (OSError, HTTPException, TargetError) as error:
        return _failed("REQUEST_ERROR", str(error) or type(error).__name__, time.monotonic() - started)
    seconds = time.monotonic() - started
    text = content.decode("utf-8", "replace")[:_SHOWN]
    fault = judge(str(fields.get("message_type")), status, content_type, content)
    return Outcome(status, fault, REASONS.get(fault, ""), text, seconds)


def judge(type_: str, status: int, content_type: str, content: bytes) -> str:
    """Return what is wrong with an answer, in the words of ``notification.check``; empty if nothing is."""
    if status != 200:
        return "SERVER_FAULT" if status >= 500 else "STATUS_CODE_NOT_OK"
    if not content.strip():
        return "EMPTY_BODY"
    if content_type.partition(";")[0].strip().lower() != "application/json":
        return "INVALID_BODY"
    try:
        answer = json.loads(content)
    except (ValueError, RecursionError):
        return "INVALID_JSON"
    if not isinstance(answer, dict):
        return "INVALID_BODY"
    if type_ != PING:
        return "" if answer.get("result") is True else "WRONG_RESULT_FIELD"
    if not all(isinstance(answer.get(name), str) and answer[name] for name in ("version", "name")):
        return "WRONG_RESULT_FIELD"
    return "" if _is_moment(answer.get("time")) else "WRONG_RESULT_TIME_FIELD"


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
        return _failed("REQUEST_ERROR", "this host never answers", 0.0)
    return Outcome(200, answer="nothing was sent: hosts of examples are answered by the sandbox itself")


def _failed(error: str, reason: str, seconds: float) -> Outcome:
    return Outcome(0, error, reason, "", seconds)


def _is_moment(value: object) -> bool:
    """Whether it is an RFC 3339 date-time in UTC."""
    found = _MOMENT.fullmatch(value) if isinstance(value, str) else None
    try:
        return found is not None and bool(datetime.fromisoformat(found[1].upper()))
    except ValueError:
        return False
