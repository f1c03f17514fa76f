"""Fetching the file behind a link, without any key, into a file that appears only when it is whole."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from email.message import Message
from io import BytesIO
from pathlib import Path
from secrets import token_hex
from typing import IO, Any
from urllib.parse import unquote, urlsplit

import httpx

from ozon_generated.client import File
from ozon_generated.errors import OzonError, mask_url

from ._version import __version__

_TIMEOUT = httpx.Timeout(60.0, connect=10.0)
_TRIES = 3
_GONE = (403, 404, 410)


class DownloadError(OzonError):
    """A link did not give its file.

    Attributes:
        status: HTTP status; 0 when no answer came.
        expired: whether the link has expired, as far as can be told.
    """

    status: int = 0
    expired: bool = False


def download(url: str, to: str | Path | None, expires: datetime | None, transport: Any) -> File:
    """Fetch a file; a broken connection is tried again, for nothing happens at Ozon."""
    _check(url)
    with httpx.Client(transport=transport, **_settings()) as http:
        for tries_left in reversed(range(_TRIES)):
            try:
                with http.stream("GET", url) as response, _target(to) as file:
                    _refuse(response, url, expires)
                    for chunk in response.iter_bytes():
                        file.write(chunk)
                    return _made(response, url, file, to)
            except httpx.HTTPError as error:
                failure = _broken(error, url)
            if not tries_left:
                raise failure
    raise AssertionError("unreachable")


async def download_async(url: str, to: str | Path | None, expires: datetime | None, transport: Any) -> File:
    """The asynchronous twin of `download`."""
    _check(url)
    async with httpx.AsyncClient(transport=transport, **_settings()) as http:
        for tries_left in reversed(range(_TRIES)):
            try:
                async with http.stream("GET", url) as response:
                    with _target(to) as file:
                        _refuse(response, url, expires)
                        async for chunk in response.aiter_bytes():
                            file.write(chunk)
                        return _made(response, url, file, to)
            except httpx.HTTPError as error:
                failure = _broken(error, url)
            if not tries_left:
                raise failure
    raise AssertionError("unreachable")


def _settings() -> dict[str, Any]:
    return {"timeout": _TIMEOUT, "follow_redirects": True, "headers": {"User-Agent": f"ozon-client/{__version__}"}}


def _check(url: str) -> None:
    if urlsplit(url).scheme not in ("https", "http"):
        raise DownloadError(f"{mask_url(url)!r:.80} is no link to a file.")


@contextmanager
def _target(to: str | Path | None) -> Iterator[IO[bytes]]:
    """A file to write into; under its own name, beside the wanted one, so that two downloads do not meet."""
    if to is None:
        yield BytesIO()
        return
    path = Path(to)
    part = path.with_name(f"{path.name}.{token_hex(4)}.part")
    try:
        with part.open("xb") as file:
            yield file
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def _refuse(response: httpx.Response, url: str, expires: datetime | None) -> None:
    if response.is_success:
        return
    late = expires is not None and expires.tzinfo is not None and expires < datetime.now(UTC)
    expired = late or response.status_code in _GONE
    until = f" It worked until {expires:%Y-%m-%d %H:%M} UTC." if late and expires else ""
    raise DownloadError(
        f"The link gave HTTP {response.status_code} ({mask_url(url)}).{until}",
        status=response.status_code,
        expired=expired,
        hint="Links live for a limited time: wait for the same code again to get a new one, or start it once more."
        if expired
        else "Try again later.",
    )


def _broken(error: httpx.HTTPError, url: str) -> DownloadError:
    return DownloadError(f"{type(error).__name__}: {str(error) or 'no further text'} ({mask_url(url)}).")


def _made(response: httpx.Response, url: str, file: IO[bytes], to: str | Path | None) -> File:
    message = Message()
    message["content-disposition"] = response.headers.get("content-disposition", "")
    name = message.get_filename("") or unquote(urlsplit(url).path.rpartition("/")[2])
    content = b""
    if to is None:
        file.seek(0)
        content = file.read()
    content_type: str = response.headers.get("content-type", "").partition(";")[0]
    return File(name, content_type, content, None if to is None else Path(to))
