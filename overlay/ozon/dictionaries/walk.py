"""Driving a walk: one job after the other, or several at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from ozon_generated.errors import ArgumentError

from ..client.seller import AsyncSeller, Seller, for_seller
from ..steps import Steps
from .sinks import Sink, Target, WalkProgress, WalkReport
from .source import PAGE_SIZE, Source
from .walker import Settings, Walker


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
        concurrency=concurrency,
    )
    return Walker(Source(client, settings.language), settings, sink, progress).walk(journal)


def _target(given: Iterable[Any]) -> Target:
    try:
        target = Target(*given)
    except TypeError:
        target = Target(0, 0)
    if all(isinstance(number, int) and number > 0 for number in target if number is not None):
        return target
    raise ArgumentError(f"A target is (description_category_id, type_id) or with an attribute_id, not {given!r:.80}.")
