"""Ozon writes money in five ways; this reads them all, exactly."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal, InvalidOperation
from typing import Any

from ozon_generated.model import Model


def amount(value: Any) -> Decimal | None:
    """The amount that a field stands for, as an exact `Decimal`; ``None`` for no value.

    Reads a decimal text (``"199.90"``), a number, ``{amount, currency}``, ``{value, currency_code}``,
    ``{units, nanos, currency_code}``, and protobuf text (``value:"0.42"``). A number is taken as it is written,
    not as the binary fraction nearest to it.

    Raises:
        ValueError: this is no amount.
    """
    if isinstance(value, Model):
        value = value.to_dict()
    if isinstance(value, Mapping):
        return _from_object(value)
    if value is None or value == "":
        return None
    if isinstance(value, bool) or not isinstance(value, str | int | float | Decimal):
        raise ValueError(f"{value!r:.80} is no amount of money")
    text = str(value).strip().replace(" ", "").replace(",", ".")
    protobuf = re.fullmatch(r'value:"([^"]*)".*', text)
    try:
        result = Decimal(protobuf[1] if protobuf else text)
    except InvalidOperation:
        raise ValueError(f"{value!r:.80} is no amount of money") from None
    if not result.is_finite():
        raise ValueError(f"{value!r:.80} is no amount of money")
    return result


def _from_object(value: Mapping[str, Any]) -> Decimal | None:
    if "units" in value or "nanos" in value:
        units, nanos = amount(value.get("units")), amount(value.get("nanos"))
        return (units or Decimal(0)) + (nanos or Decimal(0)).scaleb(-9)
    for name in ("amount", "value"):
        if name in value:
            return amount(value[name])
    if not value or set(value) <= {"currency", "currency_code"}:
        return None
    raise ValueError(f"{dict(value)!r:.80} is no amount of money")
