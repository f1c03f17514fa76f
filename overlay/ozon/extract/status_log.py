"""The table of status changes: when a load first saw a row, and when it saw its status change."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import pyarrow as pa

from .remembered import Statuses
from .rows.shape import Shape
from .sinks import Sink
from .state import State
from .stream import Stream
from .tables import LOAD, PART, SHOP, Part, Table, Target
from .task import Task

#: Rows: key of the row, status, the status before (null for a row that was seen for the first time), and the Moscow day
#: of the load. Ozon itself keeps no such history.
_COLUMNS = (("status", pa.string()), ("previous", pa.string()), ("observed", pa.date32()))
_UNSEEN = object()
_Known = dict[tuple[Any, ...], str | None]
_Changes = dict[tuple[Any, ...], tuple[str | None, str | None]]


class StatusLog:
    """The changes of status that a load found.

    Args:
        stream: the stream.
        shape: its tables.
        task: the task.
        state: has the statuses known before.
        sink: has the changes that a load wrote which was interrupted before they were known.
        statuses: the statuses of this load, by key.
    """

    def __init__(
        self,
        stream: Stream,
        shape: Shape,
        task: Task,
        state: State,
        sink: Sink,
        statuses: Mapping[tuple[Any, ...], Any],
    ) -> None:
        self._stream = stream
        self._shape = shape
        self._task = task
        self._state = state
        self._sink = sink
        self._logs = state.logs(task)
        found = dict(zip(statuses, map(_text, statuses.values())))
        before, written = self._standing({**state.statuses(task)})
        new = {
            key: (status, written[key][1] if key in written else before.get(key))
            for key, status in found.items()
            if before.get(key, _UNSEEN) != status
        }
        # what an earlier run wrote is written again, so that the part is in the order of one run
        self._rows = {**written, **new} if new else {}
        #: Status by key of all rows of the part that were ever seen; empty if the state has nothing to learn.
        self.known: Statuses = {**before, **found} if self._rows or self._logs else {}

    def _standing(self, known: _Known) -> tuple[_Known, _Changes]:
        """Statuses by key as the log has them; and the changes, as status and the one before, in this load's part."""
        name = self.part.stream
        written: _Changes = {}
        if not self._logs or name not in self._sink.tables():
            return known, written
        for part in self._logs:
            for row in self._sink.read(name, self._task.shop, part).to_pylist():
                key = tuple(row[column] for column in self._shape.tables[0].key)
                known[key] = row["status"]
                if part == self.part.name:
                    written[key] = row["status"], row["previous"]
        return known, written

    def publish(self) -> None:
        """Write the changes. Writing them again has no effect. Raises `SinkError` or `StateError`."""
        if self._rows:
            if self.part.name not in self._logs:
                self._state.begin_log(self._task, self.part.name)
            self._sink.publish(self.part, self.target, [self.batch()])

    @property
    def part(self) -> Part:
        """The part of the log, one for each load."""
        task = self._task
        return Part(task.shop, f"{self._stream.name}_status_log", f"{task.as_of}.{task.since}")

    @property
    def target(self) -> Target:
        """How it is published."""
        rows = self._shape.tables[0]
        keys = [rows.schema.field(name) for name in rows.key]
        fields = [rows.schema.field(SHOP), rows.schema.field(PART), *keys, *(pa.field(*one) for one in _COLUMNS)]
        schema = pa.schema([*fields, rows.schema.field(LOAD)])
        # changes that a partial load of the day has found stay
        return Target(tables=[Table(self.part.stream, schema, (*rows.key, "observed"))], complete=False)

    def batch(self) -> dict[str, pa.Table]:
        """The changes as rows."""
        schema, task = self.target.tables[0].schema, self._task
        same = {SHOP: task.shop, PART: self.part.name, "observed": task.as_of, LOAD: task.id}
        keys = self._shape.tables[0].key
        each: dict[str, Sequence[Any]] = {name: [key[i] for key in self._rows] for i, name in enumerate(keys)}
        each["status"] = [status for status, _ in self._rows.values()]
        each["previous"] = [before for _, before in self._rows.values()]
        arrays = [
            pa.array(each[field.name], field.type)
            if field.name in each
            else pa.repeat(pa.scalar(same[field.name], field.type), len(self._rows))
            for field in schema
        ]
        rows = pa.Table.from_arrays(arrays, schema=schema).sort_by([(name, "ascending") for name in keys])
        return {self.part.stream: rows}


def _text(status: object) -> str | None:
    return None if status is None else str(status)
