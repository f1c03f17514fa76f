"""Types of columns: their names, and which type holds which."""

from __future__ import annotations

import re

import pyarrow as pa

from ozon_generated.errors import ArgumentError

_PLAIN = {
    str(one): one
    for one in (
        *(pa.bool_(), pa.int32(), pa.int64(), pa.float64(), pa.string(), pa.date32()),
        *(pa.timestamp("us"), pa.timestamp("us", "UTC")),
    )
}
_DECIMAL = re.compile(r"decimal128\((\d+), (\d+)\)")


def name_of(type: pa.DataType) -> str:
    """The name of a type, for `named`. Raises `ArgumentError` for a type that sinks do not have."""
    if pa.types.is_list(type):
        return f"list<{name_of(type.value_type)}>"
    name = str(type)
    if name not in _PLAIN and not _DECIMAL.fullmatch(name):
        raise ArgumentError(f"Sinks have no columns of type {name}. They have: {', '.join(_PLAIN)}, decimal128, lists.")
    return name


def named(name: str) -> pa.DataType:
    """The type of a name."""
    if name.startswith("list<"):
        return pa.list_(named(name[5:-1]))
    digits = _DECIMAL.fullmatch(name)
    return pa.decimal128(int(digits[1]), int(digits[2])) if digits else _PLAIN[name]


def holds(type: pa.DataType, other: pa.DataType) -> bool:
    """Whether a column of the first type holds every value of the second exactly."""
    if pa.types.is_decimal(type):
        whole = type.precision - type.scale
        if pa.types.is_decimal(other):
            return bool(type.scale >= other.scale and whole >= other.precision - other.scale)
        return bool(whole >= {pa.int64(): 19, pa.int32(): 10}.get(other, 99))
    return bool(type == other or (type == pa.int64() and other == pa.int32()))


def suits(actual: str, wanted: str) -> bool:
    """Whether a database's column of the first type holds every value of the second exactly."""
    if actual.lower() == wanted.lower() or (actual, wanted) in (("character varying", "text"), ("numeric", "bigint")):
        return True
    digits = [re.fullmatch(r"(?:numeric|decimal)(?:\((\d+), ?(\d+)\))?", one.lower()) for one in (actual, wanted)]
    if not (digits[0] and digits[1] and digits[1][1]):
        return False
    if not digits[0][1]:
        return actual == "numeric"  # PostgreSQL's without limits; the others' has some
    return holds(*(pa.decimal128(int(one[1]), int(one[2])) for one in digits if one))
