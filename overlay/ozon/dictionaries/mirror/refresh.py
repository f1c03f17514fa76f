"""Fills a mirror: by a refresh, which fetches what is stale, or as the sink of a walk."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Any

from attrs import Factory, define

from ozon_generated.errors import ApiError, ArgumentError, DecodeError, OzonError

from ...paging.paginate import PaginationError
from ...progress import Progress
from ...steps import Steps, in_thread
from ..sinks import AttributesPage, Dictionary, ValuesPage
from ..source import dictionary_of
from .types import DictionaryKey, DictionaryRefresh, MirrorError, Refreshed
from .writer import DictionaryWriter, LeaseLostError, begin, new_owner, reopen

if TYPE_CHECKING:
    from ..sinks import WalkPage, WalkReport
    from ..source import Source
    from .catalogue import Catalogue
    from .types import Place


class MirrorSink:
    """Writes what `ozon.walk_dictionaries` fetches to a mirror; see `Mirror.sink`.

    A dictionary is replaced when the walk has all of it. The walk must be in the language of the mirror.

    Attributes:
        fetched: replaced dictionaries, with what changed in them.
        busy: dictionaries that another process was fetching; the walk's values of them were dropped.
    """

    def __init__(self, catalogue: Catalogue) -> None:
        self.fetched: list[DictionaryRefresh] = []
        self.busy: list[DictionaryKey] = []
        self._catalogue = catalogue
        self._owner = new_owner(outlives=True)
        self._open: dict[DictionaryKey, DictionaryWriter | None] = {}  # None: not ours

    def begin(self, mark: Any) -> object:
        """Begin a walk, or continue with the dictionaries that were open at a mark."""
        if mark is not None:
            try:
                self._owner, keys = mark["owner"], [DictionaryKey(*key) for key in mark["open"]]
            except (TypeError, KeyError):
                raise ArgumentError("The journal is not of a walk into a mirror: delete it.") from None
            self._open = {key: reopen(self._catalogue.database, key, self._owner) for key in keys}
        return self._mark()

    def page(self, page: WalkPage) -> object:
        """Write a page. The mirror drops values of dependent attributes."""
        if isinstance(page, AttributesPage):
            place = (page.description_category_id, page.type_id)
            self._catalogue.put_attributes(place, page.rows, self._catalogue.database.clock())
        elif isinstance(page, ValuesPage):
            self._values(page)
        return self._mark()

    def end(self, report: WalkReport | None) -> None:
        """End the walk; incomplete dictionaries stay as they were, and the walk can continue with them."""

    def _values(self, page: ValuesPage) -> None:
        of, database = page.dictionary, self._catalogue.database
        key = DictionaryKey.of(of, self._catalogue.language)
        if key not in self._open:
            begun = begin(database, key, dictionary_id=of.dictionary_id, owner=self._owner)
            self._open[key] = begun if isinstance(begun, DictionaryWriter) else None
        writer = self._open[key]
        try:
            done = writer.page(page.rows, last=page.last) if writer else None
        except LeaseLostError:
            done = self._open[key] = None
        if page.last:
            del self._open[key]
            if done:
                self.fetched.append(done)
            else:
                self.busy.append(key)

    def _mark(self) -> dict[str, object]:
        return {"owner": self._owner, "open": [list(key) for key in self._open]}


@define
class Refresh:
    """One refresh of a mirror. The database runs in a thread, between the calls."""

    _source: Source
    _catalogue: Catalogue
    _max_age: float
    _progress: Callable[[Progress], object] | None
    report: Refreshed = Factory(Refreshed)

    def steps(self, types: Sequence[Place] | None) -> Steps[Refreshed]:
        """The steps: the tree if no types are given, their attributes, then each dictionary once."""
        try:
            places = (yield from self._tree()) if types is None else list(dict.fromkeys(types))
            found: dict[DictionaryKey, Dictionary] = {}  # a shared one is fetched for its first type
            for number, place in enumerate(places, 1):
                for of in (yield from self._attributes(place)):
                    found.setdefault(DictionaryKey.of(of, self._catalogue.language), of)
                self._tell(f"attributes of type {place[1]}", number, len(places))
            for number, (key, of) in enumerate(found.items(), 1):
                yield from self._dictionary(key, of)
                self._tell(f"dictionary of attribute {key.attribute_id}", number, len(found))
        except OzonError as error:
            error.partial = self.report
            raise
        return self.report

    def _tell(self, what: str, done: int, total: int) -> None:
        if self._progress is not None:
            self._progress(Progress(what, done, total))

    def _tree(self) -> Steps[list[Place]]:
        now = self._catalogue.database.clock()
        if (yield from in_thread(lambda: self._catalogue.age(now))) >= self._max_age:
            nodes = yield from self._source.tree()
            yield from in_thread(lambda: self._catalogue.put_tree(nodes, now))
        found = yield from in_thread(self._catalogue.types)
        self.report.disabled = sum(one.disabled for one in found)
        return [(one.description_category_id, one.type_id) for one in found if not one.disabled]

    def _attributes(self, place: Place) -> Steps[list[Dictionary]]:
        now = self._catalogue.database.clock()
        if (yield from in_thread(lambda: self._catalogue.age(now, place))) >= self._max_age:
            try:
                fetched = yield from self._source.attributes(*place)
            except OzonError as error:
                self._failed(DictionaryKey(0, *place, self._catalogue.language), error)
                return []
            yield from in_thread(lambda: self._catalogue.put_attributes(place, fetched, now))
        rows = yield from in_thread(lambda: self._catalogue.attributes(place))
        return [dictionary_of(row, *place) for row in rows if row.dictionary_id]

    def _dictionary(self, key: DictionaryKey, of: Dictionary) -> Steps[None]:
        lease = partial(begin, self._catalogue.database, key, max_age=self._max_age, dictionary_id=of.dictionary_id)
        writer = yield from in_thread(lease)
        if isinstance(writer, DictionaryWriter):
            yield from self._write(writer, of)
        elif writer == "fresh":
            self.report.fresh += 1
        else:
            self.report.busy.append(key)

    def _write(self, writer: DictionaryWriter, of: Dictionary) -> Steps[None]:
        try:
            pages = self._source.values(of.attribute_id, *of.place, after=writer.after)
            while (page := (yield from pages.next())) is not None:
                done = yield from in_thread(partial(writer.page, page[0], last=page[1].done))
                self.report.fetched += [done] if done else []
        except LeaseLostError:
            self.report.busy.append(writer.key)
        except BaseException as error:
            with suppress(MirrorError):
                writer.release()
            if not isinstance(error, OzonError):
                raise
            self._failed(writer.key, error)

    def _failed(self, key: DictionaryKey, error: OzonError) -> None:
        """Record a failure of one dictionary and continue; raise any other, with a note of its dictionary."""
        answered = isinstance(error, ApiError) and error.status in (200, 400, 404)
        if not answered and not isinstance(error, DecodeError | PaginationError):
            error.add_note(f"It was raised for {key}; fetched before it: {len(self.report.fetched)} dictionaries.")
            raise error
        self.report.failed.append((key, error))
