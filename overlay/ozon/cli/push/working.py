"""``ozon push work``."""

from __future__ import annotations

import logging
import os
import sys
from importlib import import_module
from importlib.util import find_spec
from threading import Event as Flag
from typing import TYPE_CHECKING

import click

from ..session import Code, Command, Session, counted, fail
from .options import stopping

if TYPE_CHECKING:
    from ...push import Receiver


@click.command("work", cls=Command, short_help="Run the workers of a receiver.")
@click.argument("place", metavar="MODULE:RECEIVER")
@click.option("--workers", type=click.IntRange(1, 64), default=1, help="Events that are handled at the same time.")
@click.option(
    "--patience", type=click.FloatRange(0, 86_400), default=60.0, metavar="SECONDS",
    help="Longest wait at the end for handlers that run.",
)  # fmt: skip
@click.option("-v", "--verbose", is_flag=True, help="Log more to standard error: tracebacks of handlers, and requests.")
@click.pass_context
def work(context: click.Context, place: str, workers: int, patience: float, verbose: bool) -> None:
    """Hand the events of a receiver to its handlers, in a process of their own, until Ctrl-C or SIGTERM.

    \b
    ozon push work shop.bot:receiver --workers 4

    MODULE is imported from the current folder, as an application server does. On Ctrl-C or SIGTERM the handlers that
    run end; a second one ends at once. Events whose handlers did not end are handed over again, here or by other
    processes. Start as many processes as you like: with PostgreSQL on several machines, with SQLite on one.

    Exit code 1 if handlers did not end in time, 2 if the receiver cannot be imported.
    """
    session = context.ensure_object(Session)
    receiver = _imported(place)
    logging.basicConfig(stream=sys.stderr, format="%(asctime)s %(message)s", level=logging.INFO)
    if verbose:
        logging.getLogger("ozon").setLevel(logging.DEBUG)
    stop = Flag()

    def end() -> None:
        if stop.is_set():
            os._exit(Code.INTERRUPTED)
        stop.set()

    next(receiver.events("dead"), None)  # a store that cannot be used is told now
    stopping(end)
    receiver.start(workers)
    session.say(f"{counted(workers, 'worker')} for {place}. Ctrl-C ends after the events that are handled.")
    stop.wait()
    if not receiver.stop(patience):
        fail(f"A handler did not end within {patience:g} s; its event is handed over again.", Code.FAILED)
    session.say("Ended.")


def _imported(place: str) -> Receiver:
    """The receiver at ``module:name``. Ends the command if there is none."""
    from ...push import Receiver

    module, colon, name = place.partition(":")
    if not module or not colon or not name:
        fail(f"{place!r:.200} does not have the form MODULE:RECEIVER, such as shop.bot:receiver.", Code.INVALID)
    sys.path.insert(0, os.getcwd())
    try:
        missing = find_spec(module) is None
    except (ImportError, ValueError) as error:
        fail(f"There is no module {module!r:.200}: {error}.", Code.INVALID)
    if missing:
        fail(f"There is no module {module!r:.200} in this folder or among the installed ones.", Code.INVALID)
    try:
        found = import_module(module)
    except Exception:
        logging.exception("%s cannot be imported:", module)
        fail(f"{module} cannot be imported; see above.", Code.INVALID)
    try:
        for step in name.split("."):
            found = getattr(found, step)
    except AttributeError as error:
        fail(f"{place!r:.200}: {error}.", Code.INVALID)
    if not isinstance(found, Receiver):
        fail(f"{place} is {type(found).__name__}, not an ozon.push.Receiver.", Code.INVALID)
    return found
