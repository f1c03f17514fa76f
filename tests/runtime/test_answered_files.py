"""Answers that are files."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import anyio
import pytest

from ozon_generated.client import File
from ozon_generated.errors import (
    ArgumentError,
    BadRequestError,
    DecodeError,
    OzonError,
    ServerError,
    TransportError,
)
from ozon_generated.operation import Operation
from tests.library import httpx
from tests.runtime.calls import EMPTY, no_gzip, operation
from tests.runtime.servers import Script, async_seller, seller

PDF = httpx.Response(
    200,
    content=b"%PDF" * 1000,
    headers={"Content-Type": "application/pdf; x=y", "Content-Disposition": 'attachment; filename="labels.pdf"'},
)
LABELS = operation(name="labels", reply="file")


def both(facts: Operation, handler: Any, options: Any) -> Iterator[Any]:
    """The results of a call, synchronous and asynchronous; an error stands for itself."""

    async def call() -> Any:
        shop = async_seller(handler)
        try:
            return await shop.call(facts, {}, options)
        finally:
            await shop.aclose()

    def call_sync() -> Any:
        return seller(handler).call(facts, {}, options)

    def call_async() -> Any:
        return anyio.run(call)

    for run in (call_sync, call_async):
        try:
            yield run()
        except (OzonError, OSError) as error:
            yield error


def test_a_file_in_memory() -> None:
    for found in both(LABELS, Script(PDF), {}):
        assert found == File("labels.pdf", "application/pdf", b"%PDF" * 1000, None)


def test_a_file_on_disk(tmp_path: Path) -> None:
    path = tmp_path / "labels.pdf"
    seen: list[int] = []
    options = {"save_to": path, "on_reply": lambda reply: seen.append(reply.status_code)}
    for found in both(LABELS, Script(PDF), options):
        assert found == File("labels.pdf", "application/pdf", b"", path)
        assert path.read_bytes() == b"%PDF" * 1000
        path.unlink()
        assert list(tmp_path.iterdir()) == []
    assert seen == [200, 200]


class Cut(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that breaks after its first part."""

    def __iter__(self) -> Iterator[bytes]:
        yield b"%PDF"
        raise httpx.RemoteProtocolError("cut")

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield b"%PDF"
        raise httpx.RemoteProtocolError("cut")


@pytest.mark.parametrize(
    ("reply", "kind"),
    [
        (lambda request: httpx.Response(200, stream=Cut()), TransportError),
        (lambda request: httpx.Response(400, json={"message": "no"}), BadRequestError),
        (lambda request: httpx.Response(500, stream=httpx.ByteStream(b"<html>")), ServerError),
        (lambda request: httpx.Response(500, stream=Cut()), TransportError),
        (no_gzip, DecodeError),
    ],
)
def test_no_file_is_left_when_it_fails(tmp_path: Path, reply: Any, kind: type[OzonError]) -> None:
    path = tmp_path / "labels.pdf"
    path.write_bytes(b"old")
    for found in both(LABELS, reply, {"save_to": path}):
        assert type(found) is kind
        assert list(tmp_path.iterdir()) == [path]
        assert path.read_bytes() == b"old"


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    for found in both(LABELS, Script(PDF), {"save_to": tmp_path / "none" / "labels.pdf"}):
        assert isinstance(found, FileNotFoundError)


def test_save_to_is_for_files(tmp_path: Path) -> None:
    server = Script(EMPTY)
    with pytest.raises(ArgumentError, match="save_to is for answers that are files"):
        seller(server).product.list(filter={}, options={"save_to": tmp_path / "x"})
    assert server.requests == []
