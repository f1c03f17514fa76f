"""Reads tables as people write them: CSV with any usual delimiter and encoding, and the sheets of spreadsheets."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from itertools import islice
from pathlib import Path
from typing import NamedTuple, NoReturn
from xml.etree.ElementTree import ParseError
from zipfile import BadZipFile

from attrs import frozen

from .broken_cells import UnknownFormatError, broken_cells
from .session import Code, fail

#: First bytes of the files of spreadsheet programs: a ZIP archive, and the older compound files.
_SHEETS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
_BOMS = {b"\xef\xbb\xbf": "utf-8-sig", b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}
_DELIMITERS = ";,\t"
#: Rows among which the header is searched; titles may stand above it.
_TOP = 10
#: Digits that a number of a spreadsheet has.
_DIGITS = 15
#: A rating of a header: how many of its names are known.
Fits = Callable[[Sequence[str]], int]


class Line(NamedTuple):
    """A row with content: its line in a text file, or its row in a sheet, and its cells."""

    number: int
    cells: tuple[object, ...]

    def cell(self, index: int) -> object:
        """A cell; ``None`` if it is empty."""
        found = self.cells[index] if index < len(self.cells) else None
        return found.strip() or None if isinstance(found, str) else found


@frozen
class Table:
    """A table whose header was found.

    Attributes:
        path: its file.
        names: the names of its columns; an empty one for a column without a name.
        lines: its rows.
        delimiter: that of a text file; otherwise a semicolon.
        encoding: that of a text file; otherwise UTF-8 with BOM.
        sheet: the name of a sheet; empty for a text file.
    """

    path: Path
    names: tuple[str, ...]
    lines: list[Line]
    delimiter: str = ";"
    encoding: str = "utf-8-sig"
    sheet: str = ""

    def where(self, number: int) -> str:
        """The name of a line for a message."""
        return f"{self.path.name}, " + (f"sheet {self.sheet!r}, row {number}" if self.sheet else f"line {number}")

    def text(self, line: Line) -> list[str]:
        """The cells as text, as many as the header has."""
        return [shown(line.cell(index)) for index in range(len(self.names))]


def read(path: Path, fits: Fits, sheet: str | None = None) -> Table:
    """Read a table. The first rows are searched for the header. Ends the command if the file is no table.

    Args:
        path: the file.
        fits: tells how many names of a header are known.
        sheet: the name of a sheet; by default the first one.
    """
    try:
        content = path.read_bytes()
    except OSError as error:
        fail(f"{path} cannot be read: {error.strerror or error}", Code.INVALID)
    if content.startswith(_SHEETS):
        table = _sheet(path, content, fits, sheet)
    elif sheet is not None:
        fail(f"{path} is a text file and has no sheets: leave out --sheet.", Code.INVALID)
    else:
        table = _text(path, content, fits)
    too_long = next((line for line in table.lines if any(map(_filled, line.cells[len(table.names) :]))), None)
    if too_long is not None:
        fix = "" if table.sheet else f" Put texts with {named(table.delimiter)} into quotation marks."
        count, width = len(too_long.cells), len(table.names)
        fail(f"{table.where(too_long.number)} has {count} cells, and the header has {width}.{fix}", Code.INVALID)
    return table


def named(delimiter: str) -> str:
    """A delimiter in words."""
    return {";": "semicolons", ",": "commas", "\t": "tabs"}.get(delimiter, repr(delimiter))


def _filled(cell: object) -> bool:
    return cell is not None and (not isinstance(cell, str) or bool(cell.strip()))


def _headed(lines: Iterable[Line], fits: Fits) -> tuple[tuple[str, ...], list[Line]]:
    """The header that fits best among the first rows, and the rows below it."""
    rest = iter(lines)
    top = list(islice(rest, _TOP))
    if not top:
        return (), []
    rated = [fits(names_of(line)) for line in top]
    place = rated.index(max(rated))
    return names_of(top[place]), [*top[place + 1 :], *rest]


def names_of(line: Line) -> tuple[str, ...]:
    """The names in a header, without empty columns behind the last one."""
    names = [shown(line.cell(index)) for index in range(len(line.cells))]
    while names and not names[-1]:
        names.pop()
    return tuple(names)


def _text(path: Path, content: bytes, fits: Fits) -> Table:
    encoding = next((name for bom, name in _BOMS.items() if content.startswith(bom)), "utf-8")
    try:
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            if encoding != "utf-8":
                raise
            encoding = "cp1251"
            text = content.decode(encoding)
    except UnicodeDecodeError:
        fail(f"{path} is neither a spreadsheet nor text in UTF-8 or Windows-1251.", Code.INVALID)
    hint = re.match(r"sep=(.)\r?\n", text)  # Excel reads and writes such a line
    rated = [(_rated(text, one, fits), one) for one in (hint[1] if hint else _DELIMITERS)]
    delimiter = max(rated, key=lambda one: one[0])[1]
    faults: list[str] = []
    names, lines = _headed(_records(text, delimiter, faults), fits)
    if faults:
        fail(f"{path.name}, {faults[0]}", Code.INVALID)
    return Table(path, names, lines, delimiter, encoding)


def _rated(text: str, delimiter: str, fits: Fits) -> tuple[int, int]:
    """How well the header fits with a delimiter, and how many columns it has."""
    tops = list(map(names_of, islice(_records(text, delimiter, []), _TOP)))
    return max((fits(names), len(names)) for names in tops) if tops else (0, 0)


def _records(text: str, delimiter: str, faults: list[str]) -> Iterator[Line]:
    """The rows of a CSV file that have content, with the line on which each begins, up to a fault."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    begin = 1
    try:
        for cells in reader:
            if any(map(_filled, cells)) and not (begin == 1 and delimiter.join(cells) == f"sep={delimiter}"):
                yield Line(begin, tuple(map(_unwrapped, cells)))
            begin = reader.line_num + 1
    except csv.Error as error:
        faults.append(f"line {begin}: {error}. Inside quotation marks, write a quotation mark twice.")


def _unwrapped(cell: str) -> str:
    """The text of ``="00123"``, with which programs keep Excel from dropping zeros."""
    found = re.fullmatch(r'\s*="(.*)"\s*', cell)
    return found[1] if found else cell


def _sheet(path: Path, content: bytes, fits: Fits, sheet: str | None) -> Table:
    try:
        from python_calamine import CalamineError, CalamineWorkbook, PasswordError
    except ImportError:
        fail("Spreadsheets need python-calamine: pip install 'ozon-client[cli]'.", Code.INVALID)
    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(content))
        names = book.sheet_names
        if sheet is not None and sheet not in names:
            fail(f"{path} has no sheet {sheet!r}; it has {', '.join(map(repr, names))}.", Code.INVALID)
        chosen = sheet if sheet is not None else names[0]
        broken = broken_cells(content, chosen)
        rows = enumerate(book.get_sheet_by_name(chosen).to_python(skip_empty_area=False), start=1)
        lines = (
            Line(row, tuple(broken.get((row, place), cell) for place, cell in enumerate(cells))) for row, cells in rows
        )
        header, found = _headed((line for line in lines if any(map(_filled, line.cells))), fits)
    except UnknownFormatError:
        why = "there, cells with an error cannot be told from empty ones"
        fail(f"{path} is in an older format: save it as .xlsx, .ods or .csv ({why}).", Code.INVALID)
    except PasswordError:
        fail(f"{path} is protected by a password: save it without one.", Code.INVALID)
    except (CalamineError, BadZipFile, KeyError, ParseError) as error:
        fail(f"{path} cannot be read as a spreadsheet: {error}", Code.INVALID)
    return Table(path, header, found, sheet=chosen)


def shown(cell: object) -> str:
    """A cell as a person sees it: numbers without an empty fraction, line breaks as spaces."""
    match cell:
        case None:
            return ""
        case bool():
            return "true" if cell else "false"
        case float():
            return format(Decimal(f"{cell:.{_DIGITS}g}"), "f")  # a spreadsheet computes with more digits than it shows
        case datetime():
            return cell.date().isoformat() if cell.time() == time() else cell.isoformat(sep=" ")
        case date() | time():
            return cell.isoformat()
        case _:
            return " ".join(str(cell).split())


def as_text(cell: object) -> str:
    """A name in a cell, such as an article. Raises `ValueError` if the spreadsheet has changed it."""
    if isinstance(cell, date | time | timedelta):
        _refuse(f"the spreadsheet has made {shown(cell)} of it: format the column as text and write it again")
    if isinstance(cell, float) and abs(cell) >= 10**_DIGITS:
        _refuse(f"a spreadsheet keeps {_DIGITS} digits of a number: format the column as text and write it again")
    text = cell.strip() if isinstance(cell, str) else shown(cell)
    if re.fullmatch(r"\d[.,]\d+E\+\d+", text):
        _refuse(f"{text} is a number that a spreadsheet has shortened: format the column as text and write it again")
    return text


def as_whole(cell: object) -> int:
    """A whole number, also with spaces between its digits. Raises `ValueError`."""
    from ..money import amount

    text = as_text(cell)
    try:
        found = amount(text)
    except ValueError as error:
        if "may be" in str(error):
            raise
        found = None
    if isinstance(cell, bool) or found is None or found != int(found):
        _refuse(f"{text!r:.60} is not a whole number")
    return int(found)


def as_amount(cell: object) -> str:
    """An amount of money as decimal text. Raises `ValueError`."""
    from ..money import amount

    if isinstance(cell, bool | date | time | timedelta):
        _refuse(f"{shown(cell)!r} is no amount of money")
    found = amount(shown(cell) if isinstance(cell, float) else cell)
    return "" if found is None else format(found, "f")


def as_flag(cell: object) -> bool:
    """Yes or no. Raises `ValueError`."""
    text = shown(cell).casefold()
    if text in ("да", "yes", "true", "1", "+", "истина", "enabled"):
        return True
    if text in ("нет", "no", "false", "0", "-", "ложь", "disabled"):
        return False
    raise ValueError(f"{text!r:.60} is neither yes nor no")


def _refuse(text: str) -> NoReturn:
    raise ValueError(text)
