"""Calls to any path, for methods that the spec does not have yet."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Literal
from urllib.parse import unquote

from ozon_generated.answers import unreadable
from ozon_generated.client import Call, File
from ozon_generated.errors import ArgumentError
from ozon_generated.exact_json import dumps, loads
from ozon_generated.messages import Response
from ozon_generated.operation import Operation
from ozon_generated.plain import plain

Safety = Literal["read", "write", "destructive"]
_METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE")


class RawOperation(Operation):
    """An operation that is not in the spec: body and answer are passed unchanged."""


def raw_call(
    api: str, method: str, path: str, body: object, params: Mapping[str, object] | None, safety: Safety
) -> tuple[RawOperation, dict[str, object]]:
    """The operation and the arguments of a raw call."""
    verb = method.upper()
    if verb not in _METHODS:
        raise ArgumentError(f"{method!r} is not a method: use one of {', '.join(_METHODS)}. Nothing was sent.")
    if not path.startswith("/") or path.startswith("//") or "#" in path or not path.isprintable() or " " in path:
        raise ArgumentError(f"{path!r} is not a path such as /v1/product/list. Nothing was sent.")
    if ".." in re.split(r"[/\\]", unquote(path.partition("?")[0])):
        raise ArgumentError(f"{path!r} leads out of the API. Nothing was sent.")
    if "?" in path and params:
        raise ArgumentError("The query stands in the path or in params, not in both. Nothing was sent.")
    if safety not in ("read", "write", "destructive"):
        raise ArgumentError(f"safety is 'read', 'write' or 'destructive', not {safety!r}. Nothing was sent.")
    operation = RawOperation(
        api=api,
        name=f"{verb} {path.partition('?')[0]}",
        method=verb,
        path=path,
        safety=safety,
        reply="file",
        query_parameters={name: name for name in params or ()},
    )
    return operation, {**(params or {}), **({} if body is None else {"": body})}


def safety_of(operation: Operation) -> Safety:
    """The safety of an operation; for a raw call, that of the documented method at its path, if there is one.

    Servers may take other spellings of a path for the same one, so they are the same here.
    """
    if type(operation) is not RawOperation:
        return operation.safety
    from ..operations import at

    steps = [step for step in unquote(operation.path.partition("?")[0]).split("/") if step not in ("", ".")]
    known = at(operation.method, f"/{'/'.join(steps)}", operation.api)
    return (known or operation).safety


def encode(call: Call) -> None:
    """Write the body of a raw call. A POST without one sends an empty object, in case Ozon requires a body."""
    body = call.arguments.pop("", {} if call.operation.method == "POST" else None)
    if body is not None:
        call.content = dumps(body, plain)


def decode(call: Call, response: Response, file: File) -> object:
    """The answer of a raw call: JSON parsed, empty as ``None``, anything else as a `File`. May return an error."""
    if file.path is not None:
        return file
    if not file.content:
        return None
    if "json" not in file.content_type.lower():
        return file
    try:
        return loads(file.content)
    except ValueError as error:
        return unreadable(call.operation, response, f"not JSON ({error})")
