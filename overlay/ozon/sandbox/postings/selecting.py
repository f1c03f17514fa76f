"""Filters of the posting lists."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, TypeVar

from ..messages import bad_request
from ..shapes import read_moment
from ..warehouses import PROVIDERS
from .entities import Posting, by_beginning

P = TypeVar("P", bound=Posting)
Key = tuple[datetime, str]
Predicate = Callable[[Posting], bool]
_ALWAYS = datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC)


def _beginning(posting: Posting) -> datetime:
    return posting.in_process_at


#: Filter fields with lists of values (shorter names in the withdrawn lists), and the values compared.
_LISTS: dict[str, Callable[[Posting], Any]] = {
    "statuses": lambda posting: posting.status,
    "warehouse_ids": lambda posting: posting.warehouse_id,
    "warehouse_id": lambda posting: posting.warehouse_id,
    "delivery_method_ids": lambda posting: posting.delivery_method_id,
    "delivery_method_id": lambda posting: posting.delivery_method_id,
    "provider_ids": lambda posting: PROVIDERS[posting.integration][0],
    "provider_id": lambda posting: PROVIDERS[posting.integration][0],
    "posting_numbers": lambda posting: posting.posting_number,
    "order_numbers": lambda posting: posting.order_number,
    "integration_type_flow": lambda posting: posting.integration,
}
#: Time ranges: start and end fields of the filter, and the value compared.
_SPANS: list[tuple[str, str, Callable[[Posting], datetime | None]]] = [
    ("since", "to", _beginning),
    ("cutoff_from", "cutoff_to", lambda posting: posting.shipment_date),
    ("delivering_date_from", "delivering_date_to", lambda posting: posting.delivering_date),
]


def selected(postings: Iterable[P], asked: Mapping[str, Any]) -> Iterator[P]:
    """Yield the postings that match a filter. Raises `RefusalError` for a period of more than a year."""
    found = iter(postings)
    for holds in _predicates(asked):
        found = filter(holds, found)
    return found


def begun(postings: Sequence[P], filter: Mapping[str, Any], *, descending: bool, after: Key | None) -> Iterator[P]:
    """Yield the matching postings of a sequence sorted by `by_beginning`, in ascending or descending order.

    Args:
        postings: all postings.
        filter: the conditions.
        descending: whether the latest comes first.
        after: key of the posting after which to start; ``None`` for all.
    """
    first, last = 0, len(postings)
    if filter.get("since"):
        first = bisect_left(postings, read_moment(filter["since"]), key=_beginning)
    if filter.get("to"):
        last = bisect_right(postings, read_moment(filter["to"]), key=_beginning)
    if after is not None and descending:
        last = min(last, bisect_left(postings, after, key=by_beginning))
    elif after is not None:
        first = max(first, bisect_right(postings, after, key=by_beginning))
    places = range(first, last)
    return selected(map(postings.__getitem__, reversed(places) if descending else places), filter)


def _predicates(filter: Mapping[str, Any]) -> list[Predicate]:
    """Return the conditions of a filter."""
    found: list[Predicate] = []
    for first, last, value in _SPANS:
        if first in filter and last in filter:
            start, end = read_moment(filter[first]), read_moment(filter[last])
            if end > _year_after(start):
                raise bad_request("PERIOD_IS_TOO_LONG")
            found.append(_within(value, start, end))
    if changed := filter.get("last_changed_status_date"):
        since, until = (read_moment(changed[name]) if changed.get(name) else None for name in ("from", "to"))
        found.append(_within(lambda posting: posting.changed_at, since, until))
    if order_id := filter.get("order_id"):
        found.append(lambda posting: posting.order_id == order_id)
    if filter.get("is_blr_traceable"):
        found.append(lambda posting: posting.traceable)
    if filter.get("is_quantum"):
        found.append(lambda posting: False)  # the shop sells no packs
    if status := filter.get("status"):
        found.append(_among(_LISTS["statuses"], [_spelt(status)]))
    for name, value in _LISTS.items():
        if wanted := filter.get(name):
            found.append(_among(value, map(_spelt, wanted) if name == "statuses" else wanted))
    return found


def _spelt(status: str) -> str:
    """Return a status with underscores for spaces, see `checks`."""
    return "_".join(status.replace("_", " ").split())


def _among(value: Callable[[Posting], Any], wanted: Iterable[Any]) -> Predicate:
    allowed = set(wanted)
    return lambda posting: value(posting) in allowed


def _within(value: Callable[[Posting], datetime | None], start: datetime | None, end: datetime | None) -> Predicate:
    first, last = start or _ALWAYS[0], end or _ALWAYS[1]
    return lambda posting: (at := value(posting)) is not None and first <= at <= last


def _year_after(start: datetime) -> datetime:
    if start.year == datetime.max.year:
        return _ALWAYS[1]
    try:
        return start.replace(year=start.year + 1)
    except ValueError:  # 29 February
        return start.replace(year=start.year + 1, month=3, day=1)
