"""What is known about an operation: the facts of the spec, as its module declares them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta, timezone
from importlib import import_module
from typing import Literal

from attrs import field, frozen

from .model import Model

#: Ozon's days are those of Moscow, which has been at this shift since 2014, so that no names of zones are needed.
MOSCOW = timezone(timedelta(hours=3), "Moscow")


def ozon_today() -> date:
    """The present day where Ozon's dates are read from."""
    return datetime.now(MOSCOW).date()


@frozen(kw_only=True)
class Pagination:
    """How an operation pages. Paths are dotted wire names; of several in ``total`` the first with a number counts."""

    scheme: Literal["last_id", "cursor", "offset", "page", "last_value_id", "message_id"]
    items: str
    token: str
    next: str | None = None
    next_from_item: str | None = None
    size: str | None = None
    min: int | None = None
    max: int | None = None
    start: int | str | None = None
    more: str | None = None
    total: tuple[str, ...] = ()
    pages: str | None = None
    max_offset: int | None = None
    key: str | None = None


@frozen(kw_only=True)
class Period:
    """The period that an operation lists.

    Attributes:
        start: path of its first moment or day in the request.
        end: path of its last one, which belongs to it; the same as ``start`` where the operation takes one day.
        months: the longest period in months; ``None`` together with ``days`` where no limit is known.
        days: the longest period in days.
        dates: whether the two are days (``2026-09-01``) and not moments.
        aggregated: whether rows sum up the whole period, so that those of shorter periods do not add up to them.
        source: who tells the limit.
    """

    start: str
    end: str
    months: int | None = None
    days: int | None = None
    dates: bool = False
    aggregated: bool = False
    source: str


@frozen(kw_only=True)
class Limit:
    """A rate: ``count`` requests or items per unit of time; ``count`` is ``None`` where only the server knows it."""

    count: int | None = None
    per: Literal["second", "minute", "hour", "day"]
    scope: Literal["account", "product", "organisation"] = "account"
    of: Literal["requests", "items"] = "requests"
    items: str | None = None
    reset: str | None = None
    source: str | None = None


@frozen(kw_only=True)
class Lifecycle:
    """When an operation came and when it goes, and what takes its place."""

    beta: bool = False
    added: date | None = None
    announced: date | None = None
    off: date | None = None
    replacement: tuple[str, ...] = ()
    note: str | None = None

    def is_off(self, today: date | None = None) -> bool:
        """Whether the switch-off date is reached."""
        return self.off is not None and (today or ozon_today()) >= self.off


@frozen(kw_only=True)
class FieldLifecycle(Lifecycle):
    """When a field goes. ``path`` and the successors are dotted wire names that may lead through lists."""

    side: Literal["request", "answer"]
    path: str


@frozen(kw_only=True)
class Tier:
    """What an account needs for an operation: one of the subscriptions, or a programme."""

    any_of: tuple[str, ...] = ()
    soft: bool = False
    programme: str | None = None
    note: str | None = None


@frozen(kw_only=True)
class Work:
    """How to follow what Ozon does in the background.

    Attributes:
        argument: wire name of the argument of the operation that tells how far it is, which takes the id.
        state: path of the state in the answer of that operation; may lead through lists.
        pending: states of work that is not finished.
        done: states of work that is finished.
        failed: states of work that came to nothing.
    """

    argument: str
    state: str
    pending: tuple[str, ...] = ()
    done: tuple[str, ...] = ()
    failed: tuple[str, ...] = ()


@frozen(kw_only=True)
class Task(Work):
    """An operation that starts work: where its id is, and which operation tells how far it is."""

    id: str
    poll: str


@frozen(kw_only=True)
class Polled(Work):
    """An operation that tells how far work is which other operations start.

    Attributes:
        ids: where the id is in the answers of those that start it.
    """

    ids: tuple[str, ...]


@frozen(kw_only=True)
class ItemErrors:
    """An operation whose 200 holds failures: where the rows are, a row's errors, and what names the row.

    Attributes:
        items: path of the rows, which may be a map; empty where the answer is the only row.
        whole: paths of errors that concern the request as a whole.
        flag: boolean of a row that is true only where it was done.
        refused: boolean of the answer that is true where all of it was refused.
        accepted: field of the answer that is true, or holds an id, only where Ozon took the request.
    """

    items: str
    errors: str | None = None
    key: str | None = None
    flag: str | None = None
    refused: str | None = None
    accepted: str | None = None
    whole: tuple[str, ...] = ()


@frozen(kw_only=True)
class Batch:
    """A write that takes many products, and tells what became of each.

    Attributes:
        items: argument that is the list.
        ids: fields of a row that name it, the preferred one first; none where a row is a bare id.
        also: fields that name a row together with one of ``ids``.
        codes: for fields of a row, parts of the codes of errors that mean them; the first field that fits counts.
        names: for fields of a row, what errors call them otherwise.
        pause: seconds before a row that was throttled is worth another try, as far as Ozon tells.
        source: who tells this.
    """

    items: str
    ids: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
    codes: Mapping[str, tuple[str, ...]] = field(factory=dict)
    names: Mapping[str, tuple[str, ...]] = field(factory=dict)
    pause: int | None = None
    source: str | None = None


@frozen(kw_only=True)
class Operation:
    """One operation of an API."""

    api: str
    name: str
    method: str
    path: str
    summary: str = ""
    safety: Literal["read", "write", "destructive"]
    repeatable: bool = False
    path_parameters: Mapping[str, str] = field(factory=dict)
    query_parameters: Mapping[str, str] = field(factory=dict)
    required_parameters: frozenset[str] = frozenset()
    defaults: Mapping[str, object] = field(factory=dict)  #: what is sent where these arguments are left out
    days: frozenset[str] = frozenset()  #: arguments among these that are days
    moments: frozenset[str] = frozenset()  #: and those that are moments
    request: type[Model] | None = None
    multipart: bool = False
    response: type[Model] | None = None
    rows: type[Model] | None = None
    reply: Literal["model", "rows", "file", "text", "nothing"] = "model"
    content_types: tuple[str, ...] = ()  #: what a file may be
    encoding: str | None = None
    credentials: tuple[str, ...] = ()
    client_defaults: tuple[str, ...] = ()
    pagination: Pagination | None = None
    period: Period | None = None
    limits: tuple[Limit, ...] = ()
    lifecycle: Lifecycle = Lifecycle()
    fields: tuple[FieldLifecycle, ...] = ()
    tier: Tier | None = None
    task: Task | None = None
    polled: Polled | None = None
    item_errors: ItemErrors | None = None
    batch: Batch | None = None

    @property
    def may_repeat(self) -> bool:
        """Whether sending it twice leaves the same state as sending it once."""
        return self.safety == "read" or self.repeatable


_loaded: dict[tuple[str, str], Operation] = {}


def load(package: str, verb: str) -> Operation:
    """The descriptor of an operation, imported at its first use."""
    key = package, verb
    if key not in _loaded:
        _loaded[key] = import_module(f"{package}._{verb}").OPERATION
    return _loaded[key]
