"""The types of columns, for formats in which a value needs one: Parquet, and CSV for Excel."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from .cells import cell, dumps

if TYPE_CHECKING:
    from ..operations import OperationInfo

Kind: TypeAlias = Literal["text", "whole", "number", "decimal", "flag", "moment", "day"]
#: Names of columns, with their kinds; without these, they are texts.
Columns: TypeAlias = Mapping[str, Kind] | Sequence[str]

_WORDS: dict[Kind, str] = {
    "whole": "a whole number", "number": "a number", "decimal": "a decimal number", "flag": "true or false",
    "moment": "a moment", "day": "a day",
}  # fmt: skip
_SCALARS: dict[str, Kind] = {
    "int": "whole", "float": "number", "bool": "flag", "datetime": "moment", "date": "day",
}  # fmt: skip
_PRECISION, _PLACES = 38, 9  # of decimal numbers: Ozon's smallest unit of money is a nano
_FORMULA = re.compile(r"[=+@\t\r]|-(?!\d+([.,]\d+)?$)")
_DECIMAL = re.compile(r"-?\d+\.\d+")


def kinds(columns: Columns) -> Mapping[str, Kind]:
    """The kind of each column."""
    return columns if isinstance(columns, Mapping) else dict.fromkeys(columns, "text")


def columns_of(operation: OperationInfo) -> dict[str, Kind]:
    """The columns of the rows of a paged operation, by its answer in the spec; rows that are no objects are ``value``.

    Texts are decimal numbers where the documented example is one: that is how Ozon writes money.
    """
    from ozon_generated.fields import kind_of
    from ozon_generated.operation import load
    from ozon_generated.package_data import operation_data

    from ..answers import dig

    resource, _, verb = operation.name.partition(".")
    found = load(f"ozon_generated.{operation.api}.{resource}", verb)
    example = operation_data(operation.api, operation.id).get("response", {}).get("example")
    kind: Any = kind_of(found.response)
    path = found.pagination.items if found.pagination is not None else ""
    for step in path.split(".") if path else ():
        kind = _fields(kind.model)[step]
        example = dig(example, step)
    row = kind.item or kind
    first = example[0] if isinstance(example, list) and example else example
    return _columns(row.model, first, ()) if row.model is not None else {"value": _scalar(row, first)}


def _fields(model: Any) -> dict[str, Any]:
    """The documented types of the fields of a model, by their names on the wire."""
    import attrs

    from ozon_generated.fields import INPUTS, kind_of

    own = attrs.fields(attrs.resolve_types(model, localns=INPUTS))
    return {one.metadata.get("wire", one.name): kind_of(one.type) for one in own if one.init}


def _columns(model: Any, example: Any, above: tuple[Any, ...]) -> dict[str, Kind]:
    made: dict[str, Kind] = {}
    for name, kind in _fields(model).items():
        shown = example.get(name) if isinstance(example, Mapping) else None
        if kind.model is not None and kind.model not in above:
            inner = _columns(kind.model, shown, (*above, model))
            made |= {f"{name}.{below}": found for below, found in inner.items()}
        else:
            made[name] = _scalar(kind, shown)
    return made


def _scalar(kind: Any, example: Any) -> Kind:
    if kind.item is not None or kind.local is not None:
        return "text"
    if kind.text == "str" and isinstance(example, str) and _DECIMAL.fullmatch(example):
        return "decimal"
    return _SCALARS.get(kind.text, "text")


def typed(value: Any, kind: Kind) -> Any:
    """A value as one of its kind; ``None`` if there is none. Lists and objects are JSON texts.

    Raises:
        ValueError: it is not one.
    """
    if value is None or (kind != "text" and value == ""):
        return None
    if kind == "text":
        return value if isinstance(value, str) else dumps(value).strip('"')
    try:
        return _READERS[kind](value)
    except (ValueError, TypeError, ArithmeticError):
        raise ValueError(f"{value!r:.60} is not {_WORDS[kind]}") from None


def _whole(value: Any) -> int:
    found = _number(value)
    if found != int(found):
        raise ValueError
    return int(found)


def _number(value: Any) -> Decimal:
    if isinstance(value, bool):
        raise ValueError
    found = Decimal(str(value))
    if not found.is_finite():
        raise ValueError
    return found


def _decimal(value: Any) -> Decimal:
    found = _number(value)
    if found.adjusted() >= _PRECISION - _PLACES or round(found, _PLACES) != found:
        raise ValueError
    return found


def _flag(value: Any) -> bool:
    if not isinstance(value, bool):
        raise ValueError
    return value


def _moment(value: Any) -> datetime:
    found = value if isinstance(value, datetime) else datetime.fromisoformat(value)
    if found.tzinfo is None:
        raise ValueError
    return found


def _day(value: Any) -> date:
    return value if isinstance(value, date) else date.fromisoformat(value)


_READERS: dict[Kind, Any] = {
    "whole": _whole, "number": lambda value: float(_number(value)), "decimal": _decimal, "flag": _flag,
    "moment": _moment, "day": _day,
}  # fmt: skip


def arrow_type(arrow: Any, kind: Kind) -> Any:
    """The type of a column in Parquet."""
    made = {
        "text": arrow.string, "whole": arrow.int64, "number": arrow.float64, "flag": arrow.bool_, "day": arrow.date32,
        "moment": lambda: arrow.timestamp("us", tz="UTC"), "decimal": lambda: arrow.decimal128(_PRECISION, _PLACES),
    }  # fmt: skip
    return made[kind]()


def for_excel(value: Any, kind: Kind) -> str:
    """A value as Excel with Russian settings reads it: decimal commas, and moments in Moscow time without an offset.

    A text that Excel would run as a formula gets an apostrophe: it may be a buyer's.
    """
    from ozon_generated.operation import MOSCOW

    try:
        found = typed(value, kind) if kind != "text" else value
    except ValueError:
        found = value
    if isinstance(found, float | Decimal):
        return f"{Decimal(str(found)):f}".replace(".", ",")
    if isinstance(found, datetime):
        local = found.astimezone(MOSCOW) if found.tzinfo else found
        return f"{local:%Y-%m-%d %H:%M:%S}"
    text = cell(found)
    return f"'{text}" if isinstance(found, str) and _FORMULA.match(text) else text
