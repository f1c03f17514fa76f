"""Waits for imports of products."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ozon_generated.model import Model

from ..client.functions import for_seller
from ..client.seller import AsyncSeller, Seller
from ..steps import Steps, operation_of
from .polling import Hook, Waiting
from .wait import waited

if TYPE_CHECKING:
    from ozon_generated.seller.product import ProductImportInfoResponse


@for_seller.result
def wait_for_import(
    client: Seller | AsyncSeller,
    task: int | Model,
    *,
    interval: float = 1.0,
    deadline: float = 600.0,
    progress: Hook | None = None,
) -> Steps[ProductImportInfoResponse]:
    """Wait until no item of an import task is pending, and return the last answer.

    A task without items is polled again before it counts as empty.

    "Imported" is not "on sale": each item has its own status (``imported``, ``failed``, ``skipped``) and errors, and
    moderation follows. Works for every operation whose task is polled by ``product.import_info``.

    Args:
        client: a `Seller` or `AsyncSeller`; for the latter the result is awaitable.
        task: the answer of the import, or the ``task_id`` in it.
        interval: seconds before the second poll; grows by half each time, up to 15.
        deadline: seconds to wait at most.
        progress: called after each poll; counts items that are no longer pending.

    Raises:
        WaitTimeoutError: the deadline was reached; ``error.last`` is the last answer.
        ArgumentError: the answer has no task id.
        OzonError: a poll failed.
    """
    operation = operation_of(client, "product.import_info")
    return waited(client, operation, task, Waiting(interval, deadline, progress), what="import task")
