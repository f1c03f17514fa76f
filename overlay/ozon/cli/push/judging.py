"""Sends an event as Ozon does, and judges the answer as Ozon would."""

from __future__ import annotations

import json
import re
from datetime import datetime
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from ozon_generated.fields import read_moment
from ozon_generated.package_data import operation_data

from ...clock import CURRENT
from ...version import __version__
from ..session import Code, fail

#: Bytes that are read of an answer.
_MOST = 65_536
PING = "TYPE_PING"
_UTC = re.compile(r"T\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]00:00)$")
_FIELDS = ("version", "name", "time")


class Verdict(NamedTuple):
    """What became of an event that was sent.

    Attributes:
        status: the status of the answer; ``None`` if there was none.
        ms: milliseconds until the answer was there, or until it failed.
        body: the body of the answer, or why there is none.
        speed: what Ozon would call an answer after that time: GREEN, YELLOW or RED.
        problems: what Ozon would object to, beginning with the code that its check has for it.
    """

    status: int | None
    ms: int
    body: str
    speed: str
    problems: list[str]

    @property
    def taken(self) -> bool:
        """Whether Ozon would count the event as taken."""
        return not self.problems

    @property
    def code(self) -> int:
        """The exit code: taken in time, taken too slowly, or not taken."""
        return int(Code.FAILED if not self.taken else Code.DONE if self.speed == "GREEN" else Code.PARTLY)


class Address:
    """Where events are sent to.

    Args:
        url: the address.
        seconds: longest wait for each part of the answer.
    """

    def __init__(self, url: str, seconds: float) -> None:
        try:
            parts = urlsplit(url)
            port = parts.port
        except ValueError:
            fail(f"{url!r:.200} is no address.", Code.INVALID)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            fail(f"{url!r:.200} is no address: write one such as http://127.0.0.1:8090/ozon.", Code.INVALID)
        self._kind = HTTPSConnection if parts.scheme == "https" else HTTPConnection
        self._host, self._port = parts.hostname, port
        self._path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        self._seconds = seconds

    def send(self, content: bytes, *, ping: bool = False) -> Verdict:
        """Send the body of an event, which may be a PING."""
        headers = {"Content-Type": "application/json", "User-Agent": f"ozon-client/{__version__}"}
        connection = self._kind(self._host, self._port, timeout=self._seconds)
        began = CURRENT.monotonic()
        status, kind, body, problem = None, None, b"", ""
        try:
            connection.request("POST", self._path, content, headers)
            answer = connection.getresponse()
            status, body = answer.status, answer.read(_MOST)
            kind = answer.headers.get_content_type() if "content-type" in answer.headers else None
        except TimeoutError:
            problem = f"REQUEST_TIMEOUT: no answer within {self._seconds:g} s"
        except (OSError, HTTPException, UnicodeError, ValueError) as error:
            problem = f"REQUEST_ERROR: {str(error) or type(error).__name__}"
        finally:
            connection.close()
        ms = round((CURRENT.monotonic() - began) * 1000)
        if problem:
            return Verdict(status, ms, "", "RED", [problem])
        told = problems(status, kind, body, ping=ping)
        return Verdict(status, ms, body.decode(errors="replace"), speed(ms), told)


def speed(ms: int) -> str:
    """What Ozon calls an answer after so many milliseconds, by the documented thresholds."""
    example = operation_data("seller", "notification_list")["response"]["example"]
    found = "GREEN"
    for one in sorted(example["availability_status_thresholds"], key=lambda one: one["threshold"]):
        # up to 1500 ms is GREEN, from 2500 ms on RED
        if ms >= one["threshold"] + (one["status"] != "RED"):
            found = one["status"]
    return found


def problems(status: int | None, kind: str | None, body: bytes, ping: bool) -> list[str]:
    """What Ozon would object to in an answer.

    Args:
        status: its status.
        kind: its content type.
        body: its body.
        ping: whether it is the answer to a PING.
    """
    told = [] if status == 200 else [f"STATUS_CODE_NOT_OK: the status is {status}, not 200"]
    if not body:
        return [*told, "EMPTY_BODY: the answer has no body"]
    if kind != "application/json":
        told.append(f"INVALID_BODY: the Content-Type is {kind or 'missing'}, not application/json")
    try:
        found: Any = json.loads(body)
    except (ValueError, RecursionError):
        return [*told, "INVALID_JSON: the body is not JSON"]
    if not isinstance(found, dict):
        return [*told, "WRONG_RESULT_FIELD: the body is no object"]
    return told if status != 200 else [*told, *(_pong(found) if ping else _result(found))]


def _result(found: dict[str, Any]) -> list[str]:
    if found.get("result") is True:
        return []
    shown = json.dumps(found["result"], ensure_ascii=False)[:60] if "result" in found else "missing"
    return [f"WRONG_RESULT_FIELD: result is {shown}, not true"]


def _pong(found: dict[str, Any]) -> list[str]:
    lacking = [name for name in _FIELDS if not (isinstance(found.get(name), str) and found[name])]
    if lacking:
        return [f"WRONG_RESULT_FIELD: the answer to a PING needs {', '.join(_FIELDS)}; {', '.join(lacking)} missing"]
    if not _UTC.search(found["time"]) or not isinstance(read_moment(found["time"]), datetime):
        return ["WRONG_RESULT_TIME_FIELD: time is no moment in UTC such as 2026-11-25T08:00:00Z"]
    return []
