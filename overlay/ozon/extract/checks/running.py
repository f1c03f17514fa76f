"""Makes the checks of shops, a day at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import nullcontext
from datetime import date
from decimal import Decimal
from functools import partial
from typing import Any

from ozon_generated.errors import ArgumentError

from ...progress import Progress
from ...similar import alike
from ..days import DAY, window_of
from ..extract import Extract
from ..streams import STREAMS
from .check import Amounts, Check, Difference, Skipped
from .data import COMPARISONS
from .rows import MissingError, Rows, skipped, sums
from .special import SPECIAL, Special

#: Keys of a difference that are named.
SHOWN = 3
#: All checks by name.
CHECKS: dict[str, Check | Special] = {
    **{check.name: check for check in COMPARISONS},
    **{special.name: special for special in SPECIAL},
}


def check_all(
    extract: Extract,
    names: Sequence[str] | None = None,
    *,
    progress: Callable[[Progress], object] = lambda now: None,
) -> Iterator[Difference | Skipped]:
    """Make the checks of all shops of an extraction. Sends nothing.

    A day is checked if all streams of the check were read completely for it. A check whose streams or columns are
    not there is skipped, with the reason.

    Args:
        extract: the extraction.
        names: some of the checks; by default all.
        progress: called before each step, with the shop and what is checked.

    Raises:
        ArgumentError: there is no such check.
        SinkError: the rows' place cannot be opened.
        StateError: the state cannot be read.
    """
    unknown = [name for name in names or () if name not in CHECKS]
    if unknown:
        said = f"There is no check {unknown[0]!r}. {alike(unknown[:1], CHECKS)}".strip()
        raise ArgumentError(f"{said} 'ozon extract check --list' explains all.")
    chosen = [CHECKS[name] for name in names] if names is not None else [*CHECKS.values()]
    history = extract.state.history(extract.shops, extract.today)
    for shop in extract.shops:
        rows = Rows(extract, shop, {stream: parts for (of, stream), parts in history.items() if of == shop})
        # one connection for all reads; not while the caller has the results, who may publish
        with extract.sink.opened() if rows.history else nullcontext():
            found = [*_of_shop(extract, rows, chosen, progress)]
        yield from found


def _of_shop(
    extract: Extract, rows: Rows, chosen: Iterable[Check | Special], progress: Callable[[Progress], object]
) -> Iterator[Difference | Skipped]:
    comparisons: dict[Check, set[date]] = {}
    specials: list[Special] = []
    for check in chosen:
        missing = [stream for stream in check.streams if not rows.history.get(stream)]
        if missing:
            yield Skipped(shop=rows.shop, check=check.name, reason=f"{missing[0]} was not read.", kind="unread")
        elif isinstance(check, Special):
            specials.append(check)
        else:
            comparisons[check] = days = set(_days(check, rows))
            if not days:
                yield Skipped(shop=rows.shop, check=check.name, reason=_no_day(check), kind="early")
    every = sorted(set().union(*comparisons.values()))
    total = len(specials) + len(every)
    for number, special in enumerate(specials):
        progress(Progress(f"{rows.shop}: {special.name}", number, total))
        yield from _guarded(rows, special.name, partial(special.find, extract, rows))
    for number, day in enumerate(every, len(specials)):
        progress(Progress(f"{rows.shop}: {day}", number, total))
        rows.begin(day)
        for check in [check for check, days in comparisons.items() if day in days]:
            for found in _guarded(rows, check.name, partial(compare, check, rows, day)):
                if isinstance(found, Skipped):
                    comparisons[check] = set()
                yield found
    progress(Progress(rows.shop, total, total))


def _guarded(
    rows: Rows, name: str, find: Callable[[], Iterable[Difference | Skipped]]
) -> Iterator[Difference | Skipped]:
    try:
        yield from find()
    except MissingError as error:
        yield skipped(rows, name, error)


def _no_day(check: Check) -> str:
    settled = f" and is at least {check.settle} days old" if check.settle else ""
    return f"No day of {' and '.join(check.streams)} was read completely{settled}."


def _days(check: Check, rows: Rows) -> Iterator[date]:
    """The days on which all that a check needs was read, and does no longer change."""
    # rows of a day before the first window may be in no window
    windows = [name for name in check.streams if STREAMS[name].kind == "window"]
    begin = max((min(rows.history[name]) for name in windows), default=date.min)
    for day in rows.history[check.streams[0]]:
        parts = [_part(check, one, rows, day) for one in (*check.expected, *check.found) if not one.everywhere]
        final = day + check.settle * DAY
        if None in parts or final > rows.today or day < begin or not _covered(check.streams, rows, day):
            continue
        # on the day itself, the run that reads the final figures may be still to come
        if final < rows.today or all(read >= final for _, read in filter(None, parts)):
            yield day


def _covered(names: Sequence[str], rows: Rows, day: date) -> bool:
    """Whether all windows of the other streams were read in which the rows of a window of the first one may be."""
    first, *others = (STREAMS[name] for name in names)
    if first.kind != "window":
        return True
    days = [day + n * DAY for n in range(first.cut)]
    windows = ((one.name, window_of(on, one.cut)) for one in others if one.kind == "window" for on in days)
    return all(window in rows.history[name] for name, window in windows)


def _part(check: Check, amounts: Amounts, rows: Rows, day: date) -> tuple[date, date] | None:
    """The part with the rows for a day, and the day of the run that read it; ``None`` if it was not read."""
    stream = max((name for name in check.streams if f"{amounts.table}_".startswith(f"{name}_")), key=len)
    parts = rows.history[stream]
    part: date | None = day - amounts.shift * DAY
    if amounts.day is not None:
        length = STREAMS[stream].cut * DAY
        part = next((one for one in parts if one <= day < one + length), None)
    return None if part is None or part not in parts else (part, parts[part])


def compare(check: Check, rows: Rows, day: date) -> Iterator[Difference]:
    """The differences of a day. Raises `MissingError`."""
    expected: dict[Any, Any] = {}
    found: dict[Any, Any] = {}
    for amounts, into in [*((one, expected) for one in check.expected), *((one, found) for one in check.found)]:
        place_of = _part(check, amounts, rows, day)
        part = place_of[0] if place_of is not None else day
        for place, value in sums(amounts, rows.amounts(amounts, part, day), rows.unit(amounts)).items():
            into[place] = 1 if amounts.distinct else into.get(place, 0) + value
    places = [*expected] if check.relation == "contains" else [*dict.fromkeys((*expected, *found))]
    differ: dict[str, list[tuple[Any, ...]]] = {}
    for currency, key in places:
        left, right = (side.get((currency, key), 0) for side in (expected, found))
        if left != right and not (check.relation == "contains" and right):
            differ.setdefault(currency, []).append(key)
    counts = all(not (one.plus or one.minus or one.times) for one in check.expected)
    for currency, keys in differ.items():
        yield Difference(
            shop=rows.shop,
            check=check.name,
            day=day,
            unit="rows" if counts else currency,
            expected=Decimal(sum(expected.get((currency, key), 0) for key in keys)),
            found=Decimal(sum(found.get((currency, key), 0) for key in keys)),
            keys=len(keys),
            first=tuple(" ".join(map(str, key)) for key in sorted(keys, key=str)[:SHOWN]),
        )
