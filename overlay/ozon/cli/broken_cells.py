"""Cells of a sheet that show an error, or a formula that was never computed: calamine reads them as empty."""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO
from posixpath import join, normpath
from xml.etree import ElementTree
from zipfile import ZipFile

from attrs import frozen

_CELL = re.compile(r"<c\s([^>]*[^/])>(.*?)</c>", re.DOTALL)
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_CALC = "{urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0}"
_VALUE = re.compile(r"<v>([^<]+)</v>|<is>")


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
            return dict(_of_xlsx(book.read(_part(book, sheet)).decode("utf-8", "replace")))
        if "content.xml" in book.namelist():
            return dict(_of_ods(book.read("content.xml"), sheet))
    raise UnknownFormatError


def _part(book: ZipFile, sheet: str) -> str:
    """The name of the part that has a sheet."""
    from xml.sax.saxutils import unescape

    workbook = book.read("xl/workbook.xml").decode("utf-8", "replace")
    entries = (dict(re.findall(r'([\w:]+)="([^"]*)"', one)) for one in re.findall(r"<sheet\s([^>]*)>", workbook))
    names = {unescape(one["name"], {"&quot;": '"', "&apos;": "'"}): one["r:id"] for one in entries}
    relations = book.read("xl/_rels/workbook.xml.rels").decode("utf-8", "replace")
    parts = (dict(re.findall(r'(\w+)="([^"]*)"', one)) for one in re.findall(r"<Relationship\s([^>]*)>", relations))
    targets = {one["Id"]: one["Target"] for one in parts}
    target = targets[names[sheet]]
    return target.lstrip("/") if target.startswith("/") else normpath(join("xl", target))


def _of_xlsx(text: str) -> Iterator[tuple[tuple[int, int], Broken]]:
    if "<f" not in text and ' t="e"' not in text:
        return
    for cell in _CELL.finditer(text):
        attributes = dict(re.findall(r'(\w+)="([^"]*)"', cell[1]))
        value = _VALUE.search(cell[2])
        place = re.fullmatch(r"([A-Z]+)(\d+)", attributes.get("r", ""))
        if place is None:
            continue
        where = int(place[2]), _column(place[1])
        if attributes.get("t") == "e":
            yield where, Broken(f"the cell shows the error {value[1] if value else ''}".rstrip())
        elif value is None and "<f" in cell[2] and attributes.get("t") != "str":
            yield where, NEVER_COMPUTED


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
