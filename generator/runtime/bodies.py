"""Bodies of answers, decoded in pieces, so that memory never holds more than the limit."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator, Mapping

from .messages import OF_THE_WIRE, BodyError, NetworkError, Response, Stream

#: Maximum bytes of a body in memory. The largest documented answers have a few megabytes.
LARGEST = 256 * 2**20
#: Maximum bytes of a file on disk.
LARGEST_FILE = 4 * 2**30
#: Value of Accept-Encoding. Other encodings cannot be decoded in pieces of a known size.
ENCODINGS = "gzip, deflate"
_PIECE = 2**16
_GZIP = b"\x1f\x8b"


class Body:
    """Decodes a body in chunks. Raises `BodyError`, or `NetworkError` if it is truncated.

    Args:
        headers: headers of the answer.
        largest: maximum bytes after decoding; by default `LARGEST`.
    """

    def __init__(self, headers: Mapping[str, str], largest: int | None = None) -> None:
        self._decoder = _decoder(headers.get("content-encoding", ""))
        self._expected = _length(headers)
        self._largest = LARGEST if largest is None else largest
        self._received = 0
        self._given = 0

    def take(self, chunk: bytes) -> Iterator[bytes]:
        """The decoded pieces of the next chunk."""
        self._received += len(chunk)
        for piece in (chunk,) if self._decoder is None else self._decoder.take(chunk):
            self._given += len(piece)
            if self._given > self._largest:
                raise too_large(self._largest)
            yield piece

    def end(self) -> None:
        """Raise `NetworkError` if the body is truncated."""
        if self._expected is not None and self._received < self._expected:
            raise _cut_off(f"{self._received} bytes came, {self._expected} were announced")
        if self._decoder is not None and self._received and not self._decoder.finished:
            raise _cut_off(f"its compressed data ends after {self._received} bytes")


def _cut_off(how: str) -> NetworkError:
    return NetworkError("RemoteProtocolError", f"The body was cut off: {how}")


async def read(response: Response, check: Callable[[], object] = bool) -> None:
    """Read and decode the body of an answer, unless that is done. Closes its stream.

    Args:
        response: the answer.
        check: called after each chunk; it may raise.

    Raises:
        BodyError: the body cannot be decoded, or is larger than `LARGEST`. The body of an error is empty then: its
            status says enough.
        NetworkError: it is truncated.
    """
    headers = response.headers
    if response.stream is None:
        if not any(name in headers for name in OF_THE_WIRE):
            return
        chunks = [response.content]
    else:
        chunks = await _received(response.stream, check)
    try:
        body = Body(headers)
        content = b"".join(piece for chunk in chunks for piece in body.take(chunk))
        body.end()
    except NetworkError:
        if response.is_success:
            raise
        content = b""
    response.content = content
    headers.drop(OF_THE_WIRE)


async def _received(stream: Stream, check: Callable[[], object]) -> list[bytes]:
    """The raw chunks of a body, to decode at the end: a partly read stream is hard to close."""
    chunks, size = list[bytes](), 0
    try:
        async for chunk in stream:
            chunks.append(chunk)
            size += len(chunk)
            if size > LARGEST:
                raise too_large(LARGEST)
            check()
    finally:
        await stream.aclose()
    return chunks


def too_large(largest: int) -> BodyError:
    """The error for a body above the limit."""
    return BodyError(f"The body has more than the {largest:,} bytes that are allowed")


class _Inflater:
    """Decodes gzip, also with several members, and deflate with or without a zlib header."""

    def __init__(self, gzip: bool) -> None:
        self._gzip = gzip
        self._zlib = zlib.decompressobj(zlib.MAX_WBITS | 16 if gzip else zlib.MAX_WBITS)
        self._begun = False

    @property
    def finished(self) -> bool:
        return self._zlib.eof

    def take(self, chunk: bytes) -> Iterator[bytes]:
        full = False  # zlib may hold output of input that it has consumed
        while chunk or full:
            if self._zlib.eof:
                if not (self._gzip and chunk.startswith(_GZIP)):
                    return  # padding after the end
                self._zlib = zlib.decompressobj(zlib.MAX_WBITS | 16)
            piece = self._piece(chunk)
            full = len(piece) == _PIECE
            yield piece
            chunk = self._zlib.unconsumed_tail or self._zlib.unused_data

    def _piece(self, chunk: bytes) -> bytes:
        try:
            piece = self._zlib.decompress(chunk, _PIECE)
        except zlib.error as error:
            if self._gzip or self._begun:
                raise BodyError(str(error)) from None
            self._zlib = zlib.decompressobj(-zlib.MAX_WBITS)
            self._begun = True
            return self._piece(chunk)
        self._begun = True
        return piece


def _decoder(encoding: str) -> _Inflater | None:
    """The decoder of a body; ``None`` if the body is not encoded."""
    if not encoding:
        return None
    names = [name for name in encoding.lower().replace(" ", "").split(",") if name not in ("", "identity")]
    if not names:
        return None
    if names in (["gzip"], ["x-gzip"], ["deflate"]):
        return _Inflater(names[0] != "deflate")
    raise BodyError(f"The body is encoded as {encoding!r:.60}; only {ENCODINGS} was asked for")


def _length(headers: Mapping[str, str]) -> int | None:
    text = headers.get("content-length", "")
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 16 else None
