"""Which postings the filter of a list lets through."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime
from typing import Any

from ..messages import bad_request
from .entities import Posting
from .rows import PROVIDERS

Predicate = Callable[[Posting], bool]
_ALWAYS = datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC)

#: Fields of the filters with lists of values (the withdrawn lists have shorter names), and what is compared.
_LISTS: dict[str, Callable[[Posting], Any]] = {
    "statuses": lambda posting: posting.status,
    "warehouse_ids": lambda posting: posting.warehouse_id,
    "warehouse_id": lambda posting: posting.warehouse_id,
    "delivery_method_ids": lambda posting: posting.delivery_method_id,
    "delivery_method_id": lambda posting: posting.delivery_method_id,
    "provider_ids": lambda posting: PROVIDERS[posting.integration][0],
    "provider_id": lambda posting: PROVIDERS[posting.integration][0],
    "order_numbers": lambda posting: posting.order_number,
    "integration_type_flow": lambda posting: posting.integration,
}
#: Spans of time: first and last moment in the filter, and what is compared.
_SPANS: list[tuple[str, str, Callable[[Posting], datetime | None]]] = [
    ("since", "to", lambda posting: posting.in_process_at),
    ("cutoff_from", "cutoff_to", lambda posting: posting.shipment_date),
    ("delivering_date_from", "delivering_date_to", lambda posting: posting.delivering_date),
]


def predicates(filter: Mapping[str, Any]) -> list[Predicate]:
    """What a posting has to fulfil. Raises `RefusalError` for a period of more than a year."""
    found: list[Predicate] = []
    for first, last, value in _SPANS:
        if first in filter and last in filter:
            start, end = datetime.fromisoformat(filter[first]), datetime.fromisoformat(filter[last])
            if end > _year_after(start):
                raise bad_request("PERIOD_IS_TOO_LONG")
            found.append(_within(value, start, end))
    if changed := filter.get("last_changed_status_date"):
        since, until = (_moment(changed.get(name)) for name in ("from", "to"))
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
    """A status without blanks, see `checks`."""
    return "_".join(status.replace("_", " ").split())


def _among(value: Callable[[Posting], Any], wanted: Iterable[Any]) -> Predicate:
    allowed = set(wanted)
    return lambda posting: value(posting) in allowed


def _within(value: Callable[[Posting], datetime | None], start: datetime | None, end: datetime | None) -> Predicate:
    first, last = start or _ALWAYS[0], end or _ALWAYS[1]
    return lambda posting: (at := value(posting)) is not None and first <= at <= last


def _moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


def _year_after(start: datetime) -> datetime:
    if start.year == datetime.max.year:
        return _ALWAYS[1]
    try:
        return start.replace(year=start.year + 1)
    except ValueError:  # 29 February
        return start.replace(year=start.year + 1, month=3, day=1)
