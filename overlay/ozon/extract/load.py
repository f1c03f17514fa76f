"""What became of a task."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any, Literal

from attrs import field, frozen

#: ``success``: all rows were read and published. ``partial``: some were, and published if rows have keys.
#: ``failed``: none were read, or they could not be published.
#: ``waiting``: it has to be run again at ``until``. ``closed``: the key, its role, the subscription or a programme does
#: not allow it. ``off``: Ozon has switched the method off. ``suspect``: the answer was empty although the part had rows
#: before; nothing was deleted. ``busy``: another process runs it.
Status = Literal["success", "partial", "failed", "waiting", "closed", "off", "suspect", "busy"]
#: Statuses after which a task is not tried again on the same day.
FINAL: tuple[Status, ...] = ("success", "closed", "off", "suspect")
#: Those of them that may be others tomorrow, or when the user has done something about them.
DAILY: tuple[Status, ...] = ("closed", "off", "suspect")
#: Rows that a load names at most of those that were deleted, and of those that were kept.
NAMED = 200


@frozen(kw_only=True)
class Load:
    """The outcome of a task. Failures are values: `run` raises only for arguments that cannot be used.

    Attributes:
        task: id of the task.
        status: what became of it.
        pages: pages read so far, in all runs of the task.
        rows: rows of each table that the part has in the target now.
        requests: requests of this run.
        throttled: how often Ozon refused one of them with 429.
        error: the first error, in words, without secrets.
        until: when to run it again, for ``waiting`` and after a failure; ``None``: the next run does.
        removed: number of rows that Ozon no longer has, and that were deleted by this run. Those that a run deleted
            which was killed before it could write its load are not known.
        removed_keys: keys of the first `NAMED` of them, in order.
        kept: number of rows that Ozon no longer has, and that were kept because deleting them was not plausible.
        kept_keys: keys of the first `NAMED` of them, in order.
        sums: control sums: of each column with money or quantities of the rows, money by currency.
        drift: fields that the spec does not know, and values that do not have their documented type.
        started: when its first page was received.
        lost: days of the part that Ozon no longer had, and no load has read: the first, and the day after the last.
    """

    task: str
    status: Status
    pages: int = 0
    rows: Mapping[str, int] = field(factory=dict)
    requests: int = 0
    throttled: int = 0
    error: str = ""
    until: datetime | None = None
    removed: int = 0
    removed_keys: Sequence[Sequence[Any]] = field(factory=list)
    kept: int = 0
    kept_keys: Sequence[Sequence[Any]] = field(factory=list)
    sums: Mapping[str, str] = field(factory=dict)
    drift: Mapping[str, Any] = field(factory=dict)
    started: datetime | None = None
    lost: tuple[date, date] | None = None

    @property
    def complete(self) -> bool:
        """Whether all rows of the part were read and published."""
        return self.status == "success"
