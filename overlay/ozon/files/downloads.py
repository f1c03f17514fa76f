"""Downloads files from links through a client's network, without its key."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from urllib.parse import unquote, urljoin

from attrs import evolve, field, frozen

from ozon_generated.client import AsyncClient, File, SyncClient
from ozon_generated.errors import OzonError
from ozon_generated.files import CSV, PDF, PNG, XLSX, ZIP, NotTheFileError, save
from ozon_generated.masking import failure_text, mask_address, mask_url, secrets_of
from ozon_generated.messages import BodyError, NetworkError, Request, Response, url_of

from ..auth.keys import web_address
from ..steps import clock_of
from ..transport.network import Sender, headers_for

_TRIES = 3
_REDIRECTS = 5
_GONE = (403, 404, 410)
_KINDS = {".csv": (CSV,), ".xlsx": (XLSX,), ".zip": (ZIP,), ".pdf": (PDF,), ".png": (PNG,)}


class DownloadError(OzonError):
    """A download failed. An existing file stays unchanged.

    Attributes:
        status: HTTP status; 0 if there was no answer.
        expired: whether the link has expired, as far as is known.
    """

    status: int = 0
    expired: bool = False


@frozen
class Link:
    """A link to a file.

    Attributes:
        url: its URL, which is masked because it gives access to the file.
        kinds: allowed content types, unless the suffix of the URL is more specific.
        expires: when the link expires, if known.
    """

    url: str = field(repr=mask_url)
    kinds: tuple[str, ...] = ()
    expires: datetime | None = None

    def __str__(self) -> str:
        return mask_url(self.url)


async def download(client: SyncClient | AsyncClient, link: Link, to: str | Path | None) -> File:
    """Fetch a file into a path, or into memory. Raises `DownloadError`, or `OSError` if it cannot be written."""
    if web_address(link.url) is None:
        raise _no_link(link)
    path, redirects, repeats = None if to is None else Path(to), 0, iter(range(_TRIES - 1))
    assert isinstance(client.http, Sender)
    while isinstance(found := await _fetch(client.http, link, path, clock_of(client).now(), repeats), Link):
        redirects += found is not link
        if redirects > _REDIRECTS:
            raise DownloadError(f"The link leads to more than {_REDIRECTS} others ({found}).")
        link = found
    if isinstance(found, DownloadError):
        raise found
    return found


async def _fetch(
    http: Sender, link: Link, path: Path | None, now: datetime, repeats: Iterator[object]
) -> File | Link | DownloadError:
    """The file, or the link to fetch next: the redirect target, or the same link for a retry.

    Errors are returned: the frames of a raised one would show the link.
    """
    request = _request(link)
    request.extensions["timeout"] = http.timeout
    try:
        response = await http.network.send(request)
        try:
            if response.status_code != 200:
                return _elsewhere(response, link, now)
            return await save(response, path, _kinds(link), request.url.path)
        finally:
            await response.close()
    except NotTheFileError as error:
        return DownloadError(
            f"The link gave no file, but {error}{error.beginning(_secrets(link))} ({link}).", status=200
        )
    except NetworkError as error:
        if not isinstance(error, BodyError) and next(repeats, None) is not None:
            return link
        return DownloadError(f"{error.kind}: {failure_text(error, _secrets(link))} ({link}).")


def _secrets(link: Link) -> list[str]:
    return secrets_of(_request(link))


def _request(link: Link) -> Request:
    url = url_of(link.url)
    request = Request("GET", url, headers_for(url), streamed=True)
    if url.userinfo:
        request.headers["Authorization"] = f"Basic {b64encode(unquote(url.userinfo).encode()).decode()}"
    return request


def _elsewhere(response: Response, link: Link, now: datetime) -> Link | DownloadError:
    """The redirect target of an answer, or its error."""
    if not response.is_redirect:
        return _refusal(link, response.status_code, now)
    url = url_of(link.url)
    try:
        target = evolve(link, url=urljoin(link.url, response.headers["location"]))
    except ValueError:  # its traceback would show the link
        return _no_link(evolve(link, url=response.headers["location"]))
    if web_address(target.url) is None:
        return _no_link(target)
    if url.scheme == "https" and not target.url.startswith("https:"):
        return DownloadError(f"The link leads away from https, to {target}.", status=response.status_code)
    return target


def _kinds(link: Link) -> tuple[str, ...]:
    return _KINDS.get(Path(url_of(link.url).path).suffix.lower(), link.kinds)


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
