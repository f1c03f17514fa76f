"""Waiting for work that Ozon does in the background."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, overload

from ozon_generated.errors import ArgumentError
from ozon_generated.model import Model

from ..answers import dig, rows_of
from ..client.seller import AsyncSeller, Seller
from ..errors import WaitTimeoutError
from ..progress import Progress
from ..steps import Ask, Sleep, Steps, operation_of, run, run_async

if TYPE_CHECKING:
    from ozon_generated.seller.product import ProductImportInfoResponse


#: Looks at a task without items before it counts as empty for good: they may come a little after the task.
EMPTY_LOOKS = 3


@overload
def wait_for_import(
    client: Seller,
    task: int | Model,
    *,
    interval: float = ...,
    ceiling: float = ...,
    progress: Callable[[Progress], object] | None = ...,
) -> ProductImportInfoResponse: ...
@overload
def wait_for_import(
    client: AsyncSeller,
    task: int | Model,
    *,
    interval: float = ...,
    ceiling: float = ...,
    progress: Callable[[Progress], object] | None = ...,
) -> Awaitable[ProductImportInfoResponse]: ...
def wait_for_import(
    client: Seller | AsyncSeller,
    task: int | Model,
    *,
    interval: float = 1.0,
    ceiling: float = 600.0,
    progress: Callable[[Progress], object] | None = None,
) -> Any:
    """Wait until no item of an import task is pending, and return the last answer.

    A task without any item is looked at again before it is believed.

    "Imported" is not "on sale": each item has a status (``imported``, ``failed``, ``skipped``) and errors of its own,
    and moderation comes later. Serves every operation whose task is polled by ``product.import_info``.

    Args:
        client: a `Seller` or `AsyncSeller`; for the latter the result is awaitable.
        task: the answer of the import, or the ``task_id`` in it.
        interval: seconds before the second look; grows by half each time, up to 15.
        ceiling: seconds to wait at most.
        progress: called after each look; counts items that are no longer pending.

    Raises:
        WaitTimeoutError: the ceiling was reached; ``error.last`` is the last answer.
        ArgumentError: the answer names no task.
        OzonError: a look failed.
    """
    steps = _poll(client, task_number(task, "task_id", "result.task_id"), interval, ceiling, progress)
    return run(client, steps) if isinstance(client, Seller) else run_async(client, steps)


def task_number(task: int | Model, *paths: str) -> int:
    """The number of a task: itself, or what stands at one of the paths of the answer that started it."""
    if isinstance(task, int):
        return task
    for path in paths:
        number = dig(task, path)
        if isinstance(number, int) and number:
            return number
    raise ArgumentError(f"This answer names no task: {task!r:.200}")


def _poll(
    client: Seller | AsyncSeller,
    task_id: int,
    interval: float,
    ceiling: float,
    progress: Callable[[Progress], object] | None,
) -> Steps[Any]:
    operation = operation_of(client, "product.import_info")
    deadline = time.monotonic() + ceiling
    empty = 0
    while True:
        answer = yield Ask(operation, {"task_id": task_id}, {"strict": False})
        items = rows_of(answer, "result.items", operation)
        finished = sum(item.status != "pending" for item in items)
        if progress is not None:
            progress(Progress(f"import task {task_id}", finished, len(items)))
        empty = 0 if items else empty + 1
        if finished == len(items) and (items or empty >= EMPTY_LOOKS):
            return answer
        left = deadline - time.monotonic()
        if left <= 0:
            pending = f"{len(items) - finished} of {len(items)} items are still pending" if items else "No item came"
            raise WaitTimeoutError(
                f"{pending} after {ceiling:g} seconds.",
                operation=operation.name,
                last=answer,
                hint="It goes on at Ozon: wait again with the same task_id.",
            )
        yield Sleep(min(interval, left))
        interval = min(interval * 1.5, 15.0)
