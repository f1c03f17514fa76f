"""The pipeline from request to answer: credentials, rate limits, fields, then a family handler or the example."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from . import auth
from .auth import Gate
from .core.files import FILES
from .core.world import World
from .data import OAUTH_PATH, Match, Operation
from .families import Families
from .family import Call
from .generic import Generic
from .merchants import read_xml
from .messages import Answer, RefusalError, Request, answer, bad_request
from .paging import page_of_example
from .rates import Rates
from .reading import Read, read_body, read_parameters, read_value
from .shapes import drop

_XML = ("application/xml", "text/xml")
#: Header of an answer that repeats the documented example, regardless of the shop's state.
_EXAMPLE = "X-Sandbox-Answer"
_UNKNOWN = "X-Sandbox-Unknown-Fields"
_UNKNOWN_SIZE = 1000  # maximum characters of that header


class Answers:
    """Answers requests that no fault intercepts. Not thread-safe: the caller holds a lock.

    Args:
        world: stores the tasks of examples.
        families: the handlers of alive and checked operations.
        gate: credentials and tokens.
        rates: rate limits.
        rows: number of rows of a list that repeats its example, by operation name.
        strict: whether bodies with undocumented fields are refused.
        today: date that decides which fields are switched off.
    """

    def __init__(
        self,
        world: World,
        families: Families,
        gate: Gate,
        rates: Rates,
        *,
        rows: Mapping[str, int],
        strict: bool,
        today: date | None,
    ) -> None:
        self._families = families
        self._gate = gate
        self._rates = rates
        self._generic = Generic(world, [name for api, name in families.handlers if api != "merchants"], rows)
        self._examples: dict[Operation, Answer] = {}
        self._strict = strict
        self._today = today

    def answer(self, request: Request, match: Match | None, api: str) -> Answer:
        """Return the answer to a request, including refusals."""
        unknown: list[str] = []
        try:
            made = self._accepted(request, match, unknown)
        except RefusalError as refusal:
            made = refusal.answer(api, request.path)
        if unknown:
            made.headers[_UNKNOWN] = ", ".join(unknown)[:_UNKNOWN_SIZE].strip()
        return made

    def _accepted(self, request: Request, match: Match | None, unknown: list[str]) -> Answer:
        """Return the answer, and add the unknown fields of the body to the list. Raises `RefusalError`."""
        if request.path.startswith(FILES):
            if request.method not in ("GET", "HEAD"):
                raise _wrong_method(["GET", "HEAD"])
            return self._families.files.get(request.path)
        if request.path in (OAUTH_PATH, auth.PERFORMANCE_TOKEN_PATH):
            if request.method != "POST":
                raise _wrong_method(["POST"])
            return answer(self._gate.oauth_token(request))
        if match is None:
            raise RefusalError(404, 5, f"404 page not found: {request.path}")
        if request.method not in match.operations:
            raise _wrong_method(match.operations)
        operation = match.operations[request.method]
        is_silent = self._gate.check(operation, request)
        headers = self._rates.take(operation)
        value, is_example = self._value(operation, request, match.values, unknown)
        if is_silent:
            value = page_of_example(operation.facts["pagination"], {}, operation.example(), count=0, cap=None)
        made = value if isinstance(value, Answer) else self._encoded(operation, value)
        made.headers.update(headers)
        if is_example:
            made.headers[_EXAMPLE] = "example"
        return made

    def _value(
        self, operation: Operation, request: Request, values: Mapping[str, str], unknown: list[str]
    ) -> tuple[Any, bool]:
        """Return the answer before encoding, and whether it repeats the documentation. Raises `RefusalError`."""
        if operation.path == auth.LEGACY_TOKEN_PATH:
            return self._gate.legacy_token(request), False
        parameters = read_parameters(operation, request, values)
        body, unknown_fields = _read(operation, request)
        unknown += unknown_fields
        if unknown and self._strict:
            raise bad_request(f"Request validation error: unknown fields: {', '.join(unknown)}")
        if found := self._families.handlers.get((operation.api, operation.name)):
            handler, level = found
            base_url = request.base_url or f"http://{request.headers.get('host', '')}"
            return handler(Call(operation, body, parameters, base_url)), level == "example"
        if self._generic.is_constant(operation):
            return self._example(operation), True
        return self._generic.answer(operation, {**parameters, **body}), True

    def _example(self, operation: Operation) -> Answer:
        """Return the documented answer, encoded only once."""
        if operation not in self._examples:
            self._examples[operation] = self._encoded(operation, operation.example())
        made = self._examples[operation]
        return Answer(made.status, dict(made.headers), made.body)

    def _encoded(self, operation: Operation, value: Any) -> Answer:
        if not operation.content_type:
            return Answer()
        for path in operation.gone(self._today) if self._today else ():
            drop(value, path)
        return answer(value, content_type=operation.content_type, encoding=operation.encoding)


def _read(operation: Operation, request: Request) -> Read:
    is_xml = request.headers.get("content-type", "").partition(";")[0].strip() in _XML
    if operation.schema and operation.api == "merchants" and is_xml:
        return read_value(operation, read_xml(request.body))
    return read_body(operation, request)


def _wrong_method(allowed: Any) -> RefusalError:
    return RefusalError(405, 12, "Method Not Allowed", {"Allow": ", ".join(sorted(allowed))})
