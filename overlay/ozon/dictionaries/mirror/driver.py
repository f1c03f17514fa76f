"""Steps that also work with the database: in this thread, or in another one beside an event loop."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import aclosing, closing
from typing import TYPE_CHECKING, Any, TypeVar

from ...client.seller import AsyncSeller, Seller
from ...steps import Emit, Steps, stream, stream_async

if TYPE_CHECKING:
    from collections.abc import Coroutine

T = TypeVar("T")


class _Work:
    """A function to be called by whoever drives the steps."""

    def __init__(self, do: Callable[[], Any]) -> None:
        self._do = do
        self.result: Any = None
        self.error: Exception | None = None

    def run(self) -> None:
        try:
            self.result = self._do()
        except Exception as error:
            self.error = error


def in_thread(do: Callable[[], T]) -> Steps[T]:
    """Call a function that waits for the database; its result, or its exception."""
    work = _Work(do)
    yield Emit([work])
    if work.error is not None:
        raise work.error
    result: T = work.result
    return result


def drive(client: Seller | AsyncSeller, steps: Steps[T]) -> T | Coroutine[Any, Any, T]:
    """Drive steps to their result: at once, or as a coroutine. Broken off, they give back what they hold."""
    return _run(client, steps) if isinstance(client, Seller) else _run_async(client, steps)


def _run(client: Seller, steps: Steps[T]) -> T:
    results: list[T] = []
    with closing(_kept(steps, results)) as kept:
        for work in stream(client, kept):
            work.run()
    return results[0]


async def _run_async(client: AsyncSeller, steps: Steps[T]) -> T:
    from anyio.to_thread import run_sync

    results: list[T] = []
    with closing(_kept(steps, results)) as kept:
        async with aclosing(stream_async(client, kept)) as works:
            async for work in works:
                await run_sync(work.run)
    return results[0]


def _kept(steps: Steps[T], results: list[T]) -> Steps[None]:
    results.append((yield from steps))
