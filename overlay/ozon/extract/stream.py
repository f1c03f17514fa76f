"""What a stream is: an operation whose rows become a table, and how its history is read."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, Literal

from attrs import field, frozen

from .headers import Column

#: ``snapshot``: what is there now; ``window``: rows of a period of moments; ``day`` and ``month``: one request for each
#: Moscow day or month. Any of them may be a report: a file that Ozon makes on demand.
Kind = Literal["snapshot", "window", "day", "month"]


@frozen(kw_only=True)
class Of:
    """The stream whose rows name what another stream asks for.

    Attributes:
        stream: its name.
        id: dotted path of the id in its rows; it may lead through lists, or to a list of ids.
        argument: dotted path of the ids, or of the id, in the request.
        batch: maximum number of ids in a request; 0 for one id a request that is not in a list.
        beside: paths of further values of the row, by the argument that takes them; for one id a request.
        column: name of the column for the id; for streams whose rows do not have it.
        only: path in the rows and the values of which one is needed; a row with another value is not asked about.
        unless: path in the rows and the values with which a row is not asked about.
    """

    stream: str
    id: str
    argument: str
    batch: int = 0
    beside: Mapping[str, str] = field(factory=dict)
    column: str | None = None
    only: tuple[str, tuple[object, ...]] | None = None
    unless: tuple[str, tuple[object, ...]] | None = None

    @property
    def name(self) -> str:
        """The name of these ids, which differs for other values and conditions."""
        parts = [self.id, *self.beside.values()]
        parts += [f"of {self.only[0]} {self.only[1]}"] if self.only else []
        parts += [f"unless {self.unless[0]} {self.unless[1]}"] if self.unless else []
        return " ".join(parts)

    @property
    def paths(self) -> list[str]:
        """Paths in the rows of all that it needs."""
        conditions = [condition[0] for condition in (self.only, self.unless) if condition]
        return [self.id, *self.beside.values(), *conditions]


@frozen(kw_only=True)
class Stream:
    """A stream, as data. Paths are dotted wire names.

    Attributes:
        name: its name, and that of its table.
        operation: name of the operation that reads it.
        kind: how its history is read.
        key: paths of the fields that identify a row; empty if only its position does.
        api: ``seller`` or ``performance``.
        items: path of the rows in an answer; by default that of the pagination.
        paged: whether the method is asked for pages; false where it sends everything at once unless told otherwise.
        columns: the columns of the file, if the answer is one, or if the operation starts a report.
        arguments: arguments of every request.
        variants: further arguments; all pages are read for each of them.
        since: path of the first moment, day or month of a period in the request; by default that of the spec. Several
            paths take the year, the month and the day as numbers.
        until: path of the last one; the same by default if the request takes one day or month.
        days: whether both take days and not moments; by default as the spec says.
        cut: days of a window.
        first: days that are read when it is read for the first time.
        reread: days that are read again in every run, because rows change.
        wide: days that are read again once a month.
        ready: days after its end until a day or a month can be read.
        begins: the earliest day that Ozon has; ``None`` if none is known.
        keeps: days after which Ozon no longer has a day; what is not read until then is lost.
        every: how often a snapshot is taken.
        of: the stream whose rows name what to ask for.
        day: path of the moment of a row whose Moscow day counts for deletions.
        status: path of a state whose changes are recorded in the table ``<name>_status_log``.
        stays: whether rows that are no longer listed stay: Ozon leaves out rows of what is archived.
        moving: whether the moment by which rows are listed changes, so that a row moves to a later window.
        silent: whether Ozon answers with an empty list, and no error, when the key is dead.
        later: whether 404 says that a day or a month is not ready yet.
        restart: whether page tokens are valid only for minutes: an interrupted task then starts over.
        personal: whether all of it is personal data; then it is off unless asked for.
        group: ``core`` or ``more``; the core is read by default.
        note: what to know about its rows.
    """

    name: str
    operation: str
    kind: Kind
    key: tuple[str, ...] = ()
    api: Literal["seller", "performance"] = "seller"
    items: str | None = None
    paged: bool = True
    columns: tuple[Column, ...] = ()
    arguments: Mapping[str, Any] = field(factory=dict)
    variants: tuple[Mapping[str, Any], ...] = ({},)
    since: str | tuple[str, ...] | None = None
    until: str | None = None
    days: bool | None = None
    cut: int = 7
    first: int = 30
    reread: int = 0
    wide: int = 0
    ready: int = 0
    begins: date | None = None
    keeps: int | None = None
    every: Literal["day", "week", "month"] = "day"
    of: Of | None = None
    day: str | None = None
    status: str | None = None
    stays: bool = False
    moving: bool = False
    silent: bool = False
    later: bool = False
    restart: bool = False
    personal: bool = False
    group: Literal["core", "more"] = "core"
    note: str = ""
