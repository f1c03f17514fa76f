# Copied from generator/runtime/files.py by `make generate`. Do not edit: change the source.
"""Files that come from outside: a name that is only a name, a body that is whole and of the kind that was asked for.

A file appears under its name only when it is so.
"""

from __future__ import annotations

import re
import shutil
import unicodedata
import zipfile
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from email.message import Message
from email.utils import collapse_rfc2231_value
from io import SEEK_END, BytesIO
from pathlib import Path
from secrets import token_hex
from typing import IO, TYPE_CHECKING, NamedTuple
from urllib.parse import unquote

import httpx

from . import errors
from .bodies import LARGEST_FILE, Body
from .exact_json import parsed
from .masking import HIDDEN, clean_body, copy_request, copy_response, secrets_of
from .outcome import judged
from .wire import content_type_of

if TYPE_CHECKING:
    from .operation import Operation

PDF, PNG, ZIP, CSV, JSON = "application/pdf", "image/png", "application/zip", "text/csv", "application/json"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_LOOK = 1024
_LONGEST_NAME = 200  # bytes; file systems take 255, and a file has a longer name until it is whole
_RESERVED = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])(\..*)?", re.IGNORECASE)
_ERROR_KEYS = {"code", "message", "error", "errors", "details", "status", "error_description", "trace_id"}


class NotTheFileError(Exception):
    """A body is not the file that was asked for.

    Attributes:
        head: how it begins, as it came.
    """

    def __init__(self, text: str, head: bytes = b"") -> None:
        super().__init__(text)
        self.head = head

    def beginning(self, secrets: Iterable[str]) -> str:
        """How the body begins, for the text of an error."""
        return f", beginning {clean_body(self.head, secrets)[:80]!r}" if self.head else ""


def check_kind(file: IO[bytes], kinds: Collection[str]) -> None:
    """Raise `NotTheFileError` unless a file is whole and of one of these kinds."""
    size = file.seek(0, SEEK_END)
    if not size:
        raise NotTheFileError("an empty body")
    if kinds:
        file.seek(0)
        head = file.read(_LOOK)
        file.seek(max(size - _LOOK, 0))
        why = _fault(file, head, file.read(), kinds)
        if why:
            raise NotTheFileError(why, head)


def _fault(file: IO[bytes], head: bytes, tail: bytes, kinds: Collection[str]) -> str:
    """What is wrong with a file; empty text for nothing."""
    found = _kind(head)
    if found not in kinds and not (found == ZIP and XLSX in kinds):
        wanted = ", ".join(kind.rpartition("/")[2] for kind in sorted(kinds)).replace(XLSX.rpartition("/")[2], "xlsx")
        return f"{found or 'something else'} instead of {wanted}"
    if found == JSON and _is_refusal(file):
        return "an error"
    whole = {
        PDF: lambda: b"%%EOF" in tail,
        PNG: lambda: b"IEND\xaeB`\x82" in tail,
        ZIP: lambda: zipfile.is_zipfile(file),
        JSON: lambda: tail.rstrip()[-1:] in (b"}", b"]"),
    }
    return "" if found not in whole or whole[found]() else f"a {found} whose end is missing"


def _kind(head: bytes) -> str:
    """What a file is, by its first bytes."""
    if b"%PDF-" in head:
        return PDF
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return PNG
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return ZIP
    text = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    if text.startswith(b"<"):
        return "a page"
    if text.startswith((b"{", b"[{")):
        return JSON
    return "" if b"\0" in head and not head.startswith((b"\xff\xfe", b"\xfe\xff")) else CSV


def _is_refusal(file: IO[bytes]) -> bool:
    """Whether JSON is nothing but an error."""
    file.seek(0)
    text = file.read(2**16 + 1)
    body = parsed(text) if len(text) <= 2**16 else None
    return isinstance(body, dict) and not body.keys() - _ERROR_KEYS and bool({"message", "error"} & body.keys())


def file_name(disposition: str, path: str = "") -> str:
    """The bare name that a server gives a file, fit for every file system; empty text if there is none.

    Args:
        disposition: the header Content-Disposition.
        path: path of an address, whose last part is the name where the header has none.
    """
    return bare_name(_disposition_name(disposition)) or bare_name(unquote(path))


def _disposition_name(disposition: str) -> str:
    """The name in a header; the one in ``filename*``, which has a charset, before the one in ``filename``."""
    message = Message()
    try:
        message["content-disposition"] = disposition
        parameters = message.get_params([], "content-disposition")
        found = [value for name, value in parameters if name.lower() == "filename"]
        found.sort(key=lambda value: isinstance(value, str))
        return collapse_rfc2231_value(found[0]) if found else ""
    except Exception:  # what the email package raises on hostile parameters is not documented
        return ""


def bare_name(name: str) -> str:
    """A name without folders and without what a file system may take for something else."""
    printable = "".join(char for char in unicodedata.normalize("NFC", name) if unicodedata.category(char)[0] != "C")
    last = re.split(r"[/\\]", printable)[-1]
    bare = re.sub(r'[<>:"|?*]', "_", re.sub(r"^[A-Za-z]:", "", last)).strip(" .")
    return _shortened(f"_{bare}" if _RESERVED.fullmatch(bare.replace(" ", "")) else bare)


def _shortened(name: str) -> str:
    if len(name.encode()) <= _LONGEST_NAME:
        return name
    stem, dot, suffix = name.rpartition(".")
    if not stem or len(suffix.encode()) > 20:
        stem, dot, suffix = name, "", ""
    left = _LONGEST_NAME - len((dot + suffix).encode())
    return stem.encode()[:left].decode(errors="ignore").rstrip(" .") + dot + suffix


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
        request=copy_request(response.request),
        response=copy_response(response),
    )
    return judged(made, operation, True)
