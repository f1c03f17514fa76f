"""Many shops behind one address: a sandbox for each Client-Id."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace

from .bodies import read_json
from .core.clock import Clock
from .handler import Reply, Sandbox
from .messages import RefusalError, Request
from .pushes.courier import delivering
from .server import serve
from .transport import SandboxTransport

_SHOPS = "/shops/"
_CLIENT_ID = re.compile(r"[0-9A-Za-z_-]{1,40}")
_TOKENS = ("/oauth/token", "/api/client/token")
Make = Callable[[str], Sandbox | None]


class Sandboxes:
    """Many shops behind one transport or one server; each is a `Sandbox`, made when it is first asked for.

    A request belongs to the shop of its ``Client-Id``, else to that of its token or, for a new token, to that whose
    ``oauth_client_id`` asks for it. Links in answers begin with ``/shops/<Client-Id>``; every other path may begin so
    as well, which is the way to name the shop for the Merchants API and for commands without a ``Client-Id``.

    The key of one shop is refused with the ``Client-Id`` of another, except that lists of postings answer 200 without
    rows, as those of Ozon do. Thread-safe.

    Args:
        make: Returns the sandbox of a Client-Id, or ``None`` if there is no such shop. By default every Client-Id has
            one, with the key ``sandbox-key-<Client-Id>`` and the OAuth client ``<Client-Id>@sandbox``.
        clock: The clock of the default sandboxes. Delays of faults advance it if it is paused.
        most: Maximum number of shops; others do not exist.

    Example::

        shops = Sandboxes(lambda number: Sandbox(number, f"key-{number}", products=20, orders=50))
        seller = Seller("501", "key-501", transport=shops.transport)
        shops["501"].control.revoke_key()
    """

    def __init__(self, make: Make | None = None, *, clock: Clock | None = None, most: int = 1_000) -> None:
        self.clock = clock or Clock()
        self._make = make or self._default
        self._most = most
        self._shops: dict[str, Sandbox] = {}
        self._keys: set[str] = set()
        self._lock = threading.RLock()

    def __getitem__(self, client_id: str) -> Sandbox:
        """Return the sandbox of a Client-Id. Raises `KeyError` when there is no such shop."""
        with self._lock:
            if client_id not in self._shops:
                made = self._make(client_id) if len(self._shops) < self._most else None
                if made is None:
                    raise KeyError(client_id)
                made.gate.is_foreign = self._keys.__contains__
                self._keys.add(made.gate.api_key)
                self._shops[client_id] = made
            return self._shops[client_id]

    def __iter__(self) -> Iterator[str]:
        """Iterate over the Client-Ids of the shops made so far."""
        return iter(list(self._shops))

    def __len__(self) -> int:
        return len(self._shops)

    @property
    def transport(self) -> SandboxTransport:
        """A transport for httpx and httpx2 clients of all shops, see `Sandbox.transport`."""
        return SandboxTransport(self)

    def serve(self, port: int = 0, host: str = "127.0.0.1") -> AbstractContextManager[str]:
        """Serve all shops over HTTP inside a ``with``, which gives the base URL; see `Sandbox.serve`."""
        return self._served(port, host)

    def handle(self, request: Request) -> Reply:
        """Pass a request to its shop."""
        client_id, path = self._addressed(request)
        try:
            sandbox = self[client_id] if _CLIENT_ID.fullmatch(client_id) else None
        except KeyError:
            sandbox = None
        if sandbox is None:
            status, text = (403, "Invalid Api-Key, please contact support") if client_id else (401, _NOBODY)
            return Reply(RefusalError(status, 7 if client_id else 16, text).answer("seller", path))
        base_url = request.base_url or f"http://{request.headers.get('host', '')}"
        return sandbox.handle(replace(request, path=path, base_url=f"{base_url}{_SHOPS}{client_id}"))

    @contextmanager
    def _served(self, port: int, host: str) -> Iterator[str]:
        with serve(self, port, host) as url, delivering(lambda: [one.pushes for _, one in self._made()]):
            yield url

    def _addressed(self, request: Request) -> tuple[str, str]:
        """Return the Client-Id of a request, or an empty string, and the path within its shop."""
        if request.path.startswith(_SHOPS):
            client_id, _, rest = request.path.removeprefix(_SHOPS).partition("/")
            return client_id, f"/{rest}"
        if client_id := request.headers.get("client-id", ""):
            return client_id, request.path
        if request.path in _TOKENS:
            return self._of_application(request), request.path
        scheme, _, token = request.headers.get("authorization", "").partition(" ")
        found = (name for name, one in self._made() if scheme and one.gate.bearer.is_valid(token.strip()))
        return next(found, ""), request.path

    def _of_application(self, request: Request) -> str:
        """Return the Client-Id of the shop whose OAuth client asks for a token."""
        try:
            body = read_json(request.body)
        except RefusalError:
            return ""
        asks = str(body.get("client_id", "")) if isinstance(body, dict) else ""
        return next((name for name, one in self._made() if one.gate.oauth_client_id == asks), asks.partition("@")[0])

    def _made(self) -> list[tuple[str, Sandbox]]:
        with self._lock:
            return list(self._shops.items())

    def _default(self, client_id: str) -> Sandbox:
        return Sandbox(client_id, f"sandbox-key-{client_id}", oauth_client_id=f"{client_id}@sandbox", clock=self.clock)


_NOBODY = "Client-Id and Api-Key headers are required"
