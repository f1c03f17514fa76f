"""The mirror as a sink of the walker."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ozon_generated.errors import ArgumentError

from ..events import AttributesPage, ValuesPage
from .types import DictionaryKey, DictionaryRefresh
from .writer import DictionaryWriter, LeaseLostError, new_owner

if TYPE_CHECKING:
    from ..events import WalkPage, WalkReport
    from .catalogue import Catalogue
    from .writer import DictionaryWriters


class MirrorSink:
    """Puts what `ozon.walk_dictionaries` fetches into a mirror; made by `Mirror.sink`.

    A dictionary takes its place when the walk has all of it. The walk must be in the language of the mirror.

    Attributes:
        fetched: dictionaries that took their place, with what changed in them.
        busy: dictionaries that another process was fetching; what the walk brought of them was dropped.
    """

    def __init__(self, catalogue: Catalogue, writers: DictionaryWriters, clock: Callable[[], float]) -> None:
        self.fetched: list[DictionaryRefresh] = []
        self.busy: list[DictionaryKey] = []
        self._catalogue = catalogue
        self._writers = writers
        self._clock = clock
        self._owner = new_owner(outlives=True)
        self._open: dict[DictionaryKey, DictionaryWriter | None] = {}  # None: not ours

    def begin(self, mark: Any) -> object:
        """A walk begins, or goes on with the dictionaries that were open at a mark."""
        if mark is not None:
            try:
                self._owner, keys = mark["owner"], [DictionaryKey(*key) for key in mark["open"]]
            except (TypeError, KeyError):
                raise ArgumentError("The journal is not of a walk into a mirror: delete it.") from None
            self._open = {key: self._writers.reopen(key, self._owner) for key in keys}
        return self._mark()

    def page(self, page: WalkPage) -> object:
        """Keep a page. Values of dependent attributes have no place in the mirror."""
        if isinstance(page, AttributesPage):
            place = (page.description_category_id, page.type_id)
            self._catalogue.put_attributes(place, page.rows, self._clock())
        elif isinstance(page, ValuesPage):
            self._values(page)
        return self._mark()

    def end(self, report: WalkReport | None) -> None:
        """The walk is over; incomplete dictionaries stay as they were, and the walk can continue with them."""

    def _values(self, page: ValuesPage) -> None:
        of = page.dictionary
        place = (0, 0) if of.shared else (of.description_category_id, of.type_id)
        key = DictionaryKey(of.attribute_id, *place, self._catalogue.language)
        if key not in self._open:
            begun = self._writers.begin(key, max_age=0, dictionary_id=of.dictionary_id, owner=self._owner, restart=True)
            self._open[key] = begun if isinstance(begun, DictionaryWriter) else None
        writer = self._open[key]
        if writer is not None:
            try:
                writer.page(page.rows)
                if page.last:
                    self.fetched.append(writer.end())
            except LeaseLostError:
                writer = self._open[key] = None
        if page.last:
            del self._open[key]
            if writer is None:
                self.busy.append(key)

    def _mark(self) -> dict[str, object]:
        return {"owner": self._owner, "open": [list(key) for key in self._open]}
