"""Keeps keys and signatures out of the logs of the HTTP libraries.

Only a filter can do this: httpx logs addresses at INFO; at DEBUG, hpack logs each header, and httpcore the headers of
answers and the password of a SOCKS proxy. The filter masks secrets in the records of these loggers. It drops no records
and changes no level or handler.
"""

from __future__ import annotations

import logging
import re

from ozon_generated.masking import MASK, SECRET_HEADERS, mask_url, without_quotes

LOGGERS = (
    "httpx",
    "httpx2",
    *(
        f"{core}.{part}"
        for core in ("httpcore", "httpcore2")
        for part in ("connection", "http11", "http2", "proxy", "socks")
    ),
    "hpack.hpack",
    "hpack.table",
)
_HEADER = rf"""(?i)(\(b'(?:{"|".join(sorted(SECRET_HEADERS))})', b)('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")"""
_AUTH = r"""\bauth=\(b?(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"), b?(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")\)"""


class _Redacting(logging.Filter):
    def filter(self, record: logging.LogRecord) -> bool:
        if record.name.startswith("hpack") and isinstance(record.args, tuple):
            record.args = _headers(record.args)
        elif record.name in ("httpx", "httpx2") and isinstance(record.args, tuple):
            record.args = tuple(arg if isinstance(arg, int | str) else mask_url(str(arg)) for arg in record.args)
        elif isinstance(record.msg, str):
            record.msg = _clean(record.msg)
        return True


_FILTER = _Redacting()


def redact_logs() -> None:
    """Install the filter, once."""
    for name in LOGGERS:
        logging.getLogger(name).addFilter(_FILTER)


def _clean(text: str) -> str:
    """Masks the headers and failures that httpcore logs."""
    text = re.sub(_HEADER, rf"\g<1>'{MASK}'", re.sub(_AUTH, f"auth={MASK}", text))
    return mask_url(without_quotes(text))


def _headers(args: tuple[object, ...]) -> tuple[object, ...]:
    """Masks hpack's records: a name and a value, a pair, or an encoded block, which is just as readable."""
    if len(args) == 1 and isinstance(args[0], bytes | bytearray | memoryview):
        return (MASK,)
    if isinstance(args[0], tuple):
        return (_pair(*args[0][:2]), *args[1:])
    return (*_pair(*args[:2]), *args[2:]) if isinstance(args[0], bytes) and len(args) > 1 else args


def _pair(name: object, value: object) -> tuple[object, object]:
    text = name.decode("latin-1") if isinstance(name, bytes) else str(name)
    if text.lower() in SECRET_HEADERS:
        return name, MASK
    shown = value.decode("latin-1") if isinstance(value, bytes) else str(value)
    masked = mask_url(shown)
    return name, value if masked == shown else masked
