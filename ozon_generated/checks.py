# Copied from generator/runtime/checks.py by `make generate`. Do not edit: change the source.
"""Checks of settings. Errors name a refused setting, and show its value only if it cannot be a secret."""

from __future__ import annotations

import inspect
import math
import sys
from collections.abc import Callable, Iterable, Mapping
from os import PathLike
from typing import Any, NamedTuple

from attrs import Attribute

from ._http import is_a
from .errors import ArgumentError
from .messages import phases


class Rule(NamedTuple):
    """A test of a setting, and the text that describes valid values."""

    holds: Callable[[Any], bool]
    right: str


def is_number(value: Any, least: float = 0.0) -> bool:
    """Whether this is a usable number: no bool, NaN or text, nor an integer beyond the range of floats."""
    is_one = isinstance(value, int | float) and not isinstance(value, bool) and value >= least
    return is_one and (isinstance(value, float) or value <= sys.float_info.max)


def is_count(value: object, least: int = 0) -> bool:
    """Whether this is a whole number."""
    return isinstance(value, int) and is_number(value, least)


def is_hook(value: object) -> bool:
    """Whether this is callable and not a coroutine function."""
    return callable(value) and not inspect.iscoroutinefunction(value)


def is_timeout(value: Any) -> bool:
    """Whether HTTP libraries and sockets accept this as a timeout."""
    if is_a(value, "Timeout"):
        return all(is_timeout(one) for one in phases(value).values())
    return value is None or (is_number(value) and math.isfinite(value))


def _is_headers(value: object) -> bool:
    return isinstance(value, Mapping) and all(isinstance(one, str) for pair in value.items() for one in pair)


def or_none(rule: Rule) -> Rule:
    """The same rule, which also allows None."""
    return Rule(lambda value: value is None or rule.holds(value), f"{rule.right}; or None")


HOOK = Rule(is_hook, "a plain function")
FLAG = Rule(lambda value: isinstance(value, bool), "True or False")
TIMEOUT = Rule(is_timeout, "seconds, 0 or more; a Timeout of httpx or httpx2; or None")
SECONDS = Rule(is_number, "seconds, 0 or more")
POSITIVE = Rule(lambda value: is_number(value) and value > 0, "seconds, more than 0")
ONE_OR_MORE = Rule(lambda value: is_count(value, 1), "a whole number, 1 or more")
UNKNOWN_FIELDS = Rule(lambda value: value in ("warn", "error", "send"), "'warn', 'error' or 'send'")
PATH = Rule(lambda value: isinstance(value, str | PathLike), "a path")

#: Rules for `CallOptions`.
OPTIONS: Mapping[str, Rule] = {
    "timeout": TIMEOUT,
    "headers": Rule(_is_headers, "a mapping of text to text"),
    "max_attempts": or_none(ONE_OR_MORE),
    "deadline": POSITIVE,
    "max_wait": or_none(SECONDS),
    "patient": FLAG,
    "strict": FLAG,
    "unknown_fields": UNKNOWN_FIELDS,
    "on_reply": HOOK,
    "save_to": PATH,
}


def check(given: Mapping[str, object], rules: Mapping[str, Rule], what: str) -> None:
    """Raise `ArgumentError` for settings that are unknown or invalid.

    Args:
        given: the settings by name.
        rules: the rule for each name.
        what: a plural noun for the settings, for error texts.
    """
    if not isinstance(given, Mapping):
        raise ArgumentError(f"{what} cannot be {shown(given)}: give names and values.")
    if unknown := given.keys() - rules.keys():
        raise ArgumentError(f"{what} have no {_listed(unknown)}; they have {_listed(rules.keys())}.")
    for name, value in given.items():
        if not rules[name].holds(value):
            raise ArgumentError(f"{name} is {shown(value)}: it has to be {rules[name].right}.")


def ruled(rule: Rule) -> Callable[[object, Attribute[Any], Any], None]:
    """A validator for a field of an attrs class."""

    def validate(settings: object, attribute: Attribute[Any], value: Any) -> None:
        check({attribute.name: value}, {attribute.name: rule}, "")

    return validate


def shown(value: object) -> str:
    """A value for an error text: a number as it is; otherwise only the type, because it may be a secret."""
    if value is None or isinstance(value, bool | float) or is_number(value, -sys.float_info.max):
        return repr(value)
    return f"of type {type(value).__name__}"


def _listed(names: Iterable[object]) -> str:
    return ", ".join(sorted(map(str, names)))
