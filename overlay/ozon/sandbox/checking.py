"""Checks of requests against the schemas of the spec."""

from __future__ import annotations

import importlib
import json
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from functools import cache
from typing import Any

from .data import Operation
from .messages import Request, bad_request

try:
    _jsonschema: Any = importlib.import_module("jsonschema")
except ImportError as error:  # pragma: no cover - the tests have it
    raise ImportError("ozon.sandbox needs jsonschema: pip install 'ozon-client[sandbox]'") from error

#: The list of the operations that answer values out of their limits row by row; their wrong types are a 400.
_ROWS = {
    "product_import": "items",
    "product_import_by_sku": "items",
    "product_import_prices": "prices",
    "product_stocks_update": "stocks",
}
_LIMITS = frozenset({"pattern", "maximum", "minLength", "maxLength", "maxItems"})
_SHOWN = 200  # characters of a reason; jsonschema repeats the whole faulty value
_formats: Any = _jsonschema.FormatChecker(formats=())


def _is_moment(value: object) -> bool:
    return not isinstance(value, str) or bool(datetime.fromisoformat(value))


def _is_date(value: object) -> bool:
    return not isinstance(value, str) or bool(date.fromisoformat(value))


def _is_int64(value: object) -> bool:
    return not isinstance(value, int) or -(2**63) <= value < 2**63


def _is_int32(value: object) -> bool:
    return not isinstance(value, int) or -(2**31) <= value < 2**31


for _name, _holds in {"date-time": _is_moment, "date": _is_date, "int64": _is_int64, "int32": _is_int32}.items():
    _formats.checks(_name, raises=ValueError)(_holds)


def read_body(operation: Operation, request: Request) -> dict[str, Any]:
    """The JSON body of a request; ``{}`` where the operation takes none. Raises `RefusalError`."""
    if operation.schema is None:
        return {}
    try:
        found = json.loads(request.body)
    except ValueError as error:
        raise bad_request(f"Request body is not JSON: {error}") from None
    return check_body(operation, found)


def check_body(operation: Operation, body: Any) -> dict[str, Any]:
    """The body, when it is valid under the request schema. Raises `RefusalError`."""
    errors = _validator(operation).iter_errors(body)
    error = _jsonschema.exceptions.best_match(one for one in errors if not _of_row(operation, one))
    if error is not None:
        raise bad_request(f"Request validation error: invalid {_place(operation, error)}: {_reason(error)}")
    if not isinstance(body, dict):
        raise bad_request("Request body is not an object")
    return body


def _of_row(operation: Operation, error: Any) -> bool:
    """Whether an error is answered in the row of its item."""
    path = list(error.absolute_path)
    return error.validator in _LIMITS and len(path) > 2 and path[0] == _ROWS.get(operation.id)


def row_errors(operation: Operation, row: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Field and reason of each value of a row that is out of its limits."""
    for error in _validator(operation).iter_errors({_ROWS[operation.id]: [row]}):
        if _of_row(operation, error):
            yield str(error.absolute_path[2]), _reason(error)


def read_parameters(operation: Operation, request: Request, values: Mapping[str, str]) -> dict[str, Any]:
    """Path and query parameters in the types of the spec. Raises `RefusalError`; unknown query names are ignored."""
    found: dict[str, Any] = {}
    for parameter in operation.parameters:
        name, schema = str(parameter["name"]), parameter.get("schema", {})
        texts = [values[name]] if parameter["in"] == "path" else request.arguments.get(name, [])
        if not texts:
            if parameter.get("required"):
                raise bad_request(f"Request validation error: invalid {name}: value is required")
            continue
        found[name] = _value(texts, schema)
        error = None if "$ref" in json.dumps(schema) else _best_error(_schema_validator(schema), found[name])
        if error is not None:
            raise bad_request(f"Request validation error: invalid {name}: {_reason(error)}")
    return found


def _value(texts: list[str], schema: Mapping[str, Any]) -> Any:
    """Text of a query in the type that the schema asks for; text that does not fit stays text, for the check."""
    kinds = schema.get("type", "string")
    kinds = [kinds] if isinstance(kinds, str) else kinds
    if "array" in kinds:
        return [_value([text], schema.get("items", {})) for text in texts]
    for kind in kinds:
        try:
            if kind == "integer":
                return int(texts[-1])
            if kind == "number":
                return float(texts[-1])
        except ValueError:
            continue
        if kind == "boolean" and texts[-1].lower() in ("true", "false"):
            return texts[-1].lower() == "true"
    return texts[-1]


@cache
def _validator(operation: Operation) -> Any:
    return _schema_validator(operation.schema or {})


def _schema_validator(schema: Mapping[str, Any]) -> Any:
    return _jsonschema.Draft202012Validator(schema, format_checker=_formats)


def _best_error(validator: Any, value: Any) -> Any:
    return _jsonschema.exceptions.best_match(validator.iter_errors(value))


def _place(operation: Operation, error: Any) -> str:
    """Where the error is, as Ozon writes it: ``ProductListRequest.Filter.ProductId[3]``."""
    schema = operation.schema or {}
    place = str(schema.get("$ref", operation.id)).rpartition("/")[2]
    for step in [*error.absolute_path, *_missing(error)]:
        place += f"[{step}]" if isinstance(step, int) else "." + "".join(p[:1].upper() + p[1:] for p in step.split("_"))
    return place


def _missing(error: Any) -> list[str]:
    """The name of a field that is required and absent."""
    if error.validator != "required":
        return []
    return [name for name in error.validator_value if name not in error.instance][:1]


def _reason(error: Any) -> str:
    if error.validator == "required":
        return "value is required"
    text = str(error.message)
    return text if len(text) <= _SHOWN else f"...{text[-_SHOWN:]}"
