"""Error objects of Ozon's services and gateways, and pages sent instead of JSON."""

from __future__ import annotations

import codecs
import re
from collections.abc import Collection, Iterable, Mapping
from typing import Any, NamedTuple

from .exact_json import parsed

#: Lower-case field names of error objects.
NAMES = frozenset({"code", "message", "details", "error", "errors"})
_WRAPPERS = ("error", "responsestatus")
_TEXTS = ("message", "error_description", "detail", "description", "title", "text", "error")
_CODES = ("code", "errorcode")
_LONGEST = 300
_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_CHARSET = rb"""(?i)<meta[^>]{1,200}charset\s*=\s*["']?([\w-]+)"""
_HIDDEN = r"(?is)<!--.*?(?:-->|$)|<(script|style)\b.*?(?:</\1\s*>|$)"


class Envelope(NamedTuple):
    """The contents of an error object."""

    code: int | str | None = None
    message: str = ""
    details: object = None


def envelope(body: object) -> Envelope:
    """Code, message and details of an error object; an empty `Envelope` for anything else.

    Known are ``{code, message, details}``, the same below ``error`` or ``responseStatus`` in any spelling, ``error`` as
    a text (with or without ``error_description``), and ``errors`` as a list or a map of texts or of error objects.
    """
    found = _lowered(body)
    if found is None:
        return Envelope()
    for name in _WRAPPERS:
        inner = _lowered(found.get(name))
        if inner is not None:
            found = inner
            break
    listed = found.get("errors")
    details = found.get("details", listed)
    code = _first(found, (*_CODES, "error") if "error_description" in found else _CODES, (int, str))
    message = _first(found, _TEXTS, (str,)) or "; ".join(_texts(listed)) or "; ".join(_texts(details))
    return Envelope(code, message, details)


def _lowered(value: object) -> dict[str, object] | None:
    return {str(key).lower(): item for key, item in value.items()} if isinstance(value, Mapping) else None


def _first(found: Mapping[str, object], names: Iterable[str], types: tuple[type, ...]) -> Any:
    """The first non-empty field of the right type; zero or empty text if all are empty."""
    values = [found[name] for name in names if isinstance(found.get(name), types)]
    return next(filter(None, values), values[0] if values else None)


def _texts(value: object) -> list[str]:
    """The distinct texts of the errors in a list or a map, with their codes or fields."""
    if isinstance(value, Mapping):
        pairs = [(str(key), item) for key, item in value.items()]
        texts = [f"{key}: {text}" for key, item in pairs for text in (_texts(item) or [item]) if isinstance(text, str)]
    elif isinstance(value, list):
        texts = [text for item in value for text in _entry(item)]
    else:
        texts = []
    return list(dict.fromkeys(texts))


def _entry(value: object) -> list[str]:
    if isinstance(value, str):
        return [value]
    found = _lowered(value)
    if found is None:
        return []
    code, text = _first(found, _CODES, (int, str)), _first(found, _TEXTS, (str,))
    parts = [str(part) for part in (code, text) if part not in (None, "", 0)]
    return [": ".join(parts)] if parts else []


def is_error(body: Mapping[str, object], documented: Collection[str] | None) -> bool:
    """Whether the body of a success is an error object, without anything of the documented answer.

    A documented field that error objects have too (``code``, ``errors``) counts as part of the answer, unless ``code``
    and ``message`` are both present and one of them is not documented. If the documented fields are unknown (``None``),
    only an object that has just the fields of an error is one, and ``errors`` alone may be a list of rows. An empty
    answer beside an error (``{"code": 13, "message": "…", "result": {"items": []}}``) does not count.
    """
    told = [
        name
        for name, value in body.items()
        if name in (documented or ()) and (value is not None if name.lower() in NAMES else not _hollow(value))
    ]
    if any(name.lower() not in NAMES for name in told):
        return False
    names = {name.lower() for name in body}
    if documented is None and not names <= NAMES:
        return False
    found = envelope(body)
    coded = found.code not in (None, 0, "", "0") and found.message != ""
    if told:
        return coded and {"code", "message"} <= names and not {"code", "message"} <= set(documented or ())
    if "errors" in names and documented is None and len(names) == 1:
        return False
    return coded or (found.message != "" and bool(names & {"error", "errors"}))


def _hollow(value: object) -> bool:
    """Whether a value contains only zero values, which servers write for fields that were not set."""
    return all(map(_hollow, value.values())) if isinstance(value, dict) else not value or value == "0"


def body_of(content: bytes, charset: str | None) -> object:
    """The parsed JSON of an error body in its charset; ``None`` if it is not JSON."""
    return parsed(text_of(content, charset))


def text_of(content: bytes, charset: str | None = None) -> str:
    """Decode by the byte order mark, the declared charset, UTF-8 or, if all fail, windows-1251."""
    for mark, name in _MARKS:
        if content.startswith(mark):
            return content[len(mark) :].decode(name, errors="replace")
    meta = re.search(_CHARSET, content[:2000])
    for candidate in (charset, meta[1].decode() if meta else None, "utf-8"):
        try:
            if candidate:
                return content.decode(candidate)
        except (LookupError, ValueError):
            continue
    return content.decode("windows-1251", errors="replace")


def readable(content: bytes, charset: str | None) -> str:
    """The visible text of an error page, on one line and shortened."""
    from html import unescape  # its table of names takes a millisecond, and few answers are pages

    text = text_of(content[:20_000], charset)
    if "<" in text:
        text = unescape(re.sub(r"<[^>]*>", "\n", re.sub(_HIDDEN, "\n", text)))
    lines = (" ".join("".join(c if c.isprintable() else " " for c in line).split()) for line in text.splitlines())
    shown = " ".join(dict.fromkeys(filter(None, lines)))
    return shown if len(shown) <= _LONGEST else shown[: _LONGEST - 1] + "…"
