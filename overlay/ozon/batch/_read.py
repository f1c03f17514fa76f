"""From any iterable to batches: lazily, by count and by size, with what cannot be sent set aside."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sized
from typing import Any

import attrs
from attrs import define

from ozon_generated._json import dumps
from ozon_generated._plain import plain
from ozon_generated.model import Model, codec
from ozon_generated.operation import Operation

from .._pages import dig
from ._result import ItemError, Result, Status
from ._table import Job

#: Bytes around the items of a request: the name of the list and its brackets.
_FRAME = 64


@define
class Entry:
    """One item on its way."""

    index: int
    item: Any
    sent: Any  #: the item as it is sent
    key: tuple[Any, ...]  #: what names it: the field, its value, and the values that belong to it
    size: int = 0  #: bytes
    result: Result | None = None
    throttled: tuple[ItemError, ...] = ()
    found: bool | None = None
    product_id: int = 0

    def settle(self, status: Status, **facts: Any) -> None:
        """Say what became of it."""
        facts = {"product_id": self.product_id, "found": self.found} | facts
        self.result = Result(index=self.index, key=self.key[1], item=self.item, status=status, **facts)


class Reader:
    """Makes batches of an iterable.

    An exception of the iterable ends the batches; it is kept in ``failure``, to be raised when all that came before
    it has its result.

    Args:
        items: the items, read one batch ahead at most.
        job: what is done with them.
        operation: its descriptor.
        max_items: most items of a batch.
        max_bytes: most bytes of a request.
    """

    def __init__(self, items: Iterable[Any], job: Job, operation: Operation, max_items: int, max_bytes: int) -> None:
        self.failure: Exception | None = None
        self.total = len(items) if isinstance(items, Sized) else None
        self._items = items
        self._job = job
        self._max_items = min(max_items, job.size)
        self._max_bytes = max_bytes
        self._required = _required(operation, job)
        # every name that was seen: what makes a duplicate known, however far away its twin is
        self._seen: set[tuple[Any, ...]] = set()

    def batches(self) -> Iterator[list[Entry]]:
        """Lists of entries; those that cannot be sent have their result already."""
        batch: list[Entry] = []
        size = _FRAME
        for entry in self._entries():
            if batch and (len(batch) >= self._max_items or size + entry.size > self._max_bytes):
                yield batch
                batch, size = [], _FRAME
            batch.append(entry)
            size += entry.size
        if batch:
            yield batch

    def _entries(self) -> Iterator[Entry]:
        iterator = iter(self._items)
        index = 0
        while True:
            try:
                item = next(iterator)
            except StopIteration:
                return
            except Exception as error:
                self.failure = error
                return
            yield self._entry(index, item)
            index += 1

    def _entry(self, index: int, item: Any) -> Entry:
        bare = self._job.wrap and not isinstance(item, Mapping | Model)
        sent = {self._job.wrap: item} if bare else item
        entry = Entry(index, item, sent, identity(self._job, sent))
        problem = self._problem(entry)
        if problem is None:
            self._seen.add(entry.key)
        else:
            entry.size = 0
            entry.settle("not_sent", errors=(problem,))
        return entry

    def _problem(self, entry: Entry) -> ItemError | None:
        """Why an item cannot be sent."""
        if entry.key[1] in (None, ""):
            names = " or ".join(self._job.ids) or "an id"
            return ItemError(code="no_key", message=f"Give it {names}.", path=self._job.ids[0] if self._job.ids else "")
        for name in self._required:
            if dig(entry.sent, name) is None:
                return ItemError(code="missing_field", message=f"Ozon demands {name}: add it.", path=name)
        try:
            entry.size = len(dumps(entry.sent, plain)) + 1
        except (TypeError, ValueError, OverflowError) as error:
            return ItemError(code="not_json", message=f"It cannot be sent as JSON: {error}.")
        if entry.size + _FRAME > self._max_bytes:
            text = f"It takes {entry.size} bytes of at most {self._max_bytes}: make it smaller, or raise max_bytes."
            return ItemError(code="too_large", message=text)
        if entry.key in self._seen:
            text = "The input has this item before, and only the first is sent: remove one of them."
            return ItemError(code="duplicate", message=text, path=entry.key[0])
        return None


def identity(job: Job, item: Any) -> tuple[Any, ...]:
    """What names an item, or a row of an answer: the field, its value, and the values that belong to it."""
    if not isinstance(item, Mapping | Model):
        return "", item
    also = tuple(dig(item, name) for name in job.also)
    for name in job.ids:
        value = dig(item, name)
        if value not in (None, "", 0):
            return name, value, *also
    return "", None, *also


def _required(operation: Operation, job: Job) -> tuple[str, ...]:
    """Fields that an item must have, by the class that the spec made."""
    assert operation.request is not None
    field = next(one for one in codec(operation.request).fields if one.wire == job.argument)
    model = field.kind.item.model if field.kind.item is not None else None
    if model is None:
        return ()
    names = {name: wire for wire, name in codec(model).names.items()}
    wanted = [names[one.name] for one in attrs.fields(model) if one.default is attrs.NOTHING and one.name in names]
    return tuple(wanted)
