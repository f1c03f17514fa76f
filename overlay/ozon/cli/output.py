"""Writes rows and values: as a table for people, or as JSON, JSON Lines, CSV and Parquet for programs."""

from __future__ import annotations

import csv
import functools
import io
import re
import sys
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from importlib import import_module
from pathlib import Path
from shutil import get_terminal_size
from typing import IO, Any, NoReturn

import click

from .cells import cell, dumps, flat
from .files import NewFile, opened
from .kinds import Columns, Kind, arrow_type, for_excel, kinds, typed
from .layout import records, widths
from .session import Code, Hook, Session, counted, fail

FORMATS = ("table", "json", "jsonl", "csv", "excel", "parquet")
#: Formats that a file name tells.
_ENDINGS = {".json": "json", ".jsonl": "jsonl", ".ndjson": "jsonl", ".csv": "csv", ".parquet": "parquet"}
_SPREADSHEETS = (".xlsx", ".xls", ".ods")
#: Columns of a table that does not go to a terminal.
_WIDEST = 1000
#: Characters that would move the cursor of a terminal, or give it commands: a text may be a buyer's.
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
Row = Mapping[str, Any]


def options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add ``-o`` and ``--to``, below `common`. The command gets ``output``, a `Target`."""
    return _options(command, checked=True)


def file_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """The same for a command that may write a file of Ozon's instead of rows: the format is not checked at once."""
    return _options(command, checked=False)


def _options(command: Callable[..., Any], *, checked: bool) -> Callable[..., Any]:
    @click.option(
        "-o", "--output", "form", type=click.Choice(FORMATS), help="Format of the rows; excel is a CSV for Excel."
    )
    @click.option(
        "--to", type=NewFile(), metavar="FILE",
        help="Write to FILE, whose ending tells the format. An existing file is replaced once all rows are there.",
    )  # fmt: skip
    @functools.wraps(command)
    def wrapper(session: Session, *, form: str | None, to: Path | None, **given: Any) -> Any:
        target = Target(form, to, session.as_json)
        if checked:
            target.check()
        return command(session, output=target, **given)

    return wrapper


class Target:
    """Where rows go, and in which format.

    Args:
        form: the format that was asked for.
        to: the file that was asked for; standard output without one.
        as_json: whether JSON was asked for in general.

    Attributes:
        form: the format; empty if the name of the file does not tell one, which `check` refuses.
    """

    def __init__(self, form: str | None, to: Path | None, as_json: bool = False) -> None:
        self.to = to
        if to is not None:
            self.form = form or _ENDINGS.get(to.suffix.lower(), "")
        else:
            self.form = form or ("json" if as_json else "table" if sys.stdout.isatty() else "jsonl")

    def check(self) -> None:
        """End the command if rows cannot be written like this."""
        if self.to is not None and self.to.suffix.lower() in _SPREADSHEETS:
            csv_file = self.to.with_suffix(".csv")
            text = f"{self.to}: spreadsheets are not written. For a CSV file that Excel opens: -o excel --to {csv_file}"
            fail(text, Code.INVALID)
        if not self.form:
            fail(f"{self.to} does not tell a format: add -o with one of {', '.join(FORMATS)}.", Code.INVALID)
        if self.form == "parquet" and self.to is None and sys.stdout.isatty():
            fail("Parquet is not for a terminal: add --to FILE.", Code.INVALID)

    def write(self, rows: Iterable[Row], columns: Columns = ()) -> int:
        """Write rows as they come. Returns their number.

        Args:
            rows: mappings, which may be nested.
            columns: dotted names of the columns, for Parquet and Excel with their kinds. Parquet needs them; a table or
                CSV has those of the first rows otherwise.
        """
        with opened(self.to) as file:
            if self.form == "parquet":
                return _parquet(file, iter(rows), columns)
            text = sys.stdout if self.to is None else io.TextIOWrapper(file, "utf-8", "backslashreplace", "")
            count = _WRITERS[self.form](text, iter(rows), columns)
            text.flush()
            return count

    @property
    def width(self) -> int:
        """The columns of the terminal that rows go to; very many for a file or a pipe."""
        return get_terminal_size().columns if self.to is None and sys.stdout.isatty() else _WIDEST

    @property
    def nested(self) -> bool:
        """Whether the format keeps nested values; in the others a text is better."""
        return self.form in ("json", "jsonl")


def write_all(
    session: Session,
    output: Target,
    rows: Iterable[Row],
    columns: Columns = (),
    most: Callable[[], int | None] = lambda: None,
) -> int:
    """Write the rows of a walk with progress, and say how many there are. Returns their number.

    Args:
        session: shows the progress.
        output: where they go.
        rows: the walk.
        columns: see `Target.write`.
        most: gives their largest number once it is known.

    Raises:
        OzonError: a page failed. A file is not written then; standard output has the rows before.
    """
    from ozon_generated.errors import OzonError

    from ..progress import Progress

    def shown(show: Hook) -> Iterator[Row]:
        for count, row in enumerate(rows, start=1):
            yield row
            show(Progress("rows", count, most()))

    streams = output.to is None and output.form not in ("table", "parquet")
    try:
        if streams and sys.stdout.isatty():  # the rows are the progress, and a bar would run through them
            count = output.write(rows, columns)
        elif streams or output.to is not None:
            with session.progress() as show:
                count = output.write(shown(show), columns)
        else:
            with session.progress() as show:
                found = list(shown(show))
            count = output.write(found, columns)
    except OzonError:
        if streams:
            session.say("The rows above are not all: the next page failed.")
        raise
    session.say(counted(count, "row") + (f" in {output.to}" if output.to else ""))
    return count


def _json(file: IO[str], rows: Iterator[Row], _: Columns) -> int:
    count = 0
    for count, row in enumerate(rows, start=1):
        file.write(("[\n  " if count == 1 else ",\n  ") + dumps(row))
    file.write("\n]\n" if count else "[]\n")
    return count


def _jsonl(file: IO[str], rows: Iterator[Row], _: Columns) -> int:
    count = 0
    for row in rows:
        file.write(dumps(row) + "\n")
        count += 1
    return count


def _csv(file: IO[str], rows: Iterator[Row], columns: Columns) -> int:
    """CSV with commas."""
    return _separated(csv.writer(file, lineterminator="\n"), rows, kinds(columns), lambda value, _: cell(value))


def _excel(file: IO[str], rows: Iterator[Row], columns: Columns) -> int:
    """CSV that Excel opens with Russian settings."""
    file.write("\ufeff")
    return _separated(csv.writer(file, delimiter=";", lineterminator="\n"), rows, kinds(columns), for_excel)


def _separated(writer: Any, rows: Iterator[Row], columns: Mapping[str, Kind], text: Callable[[Any, Kind], str]) -> int:
    count, left_out = 0, LeftOut("CSV")
    if columns:
        writer.writerow(columns)
    for row in rows:
        count += 1
        values = flat(row, columns)
        if not columns:
            columns = kinds(list(values))
            writer.writerow(columns)
        left_out.look(values, columns)
        writer.writerow([text(values.get(name), kind) for name, kind in columns.items()])
    return count


class LeftOut:
    """Names columns on standard error that come up in rows, but not among the columns of a file."""

    def __init__(self, form: str) -> None:
        self._form = form
        self._seen: set[str] = set()

    def look(self, values: Row, columns: Collection[str]) -> None:
        """Name the new ones in a row."""
        others = {name for name, value in values.items() if name not in columns and cell(value) not in ("", "{}")}
        if new := others - self._seen:
            self._seen |= new
            told = ", ".join(sorted(new))
            click.echo(f"Left out of the {self._form}: {told}. Use -o jsonl to have all fields.", err=True)


def _table(file: IO[str], rows: Iterator[Row], columns: Columns) -> int:
    from rich.console import Console
    from rich.table import Table

    class Output(Console):
        def on_broken_pipe(self) -> NoReturn:
            raise BrokenPipeError  # rich would end the process with another code

    all_rows = [flat(row) for row in rows]
    names = list(columns) or list(dict.fromkeys(name for row in all_rows for name in row))
    if not all_rows:
        return 0
    width = None if file.isatty() else _WIDEST  # a pipe has no width, and rich would take 80 columns
    console = Output(file=file, width=width, markup=False, emoji=False, highlight=False)
    cells = [[_CONTROLS.sub("\ufffd", cell(row.get(name))) for name in names] for row in all_rows]
    given = widths([[name, *texts] for name, *texts in zip(names, *cells, strict=True)], console.width)
    if given is None and not columns:
        file.write(records(names, cells))
        return len(all_rows)
    table = Table(box=None, header_style="bold", pad_edge=False)
    for index, name in enumerate(names):
        own = given[index] if given is not None else None
        table.add_column(name, overflow="fold", no_wrap=index == 0, width=own)
    for texts in cells:
        table.add_row(*texts)
    console.print(table)
    return len(all_rows)


def _parquet(file: IO[bytes], rows: Iterator[Row], columns: Columns) -> int:
    """Parquet with flat columns, whose types do not depend on the rows; lists are JSON text."""
    try:
        arrow, parquet = import_module("pyarrow"), import_module("pyarrow.parquet")
    except ImportError:
        fail("Parquet needs pyarrow: pip install 'ozon-client[parquet]'.", Code.INVALID)
    types, left_out = kinds(columns), LeftOut("Parquet")
    made: dict[str, list[Any]] = {name: [] for name in types}
    count = 0
    for count, row in enumerate(rows, start=1):
        values = flat(row, types)
        left_out.look(values, types)
        for name, kind in types.items():
            try:
                made[name].append(typed(values.get(name), kind))
            except ValueError as error:
                fail(f"Row {count}, {name}: {error}, as the column has to be in Parquet. Use -o jsonl or csv.")
    schema = arrow.schema([(name, arrow_type(arrow, kind)) for name, kind in types.items()])
    buffer = io.BytesIO()
    parquet.write_table(arrow.table(made, schema=schema), buffer)
    file.write(buffer.getvalue())
    return count


_WRITERS: dict[str, Callable[[IO[str], Iterator[Row], Columns], int]] = {
    "table": _table,
    "json": _json,
    "jsonl": _jsonl,
    "csv": _csv,
    "excel": _excel,
}
