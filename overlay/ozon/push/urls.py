"""The URLs to which Ozon sends pushes: their state, and what to do about it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define, field

from ozon_generated.model import is_sent

from ..answers import total
from ..client.functions import for_seller
from ..client.seller import AsyncSeller, Seller
from ..paging.iterators import Place
from ..paging.paginate import PaginationError, walk
from ..steps import Steps, collect, operation_of

_MISSED = "make what was missed with 'ozon push reconcile' (it is not sent again)"
_OFF = {
    "SELLER": f"The seller switched it off. To get pushes again, enable it, and {_MISSED}.",
    "AVAILABILITY": f"Ozon switched it off because of its answers: mend the receiver, check the URL, enable it, and "
    f"{_MISSED}.",
    "ADMIN": "Ozon switched it off by hand, so it cannot be enabled again: mend the receiver, delete the URL, connect "
    f"a new one, and {_MISSED}.",
    "": f"It is off, and Ozon gives no reason: check the URL, enable it, and {_MISSED}.",
}


@define(kw_only=True)
class PushUrl:
    """A URL that is registered at Ozon. ``print(url)`` shows it in a line.

    Attributes:
        id: its number at Ozon.
        url: the URL.
        types: types of the events that are sent to it, such as ``TYPE_NEW_POSTING``; ``None`` if Ozon did not say.
        enabled: whether Ozon sends to it; ``None`` if Ozon did not say.
        state: how well it answers, as Ozon measures it every night: ``GREEN``, ``YELLOW``, ``RED`` or a newer word;
            empty while it is under check, after it was connected, changed or enabled.
        state_at: the moment that Ozon gives with the state, in UTC.
        created_at: when it was connected, in UTC.
        disable_reason: who switched it off: ``SELLER``, ``AVAILABILITY`` (it did not answer well), ``ADMIN`` (by hand
            at Ozon) or a newer word; empty if Ozon gives no reason.
        problematic_type: the type whose events were answered badly; may be empty.
        reason_details: why it was switched off, in words; may be empty.
        thresholds: answer times in milliseconds by state, as Ozon gives them now.
        advice: what to do, in a sentence.
    """

    id: int
    url: str
    types: list[str] | None = None
    enabled: bool | None = None
    state: str = ""
    state_at: datetime | None = None
    created_at: datetime | None = None
    disable_reason: str = ""
    problematic_type: str = ""
    reason_details: str = ""
    thresholds: dict[str, int] = field(factory=dict)
    advice: str = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.advice = _OFF.get(self.disable_reason, self._other_reason()) if self.off else self._advice()

    @property
    def off(self) -> bool:
        """Whether it is switched off."""
        return self.enabled is False or (self.enabled is None and bool(self.disable_reason))

    @property
    def needs_attention(self) -> bool:
        """Whether it answers badly, or Ozon switched it off. What the seller switched off does not."""
        return self.disable_reason != "SELLER" if self.off else self.state not in ("", "GREEN")

    def _other_reason(self) -> str:
        return f"It is off for {self.disable_reason}, which this version does not know: look into the seller's cabinet."

    def _advice(self) -> str:
        if self.types == []:
            return "No type goes to it, so nothing is sent: connect types to it, or delete it."
        limits = sorted({limit for limit in self.thresholds.values() if limit > 0})
        known = len(limits) > 1  # one alone does not tell where GREEN ends
        if self.state == "YELLOW":
            return f"Answer faster{f', in less than {limits[0]} ms' if known else ''}; TLS and network count, too."
        if self.state == "RED":
            speed = f"in less than {limits[-1]} ms, better {limits[0]} ms" if known else "faster"
            return f"Answer, and {speed}: after three nights RED in a row Ozon stops sending to it."
        if self.state == "GREEN":
            return "Nothing to do: it answers in time. Whether the answers are right, a check tells."
        if not self.state:
            return "Nothing to do: it is under check until the next nightly run."
        return f"Ozon calls it {self.state}, which this version does not know: look into the seller's cabinet."

    def __str__(self) -> str:
        on = "off" if self.off else "on" if self.enabled else "on or off is not known"
        reason = f" ({self.disable_reason})" if self.off and self.disable_reason else ""
        moment = f" ({self.state_at:%Y-%m-%d %H:%M} UTC)" if self.state and self.state_at else ""
        count = "types not known" if self.types is None else f"{len(self.types)} type{'s' * (len(self.types) != 1)}"
        parts = [f"{on}{reason}", f"{self.state or 'under check'}{moment}", count]
        if self.off and not self.state:
            del parts[1]
        parts += [one for one in (self.problematic_type, self.reason_details) if one]
        return f"{self.url} (id {self.id}): {', '.join(parts)}"


@for_seller.result
def list_urls(seller: Seller | AsyncSeller) -> Steps[list[PushUrl]]:
    """List the URLs to which Ozon sends pushes, oldest first: ``for url in list_urls(Seller()): print(url)``.

    Args:
        seller: a `Seller` or `AsyncSeller`; for the latter the result is awaitable.

    Raises:
        PaginationError: Ozon promises more URLs than it sends.
        OzonError: a page failed.
    """
    return urls_of(seller)


def urls_of(seller: Seller | AsyncSeller) -> Steps[list[PushUrl]]:
    """The steps of `list_urls`."""
    operation = operation_of(seller, "notification.list")
    assert operation.pagination is not None
    pages = yield from collect(walk(operation, {"sort_dir": "ASC"}, Place(operation), whole=True))
    found = {row.id: row for page in pages for row in page.urls}
    counts = [count for page in pages if (count := total(operation.pagination, page)) is not None]
    if counts and len(found) < counts[-1]:
        raise PaginationError(f"Ozon has {counts[-1]} URLs, and sent {len(found)}.", operation=operation.name)
    thresholds = {
        row.status: row.threshold
        for page in pages
        for row in page.availability_status_thresholds
        if row.status and isinstance(row.threshold, int)
    }
    return [_read(row, thresholds) for row in found.values()]


def _read(row: Any, thresholds: Mapping[str, int]) -> PushUrl:
    return PushUrl(
        id=row.id,
        url=row.url or "",
        types=[one.type for one in row.types if one.type] if is_sent(row.types) else None,
        enabled=row.enable,
        state=row.availability_status or "",
        state_at=_moment(row.availability_status_date),
        created_at=_moment(row.created_at),
        disable_reason=row.disable_reason or "",
        problematic_type=row.problematic_type or "",
        reason_details=row.reason_details or "",
        thresholds=dict(thresholds),
    )


def _moment(value: object) -> datetime | None:
    return value.astimezone(UTC) if isinstance(value, datetime) else None
