"""Refreshing: what is stale is fetched, by the walk that everything else uses; the database works between the calls."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Sequence
from contextlib import closing, suppress
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from ozon_generated.errors import ApiError, DecodeError, OzonError
from ozon_generated.operation import Operation

from ...answers import rows_of
from ...client.seller import async_sleep
from ...paging.paginate import PaginationError, walk
from ...progress import Progress
from ...steps import Ask, Emit, Invoke, Sleep, Steps, operation_of, patient
from ..values import PAGE_SIZE, attribute_rows
from .fill import Filling, LostError
from .types import DictionaryKey, DictionaryRefresh, MirrorError, Refreshed

if TYPE_CHECKING:
    from ...client.seller import AsyncSeller, Seller
    from .catalogue import Catalogue, Place
    from .fill import Fillings

T = TypeVar("T")
Hook = Callable[[Progress], object]


class Work(NamedTuple):
    """Do this with the database: in this thread, or beside the event loop."""

    do: Callable[[], Any]


Job = Generator[Ask | Sleep | Invoke | Work, Any, T]


def run(client: Seller, job: Job[T]) -> T:
    """Drive a job to its result."""
    answer: Any = None
    failure: Exception | None = None
    with closing(job):
        while True:
            try:
                step = job.throw(failure) if failure else job.send(answer)
            except StopIteration as end:
                result: T = end.value
                return result
            answer, failure = None, None
            try:
                answer = _step(client, step)
            except Exception as error:
                failure = error


def _step(client: Seller, step: Ask | Sleep | Invoke | Work) -> Any:
    if isinstance(step, Ask):
        return client.call(*patient(step))
    if isinstance(step, Invoke):
        return step.function(client, *step.arguments)
    return step.do() if isinstance(step, Work) else time.sleep(step.seconds)


async def run_async(client: AsyncSeller, job: Job[T]) -> T:
    """Drive a job to its result; the database works in a thread."""
    answer: Any = None
    failure: Exception | None = None
    with closing(job):  # a cancelled task gives back what it holds
        while True:
            try:
                step = job.throw(failure) if failure else job.send(answer)
            except StopIteration as end:
                result: T = end.value
                return result
            answer, failure = None, None
            try:
                answer = await _step_async(client, step)
            except Exception as error:
                failure = error


async def _step_async(client: AsyncSeller, step: Ask | Sleep | Invoke | Work) -> Any:
    from anyio.to_thread import run_sync

    if isinstance(step, Ask):
        return await client.call(*patient(step))
    if isinstance(step, Invoke):
        return await step.async_function(client, *step.arguments)
    return await (run_sync(step.do) if isinstance(step, Work) else async_sleep(step.seconds))


class Refresh:
    """One refresh of a mirror."""

    def __init__(
        self,
        client: Seller | AsyncSeller,
        catalogue: Catalogue,
        fillings: Fillings,
        max_age: float,
        clock: Callable[[], float],
        progress: Hook | None,
    ) -> None:
        self._client = client
        self._catalogue = catalogue
        self._fillings = fillings
        self._max_age = max_age
        self._clock = clock
        self._progress = progress
        self.report = Refreshed()

    def job(self, types: Sequence[Place] | None) -> Job[Refreshed]:
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

    def _asked(self, verb: str, **arguments: Any) -> Job[tuple[Any, Operation]]:
        operation = operation_of(self._client, f"description_category.{verb}")
        return (yield Ask(operation, {**arguments, "language": self._catalogue.language})), operation

    def _tree(self) -> Job[list[Place]]:
        now = self._clock()
        if (yield Work(lambda: self._catalogue.tree_age(now))) >= self._max_age:
            answer, operation = yield from self._asked("tree")
            roots = rows_of(answer, "result", operation)
            yield Work(lambda: self._catalogue.put_tree(roots, now))
        found = yield Work(self._catalogue.types)
        self.report.disabled = sum(one.disabled for one in found)
        return [(one.description_category_id, one.type_id) for one in found if not one.disabled]

    def _attributes(self, place: Place) -> Job[list[tuple[DictionaryKey, int]]]:
        now = self._clock()
        if (yield Work(lambda: self._catalogue.attributes_age(place, now))) >= self._max_age:
            try:
                asked = yield from self._asked("attribute", description_category_id=place[0], type_id=place[1])
                rows = attribute_rows(*asked)
            except OzonError as error:
                self._failed(DictionaryKey(0, *place, self._catalogue.language), error)
                return []
            yield Work(lambda: self._catalogue.put_attributes(place, rows, now))
        keys: list[tuple[DictionaryKey, int]] = yield Work(lambda: self._catalogue.keys(place))
        return keys

    def _dictionary(self, key: DictionaryKey, dictionary_id: int, place: Place) -> Job[None]:
        filling = yield Work(lambda: self._fillings.begin(key, max_age=self._max_age, dictionary_id=dictionary_id))
        if filling == "fresh":
            self.report.fresh += 1
        elif filling == "busy":
            self.report.busy.append(key)
        else:
            yield from self._fill(filling, place)

    def _fill(self, filling: Filling, place: Place) -> Job[None]:
        arguments = {
            "attribute_id": filling.key.attribute_id,
            "description_category_id": place[0],
            "type_id": place[1],
            "language": filling.key.language,
            "last_value_id": filling.after,
            "limit": PAGE_SIZE,
        }
        operation = operation_of(self._client, "description_category.attribute_values")
        assert operation.pagination is not None
        try:
            yield from _into(walk(operation, operation.pagination, arguments), filling)
            done: DictionaryRefresh = yield Work(filling.end)
            self.report.fetched.append(done)
        except LostError:
            self.report.busy.append(filling.key)
        except BaseException as error:
            with suppress(MirrorError):
                filling.abandon()
            if not isinstance(error, OzonError):
                raise
            self._failed(filling.key, error)

    def _failed(self, key: DictionaryKey, error: OzonError) -> None:
        """Note a failure and go on, where it is about one dictionary; else raise it, and say which one it met."""
        answered = isinstance(error, ApiError) and error.status in (200, 400, 404)
        if not answered and not isinstance(error, DecodeError | PaginationError):
            error.add_note(f"It was raised for {key}; fetched before it: {len(self.report.fetched)} dictionaries.")
            raise error
        self.report.failed.append((key, error))


def _into(steps: Steps[None], filling: Filling) -> Job[None]:
    """Pass the walk's questions on, and hand the rows to the filling."""
    answer: Any = None
    failure: Exception | None = None
    while True:
        try:
            step = steps.throw(failure) if failure else steps.send(answer)
        except StopIteration:
            return
        answer, failure = None, None
        if isinstance(step, Emit):
            rows = list(step.rows)
            yield Work(partial(filling.page, rows))
            continue
        try:
            answer = yield step
        except Exception as error:
            failure = error
