"""Walking the pages of any operation that pages, by the facts that its descriptor has."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from typing import Any, ParamSpec, TypeVar, overload

import attrs
from attrs import frozen

from ozon_generated.client import AsyncClient, SyncClient
from ozon_generated.errors import ArgumentError, OzonError
from ozon_generated.model import Model, Null, is_sent
from ozon_generated.operation import Operation, Pagination
from ozon_generated.page import Page

from ..answers import dig, is_end, no_list, number, total
from ..steps import Ask, Emit, Steps, argument_names, bound
from .iterators import AsyncWalk, Checkpoint, Place, Walk, started

P = ParamSpec("P")
T = TypeVar("T")
PageT = TypeVar("PageT", bound=Page[Any])


class PaginationError(OzonError):
    """The server's pages lead nowhere: a token or a page came twice, more was promised and nothing came, or an answer
    has no list of rows and does not say that it is empty.

    Attributes:
        checkpoint: where the walk stood.
    """

    checkpoint: Checkpoint


@overload
def paginate(call: Callable[P, Page[T]], *args: P.args, **kwargs: P.kwargs) -> Walk[T]: ...
@overload
def paginate(call: Callable[P, Awaitable[Page[T]]], *args: P.args, **kwargs: P.kwargs) -> AsyncWalk[T]: ...
def paginate(call: Callable[..., object], *args: object, **kwargs: object) -> object:
    """Iterate all rows of a paged operation: ``for item in paginate(seller.product.list, filter={}): ...``.

    Takes the arguments of the call; the page size is the largest that is allowed unless you pass one. For a method of
    an asynchronous client it is an asynchronous iterator, which can `AsyncWalk.prefetch`. Nothing that you pass is
    changed. ``walk = paginate(...)`` has ``walk.checkpoint`` at any moment, and so has whatever a walk raises: go on
    from there with `resume`.

    Raises:
        ArgumentError: the method does not page.
        PaginationError: the pages lead nowhere.
        OzonError: a page failed; ``error.checkpoint`` is where.
    """
    client, operation, facts = paged(call, args)
    place = place_in(operation)
    return started(client, walk(operation, facts, kwargs, place), place)


@overload
def pages(call: Callable[P, PageT], *args: P.args, **kwargs: P.kwargs) -> Walk[PageT]: ...
@overload
def pages(call: Callable[P, Awaitable[PageT]], *args: P.args, **kwargs: P.kwargs) -> AsyncWalk[PageT]: ...
def pages(call: Callable[..., object], *args: object, **kwargs: object) -> object:
    """Iterate the answers of a paged operation whole, each as the call gives it: for totals, or to store page by page.

    Everything else is as with `paginate`; a last page may be without rows.
    """
    client, operation, facts = paged(call, args)
    place = place_in(operation)
    return started(client, walk(operation, facts, kwargs, place, whole=True), place)


@overload
def resume(call: Callable[P, Page[T]], checkpoint: Checkpoint, *args: P.args, **kwargs: P.kwargs) -> Walk[T]: ...
@overload
def resume(
    call: Callable[P, Awaitable[Page[T]]], checkpoint: Checkpoint, *args: P.args, **kwargs: P.kwargs
) -> AsyncWalk[T]: ...
def resume(call: Callable[..., object], checkpoint: Checkpoint, *args: object, **kwargs: object) -> object:
    """Go on with a walk of `paginate`: ``resume(seller.product.list, checkpoint, filter={})``.

    Pass the arguments of the first walk again: a page token means something only together with them. Where the walk
    stood in the middle of a page, the page is asked for again and the rows that were handed out are left out; if the
    last of them has vanished from it, the page comes whole, because a row twice is better than a row lost.

    Raises:
        ArgumentError: the checkpoint is of another operation.
    """
    client, operation, facts = paged(call, args)
    if checkpoint.operation != operation.name:
        raise ArgumentError(f"This checkpoint is of {checkpoint.operation}: pass that method, not {operation.name}.")
    place = place_in(operation)
    return started(client, walk(operation, facts, kwargs, place, start=checkpoint), place)


def paged(
    call: Callable[..., object], args: Sequence[object]
) -> tuple[SyncClient | AsyncClient, Operation, Pagination]:
    """What is behind a method that pages."""
    client, operation = bound(call)
    if args:
        raise ArgumentError(f"{operation.name} takes its arguments by name.")
    if operation.pagination is None:
        raise ArgumentError(f"{operation.name} does not page: call it directly.")
    return client, operation, operation.pagination


def place_in(operation: Operation) -> Place:
    """The place of a new walk of this operation."""
    key = operation.pagination.key if operation.pagination else None
    return Place(operation.name, (lambda row: dig(row, key)) if key else None)


def walk(
    operation: Operation,
    facts: Pagination,
    given: Mapping[str, object],
    place: Place | None = None,
    *,
    start: Checkpoint | None = None,
    whole: bool = False,
) -> Steps[None]:
    """The steps of a walk: asks for pages and emits their rows, or the pages as a whole."""
    place = place or place_in(operation)
    query = _Query(operation, facts, given, start)
    rows_out = start.rows - start.skip if start else 0
    place.turn(query.here(), rows_out)
    if start and start.done:
        place.leads(None, query.after)
        return
    seen: set[str] = set()
    rows: Sequence[object] = ()
    while True:
        before = rows
        seen.add(str(query.token))
        page = yield from _asked(query.ask, place)
        rows = _rows(page, query, place, rows_out)
        rows_out += len(rows)
        taken = _untaken(page, rows, _skipped(rows, start, place), whole)
        start = None
        place.fill(rows, taken, whole)
        following = _following(query, page, rows, seen, rows_out)
        if rows and rows == before and _endless(facts):
            following = _Stuck("The server sent the same page twice: it does not heed the place that was asked for.")
        ahead = None
        if not isinstance(following, _Stuck):
            query.go_to(following)
            place.leads(None if following is None else query.here(), query.after)
            ahead = None if following is None else query.ask
        if rows or whole:
            yield Emit(taken, ahead)
        if isinstance(following, _Stuck):
            raise PaginationError(following.why, operation=operation.name, checkpoint=place.checkpoint())
        if following is None:
            return
        place.turn(query.here(), rows_out)


class _Query:
    """What asks for the page at hand: the arguments that were given, a page size, and the page token."""

    def __init__(
        self, operation: Operation, facts: Pagination, given: Mapping[str, Any], start: Checkpoint | None
    ) -> None:
        self._operation, self.facts, self._options = operation, facts, given.get("options")
        self._names = argument_names(operation)
        self._arguments = {name: value for name, value in given.items() if name != "options"}
        self._arguments |= start.arguments if start else {}
        if facts.size and facts.max is not None and _get(self._arguments, self._names, facts.size) is None:
            put(self._arguments, self._names, facts.size, facts.max)
        token = _get(self._arguments, self._names, facts.token)
        self.from_start = token is None
        size = _get(self._arguments, self._names, facts.size) if facts.size else None
        self.size = size if isinstance(size, int) else 0
        self.go_to(_first(operation, facts, self._names) if token is None else token)

    def go_to(self, token: Any) -> None:
        """Ask for another page from now on; for none after the last."""
        self.token = token
        if token is not None:
            put(self._arguments, self._names, self.facts.token, token)
        self.ask = Ask(self._operation, dict(self._arguments), self._options)

    def here(self) -> dict[str, object]:
        """The arguments that make the place in the pages."""
        return _only(self._arguments, self._names, self.facts.token)

    def after(self, row: object) -> dict[str, object] | None:
        """The arguments that ask for what comes after a row, where the place is the id of a row."""
        token = dig(row, self.facts.next_from_item) if self.facts.next_from_item else None
        if token in (None, "", 0):
            return None
        arguments = dict(self._arguments)
        put(arguments, self._names, self.facts.token, token)
        return _only(arguments, self._names, self.facts.token)


def _first(operation: Operation, facts: Pagination, names: Mapping[str, str]) -> object:
    """The token of the first page; ``None`` where it is left out."""
    if facts.scheme in ("offset", "page"):
        return facts.start or 0
    field = attrs.fields_dict(operation.request).get(names.get(facts.token, "")) if operation.request else None
    return "" if field is not None and field.default is attrs.NOTHING and field.type is str else None


def _asked(ask: Ask, place: Place) -> Steps[Any]:
    try:
        page = yield ask
    except OzonError as error:
        error.__dict__["checkpoint"] = place.checkpoint()
        raise
    return page


def _rows(page: Any, query: _Query, place: Place, rows_out: int) -> list[Any]:
    """The rows of a page. Where there is no list, it is empty only if the rest of the answer proves it."""
    path = query.facts.items
    rows = dig(page, path)
    if isinstance(rows, list) and is_sent(rows):
        return rows
    index = query.token - (query.facts.start or 0) if query.facts.scheme == "page" else 0
    if isinstance(rows, Null) and is_end(page, query.facts, rows_out, index, from_start=query.from_start):
        return rows
    raise PaginationError(no_list(path, rows), operation=place.operation, checkpoint=place.checkpoint())


def _skipped(rows: Sequence[Any], start: Checkpoint | None, place: Place) -> int:
    """How many rows of the first page were handed out before a walk was resumed."""
    if start is None or not start.skip:
        return 0
    if start.last is None or place.key is None:
        return min(start.skip, len(rows))
    return next((index + 1 for index, row in enumerate(rows) if place.key(row) == start.last), 0)


def _endless(facts: Pagination) -> bool:
    """Whether nothing but an empty page would end a walk, and rows can be told apart."""
    counted = facts.scheme in ("offset", "page")
    return counted and facts.key is not None and not facts.total and facts.more is facts.pages is None


def _untaken(page: object, rows: list[object], skip: int, whole: bool) -> Iterator[object]:
    """What is to be handed out of a page."""
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
        # an empty token is a documented end, whatever the flag beside it says; a row without its id is none
        why = f"The server promised more rows, but the last row has no {facts.next_from_item}."
        return _Stuck(why) if more and facts.next_from_item else None
    if str(following) in seen:
        count = total(facts, page)
        # methods with a cursor end by giving back the one that they were asked with
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


def _get(arguments: Mapping[str, object], names: Mapping[str, str], path: str) -> object:
    first, _, rest = path.partition(".")
    value = arguments.get(names.get(first, first))
    return dig(value, rest) if rest else value


def put(arguments: dict[str, object], names: Mapping[str, str], path: str, token: object) -> None:
    """Set a token. An object around it is copied first, because it belongs to the caller."""
    first, _, rest = path.partition(".")
    name = names.get(first, first)
    arguments[name] = _with(arguments.get(name), rest, token) if rest else token


def _with(value: Any, path: str, token: Any) -> dict[str, Any]:
    copy = value.to_dict() if isinstance(value, Model) else dict(value or {})
    first, _, rest = path.partition(".")
    copy[first] = _with(copy.get(first), rest, token) if rest else token
    return copy


def _only(arguments: Mapping[str, Any], names: Mapping[str, str], path: str) -> dict[str, Any]:
    first = path.partition(".")[0]
    name = names.get(first, first)
    return {name: arguments[name]} if name in arguments else {}
