"""Waits for any background work that the spec describes."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine, Iterator, Mapping
from typing import Any, TypeVar, overload

from ozon_generated.client import AsyncClient, SyncClient
from ozon_generated.errors import ArgumentError
from ozon_generated.model import Model, is_sent
from ozon_generated.operation import Operation, Polled

from ..answers import dig, rows_of
from ..errors import TaskFailedError
from ..steps import Ask, Steps, argument_names, bound, drive
from .polling import Hook, Status, Waiting, poll

M = TypeVar("M", bound=Model)
#: Answers without items before a task counts as empty: its items may appear a little later.
EMPTY_LOOKS = 3


@overload
def wait_for(
    call: Callable[..., M],
    started: int | str | Model,
    *,
    interval: float = ...,
    deadline: float = ...,
    progress: Hook | None = ...,
    **arguments: Any,
) -> M: ...
@overload
def wait_for(
    call: Callable[..., Awaitable[M]],
    started: int | str | Model,
    *,
    interval: float = ...,
    deadline: float = ...,
    progress: Hook | None = ...,
    **arguments: Any,
) -> Coroutine[Any, Any, M]: ...
def wait_for(
    call: Callable[..., object],
    started: int | str | Model,
    *,
    interval: float = 2.0,
    deadline: float = 600.0,
    progress: Hook | None = None,
    **arguments: object,
) -> object:
    """Wait until work is finished: ``wait_for(seller.warehouse.operation_status, seller.warehouse.archive(...))``.

    An unknown state counts as pending. If items have their own states, as in an import, the work is finished when no
    item is pending, even if items failed.

    Args:
        call: the method that returns the state of the work; ``task.poll`` of the operation that starts the work names
            it. With a method of an asynchronous client the result is awaitable.
        started: the answer of the call that started the work, or the id in it.
        interval: seconds before the second poll; grows by half each time, up to 15.
        deadline: seconds to wait at most.
        progress: called after each poll.
        arguments: the other arguments of the method.

    Returns:
        The last answer of the method.

    Raises:
        TaskFailedError: the work failed; ``error.last`` is the last answer.
        WaitTimeoutError: the deadline was reached; ``error.last`` is the last answer.
        ArgumentError: the method returns no state of work, or the answer names no task, or several.
        OzonError: a call failed.
    """
    client, operation = bound(call)
    steps = waited(client, operation, started, Waiting(interval, deadline, progress), arguments)
    return drive(client, steps)


def waited(
    client: SyncClient | AsyncClient,
    operation: Operation,
    started: int | str | Model,
    waiting: Waiting,
    arguments: Mapping[str, object] | None = None,
    what: str = "work",
) -> Steps[Any]:
    """The steps of `wait_for`. Raises `ArgumentError` at once."""
    facts = facts_of(operation)
    task_id = id_of(started, facts.ids)
    name = argument_names(operation)[facts.argument]
    ask = Ask(operation, {**(arguments or {}), name: task_id}, {"strict": False})
    return _finished(client, ask, facts, waiting, f"{what} {task_id}", name)


def facts_of(operation: Operation) -> Polled:
    """What the spec says about a method that returns the state of work. Raises `ArgumentError`."""
    if operation.polled is None:
        text = f"{operation.name} does not tell how far work is, by the specification"
        raise ArgumentError(f"{text}: pass the method that does, or poll it.")
    return operation.polled


def _finished(
    client: SyncClient | AsyncClient, ask: Ask, facts: Polled, waiting: Waiting, what: str, name: str
) -> Steps[object]:
    rows = ask.operation.item_errors
    if rows is not None and rows.items and facts.state.startswith(f"{rows.items}."):
        status: Callable[[object], Status] = _ItemStates(ask.operation, rows.items, facts)
        return (yield from poll(client, ask, status, waiting, what=what, again=name))
    answer = yield from poll(client, ask, state_of(ask.operation), waiting, what=what, again=name)
    state = dig(answer, facts.state)
    if state in facts.failed:
        raise TaskFailedError(f"The {what} ended as {state}.", operation=ask.operation.name, state=state, last=answer)
    return answer


def state_of(operation: Operation) -> Callable[[object], Status]:
    """A reader of the state in answers of this operation. An unknown state counts as pending."""
    facts = facts_of(operation)

    def status(answer: object) -> Status:
        state = dig(answer, facts.state)
        finished = state in (*facts.done, *facts.failed)
        return Status(finished, f"its state is still {state}", int(finished), 1)

    return status


class _ItemStates:
    """Counts items that are no longer pending. A task counts as empty only after a few answers without items."""

    def __init__(self, operation: Operation, items: str, facts: Polled) -> None:
        self._operation, self._items, self._pending = operation, items, facts.pending
        self._state = facts.state.removeprefix(f"{items}.")
        self._empty = 0

    def __call__(self, answer: object) -> Status:
        items = rows_of(answer, self._items, self._operation)
        pending = sum(dig(item, self._state) in self._pending for item in items)
        self._empty = 0 if items else self._empty + 1
        finished = not pending and (bool(items) or self._empty >= EMPTY_LOOKS)
        text = f"{pending} of {len(items)} items are still pending" if items else "no item came"
        return Status(finished, text, len(items) - pending, len(items))


def id_of(started: int | str | Model, paths: tuple[str, ...]) -> int | str:
    """The id of work: the value itself, or the one at these paths of the answer that started it."""
    if isinstance(started, int | str) and started:
        return started
    ids = [found for path in paths for found in _at(started, path) if isinstance(found, int | str) and found]
    if len(set(ids)) > 1:
        raise ArgumentError(f"This answer names several tasks: pass the id of one of {', '.join(map(str, ids))}.")
    if not ids:
        raise ArgumentError(f"This answer names no task: {started!r:.200}")
    return ids[0]


def _at(value: object, path: str) -> Iterator[object]:
    """The values at a path that may lead through lists."""
    first, _, rest = path.partition(".")
    found = dig(value, first)
    for one in found if isinstance(found, list) and is_sent(found) else [found]:
        yield from _at(one, rest) if rest else [one]
