"""Fetching the file behind a link through the network of a client, without its key."""

from __future__ import annotations

from collections.abc import Generator
from datetime import datetime
from pathlib import Path

import httpx
from attrs import evolve, field, frozen

from ozon_generated.client import AsyncClient, File, SyncClient
from ozon_generated.errors import OzonError
from ozon_generated.filetypes import CSV, PDF, PNG, XLSX, ZIP, NotTheFileError, file_name
from ozon_generated.masking import failure_text, mask_address, mask_url, secrets_of
from ozon_generated.saving import save
from ozon_generated.wire import content_type_of

from ..clock import Clock
from ..secret import Secret
from ..steps import clock_of
from ..transport.network import without_credentials

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


class _Outcome(Secret):
    """A `File`, or what came instead: a closed answer, or an error. It may quote the link, so no frame shows it."""


async def download(client: SyncClient | AsyncClient, link: Link, to: str | Path | None) -> File:
    """Fetch a file into a path, or into memory. Raises `DownloadError`, or `OSError` if it cannot be written."""
    fetches = _fetches(link, clock_of(client))
    async with without_credentials(client.http) as http:
        step = next(fetches)
        while isinstance(step, Link):
            step = fetches.send(await _fetch(http, step, None if to is None else Path(to)))
    return step


async def _fetch(http: httpx.AsyncClient, link: Link, path: Path | None) -> _Outcome:
    try:
        response = await http.send(http.build_request("GET", link.url), stream=True)
        try:
            if response.status_code != 200:
                return _Outcome(response)
            return _Outcome(_file(response, link, path, await save(response, path, _kinds(link))))
        finally:
            await response.aclose()
    except (httpx.HTTPError, NotTheFileError) as error:
        return _Outcome(error)


def _file(response: httpx.Response, link: Link, path: Path | None, content: bytes) -> File:
    name = file_name(response.headers.get("content-disposition", ""), httpx.URL(link.url).path)
    return File(name, content_type_of(response), content, path)


def _kinds(link: Link) -> tuple[str, ...]:
    return _KINDS.get(Path(httpx.URL(link.url).path).suffix.lower(), link.kinds)


def _fetches(link: Link, clock: Clock) -> Generator[Link | File, _Outcome, None]:
    """Yields what to fetch, to be answered with what came of it; in the end the file. What broke is tried again."""
    if not _is_link(link.url):
        raise _no_link(link)
    tries, redirects = _TRIES, _REDIRECTS
    while True:
        outcome = yield link
        verdict = _verdict(link, outcome, clock)
        if isinstance(verdict, File):
            yield verdict
        elif isinstance(verdict, Link):
            link = verdict
            redirects -= 1
            if redirects < 0:
                raise DownloadError(f"The link leads to more than {_REDIRECTS} others ({link}).")
        else:
            tries -= 1
            if not (tries and isinstance(outcome.value, httpx.TransportError)):
                raise verdict


def _verdict(link: Link, outcome: _Outcome, clock: Clock) -> File | Link | DownloadError:
    """What an outcome means: the file, the next link, or an error. It raises nothing: its frame shows the link."""
    found = outcome.value
    if isinstance(found, File):
        return found
    secrets = secrets_of(httpx.Request("GET", link.url))
    if isinstance(found, NotTheFileError):
        return DownloadError(f"The link gave no file, but {found}{found.beginning(secrets)} ({link}).", status=200)
    if isinstance(found, httpx.HTTPError):
        return DownloadError(f"{type(found).__name__}: {failure_text(found, secrets)} ({link}).")
    if not found.has_redirect_location:
        return _refusal(link, found.status_code, clock.now())
    url = httpx.URL(link.url)
    target = evolve(link, url=str(url.join(found.headers["location"])))
    if not _is_link(target.url):
        return _no_link(target)
    if url.scheme == "https" and not target.url.startswith("https:"):
        return DownloadError(f"The link leads away from https, to {target}.", status=found.status_code)
    return target


def _is_link(text: str) -> bool:
    try:
        url = httpx.URL(text)
    except httpx.InvalidURL:
        return False
    return url.scheme in ("https", "http") and bool(url.host) and (url.port or 1) in range(1, 2**16)


def _no_link(link: Link) -> DownloadError:
    return DownloadError(f"{mask_address(link.url)!r:.80} is not a link to a file.")


def _refusal(link: Link, status: int, now: datetime) -> DownloadError:
    expires = link.expires
    late = expires is not None and expires.tzinfo is not None and expires < now
    expired = late or status in _GONE
    until = f" It worked until {expires:%Y-%m-%d %H:%M} UTC." if late and expires else ""
    return DownloadError(
        f"The link gave HTTP {status} ({link}).{until}",
        status=status,
        expired=expired,
        hint="Links live for a limited time: ask for the report by its code, or for the labels or documents, again."
        if expired
        else "Try again later.",
    )
