"""Reads, exactly, the five money formats of Ozon and those that people write."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Context, Decimal
from typing import NoReturn

from ozon_generated.model import Model

#: Separators between groups of three digits, including no-break, figure, thin and narrow no-break spaces.
_SPACES = " \u00a0\u2007\u2009\u202f"
_ROUBLE = r"(?:₽|руб(?:лей|ля|ль)?\.?|р\.?|RUB|RUR)"
#: Before or after the number, never inside: "10р50" is not 1050.
_CURRENCY = re.compile(rf"^([+\-\u2212\u2013]?)[{_SPACES}]*{_ROUBLE}|{_ROUBLE}$", re.IGNORECASE)
_NUMBER = re.compile(
    rf"(?P<sign>[+\-\u2212\u2013]?)[{_SPACES}]*"
    rf"(?P<whole>\d{{1,3}}(?:(?P<group>[.,{_SPACES}])\d{{3}}(?:(?P=group)\d{{3}})*)|\d+)?"
    r"(?:(?P<point>[.,])(?P<rest>\d+))?",
    re.ASCII,
)
_EXPONENT = re.compile(r"[+-]?\d+(?:\.\d+)?E[+-]?\d{1,3}", re.ASCII | re.IGNORECASE)
_PLACES = Decimal("0.01")
_EXACT = Context(prec=60)  # the program's own context may round
_LARGEST = 20  # digits before the point, minus one


def amount(value: object) -> Decimal | None:
    """The amount in a field or a cell as an exact `Decimal`; ``None`` for no value.

    Reads a decimal text (``"199.90"``), a number, ``{amount, currency}``, ``{value, currency_code}``,
    ``{units, nanos, currency_code}``, protobuf text (``value:"0.42"``), and what people and spreadsheets write:
    ``"1 990,50 ₽"`` with any kind of space, ``"1,990.50"``, a typographic minus, ``руб.``. A number is read from its
    decimal text, not from its binary fraction.

    Raises:
        ValueError: this is not an amount, or is ambiguous: ``"1,500"`` may be 1500 or 1.5.
    """
    if isinstance(value, Model):
        value = value.to_dict()
    if isinstance(value, Mapping):
        return _from_object(value)
    if value is None or value == "":
        return None
    if isinstance(value, int | float | Decimal) and not isinstance(value, bool):
        number = Decimal(str(value))
        return number if number.is_finite() else _refuse(value)
    if not isinstance(value, str):
        return _refuse(value)
    protobuf = re.fullmatch(r'\s*value:\s*"([^"]*)".*', value, re.DOTALL)
    return _decimal(protobuf[1]) if protobuf else _written(value)


def how_to_write(value: object) -> str:
    """What to do about a price that Ozon would not accept as written."""
    try:
        number = amount(value)
    except ValueError as error:
        return f"{error}." if "may be" in str(error) else "Write digits with a point, such as '890.00'."
    if number is None:
        return "Write digits with a point, such as '890.00', or leave it out."
    if number < 0:
        return "A price cannot be below zero."
    number = number.copy_abs()  # -0 exists; abs would round
    if number.adjusted() > _LARGEST:
        return "No price is that high."
    rounded = number.quantize(_PLACES, context=_EXACT)
    return f"Write '{number:f}'." if rounded == number else f"Round it, such as to '{rounded:f}'."


def _written(value: str) -> Decimal:
    """An amount as a person wrote it."""
    text = value.strip()
    if _EXPONENT.fullmatch(text):
        return Decimal(text)
    found = _NUMBER.fullmatch(_CURRENCY.sub(r"\1", text, count=1).strip() if text else "")
    if found is None or not (found["whole"] or found["rest"]):
        return _refuse(value)
    group, point, rest = found["group"], found["point"], found["rest"]
    if group and group == point:
        return _refuse(value)
    whole = re.sub(r"\D", "", found["whole"] or "0")
    if group in (".", ",") and not point and len(whole) <= 6:
        if group == "," and not whole.startswith("0"):
            raise ValueError(f"{value!r:.80} may be {whole} or {whole[:-3]}.{whole[-3:]}: write it without the comma")
        whole, rest = whole[:-3], whole[-3:]  # a single point is the decimal point of Ozon's texts
    sign = "" if found["sign"] in ("", "+") else "-"
    return Decimal(f"{sign}{whole}.{rest or ''}")


def _decimal(text: str) -> Decimal:
    """Decimal text written by a program."""
    found = re.fullmatch(r"\s*([+-]?\d+(?:\.\d+)?)\s*", text, re.ASCII)
    return Decimal(found[1]) if found else _refuse(text)


def _refuse(value: object) -> NoReturn:
    raise ValueError(f"{value!r:.80} is no amount of money")


def _from_object(value: Mapping[str, object]) -> Decimal | None:
    if "units" in value or "nanos" in value:
        units, nanos = amount(value.get("units")), amount(value.get("nanos"))
        if units is None and nanos is None:
            return None
        return _EXACT.add(units or Decimal(0), _EXACT.scaleb(nanos or Decimal(0), -9))
    for name in ("amount", "value"):
        if name in value:
            inner = value[name]
            return _decimal(inner) if isinstance(inner, str) and inner.strip() else amount(inner)
    if not value or set(value) <= {"currency", "currency_code"}:
        return None
    raise ValueError(f"{dict(value)!r:.80} is no amount of money")
