"""What the subcommands share: the store, and the keys of its events."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import click

from ..session import Code, fail

if TYPE_CHECKING:
    from ...push import Receiver, StoredEvent

#: Characters of the hash in a key that is shown shortened.
SHOWN = 12

store_option = click.option(
    "--store", default="push.db", metavar="PLACE", envvar="OZON_PUSH_STORE", show_envvar=True,
    help="The SQLite file, or a postgresql:// address (better in OZON_PUSH_STORE).",
)  # fmt: skip


def receiver(store: str, *, name: str = "ozon push", **settings: Any) -> Receiver:
    """A receiver of a store."""
    from ...push import Receiver
    from ...version import __version__

    return Receiver(store, name=name, version=__version__, **settings)


def place(store: str) -> str:
    """The address of a store without passwords: of a file, its path."""
    from ...databases import database_url, name_of

    url = database_url(store, "store")
    return url.database or "" if url.get_backend_name() == "sqlite" else name_of(url)


@contextmanager
def opened(store: str) -> Iterator[Receiver]:
    """The receiver of a store that is there. Its first use ends the command if there is none, and makes none."""
    found = receiver(store, networks=None, create=False)
    try:
        yield found
    finally:
        found.stop()


def short(key: str) -> str:
    """A key with the beginning of its hash.

    >>> short("TYPE_NEW_POSTING:0123456789abcdef")
    'TYPE_NEW_POSTING:0123456789ab'
    """
    kind, _, digits = key.rpartition(":")
    return f"{kind}:{digits[:SHOWN]}"


def found(store: Receiver, keys: Sequence[str]) -> list[StoredEvent]:
    """The events with these keys, which may be shortened, in the order of the keys.

    Ends the command if there is none for one of them, or several.
    """
    return [event for key in dict.fromkeys(keys) for event in [_one(store, key)]]


def _one(store: Receiver, key: str) -> StoredEvent:
    for event in store.events(keys=[key]):
        return event
    kind, _, _ = key.rpartition(":")
    first, count = None, 0
    for one in store.events(type=kind or key):
        if one.key.startswith(key):
            first, count = first or one, count + 1
    if first is None:
        fail(f"There is no event {key}. 'ozon push list' lists the keys.", Code.INVALID)
    if count > 1:
        fail(f"{count} events have keys that begin with {key}: write more of it.", Code.INVALID)
    return first


def sure(effect: str, *, dry_run: bool, yes: bool) -> None:
    """End the command, saying what would happen, unless ``--yes`` was given."""
    if dry_run:
        click.echo(effect, err=True)
        raise click.exceptions.Exit(Code.DONE)
    if not yes:
        fail(f"{effect} This cannot be undone: add --yes.", Code.INVALID)


def stopping(stop: Callable[[], object]) -> None:
    """Call a function when the process is to end: on Ctrl-C and SIGTERM."""
    import signal

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stop())
