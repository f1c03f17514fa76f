"""Walking the pages of any operation that pages, by the facts that its descriptor has."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping, Sequence
from typing import Any, ParamSpec, TypeVar, overload

from attrs import frozen

from ozon_generated.client import SyncClient
from ozon_generated.errors import ArgumentError, OzonError
from ozon_generated.model import Model, codec
from ozon_generated.operation import Operation, Pagination
from ozon_generated.page import Page

from ._drive import Ask, Emit, Steps, bound, stream, stream_async

P = ParamSpec("P")
T = TypeVar("T")


@frozen
class Checkpoint:
    """Where a walk stands: give ``arguments`` to the same call again, and it goes on from there."""

    operation: str
    arguments: dict[str, Any]
    rows: int  #: rows that were handed out before


class PaginationError(OzonError):
    """The server's pages lead nowhere: a token came twice, or more was promised and nothing came.

    Attributes:
        checkpoint: where the walk stood.
    """

    checkpoint: Checkpoint


@overload
def paginate(call: Callable[P, Page[T]], *args: P.args, **kwargs: P.kwargs) -> Iterator[T]: ...
@overload
def paginate(call: Callable[P, Awaitable[Page[T]]], *args: P.args, **kwargs: P.kwargs) -> AsyncIterator[T]: ...
def paginate(call: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
    """Iterate all rows of a paged operation: ``for item in paginate(seller.product.list, filter={}): ...``.

    Takes the arguments of the call; the page size is the largest that is allowed unless you pass one. For a method of
    an asynchronous client it is an asynchronous iterator. Nothing that you pass is changed.

    Raises:
        ArgumentError: the method does not page.
        PaginationError: the pages lead nowhere.
        OzonError: a page failed. Whatever is raised in the middle of a walk has a ``checkpoint``: go on with
            ``paginate(call, **{**kwargs, **error.checkpoint.arguments})``.
    """
    client, operation = bound(call)
    if args:
        raise ArgumentError(f"{operation.name} takes its arguments by name.")
    if operation.pagination is None:
        raise ArgumentError(f"{operation.name} does not page: call it directly.")
    steps = walk(operation, operation.pagination, kwargs)
    return stream(client, steps) if isinstance(client, SyncClient) else stream_async(client, steps)


def walk(operation: Operation, facts: Pagination, given: Mapping[str, Any]) -> Steps[None]:
    """The steps of a walk: asks for pages and emits their rows."""
    arguments = {name: value for name, value in given.items() if name != "options"}
    names = _argument_names(operation)
    if facts.size and facts.max is not None and _get(arguments, names, facts.size) is None:
        _put(arguments, names, facts.size, facts.max)
    token = _get(arguments, names, facts.token)
    if token is None and facts.scheme in ("offset", "page"):
        token = facts.start or 0
    rows_out = 0
    seen: set[str] = set()
    while True:
        if token is not None:
            _put(arguments, names, facts.token, token)
            seen.add(str(token))
        here = Checkpoint(operation.name, _only(arguments, names, facts.token), rows_out)
        try:
            page = yield Ask(operation, dict(arguments), given.get("options"))
        except OzonError as error:
            error.__dict__["checkpoint"] = here
            raise
        rows: Sequence[Any] = dig(page, facts.items) or []
        if not isinstance(rows, list):
            why = f"The server sent no list at {facts.items}: {rows!r:.60}"
            raise PaginationError(why, operation=operation.name, checkpoint=here)
        if rows:
            yield Emit(rows)
        rows_out += len(rows)
        following = _following(facts, page, rows, token, seen, rows_out)
        if following is None:
            return
        if isinstance(following, _Stuck):
            raise PaginationError(following.why, operation=operation.name, checkpoint=here)
        token = following


@frozen
class _Stuck:
    why: str


def _following(facts: Pagination, page: Model, rows: Sequence[Any], token: Any, seen: set[str], rows_out: int) -> Any:
    """The token of the next page, ``None`` at the end, or `_Stuck`."""
    more = dig(page, facts.more) if facts.more else None
    if more is False:
        return None
    promised = more and facts.scheme == "last_value_id"
    if not rows:
        return _Stuck("The server promised more values and sent none.") if promised else None
    if facts.scheme == "offset":
        return _following_offset(facts, page, rows, token)
    if facts.scheme == "page":
        pages = dig(page, facts.pages) if facts.pages else None
        return None if isinstance(pages, int) and token >= pages else token + 1
    following = dig(rows[-1], facts.next_from_item) if facts.next_from_item else dig(page, facts.next or "")
    if following in (None, "", 0):
        return _Stuck("The server promised more values, but the last one has no id.") if promised else None
    if str(following) in seen:
        total = dig(page, facts.total) if facts.total else None
        finished = isinstance(total, int) and rows_out >= total
        return None if finished and not more else _Stuck(f"The server sent the page token {following!r:.60} twice.")
    return following


def _following_offset(facts: Pagination, page: Model, rows: Sequence[Any], token: Any) -> Any:
    following = token + len(rows)
    total = dig(page, facts.total) if facts.total else None
    if isinstance(total, int) and following >= total > 0:
        return None
    if facts.ceiling is not None and following > facts.ceiling:
        return _Stuck(f"Ozon accepts offsets up to {facts.ceiling}: cut the period or the filter into smaller parts.")
    return following


def dig(value: Any, path: str) -> Any:
    """What stands at a dotted path of wire names."""
    for part in path.split(".") if path else ():
        if isinstance(value, Model):
            name = codec(type(value)).names.get(part)
            value = getattr(value, name) if name else value.extra.get(part)
        elif isinstance(value, Mapping):
            value = value.get(part)
        else:
            return None
    return value


def _argument_names(operation: Operation) -> dict[str, str]:
    """The argument for each wire name of the top of a request."""
    names = {wire: name for name, wire in operation.query_parameters.items()}
    return names | (codec(operation.request).names if operation.request else {})


def _get(arguments: Mapping[str, Any], names: Mapping[str, str], path: str) -> Any:
    first, _, rest = path.partition(".")
    value = arguments.get(names.get(first, first))
    return dig(value, rest) if rest else value


def _put(arguments: dict[str, Any], names: Mapping[str, str], path: str, token: Any) -> None:
    """Set a token; an object around it is copied first, for it belongs to the caller."""
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
