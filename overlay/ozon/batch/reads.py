"""Reads by any number of ids, in as many calls as Ozon's maximum asks for."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping, Sequence
from typing import Any, ParamSpec, TypeVar, overload

from ozon_generated.client import File, SyncClient
from ozon_generated.errors import ArgumentError, OzonError
from ozon_generated.model import Model
from ozon_generated.operation import Operation

from ..paging.iterators import Place
from ..paging.paginate import Argument, walk
from ..schemas import RequestSchema, Schema, request_schema
from ..steps import Ask, Emit, Steps, bound, stream, stream_async

P = ParamSpec("P")
A = TypeVar("A", bound=Model | Sequence[Any] | File)


@overload
def chunked(call: Callable[P, Awaitable[A]], *args: P.args, **kwargs: P.kwargs) -> AsyncIterator[A]: ...
@overload
def chunked(call: Callable[P, A], *args: P.args, **kwargs: P.kwargs) -> Iterator[A]: ...
def chunked(call: Callable[..., object], *args: object, **kwargs: object) -> object:
    """Iterate the answers of a read by any number of ids: ``for page in chunked(seller.product.info_list, sku=skus)``.

    One call has as many ids as the documentation allows; the list may be any iterable, and stand in a filter. Ids that
    come twice are asked once. A method with pages gives all pages of each part. The other arguments go with every call.

    Args:
        call: a method that reads; of an asynchronous client for an asynchronous iterator.
        kwargs: its arguments, with one list that may be longer than its documented maximum.

    Raises:
        ArgumentError: the method writes, has no list of ids with a documented maximum, or several lists are too long.
        OzonError: a call failed; ``error.partial`` has the ids whose answers are complete.
    """
    client, operation = bound(call)
    if args:
        raise ArgumentError(f"{operation.name} takes its arguments by name.")
    steps = _steps(operation, kwargs, *_long_list(operation, kwargs))
    return stream(client, steps) if isinstance(client, SyncClient) else stream_async(client, steps)


def _long_list(operation: Operation, given: Mapping[str, object]) -> tuple[Argument, list[object], int]:
    """The list to split, with its ids and the maximum of a call."""
    if operation.safety != "read":
        raise ArgumentError(f"{operation.name} writes: send the items through ozon.batch.")
    maxima = _maxima(operation)
    if not maxima:
        raise ArgumentError(f"{operation.name} has no list of ids with a documented maximum: call it directly.")
    found: dict[str, list[object]] = {}
    for path in maxima:
        ids = Argument(operation, path).of(given)
        if ids is not None and not isinstance(ids, str | bytes | Mapping | Model):
            found[path] = list(dict.fromkeys(ids))
    long = [path for path, ids in found.items() if len(ids) > maxima[path]] or list(found)[:1]
    if not long:
        raise ArgumentError(f"Pass a list of ids: {' or '.join(maxima)}.")
    path = long[0]
    beside = [other for other in found if other != path and found[other] and "." not in path + other]
    if len(long) > 1 or beside:
        raise ArgumentError(f"{operation.name}: {', '.join({*long, *beside})} in one call: pass one of them.")
    return Argument(operation, path), found[path], maxima[path]


def _maxima(operation: Operation) -> dict[str, int]:
    """The largest number of ids in each list of ids of a request, by path."""
    if operation.request is None:
        return {}
    schema = request_schema(operation.name.rstrip("_"), operation.api)
    return dict(_below(schema, schema.top, ""))


def _below(schema: RequestSchema, around: Schema, path: str) -> Iterator[tuple[str, int]]:
    for name, field in around.get("properties", {}).items():
        found = schema.resolve(field)
        if "maxItems" in found and found["items"].get("type") in ("integer", "string"):
            yield path + name, found["maxItems"]
        yield from _below(schema, found, f"{path}{name}.")


def _steps(
    operation: Operation, given: Mapping[str, object], argument: Argument, ids: Sequence[object], most: int
) -> Steps[None]:
    for start in range(0, len(ids), most):
        arguments = argument.put(given, list(ids[start : start + most]))
        try:
            if operation.pagination is not None:
                yield from walk(operation, arguments, Place(operation), whole=True)
            else:
                options: Any = arguments.pop("options", None)
                yield Emit([(yield Ask(operation, arguments, options))])
        except OzonError as error:
            error.checkpoint, error.partial = None, list(ids[:start])
            raise
