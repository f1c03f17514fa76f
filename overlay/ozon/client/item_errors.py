"""Errors of items inside a 200, read the same way for every operation."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from importlib import import_module
from typing import Any, NamedTuple

from ozon_generated.errors import ArgumentError, OzonError
from ozon_generated.model import Model, is_sent
from ozon_generated.operation import ItemErrors, Operation

from ..answers import dig
from ..operations import every
from ..steps import bound

#: Lists in which every row is a failure.
_ALL_FAILED = re.compile("error|reject|fail|unprinted", re.IGNORECASE)
#: The end of the code that means no error.
_NO_ERROR = ("_UNSPECIFIED", "_NONE")
_CODE = ("code", "error_code")
_MESSAGE = ("message", "error_message", "error", "description", "reason", "text")
_SHOWN = 3


class ItemFailure(NamedTuple):
    """One error of one item.

    Attributes:
        key: the name of the item, such as its ``offer_id``; ``None`` if the answer has none.
        code: Ozon's code; empty if absent.
        message: Ozon's text; empty if absent.
        row: the decoded row of the answer with the error.
    """

    key: Any
    code: str
    message: str
    row: Any

    def __str__(self) -> str:
        text = ": ".join(dict.fromkeys(filter(None, (self.code, self.message)))) or "failed"
        return text if self.key is None else f"{self.key}: {text}"


class ItemsFailedError(OzonError):
    """Ozon answered 200, but some items failed. Items not listed in the answer succeeded.

    Attributes:
        failures: the errors, see `ItemFailure`.
        answer: the whole answer.
    """

    failures: list[ItemFailure]
    answer: Any = None


def item_errors(answer: object, method: Callable[..., object] | Operation | None = None) -> list[ItemFailure]:
    """The errors of single items in an answer; empty if all succeeded.

    ::

        for failure in item_errors(seller.product.stocks_update(stocks=rows)):
            print(failure.key, failure.code, failure.message)

    Args:
        answer: what a call returned.
        method: the method that was called, such as ``seller.product.stocks_update``; needed only if the answer is not
            of the documented class.

    Raises:
        ArgumentError: no operation with this answer is known to have item errors.
    """
    return list(failures(operation_for(answer, method), answer))


def failures(operation: Operation, answer: object) -> list[ItemFailure]:
    """The errors in an answer. A row succeeded only if its flag says so, a write only if its answer has rows."""
    facts = operation.item_errors
    assert facts is not None
    refused = says(dig(answer, facts.refused)) if facts.refused else None
    rows = dig(answer, facts.items)
    found = [] if refused is False else [*_of_all(facts, answer), *_of_rows(facts, rows)]
    if found or refused is False:
        return found
    if refused:
        return [ItemFailure(None, "", f"Ozon answered {facts.refused}: true and gave no reason", answer)]
    if facts.accepted:
        return [] if _is_id(dig(answer, facts.accepted)) else list(_not_done(None, facts.accepted, answer))
    if operation.safety != "read" and not _answered(rows):
        return [ItemFailure(None, "", f"Ozon did not answer {facts.items}: check whether it was done", answer)]
    return []


def _answered(rows: object) -> bool:
    """Whether an answer has its documented rows. An empty map says nothing about any item."""
    if isinstance(rows, Mapping):
        return bool(rows)
    return is_sent(rows) and isinstance(rows, list | Model)


def _is_id(value: object) -> bool:
    """Whether a field holds the id of started work."""
    return not isinstance(value, bool) and says(value) is None and value not in (None, "", 0, "0")


def says(value: object) -> bool | None:
    """The value of a flag, which may be text; ``None`` if it has none."""
    return {"true": True, "false": False}.get(str(value).strip().lower())


def _of_all(facts: ItemErrors, answer: object) -> Iterator[ItemFailure]:
    """The errors of the request as a whole."""
    for path in facts.whole:
        for entry in _entries(dig(answer, path)):
            failure = _failure(None, entry, answer)
            if not failure.code and not failure.message:  # the name of the list is the reason
                failure = ItemFailure(dig(entry, "key"), path.rpartition(".")[2], "", answer)
            yield failure


def _named(facts: ItemErrors, rows: object) -> Iterator[tuple[object, object]]:
    """Each row with its name."""
    if isinstance(rows, Mapping):
        yield from rows.items()
        return
    for row in rows if isinstance(rows, list) else [rows] if rows else []:
        yield dig(row, facts.key) if facts.key else None, row


def _of_rows(facts: ItemErrors, rows: object) -> Iterator[ItemFailure]:
    all_failed = _ALL_FAILED.search(facts.items.rpartition(".")[2]) is not None and not facts.refused
    for key, row in _named(facts, rows):
        found = _entries(dig(row, facts.errors)) if facts.errors else []
        if not found and all_failed:
            found = [""]
        for entry in found:
            yield _failure(key, entry, row)
        if not found and facts.flag:
            yield from _not_done(key, facts.flag, row)


def _not_done(key: object, flag: str, row: object) -> Iterator[ItemFailure]:
    """The failure of a row without errors whose flag does not say that it succeeded."""
    done = says(dig(row, flag))
    if done is False:
        code, message = _first(row, _CODE), _first(row, _MESSAGE)
        yield ItemFailure(key, code, message or f"Ozon answered {flag}: false and gave no reason", row)
    elif done is None:
        yield ItemFailure(key, "", f"Ozon did not answer {flag}: check whether it was done", row)


def _entries(value: object) -> list[object]:
    """The errors of a row: a list of them, or one. Warnings and the code for no error do not count."""
    entries = value if isinstance(value, list) else [value]
    return [
        entry
        for entry in entries
        if entry and not _is_none(entry) and "warning" not in str(_first(entry, ("level",))).lower()
    ]


def _is_none(entry: object) -> bool:
    """Whether an error is the code for no error, alone or in an object without a text."""
    code = _first(entry, _CODE) if isinstance(entry, Model | Mapping) else str(entry)
    if isinstance(entry, Model | Mapping) and (_first(entry, _MESSAGE) or not code):
        return False
    return code.endswith(_NO_ERROR)


def _failure(key: object, entry: object, row: object) -> ItemFailure:
    if isinstance(entry, Model | Mapping):
        code, message = _first(entry, (*_CODE, "type")), _first(entry, _MESSAGE)
        return ItemFailure(key, code or ("" if message else _codes(entry)), message, row)
    if isinstance(entry, int):
        return ItemFailure(key, "", f"{entry} failed, and Ozon does not say which", row)
    code = _first(row, _CODE)
    text = str(entry)
    if code:
        return ItemFailure(key, code, "" if text == code else text, row)
    return ItemFailure(key, text, "", row) if re.fullmatch(r"[A-Z0-9_]+", text) else ItemFailure(key, "", text, row)


def _codes(entry: Any) -> str:
    """The codes in the lists of an error without its own code or text."""
    values = (entry.to_dict() if isinstance(entry, Model) else dict(entry)).values()
    return ", ".join(str(code) for value in values if isinstance(value, list) for code in value if code)


def _first(value: object, names: tuple[str, ...]) -> str:
    """The first non-empty one of these fields, as text."""
    for name in names if isinstance(value, Model | Mapping) else ():
        found = dig(value, name)
        if found and not isinstance(found, list | Model | Mapping):
            return str(found)
    return ""


def failed(operation: Operation, found: list[ItemFailure], answer: object) -> ItemsFailedError:
    """The error for an answer with failures."""
    shown = "; ".join(map(str, found[:_SHOWN])) + ("; …" if len(found) > _SHOWN else "")
    rows = len({id(failure.row) for failure in found})
    return ItemsFailedError(
        " ".join(f"{rows} item(s) failed in an answer of 200: {shown}.".split()),
        operation=operation.name,
        failures=found,
        answer=answer,
        repeat_is_safe=operation.may_repeat,
    )


def operation_for(answer: object, method: Callable[..., Any] | Operation | None) -> Operation:
    """The operation of an answer, if it is known to have item errors."""
    if isinstance(method, Operation):
        operation: Operation | None = method
    else:
        kind: Any = type(answer)
        operation = _by_class(kind) if method is None else bound(method)[1]
    if operation is None or operation.item_errors is None:
        raise ArgumentError(f"{type(answer).__name__} is not an answer that is known to hold errors of items.")
    return operation


@cache
def _by_class(cls: type[object]) -> Operation | None:
    """The operation with this answer class; operations that share a class share the facts."""
    package = cls.__module__.split(".")
    if package[0] != "ozon_generated" or len(package) < 3:
        return None
    own: object = getattr(import_module(cls.__module__), "OPERATION", None)
    if isinstance(own, Operation) and own.response is cls:
        return own
    for info in every(package[1]):
        if "item-errors" in info.facts:
            operation: Operation = import_module(f"ozon_generated.{info.api}.{info.facts['module']}").OPERATION
            if operation.response is cls:
                return operation
    return None
