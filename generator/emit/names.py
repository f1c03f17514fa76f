"""How users call operations."""

from __future__ import annotations

import keyword

from ..bundle import Bundle


def calls(spec: Bundle) -> dict[str, str]:
    """How a user calls each operation."""
    return {op["operationId"]: python_call(op["tags"][0], op["operationId"]) for _, _, op in spec.operations()}


def verb_of(tag: str, operation_id: str) -> str:
    return operation_id.removeprefix(f"{tag}_")


def python_call(tag: str, operation_id: str) -> str:
    """How a user calls an operation: ``product.import_``."""
    verb = verb_of(tag, operation_id)
    return f"{tag}.{verb}_" if keyword.iskeyword(verb) else f"{tag}.{verb}"
