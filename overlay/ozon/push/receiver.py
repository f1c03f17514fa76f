"""The receiver: it takes requests, stores events before it acknowledges them, and hands them to handlers."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future
from contextlib import AbstractAsyncContextManager
from pathlib import Path
from types import TracebackType
from typing import Any, Self, overload

from anyio.to_thread import run_sync
from sqlalchemy import MetaData

from ozon_generated.errors import ArgumentError, EventError
from ozon_generated.exact_json import parsed
from ozon_generated.push import Event, read
from ozon_generated.seller.push import Ping

from ..clock import CURRENT, Clock
from ..log import LOG
from . import records
from .aiohttp import AiohttpRoute
from .answers import MISSING, TAKEN, UNKNOWN, Answer, pong, refusal
from .arguments import check
from .asgi import AsgiApp, running
from .claims import Claims
from .handlers import Decorator, E, F, G, H, Handlers, R, check_types
from .leases import Leases
from .networks import OZON_NETWORKS, Headers, Peers, all_of, pairs
from .records import StoredEvent
from .rows import row_of
from .store import Store, StoreError
from .worker import Work, pause_after
from .workers import Workers
from .writer import Writer
from .wsgi import WsgiApp

#: Bytes of a body that takes some milliseconds to read.
_LARGE = 50_000


class Receiver:
    """Takes the pushes of Ozon, and hands them to functions; `ozon.push` has an example.

    ::

        from ozon.push import Receiver

        receiver = Receiver("push.db", name="my-shop", version="1.0")
        with receiver:  # while the web server runs, which passes on its requests
            answer = receiver.take("POST", headers, body, peer)

    An event is acknowledged when it is on disk. Each is handed over at least once: by its ``key`` a handler recognises
    one that it had before, and what it writes over ``event.connection`` is committed together with the mark that the
    event is done. Events of one subject, such as a posting, are handled one at a time, the oldest of those that are
    stored first; one that comes after a later one was done has ``late``.

    Args:
        store: path of a SQLite file, or ``postgresql://user@host/database``.
        name: the name of the receiver, for the answer to PING.
        version: its version.
        tables: your own tables, which are made in the same database if they are missing.
        networks: the networks that may send; ``None`` for everybody.
        proxies: networks of your proxies, whose header is believed; ``unix`` for whoever connects by a unix socket.
        forwarded: the header in which they tell whom they forward for.
        limit: maximum bytes of a body.
        answer_within: seconds that a request waits for the store.
        workers: threads that handle events; 0 where other processes do.
        attempts: how often an event is handed over before it becomes a dead letter.
        pause: seconds until the next attempt, from the number of the one that failed.
        lease: seconds after which the event of a worker that died is handed over again.
        keep_days: days after which events that are done are deleted. Dead letters stay.
        create: whether to make the store if it is missing, when it is used first.
        clock: the clock.

    Attributes:
        asgi: an ASGI app.
        wsgi: a WSGI app.
        aiohttp: a route for aiohttp.

    Raises:
        ArgumentError: an address, a network or a number cannot be used, or a driver is missing.
    """

    def __init__(
        self,
        store: str | Path = "push.db",
        *,
        name: str,
        version: str,
        tables: MetaData | None = None,
        networks: Iterable[str] | None = OZON_NETWORKS,
        proxies: Iterable[str] = (),
        forwarded: str = "X-Forwarded-For",
        limit: int = 1 << 20,
        answer_within: float = 1.0,
        workers: int = 1,
        attempts: int = 8,
        pause: Callable[[int], float] = pause_after,
        lease: float = 60.0,
        keep_days: float = 30.0,
        create: bool = True,
        clock: Clock = CURRENT,
    ) -> None:
        check(workers=workers, lease=lease, answer_within=answer_within, keep_days=keep_days)
        check(limit=limit, attempts=attempts, least=1)
        if not callable(pause):
            raise ArgumentError("pause is a function: it gives the seconds to wait after attempt 1, 2, and so on.")
        self.limit = limit
        self.asgi, self.wsgi, self.aiohttp = AsgiApp(self), WsgiApp(self), AiohttpRoute(self)
        self._name, self._version = name, version
        self._patience = answer_within
        self._clock = clock
        self._count = workers
        self._peers = Peers(networks, proxies, forwarded)
        self._store = Store(store, lambda: clock.now().timestamp(), tables, create=create)
        self._handlers = Handlers()
        claims = Claims(self._store, lease, attempts, clock.monotonic)
        self._leases = Leases(claims, lease, clock)
        self._workers = Workers(Work(self._store, claims, self._leases, self._handlers, pause, keep_days, clock))
        self._writer = Writer(self._store, self._workers.tell)

    @overload
    def on(self, one: type[E], /) -> Decorator[E, R]: ...

    @overload
    def on(self, one: type[E], two: type[F], /) -> Decorator[E | F, R]: ...

    @overload
    def on(self, one: type[E], two: type[F], three: type[G], /) -> Decorator[E | F | G, R]: ...

    @overload
    def on(self, one: type[E], two: type[F], three: type[G], four: type[H], /) -> Decorator[E | F | G | H, R]: ...

    @overload
    def on(self, *types: type[Event]) -> Decorator[Any, R]: ...

    def on(self, *types: type[Event]) -> Decorator[Any, R]:
        """A decorator for functions and coroutine functions; those of one type run in order, in one transaction.

        Args:
            types: the classes of the events, such as ``PostingNew``; ``Event`` for all, ``UnknownEvent`` for those of
                types that this version does not know.

        Raises:
            ArgumentError: these are no classes of events, or the function is a generator.
        """
        check_types(types)

        def add(handler: Callable[[Any], R]) -> Callable[[Any], R]:
            self._handlers.add(types, handler)
            return handler

        return add

    def refuse(self, method: str, headers: Headers, peer: str | None) -> Answer | None:
        """The answer to a request whose body need not be read; ``None`` if it has to be read.

        Args:
            method: the method of the request.
            headers: its headers.
            peer: the address of the other end of the connection; ``None`` for a unix socket.
        """
        given = pairs(headers)
        sender = self._peers.sender(peer, given)
        if not self._peers.may_send(sender):
            who = f"{sender} is in none of the networks" if sender else "it is not known who sent it"
            return self._refused(refusal(403, "Events are not taken from this address."), who)
        if method != "POST":
            return self._refused(refusal(405, "Send events with POST.", Allow="POST"), "it is not a POST")
        told = [text.strip() for text in all_of(given, "content-length")]
        length = [int(text[:20]) for text in told if text.isascii() and text.isdigit()]
        return self._too_long() if max(length, default=0) > self.limit else None

    def take(self, method: str, headers: Headers, body: bytes, peer: str | None) -> Answer:
        """Answer a request.

        Args:
            method: the method of the request.
            headers: its headers.
            body: its body, of which no more than ``limit`` bytes and one need to be read.
            peer: the address of the other end of the connection; ``None`` for a unix socket.
        """
        found = self._begin(method, headers, body, peer)
        return found if isinstance(found, Answer) else self._wait(found)

    def cut_off(self) -> Answer:
        """The answer to a request whose body breaks off, for a sender that is still there."""
        return self._refused(refusal(400, "The body breaks off."), "the sender left before the end of the body")

    async def atake(self, method: str, headers: Headers, body: bytes, peer: str | None) -> Answer:
        """The same for event loops, which wait neither for the store nor for the reading of a large body."""
        if len(body) > _LARGE:
            return await run_sync(self.take, method, headers, body, peer)
        found = self._begin(method, headers, body, peer)
        if isinstance(found, Answer):
            return found
        try:
            asyncio.get_running_loop()
        except RuntimeError:
            return await run_sync(self._wait, found)
        try:
            await asyncio.wait_for(asyncio.wrap_future(found), self._patience)
        except Exception as error:
            return self._not_stored(error)
        return TAKEN

    def add(self, content: bytes, *, made: bool = True) -> bool:
        """Store an event that did not come as a request.

        Args:
            content: its body.
            made: whether it was made from what lists of Ozon's say.

        Returns:
            false if it was there.

        Raises:
            EventError: it is no event.
            StoreError: it cannot be stored.
        """
        now = self._clock.now()
        added = self._store.add_one(row_of(read(content, received=now), content, now, made))
        self._workers.tell()
        return added

    def start(self, workers: int | None = None) -> None:
        """Start the workers. An application server calls it in each of its processes.

        Args:
            workers: how many; ``None`` for as many as the receiver was made with.
        """
        self._workers.start(self._count if workers is None else workers)

    def stop(self, patience: float = 10.0) -> bool:
        """Stop the workers after the events that they handle, and store what waits.

        Args:
            patience: seconds to wait for handlers, and for the store.

        Returns:
            whether all of that ended. If the process ends before, events that are being handled are handed over again
            once their lease has ended.
        """
        ended = self._workers.stop(patience) and self._writer.close(patience)
        if ended:
            self._leases.close(patience)
            self._store.close()
        return ended

    def lifespan(self, app: object = None) -> AbstractAsyncContextManager[None]:
        """Runs the workers while it is entered: the lifespan of FastAPI or Starlette, or a part of your own."""
        return running(self)

    def deliver_due(self, seconds: float | None = None) -> int:
        """Hand over all events that are due, in this thread: for tests, and where another program tells when.

        Args:
            seconds: after which no other event is begun; ``None`` for all.

        Returns:
            how often an event was handed over.

        Raises:
            StoreError: the store fails.
        """
        return self._workers.deliver_due(seconds)

    def is_due(self) -> bool:
        """Whether an event may be due that nobody handles.

        Raises:
            StoreError: the store fails.
        """
        return self._workers.is_due()

    def when_stored(self, tell: Callable[[], object]) -> None:
        """Call a function, which must not wait, whenever events were stored, in the thread that stored them."""
        self._workers.told.append(tell)

    def events(
        self, state: str | None = None, type: str | None = None, *, keys: Iterable[str] = ()
    ) -> Iterator[StoredEvent]:
        """Events in the store, in the order in which they were received.

        Args:
            state: ``waiting``, ``running``, ``done`` or ``dead``, which are the dead letters; ``None`` for all.
            type: their type; ``None`` for all.
            keys: their keys; none for all.

        Raises:
            ArgumentError: there is no such state.
            StoreError: the store fails.
        """
        return records.listed(self._store, state, type, [*keys])

    def replay(self, *keys: str) -> int:
        """Hand events over again, as if they were new.

        Args:
            keys: of events that are done or dead letters; none for all dead letters.

        Returns:
            how many there were.

        Raises:
            StoreError: the store fails.
        """
        count = records.replay(self._store, keys)
        self._workers.tell()
        return count

    def remove(self, *keys: str) -> int:
        """Delete dead letters.

        Args:
            keys: their keys; none for all.

        Returns:
            how many there were.

        Raises:
            StoreError: the store fails.
        """
        return records.remove(self._store, keys)

    def forget(self, text: str, *, dry_run: bool = False) -> int:
        """Delete the content of events that name an id, whatever their state. What waits is not handed over any more.

        Their keys stay, so that they are not stored again when Ozon repeats them. Other events that name the id, and
        come later, are stored.

        Args:
            text: a posting number, an order number, which finds its postings too, or the id of a buyer (``user.id`` of
                messages), a chat or a message. Products, warehouses, types and the seller do not count.
            dry_run: delete nothing.

        Returns:
            of how many events.

        Raises:
            ArgumentError: the text is no id.
            StoreError: the store fails, or what was deleted is still in the log of the SQLite file because a program
                reads it: end that, and repeat.
        """
        return records.forget(self._store, text, dry_run)

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.stop()

    def _begin(self, method: str, headers: Headers, body: bytes, peer: str | None) -> Answer | Future[None]:
        began = self._clock.now()
        refused = self.refuse(method, headers, peer)
        if refused is not None:
            return refused
        if len(body) > self.limit:
            return self._too_long()
        try:
            event = read(body, received=began)
        except EventError:
            named = isinstance(parsed(body), dict)
            text = "The body has no message_type that names a type." if named else "The body is no JSON object."
            return self._refused(refusal(400, text, MISSING if named else UNKNOWN), text)
        if isinstance(event, Ping):
            return pong(self._name, self._version, began)
        try:
            return self._writer.put(row_of(event, body, began, made=False))
        except Exception as error:
            return self._not_stored(error)

    def _wait(self, stored: Future[None]) -> Answer:
        try:
            stored.result(self._patience)
        except Exception as error:
            return self._not_stored(error)
        return TAKEN

    def _not_stored(self, error: Exception) -> Answer:
        cause = f"{error}" if isinstance(error, StoreError) else type(error).__name__
        if isinstance(error, TimeoutError):
            held = "; a handler that writes and then waits would hold it" if self._store.is_file else ""
            cause = f"the store did not answer within {self._patience:g} s{held}"
        return self._refused(refusal(503, "The event could not be stored. Send it again."), cause)

    def _too_long(self) -> Answer:
        text = f"The body has more than {self.limit} bytes."
        return self._refused(refusal(413, text), text)

    def _refused(self, answer: Answer, why: str) -> Answer:
        LOG.warning("push: answered %d: %s", answer.status, why)
        return answer
