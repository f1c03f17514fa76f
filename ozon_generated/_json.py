"""JSON in and out: orjson where it is installed, else the standard library."""

from __future__ import annotations

import json
from collections.abc import Callable
from importlib import import_module
from typing import Any

orjson: Any
try:
    orjson = import_module("orjson")
except ImportError:
    orjson = None


def loads(data: bytes | str) -> Any:
    """Parse JSON. Raises ``ValueError`` when it is none."""
    if orjson is not None:
        try:
            return orjson.loads(data)
        except ValueError:
            pass  # the standard library takes some text that orjson refuses, lone surrogates for one
    try:
        return json.loads(data)
    except RecursionError:
        raise ValueError("nested too deeply") from None


def dumps(value: Any, default: Callable[[Any], Any]) -> bytes:
    """Write JSON as UTF-8. Raises ``TypeError`` or ``ValueError`` for what JSON cannot hold."""
    if orjson is not None:
        try:
            data: bytes = orjson.dumps(value, default=default, option=orjson.OPT_PASSTHROUGH_DATETIME)
        except TypeError:
            # orjson refuses lone surrogates and integers above 64 bits; the standard library, below, does not. It also
            # raises what `default` raised; the cause that orjson names differs between its releases.
            pass
        else:
            if b"null" not in data:
                return data
            # orjson writes NaN as null; the standard library, below, refuses it
    text = json.dumps(value, default=default, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    return text.encode(errors="backslashreplace")  # which is how JSON escapes a lone surrogate
