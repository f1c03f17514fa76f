"""The HTTP libraries: the only module that imports httpx or httpx2, one when it is first needed.

Objects of either are recognised by the module of their class, so that neither has to be installed or imported for it.
"""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator, Iterator, Mapping
from functools import lru_cache
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, Literal, Self

from .messages import OF_THE_WIRE, BodyError, Headers, NetworkError, Request, Response, Stream

if TYPE_CHECKING:
    from ssl import SSLContext

    from httpx import AsyncBaseTransport, BaseTransport

    class _Transport(BaseTransport, AsyncBaseTransport): ...
else:
    _Transport = object

Library = Literal["httpx", "httpx2"]
LIBRARIES: tuple[Library, ...] = ("httpx", "httpx2")
_ROOTS = frozenset({"httpx", "httpx2", "httpcore", "httpcore2"})
_DECODING = "DecodingError"
_KINDS = frozenset(
    (
        *("TransportError", "TimeoutException", "ConnectTimeout", "ReadTimeout", "WriteTimeout", "PoolTimeout"),
        *("NetworkError", "ConnectError", "ReadError", "WriteError", "CloseError", "ProxyError", "UnsupportedProtocol"),
        *("ProtocolError", "LocalProtocolError", "RemoteProtocolError", _DECODING),
    )
)


def installed(library: Library) -> bool:
    """Whether a library can be imported."""
    return find_spec(library) is not None


@lru_cache
def _module(library: Library) -> Any:
    return import_module(library)


def library_of(thing: object, default: Library = "httpx") -> Library:
    """The library of an object, by the classes that it derives from; the default for objects of other classes."""
    return next(iter(_bases(type(thing).__mro__)), ("", default))[1]


def is_a(thing: object, name: str) -> bool:
    """Whether an object is of the class of this name in either library."""
    return any(name == base for base, _ in _bases(type(thing).__mro__))


@lru_cache(maxsize=256)
def _bases(classes: tuple[type, ...]) -> tuple[tuple[str, Library], ...]:
    """Those of these classes that belong to a library, by name."""
    roots = [(cls.__name__, cls.__module__.partition(".")[0]) for cls in classes]
    return tuple((name, library) for name, root in roots for library in LIBRARIES if root == library)


def network_error(error: Exception) -> NetworkError:
    """Our error for one of a library, or for any other that a transport raises."""
    if isinstance(error, NetworkError):
        return error
    for cls in type(error).__mro__:
        if cls.__name__ in _KINDS and cls.__module__.partition(".")[0] in _ROOTS:
            made = BodyError(str(error)) if cls.__name__ == _DECODING else NetworkError(cls.__name__, str(error))
            break
    else:
        made = NetworkError("NetworkError", f"{type(error).__name__}: {error}")
    made.__cause__ = error
    return made


def foreign(library: Library, request: Request) -> Any:
    """A request as the library takes it."""
    httpx = _module(library)
    url = str(request.url)
    made = httpx.Request(
        request.method,
        httpx.URL(url) if "?" in url else _url(library, url),
        headers=request.headers.raw,
        stream=_body(library)(request.content),
        extensions=request.extensions,
    )
    made.read()  # a user's transport may want the content at once
    return made


@lru_cache(maxsize=1024)
def _url(library: Library, url: str) -> Any:
    """A parsed address: parsing takes a twentieth of a call."""
    return _module(library).URL(url)


class _Once:
    """An iterator over one chunk that, unlike a generator, nobody has to close."""

    def __init__(self, content: bytes) -> None:
        self._left = [content]

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self

    async def __anext__(self) -> bytes:
        if not self._left:
            raise StopAsyncIteration
        return self._left.pop()


@lru_cache
def _body(library: Library) -> Any:
    """The class of request bodies. Those of the library leave a generator open when a write is cancelled."""

    def begin(self: Any) -> AsyncIterator[bytes]:
        return _Once(b"".join(self))

    return type("Body", (_module(library).ByteStream,), {"__aiter__": begin})


def response_of(answer: Any, request: Request) -> Response:
    """An answer of a library, whose body may have been read by other code, or may come whole."""
    library, stream, headers = library_of(answer), answer.stream, Headers(raw=answer.headers.raw)
    body: Stream | bytes
    if isinstance(stream, _module(library).ByteStream):
        body = b"".join(stream)
    elif answer.is_stream_consumed:  # and decoded
        body = answer.content
        headers.drop(OF_THE_WIRE)
    elif answer.is_closed:
        raise NetworkError("NetworkError", "StreamClosed: the answer was closed before its body was read")
    else:
        body = Stream(stream, getattr(stream, "aclose", None) or stream.close, network_error)
    return Response(answer.status_code, headers, request, body, answer.extensions.get("reason_phrase"))


class StandIn(_Transport):
    """Base of transports for clients of either library that answer without a network. At run time it needs none."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        """Nothing is open."""

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *error: object) -> None:
        """Nothing is open."""

    def close(self) -> None:
        """Nothing is open."""

    async def aclose(self) -> None:
        """Nothing is open."""


def answer_to(request: Any, status: int, headers: Mapping[str, str], chunks: list[bytes], broken: str = "") -> Any:
    """An answer of the library of a request; ``broken`` is the text of the error that ends its body."""
    library = library_of(request)
    httpx = _module(library)
    stream = _chunks(library)(chunks, broken) if broken else httpx.ByteStream(b"".join(chunks))
    return httpx.Response(status, headers=headers, stream=stream, request=request)


def error_for(request: Any, kind: str, text: str) -> Exception:
    """An error of the library of a request."""
    error: Exception = getattr(_module(library_of(request)), kind)(text, request=request)
    return error


@lru_cache
def _chunks(library: Library) -> Any:
    httpx = _module(library)

    def begin(self: Any) -> Iterator[bytes]:
        yield from self.chunks
        raise httpx.RemoteProtocolError(self.broken)

    async def begin_async(self: Any) -> AsyncIterator[bytes]:
        for chunk in begin(self):
            yield chunk

    def make(self: Any, chunks: list[bytes], broken: str) -> None:
        self.chunks, self.broken = chunks, broken

    bases = httpx.SyncByteStream, httpx.AsyncByteStream
    return type("Chunks", bases, {"__init__": make, "__iter__": begin, "__aiter__": begin_async})


def library_transport(
    library: Library, sync: bool, verify: SSLContext, width: int, kept: float, **settings: Any
) -> Any:
    """A transport of a library: so many requests at a time, idle connections kept so many seconds."""
    httpx = _module(library)
    limits = httpx.Limits(max_connections=width, max_keepalive_connections=width, keepalive_expiry=kept)
    kind = httpx.HTTPTransport if sync else httpx.AsyncHTTPTransport
    return kind(verify=verify, limits=limits, **settings)


def ssl_context(library: Library, verify: bool) -> SSLContext:
    """The default context of a library, with its certificates."""
    context: SSLContext = _module(library).create_ssl_context(verify=verify, trust_env=False)
    return context


def no_auth(library: Library) -> Any:
    """Credentials that add nothing, in place of those of a client."""
    return _module(library).Auth()


def auth_class(members: Mapping[str, Any]) -> Any:
    """A class of credentials with these members, for clients of the libraries that the program has imported."""
    loaded = [library for library in LIBRARIES if library in sys.modules]
    return type("Auth", tuple(_module(library).Auth for library in loaded or LIBRARIES[:1]), dict(members))


def form(texts: Mapping[str, str | list[str]], files: list[tuple[str, tuple[str, bytes]]]) -> tuple[bytes, str]:
    """A body of ``multipart/form-data``, and its content type."""
    made = _module("httpx").Request("POST", "http://form", data=texts, files=files)
    return made.read(), made.headers["Content-Type"]
