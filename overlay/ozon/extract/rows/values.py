"""Values of JSON that Arrow does not read by itself: dates and amounts in text, and values of another type."""

from __future__ import annotations

import re
from decimal import Context, Decimal
from functools import lru_cache
from typing import Any, NamedTuple

import pyarrow as pa

from ozon_generated.exact_json import loads

from ..arrow import compute
from .nodes import LOCAL, MOMENT, Scalar

_INTEGER = re.compile(r"-?(?:0|[1-9][0-9]{0,18})")
_NUMBER = re.compile(r"[+-]?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]{1,3})?")
#: Enough for any number that has a column.
_EXACT = Context(prec=400)


def converted(texts: pa.Array, type: pa.DataType) -> pa.Array:
    """Text as dates, times or decimals.

    Empty text is null. A moment without zone is in UTC, and local time loses its zone, as in the models. Digits beyond
    microseconds are cut off: no target keeps them, and services of Ozon that are written in Go send nine in every
    moment, so keeping the text as well would fill ``_rest`` of every row.

    Raises:
        pa.ArrowInvalid: a value is none, or has more digits than the type.
    """
    if type == LOCAL:
        texts = compute.replace_substring_regex(texts, r"^(.*T.*?)(Z|[+-]\d\d:?\d\d)$", r"\1")
    try:
        return compute.cast(texts, type)
    except pa.ArrowInvalid:
        pass
    texts = compute.if_else(compute.equal(texts, ""), pa.scalar(None, pa.string()), texts)
    if type in (MOMENT, LOCAL):
        texts = compute.replace_substring_regex(texts, r"(\.\d{6})\d+", r"\1")
    if type == MOMENT:
        texts = compute.replace_substring_regex(texts, r"^(\d{4}-\d\d-\d\d)$", r"\1T00:00")
        texts = compute.replace_substring_regex(texts, r"^(\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?)?)$", r"\1Z")
    return compute.cast(texts, type)


class Fitted(NamedTuple):
    """What a column keeps of a value.

    Attributes:
        value: for the type by which the column is read, or ``None``.
        fits: whether it has the documented type.
        whole: whether nothing of it is lost.
    """

    value: Any
    fits: bool
    whole: bool


_NULL = Fitted(None, True, True)
_NOTHING = Fitted(None, False, False)


def fitted(raw: bytes, scalar: Scalar) -> Fitted:
    """What the column of a scalar keeps of a value, given as JSON."""
    first = raw[:1]
    if raw == b"null":
        return _NULL
    if first in b"{[":
        return _NOTHING
    if first in b"tf":
        return Fitted(raw == b"true", True, True) if scalar.read == pa.bool_() else _NOTHING
    is_text = first == b'"'
    text = loads(raw) if is_text else raw.decode()
    assert isinstance(text, str)
    if scalar.read == pa.string():
        return _text(text, scalar.type, is_text)
    if scalar.read == pa.bool_():
        flag = {"true": True, "false": False}.get(text.lower()) if is_text else None
        return _NOTHING if flag is None else Fitted(flag, False, True)
    return _number(text, scalar.read, not is_text)


def _text(text: str, type: pa.DataType, fits: bool) -> Fitted:
    if type == pa.string():
        return Fitted(text, fits, True)
    if not fits and not pa.types.is_decimal(type):
        return _NOTHING
    if _converts(text, type):
        return Fitted(text, fits, True)
    rounded = _rounded(text, type)
    return _NOTHING if rounded is None else Fitted(f"{rounded:f}", False, False)


def _number(text: str, type: pa.DataType, fits: bool) -> Fitted:
    if pa.types.is_decimal(type):
        if _converts(text, type):
            return Fitted(_cast(text, type), fits, True)
        rounded = _rounded(text, type) if type.scale else None
        return _NOTHING if rounded is None else Fitted(rounded, False, False)
    if _NUMBER.fullmatch(text) is None:
        return _NOTHING
    exact = Decimal(text)
    if type == pa.float64():
        value = float(text)
        whole = fits or exact == Decimal(value)
        return Fitted(value, fits, whole) if abs(value) != float("inf") else _NOTHING
    if abs(exact) >= 2**63 or exact != int(exact):
        return _NOTHING
    return Fitted(int(exact), fits and _INTEGER.fullmatch(text) is not None, True)


@lru_cache(4096)
def _converts(text: str, type: pa.DataType) -> bool:
    try:
        converted(pa.array([text]), type)
    except pa.ArrowInvalid:
        return False
    return True


def _cast(text: str, type: pa.DataType) -> Any:
    return converted(pa.array([text]), type)[0].as_py()


def _rounded(text: str, type: pa.DataType) -> Decimal | None:
    """A decimal number with the digits of a type behind the point; ``None`` if it has too many before it."""
    if not pa.types.is_decimal(type) or _NUMBER.fullmatch(text) is None:
        return None
    exact = Decimal(text)
    if abs(exact) >= 10 ** (type.precision - type.scale):
        return None
    rounded = exact.quantize(Decimal(1).scaleb(-type.scale), context=_EXACT)
    return rounded if abs(rounded) < 10 ** (type.precision - type.scale) else None
