"""Writes the Product element from the members of the JSON body, and parses untrusted XML."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from decimal import Decimal
from xml.etree import ElementTree
from xml.parsers.expat import ErrorString
from xml.sax.saxutils import escape, quoteattr

from ozon_generated.errors import ArgumentError

CONTENT_TYPE = "application/xml"
#: Members of the body that become attributes of the element.
ATTRIBUTES = ("MerchantSKU", "ProductTypeID")
#: The member whose text is XML.
FRAGMENT = "Description"
_HEAD = '<?xml version="1.0" encoding="utf-8"?>'
_DECLARATION = re.compile(r"\ufeff?\s*<\?xml\s.*?\?>", re.DOTALL)
#: A document type may stand only before the first element; elsewhere the parser refuses it anyway.
_DOCTYPE = re.compile(r"\ufeff?(?>\s+|<\?.*?\?>|<!--.*?-->)*+<!DOCTYPE", re.DOTALL)
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_.\-]*")
_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def encode(body: Mapping[str, object]) -> bytes:
    """Write the ``Product`` element, in UTF-8.

    MerchantSKU and ProductTypeID become attributes, all other members elements; lists repeat their element; numbers
    and booleans become text and null an empty element; a Description that is text is inserted as XML.

    Raises:
        ArgumentError: a member cannot be written; the text says which and where.
    """
    attributes = "".join(
        f" {name}={quoteattr(_text(body[name], name))}" for name in ATTRIBUTES if body.get(name) is not None
    )
    content = "".join(_element(name, value, name) for name, value in body.items() if name not in ATTRIBUTES)
    return f"{_HEAD}\n<Product{attributes}>{content}</Product>".encode()


def texts(element: ElementTree.Element) -> dict[str, str]:
    """The text in each child, by its name without namespace."""
    return {name_of(child): "".join(child.itertext()) for child in element}


def name_of(element: ElementTree.Element) -> str:
    """The name of an element without its namespace."""
    return element.tag.rpartition("}")[2]


def parse(text: str, what: str) -> ElementTree.Element:
    """Parse untrusted XML. A document type, which entity bombs need, is refused unread.

    Raises:
        ArgumentError: it is not well-formed; the text says where.
    """
    if _DOCTYPE.match(text):
        raise ArgumentError(f"{what} has a DOCTYPE, which is not allowed: remove it.")
    try:
        return ElementTree.fromstring(text)
    except ElementTree.ParseError as error:
        failure = error
    except ValueError as error:  # characters that cannot be encoded
        raise ArgumentError(f"{what} is not XML: {error}.") from None
    raise _malformed(text, what, failure)


def _malformed(text: str, what: str, failure: ElementTree.ParseError) -> ArgumentError:
    line, column = failure.position
    lines = text.split("\n")
    near = lines[line - 1][max(column - 20, 0) : column + 20] if line <= len(lines) else ""
    reason = ErrorString(failure.code) or "not well-formed"
    return ArgumentError(f"{what} is not well-formed XML: {reason} at line {line}, column {column + 1}, near {near!r}.")


def _element(name: str, value: object, path: str) -> str:
    if isinstance(value, list | tuple):
        return "".join(_single(name, item, f"{path}[{index}]") for index, item in enumerate(value))
    if path == FRAGMENT and isinstance(value, str):
        return _checked_fragment(value)
    return _single(name, value, path)


def _single(name: str, value: object, path: str) -> str:
    if not _NAME.fullmatch(name):
        raise ArgumentError(f"{path}: {name!r} cannot be the name of an XML element.")
    if isinstance(value, Mapping):
        content = "".join(_element(str(key), item, f"{path}.{key}") for key, item in value.items())
    else:
        content = escape(_text(value, path), {"\r": "&#13;"})
    return f"<{name}>{content}</{name}>"


def _text(value: object, path: str) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float | Decimal) and math.isfinite(value):
        return f"{Decimal(str(value)):f}"
    if isinstance(value, int):
        return str(value)
    if not isinstance(value, str):
        raise ArgumentError(f"{path}: {value!r:.60} cannot be written as XML.")
    bad = _NO_XML.search(value)
    if bad:
        raise ArgumentError(f"{path}: the character {bad[0]!r} at position {bad.start()} is not allowed in XML.")
    return value


def _checked_fragment(text: str) -> str:
    """The fragment unchanged, but without an XML declaration, which is allowed only at the very beginning."""
    text = _DECLARATION.sub("", text, count=1) if _DECLARATION.match(text) else text.lstrip("\ufeff")
    root = parse(text, FRAGMENT)
    if name_of(root) != FRAGMENT:
        raise ArgumentError(f"{FRAGMENT}: its root element is {root.tag}, not {FRAGMENT}.")
    return text
