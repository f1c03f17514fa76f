"""Sends events as Ozon does: over several connections, each event again until it is answered with 200."""

from __future__ import annotations

import asyncio
import re
from collections import Counter
from collections.abc import Iterable
from contextlib import suppress
from threading import Thread
from types import TracebackType
from typing import Self

from tests.push.servers import PATH
from tests.sandbox.raw import message

#: Seconds until an event is sent again, and until an answer is no longer waited for.
PAUSE, PATIENCE = 0.02, 30.0


class Sender:
    """Sends in a thread, until there is nothing left or it is stopped.

    Args:
        port: of the server on loopback.
        bodies: what is sent.
        connections: how many there are.
        every: seconds from the answer to one event until the next one on its connection.

    Attributes:
        every: the same; it can be changed.
        taken: the bodies that were answered with 200, in the order of the answers.
        answers: how often there was which status; 0 where the connection broke.
    """

    def __init__(self, port: int, bodies: Iterable[bytes], connections: int = 8, every: float = 0.0) -> None:
        self.taken: list[bytes] = []
        self.answers: Counter[int] = Counter()
        self._port, self._bodies, self._count = port, iter(bodies), connections
        self.every = every
        self._stopped = False
        self._thread = Thread(target=lambda: asyncio.run(self._send()))

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        """Wait until all is taken that was begun."""
        self._stopped = self._stopped or kind is not None
        self._thread.join()

    def stop(self) -> None:
        """Begin no more events."""
        self._bodies = iter(())

    def ended(self) -> bool:
        """Whether all is taken that was begun."""
        return not self._thread.is_alive()

    async def _send(self) -> None:
        await asyncio.gather(*(self._over_one_connection() for _ in range(self._count)))

    async def _over_one_connection(self) -> None:
        streams: tuple[asyncio.StreamReader, asyncio.StreamWriter] | None = None
        while (body := next(self._bodies, None)) is not None:
            status = None
            while status != 200 and not self._stopped:
                try:
                    streams = streams or await asyncio.open_connection("127.0.0.1", self._port)
                    status = await asyncio.wait_for(_asked(body, *streams), PATIENCE)
                except (OSError, EOFError, TimeoutError):
                    status = 0
                    await _close(streams)
                    streams = None
                self.answers[status] += 1
                if status != 200:
                    await asyncio.sleep(PAUSE)
            if status == 200:
                self.taken.append(body)
            await asyncio.sleep(self.every)
        await _close(streams)


async def _asked(body: bytes, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> int:
    writer.write(message("POST", PATH, "Content-Type: application/json", body=body))
    head = await reader.readuntil(b"\r\n\r\n")
    length = re.search(rb"content-length: (\d+)", head, re.IGNORECASE)
    await reader.readexactly(int(length[1]) if length else 0)
    return int(head.split()[1])


async def _close(streams: tuple[asyncio.StreamReader, asyncio.StreamWriter] | None) -> None:
    if streams is not None:
        streams[1].close()
        with suppress(OSError):
            await streams[1].wait_closed()
