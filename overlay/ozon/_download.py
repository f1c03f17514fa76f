"""Fetching the file behind a link through the network of a client, without its key."""

from __future__ import annotations

from collections.abc import Generator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx
from attrs import evolve, field, frozen

from ozon_generated._files import CSV, PDF, PNG, XLSX, ZIP, NotTheFileError, file_name
from ozon_generated._mask import mask_address, mask_url, secrets_of, without
from ozon_generated._saving import save, save_async
from ozon_generated._wire import content_type_of
from ozon_generated.client import AsyncClient, File, SyncClient
from ozon_generated.errors import OzonError

from ._network import keyless, keyless_async

_TRIES = 3
_REDIRECTS = 5
_GONE = (403, 404, 410)
_KINDS = {".csv": (CSV,), ".xlsx": (XLSX,), ".zip": (ZIP,), ".pdf": (PDF,), ".png": (PNG,)}


class DownloadError(OzonError):
    """A link did not give its file. A file that was there stays as it was.

    Attributes:
        status: HTTP status; 0 when no answer came.
        expired: whether the link has expired, as far as can be told.
    """

    status: int = 0
    expired: bool = False


@frozen
class Link:
    """A link to a file.

    Attributes:
        url: its address. Whoever has it has the file, so it is not shown.
        kinds: content types that the file may have, unless the ending of the address says more.
        expires: when the link ends, as far as is known.
    """

    url: str = field(repr=mask_url)
    kinds: tuple[str, ...] = ()
    expires: datetime | None = None

    def __str__(self) -> str:
        return mask_url(self.url)


Outcome = File | httpx.Response | httpx.HTTPError | NotTheFileError


def download(client: SyncClient, link: Link, to: str | Path | None) -> File:
    """Fetch a file into a path, or into memory. Raises `DownloadError`, or `OSError` if it cannot be written."""
    course = _course(link)
    outcome: Any = None
    with keyless(client.http) as http:
        while True:
            try:
                step = course.send(outcome)
            except StopIteration as done:
                return _result(done)
            outcome = _fetch(http, step, None if to is None else Path(to))


async def download_async(client: AsyncClient, link: Link, to: str | Path | None) -> File:
    """The asynchronous twin of `download`."""
    course = _course(link)
    outcome: Any = None
    async with keyless_async(client.http) as http:
        while True:
            try:
                step = course.send(outcome)
            except StopIteration as done:
                return _result(done)
            outcome = await _fetch_async(http, step, None if to is None else Path(to))


def _result(done: StopIteration) -> File:
    file: File = done.value
    return file


def _fetch(http: httpx.Client, link: Link, path: Path | None) -> Outcome:
    request = http.build_request("GET", link.url)
    try:
        response = http.send(request, stream=True)
        try:
            return (
                response
                if response.status_code != 200
                else _file(response, link, path, save(response, path, _kinds(link)))
            )
        finally:
            response.close()
    except (httpx.HTTPError, NotTheFileError) as error:
        return error


async def _fetch_async(http: httpx.AsyncClient, link: Link, path: Path | None) -> Outcome:
    request = http.build_request("GET", link.url)
    try:
        response = await http.send(request, stream=True)
        try:
            if response.status_code != 200:
                return response
            return _file(response, link, path, await save_async(response, path, _kinds(link)))
        finally:
            await response.aclose()
    except (httpx.HTTPError, NotTheFileError) as error:
        return error


def _file(response: httpx.Response, link: Link, path: Path | None, content: bytes) -> File:
    name = file_name(response.headers.get("content-disposition", ""), _address(link).path)
    return File(name, content_type_of(response), content, path)


def _kinds(link: Link) -> tuple[str, ...]:
    return _KINDS.get(Path(_address(link).path).suffix.lower(), link.kinds)


def _course(link: Link) -> Generator[Link, Outcome, File]:
    """Yields what to fetch, to be answered with what came of it. What broke is tried again, for nothing happens."""
    _address(link)
    broken = redirects = 0
    while True:
        outcome = yield link
        if isinstance(outcome, File):
            return outcome
        if isinstance(outcome, NotTheFileError):
            raise DownloadError(f"The link gave no file, but {outcome} ({link}).", status=200)
        if isinstance(outcome, httpx.Response):
            link = _next(link, outcome)
            redirects += 1
            if redirects > _REDIRECTS:
                raise DownloadError(f"The link leads to more than {_REDIRECTS} others ({link}).")
        else:
            broken += 1
            if isinstance(outcome, httpx.DecodingError) or broken == _TRIES:
                raise _broken(link, outcome)


def _address(link: Link) -> httpx.URL:
    try:
        url = httpx.URL(link.url)
    except (httpx.InvalidURL, TypeError, ValueError):
        url = httpx.URL("")
    if url.scheme not in ("https", "http") or not url.host or (url.port or 1) not in range(1, 2**16):
        raise DownloadError(f"{mask_address(link.url)!r:.80} is no link to a file.")
    return url


def _next(link: Link, response: httpx.Response) -> Link:
    """Where a redirect leads; raises for any other answer."""
    if not response.has_redirect_location:
        raise _refusal(link, response.status_code)
    url = _address(link)
    found = evolve(link, url=str(url.join(response.headers["location"])))
    if (url.scheme, _address(found).scheme) == ("https", "http"):
        raise DownloadError(f"The link leads away from https, to {found}.", status=response.status_code)
    return found


def _refusal(link: Link, status: int) -> DownloadError:
    expires = link.expires
    late = expires is not None and expires.tzinfo is not None and expires < datetime.now(UTC)
    expired = late or status in _GONE
    until = f" It worked until {expires:%Y-%m-%d %H:%M} UTC." if late and expires else ""
    return DownloadError(
        f"The link gave HTTP {status} ({link}).{until}",
        status=status,
        expired=expired,
        hint="Links live for a limited time: wait for the same code again to get a new one, or start it once more."
        if expired
        else "Try again later.",
    )


def _broken(link: Link, error: httpx.HTTPError) -> DownloadError:
    text = without(str(error), secrets_of(httpx.Request("GET", link.url)))
    return DownloadError(f"{type(error).__name__}: {text or 'no further text'} ({link}).")
