"""Walks the pages of any paged operation, by the facts in its descriptor."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from typing import Any, ParamSpec, TypeVar, overload

from attrs import frozen

from ozon_generated.client import AsyncClient, SyncClient
from ozon_generated.errors import ArgumentError, OzonError
from ozon_generated.model import Model, Null, Page, is_sent
from ozon_generated.operation import Operation, Pagination

from ..answers import dig, is_end, no_list, number, total
from ..steps import Ask, Emit, Steps, argument_names, bound
from .iterators import AsyncWalk, Checkpoint, Place, Walk, started

P = ParamSpec("P")
T = TypeVar("T")
PageT = TypeVar("PageT", bound=Page[Any])


class PaginationError(OzonError):
    """The server's pages do not lead to an end: a token or a page came twice, more was promised and nothing came, or
    an answer has no list of rows and does not say that it is empty.

    Attributes:
        checkpoint: the position of the walk.
    """

    checkpoint: Checkpoint


@overload
def paginate(call: Callable[P, Page[T]], *args: P.args, **kwargs: P.kwargs) -> Walk[T]: ...
@overload
def paginate(call: Callable[P, Awaitable[Page[T]]], *args: P.args, **kwargs: P.kwargs) -> AsyncWalk[T]: ...
def paginate(call: Callable[..., object], *args: object, **kwargs: object) -> object:
    """Iterate all rows of a paged operation: ``for item in paginate(seller.product.list, filter={}): ...``.

    Takes the arguments of the call and does not change them. The page size is the maximum unless you pass one. With a
    method of an asynchronous client, returns an asynchronous iterator, which can `AsyncWalk.prefetch`. The iterator,
    and every error that it raises, has a ``checkpoint``: continue from there with `resume`.

    Raises:
        ArgumentError: the method is not paged.
        PaginationError: the pages do not lead to an end.
        OzonError: a page failed; ``error.checkpoint`` says which.
    """
    return _walked(call, args, kwargs)


@overload
def pages(call: Callable[P, PageT], *args: P.args, **kwargs: P.kwargs) -> Walk[PageT]: ...
@overload
def pages(call: Callable[P, Awaitable[PageT]], *args: P.args, **kwargs: P.kwargs) -> AsyncWalk[PageT]: ...
def pages(call: Callable[..., object], *args: object, **kwargs: object) -> object:
    """Iterate over whole answers of a paged operation: for totals, or to store page by page.

    Otherwise like `paginate`. The last page may have no rows.
    """
    return _walked(call, args, kwargs, whole=True)


@overload
def resume(call: Callable[P, Page[T]], checkpoint: Checkpoint, *args: P.args, **kwargs: P.kwargs) -> Walk[T]: ...
@overload
def resume(
    call: Callable[P, Awaitable[Page[T]]], checkpoint: Checkpoint, *args: P.args, **kwargs: P.kwargs
) -> AsyncWalk[T]: ...
def resume(call: Callable[..., object], checkpoint: Checkpoint, *args: object, **kwargs: object) -> object:
    """Continue a walk of `paginate`: ``resume(seller.product.list, checkpoint, filter={})``.

    Pass the same arguments as in the first walk: a page token is valid only with them. If the walk was interrupted in
    the middle of a page, that page is requested again and the rows already returned are skipped. If the last of those
    rows is gone from the page, the whole page is returned: a repeated row is better than a lost one.

    Raises:
        ArgumentError: the checkpoint belongs to another operation.
    """
    return _walked(call, args, kwargs, start=checkpoint)


def _walked(
    call: Callable[..., object],
    args: Sequence[object],
    given: Mapping[str, object],
    *,
    start: Checkpoint | None = None,
    whole: bool = False,
) -> object:
    client, operation = paged(call, args, start)
    place = Place(operation)
    return started(client, walk(operation, given, place, start=start, whole=whole), place)


def paged(
    call: Callable[..., object], args: Sequence[object] = (), start: Checkpoint | None = None
) -> tuple[SyncClient | AsyncClient, Operation]:
    """The client and the operation behind a method that pages. Raises `ArgumentError`."""
    client, operation = bound(call)
    if args:
        raise ArgumentError(f"{operation.name} takes its arguments by name.")
    if operation.pagination is None:
        raise ArgumentError(f"{operation.name} does not page: call it directly.")
    if start is not None and start.operation != operation.name:
        raise ArgumentError(f"This checkpoint is of {start.operation}: pass that method, not {operation.name}.")
    return client, operation


def walk(
    operation: Operation,
    given: Mapping[str, object],
    place: Place,
    *,
    start: Checkpoint | None = None,
    whole: bool = False,
) -> Steps[None]:
    """The steps of a walk: requests pages and emits their rows, or whole pages."""
    query = _Query(operation, given, start)
    rows_out = start.rows - start.skip if start else 0
    place.request(query.here(), rows_out)
    if start and start.done:
        place.proceed(None, query.after)
        return
    seen: set[str] = set()
    before: Sequence[object] = ()
    while True:
        seen.add(str(query.token))
        page = yield from _asked(query.ask, place)
        rows = _rows(page, query, place, rows_out)
        rows_out += len(rows)
        taken = _untaken(page, rows, _skipped(rows, start, place), whole)
        start = None
        place.receive(rows, taken, whole)
        following = _following(query, page, rows, seen, rows_out)
        if rows and rows == before:
            following = _Stuck("The server sent the same page twice: it does not heed the place that was asked for.")
        if not isinstance(following, _Stuck):
            query.go_to(following)
            place.proceed(None if following is None else query.here(), query.after)
        if rows or whole:
            yield Emit(taken, None if following is None or isinstance(following, _Stuck) else query.ask)
        if isinstance(following, _Stuck):
            raise PaginationError(following.why, operation=operation.name, checkpoint=place.checkpoint())
        if following is None:
            return
        place.request(query.here(), rows_out)
        before = rows if _endless(query.facts) else ()
        del page, rows, taken  # the next page takes their memory


class Argument:
    """The place of a dotted path of wire names in the arguments of a call."""

    def __init__(self, operation: Operation, path: str) -> None:
        first, _, self._rest = path.partition(".")
        self.name = argument_names(operation).get(first, first)

    def of(self, arguments: Mapping[str, object]) -> Any:
        """Its value, or ``None``."""
        return dig(arguments.get(self.name), self._rest)

    def put(self, arguments: Mapping[str, object], value: object) -> dict[str, object]:
        """The arguments with another value; what the caller passed is not changed."""
        return {**arguments, self.name: _with(arguments.get(self.name), self._rest, value)}


def _with(around: Any, path: str, value: object) -> object:
    if not path:
        return value
    first, _, rest = path.partition(".")
    copy = around.to_dict() if isinstance(around, Model) else dict(around or {})
    return {**copy, first: _with(copy.get(first), rest, value)}


class _Query:
    """The request for the current page: the given arguments, a page size, and the page token."""

    def __init__(self, operation: Operation, given: Mapping[str, object], start: Checkpoint | None) -> None:
        assert operation.pagination is not None
        facts = self.facts = operation.pagination
        arguments = {**given, **(start.arguments if start else {})}
        self._ask = Ask(operation, {}, arguments.pop("options", None))
        self._token = Argument(operation, facts.token)
        self.size = 0
        if facts.size:
            size = Argument(operation, facts.size)
            if facts.max is not None and size.of(arguments) is None:
                arguments = size.put(arguments, facts.max)
            found = size.of({**operation.defaults, **arguments})
            self.size = found if isinstance(found, int) else 0
        self._arguments = arguments
        token = self._token.of(arguments)
        self.from_start = token is None
        counted = facts.scheme in ("offset", "page")
        first = facts.start or 0 if counted else operation.defaults.get(self._token.name)
        self.go_to(first if token is None else token)

    def go_to(self, token: Any) -> None:
        """Move to another page; ``None`` is the end."""
        self.token = token
        if token is not None:
            self._arguments = self._token.put(self._arguments, token)
        self.ask = self._ask._replace(arguments=self._arguments)

    def here(self) -> dict[str, object]:
        """The argument that holds the page token."""
        return {name: value for name, value in self._arguments.items() if name == self._token.name}

    def after(self, row: object) -> dict[str, object] | None:
        """The argument that requests what follows a row, if the token is the id of a row."""
        token = dig(row, self.facts.next_from_item) if self.facts.next_from_item else None
        return None if token in (None, "", 0) else self._token.put(self.here(), token)


def _asked(ask: Ask, place: Place) -> Steps[Any]:
    try:
        page = yield ask
    except OzonError as error:
        error.checkpoint = place.checkpoint()
        raise
    return page


def _rows(page: Any, query: _Query, place: Place, rows_out: int) -> list[Any]:
    """The rows of a page. A missing list means no rows only if the rest of the answer proves it."""
    path = query.facts.items
    rows = dig(page, path)
    if isinstance(rows, list) and is_sent(rows):
        return rows
    index = query.token - (query.facts.start or 0) if query.facts.scheme == "page" else 0
    if isinstance(rows, Null) and is_end(page, query.facts, rows_out, index, query.token, from_start=query.from_start):
        return rows
    raise PaginationError(no_list(path, rows), operation=place.operation, checkpoint=place.checkpoint())


def _skipped(rows: Sequence[Any], start: Checkpoint | None, place: Place) -> int:
    """The number of rows of the first page that were returned before the walk was resumed."""
    if start is None or not start.skip:
        return 0
    if start.last is None or place.key is None:
        return min(start.skip, len(rows))
    return next((index + 1 for index, row in enumerate(rows) if place.key(row) == start.last), 0)


def _endless(facts: Pagination) -> bool:
    """Whether only an empty page would end a walk, and rows can be told apart."""
    counted = facts.scheme in ("offset", "page")
    return counted and facts.key is not None and not facts.total and facts.more is facts.pages is None


def _untaken(page: object, rows: list[object], skip: int, whole: bool) -> Iterator[object]:
    """The part of a page that has not been returned."""
    if whole:
        return iter([page] if not skip or skip < len(rows) else [])
    taken = iter(rows)
    for _ in range(skip):
        next(taken)
    return taken


@frozen
class _Stuck:
    why: str


def _following(query: _Query, page: Model, rows: Sequence[object], seen: set[str], rows_out: int) -> object:
    """The token of the next page, ``None`` at the end, or `_Stuck`."""
    facts, token = query.facts, query.token
    more = dig(page, facts.more) if facts.more else None
    if more is False:
        return None
    promised = more and facts.scheme == "last_value_id"
    if not rows:
        return _Stuck("The server promised more values and sent none.") if promised else None
    if facts.scheme == "offset":
        return _following_offset(facts, page, rows, token)
    if facts.scheme == "page":
        count = number(page, facts.pages)
        return None if count is not None and token >= count else token + 1
    following = dig(rows[-1], facts.next_from_item) if facts.next_from_item else dig(page, facts.next or "")
    if following in (None, "", 0):
        # an empty token is a documented end, whatever the flag beside it says; a row without an id is not
        why = f"The server promised more rows, but the last row has no {facts.next_from_item}."
        return _Stuck(why) if more and facts.next_from_item else None
    if str(following) in seen:
        count = total(facts, page)
        # methods with a cursor end by returning the cursor of the request
        echoed = facts.scheme == "cursor" and following == token and len(rows) < query.size
        finished = echoed if count is None else rows_out >= count
        return None if finished and not more else _Stuck(f"The server sent the page token {following!r:.60} twice.")
    return following


def _following_offset(facts: Pagination, page: Model, rows: Sequence[object], token: Any) -> Any:
    following = token + len(rows)
    count = total(facts, page)
    if count is not None and following >= count > 0:
        return None
    if facts.max_offset is not None and following > facts.max_offset:
        return _Stuck(
            f"Ozon accepts offsets up to {facts.max_offset}: cut the period or the filter into smaller parts."
        )
    return following
