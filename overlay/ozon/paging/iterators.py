"""Where a walk through pages stands, and the iterators that know it."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Callable, Generator, Iterator, Mapping, Sequence
from operator import length_hint
from typing import Any, Self, TypeVar

import attrs
from attrs import frozen

from ozon_generated.client import AsyncClient, SyncClient
from ozon_generated.errors import ArgumentError
from ozon_generated.plain import copy_json

from ..steps import Steps, stream, stream_async

T = TypeVar("T")


@frozen
class Checkpoint:
    """Where a walk stands: give it to `resume`, in this process or, by way of `to_dict`, in another.

    Attributes:
        operation: name of the operation that is walked, such as ``product.list``.
        arguments: what asks for the next page: the page token, ``{}`` for the first page.
        rows: rows that were handed out before; of this window only in a walk of `in_windows`.
        skip: rows of that page that were handed out already.
        last: key of the last one of them, where rows have a key: what came in before it shifts nothing then.
        done: whether the walk had come to its end.
        window: first moment or day of the window at hand, of a walk of `in_windows`.
    """

    operation: str
    arguments: dict[str, Any]
    rows: int
    skip: int = 0
    last: Any = None
    done: bool = False
    window: str | None = None

    def to_dict(self) -> dict[str, object]:
        """This checkpoint as JSON types; what has its default is left out."""
        given: dict[str, object] = attrs.asdict(self, recurse=False)
        found: dict[str, object] = copy_json({k: v for k, v in given.items() if v is not None and v is not False})
        return found

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a checkpoint from what `to_dict` gave.

        Raises:
            ArgumentError: it is something else.
        """
        names = {field.name for field in attrs.fields(cls)}
        try:
            return cls(**{name: value for name, value in dict(data).items() if name in names})
        except (TypeError, ValueError) as error:
            raise ArgumentError(f"This is no checkpoint: {data!r:.80}. Pass what Checkpoint.to_dict gave.") from error


class Place:
    """Where a walk stands. Its steps write it; a checkpoint is made only when somebody asks for one."""

    def __init__(self, operation: str, key: Callable[[Any], Any] | None = None) -> None:
        self.operation = operation
        self.key = key
        self.window: str | None = None
        self.next_window: str | None = None
        self.turn({}, 0)

    def turn(self, arguments: dict[str, Any], before: int) -> None:
        """A page is asked for: by these arguments, after so many rows."""
        self._arguments = arguments
        self._before = before
        self._rows: Sequence[Any] = ()
        self._taken: Iterator[object] = iter(())
        self._whole = False
        self._after: Callable[[object], dict[str, object] | None] | None = None
        self._following: dict[str, object] | None = None
        self._done = False

    def fill(self, rows: Sequence[object], taken: Iterator[object], whole: bool) -> None:
        """The page came: its rows, and the iterator by which they, or it as a whole, will be taken."""
        self._rows, self._taken, self._whole = rows, taken, whole

    def leads(
        self, following: dict[str, object] | None, after: Callable[[object], dict[str, object] | None] | None
    ) -> None:
        """What asks for the next page (``None`` at the end), and for the rows after a given one, where that can be."""
        self._following, self._after = following, after
        self._done = following is None

    def checkpoint(self) -> Checkpoint:
        """Where the walk stands, after the row that was handed out last."""
        left = length_hint(self._taken)
        handed = (0 if left else len(self._rows)) if self._whole else len(self._rows) - left
        rows = self._before + handed
        if handed == len(self._rows) and not left and (self._done or self._following is not None):
            if self._done and self.next_window:
                return Checkpoint(self.operation, {}, 0, window=self.next_window)
            return Checkpoint(self.operation, self._following or {}, rows, done=self._done, window=self.window)
        after = self._after(self._rows[handed - 1]) if handed and self._after else None
        if after is not None:
            return Checkpoint(self.operation, after, rows, window=self.window)
        last = self.key(self._rows[handed - 1]) if handed and self.key else None
        return Checkpoint(self.operation, self._arguments, rows, handed, last, window=self.window)


class Walk(Iterator[T]):
    """An iterator over the rows, or the pages, of a paged operation. It asks for nothing before the first ``next``."""

    def __init__(self, client: SyncClient, steps: Steps[object], place: Place) -> None:
        self._items: Generator[Any, None, None] = stream(client, steps)
        self._place = place

    def __iter__(self) -> Iterator[T]:
        return self._items

    def __next__(self) -> T:
        item: T = next(self._items)
        return item

    @property
    def checkpoint(self) -> Checkpoint:
        """Where the walk stands: `resume` goes on after the row, or page, that was handed out last."""
        return self._place.checkpoint()

    def close(self) -> None:
        """End the walk."""
        self._items.close()


class AsyncWalk(AsyncIterator[T]):
    """The asynchronous twin of `Walk`."""

    def __init__(self, client: AsyncClient, steps: Steps[object], place: Place) -> None:
        self._ahead = [False]
        self._items: AsyncGenerator[Any, None] = stream_async(client, steps, self._ahead)
        self._place = place

    def __aiter__(self) -> AsyncIterator[T]:
        return self._items

    async def __anext__(self) -> T:
        item: T = await anext(self._items)
        return item

    def prefetch(self) -> Self:
        """Ask for the next page while the rows of this one are being used: ``async for row in walk.prefetch():``.

        Two pages are in memory then, and a loop that is left early may have asked for one page too many. Leave it
        off where your loop changes what is listed (ships the postings that it reads, say): the next page would be
        cut before you did. Works under asyncio; under trio, where nothing may run behind the back of an iterator,
        pages come one after the other as without it. The synchronous walk has none: it would take a thread.
        """
        self._ahead[0] = True
        return self

    @property
    def checkpoint(self) -> Checkpoint:
        """Where the walk stands: `resume` goes on after the row, or page, that was handed out last."""
        return self._place.checkpoint()

    async def aclose(self) -> None:
        """End the walk, and a page that is on its way ahead."""
        await self._items.aclose()


def started(client: SyncClient | AsyncClient, steps: Steps[Any], place: Place) -> Walk[Any] | AsyncWalk[object]:
    """The walk that drives these steps through this client."""
    return Walk(client, steps, place) if isinstance(client, SyncClient) else AsyncWalk(client, steps, place)
