"""Raw pages on disk: each page of a task is written before the next one is requested, and stays as the archive.

A killed process loses no page, and a power cut those of the last second, which are requested again.

A file has one record for each page: the lengths of head and body, a checksum, the head (JSON: what the page is, and how
to go on after it) and the body (the page as received, compressed). A record that was cut off by a crash is dropped.
"""

from __future__ import annotations

import json
import os
import struct
import zlib
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import quote

import pyarrow as pa

from ..clock import CURRENT
from .task import Task

_FRAME = struct.Struct("<III")  # length of the head, length of the body, checksum of both
_ZSTD = "zstd"
#: Seconds between waits for the disk. One for each page would take longer than some answers.
_SYNC = 1.0


class Record(NamedTuple):
    """A page on disk.

    Attributes:
        number: number of the page, from 0.
        content: the page as received.
        facts: what the reader of the page noted: where to go on, and what it was asked for.
    """

    number: int
    content: bytes
    facts: dict[str, Any]


class Archive:
    """The folder of raw pages. Only its owner can read it.

    Args:
        folder: the folder; it is made when the first page comes.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def of_shop(self, shop: str) -> Path:
        """The folder of a shop, always one inside of the archive."""
        name = quote(shop, safe="")
        return self.folder / (name if name.strip(".") else "%2E" * len(name) or "%")  # such as ``..``, or nothing

    def path(self, task: Task, owner: str = "") -> Path:
        """The file of a task: of a running one with the name of its holder."""
        place = self.of_shop(task.shop) / task.stream / task.since.isoformat()
        return place / (f"{task.id}.{quote(owner, safe='')}.part" if owner else f"{task.id}.pages")

    def open(self, task: Task, owner: str) -> Spool:
        """The pages of a task that earlier runs read, to go on after them.

        A holder that lost its lease may still write to its file, so each has a file of its own, and starts with the
        longest one. Pages of a task that had ended are not gone on with: it is run again because they are doubted.
        """
        mine = self.path(task, owner)
        self._make_folder(mine.parent)
        older = self.parts(task)
        longest = max(older, key=lambda file: sum(1 for _ in records(file)), default=None)
        spool = Spool(mine)
        try:
            for record in records(longest) if longest else ():
                spool.append(record.content, record.facts)
            spool.sync()
        except BaseException:
            spool.close()
            raise
        for file in older:
            file.unlink(missing_ok=True)
        return spool

    def _make_folder(self, place: Path) -> None:
        """Make a folder, and those around it, readable by the owner only: `Path.mkdir` makes those with other modes."""
        for folder in [*reversed(place.relative_to(self.folder).parents), place.relative_to(self.folder)]:
            (self.folder / folder).mkdir(parents=True, exist_ok=True, mode=0o700)

    def pages(self, task: Task) -> Iterator[Record]:
        """The raw pages of a finished task."""
        return records(self.path(task))

    def keep(self, task: Task, owner: str) -> None:
        """Keep the pages of a finished task as its archive."""
        with suppress(OSError):  # the rows are published all the same, and the next tick tries it again
            self.path(task, owner).replace(self.path(task))

    def parts(self, task: Task | None = None) -> list[Path]:
        """The files of pages that were not kept yet: of a task, or of all."""
        if task is None:
            return [*self.folder.rglob("*.part")]
        return [*self.path(task).parent.glob(f"{task.id}.*.part")]

    def settle(self, files: Iterable[Path], ended: Mapping[str, int]) -> None:
        """Keep the pages of tasks that have ended, whose processes were killed before they did.

        Args:
            files: what `parts` returned before it was asked which tasks have ended: then no other process writes to
                those of them that have.
            ended: the number of pages of each of these tasks, by id. A file with another number is of a holder that
                lost its lease.
        """
        for file in files:
            task = task_of(file)
            if task in ended and sum(1 for _ in records(file)) == ended[task]:
                with suppress(FileNotFoundError):  # another process was faster
                    file.replace(file.with_name(f"{task}.pages"))
            elif task in ended:
                file.unlink(missing_ok=True)

    def files(self, shop: str | None = None) -> Iterator[Path]:
        """All files, also those that a crash left; of one shop, or of all."""
        place = self.folder if shop is None else self.of_shop(shop)
        for ending in ("*.pages", "*.part"):
            yield from sorted(place.rglob(ending))

    def older_than(self, days: float) -> Iterator[Path]:
        """The files that were last written more than this many days ago."""
        before = CURRENT.now().timestamp() - days * 86_400
        for file in self.files():
            with suppress(FileNotFoundError):  # another process was faster
                if file.stat().st_mtime < before:
                    yield file

    def prune(self, days: float) -> None:
        """Delete files that are older than this many days."""
        for file in self.older_than(days):
            file.unlink(missing_ok=True)


class Spool:
    """The pages of a running task."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.length = 0
        self._codec = pa.Codec(_ZSTD)
        self._synced = CURRENT.monotonic()
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_TRUNC, 0o600)
        self._file = os.fdopen(descriptor, "wb", buffering=0)

    def append(self, content: bytes, facts: dict[str, Any]) -> None:
        """Write a page. Raises `OSError`."""
        head = json.dumps({**facts, "size": len(content)}, separators=(",", ":")).encode()
        body = self._codec.compress(content, asbytes=True)
        frame = _FRAME.pack(len(head), len(body), zlib.crc32(body, zlib.crc32(head)))
        text, start = frame + head + body, self._file.tell()
        try:
            left = memoryview(text)
            while left:
                left = left[self._file.write(left) :]
            if CURRENT.monotonic() - self._synced >= _SYNC:
                self.sync()
        except OSError as error:
            self._file.truncate(start)
            self._file.seek(start)
            raise OSError(error.errno, error.strerror, str(self.path)) from None
        self.length += 1

    def sync(self) -> None:
        """Wait until everything is on disk."""
        os.fsync(self._file.fileno())
        self._synced = CURRENT.monotonic()

    def __iter__(self) -> Iterator[Record]:
        """The pages. Raises `OSError` if some are gone or damaged: the rest must not pass for all of them."""
        count = 0
        for record in records(self.path):
            yield record
            count += 1
        if count < self.length:
            raise OSError(f"Raw pages are missing in {self.path}: {count} of {self.length} can be read.")

    @property
    def started(self) -> datetime | None:
        """When the first page came; ``None`` if there is none."""
        first = next(records(self.path), None)
        return datetime.fromisoformat(first.facts["at"]) if first is not None and "at" in first.facts else None

    def restart(self) -> None:
        """Drop all pages: the place of the last one is no longer valid."""
        self._file.truncate(0)
        self._file.seek(0)
        self.length = 0

    def close(self) -> None:
        """Close the file."""
        self._file.close()


def task_of(file: Path) -> str:
    """The id of the task of a file of pages."""
    return file.name.partition(".")[0]


def records(path: Path) -> Iterator[Record]:
    """The pages of a file, up to the first one that is damaged or cut off."""
    codec = pa.Codec(_ZSTD)
    try:
        file = path.open("rb")
    except FileNotFoundError:
        return
    with file:
        number = 0
        while len(frame := file.read(_FRAME.size)) == _FRAME.size:
            heads, bodies, checksum = _FRAME.unpack(frame)
            head, body = file.read(heads), file.read(bodies)
            if len(body) < bodies or zlib.crc32(body, zlib.crc32(head)) != checksum:
                return
            facts = json.loads(head)
            yield Record(number, codec.decompress(body, facts.pop("size"), asbytes=True), facts)
            number += 1
