"""The pages that a walk passes to its sink, the sinks, and the report."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, NamedTuple, Protocol

import attrs
from attrs import field, frozen

from ozon_generated.errors import ArgumentError, OzonError
from ozon_generated.exact_json import dumps
from ozon_generated.plain import plain

if TYPE_CHECKING:
    from ozon_generated.seller.dependent_attribute import DependentAttributeValue
    from ozon_generated.seller.description_category import (
        DescriptionCategoryAttribute,
        DescriptionCategoryAttributeValue,
    )


class Target(NamedTuple):
    """What to fetch: all dictionaries of a product type, or that of one of its attributes."""

    description_category_id: int
    type_id: int
    attribute_id: int | None = None


@frozen
class Dictionary:
    """A dictionary to fetch.

    Attributes:
        attribute_id: the attribute.
        dictionary_id: Ozon's id of the dictionary.
        name: name of the attribute.
        description_category_id: the category used to fetch it.
        type_id: the product type used to fetch it.
        shared: whether all categories share it (``category_dependent`` is false); then it is fetched once.
    """

    attribute_id: int
    dictionary_id: int
    name: str
    description_category_id: int
    type_id: int
    shared: bool

    @property
    def place(self) -> tuple[int, int]:
        """The category and product type used to fetch it."""
        return self.description_category_id, self.type_id


@frozen
class AttributesPage:
    """All attributes of a product type; comes before the values of its dictionaries."""

    description_category_id: int
    type_id: int
    rows: list[DescriptionCategoryAttribute]


@frozen
class ValuesPage:
    """Some values of a dictionary, sorted by id. The page with ``last`` ends it, and may be empty."""

    dictionary: Dictionary
    rows: list[DescriptionCategoryAttributeValue]
    last: bool


@frozen
class DependentPage:
    """Some values of a parent attribute, each with the values that it allows for the child."""

    description_category_id: int
    type_id: int
    parent_attribute_id: int
    child_attribute_id: int
    rows: list[DependentAttributeValue]
    last: bool


WalkPage = AttributesPage | ValuesPage | DependentPage


class WalkProgress(NamedTuple):
    """Progress of a walk: the last job, jobs done, jobs known so far (more may appear), values so far."""

    what: str
    done: int
    known: int
    values: int


class Skipped(NamedTuple):
    """What was not fetched, and why."""

    what: str
    reason: str


class Failed(NamedTuple):
    """What could not be fetched. The next walk with the same journal tries it again from where it stopped."""

    what: str
    error: OzonError


@frozen(kw_only=True)
class WalkReport:
    """What a walk fetched in all its runs, what it skipped, and what failed.

    Attributes:
        types: product types whose attributes were read.
        attributes: attributes of all these types.
        free_text: those of them without a dictionary.
        dictionaries: complete dictionaries.
        reused: how often a type used an already known dictionary.
        values: values of all dictionaries.
        dependent: values of parent attributes whose children were read.
        skipped: what was not fetched, and why.
        failed: what could not be fetched, with the error.
    """

    types: int
    attributes: int
    free_text: int
    dictionaries: int
    reused: int
    values: int
    dependent: int
    skipped: list[Skipped] = field(factory=list)
    failed: list[Failed] = field(factory=list)

    @property
    def complete(self) -> bool:
        """Whether nothing failed."""
        return not self.failed

    def __str__(self) -> str:
        lines = [
            f"{self.types} types with {self.attributes} attributes, {self.free_text} of them free text",
            f"{self.dictionaries} dictionaries with {self.values} values; {self.reused} shared ones reused",
            f"{self.dependent} values of parent attributes",
        ]
        lines += [f"skipped: {what}: {reason}" for what, reason in self.skipped]
        lines += [f"failed: {what}: {error}" for what, error in self.failed]
        return "\n".join(lines)


class Sink(Protocol):
    """Receives what a walk fetches. Its methods are called one at a time, even by an asynchronous walk.

    A *mark* is a JSON value that says how far the sink is. The journal keeps the mark of each page that it records; a
    sink that drops what came after its mark has every value exactly once, whatever happens in between. A sink that
    stores by key (attribute and value id) is idempotent and may ignore marks.
    """

    def begin(self, mark: object) -> object:
        """Begin a walk, or continue after a mark: drop what came after it. Returns the current mark."""
        ...

    def page(self, page: WalkPage) -> object:
        """Write a page, at least to the operating system. Returns the mark after it."""
        ...

    def end(self, report: WalkReport | None) -> None:
        """End the walk; without a report, an error ended it."""
        ...


class MemorySink:
    """Keeps everything in memory.

    Attributes:
        pages: all pages as they came.
        report: the report, once the walk is complete.
    """

    def __init__(self) -> None:
        self.pages: list[WalkPage] = []
        self.report: WalkReport | None = None

    def begin(self, mark: Any) -> int:
        """Drop pages after the mark."""
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
    """Writes a line of JSON per attribute, value and dependent value, with its ``kind``.

    ``description_category_id`` and ``type_id`` of a value are null if all categories share its dictionary.

    Args:
        path: the file; an existing one is continued, never overwritten.
        sync: True to have each page on disk before the walk continues, so that even a power cut loses none.
    """

    def __init__(self, path: str | Path, *, sync: bool = False) -> None:
        self.path = Path(path)
        self._sync = sync
        self._file: BinaryIO | None = None

    def begin(self, mark: Any) -> int:
        """Open the file and truncate it at the mark.

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
        while text:  # an unbuffered write may be partial
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
    """The lines of a page: their common part is encoded once, and joined with the JSON of each row."""
    head = dumps(_head(page), plain)[:-1]
    rows = (dumps(row, plain) for row in page.rows)
    return b"".join(head + (b"," + row[1:] if len(row) > 2 else b"}") + b"\n" for row in rows)


def _head(page: WalkPage) -> dict[str, object]:
    if isinstance(page, ValuesPage):
        of = page.dictionary
        ids = {"attribute_id": of.attribute_id, "dictionary_id": of.dictionary_id}
        place = (None, None) if of.shared else of.place
        return {"kind": "value", **ids, "description_category_id": place[0], "type_id": place[1]}
    kind = "attribute" if isinstance(page, AttributesPage) else "dependent"
    return {"kind": kind, **attrs.asdict(page, filter=lambda one, _: one.name not in ("rows", "last"))}
