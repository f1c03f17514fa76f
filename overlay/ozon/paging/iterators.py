"""The position of a walk through pages, and its iterators."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Callable, Generator, Iterator, Mapping, Sequence
from operator import length_hint
from typing import Any, Self, TypeVar

import attrs
from attrs import frozen

from ozon_generated.client import AsyncClient, SyncClient
from ozon_generated.errors import ArgumentError
from ozon_generated.operation import Operation
from ozon_generated.plain import copy_json

from ..answers import dig
from ..steps import Steps, stream, stream_async

T = TypeVar("T")


@frozen
class Checkpoint:
    """The position of a walk. Pass it to `resume`, in this process or, through `to_dict`, in another.

    Attributes:
        operation: name of the operation, such as ``product.list``.
        arguments: the page token of the next page; ``{}`` for the first page.
        rows: number of rows returned so far; in a walk of `in_windows`, of the current window.
        skip: rows of the next page that were already returned.
        last: key of the last of these, if rows have a key: rows inserted before it then do no harm.
        done: whether the walk has ended.
        window: first moment or day of the current window, in a walk of `in_windows`.
    """

    operation: str
    arguments: dict[str, Any]
    rows: int
    skip: int = 0
    last: Any = None
    done: bool = False
    window: str | None = None

    def to_dict(self) -> dict[str, object]:
        """This checkpoint as JSON types, without defaults."""
        given: dict[str, object] = attrs.asdict(self, recurse=False)
        found: dict[str, object] = copy_json({k: v for k, v in given.items() if v is not None and v is not False})
        return found

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a checkpoint that `to_dict` wrote.

        Raises:
            ArgumentError: this is not a checkpoint.
        """
        names = {field.name for field in attrs.fields(cls)}
        try:
            return cls(**{name: value for name, value in dict(data).items() if name in names})
        except (TypeError, ValueError) as error:
            raise ArgumentError(f"This is no checkpoint: {data!r:.80}. Pass what Checkpoint.to_dict gave.") from error


class Place:
    """The current position of a walk, kept by its steps; a checkpoint is made only on demand."""

    def __init__(self, operation: Operation) -> None:
        self.operation = operation.name
        path = operation.pagination.key if operation.pagination else None
        self.key: Callable[[object], Any] | None = (lambda row: dig(row, path)) if path else None
        self.window: str | None = None
        self.next_window: str | None = None
        self.request({}, 0)

    def request(self, arguments: dict[str, Any], before: int) -> None:
        """Note that a page is being requested: by these arguments, after so many rows."""
        self._arguments = arguments
        self._before = before
        self._rows: Sequence[Any] = ()
        self._taken: Iterator[object] = iter(())
        self._whole = False
        self._after: Callable[[object], dict[str, object] | None] | None = None
        self._following: dict[str, object] | None = None
        self._done = False

    def receive(self, rows: Sequence[object], taken: Iterator[object], whole: bool) -> None:
        """Note the rows of the page, and the iterator through which they, or the whole page, will be taken."""
        self._rows, self._taken, self._whole = rows, taken, whole

    def proceed(
        self, following: dict[str, object] | None, after: Callable[[object], dict[str, object] | None] | None
    ) -> None:
        """Note the arguments of the next page (``None``: the end), and how to request what follows a row."""
        self._following, self._after = following, after
        self._done = following is None

    def checkpoint(self) -> Checkpoint:
        """The position after the row that was returned last."""
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
    """An iterator over the rows or the pages of a paged operation. The first ``next`` sends the first request."""

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
        """The position of the walk: `resume` continues after the row, or page, that was returned last."""
        return self._place.checkpoint()

    def close(self) -> None:
        """End the walk."""
        self._items.close()


class AsyncWalk(AsyncIterator[T]):
    """The asynchronous counterpart of `Walk`."""

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
        """Request the next page while the rows of this one are used: ``async for row in walk.prefetch():``.

        Two pages are then in memory, and leaving the loop early may waste one request. Do not use it if the loop
        changes what is listed, for example ships the postings that it reads: the next page would be out of date.
        Under trio, which has no tasks outside a nursery, it has no effect. Synchronous walks do not have it.
        """
        self._ahead[0] = True
        return self

    @property
    def checkpoint(self) -> Checkpoint:
        """The position of the walk: `resume` continues after the row, or page, that was returned last."""
        return self._place.checkpoint()

    async def aclose(self) -> None:
        """End the walk, and cancel a page that is being prefetched."""
        await self._items.aclose()


def started(client: SyncClient | AsyncClient, steps: Steps[Any], place: Place) -> Walk[Any] | AsyncWalk[object]:
    """The walk that drives these steps through this client."""
    return Walk(client, steps, place) if isinstance(client, SyncClient) else AsyncWalk(client, steps, place)
