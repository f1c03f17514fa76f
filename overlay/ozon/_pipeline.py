"""What the overlay does to every call: defaults of the client, warnings before a method goes, hints on errors."""

from __future__ import annotations

import warnings
from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any

import httpx

from ozon_generated.client import Call
from ozon_generated.errors import ApiError, OzonError
from ozon_generated.operation import Operation


class OzonWarning(UserWarning):
    """Base of the warnings of this client."""


class LifecycleWarning(OzonWarning):
    """A method is switched off, or will be on a day that is known."""


class Pipeline:
    """Implements ``ozon_generated.client.Pipeline``."""

    def __init__(self, defaults: Mapping[str, Any] | None = None) -> None:
        self.defaults = {name: value for name, value in (defaults or {}).items() if value is not None}
        self._warned: set[str] = set()

    def before(self, call: Call) -> None:
        """Fill in the client's defaults, and warn of a switch-off once a method and client."""
        operation = call.operation
        for name in operation.client_defaults:
            if call.arguments.get(name) is None and name in self.defaults:
                call.arguments[name] = self.defaults[name]
        if operation.lifecycle.off is not None and operation.name not in self._warned:
            self._warned.add(operation.name)
            warnings.warn(switch_off(operation), LifecycleWarning, stacklevel=_outside())

    def replied(self, call: Call, response: httpx.Response, result: Any) -> Any:
        """Answers go through as they are."""
        return result

    def failed(self, error: OzonError) -> OzonError:
        """Add a hint where the cause is known."""
        if isinstance(error, ApiError) and not error.hint:
            error.hint = hint(error)
        return error


def switch_off(operation: Operation, today: date | None = None) -> str:
    """One sentence on when a method is switched off and what replaces it."""
    lifecycle = operation.lifecycle
    today = today or datetime.now(UTC).date()
    verb = "was" if lifecycle.is_off(today) else "will be"
    text = f"{operation.name} ({operation.method} {operation.path}) {verb} switched off on {lifecycle.off}."
    if lifecycle.replacement:
        text += f" Use {', '.join(lifecycle.replacement)} instead."
    return text


def hint(error: ApiError) -> str:
    """What to do about an answer, or an empty text."""
    message = error.message.lower()
    if "circle is open" in message:
        return "Ozon blocks this method for some minutes after overload: wait before you call it again."
    if "obsolete method" in message:
        return "Ozon has switched this method off: see its documentation for the successor."
    if "company is blocked" in message:
        return "Ozon has blocked the company: contact its support."
    if error.status == 401 or "api-key" in message or "client-id" in message:
        return "Check Client-Id and Api-Key; keys expire, see Settings, Seller API in the seller's account."
    if error.status == 403:
        return "The key may lack a role, or the account a subscription or programme that this method needs."
    if error.status == 429 and error.retry_after is not None:
        return f"Try again in {error.retry_after:.0f} seconds."
    return ""


def _outside() -> int:
    """The stack level of the first frame that is not ours, which is the line that the user wrote."""
    import sys

    level, frame = 1, sys._getframe(1)
    while frame.f_back is not None and frame.f_globals.get("__name__", "").partition(".")[0] in (
        "ozon",
        "ozon_generated",
    ):
        level, frame = level + 1, frame.f_back
    return level
