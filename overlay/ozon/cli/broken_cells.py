"""Cells of a sheet that show an error, or a formula that was never computed: calamine reads them as empty."""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO
from posixpath import join, normpath
from xml.etree import ElementTree
from zipfile import ZipFile

from attrs import frozen

#: A formula, or a cell with an error.
_SUSPECT = re.compile(rb"<(\w+:)?f\b|\bt=[\"']e[\"']")
_ANY = "{*}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_CALC = "{urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0}"


@frozen
class Broken:
    """What stands in place of a value."""

    text: str

    def __str__(self) -> str:
        return self.text


NEVER_COMPUTED = Broken("its formula has no value: open the file in a spreadsheet program, and save it")


class UnknownFormatError(Exception):
    """A file whose broken cells cannot be told from empty ones."""


def broken_cells(content: bytes, sheet: str) -> dict[tuple[int, int], Broken]:
    """The broken cells of a sheet by row, from 1, and column, from 0.

    Raises:
        UnknownFormatError: the file is neither XLSX nor ODS.
    """
    if not content.startswith(b"PK"):
        raise UnknownFormatError
    with ZipFile(BytesIO(content)) as book:
        if "xl/workbook.xml" in book.namelist():
            return dict(_of_xlsx(book.read(_part(book, sheet))))
        if "content.xml" in book.namelist():
            return dict(_of_ods(book.read("content.xml"), sheet))
    raise UnknownFormatError


def _part(book: ZipFile, sheet: str) -> str:
    """The name of the part that has a sheet."""
    workbook = ElementTree.fromstring(book.read("xl/workbook.xml"))
    sheets = {one.get("name"): dict(one.items()) for one in workbook.findall(f".//{_ANY}sheet")}
    number = {name.rpartition("}")[2]: value for name, value in sheets[sheet].items()}["id"]
    relations = ElementTree.fromstring(book.read("xl/_rels/workbook.xml.rels"))
    target = {one.get("Id"): one.attrib["Target"] for one in relations}[number]
    return target.lstrip("/") if target.startswith("/") else normpath(join("xl", target))


def _of_xlsx(content: bytes) -> Iterator[tuple[tuple[int, int], Broken]]:
    if not _SUSPECT.search(content):
        return
    number = 0
    for _, row in ElementTree.iterparse(BytesIO(content)):
        if not row.tag.endswith("}row"):
            continue
        number, place = int(row.get("r", number + 1)), -1  # numbers of rows and names of cells may be left out
        for cell in row:
            letters, kind = cell.get("r", "").rstrip("0123456789"), cell.get("t")
            place = _column(letters) if letters else place + 1
            parts = {part.tag.rpartition("}")[2]: part.text for part in cell}
            if kind == "e":
                yield (number, place), Broken(f"the cell shows the error {parts.get('v') or ''}".rstrip())
            elif "f" in parts and not parts.get("v") and kind not in ("str", "inlineStr"):
                yield (number, place), NEVER_COMPUTED
        row.clear()


def _of_ods(content: bytes, sheet: str) -> Iterator[tuple[tuple[int, int], Broken]]:
    tables = ElementTree.fromstring(content).iter(f"{_TABLE}table")
    rows = next(table for table in tables if table.get(f"{_TABLE}name") == sheet).iter(f"{_TABLE}table-row")
    number = 1
    for row in rows:
        place = 0
        for cell in row:
            if cell.get(f"{_CALC}value-type") == "error":
                yield (number, place), Broken(f"the cell shows the error {''.join(cell.itertext())}".rstrip())
            elif cell.get(f"{_TABLE}formula") and cell.get(f"{_OFFICE}value-type") is None:
                yield (number, place), NEVER_COMPUTED
            place += int(cell.get(f"{_TABLE}number-columns-repeated", "1"))
        number += int(row.get(f"{_TABLE}number-rows-repeated", "1"))


def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1
