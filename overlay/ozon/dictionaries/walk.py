"""Starts a walk: one job after another, or several at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from ozon_generated.errors import ArgumentError

from ..client.functions import for_seller
from ..client.seller import AsyncSeller, Seller
from ..steps import Steps
from .sinks import Sink, Target, WalkProgress, WalkReport
from .source import PAGE_SIZE, Source
from .walker import Walker


@for_seller.result
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
) -> Steps[WalkReport]:
    """Fetch the attributes and dictionaries of product types into a sink, crash-safe.

    A dictionary shared by all categories (``category_dependent`` is false) is fetched once. With a journal, the same
    call continues an interrupted walk, even after kill -9: a value that Ozon had throughout reaches the sink once. If a
    job fails, the others continue; the same call tries failed jobs again. When all is done, it only reports; delete the
    journal (and the sink's file) to fetch everything again.

    Args:
        client: a `Seller` fetches one page after another; with an `AsyncSeller` the result is a coroutine that
            fetches several dictionaries at once.
        targets: `ozon.walker.Target` of types or single attributes, or tuples; by default the whole tree.
        sink: where values go: `ozon.walker.JsonLinesSink`, `ozon.walker.MemorySink`, that of a mirror
            (``mirror.sink()``) or your own, see `ozon.walker.Sink`.
        journal: a file, created if missing; without one the walk cannot be continued.
        language: language of the texts, ``RU``, ``EN``, ``TR`` or ``ZH_HANS``; by default that of the client.
        concurrency: requests in flight, at least 1; only for an `AsyncSeller`.
        check_tree: look targets up in the tree first, and skip disabled and missing ones.
        include_disabled: also fetch disabled types of the tree, instead of only reporting them.
        dependent: also fetch which attributes depend on others, and their values (a beta method of Ozon).
        page_size: values per answer, 1 to 2000.
        patience: total seconds to wait for one page after 429, in addition to the client's retries.
        give_up_after: failures in a row after which the walk raises the last one.
        progress: called after each page.

    Returns:
        What was fetched, what was skipped and what failed.

    Raises:
        ArgumentError: journal or sink belongs to another walk, or a target is invalid.
        UnauthorizedError: the key is wrong; everything else would fail too.
        OzonError: too many failures in a row.
    """
    if concurrency < 1:
        raise ArgumentError(f"concurrency must be at least 1, not {concurrency}.")
    walker = Walker(
        source=Source(client, language or getattr(client.pipeline, "defaults", {}).get("language")),
        sink=sink,
        progress=progress,
        targets=None if targets is None else [_target(one) for one in targets],
        check_tree=check_tree,
        include_disabled=include_disabled,
        dependent=dependent,
        page_size=page_size,
        patience=patience,
        give_up_after=give_up_after,
        concurrency=concurrency,
    )
    return walker.walk(journal)


def _target(given: Iterable[Any]) -> Target:
    try:
        target = Target(*given)
    except TypeError:
        target = Target(0, 0)
    if all(isinstance(number, int) and number > 0 for number in target if number is not None):
        return target
    raise ArgumentError(f"A target is (description_category_id, type_id) or with an attribute_id, not {given!r:.80}.")
