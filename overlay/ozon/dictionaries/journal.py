"""What a walk has done and still has to do: a small SQLite file, written page by page."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Literal

from attrs import define

from ozon_generated.errors import ArgumentError

from ..paging.iterators import Checkpoint
from .sinks import Skipped

Kind = Literal["tree", "type", "values", "pairs", "dependent"]

_SCHEMA = """
create table if not exists meta (key text primary key, value text not null);
create table if not exists job (
    id integer primary key,
    kind text not null,
    name text not null unique,
    given text not null,
    state text not null default 'todo' check (state in ('todo', 'done', 'failed', 'skipped')),
    token text,
    rows integer not null default 0,
    free integer not null default 0,
    reused integer not null default 0,
    note text
);
"""
_FORMAT = 1
#: The numbers of a `WalkReport`.
_COUNTS = """
select coalesce(sum(kind = 'type' and state = 'done'), 0) as types,
    coalesce(sum(rows) filter (where kind = 'type'), 0) as attributes,
    coalesce(sum(free), 0) as free_text,
    coalesce(sum(kind = 'values' and state = 'done'), 0) as dictionaries,
    coalesce(sum(reused) filter (where kind = 'type'), 0) as reused,
    coalesce(sum(rows) filter (where kind = 'values'), 0) as "values",
    coalesce(sum(rows) filter (where kind = 'dependent'), 0) as dependent
from job
"""


@define
class Job:
    """A job: its arguments and its progress. With a reason to skip it, it is only recorded."""

    kind: Kind
    name: str
    given: dict[str, Any]
    skip: str | None = None
    id: int = 0
    token: dict[str, Any] | None = None
    rows: int = 0


class Journal:
    """The state of a walk. Each `commit` is atomic, even after kill -9.

    Args:
        path: the file; ``None`` for one in memory.
        scope: identifies the walk; only a walk of the same scope can continue a journal.

    Raises:
        ArgumentError: the journal is of another walk, in use by another process, or no journal.
    """

    def __init__(self, path: str | Path | None, scope: str) -> None:
        self._path = path
        self._taken = 0
        #: Finished jobs, and all known jobs, finished ones included.
        self.over: int
        self.known: int
        try:  # immediate: a write that began as a read may fail at once instead of waiting
            self._database = sqlite3.connect(path or ":memory:", timeout=0.5, isolation_level="IMMEDIATE")
            try:
                self._open(scope)
            except BaseException:
                self.close()
                raise
        except sqlite3.DatabaseError as error:
            why = "is in use by another process" if "locked" in str(error) else f"cannot be used ({error})"
            raise ArgumentError(f"The journal {path} {why}: name another file.") from error

    def _open(self, scope: str) -> None:
        # exclusive: two walks with one journal would do the same work twice
        for pragma in ("locking_mode = exclusive", "journal_mode = wal", "synchronous = normal"):
            self._database.execute(f"pragma {pragma}")
        self._database.executescript(_SCHEMA)
        with self._database:
            found = self._meta("scope")
            if found is None:
                self._set("scope", scope)
                self._set("format", _FORMAT)
            elif found != scope or self._meta("format") != _FORMAT:
                raise ArgumentError(
                    f"The journal {self._path} is of a walk of other targets, options or language: name another file, "
                    "or delete it to start over."
                )
            self._database.execute("update job set state = 'todo', note = null where state = 'failed'")
        sql = "select coalesce(sum(state != 'todo'), 0), count(*) from job"
        self.over, self.known = self._database.execute(sql).fetchone()

    def _meta(self, key: str) -> Any:
        found = self._database.execute("select value from meta where key = ?", (key,)).fetchone()
        return json.loads(found[0]) if found else None

    def _set(self, key: str, value: object) -> None:
        self._database.execute("insert or replace into meta values (?, ?)", (key, json.dumps(value)))

    @property
    def mark(self) -> Any:
        """The mark of the sink after the last recorded page."""
        return self._meta("mark")

    def begin(self, mark: object, jobs: Iterable[Job]) -> None:
        """Record the sink's mark and, in a new journal, the first jobs."""
        with self._database:
            self._set("mark", mark)
            if not self.known:
                self._add(jobs)

    def _add(self, jobs: Iterable[Job]) -> int:
        """Add jobs that are not known yet. Returns how many were known."""
        known = 0
        for job in jobs:
            values = (job.kind, job.name, json.dumps(job.given), "skipped" if job.skip else "todo", job.skip)
            sql = "insert or ignore into job (kind, name, given, state, note) values (?, ?, ?, ?, ?)"
            if self._database.execute(sql, values).rowcount:
                self.known += 1
                self.over += job.skip is not None
            else:
                known += 1
        return known

    def take(self) -> Job | None:
        """The next job that was not taken since this journal was opened."""
        sql = "select kind, name, given, id, token, rows from job where state = 'todo' and id > ? order by id limit 1"
        found = self._database.execute(sql, (self._taken,)).fetchone()
        if found is None:
            return None
        kind, name, given, self._taken, token, rows = found
        return Job(kind, name, json.loads(given), None, self._taken, json.loads(token) if token else None, rows)

    def commit(
        self, job: Job, rows: int, here: Checkpoint | None, *, mark: object, jobs: Iterable[Job] = (), free: int = 0
    ) -> None:
        """Record a page: its number of rows, the checkpoint after it unless it is the only page, its jobs."""
        done = here is None or here.done
        token = None if here is None or here.done else here.arguments
        with self._database:
            known = self._add(jobs)
            self._database.execute(
                "update job set token = ?, rows = rows + ?, state = ?, free = ?, reused = ? where id = ?",
                (json.dumps(token) if token else None, rows, "done" if done else "todo", free, known, job.id),
            )
            if mark is not None:
                self._set("mark", mark)
        job.token, job.rows = token, job.rows + rows
        self.over += done

    def fail(self, job: Job, why: str) -> None:
        """Record that a job failed; it keeps its token, to continue from."""
        with self._database:
            self._database.execute("update job set state = 'failed', note = ? where id = ?", (why, job.id))
        self.over += 1

    def counts(self) -> dict[str, int]:
        """The numbers of the report, over all runs."""
        found = self._database.execute(_COUNTS)
        return dict(zip((name for name, *_ in found.description), found.fetchone()))

    def skipped(self) -> list[Skipped]:
        """What was skipped."""
        sql = "select name, note from job where state = 'skipped' order by id"
        return [Skipped(*row) for row in self._database.execute(sql)]

    def close(self) -> None:
        """Close the file."""
        self._database.close()
