# Copied from generator/runtime/package_data.py by `make generate`. Do not edit: change the source.
"""Schemas and examples of the operations and events: package data, parsed when it is asked for."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any


@cache
def _lines(api: str) -> Mapping[str, bytes]:
    content = files("ozon_generated").joinpath(api, "_data", "operations.json").read_bytes()
    lines = (line.partition(b":") for line in content.splitlines()[1:-1])  # without the braces
    return {json.loads(name): value.removesuffix(b",") for name, _, value in lines}


def operation_data(api: str, id: str) -> dict[str, Any]:
    """What the spec says of an operation's parameters, request and response; parts that it does not have are absent.

    A request has ``content_type``, ``schema`` and ``example``, a response ``content_type``, ``example`` and, if it is
    not UTF-8, ``encoding``.

    Args:
        api: ``seller``, ``performance`` or ``merchants``.
        id: the operation's id in the spec, such as ``product_import``.

    Raises:
        KeyError: the API has no such operation.
    """
    found: dict[str, Any] = json.loads(_lines(api)[id])
    return found


@cache
def event_data(api: str = "seller") -> Mapping[str, dict[str, Any]]:
    """What the spec says of the events that an API sends by itself, by their type on the wire.

    Each has ``name`` (the class), ``summary``, ``description``, ``push`` (the facts of `push.PushFacts`), ``schema``,
    ``example`` and, if it has one, ``lifecycle``.
    """
    found: dict[str, dict[str, Any]] = json.loads(
        files("ozon_generated").joinpath(api, "_data", "push.json").read_bytes()
    )
    return found
