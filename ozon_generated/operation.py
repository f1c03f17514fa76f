# Copied from generator/runtime/operation.py by `make generate`. Do not edit: change the source.
"""The facts of the spec about an operation, as its module declares them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta, timezone
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, Literal

from .facts import Fact as Fact

if TYPE_CHECKING:
    from .model import Model

#: Ozon's days are Moscow days. The offset has not changed since 2014, so no time zone database is needed.
MOSCOW = timezone(timedelta(hours=3), "Moscow")


def ozon_today() -> date:
    """Today's date in Moscow, whose dates Ozon uses."""
    return datetime.now(MOSCOW).date()


#: No dict of its own for each fact. A mapping proxy would be safer, but each call unpacks it: 0.1 us.
_NONE: Mapping[str, Any] = {}


class Pagination(Fact):
    """How an operation pages. Paths are dotted wire names; the first path in ``total`` with a number counts."""

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


class Period(Fact):
    """The period that an operation lists.

    Attributes:
        start: path of its first moment or day in the request.
        end: path of its last one, inclusive; the same as ``start`` if the operation takes one day.
        months: maximum length in months; ``None``, like ``days``, if no limit is known.
        days: maximum length in days.
        dates: whether both are days (``2026-09-01``) and not moments.
        aggregated: whether rows summarise the whole period, so that rows of shorter periods cannot be added up.
        source: source of the limit.
    """

    start: str
    end: str
    months: int | None = None
    days: int | None = None
    dates: bool = False
    aggregated: bool = False
    source: str


class Limit(Fact):
    """A rate: ``count`` requests or items per unit of time; ``count`` is ``None`` if only the server knows it."""

    count: int | None = None
    per: Literal["second", "minute", "hour", "day"]
    scope: Literal["account", "product", "organisation"] = "account"
    of: Literal["requests", "items"] = "requests"
    items: str | None = None
    reset: str | None = None
    source: str | None = None


class Lifecycle(Fact):
    """When an operation was added, when it is switched off, and its replacement."""

    beta: bool = False
    added: date | None = None
    announced: date | None = None
    off: date | None = None
    replacement: tuple[str, ...] = ()
    note: str | None = None

    def is_off(self, today: date | None = None) -> bool:
        """Whether the switch-off date has been reached."""
        return self.off is not None and (today or ozon_today()) >= self.off


class FieldLifecycle(Lifecycle):
    """When a field is removed. ``path`` and replacements are dotted wire names that may lead through lists."""

    side: Literal["request", "answer"]
    path: str


class Tier(Fact):
    """The subscriptions, of which one is enough, or the programme that an operation requires."""

    any_of: tuple[str, ...] = ()
    soft: bool = False
    programme: str | None = None
    note: str | None = None


class Work(Fact):
    """How to poll background work at Ozon.

    Attributes:
        argument: wire name of the argument of the polled operation that takes the id.
        state: path of the state in the answer of that operation; may lead through lists.
        pending: states of unfinished work.
        done: states of finished work.
        failed: states of failed work.
    """

    argument: str
    state: str
    pending: tuple[str, ...] = ()
    done: tuple[str, ...] = ()
    failed: tuple[str, ...] = ()


class Task(Work):
    """An operation that starts work: the path of its id, and the operation to poll."""

    id: str
    poll: str


class Polled(Work):
    """An operation that reports the state of work that other operations start.

    Attributes:
        ids: paths of the id in the answers of those operations.
    """

    ids: tuple[str, ...]


class ItemErrors(Fact):
    """An operation whose 200 may contain failures: the paths of rows, their errors and their keys.

    Attributes:
        items: path of the rows, which may be a map; empty if the answer is the only row.
        whole: paths of errors that concern the whole request.
        flag: boolean of a row that is true only if the row succeeded.
        refused: boolean of the answer that is true if everything was refused.
        accepted: field of the answer that is true, or has an id, only if Ozon accepted the request.
    """

    items: str
    errors: str | None = None
    key: str | None = None
    flag: str | None = None
    refused: str | None = None
    accepted: str | None = None
    whole: tuple[str, ...] = ()


class Batch(Fact):
    """A write that takes many products and reports an outcome for each.

    Attributes:
        items: argument that takes the list.
        ids: fields that identify a row, the preferred one first; none if a row is a bare id.
        also: fields that identify a row together with one of ``ids``.
        codes: for fields of a row, parts of error codes that refer to them; the first matching field counts.
        names: for fields of a row, other names of them in errors.
        pause: seconds to wait before a throttled row is retried, if Ozon documents them.
        source: source of these facts.
    """

    items: str
    ids: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
    codes: Mapping[str, tuple[str, ...]] = _NONE
    names: Mapping[str, tuple[str, ...]] = _NONE
    pause: int | None = None
    source: str | None = None


_STAYS = Lifecycle()


class Operation(Fact):
    """One operation of an API."""

    api: str
    name: str
    method: str
    path: str
    summary: str = ""
    safety: Literal["read", "write", "destructive"]
    repeatable: bool = False
    path_parameters: Mapping[str, str] = _NONE
    query_parameters: Mapping[str, str] = _NONE
    required_parameters: frozenset[str] = frozenset()
    defaults: Mapping[str, object] = _NONE  #: sent where these arguments are left out
    days: frozenset[str] = frozenset()  #: parameters that are days
    moments: frozenset[str] = frozenset()  #: parameters that are moments
    request: type[Model] | None = None
    multipart: bool = False
    response: type[Model] | None = None
    rows: type[Model] | None = None
    reply: Literal["model", "rows", "file", "text", "nothing"] = "model"
    content_types: tuple[str, ...] = ()  #: allowed for a file
    encoding: str | None = None
    credentials: tuple[str, ...] = ()
    client_defaults: tuple[str, ...] = ()
    pagination: Pagination | None = None
    period: Period | None = None
    limits: tuple[Limit, ...] = ()
    lifecycle: Lifecycle = _STAYS
    fields: tuple[FieldLifecycle, ...] = ()
    tier: Tier | None = None
    task: Task | None = None
    polled: Polled | None = None
    item_errors: ItemErrors | None = None
    batch: Batch | None = None

    @property
    def may_repeat(self) -> bool:
        """Whether it is idempotent: sending it twice leaves the same state as once."""
        return self.safety == "read" or self.repeatable


@cache
def load(package: str, verb: str) -> Operation:
    """The descriptor of an operation, imported on first use."""
    operation: Operation = import_module(f"{package}._{verb}").OPERATION
    return operation
