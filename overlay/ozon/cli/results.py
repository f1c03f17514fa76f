"""The result file of a run: a CSV file with the columns of the input and the outcome of each row.

Lines are appended: ``sent`` before a row is sent, its outcome afterwards; the last line of a row counts. So a run that
is killed leaves rows marked ``sent`` that may have happened. At the end of a run the file is put in order, with one
line for each row.
"""

from __future__ import annotations

import csv
import io
import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from io import FileIO
from pathlib import Path
from typing import NoReturn

import click
from attrs import frozen

from .columns import OWN
from .session import Code, fail
from .tables import Line, Table

#: Statuses of rows that are not sent again.
DONE = frozenset({"done", "imported", "skipped"})
#: Statuses of rows that may have happened.
DOUBTFUL = frozenset({"unknown", "sent"})
_WAYS = "continue with --resume, or name another file with --result OTHER"
_LOST = "The run ended before the answer was recorded."


#: Windows would change line ends.
_BINARY: int = getattr(os, "O_BINARY", 0)

#: Where Windows locks: behind the end of any result file.
_BEYOND = 2**30


@frozen
class Outcome:
    """What became of a row."""

    status: str
    errors: str = ""
    retry_at: str = ""
    more: tuple[str, ...] = ()

    @property
    def good(self) -> bool:
        """Whether the shop has the wanted state, and no moderator has declined it."""
        return self.status in DONE and "declined" not in self.more


class ResultFile:
    """The result file of one input.

    Args:
        path: the file.
        table: the input.
        what: the kind of run and the shop, which must be the same when a run is resumed.
        advice: how to find out what became of a row.
        more: further columns of the outcome.
    """

    def __init__(self, path: Path, table: Table, what: str, advice: str, more: tuple[str, ...] = ()) -> None:
        if path.exists() and path.samefile(table.path):
            fail(f"{path} is the input: choose another --result.", Code.INVALID)
        self.path = path
        self._table = table
        own = {*more, *(name for name in table.names if OWN.fullmatch(name))}  # of an earlier result
        self._kept = [index for index, name in enumerate(table.names) if name not in own]
        names = [table.names[index] for index in self._kept]
        self._header = [f"row ({what})", *names, "status", "errors", "retry_at", *more]
        self._more = len(more)
        self._encoding = "utf-8" if table.encoding == "utf-8" else "utf-8-sig"
        self._file: FileIO
        self._begun = False
        self._size = 0  # of what is kept of an earlier run
        self._advice = advice
        self._lines = {line.number: line for line in table.lines}
        self.outcomes: dict[int, Outcome] = {}

    @contextmanager
    def opened(self, *, resume: bool) -> Iterator[None]:
        """Lock the file, and read the outcomes of earlier runs; nothing is written before `begin`.

        At the end the file is put in order, and rows without an answer are unknown. Ends the command if the file is in
        the way, is of something else, or is used by another run.
        """
        if resume and not self.path.exists():
            fail(f"There is no {self.path} to resume from.", Code.INVALID)
        try:
            self._file = FileIO(os.open(self.path, os.O_RDWR | os.O_CREAT | _BINARY, 0o666), "r+")
        except OSError as error:
            fail(f"{self.path} cannot be written: {error.strerror or error}", Code.INVALID)
        with self._file:
            _lock(self._file, self.path)
            try:
                content = self._file.readall()
                self._load(content, resume=resume)
                yield
            except BaseException:
                if self._begun:
                    click.echo(f"The outcomes so far are in {self.path}: {_WAYS}.", err=True)
                raise
            finally:
                if os.name == "nt":
                    self._file.close()  # Windows does not replace open files
                if self._begun:
                    self._finish()
                elif self.path.stat().st_size == 0:
                    self.path.unlink()

    def _load(self, content: bytes, *, resume: bool) -> None:
        whole = content[: content.rfind(b"\n") + 1]  # a killed run may leave a part of a line
        if not whole and self._encoded([self._header], first=True).startswith(content):
            return
        header, rows = self._parsed(whole)
        if header != self._header:
            self._refuse("is not the result of this input, command and shop")
        end = len(header) - self._more
        for row in rows:
            if len(row) != len(header) or not row[0].isdecimal():
                self._refuse("is damaged")
            number, kept = int(row[0]), row[1 : end - 3]
            outcome = Outcome(row[end - 3], row[end - 2], row[end - 1], tuple(row[end:]))
            line = self._lines.get(number)
            if resume and outcome.status in DONE | DOUBTFUL and (line is None or kept != self._cells(line)):
                where = self._table.where(number)
                self._refuse(f"has another row as {outcome.status} at {where}: the input has changed")
            self.outcomes[number] = outcome
        if resume:
            self._size = len(whole)
            return
        if any(outcome.status in DOUBTFUL for outcome in self.outcomes.values()):
            fail(f"{self.path} has rows that may have been sent: {_WAYS}.", Code.INVALID)
        self.outcomes.clear()

    def _parsed(self, content: bytes) -> tuple[list[str], list[list[str]]]:
        try:
            text = content.decode(self._encoding)
        except UnicodeDecodeError:
            return [], []
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=self._table.delimiter))
        return (rows[0], rows[1:]) if rows else ([], [])

    def _refuse(self, why: str) -> NoReturn:
        fail(f"{self.path} {why}. Choose another file with --result, or remove it.", Code.INVALID)

    def begin(self) -> None:
        """Remove what is not kept of an earlier run."""
        self._begun = True
        self._file.truncate(self._size)
        self._file.seek(self._size)
        if not self._size:
            self._file.write(self._encoded([self._header], first=True))

    def sending(self, lines: Iterable[Line]) -> None:
        """Record that rows are about to be sent."""
        self._append({line.number: Outcome("sent", f"{_LOST} {self._advice}") for line in lines})

    def put(self, outcomes: Mapping[int, Outcome]) -> None:
        """Record what became of rows."""
        self._append(outcomes)

    def _append(self, outcomes: Mapping[int, Outcome]) -> None:
        self.outcomes.update(outcomes)
        content = memoryview(self._encoded(self._row(number, outcome) for number, outcome in outcomes.items()))
        while content:
            content = content[self._file.write(content) :]

    def _finish(self) -> None:
        for number, outcome in self.outcomes.items():
            if outcome.status == "sent":
                self.outcomes[number] = Outcome("unknown", outcome.errors)
        rows = [self._row(number, self.outcomes[number]) for number in sorted(self.outcomes) if number in self._lines]
        from ..files.replacing import replacing

        with replacing(self.path) as file:
            file.write(self._encoded([self._header, *rows], first=True))

    def _row(self, number: int, outcome: Outcome) -> list[str]:
        more = (*outcome.more, *[""] * self._more)[: self._more]
        return [str(number), *self._cells(self._lines[number]), outcome.status, outcome.errors, outcome.retry_at, *more]

    def _cells(self, line: Line) -> list[str]:
        text = self._table.text(line)
        return [text[index] for index in self._kept]

    def _encoded(self, rows: Iterable[list[str]], *, first: bool = False) -> bytes:
        """Rows as bytes, one line each: no cell has a line break."""
        text = io.StringIO()
        csv.writer(text, delimiter=self._table.delimiter, lineterminator="\n").writerows(
            [" ".join(cell.split()) for cell in row] for row in rows
        )
        return text.getvalue().encode(self._encoding if first else "utf-8", "backslashreplace")


def _lock(file: FileIO, path: Path) -> None:
    """Lock a file until it is closed or the process ends. Ends the command if another run has it."""
    try:
        _locked(file.fileno())
        if not os.path.samestat(os.fstat(file.fileno()), path.stat()):  # the other run has just replaced it
            raise BlockingIOError
    except (BlockingIOError, PermissionError, FileNotFoundError):
        fail(f"Another run is using {path}.", Code.INVALID)
    except OSError:  # a file system without locks
        return


def _locked(file: int) -> None:
    """Lock a file for this process. Raises `OSError` if another one has it."""
    try:
        from fcntl import LOCK_EX, LOCK_NB, flock
    except ImportError:  # Windows
        from importlib import import_module

        msvcrt = import_module("msvcrt")  # typed on Windows only
        os.lseek(file, _BEYOND, os.SEEK_SET)  # other programs may read the file meanwhile
        try:
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        finally:
            os.lseek(file, 0, os.SEEK_SET)
    else:
        flock(file, LOCK_EX | LOCK_NB)
