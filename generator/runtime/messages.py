"""Requests, answers and failures, the same whatever HTTP library carries them."""

from __future__ import annotations

import re
from collections.abc import (
    AsyncGenerator,
    AsyncIterable,
    AsyncIterator,
    Awaitable,
    Callable,
    Iterable,
    Iterator,
    Mapping,
)
from collections.abc import MutableMapping as Mutable
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple, Protocol, Self
from urllib.parse import quote, urlsplit

from .exact_json import loads

#: Key in the extensions of a request under which transports find the `Operation`.
OPERATION = "ozon.operation"
#: Key in the extensions of a request under which transports find the `CallOptions`.
OPTIONS = "ozon.options"
#: Key in the extensions of a request under which transports find the deadline of the whole call, by the client's
#: clock: all attempts, all waits, and reading the answer.
DEADLINE = "ozon.deadline"

#: Headers that are no longer true of a body that is read.
OF_THE_WIRE = ("content-encoding", "content-length", "transfer-encoding")
_PORTS = {"http": 80, "https": 443}
_WITH_BODY = frozenset(("POST", "PUT", "PATCH"))
_HOST = re.compile(r"[a-z0-9_.-]+|[0-9a-f:.]*:[0-9a-f:.]*")
_KEPT = "!#$%&'()*+,-./:;=?@[]^_|~"  # in paths and queries, besides letters and digits


class Url(NamedTuple):
    """A parsed URL; path and query are percent-encoded."""

    scheme: str
    userinfo: str
    host: str
    port: int | None  #: ``None`` for the usual one
    path: str
    query: str

    @property
    def origin(self) -> tuple[str, str, int | None]:
        """Scheme, host and port."""
        return self.scheme, self.host, self.port

    @property
    def authority(self) -> str:
        """Host and port, as in the header ``Host``."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port is None else f"{host}:{self.port}"

    @property
    def target(self) -> str:
        """Path and query, as in the first line of a request."""
        return f"{self.path}?{self.query}" if self.query else self.path

    def below(self, path: str, query: str = "") -> Url:
        """The URL of a path, percent-encoded, below this one."""
        return self._replace(path=self.path.rstrip("/") + path, query=query)

    def __repr__(self) -> str:
        from .masking import mask_url

        return f"Url({mask_url(str(self))!r})"

    def __str__(self) -> str:
        user = f"{self.userinfo}@" if self.userinfo else ""
        return f"{self.scheme}://{user}{self.authority}{self.target}"


def url_of(text: str) -> Url:
    """Parse an absolute URL. Raises ``ValueError``."""
    if not text.isprintable() or text != text.strip():
        raise ValueError("a URL has no control characters and no space around it")
    parts = urlsplit(text)
    user, _, _ = parts.netloc.rpartition("@")
    host = parts.hostname or ""  # in other alphabets it has to be given as it is sent: xn--...
    if not _HOST.fullmatch(host):
        raise ValueError("a URL needs a host")
    port = None if parts.port == _PORTS.get(parts.scheme) else parts.port
    return Url(parts.scheme, user, host, port, quoted(parts.path) or "/", quoted(parts.query))


def quoted(text: str) -> str:
    """A path or a query with everything percent-encoded that must be; an encoded one stays as it is."""
    return quote(text, safe=_KEPT)


class Headers(Mutable[str, str]):
    """Headers by name in any case; values of the same name are joined by commas. Iterates over lower-case names.

    Args:
        given: names and values. Raises ``ValueError`` for text that is not ASCII.
        raw: the headers of an answer.
    """

    __slots__ = ("_raw",)

    def __init__(self, given: Mapping[str, str] | None = None, raw: Iterable[tuple[bytes, bytes]] = ()) -> None:
        self._raw: dict[str, tuple[bytes, bytes]] = {}
        for name, value in raw:
            key = name.lower().decode("latin-1")
            before = self._raw.get(key)
            self._raw[key] = (name, value) if before is None else (name, before[1] + b", " + value)
        if given is not None:
            self.update(given)

    @property
    def raw(self) -> list[tuple[bytes, bytes]]:
        """Names and values as they are sent."""
        return list(self._raw.values())

    def drop(self, names: Iterable[str]) -> None:
        """Remove headers, by their lower-case names."""
        for name in names:
            self._raw.pop(name, None)

    def copy(self) -> Headers:
        """A copy."""
        other = Headers()
        other._raw = self._raw.copy()
        return other

    def __getitem__(self, name: str) -> str:
        return _decoded(self._raw[name.lower()][1])

    def get(self, name: str, default: Any = None) -> Any:
        found = self._raw.get(name.lower())
        return default if found is None else _decoded(found[1])

    def __setitem__(self, name: str, value: str) -> None:
        self._raw[name.lower()] = name.encode("ascii"), value.encode("ascii")

    def update(self, other: Any = (), /, **more: str) -> None:
        """Set headers of a mapping."""
        for name, value in {**dict(other), **more}.items():
            self[name] = value

    def __delitem__(self, name: str) -> None:
        del self._raw[name.lower()]

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and name.lower() in self._raw

    def __iter__(self) -> Iterator[str]:
        return iter(self._raw)

    def __len__(self) -> int:
        return len(self._raw)

    def __repr__(self) -> str:
        return f"Headers({list(self)})"  # values may be keys


def _decoded(value: bytes) -> str:
    try:
        return value.decode()
    except UnicodeDecodeError:
        return value.decode("latin-1")


class Request:
    """A request, complete before it is sent.

    Attributes:
        method: HTTP method.
        url: address.
        headers: headers.
        content: body.
        extensions: facts for transports, by key; those that HTTP libraries know, such as ``timeout``, reach them.
        streamed: whether the body of a success is left unread, to be saved as it arrives.
    """

    __slots__ = ("content", "extensions", "headers", "method", "streamed", "url")

    def __init__(
        self,
        method: str,
        url: Url,
        headers: Headers | None = None,
        content: bytes = b"",
        extensions: dict[str, Any] | None = None,
        streamed: bool = False,
    ) -> None:
        self.method = method
        self.url = url
        self.headers = Headers() if headers is None else headers
        if content or method in _WITH_BODY:
            self.headers["Content-Length"] = str(len(content))
        self.content = content
        self.extensions: dict[str, Any] = {} if extensions is None else extensions
        self.streamed = streamed

    def __repr__(self) -> str:
        return f"<Request {self.method} {self.url.path}>"


class Response:
    """An answer.

    Attributes:
        status_code: HTTP status.
        headers: headers, by name in any case.
        request: its request.
        stream: its body as it arrives, until it is read or closed.
    """

    __slots__ = ("_content", "_reason", "headers", "request", "status_code", "stream")

    def __init__(
        self,
        status_code: int,
        headers: Headers,
        request: Request,
        body: Stream | bytes = b"",
        reason: bytes | None = None,
    ) -> None:
        self.status_code = status_code
        self.headers = headers
        self.request = request
        self._reason = reason
        self._content: bytes | None = None
        self.stream: Stream | None = None
        if isinstance(body, Stream):
            self.stream = body
        else:
            self._content = body

    @property
    def content(self) -> bytes:
        """The decoded body."""
        if self._content is None:
            raise RuntimeError("The body of this answer is saved as it arrives and was not read.")
        return self._content

    @content.setter
    def content(self, content: bytes) -> None:
        self._content, self.stream = content, None

    @property
    def reason_phrase(self) -> str:
        """The text after the status; the usual one if that is unknown."""
        if self._reason is not None:
            return self._reason.decode("ascii", "ignore")
        from http import HTTPStatus

        return HTTPStatus(self.status_code).phrase if self.status_code in set(HTTPStatus) else ""

    @property
    def text(self) -> str:
        """The body as text, in the charset of its content type, or else UTF-8."""
        from .errors import charset_of

        with suppress(LookupError, UnicodeDecodeError):
            return self.content.decode(charset_of(self) or "utf-8")
        return _decoded(self.content)

    def json(self) -> Any:
        """The body as parsed JSON. Raises ``ValueError``."""
        return loads(self.content)

    @property
    def is_success(self) -> bool:
        """Whether the status is 2xx."""
        return 200 <= self.status_code < 300

    @property
    def is_redirect(self) -> bool:
        """Whether it leads elsewhere."""
        return self.status_code in (301, 302, 303, 307, 308) and "location" in self.headers

    async def close(self) -> None:
        """Give up an unread body, and free its connection."""
        if self.stream is not None:
            await self.stream.aclose()

    def __repr__(self) -> str:
        return f"<Response {self.status_code}>"


class File(NamedTuple):
    """A file answer.

    Attributes:
        name: name without folder, valid on every file system; empty if the server gave none.
        content_type: content type that the server gave.
        content: its bytes; empty if it was saved to ``path``.
        path: where it was saved.
    """

    name: str
    content_type: str
    content: bytes
    path: Path | None = None


class NetworkError(Exception):
    """A request that got no whole answer.

    Attributes:
        kind: its name in httpx, such as ``ConnectError`` or ``ReadTimeout``.
    """

    def __init__(self, kind: str, text: str = "") -> None:
        super().__init__(text)
        self.kind = kind

    @property
    def is_timeout(self) -> bool:
        """Whether something took too long."""
        return self.kind.endswith(("Timeout", "TimeoutException"))


class BodyError(NetworkError):
    """A whole answer whose body cannot be decoded."""

    def __init__(self, text: str) -> None:
        super().__init__("DecodingError", text)


Chunks = Iterable[bytes] | AsyncIterable[bytes]


class Stream:
    """A body as it arrives, from a synchronous or an asynchronous source. It can be read once.

    Args:
        source: the chunks.
        shut: closes the source.
        translate: the error to raise for one of the source.
    """

    def __init__(
        self, source: Chunks, shut: Callable[[], object], translate: Callable[[Exception], Exception] | None = None
    ) -> None:
        self._source = source
        self._shut = shut
        self._broken = False
        self._chunks: AsyncIterator[bytes] | Iterator[bytes] | None = None
        self.translate = translate
        #: Called once on close, with whether the connection may be broken.
        self.over: Callable[[bool], Awaitable[object]] | None = None

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> bytes:
        try:
            if self._chunks is None:
                self._chunks = aiter(self._source) if isinstance(self._source, AsyncIterable) else iter(self._source)
            if isinstance(self._chunks, AsyncIterator):
                chunk = await anext(self._chunks, None)
            else:
                chunk = next(self._chunks, None)
        except Exception as error:
            failure = error if self.translate is None else self.translate(error)
        except BaseException:
            self._broken = True
            raise
        else:
            if chunk is None:
                raise StopAsyncIteration
            return chunk
        raise failure

    async def aclose(self) -> None:
        """Close the source, and tell `over`."""
        over, self.over = self.over, None
        try:
            if isinstance(self._chunks, AsyncGenerator):  # trio warns about open ones
                await self._chunks.aclose()
            if isinstance(shut := self._shut(), Awaitable):
                await shut
        except BaseException:
            self._broken = True
            raise
        finally:
            if over is not None:
                await over(self._broken)


class Transport(Protocol):
    """Sends requests. Under a synchronous client nothing that it awaits suspends."""

    async def send(self, request: Request) -> Response:
        """The answer to a request. Raises `NetworkError`."""
        ...

    async def close(self) -> None:
        """Close the connections."""


class Timeout(Protocol):
    """Seconds for each phase of a request, as ``httpx.Timeout`` and ``httpx2.Timeout`` have them."""

    @property
    def connect(self) -> float | None:
        """To connect."""
        ...

    @property
    def read(self) -> float | None:
        """For each chunk of an answer."""
        ...

    @property
    def write(self) -> float | None:
        """For each chunk of a request."""
        ...

    @property
    def pool(self) -> float | None:
        """To get a free connection."""
        ...


PHASES = ("connect", "read", "write", "pool")


def phases(timeout: float | Timeout | None) -> dict[str, float | None]:
    """A timeout as HTTP libraries take it in the extensions of a request."""
    if timeout is None or isinstance(timeout, int | float):
        return dict.fromkeys(PHASES, timeout)
    return {name: getattr(timeout, name) for name in PHASES}
