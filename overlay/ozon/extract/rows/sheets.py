"""Files of reports become rows: CSV in any coding, workbooks, and archives of both.

A column is found by its header, never by its position. Above the header there may be a title, below it more than one
table; lines with sums are left out: they begin with a word for that, and nothing tells what they are about.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from datetime import datetime, timedelta
from itertools import zip_longest
from typing import Any

import msgspec
import pyarrow as pa

from ..headers import CAMPAIGN, NUMBER, Column
from .lines import Table, file_of, tables, text_of
from .nodes import AMOUNT, LOCAL, TEXT, Fields, Rows, Scalar
from .tolerant import PageError

#: In place of a file: Ozon says that there is nothing to report.
NOTHING = b"[]"

_SCALARS = {
    "text": TEXT,
    "whole": Scalar("integer", pa.int64(), pa.int64()),
    "decimal": Scalar("decimal number", AMOUNT, pa.string()),
    "day": Scalar("date", pa.date32(), pa.string()),
    "time": Scalar("local time", LOCAL, pa.string()),
}
_FEWEST = 2  # headers of the table in a line of headers
_TOTALS = ("всего", "итого")
_SPACES = re.compile(r"[\s\u00a0\u202f]+")
_DAY = re.compile(r"(\d\d)\.(\d\d)\.(\d{4})(?:[ T](\d\d?:\d\d(?::\d\d)?))?")
_CAMPAIGN_TITLE = re.compile(r"(?:№|Кампания)\s*№?\s*(\d+)")
_FIRST = datetime(1899, 12, 30)  # day 0 of the numbers that workbooks have for days
_DASHES = ("-", "–", "—")

#: In place of a value that has no column: lines are told apart by how many cells have one.
WITHHELD = "(not kept)"

_Row = dict[str, Any]


class Sheet:
    """Reads the files of a stream.

    Args:
        columns: its columns.
        key: names of the columns that identify a row. They are never null: without a value they are 0, or empty.
        personal: whether values that have no column are kept: they may be personal.

    Attributes:
        missing: columns that all files should have and that did not come: number of files without them.
        withheld: headers without a column: number of values that were not kept.
    """

    def __init__(self, columns: Sequence[Column], key: Sequence[str], personal: bool) -> None:
        self.missing: Counter[str] = Counter()
        self.withheld: Counter[str] = Counter()
        self._personal = personal
        self._columns = {column.name: column for column in columns}
        self._key = [name for name in key if self._columns[name].headers != (NUMBER,)]
        self._number = next((one.name for one in columns if one.headers == (NUMBER,)), None)
        #: Columns that tell what a line is about: a line with sums has none of them.
        self._telling = {*self._key} or {one.name for one in columns if one.type == "day" or _is_id(one.name)}
        self._campaign = next((one.name for one in columns if one.headers == (CAMPAIGN,)), None)
        self._headers = {_plain(header): one.name for one in columns for header in one.headers if header[0] != "@"}

    def rows(self, content: bytes, campaign: str | None = None) -> list[_Row]:
        """The rows of a file as JSON types, by column; what has no column is under its header, if that is kept.

        Args:
            content: the file.
            campaign: the only campaign that was asked about.

        Raises:
            PageError: this is no such file, or its rows cannot be identified.
        """
        if content == NOTHING:
            return []
        rows: list[_Row] = []
        found: set[str] = set()
        known: set[int] = set()
        unknown: set[int] = set()
        for table in tables(content, self._is_header):
            if self._has_header(table):
                known.add(table.file)
                rows += self._read(table, campaign, found)
            elif _has_values(table):
                unknown.add(table.file)
        if not known:
            raise _unknown(content)
        if lost := unknown - known:
            raise PageError(f"File {min(lost)} of the archive has none of the expected headers.")
        asked = {one.name for one in self._columns.values() if one.always and one.headers[0][0] != "@"}
        self.missing.update(self._columns[name].headers[0] for name in asked - found)
        if self._number:
            self._count(rows)
        return rows

    def json(self, content: bytes, campaign: str | None = None) -> bytes:
        """The rows of a file as a page, see `answer_of`. Raises `PageError`."""
        return msgspec.json.encode(self.rows(content, campaign))

    def cleaned(self, content: bytes) -> bytes:
        """The file without the values that have no column, unless they are kept. Raises `PageError`.

        Headers stay; of a file without a known header, only how many cells it has.
        """
        if self._personal or content == NOTHING:
            return content
        found = [*tables(content, self._is_header)]
        known = {table.file for table in found if self._has_header(table)}
        if not known:
            raise _unknown(content)
        made = [table._replace(lines=[*self._cleaned(table, known)]) for table in found]
        before = [[[*map(text_of, line)] for line in table.lines] for table in found]
        return content if [table.lines for table in made] == before else file_of(made)

    def _cleaned(self, table: Table, known: Collection[int]) -> Iterator[list[str]]:
        names: Sequence[str] | None = None
        rows = [[*map(text_of, line)] for line in table.lines]
        if not self._has_header(table):
            if table.file not in known:
                yield from ([*map(_withheld, cells)] for cells in rows)
            return
        for cells in rows:
            if self._is_header(cells):
                names = self._names(cells)
            elif names is not None and not (
                sum(map(bool, cells)) < _FEWEST and _CAMPAIGN_TITLE.search(" ".join(cells))
            ):
                known = [*(name in self._columns for name in names), *[False] * len(cells)]
                cells = [cell if mine else _withheld(cell) for cell, mine in zip(cells, known)]
            yield cells

    def _read(self, table: Table, asked: str | None, found: set[str]) -> Iterator[_Row]:
        campaign, names = table.campaign or asked, None
        for number, line in enumerate(table.lines, start=1):
            cells = [text_of(cell) for cell in line]
            if self._is_header(cells):
                names = self._names(cells)
                found.update(self._columns.keys() & names)
            elif names is None or self._is_title(cells):
                title = _CAMPAIGN_TITLE.search(" ".join(cells))
                campaign = title[1] if title and not table.campaign else campaign
            elif not self._is_total(cells, names):
                yield self._row(number, cells, names, campaign)

    def _row(self, number: int, cells: Sequence[str], names: Sequence[str], campaign: str | None) -> _Row:
        row: _Row = {}
        for position, cell in enumerate(cells):
            if cell:
                name = names[position] if position < len(names) else f"column {position + 1}"
                column = self._columns.get(name)
                if column is not None or self._personal:
                    row[name] = cell if column is None else _value(cell, column.type)
                else:
                    self.withheld[name] += 1
        if self._campaign:
            if campaign is None:
                raise PageError("The file does not say which campaign it is about.")
            row[self._campaign] = campaign
        for name in self._key:
            column = self._columns[name]
            if column.type == "whole" and not isinstance(row.get(name), int):
                if row.get(name):
                    row[f"{column.headers[0]} (text)"] = row[name]
                row[name] = 0
            elif column.type in ("day", "time") and not row.get(name):
                raise PageError(f"Line {number} of the file has no {column.headers[0]!r}.")
            else:
                row.setdefault(name, "")
        return row

    def _is_title(self, cells: Sequence[str]) -> bool:
        return sum(map(bool, cells)) < _FEWEST

    def _is_total(self, cells: Sequence[str], names: Sequence[str]) -> bool:
        """Whether a line has sums: it begins with a word for that, which a name or an article may do as well."""
        word, *others = [(cell, name) for cell, name in zip_longest(cells, names, fillvalue="") if cell]
        column = self._columns.get(word[1])
        return word[0].casefold().startswith(_TOTALS) and (
            (column is not None and column.type != "text")
            or not any(name in self._telling and cell not in _DASHES for cell, name in others)
        )

    def _has_header(self, table: Table) -> bool:
        return any(self._is_header([*map(text_of, line)]) for line in table.lines)

    def _is_header(self, cells: Sequence[str]) -> bool:
        return sum(self._named(cell) is not None for cell in cells) >= _FEWEST

    def _named(self, cell: str) -> str | None:
        """The column of a header."""
        text = _plain(cell)
        found = self._headers.get(text)
        if found is None and text:
            patterns = (one for one in self._headers if one.endswith("*") and text.startswith(one[:-1]))
            found = self._headers.get(next(patterns, ""))
        return found

    def _names(self, cells: Sequence[str]) -> list[str]:
        """The name of the column, or of the header, for each cell. No name comes twice."""
        names: list[str] = []
        for position, cell in enumerate(cells):
            name = self._named(cell) or _SPACES.sub(" ", cell) or f"column {position + 1}"
            header = _SPACES.sub(" ", cell) or name
            names.append(name if name not in names else f"{header} ({position + 1})")
        for key in self._key:
            if key not in names and key != self._campaign:
                raise PageError(f"The file has no column {' or '.join(map(repr, self._columns[key].headers))}.")
        return names

    def _count(self, rows: Sequence[_Row]) -> None:
        seen: Counter[tuple[Any, ...]] = Counter()
        for row in rows:
            key = tuple(row.get(name) for name in self._key)
            row[str(self._number)] = seen[key]
            seen[key] += 1


def _is_id(name: str) -> bool:
    return name in ("sku", "document") or name.endswith(("_id", "_number"))


def _withheld(cell: str) -> str:
    """What stands in place of a value: as empty as it is, and as much a sum."""
    total = next((one for one in _TOTALS if cell.casefold().startswith(one)), None)
    return total or (WITHHELD if cell else "")


def answer_of(columns: Sequence[Column]) -> Rows:
    """What `Sheet.json` makes of a file, as an answer."""
    fields = {column.name: _SCALARS[column.type] for column in columns}
    notes = {column.name: "" if column.headers[0][0] == "@" else column.headers[0] for column in columns}
    return Rows(Fields(fields, notes))


def _has_values(table: Table) -> bool:
    return any(sum(bool(text_of(cell)) for cell in line) >= _FEWEST for line in table.lines)


def _unknown(content: bytes) -> PageError:
    beginning = content[:4].decode("latin-1")  # tells the type of the file, and nothing that could be personal
    return PageError(f"The file has none of the expected headers. It begins with {beginning!r}.")


def _plain(header: str) -> str:
    return _SPACES.sub(" ", header).strip().casefold().replace("ё", "е")


def _value(cell: str, kind: str) -> Any:
    """A cell as JSON for its column. Text that does not fit stays: it goes into ``_rest``."""
    if kind == "text":
        return cell
    if kind in ("day", "time"):
        return _day(cell, kind)
    if cell in _DASHES:
        return None
    number = _SPACES.sub("", cell).replace(",", ".").removesuffix("₽").removesuffix("%")
    if not re.fullmatch(r"[+-]?\d+(\.\d+)?", number):
        return cell
    if kind == "decimal":
        return number
    whole = number.partition(".")
    return int(whole[0]) if not whole[2].strip("0") else cell


def _day(cell: str, kind: str) -> Any:
    found = _DAY.fullmatch(cell)
    if found:
        day, month, year, time = found.groups()
        cell = f"{year}-{month}-{day}" + (f"T{time.zfill(5) if len(time) < 6 else time.zfill(8)}" if time else "")
    elif re.fullmatch(r"\d{5}(\.\d+)?", cell):
        cell = (_FIRST + timedelta(days=float(cell))).isoformat(timespec="seconds")
    elif cell in _DASHES:
        return None
    if kind == "day":
        head, _, time = cell.replace("T", " ").partition(" ")
        return head if time.strip(":0.Z+") == "" else cell
    return cell.replace(" ", "T", 1)
