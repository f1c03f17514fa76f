"""Reads an untrusted ZIP."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Iterator
from typing import IO

from ozon_generated import bodies as _body
from ozon_generated.client import File
from ozon_generated.errors import DecodeError
from ozon_generated.files import bare_name

#: Maximum files in a ZIP, and maximum bytes of its table of contents.
MOST_PARTS = 10_000
_LARGEST_TABLE = 8 * 2**20
_UTF8 = 0x800
_ENCRYPTED = 0x1
_END = b"PK\x05\x06"
_XLSX = {"[Content_Types].xml", "xl/workbook.xml"}
#: What `zipfile` raises while it reads a damaged ZIP; a RuntimeError also means a feature of ZIP that it does not know.
_BROKEN = (zipfile.BadZipFile, zlib.error, struct.error, EOFError, RuntimeError, ValueError)


def parts(file: File) -> Iterator[tuple[str, bytes]]:
    """Name and content of each file in a ZIP, one in memory at a time; of the file itself if it is not a ZIP.

    Folders are omitted, and an XLSX, which is a ZIP, is not unpacked. Names have no folder and are unique: a second
    ``1.csv`` is ``1 (2).csv``. A ZIP in the ZIP is not unpacked.

    Raises:
        DecodeError: the ZIP is truncated, damaged or encrypted, or has more or larger files than a report can have.
        OSError: the file cannot be read.
    """
    with io.BytesIO(file.content) if file.path is None else file.path.open("rb") as opened:
        try:
            yield from _parts(file, opened)
        except _BROKEN as error:
            failure = DecodeError(f"The ZIP is damaged: {error or type(error).__name__}. Fetch it again.")
        else:
            return
    raise failure


def _parts(file: File, opened: IO[bytes]) -> Iterator[tuple[str, bytes]]:
    archive = _archive(opened)
    if archive is None:
        opened.seek(0)
        yield file.name or (file.path.name if file.path else ""), opened.read()
        return
    left = _body.LARGEST_FILE
    for name, member in _members(archive).items():
        content = _content(archive, member, min(left, _body.LARGEST))
        left -= len(content)
        yield name, content


def _archive(opened: IO[bytes]) -> zipfile.ZipFile | None:
    """The ZIP, if its table of contents, which is read whole, is within the limit. ``None`` if it is not unpacked."""
    if opened.read(4) not in (b"PK\x03\x04", _END):
        return None
    size = opened.seek(0, io.SEEK_END)
    opened.seek(max(size - 2**16 - 22, 0))
    tail = opened.read()
    end = tail.rfind(_END)
    if end < 0 or len(tail) < end + 22:
        raise DecodeError("The ZIP is cut off: its end is missing. Fetch it again.")
    (table,) = struct.unpack_from("<I", tail, end + 12)
    if table > _LARGEST_TABLE:
        raise DecodeError(f"The ZIP has a table of contents of {table:,} bytes, which no report has.")
    archive = zipfile.ZipFile(opened)
    return None if set(archive.namelist()) >= _XLSX else archive


def _members(archive: zipfile.ZipFile) -> dict[str, zipfile.ZipInfo]:
    """The files by their names."""
    infos = [info for info in archive.infolist() if not info.is_dir()]
    if len(infos) > MOST_PARTS:
        raise DecodeError(f"The ZIP has {len(infos):,} files, more than the {MOST_PARTS:,} that are allowed.")
    taken: dict[str, int] = {}
    return {_once(bare_name(_name(info)) or "unnamed", taken): info for info in infos}


def _name(info: zipfile.ZipInfo) -> str:
    """The decoded name: old Russian packers write cp866 without marking it."""
    if info.flag_bits & _UTF8:
        return info.filename
    raw = info.filename.encode("cp437")
    try:
        return raw.decode()
    except UnicodeDecodeError:
        return raw.decode("cp866")


def _once(name: str, taken: dict[str, int]) -> str:
    """A unique name, even on case-insensitive file systems."""
    stem, dot, suffix = name.rpartition(".")
    candidate, number = name, taken.get(name.casefold(), 1)
    while candidate.casefold() in taken:
        number += 1
        candidate = f"{stem} ({number}){dot}{suffix}" if stem else f"{name} ({number})"
    taken[name.casefold()] = number
    taken.setdefault(candidate.casefold(), 1)
    return candidate


def _content(archive: zipfile.ZipFile, member: zipfile.ZipInfo, largest: int) -> bytes:
    if member.flag_bits & _ENCRYPTED:
        raise DecodeError("The ZIP is encrypted.")
    if member.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise DecodeError("The ZIP is packed in a way that no report is.")
    with archive.open(member) as file:
        content = file.read(largest + 1)
    if len(content) > largest:
        raise DecodeError(f"A file in the ZIP is too large: it has more than {largest:,} bytes.")
    return content
