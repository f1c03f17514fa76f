"""Files of raw pages: what they contain, and how many are removed."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator
from contextlib import suppress
from itertools import chain
from pathlib import Path
from urllib.parse import unquote

import msgspec

from ..rows.lines import tables, text_of
from ..rows.tolerant import PageError
from ..spool import Archive, records
from .forgotten import Forgotten


def with_one_of(files: Iterable[Path], texts: Collection[str]) -> Iterator[Path]:
    """The files in which one of these texts, or numbers in digits, is a value or a cell, in any case of its letters."""
    wanted = {text.strip().casefold() for text in texts} - {""}
    found = [json.dumps(text, ensure_ascii=False)[1:-1].casefold() for text in wanted]
    for file in files if wanted else ():
        if any(_has(record.content, wanted, found) for record in records(file)):
            yield file


def removed(files: Iterable[Path], archive: Archive, *, really: bool) -> list[Forgotten]:
    """Remove files, or count them: by shop and stream."""
    counts: dict[tuple[str, str], int] = {}
    for file in files:
        shop, stream, *_ = file.relative_to(archive.folder).parts
        counts[unquote(shop), stream] = counts.get((unquote(shop), stream), 0) + 1
        if really:
            file.unlink(missing_ok=True)
    return [Forgotten(shop=shop, what="raw pages", place=stream, count=n) for (shop, stream), n in counts.items()]


def _has(content: bytes, wanted: Collection[str], written: Collection[str]) -> bool:
    with suppress(UnicodeDecodeError):
        text = content.decode()
        if "\\" not in text and not any(one in text.casefold() for one in written):
            return False
    try:
        return _is_in(msgspec.json.decode(content), wanted)
    except (msgspec.DecodeError, UnicodeDecodeError):  # a file of a report
        return _in_cells(content, wanted)


def _in_cells(content: bytes, wanted: Collection[str]) -> bool:
    """Whether one of these texts is a cell of a file; what cannot be read may hold it."""
    try:
        for table in tables(content, lambda _: False):
            if any(text_of(cell).casefold() in wanted for cell in chain.from_iterable(table.lines)):
                return True
    except PageError:
        return True
    return False


def _is_in(value: object, wanted: Collection[str]) -> bool:
    if isinstance(value, dict):
        return any(_is_in(one, wanted) for one in value.values())
    if isinstance(value, list):
        return any(_is_in(one, wanted) for one in value)
    return str(value).strip().casefold() in wanted
