"""From the wire into a file, which appears under its name only when it is whole and of the right kind."""

from __future__ import annotations

import shutil
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from secrets import token_hex
from typing import IO

import httpx

from ._body import LARGEST_FILE, Body
from ._files import NotTheFileError, check_kind


@contextmanager
def arriving(path: Path | None, kinds: Collection[str]) -> Iterator[IO[bytes]]:
    """A file to write into. One on disk has another name, in the same folder, until it is whole and has been checked.

    Args:
        path: where it goes in the end; ``None`` for memory.
        kinds: content types of which it has to be one; none for any.

    Raises:
        NotTheFileError: what was written is not a whole file of these kinds; a file that was there stays.
        OSError: the file cannot be written.
    """
    if path is None:
        memory = BytesIO()
        yield memory
        check_kind(memory, kinds)
        return
    part = path.with_name(f"{path.name[:100]}.{token_hex(8)}.part")
    try:
        with part.open("x+b") as file:
            yield file
            check_kind(file, kinds)
        if path.exists():
            shutil.copymode(path, part)
        part.replace(path)  # on Windows only a closed file can be moved
    finally:
        part.unlink(missing_ok=True)


def save(response: httpx.Response, path: Path | None, kinds: Collection[str]) -> bytes:
    """Read a file into a path, or into memory and return it there.

    Raises:
        NotTheFileError: it is not whole, or none of these content types.
        httpx.HTTPError: it could not be read.
        OSError: it could not be written.
    """
    body = _file_body(response, path)
    with arriving(path, kinds) as file:
        for chunk in [response.content] if response.is_stream_consumed else response.iter_raw():
            file.writelines(body.take(chunk))
        body.end()
    return file.getvalue() if isinstance(file, BytesIO) else b""


async def save_async(response: httpx.Response, path: Path | None, kinds: Collection[str]) -> bytes:
    """The asynchronous twin of `save`."""
    body = _file_body(response, path)
    with arriving(path, kinds) as file:
        if response.is_stream_consumed:
            file.writelines(body.take(response.content))
        else:
            async for chunk in response.aiter_raw():
                file.writelines(body.take(chunk))
        body.end()
    return file.getvalue() if isinstance(file, BytesIO) else b""


def check_content(response: httpx.Response, kinds: Collection[str]) -> None:
    """Raise `NotTheFileError` unless an answer that was read is a file of these content types."""
    _check_status(response)
    check_kind(BytesIO(response.content), kinds)


def _check_status(response: httpx.Response) -> None:
    if response.status_code != 200:
        raise NotTheFileError("only 200 brings a whole one")


def _file_body(response: httpx.Response, path: Path | None) -> Body:
    _check_status(response)
    headers = {} if response.is_stream_consumed else response.headers  # somebody has read and decoded it already
    return Body(headers, None if path is None else LARGEST_FILE)
