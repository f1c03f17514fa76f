"""Files of reports, taken apart into lines: CSV in any coding, workbooks, and archives of both; and lines as a file."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from typing import NamedTuple
from zipfile import BadZipFile, ZipFile, ZipInfo

from python_calamine import CalamineError, CalamineWorkbook

from ozon_generated.client import File
from ozon_generated.errors import OzonError

from ...files.archives import parts
from .tolerant import PageError

_CODINGS = ("utf-8-sig", "cp1251")
_DELIMITERS = ";\t,"
_CAMPAIGN_NAME = re.compile(r"(\d+)(?=[_.]|$)")

IsHeader = Callable[[Sequence[str]], bool]


class Table(NamedTuple):
    """Lines of a file or a sheet, the campaign that its name tells, and its place in an archive, from 1 on."""

    lines: Sequence[Sequence[object]]
    campaign: str | None
    file: int


def tables(content: bytes, is_header: IsHeader) -> Iterator[Table]:
    """The tables of a file. Raises `PageError`."""
    try:
        for number, (name, part) in enumerate(parts(File("", "", content)), start=1):
            campaign = _CAMPAIGN_NAME.match(name)
            for lines in _lines(part, is_header):
                yield Table(lines, campaign[1] if campaign else None, number)
    except PageError:
        raise
    except (OzonError, CalamineError, BadZipFile, csv.Error) as error:
        raise PageError(f"The file cannot be read: {error}") from None


def _lines(content: bytes, is_header: IsHeader) -> Iterator[Sequence[Sequence[object]]]:
    """The lines of a CSV, or of each sheet of a workbook, also if they have no header."""
    if content.startswith(b"PK"):
        book = CalamineWorkbook.from_filelike(io.BytesIO(content))
        for name in book.sheet_names:
            yield book.get_sheet_by_name(name).to_python(skip_empty_area=False)
        return
    text = _decoded(content)
    most: list[list[str]] = []
    for delimiter in _DELIMITERS:
        lines = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
        if any(is_header([text_of(cell) for cell in line]) for line in lines):
            yield lines
            return
        most = max(most, lines, key=lambda found: sum(map(len, found)))
    yield most


def _decoded(content: bytes) -> str:
    for coding in _CODINGS:
        try:
            return content.decode(coding)
        except UnicodeDecodeError:
            continue
    raise PageError("The file is no text in UTF-8 or cp1251.")


def text_of(cell: object) -> str:
    """A cell as text; numbers and days as in JSON."""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, datetime):
        return cell.isoformat()
    return str(cell).strip()


def file_of(found: Sequence[Table]) -> bytes:
    """A file from which `tables` reads these tables: a CSV, or an archive of several."""
    made = []
    for table in found:
        content = io.StringIO(newline="")
        csv.writer(content, delimiter=_DELIMITERS[0]).writerows(table.lines)
        made.append(content.getvalue().encode())
    if len(made) == 1 and found[0].campaign is None:
        return made[0]
    packed = io.BytesIO()
    with ZipFile(packed, "w") as archive:
        for number, (table, part) in enumerate(zip(found, made, strict=True), start=1):
            # without a day, so that the same tables are the same bytes
            archive.writestr(ZipInfo(f"{table.campaign or 'part'}_{number}.csv"), part)
    return packed.getvalue()
