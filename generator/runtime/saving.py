"""From the wire into a file, which appears under its name only when it is whole and of the right kind."""

from __future__ import annotations

import shutil
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from secrets import token_hex
from typing import IO, TYPE_CHECKING, NamedTuple

import httpx

from . import errors
from .bodies import LARGEST_FILE, Body
from .filetypes import NotTheFileError, check_kind, file_name
from .masking import HIDDEN, secrets_of
from .outcome import judged
from .wire import content_type_of

if TYPE_CHECKING:
    from .operation import Operation


class File(NamedTuple):
    """A file answer.

    Attributes:
        name: a bare name without any folder, fit for every file system; empty where the server gave none.
        content_type: what the server says that it is.
        content: its bytes; empty when it went to ``path``.
        path: where it was saved.
    """

    name: str
    content_type: str
    content: bytes
    path: Path | None = None


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


async def save(response: httpx.Response, path: Path | None, kinds: Collection[str], place: str = "") -> File:
    """Read a file into a path, or into memory. See `ozon_generated.blocking` for other clients.

    Args:
        response: the answer; its body may have been read already.
        path: where the file goes; ``None`` for memory.
        kinds: content types of which it has to be one; none for any.
        place: path of an address, which names the file where the answer does not.

    Raises:
        NotTheFileError: it is not whole, or none of these content types.
        httpx.HTTPError: it could not be read.
        OSError: it could not be written.
    """
    _check_status(response)
    read = response.is_stream_consumed  # by somebody who has decoded it too
    body = Body({} if read else response.headers, None if path is None else LARGEST_FILE)
    with arriving(path, kinds) as file:
        if read:
            file.writelines(body.take(response.content))
        elif isinstance(response.stream, httpx.SyncByteStream):
            for chunk in response.iter_raw():
                file.writelines(body.take(chunk))
        else:
            async for chunk in response.aiter_raw():
                file.writelines(body.take(chunk))
        body.end()
    return _file(response, file.getvalue() if isinstance(file, BytesIO) else b"", path, place)


def file_in_memory(operation: Operation, response: httpx.Response) -> File | errors.DecodeError:
    """The file answer that was read, or the error that it stands for."""
    try:
        if operation.content_types:
            _check_status(response)
            check_kind(BytesIO(response.content), operation.content_types)
    except NotTheFileError as error:
        return no_file(operation, response, error)
    return _file(response, response.content, None)


def _file(response: httpx.Response, content: bytes, path: Path | None, place: str = "") -> File:
    name = file_name(response.headers.get("content-disposition", ""), place)
    return File(name, content_type_of(response), content, path)


def _check_status(response: httpx.Response) -> None:
    if response.status_code != 200:
        raise NotTheFileError("only 200 brings a whole one")


def no_file(operation: Operation, response: httpx.Response, why: NotTheFileError) -> errors.DecodeError:
    """The error for an answer that is not the file that was asked for."""
    begins = "" if response.request.extensions.get(HIDDEN) else why.beginning(secrets_of(response.request))
    made = errors.DecodeError(
        f"HTTP {response.status_code}, but the answer is not the file: {why}{begins}. No file was written.",
        operation=operation.name,
        request=errors.copy_request(response.request),
        response=errors.copy_response(response),
    )
    return judged(made, operation, True)
