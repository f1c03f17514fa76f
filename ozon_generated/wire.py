# Copied from generator/runtime/wire.py by `make generate`. Do not edit: change the source.
"""Encodes paths, queries and forms, and decodes text."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from urllib.parse import quote

from ._http import form
from .messages import Response
from .plain import plain


def form_body(fields: dict[str, object]) -> tuple[bytes, str]:
    """A body of ``multipart/form-data``, and its content type: bytes are files, everything else is text."""
    files: list[tuple[str, tuple[str, bytes]]] = []
    texts: dict[str, str | list[str]] = {}
    for name, value in fields.items():
        values = value if isinstance(value, list) else [value]
        contents = [item for item in values if isinstance(item, bytes)]
        if len(contents) == len(values):
            files += [(name, (name, content)) for content in contents]
        else:
            texts[name] = query_value(value)
    return form(texts, files)


def decode_text(content: bytes, encoding: str | None) -> str:
    """Decode UTF-8, or the charset that a service is known to use if the bytes are not UTF-8."""
    try:
        return content.decode()
    except UnicodeDecodeError:
        return content.decode(encoding or "utf-8", errors="replace")


def path_segment(name: str, value: object) -> str:
    """A value as one segment of a path. Dots, slashes or empty text would change the path.

    Servers in front of an API may decode ``%2F`` before they choose a method, so slashes are not escaped but refused:
    as an id, ``../x/activate`` could turn a method that reads into one that writes.
    """
    text = text_value(value)
    if text in ("", ".", "..") or set(text) & set("/\\%"):
        raise ValueError(f"{name} must not be {text!r}")
    return quote(text, safe="")


def text_value(value: object) -> str:
    """A value as text for a path, a query or a form."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, date):
        return str(plain(value))
    return str(value)


def query_value(value: object) -> str | list[str]:
    """A value of a query; a list repeats the name."""
    if isinstance(value, Iterable) and not isinstance(value, str):
        return [text_value(item) for item in value]
    return text_value(value)


def content_type_of(response: Response) -> str:
    """The content type without its parameters."""
    content_type: str = response.headers.get("content-type", "")
    return content_type.partition(";")[0]
