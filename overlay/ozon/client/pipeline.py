"""Adds client defaults, deprecation warnings and error hints to every call."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Self

from ozon_generated.client import Call
from ozon_generated.errors import ApiError, ArgumentError, OzonError
from ozon_generated.masking import HIDDEN
from ozon_generated.messages import Response, phases
from ozon_generated.model import Model, codec
from ozon_generated.operation import Operation
from ozon_generated.unknown import unknown

from ..errors import OzonWarning, ReadOnlyError, warn
from ..log import OBSERVER
from ..transport.telemetry import Observer
from .raw import RawOperation, decode, encode, safety_of

if TYPE_CHECKING:
    from .settings import Settings

#: Settings that the pipeline keeps itself; the others are those of its observer, or defaults of calls.
_OWN = frozenset(("strict", "unknown_fields", "read_only", "timeout"))
_OBSERVER = frozenset(Observer.__annotations__)


class LifecycleWarning(OzonWarning):
    """A method, or a field that was sent, is deprecated: it is or will be switched off."""


class UnknownFieldWarning(OzonWarning):
    """A field that was sent is not documented: a typo, or a field that is newer than this client."""


class Pipeline:
    """Implements ``ozon_generated.client.Pipeline``.

    Args:
        defaults: arguments for calls that do not pass them.
        settings: ``strict``, ``unknown_fields``, ``read_only`` and the observer of the calls.
    """

    def __init__(self, defaults: Mapping[str, object], settings: Settings) -> None:
        self.defaults = {name: value for name, value in defaults.items() if value is not None}
        self.strict, self.read_only = settings.strict, settings.read_only
        self.unknown_fields, self.observer = settings.unknown_fields, settings.observer
        self.timeout: dict[str, float | None] | None = None  # that of the connections
        self._warned: set[str] = set()

    def changed(self, changes: Mapping[str, Any]) -> Self:
        """A copy with other settings; unknown ones are call defaults."""
        if self.read_only and not changes.get("read_only", True):
            raise ArgumentError("A copy of a read-only client is read-only too: make another client.")
        other = copy.copy(self)
        observer = {name: changes[name] for name in changes.keys() & _OBSERVER}
        other.observer = self.observer.__replace__(**observer)
        for name in changes.keys() & _OWN:
            setattr(other, name, phases(changes[name]) if name == "timeout" else changes[name])
        rest = {name: changes[name] for name in changes.keys() - _OBSERVER - _OWN}
        other.defaults = {name: value for name, value in {**self.defaults, **rest}.items() if value is not None}
        return other

    def before(self, call: Call) -> None:
        """Fill in the client's defaults, and warn of a switch-off once per client and method or field."""
        operation = call.operation
        if self.read_only and safety_of(operation) != "read":
            raise ReadOnlyError("It writes, and this client is read-only. Nothing was sent.", operation=operation.name)
        if self.timeout is not None:
            call.extensions["timeout"] = self.timeout
        call.extensions[OBSERVER] = self.observer
        if not self.observer.keep_bodies:
            call.extensions[HIDDEN] = True
        if type(operation) is RawOperation:
            encode(call)
        for name in operation.client_defaults:
            if call.arguments.get(name) is None and name in self.defaults:
                call.arguments[name] = self.defaults[name]
        if operation.lifecycle.off is not None:
            from .hints import switch_off

            self._warn(LifecycleWarning(switch_off(operation)))
        for field in operation.fields:
            if field.side == "request" and passes(call, field.path.split(".")):
                from .hints import field_switch_off

                self._warn(LifecycleWarning(field_switch_off(operation, field)))
        mode = call.options.get("unknown_fields", self.unknown_fields)
        if operation.request is not None and mode != "send":
            for path, known in unknown_fields(operation.request, call.arguments):
                from ..similar import alike

                near = alike([path.rpartition(".")[2]], known)
                text = f"{operation.name} has no documented field {path}. {near}".strip()
                if mode == "error":
                    raise ArgumentError(f"{text} Nothing was sent.", operation=operation.name)
                self._warn(UnknownFieldWarning(f"{text} It is sent as it is."))

    def _warn(self, warning: OzonWarning) -> None:
        text = re.sub(r"\[\d+\]", "[]", str(warning))  # the same for any row
        if text not in self._warned:
            self._warned.add(text)
            warn(warning)

    def replied(self, call: Call, response: Response, result: Any) -> Any:
        """Parse the answer of a raw call; in strict mode, raise if items failed."""
        operation = call.operation
        if type(operation) is RawOperation:
            result = decode(call, response, result)
            if isinstance(result, OzonError):
                raise self.failed(result, call)
        elif operation.item_errors is not None and call.options.get("strict", self.strict):
            from .item_errors import failed, failures

            found = failures(operation, result)
            if found:
                raise self.failed(failed(operation, found, result), call)
        return result

    def failed(self, error: OzonError, call: Call) -> OzonError:
        """Add a hint if the cause is known."""
        if isinstance(error, ApiError) and not error.hint:
            error.hint = self.hint(error, call.operation)
        return error

    def hint(self, error: ApiError, operation: Operation) -> str:
        """The hint for an error, or an empty text."""
        from .hints import hint

        return hint(error, operation)


def unknown_fields(request: type[Model], arguments: Mapping[str, object]) -> Iterator[tuple[str, Iterable[str]]]:
    """The paths of undocumented fields in the arguments of a call, with the names documented in their place."""
    known = codec(request)
    given = {wire: arguments.get(name) for wire, name in known.names.items()}
    extra = arguments.get("extra")
    return unknown(known, {**given, **(extra if isinstance(extra, dict) else {})})


def passes(call: Call, path: Sequence[str]) -> bool:
    """Whether a call passes a value for a field."""
    names = codec(call.operation.request).names if call.operation.request else {}
    return _holds(call.arguments.get(names.get(path[0], path[0])), path[1:])


def _holds(value: object, path: Sequence[str]) -> bool:
    """Whether a path of wire names, which may lead through lists, has a value. Does not consume iterators."""
    if isinstance(value, list | tuple) and path:
        return any(_holds(one, path) for one in value)
    if not path:
        return value is not None
    if isinstance(value, Model):
        name = codec(type(value)).names.get(path[0])
        return _holds(getattr(value, name) if name else value.extra.get(path[0]), path[1:])
    return isinstance(value, Mapping) and _holds(value.get(path[0]), path[1:])
