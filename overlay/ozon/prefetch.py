"""The next page, asked for while the rows of this one are being used."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from asyncio import Task

    from ozon_generated.client import AsyncClient

    from .steps import Ask


class Ahead:
    """A call that is on its way before its answer is needed."""

    def __init__(self, ask: Ask, task: Task[Any]) -> None:
        self.ask = ask
        self._task = task

    async def answer(self) -> Any:
        """Wait for the answer, or raise what the call raised. Being cancelled here cancels the call."""
        return await self._task

    def drop(self) -> None:
        """Nobody wants the answer any more."""
        self._task.cancel()


def begin(client: AsyncClient, ask: Ask | None) -> Ahead | None:
    """Send a call ahead, where the event loop allows it: asyncio does, trio has no task outside of a nursery."""
    if ask is None:
        return None
    import asyncio

    try:
        loop = asyncio.get_running_loop()
    except RuntimeError:
        return None
    task = loop.create_task(_sent(client, ask))
    task.add_done_callback(_looked_at)
    return Ahead(ask, task)


def _sent(client: AsyncClient, ask: Ask) -> Coroutine[Any, Any, Any]:
    from .steps import patient

    return client.call(*patient(ask))


def _looked_at(task: Task[Any]) -> None:
    """Take note of an error: a walk that was left would else be scolded for not having looked at it."""
    if not task.cancelled():
        task.exception()
