"""Reads the pages of a task as bytes, each written to its file before the next one is requested."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from ozon_generated.client import File, SyncClient
from ozon_generated.errors import BadRequestError, DecodeError, OzonError
from ozon_generated.exact_json import parsed
from ozon_generated.model import codec
from ozon_generated.operation import Operation

from ..answers import dig, no_list
from ..clock import Clock
from ..paging.iterators import Checkpoint, Place
from ..paging.paginate import walk
from ..steps import Ask, Emit, argument_names
from .outcomes import decoding
from .requests import Query, digest
from .rows.envelope import Envelope
from .rows.personal import remove
from .rows.sheets import Sheet
from .shapes import items_of
from .spool import Spool
from .stream import Stream
from .survey import Survey
from .waits import Waits

#: How old the last page may be if the next one is asked for by its number: rows move to other pages when others go.
#: The age of the first page does not count: a method that takes a request a minute may need hours for all of them.
_OLDEST = timedelta(hours=1)


class _Start(NamedTuple):
    """Where to go on: the number of the request, and the place in its pages."""

    query: int = 0
    place: Checkpoint | None = None


class Reading:
    """Reads the pages of a task.

    Args:
        client: the client.
        stream: the stream.
        operation: its operation.
        spool: the pages in the file of the task; earlier runs may have left some.
        survey: gets the rows of all pages.
        clock: tells when a page came.
        waits: how long the task may wait.
        personal: dotted paths of the fields of an answer that are removed, as in `Shape.personal`.
        sheet: reads the files, if pages are files.
        fetch: gets the file of a report.
    """

    def __init__(
        self,
        client: SyncClient,
        stream: Stream,
        operation: Operation,
        spool: Spool,
        survey: Survey,
        clock: Clock,
        waits: Waits,
        personal: Sequence[str] = (),
        sheet: Sheet | None = None,
        fetch: Callable[[Query], bytes] | None = None,
    ) -> None:
        self._client = client
        self._stream = stream
        self._operation = operation
        self._spool = spool
        self._survey = survey
        self._clock = clock
        self._personal = personal
        self._fetch = fetch
        self._waits = waits
        self._sheet = sheet
        self._items = items_of(stream, operation)
        self._paged = stream.paged and operation.pagination is not None
        listed = operation.pagination.items if operation.pagination and self._paged else ""
        #: the path of the list that is paged through, if the rows are something else in the answers
        self._listed = listed if self._items and self._items != listed else ""
        beside = self._items if self._listed else ""
        self._envelope = Envelope(operation, survey.paths, personal, beside) if self._paged else None

    def pages(self, asked: Sequence[Query]) -> Iterator[int]:
        """Request the pages that are not in the file yet. Yields the number of pages in it after each.

        Raises:
            OzonError: a page could not be read. Those before it are in the file.
            OSError: a page could not be written.
        """
        with decoding(self._operation.name, self.restart):
            start = self._start(digest(asked))
            before = self._spool.length
            try:
                yield from self._from(start, asked)
            except BadRequestError:
                if start.place is None or self._spool.length > before:
                    raise
                self.restart()  # the page token of the earlier run is no longer valid
                yield from self._from(_Start(), asked)

    def restart(self) -> None:
        """Drop all pages."""
        self._spool.restart()
        self._survey.clear()

    def _from(self, start: _Start, asked: Sequence[Query]) -> Iterator[int]:
        mark, place = digest(asked), start.place
        for number in range(start.query, len(asked)):
            query = asked[number]
            for content, rows, following in self._answers(query, place):
                facts: dict[str, Any] = {"query": number, "asked": mark, "next": following}
                facts["at"] = self._clock.now().isoformat()
                facts |= {"given": query.given} if query.given else {}
                facts |= {"only": query.only} if self._sheet and query.only else {}
                self._spool.append(content, facts)
                self._survey.add(self._spool.length - 1, rows, query.given)
                yield self._spool.length
            place = None

    def _start(self, mark: str) -> _Start:
        """Where to go on after the pages on disk. Drops them if that is not possible."""
        last: dict[str, Any] | None = None
        doubtful = False
        for record in self._spool:
            last, rows = record.facts, self._rows(record.content, record.facts.get("only"))
            doubtful |= self._stream.silent and not rows  # the key may have been dead when that run asked
            self._survey.add(record.number, rows, record.facts.get("given", {}))
        if last is None:
            return _Start()
        following = last["next"]
        expired = following is not None and (self._stream.restart or following.get("skip") or self._shifted(last["at"]))
        if last["asked"] != mark or doubtful or expired:
            self.restart()
            return _Start()
        if following is None:
            return _Start(last["query"] + 1)
        return _Start(last["query"], Checkpoint.from_dict(following))

    def _shifted(self, at: str) -> bool:
        facts = self._operation.pagination
        counted = facts is not None and facts.scheme in ("offset", "page")
        return counted and self._clock.now() - datetime.fromisoformat(at) > _OLDEST

    def _answers(
        self, query: Query, start: Checkpoint | None
    ) -> Iterator[tuple[bytes, Sequence[Any], dict[str, object] | None]]:
        """The answers to a request without personal data, their rows, and the place of the next page (or ``None``)."""
        operation = self._operation
        if self._fetch is not None:
            content = self._kept(self._fetch(query))
            yield content, self._rows(content, query.only), None
            return
        names = argument_names(operation)
        arguments = {names.get(wire, wire): value for wire, value in query.arguments.items()}
        raw = operation.__replace__(reply="file", content_types=())  # the body is read, but not decoded
        if not self._paged:
            content = self._kept(self._content(Ask(raw, arguments)))
            yield content, self._rows(content, query.only), None
            return
        place = Place(operation)
        steps = walk(raw, arguments, place, start=start, whole=True)
        answer, content = None, b""
        while True:
            try:
                step = steps.send(answer)
            except StopIteration:
                return
            if isinstance(step, Emit):
                for page in step.rows:  # taken: the place is behind this page
                    answer = page
                following = place.checkpoint()
                found = self._beside(answer) if self._listed else dig(answer, self._items)
                rows = [found] if isinstance(found, dict) else found  # without a path the page is a row
                yield content, rows, None if following.done else following.to_dict()
                answer = None
            elif isinstance(step, Ask):
                try:
                    content, answer = self._page(self._content(step))
                except OzonError as error:
                    error.checkpoint = place.checkpoint()
                    raise

    def _kept(self, content: bytes) -> bytes:
        """What is kept of an answer."""
        return remove(content, self._personal) if self._sheet is None else self._sheet.cleaned(content)

    def _content(self, ask: Ask) -> bytes:
        file: File = self._client.call(ask.operation, ask.arguments, self._waits.options)
        return file.content

    def _page(self, content: bytes) -> tuple[bytes, Any]:
        """A page without personal data, and its fields that tell where its rows end. Raises `DecodeError`."""
        assert self._envelope is not None
        try:
            return self._envelope.cleaned(content)
        except ValueError as error:
            raise DecodeError(f"The page is not JSON: {error}", operation=self._operation.name) from None

    def _rows(self, content: bytes, only: str | None) -> Sequence[Any]:
        """The rows of a page, with the fields that the survey needs. Raises `DecodeError` or `PageError`."""
        if self._sheet is not None:
            return self._sheet.rows(content, only)
        data = parsed(content) if self._envelope is None else self._page(content)[1]
        if self._listed:
            return self._beside(data)
        found = dig(data, self._items) if self._items else data
        if isinstance(found, list):
            return found
        names = codec(self._operation.response).names if self._operation.response else {}
        if isinstance(found, dict) and (self._survey.single if self._items else names.keys() & found.keys()):
            return [found]
        raise DecodeError(no_list(self._items, found), operation=self._operation.name)

    def _beside(self, data: Any) -> Sequence[Any]:
        """The rows beside the list of a page. A page without that has none. Raises `DecodeError`."""
        found = dig(data, self._items)
        if isinstance(found, list):
            return found
        if isinstance(found, dict) and self._survey.single:
            return [found]
        if found is None and not dig(data, self._listed):
            return []
        raise DecodeError(no_list(self._items, found), operation=self._operation.name)
