"""Exit codes of extraction."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from typing import TYPE_CHECKING

from ..session import Code

if TYPE_CHECKING:
    from ...extract import Extract, Hole

#: Shops and APIs without a key.
Keyless = Collection[tuple[str, str]]
#: The exit code for each status.
CODES = {
    "success": 0,
    "lost": 0,
    "failed": 3,
    "partial": 3,
    "suspect": 3,
    "missing": 3,
    "waiting": 4,
    "busy": 4,
    "closed": 5,
    "off": 5,
}


def worst(codes: Iterable[int]) -> int:
    """The code of a command that ended in several ways: a missing key comes first, otherwise the largest counts."""
    found = {*codes}
    return int(Code.INVALID) if Code.INVALID in found else max(found, default=0)


def keyless(extract: Extract) -> Keyless:
    """The shops and APIs without a key."""
    return extract.missing_keys().keys()


def say_keyless(say: Callable[[str], object], extract: Extract) -> Keyless:
    """Name the shops without a key, and the streams that are not read for that."""
    found = extract.missing_keys()
    for (shop, api), error in found.items():
        streams = [stream.name for stream in extract.streams_of(shop) if stream.api == api]
        named = ", ".join(streams[:3]) + (f" and {len(streams) - 3} more" if len(streams) > 3 else "")
        say(f"{shop} has no key for {named}. {error}")
    return found.keys()


def code_of(holes: Iterable[Hole], extract: Extract, without: Keyless) -> int:
    """The exit code for parts that are not complete."""
    apis = {stream.name: stream.api for stream in extract.streams}
    return worst(
        Code.INVALID if hole.status == "closed" and (hole.shop, apis[hole.stream]) in without else CODES[hole.status]
        for hole in holes
    )
