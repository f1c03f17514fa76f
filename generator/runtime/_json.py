"""JSON in and out: orjson where it is installed, else the standard library."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

try:
    import orjson
except ImportError:
    orjson = None  # type: ignore[assignment]


def loads(data: bytes | str) -> Any:
    """Parse JSON. Raises ``ValueError`` when it is none."""
    if orjson is not None:
        try:
            return orjson.loads(data)
        except ValueError:
            pass  # the standard library takes some text that orjson refuses, lone surrogates for one
    return json.loads(data)


def dumps(value: Any, default: Callable[[Any], Any]) -> bytes:
    """Write JSON as UTF-8. Raises ``TypeError`` or ``ValueError`` for what JSON cannot hold."""
    if orjson is not None:
        try:
            data = orjson.dumps(value, default=default, option=orjson.OPT_PASSTHROUGH_DATETIME)
        except TypeError as error:  # orjson hides what `default` raised behind a text of its own
            raise error.__cause__ or error from None
        if b"null" not in data:
            return data
        # orjson writes NaN as null; the standard library, below, refuses it
    text = json.dumps(value, default=default, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    return text.encode()
