"""The sandbox itself: takes a request, checks it, and answers it as Ozon would."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from . import auth
from .auth import Gate
from .data import Match, Operation, catalogue
from .dictionary import Dictionaries
from .faults import Cut, Fault, Faults
from .generic import Generic
from .merchants import Merchants, read_xml
from .messages import Answer, RefusalError, Request, answer, bad_request
from .performance import Reports
from .quota import Quota
from .reading import Read, read_body, read_parameters, read_value
from .seller import Seller
from .server import serve
from .shapes import drop
from .shop import Shop
from .transport import SandboxTransport

_XML = ("application/xml", "text/xml")
_UNKNOWN = "X-Sandbox-Unknown-Fields"
_UNKNOWN_SIZE = 1000  # characters of that header


@dataclass(frozen=True)
class Reply:
    """What happens to a request: an answer, the seconds that it is held back, and where the connection breaks."""

    answer: Answer
    delay: float = 0.0
    cut: Cut | None = None


class Sandbox:
    """A made-up Ozon with one shop: the Seller API, the Performance API and the legacy Merchants API.

    Every request is checked against the spec. An answer is the documented example, except where the sandbox remembers:
    dictionaries, products and their imports, pictures, prices, stocks, barcodes and archive; legacy products and jobs.
    A product gets its SKU when it has a picture. Lists of everything else are the documented rows, in pages,
    whatever the filter and the period. Links to files give 404 until a fault of their path has a body, such as
    ``faults.add("/reports/seller_products.csv", Fault(status=200, body="SKU;Name"))``.
    Unknown fields of a body are ignored, as Ozon does; ``X-Sandbox-Unknown-Fields`` of the answer names them.

    Args:
        client_id: ``Client-Id`` that is accepted.
        api_key: ``Api-Key`` that is accepted.
        application_id: Application of the legacy API.
        secret_key: Key that signs the token calls of the legacy API.
        oauth_client_id: ``client_id`` of ``/oauth/token`` and of the Performance API's ``/api/client/token``.
        oauth_client_secret: ``client_secret`` of the same.
        dictionaries: Number of values by attribute id; other attributes have the documented values.
        rows: Number of rows of a list by name of the operation, such as ``{"posting_fbs.list": 250}``.
        import_polls: How often an import, a report or another task answers that it is pending.
        job_polls: How often a legacy job answers that it is pending; three times as often with low priority.
        token_lifetime: Seconds that a token lives; each legacy call prolongs its token.
        page_limit: Most rows of a page, below what a request asks for; ``None`` gives what it asks for.
        item_limit: Items that may be created, and changed, before imports are refused with 429; ``None`` for no limit.
        seeded: Whether the products of the documented examples are there from the start.
        strict: Whether bodies with unknown fields are refused with 400.
        faults: Script of faults: a mapping or a JSON file, see `Faults`.
        clock: Current time in seconds, for the life of tokens.
        today: Day that answers are of: they lack the fields that Ozon has switched off by then. Without it they have
            all documented fields, whatever day it is, so that tests of yours do not change overnight.

    Attributes:
        requests: Requests so far, the refused ones included.
        faults: Faults that are still to come.
        shop: Products and tasks of the Seller API.
        merchants: Products and jobs of the legacy API.

    Example::

        sandbox = Sandbox(dictionaries={85: 12450})
        client = httpx.Client(base_url="https://api-seller.ozon.ru", transport=sandbox.transport)
        with sandbox.serve() as url:
            ...
    """

    def __init__(
        self,
        client_id: str = "836",
        api_key: str = "sandbox-key",
        *,
        application_id: str = "DemoApp",
        secret_key: str = "0123456789abcdef",
        oauth_client_id: str = "sandbox@advertising.performance.ozon.ru",
        oauth_client_secret: str = "sandbox-secret",
        dictionaries: Mapping[int, int] | None = None,
        rows: Mapping[str, int] | None = None,
        import_polls: int = 2,
        job_polls: int = 2,
        token_lifetime: float = 1200,
        page_limit: int | None = None,
        item_limit: int | None = None,
        seeded: bool = True,
        strict: bool = False,
        faults: Mapping[str, Any] | str | Path | None = None,
        clock: Callable[[], float] = time.monotonic,
        today: date | None = None,
    ) -> None:
        _at_least(0, import_polls=import_polls, job_polls=job_polls, item_limit=item_limit)
        _at_least(1, token_lifetime=token_lifetime, page_limit=page_limit)
        self.requests: list[Request] = []
        self.faults = Faults(faults)
        known = Dictionaries(dictionaries or {})
        self.shop = Shop(known, import_polls=import_polls, seeded=seeded)
        self.merchants = Merchants(job_polls=job_polls, page_limit=page_limit, seeded=seeded)
        self.gate = Gate(
            client_id=client_id,
            api_key=api_key,
            application_id=application_id,
            secret_key=secret_key,
            oauth_client_id=oauth_client_id,
            oauth_client_secret=oauth_client_secret,
            lifetime=token_lifetime,
            clock=clock,
        )
        self._seller = Seller(self.shop, known, Quota(item_limit), page_limit)
        self._generic = Generic(import_polls, rows or {}, page_limit)
        self._reports = Reports(self._generic)
        self._strict = strict
        self._today = today
        self._lock = threading.Lock()

    @property
    def transport(self) -> SandboxTransport:
        """A transport for clients of httpx and httpx2 that answers in this process, whatever the host."""
        return SandboxTransport(self)

    def serve(self, port: int = 0, host: str = "127.0.0.1") -> AbstractContextManager[str]:
        """Answer over HTTP inside a ``with``, which gives the address.

        Args:
            port: Port to listen at; 0 takes a free one.
            host: Address to listen at. The sandbox is for this machine: it has no encryption.
        """
        if isinstance(port, bool) or not 0 <= port <= 65535:
            raise ValueError(f"port must be 0..65535, not {port!r}")
        return serve(self, port, host)

    def handle(self, request: Request) -> Reply:
        """Answer a request. Safe to call from several threads."""
        with self._lock:
            self.requests.append(request)
            number = len(self.requests)
            match = catalogue().find(request.path)
            fault = self.faults.take(*dict.fromkeys((request.path, match.path if match else request.path))) or Fault()
            api = _api(request.path, match)
            made = self._answer(request, match, api) if fault.handles else fault.answer(api, request.path)
        made.headers.update(fault.headers)
        made.headers.setdefault("x-o3-trace-id", f"{number:032x}")
        return Reply(made, float(fault.delay), fault.cut)

    def _answer(self, request: Request, match: Match | None, api: str) -> Answer:
        unknown: list[str] = []
        try:
            made = self._accepted(request, match, unknown)
        except RefusalError as refusal:
            made = refusal.answer(api, request.path)
        if unknown:
            made.headers[_UNKNOWN] = ", ".join(unknown)[:_UNKNOWN_SIZE]
        return made

    def _accepted(self, request: Request, match: Match | None, unknown: list[str]) -> Answer:
        """The answer; adds the unknown fields of the body to the list. Raises `RefusalError`."""
        if request.path in (auth.OAUTH_PATH, auth.PERFORMANCE_TOKEN_PATH):
            if request.method != "POST":
                raise _wrong_method(["POST"])
            return answer(self.gate.oauth_token(request))
        if match is None:
            raise RefusalError(404, 5, f"404 page not found: {request.path}")
        if request.method not in match.operations:
            raise _wrong_method(match.operations)
        operation = match.operations[request.method]
        self.gate.check(operation, request)
        value = self._value(operation, request, match.values, unknown)
        for path in operation.gone(self._today) if self._today else ():
            drop(value, path)
        return _encoded(operation, value)

    def _value(self, operation: Operation, request: Request, values: Mapping[str, str], unknown: list[str]) -> Any:
        """The answer before it is encoded. Raises `RefusalError`."""
        if operation.path == auth.LEGACY_TOKEN_PATH:
            return self.gate.legacy_token(request)
        parameters = read_parameters(operation, request, values)
        body, strangers = _read(operation, request)
        unknown += strangers
        if unknown and self._strict:
            raise bad_request(f"Request validation error: unknown fields: {', '.join(unknown)}")
        if operation.api == "merchants" and operation.id in self.merchants.handlers:
            return self.merchants.handlers[operation.id](operation, parameters, body)
        if operation.api == "seller" and operation.id in self._seller.handlers:
            return self._seller.handlers[operation.id](operation, body)
        others = self._reports if operation.api == "performance" else self._generic
        return others.answer(operation, {**parameters, **body})


def _read(operation: Operation, request: Request) -> Read:
    is_xml = request.headers.get("content-type", "").partition(";")[0].strip() in _XML
    if operation.schema and operation.api == "merchants" and is_xml:
        return read_value(operation, read_xml(request.body))
    return read_body(operation, request)


def _encoded(operation: Operation, value: Any) -> Answer:
    if not operation.content_type:
        return Answer()
    if isinstance(value, Answer):
        return value
    return answer(value, content_type=operation.content_type, encoding=operation.encoding)


def _api(path: str, match: Match | None) -> str:
    """The API that a path belongs to, for the shape of its refusals."""
    if match is not None:
        return next(iter(match.operations.values())).api
    return "merchants" if path.startswith(("/merchants/", "/auth/")) else "seller"


def _wrong_method(allowed: Any) -> RefusalError:
    return RefusalError(405, 12, "Method Not Allowed", {"Allow": ", ".join(sorted(allowed))})


def _at_least(minimum: int, **numbers: float | None) -> None:
    for name, number in numbers.items():
        if number is not None and (isinstance(number, bool) or not number >= minimum):
            raise ValueError(f"{name} must be at least {minimum}, not {number!r}")
