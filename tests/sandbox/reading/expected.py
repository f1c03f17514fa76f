"""What a JSON schema validator accepts, for comparison with the reader."""

from __future__ import annotations

from datetime import date, datetime
from functools import cache
from typing import Any

import jsonschema

from ozon.sandbox.data import Operation
from ozon.sandbox.messages import RefusalError
from ozon.sandbox.reading import ROWS, read_value, row_errors
from tests.sandbox.reading.schemas import resolved

_FORMATS = jsonschema.FormatChecker(formats=())
_BOUNDS = {"int32": (-(2**31), 2**31 - 1), "int64": (-(2**63), 2**63 - 1), "uint64": (0, 10**38 - 1)}


def _checks(name: str, holds: Any) -> None:
    _FORMATS.checks(name, raises=ValueError)(lambda value: not isinstance(value, str) or holds(value))


_checks("date", lambda text: date.fromisoformat(text).isoformat() == text)
_checks("date-time", lambda text: "T" in text and datetime.fromisoformat(text).tzinfo is not None)
_checks("date-time-local", lambda text: "T" in text and datetime.fromisoformat(text).tzinfo is None)


def refuses(operation: Operation, body: Any) -> bool:
    """Whether the reader refuses a body, as a whole or in one of its rows."""
    try:
        read = read_value(operation, body)
    except RefusalError:
        return True
    return any(any(row_errors(operation, row)) for row in read.value.get(ROWS.get(operation.id, ""), []))


def is_valid(operation: Operation, body: Any) -> bool:
    """Whether a JSON schema takes a body once it is written as Ozon's service understands it."""
    understood = as_understood(operation, operation.schema, {} if body is None else body)
    return bool(_validator(operation).is_valid(understood))


@cache
def _validator(operation: Operation) -> Any:
    def bounded(node: Any) -> Any:
        """Integers with the bounds of their formats; those without one have 38 digits. Open lists are no lists."""
        if isinstance(node, list):
            return [bounded(inner) for inner in node]
        if not isinstance(node, dict):
            return node
        made = {key: bounded(value) for key, value in node.items()}
        if "x-ozon-unknown" in made:
            made.pop("enum", None)
        if made.get("type") == "integer" or made.get("type") == ["string", "integer"]:
            low, high = _BOUNDS.get(made.get("format", ""), (1 - 10**38, 10**38 - 1))
            made["allOf"] = [{"minimum": low, "maximum": high}]
        return made

    return jsonschema.Draft202012Validator(bounded(operation.schema), format_checker=_FORMATS)


def as_understood(operation: Operation, schema: Any, value: Any) -> Any:
    """A value without nulls, and with numbers where text stands for one."""
    schema = resolved(operation, schema)
    kind = schema.get("type")
    if isinstance(value, dict) and kind == "object":
        fields = schema.get("properties", {})
        return {
            name: as_understood(operation, fields.get(name, {}), inner)
            for name, inner in value.items()
            if inner is not None
        }
    if isinstance(value, list) and kind == "array":
        return [as_understood(operation, schema["items"], inner) for inner in value]
    if isinstance(value, str) and kind in ("integer", "number"):
        try:
            return int(value) if kind == "integer" else float(value)
        except ValueError:
            return value
    return value
