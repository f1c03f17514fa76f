# Copied from generator/runtime/files.py by `make generate`. Do not edit: change the source.
"""Received files: safe names, and bodies that are complete and of the expected kind.

Only then does a file appear under its name.
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
from typing import IO, TYPE_CHECKING
from urllib.parse import unquote

from . import errors
from .bodies import LARGEST_FILE, Body
from .exact_json import parsed
from .masking import HIDDEN, clean_body, copy_request, copy_response, secrets_of
from .messages import File as File
from .messages import Response
from .outcome import judged
from .wire import content_type_of

if TYPE_CHECKING:
    from .operation import Operation

PDF, PNG, ZIP, CSV, JSON = "application/pdf", "image/png", "application/zip", "text/csv", "application/json"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_LOOK = 1024
_LONGEST_NAME = 200  # bytes; file systems allow 255, and a file has a longer name until it is complete
_RESERVED = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])(\..*)?", re.IGNORECASE)
_ERROR_KEYS = {"code", "message", "error", "errors", "details", "status", "error_description", "trace_id"}


class NotTheFileError(Exception):
    """A body is not the expected file.

    Attributes:
        head: its first bytes, as received.
    """

    def __init__(self, text: str, head: bytes = b"") -> None:
        super().__init__(text)
        self.head = head

    def beginning(self, secrets: Iterable[str]) -> str:
        """The beginning of the body, for an error text."""
        return f", beginning {clean_body(self.head, secrets)[:80]!r}" if self.head else ""


def check_kind(file: IO[bytes], kinds: Collection[str]) -> None:
    """Raise `NotTheFileError` unless a file is complete and of one of these kinds."""
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
    """The fault of a file; empty text if there is none."""
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
    """The kind of a file, by its first bytes."""
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
    """Whether JSON is only an error object."""
    file.seek(0)
    text = file.read(2**16 + 1)
    body = parsed(text) if len(text) <= 2**16 else None
    return isinstance(body, dict) and not body.keys() - _ERROR_KEYS and bool({"message", "error"} & body.keys())


def file_name(disposition: str, path: str = "") -> str:
    """The name that the server gives a file, valid on every file system; empty text if there is none.

    Args:
        disposition: the header Content-Disposition.
        path: path of the URL, whose last part is the name if the header has none.
    """
    return bare_name(_disposition_name(disposition)) or bare_name(unquote(path))


def _disposition_name(disposition: str) -> str:
    """The name in a header; ``filename*``, which has a charset, takes precedence over ``filename``."""
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
    """A name without folders and without characters and names that are special to file systems."""
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


@contextmanager
def arriving(path: Path | None, kinds: Collection[str]) -> Iterator[IO[bytes]]:
    """A file to write into. On disk it has another name in the same folder until it is complete and checked.

    Args:
        path: its final path; ``None`` for memory.
        kinds: allowed content types; none for any.

    Raises:
        NotTheFileError: the content is not a complete file of these kinds; an existing file stays.
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


async def save(response: Response, path: Path | None, kinds: Collection[str], place: str = "") -> File:
    """Save a file answer to a path, or read it into memory. For synchronous clients see `ozon_generated.blocking`.

    Args:
        response: the answer; its body may have been read already.
        path: path of the file; ``None`` for memory.
        kinds: allowed content types; none for any.
        place: path of the URL, which names the file if the answer does not.

    Raises:
        NotTheFileError: it is incomplete, or has another content type.
        NetworkError: it could not be read.
        OSError: it could not be written.
    """
    _check_status(response)
    body = Body(response.headers, None if path is None else LARGEST_FILE)
    with arriving(path, kinds) as file:
        if response.stream is None:
            file.writelines(body.take(response.content))
        else:
            async for chunk in response.stream:
                file.writelines(body.take(chunk))
        body.end()
    return _file(response, file.getvalue() if isinstance(file, BytesIO) else b"", path, place)


def file_in_memory(operation: Operation, response: Response) -> File | errors.DecodeError:
    """The file of an answer whose body has been read, or its error."""
    try:
        if operation.content_types:
            _check_status(response)
            check_kind(BytesIO(response.content), operation.content_types)
    except NotTheFileError as error:
        return no_file(operation, response, error)
    return _file(response, response.content, None)


def _file(response: Response, content: bytes, path: Path | None, place: str = "") -> File:
    name = file_name(response.headers.get("content-disposition", ""), place)
    return File(name, content_type_of(response), content, path)


def _check_status(response: Response) -> None:
    if response.status_code != 200:
        raise NotTheFileError("only 200 brings a whole one")


def no_file(operation: Operation, response: Response, why: NotTheFileError) -> errors.DecodeError:
    """The error for an answer that is not the expected file."""
    begins = "" if response.request.extensions.get(HIDDEN) else why.beginning(secrets_of(response.request))
    made = errors.DecodeError(
        f"HTTP {response.status_code}, but the answer is not the file: {why}{begins}. No file was written.",
        operation=operation.name,
        request=copy_request(response.request),
        response=copy_response(response),
    )
    return judged(made, operation, True)
