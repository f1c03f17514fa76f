"""Drives generators of steps, the form of logic with several calls, synchronously or asynchronously.

A generator yields `Ask` or `Invoke` and receives the answer (or the error, raised inside it). It yields `Sleep` to
wait, and `Emit` with rows for the iterating caller and, if known, the `Ask` that it will yield next. Its return value
is the result of `drive`.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Callable, Coroutine, Generator, Iterable, Iterator, Sequence
from functools import wraps
from typing import TYPE_CHECKING, Any, Concatenate, Generic, NamedTuple, ParamSpec, Protocol, TypeVar, overload

from ozon_generated.blocking import finish
from ozon_generated.client import AsyncClient, AsyncResource, CallOptions, SyncClient, SyncResource
from ozon_generated.errors import ArgumentError, OzonError
from ozon_generated.model import codec
from ozon_generated.operation import Operation, load

from .clock import CURRENT, Clock

if TYPE_CHECKING:
    from asyncio import Task

P = ParamSpec("P")
T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
S = TypeVar("S", bound=SyncClient)
A = TypeVar("A", bound=AsyncClient)
S_contra = TypeVar("S_contra", bound=SyncClient, contravariant=True)
A_contra = TypeVar("A_contra", bound=AsyncClient, contravariant=True)


class Ask(NamedTuple):
    """Send this call and return its answer."""

    operation: Operation
    arguments: dict[str, object]
    options: CallOptions | None = None


class Sleep(NamedTuple):
    """Wait this many seconds."""

    seconds: float


class Emit(NamedTuple):
    """Pass these rows to the iterating caller."""

    rows: Iterable[Any]
    ahead: Ask | None = None


class Invoke(NamedTuple):
    """Run this coroutine function with the client and these arguments, and return its result.

    Under a synchronous client it must not await anything that suspends, see `ozon_generated.blocking`.
    """

    function: Callable[..., Coroutine[object, object, object]]
    arguments: tuple[object, ...]


Step = Ask | Sleep | Emit | Invoke
Steps = Generator[Step, Any, T]


class _Drive(Generic[T]):
    """Running steps, driven from one `Emit` to the next."""

    def __init__(self, client: SyncClient | AsyncClient, steps: Steps[T], prefetch: Sequence[bool] = (False,)) -> None:
        self._client = client
        self._steps = steps
        self._prefetch = prefetch
        self._ahead: tuple[Ask, Task[object]] | None = None
        self.results: list[T] = []

    async def rows(self) -> Iterable[object] | None:
        """The next emitted rows; ``None`` when the steps have returned."""
        answer: object = None
        failure: OzonError | None = None
        while True:
            try:
                step = self._steps.throw(failure) if failure else self._steps.send(answer)
            except StopIteration as stop:
                self.results.append(stop.value)
                return None
            if isinstance(step, Emit):
                self._ahead = _send_ahead(self._client, step.ahead) if self._prefetch[0] else None
                return step.rows
            answer, failure = None, None
            try:
                answer = await self._done(step)
            except OzonError as error:
                failure = error

    async def _done(self, step: Ask | Sleep | Invoke) -> object:
        client, ahead = self._client, self._ahead
        if isinstance(step, Invoke):
            return await step.function(client, *step.arguments)
        if isinstance(client, SyncClient):
            return clock_of(client).sleep(step.seconds) if isinstance(step, Sleep) else client.call(*patient(step))
        if isinstance(step, Sleep):
            return await clock_of(client).async_sleep(step.seconds)
        return await (ahead[1] if ahead and ahead[0] is step else client.call(*patient(step)))

    async def result(self) -> T:
        """The result of the steps; emitted rows are dropped. Interrupted steps release what they hold."""
        try:
            while await self.rows() is not None:
                pass
        finally:
            self.close()
        return self.results[0]

    def close(self) -> None:
        """Close the steps and the prefetched call."""
        self._steps.close()
        if self._ahead is not None:
            self._ahead[1].cancel()


def stream(client: SyncClient, steps: Steps[object]) -> Generator[Any, None, None]:
    """Iterate over the emitted rows."""
    drive = _Drive(client, steps)
    try:
        while (rows := finish(drive.rows())) is not None:
            yield from rows
    finally:
        drive.close()


async def stream_async(
    client: AsyncClient, steps: Steps[Any], prefetch: Sequence[bool] = (False,)
) -> AsyncGenerator[Any, None]:
    """Iterate over the emitted rows; if the first of ``prefetch`` is true, the next call runs while rows are used."""
    drive = _Drive(client, steps, prefetch)
    try:
        while (rows := await drive.rows()) is not None:
            for row in rows:
                yield row
    finally:
        drive.close()


async def run_async(client: AsyncClient, steps: Steps[T]) -> T:
    """Drive steps to their result."""
    return await _Drive(client, steps).result()


def drive(client: SyncClient | AsyncClient, steps: Steps[T]) -> T | Coroutine[Any, Any, T]:
    """Drive steps to their result: directly, or as a coroutine."""
    return finish(_Drive(client, steps).result()) if isinstance(client, SyncClient) else run_async(client, steps)


def _send_ahead(client: SyncClient | AsyncClient, ask: Ask | None) -> tuple[Ask, Task[object]] | None:
    """Prefetch a call under asyncio; trio has no tasks outside a nursery."""
    if ask is None or isinstance(client, SyncClient):
        return None
    import asyncio

    try:
        loop = asyncio.get_running_loop()
    except RuntimeError:
        return None
    task = loop.create_task(client.call(*patient(ask)))
    task.add_done_callback(_retrieve_error)
    return ask, task


def _retrieve_error(task: Task[object]) -> None:
    """asyncio logs unretrieved errors, even if the walk that sent the call was abandoned."""
    if not task.cancelled():
        task.exception()


def clock_of(client: SyncClient | AsyncClient) -> Clock:
    """The clock of a client."""
    clock: Clock = getattr(client.http, "clock", CURRENT)
    return clock


def patient(ask: Ask) -> Ask:
    """A call that may wait for minutes unless its options say otherwise: a failure would lose what was read before."""
    options: CallOptions = {"patient": True, **(ask.options or {})}
    return ask._replace(options=options)


def next_emit(steps: Steps[object]) -> Steps[Emit | None]:
    """Pass steps on until they emit: that emission, or ``None`` when they have returned."""
    answer: object = None
    failure: Exception | None = None
    while True:
        try:
            step = steps.throw(failure) if failure else steps.send(answer)
        except StopIteration:
            return None
        if isinstance(step, Emit):
            return step
        answer, failure = None, None
        try:
            answer = yield step
        except Exception as error:
            failure = error


def relay(steps: Steps[object], take: Callable[[Emit], Steps[None]]) -> Steps[None]:
    """Pass steps on, with each emission replaced by the steps that ``take`` makes from it."""
    while (page := (yield from next_emit(steps))) is not None:
        yield from take(page)


def collect(steps: Steps[object]) -> Steps[list[Any]]:
    """Pass steps on, but collect the emitted rows and return them."""
    rows: list[Any] = []
    while (page := (yield from next_emit(steps))) is not None:
        rows.extend(page.rows)
    return rows


def in_thread(do: Callable[[], T]) -> Steps[T]:
    """Call a blocking function: in this thread, or in a worker thread under an event loop."""
    result: T = yield Invoke(_in_thread, (do,))
    return result


async def _in_thread(client: SyncClient | AsyncClient, do: Callable[[], T]) -> T:
    if isinstance(client, SyncClient):
        return do()
    from anyio.to_thread import run_sync

    return await run_sync(do)


def operation_of(client: SyncClient | AsyncClient, name: str) -> Operation:
    """The descriptor of an operation of the client's API: ``product.import_info``."""
    package = next(c.__module__ for c in type(client).__mro__ if c.__module__.startswith("ozon_generated."))
    resource, _, verb = name.partition(".")
    return load(f"{package.rpartition('.')[0]}.{resource}", verb)


def bound(method: Callable[..., Any]) -> tuple[SyncClient | AsyncClient, Operation]:
    """The client and the descriptor behind a method such as ``client.product.list``."""
    resource = getattr(method, "__self__", None)
    if not isinstance(resource, SyncResource | AsyncResource):
        raise ArgumentError(f"Pass a method of a client, such as seller.product.list, not {method!r:.80}.")
    return resource._client, resource._operation(method.__name__.removesuffix("_"))


def argument_names(operation: Operation) -> dict[str, str]:
    """The argument for each wire name of a path, a query and the top of a request."""
    names = {wire: name for name, wire in {**operation.path_parameters, **operation.query_parameters}.items()}
    return names | (codec(operation.request).names if operation.request else {})


class Rows(Generic[T]):
    """Steps that emit rows of a type."""

    def __init__(self, steps: Steps[Any]) -> None:
        self.steps = steps


class ResultFunction(Protocol[S_contra, A_contra, P, T_co]):
    """A function of a client: returns its result, or a coroutine for an asynchronous client."""

    @overload
    def __call__(self, client: S_contra, /, *args: P.args, **kwargs: P.kwargs) -> T_co: ...
    @overload
    def __call__(self, client: A_contra, /, *args: P.args, **kwargs: P.kwargs) -> Coroutine[Any, Any, T_co]: ...


class IteratorFunction(Protocol[S_contra, A_contra, P, T_co]):
    """A function of a client: returns an iterator, or an asynchronous one for an asynchronous client."""

    @overload
    def __call__(self, client: S_contra, /, *args: P.args, **kwargs: P.kwargs) -> Iterator[T_co]: ...
    @overload
    def __call__(self, client: A_contra, /, *args: P.args, **kwargs: P.kwargs) -> AsyncIterator[T_co]: ...


class ForClients(Generic[S, A]):
    """Decorators that make functions that return steps work with both kinds of client.

    Errors raised before such a function returns its steps reach the caller immediately, with either kind of client.
    """

    def __init__(self, sync: type[S], asynchronous: type[A]) -> None:
        self._sync = sync
        self._asynchronous = asynchronous

    def result(self, function: Callable[Concatenate[S | A, P], Steps[T]]) -> ResultFunction[S, A, P, T]:
        """Drive the steps to their result."""
        made: ResultFunction[S, A, P, T] = self._driven(function, drive)
        return made

    def iterator(self, function: Callable[Concatenate[S | A, P], Rows[T]]) -> IteratorFunction[S, A, P, T]:
        """Iterate over the emitted rows."""
        made: IteratorFunction[S, A, P, T] = self._driven(function, _iterate)
        return made

    def _driven(self, function: Any, drive: Callable[..., object]) -> Any:
        @wraps(function)
        def called(client: S | A, /, *args: object, **kwargs: object) -> object:
            if not isinstance(client, self._sync | self._asynchronous):
                expected = f"{self._sync.__name__} or {self._asynchronous.__name__}"
                raise ArgumentError(f"{function.__name__} takes a {expected} first, not {client!r:.80}.")
            return drive(client, function(client, *args, **kwargs))

        return called


def _iterate(client: SyncClient | AsyncClient, rows: Rows[T]) -> Iterator[T] | AsyncIterator[T]:
    return stream(client, rows.steps) if isinstance(client, SyncClient) else stream_async(client, rows.steps)
