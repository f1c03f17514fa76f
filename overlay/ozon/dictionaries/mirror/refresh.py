"""Refreshing: what is stale is fetched, by the walk that everything else uses; the database works between the calls."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from ozon_generated.errors import ApiError, DecodeError, OzonError

from ...paging.paginate import PaginationError
from ...progress import Progress
from ...steps import Steps, in_thread, relay
from ..source import Source
from .types import DictionaryKey, DictionaryRefresh, MirrorError, Refreshed
from .writer import DictionaryWriter, LeaseLostError

if TYPE_CHECKING:
    from ...client.seller import AsyncSeller, Seller
    from .catalogue import Catalogue, Place
    from .writer import DictionaryWriters

Hook = Callable[[Progress], object]


class Refresh:
    """One refresh of a mirror."""

    def __init__(
        self,
        client: Seller | AsyncSeller,
        catalogue: Catalogue,
        writers: DictionaryWriters,
        max_age: float,
        clock: Callable[[], float],
        progress: Hook | None,
    ) -> None:
        self._source = Source(client, catalogue.language)
        self._catalogue = catalogue
        self._writers = writers
        self._max_age = max_age
        self._clock = clock
        self._progress = progress
        self.report = Refreshed()

    def steps(self, types: Sequence[Place] | None) -> Steps[Refreshed]:
        """The steps: the tree if all types are asked for, their attributes, then each dictionary once."""
        try:
            places = (yield from self._tree()) if types is None else list(dict.fromkeys(types))
            keys: dict[DictionaryKey, tuple[int, Place]] = {}  # a shared one is asked for where it was met first
            for number, place in enumerate(places, 1):
                for key, dictionary_id in (yield from self._attributes(place)):
                    keys.setdefault(key, (dictionary_id, place))
                self._tell(f"attributes of type {place[1]}", number, len(places))
            for number, (key, (dictionary_id, place)) in enumerate(keys.items(), 1):
                yield from self._dictionary(key, dictionary_id, place)
                self._tell(f"dictionary of attribute {key.attribute_id}", number, len(keys))
        except OzonError as error:
            error.__dict__["partial"] = self.report
            raise
        return self.report

    def _tell(self, what: str, done: int, total: int) -> None:
        if self._progress is not None:
            self._progress(Progress(what, done, total))

    def _tree(self) -> Steps[list[Place]]:
        now = self._clock()
        if (yield from in_thread(lambda: self._catalogue.tree_age(now))) >= self._max_age:
            roots = yield from self._source.tree()
            yield from in_thread(lambda: self._catalogue.put_tree(roots, now))
        found = yield from in_thread(self._catalogue.types)
        self.report.disabled = sum(one.disabled for one in found)
        return [(one.description_category_id, one.type_id) for one in found if not one.disabled]

    def _attributes(self, place: Place) -> Steps[list[tuple[DictionaryKey, int]]]:
        now = self._clock()
        if (yield from in_thread(lambda: self._catalogue.attributes_age(place, now))) >= self._max_age:
            try:
                rows = yield from self._source.attributes(*place)
            except OzonError as error:
                self._failed(DictionaryKey(0, *place, self._catalogue.language), error)
                return []
            yield from in_thread(lambda: self._catalogue.put_attributes(place, rows, now))
        keys: list[tuple[DictionaryKey, int]] = yield from in_thread(lambda: self._catalogue.keys(place))
        return keys

    def _dictionary(self, key: DictionaryKey, dictionary_id: int, place: Place) -> Steps[None]:
        writer = yield from in_thread(
            lambda: self._writers.begin(key, max_age=self._max_age, dictionary_id=dictionary_id)
        )
        if isinstance(writer, DictionaryWriter):
            yield from self._write(writer, place)
        elif writer == "fresh":
            self.report.fresh += 1
        else:
            self.report.busy.append(key)

    def _write(self, writer: DictionaryWriter, place: Place) -> Steps[None]:
        try:
            steps = self._source.values(writer.key.attribute_id, *place, after=writer.after)
            yield from relay(steps, lambda page: in_thread(partial(writer.page, list(page.rows))))
            done: DictionaryRefresh = yield from in_thread(writer.end)
            self.report.fetched.append(done)
        except LeaseLostError:
            self.report.busy.append(writer.key)
        except BaseException as error:
            with suppress(MirrorError):
                writer.release()
            if not isinstance(error, OzonError):
                raise
            self._failed(writer.key, error)

    def _failed(self, key: DictionaryKey, error: OzonError) -> None:
        """Note a failure and go on, where it is about one dictionary; else raise it, and say which one it met."""
        answered = isinstance(error, ApiError) and error.status in (200, 400, 404)
        if not answered and not isinstance(error, DecodeError | PaginationError):
            error.add_note(f"It was raised for {key}; fetched before it: {len(self.report.fetched)} dictionaries.")
            raise error
        self.report.failed.append((key, error))
