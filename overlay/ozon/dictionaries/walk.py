"""Driving a walk: one job after the other, or several at once."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Coroutine, Iterable, Iterator
from contextlib import closing, contextmanager
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec

from ozon_generated.errors import ArgumentError

from ..client.seller import AsyncSeller, Seller
from ..steps import ResultFunction, run, run_async
from .events import Target, WalkProgress, WalkReport
from .journal import Journal
from .sinks import Sink
from .source import PAGE_SIZE, Source
from .walker import Settings, Walker

if TYPE_CHECKING:
    import anyio


P = ParamSpec("P")


def _started(
    function: Callable[Concatenate[Seller | AsyncSeller, P], _Walk],
) -> ResultFunction[Seller, AsyncSeller, P, WalkReport]:
    """A function that starts the walk that another one prepares."""

    @wraps(function)
    def start(client: Any, /, *args: Any, **kwargs: Any) -> Any:
        return function(client, *args, **kwargs).start()

    return start


@_started
def walk_dictionaries(
    client: Seller | AsyncSeller,
    targets: Iterable[Target | tuple[int, int] | tuple[int, int, int]] | None = None,
    *,
    sink: Sink,
    journal: str | Path | None = None,
    language: str | None = None,
    concurrency: int = 4,
    check_tree: bool = False,
    include_disabled: bool = False,
    dependent: bool = False,
    page_size: int = PAGE_SIZE,
    patience: float = 600.0,
    give_up_after: int = 10,
    progress: Callable[[WalkProgress], object] | None = None,
) -> _Walk:
    """Fetch the attributes and dictionaries of product types into a sink, and survive whatever happens.

    A dictionary that holds for every category (``category_dependent`` is false) is fetched once. With a journal, a
    walk that was broken off, be it by kill -9, goes on with the same call: a value that was at Ozon throughout comes
    to the sink once. A job that fails is noted and the rest goes on; the same call again tries what failed. When
    all is done it only reports; delete the journal (and the sink's file) to fetch everything again.

    Args:
        client: a `Seller`, which fetches one page after the other, or an `AsyncSeller`, for which the result is
            a coroutine and several dictionaries are fetched at once.
        targets: `Target` of types or single attributes, as tuples too; the whole tree when left out.
        sink: where values go: `JsonLinesSink`, `MemorySink` or your own `Sink`.
        journal: a file that is made beside the sink; without one the walk cannot be continued.
        language: language of the texts, ``RU``, ``EN``, ``TR`` or ``ZH_HANS``; that of the client when left out.
        concurrency: requests in flight, at least 1; of an `AsyncSeller` only.
        check_tree: look targets up in the tree first, and skip those that are disabled or gone.
        include_disabled: fetch disabled types of the tree too, instead of only naming them in the report.
        dependent: also read which attributes depend on others, and their values (a method in beta at Ozon).
        page_size: values in one answer, 1 to 2000.
        patience: seconds to wait in all for one page that is refused with 429, beyond the retries of the client.
        give_up_after: failures in a row after which the walk ends with the last of them.
        progress: called after each page.

    Returns:
        What was fetched, skipped and could not be fetched.

    Raises:
        ArgumentError: journal or sink belong to another walk, or a target makes no sense.
        UnauthorizedError: the key is wrong; everything else would fail too.
        OzonError: too many failures in a row.
    """
    if concurrency < 1:
        raise ArgumentError(f"concurrency must be at least 1, not {concurrency}.")
    settings = Settings(
        targets=None if targets is None else [_target(one) for one in targets],
        language=language or getattr(client.pipeline, "defaults", {}).get("language"),
        check_tree=check_tree,
        include_disabled=include_disabled,
        dependent=dependent,
        page_size=page_size,
        patience=patience,
        give_up_after=give_up_after,
    )
    return _Walk(client, settings, sink, journal, progress, concurrency)


def _target(given: Any) -> Target:
    try:
        target = Target(*given)
    except TypeError:
        target = Target(0, 0)
    if all(isinstance(number, int) and number > 0 for number in target if number is not None):
        return target
    raise ArgumentError(f"A target is (description_category_id, type_id) or with an attribute_id, not {given!r:.80}.")


def _scope(settings: Settings) -> str:
    """What must be the same for a walk to continue a journal. Page size and patience may change."""
    targets = None if settings.targets is None else sorted(settings.targets, key=str)
    facts = [targets, settings.language, settings.check_tree, settings.include_disabled, settings.dependent]
    return hashlib.sha256(json.dumps(facts).encode()).hexdigest()


class _Walk:
    """A walk from begin to end."""

    def __init__(
        self,
        client: Seller | AsyncSeller,
        settings: Settings,
        sink: Sink,
        journal: str | Path | None,
        progress: Callable[[WalkProgress], object] | None,
        concurrency: int,
    ) -> None:
        self._client = client
        self._settings = settings
        self._sink = sink
        self._path = journal
        self._progress = progress
        self._concurrency = concurrency

    @contextmanager
    def _open(self) -> Iterator[Walker]:
        """The walker over an open journal; sink and journal are closed in the end, whatever happens."""
        source = Source(self._client, self._settings.language)
        with closing(Journal(self._path, _scope(self._settings))) as journal:
            walker = Walker(source, self._settings, self._sink, journal, self._progress)
            report = None
            try:
                walker.begin()
                yield walker
                report = walker.report()
            finally:
                self._sink.end(report)

    def start(self) -> WalkReport | Coroutine[object, object, WalkReport]:
        """Run it, or give the coroutine that does."""
        return self._run(self._client) if isinstance(self._client, Seller) else self._run_async(self._client)

    def _run(self, client: Seller) -> WalkReport:
        with self._open() as walker:
            while (job := walker.take()) is not None:
                run(client, walker.steps(job))
            return walker.report()

    async def _run_async(self, client: AsyncSeller) -> WalkReport:
        with self._open() as walker:
            await _Workers(client, walker).work(self._concurrency)
            return walker.report()


class _Workers:
    """Workers that each do one job after the other, under asyncio or trio."""

    def __init__(self, client: AsyncSeller, walker: Walker) -> None:
        self._client = client
        self._walker = walker
        self._busy = 0
        self._changed: anyio.Event | None = None
        self._error: Exception | None = None

    async def work(self, count: int) -> None:
        import anyio

        self._changed = anyio.Event()
        async with anyio.create_task_group() as group:
            for _ in range(count):
                group.start_soon(self._one, group)
        if self._error is not None:
            raise self._error

    async def _one(self, group: Any) -> None:
        while True:
            job = self._walker.take()
            if job is None and self._busy == 0:
                return
            if job is None:
                assert self._changed is not None
                await self._changed.wait()
                continue
            self._busy += 1
            try:
                await run_async(self._client, self._walker.steps(job))
            except Exception as error:
                self._error = self._error or error
                group.cancel_scope.cancel()
                return
            finally:
                self._busy -= 1
                self._tell()

    def _tell(self) -> None:
        """Wake those that wait for work: some may have turned up, or this was the last."""
        import anyio

        assert self._changed is not None
        self._changed.set()
        self._changed = anyio.Event()
