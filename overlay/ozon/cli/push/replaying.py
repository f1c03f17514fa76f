"""``ozon push replay``."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from ..output import FORMATS, Row, Target
from ..session import Code, Command, Session, counted, fail
from .judging import Address
from .options import found, opened, short, store_option
from .sending import COLUMNS, row, timeout_option

if TYPE_CHECKING:
    from ...push import Receiver, StoredEvent


@click.command("replay", cls=Command, short_help="Hand stored events over again, or send them to an address.")
@click.argument("keys", metavar="[KEY]...", nargs=-1)
@click.option("--dead", is_flag=True, help="All dead letters.")
@click.option("--to", "url", metavar="URL", help="Send them to this address, and leave the store as it is.")
@timeout_option
@click.option("-o", "--output", "form", type=click.Choice(FORMATS), help="Format of the rows, with --to.")
@store_option
@click.pass_context
def replay(
    context: click.Context,
    keys: tuple[str, ...],
    dead: bool,
    url: str | None,
    timeout: float,
    form: str | None,
    store: str,
) -> None:
    """Hand events that are done or dead letters to the handlers again, as if they were new; with --to, send them there.

    \b
    ozon push replay TYPE_NEW_POSTING:7a84b8f393d4
    ozon push replay --dead
    ozon push replay --dead --to http://127.0.0.1:8000/ozon

    Of a KEY the beginning is enough. Handlers get the same event.key as before. Without --to, the workers of the
    program, or of 'ozon push work', do the rest. With --to, events in any state can be sent; exit code 3 if one was
    not taken in time, as 'ozon push send' judges it.
    """
    if bool(keys) == dead:
        fail("Name the events: either KEYs or --dead.", Code.INVALID)
    session = context.ensure_object(Session)
    if url is not None:
        target = Target(form, None)
        target.check()
        address = Address(url, timeout)
        with opened(store) as receiver:
            events = receiver.events("dead") if dead else iter(found(receiver, keys))
            _send(session, target, address, events)
        return
    with opened(store) as receiver:
        session.say(_again(receiver, keys))


def _again(receiver: Receiver, keys: tuple[str, ...]) -> str:
    """Let events wait again, and tell it. Ends the command if some do not."""
    if not keys:
        count = receiver.replay()
        return f"{counted(count, 'event')} will be handed over again." if count else "There are no dead letters."
    events = found(receiver, keys)
    for event in events:
        if not event.content:
            fail(f"{event.key} was forgotten: there is nothing to hand over.", Code.INVALID)
    count = receiver.replay(*(event.key for event in events))
    if count < len(events):
        fail(
            f"{count} of {counted(len(events), 'event')} will be handed over again; the others wait as they are.",
            Code.PARTLY,
        )
    return f"{counted(count, 'event')} will be handed over again."


def _send(session: Session, target: Target, address: Address, events: Iterator[StoredEvent]) -> None:
    sent = good = 0

    def rows() -> Iterator[Row]:
        nonlocal sent, good
        for event in events:
            if not event.content:
                session.say(f"{event.key} was forgotten: there is nothing to send.")
                continue
            verdict = address.send(event.type, event.content)
            sent, good = sent + 1, good + (verdict.code == Code.DONE)
            yield {"key": event.key if target.nested else short(event.key), **row(event.type, verdict)}

    target.write(rows(), {"key": "text", **COLUMNS})
    session.say(f"{good} of {counted(sent, 'event')} taken in time.")
    raise click.exceptions.Exit(int(Code.DONE if good == sent else Code.PARTLY))
