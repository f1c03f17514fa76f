"""Where the values go."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, Protocol

from ozon_generated.errors import ArgumentError
from ozon_generated.exact_json import dumps
from ozon_generated.plain import plain

from .events import AttributesPage, ValuesPage, WalkPage

if TYPE_CHECKING:
    from ozon_generated.seller.description_category import (
        DescriptionCategoryAttribute,
        DescriptionCategoryAttributeValue,
    )

    from .events import Dictionary, WalkReport


class Sink(Protocol):
    """Takes what a walk fetches. Its methods are called one at a time, also by an asynchronous walk.

    A *mark* is a JSON value that says how far the sink is. The journal keeps the mark of each page that it knows of;
    a sink that forgets what came after its mark has every value exactly once, whatever happened in between. One that
    stores by key (attribute and id of the value) may ignore marks: a page that comes again changes nothing.
    """

    def begin(self, mark: object) -> object:
        """A walk begins, or goes on after a mark: forget what came after it. Returns the mark of this moment."""
        ...

    def page(self, page: WalkPage) -> object:
        """Take a page, and hand it to the operating system at least. Returns the mark behind it."""
        ...

    def end(self, report: WalkReport | None) -> None:
        """The walk is over; without a report, an error broke it off."""
        ...


class MemorySink:
    """Keeps everything in memory.

    Attributes:
        pages: all pages as they came.
        report: the report, when the walk came to its end.
    """

    def __init__(self) -> None:
        self.pages: list[WalkPage] = []
        self.report: WalkReport | None = None

    def begin(self, mark: Any) -> int:
        """Forget pages behind the mark."""
        if mark is not None and len(self.pages) < mark:
            raise ArgumentError(
                "The journal is of a walk whose values were in memory, and gone with its process: delete the journal."
            )
        del self.pages[mark or 0 :]
        return len(self.pages)

    def page(self, page: WalkPage) -> int:
        """Keep a page."""
        self.pages.append(page)
        return len(self.pages)

    def end(self, report: WalkReport | None) -> None:
        """Keep the report."""
        self.report = report

    @property
    def attributes(self) -> dict[tuple[int, int], list[DescriptionCategoryAttribute]]:
        """Attributes by category and type."""
        pages = (page for page in self.pages if isinstance(page, AttributesPage))
        return {(page.description_category_id, page.type_id): page.rows for page in pages}

    @property
    def values(self) -> dict[Dictionary, list[DescriptionCategoryAttributeValue]]:
        """Values by dictionary."""
        found: dict[Dictionary, list[DescriptionCategoryAttributeValue]] = {}
        for page in self.pages:
            if isinstance(page, ValuesPage):
                found.setdefault(page.dictionary, []).extend(page.rows)
        return found


class JsonLinesSink:
    """Writes a line of JSON for each attribute, value and dependent value, told apart by ``kind``.

    ``description_category_id`` and ``type_id`` of a value are null where its dictionary holds for every category.

    Args:
        path: the file; an existing one is continued, never overwritten.
        sync: True to have each page on the disk before the walk goes on, so that not even a power cut costs one.
    """

    def __init__(self, path: str | Path, *, sync: bool = False) -> None:
        self.path = Path(path)
        self._sync = sync
        self._file: BinaryIO | None = None

    def begin(self, mark: Any) -> int:
        """Open the file, and cut off what came after the mark.

        Raises:
            ArgumentError: the file is not the one of the journal.
        """
        self.path.touch()
        size = self.path.stat().st_size
        if size < (mark or 0):
            raise ArgumentError(f"{self.path} is shorter than its journal says: delete both to start over.")
        if mark is None and size:
            raise ArgumentError(f"{self.path} has content that the journal does not know: delete it, or name another.")
        self._file = self.path.open("r+b", buffering=0)
        self._file.truncate(mark or 0)
        return self._file.seek(0, os.SEEK_END)

    def page(self, page: WalkPage) -> int:
        """Write a page."""
        assert self._file is not None
        text = _text(page)
        while text:  # an unbuffered file may take a part
            text = text[self._file.write(text) :]
        if self._sync:
            os.fsync(self._file.fileno())
        return self._file.tell()

    def end(self, report: WalkReport | None) -> None:
        """Close the file."""
        if self._file is not None:
            self._file.close()
            self._file = None


def _text(page: WalkPage) -> bytes:
    """The lines of a page: what they have in common is written once, and joined with the JSON of each row."""
    head = dumps(_head(page), plain)[:-1]
    return b"".join(head + (b"," + row[1:] if len(row) > 2 else b"}") + b"\n" for row in _rows(page))


def _rows(page: WalkPage) -> Iterator[bytes]:
    return (dumps(row, plain) for row in page.rows)


def _head(page: WalkPage) -> dict[str, Any]:
    if isinstance(page, ValuesPage):
        dictionary = page.dictionary
        return {
            "kind": "value",
            "attribute_id": dictionary.attribute_id,
            "dictionary_id": dictionary.dictionary_id,
            "description_category_id": None if dictionary.shared else dictionary.description_category_id,
            "type_id": None if dictionary.shared else dictionary.type_id,
        }
    place = {"description_category_id": page.description_category_id, "type_id": page.type_id}
    if isinstance(page, AttributesPage):
        return {"kind": "attribute", **place}
    pair = {"parent_attribute_id": page.parent_attribute_id, "child_attribute_id": page.child_attribute_id}
    return {"kind": "dependent", **place, **pair}
