"""What a receiver answers."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Final, NamedTuple

UNKNOWN: Final = "ERROR_UNKNOWN"
MISSING: Final = "ERROR_PARAMETER_VALUE_MISSED"

_JSON = {"Content-Type": "application/json"}


class Answer(NamedTuple):
    """An HTTP answer.

    Attributes:
        status: the status.
        body: the body.
        headers: the headers, without Content-Length.
    """

    status: int
    body: bytes
    headers: Mapping[str, str] = _JSON


#: For an event that is stored.
TAKEN = Answer(200, b'{"result": true}')


def pong(name: str, version: str, began: datetime) -> Answer:
    """The answer to a PING.

    Args:
        name: the name of the receiver.
        version: its version.
        began: when it began to handle the PING.
    """
    time = began.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return Answer(200, json.dumps({"version": version, "name": name, "time": time}, ensure_ascii=False).encode())


def refusal(status: int, message: str, code: str = UNKNOWN, **headers: str) -> Answer:
    """An answer with an error."""
    body = {"error": {"code": code, "message": message, "details": None}}
    return Answer(status, json.dumps(body).encode(), {**_JSON, **headers})
