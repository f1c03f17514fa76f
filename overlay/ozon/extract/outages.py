"""Servers that do not answer at all, so that each task of a shop need not find that out."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from threading import Lock

from ozon_generated.client import CallOptions
from ozon_generated.errors import OzonError, ServerError, TransportError

from ..client.seller import Seller
from ..performance import Performance
from ..steps import operation_of

#: Seconds after which a server is asked again.
PAUSE = 300.0


class Outages:
    """The servers that did not answer, by shop and API, as this process knows them."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, str], tuple[datetime, str]] = {}
        self._lock = Lock()

    def begin(self, shop: str, api: str, now: datetime, error: str) -> None:
        """Keep the tasks of a shop and an API from asking for a while."""
        with self._lock:
            self._known[shop, api] = now + timedelta(seconds=PAUSE), error

    def error(self, shop: str, api: str, now: datetime) -> str:
        """The error of a server that is not to be asked now; empty if it is."""
        with self._lock:
            until, error = self._known.get((shop, api), (now, ""))
        return error if now < until else ""

    def forget(self, shops: Iterable[str]) -> None:
        """Have the servers of shops asked again."""
        given = {*shops}
        with self._lock:
            self._known = {key: value for key, value in self._known.items() if key[0] not in given}


def is_silent(client: Seller | Performance, error: OzonError, options: CallOptions, answered: bool) -> bool:
    """Whether the server of a client answers nothing at all, and not only not the request that failed.

    Args:
        client: the client.
        error: why a request failed after its retries.
        options: of the request that finds it out.
        answered: whether it has just answered another request.
    """
    if not _unanswered(error):
        return False
    least = "api_key.roles" if isinstance(client, Seller) else "limit.list"
    if error.operation == least:
        return not answered
    try:
        client.call(operation_of(client, least), {}, options)
    except OzonError as found:
        return _unanswered(found)
    return False


def _unanswered(error: OzonError) -> bool:
    """Whether there was no answer, or none that tells when to ask again."""
    return isinstance(error, TransportError) or (isinstance(error, ServerError) and error.retry_after is None)
