"""``ozon push remove`` and ``ozon push forget``."""

from __future__ import annotations

import click

from ..session import Code, Command, Session, counted, fail
from .options import found, opened, place, store_option, sure

dry_run_option = click.option("--dry-run", is_flag=True, help="Tell what would be deleted.")
yes_option = click.option("--yes", is_flag=True, help="Delete it. Without this, nothing is changed.")


@click.command("remove", cls=Command, short_help="Delete dead letters.")
@click.argument("keys", metavar="[KEY]...", nargs=-1)
@click.option("--dead", is_flag=True, help="All dead letters.")
@dry_run_option
@yes_option
@store_option
@click.pass_context
def remove(context: click.Context, keys: tuple[str, ...], dead: bool, dry_run: bool, yes: bool, store: str) -> None:
    """Delete dead letters, which are kept until then. Of a KEY the beginning is enough.

    \b
    ozon push remove TYPE_NEW_POSTING:7a84b8f393d4 --yes
    ozon push remove --dead --yes
    """
    if bool(keys) == dead:
        fail("Name the dead letters: either KEYs or --dead.", Code.INVALID)
    with opened(store) as receiver:
        events = [*found(receiver, keys)]
        for event in events:
            if event.state != "dead":
                fail(f"{event.key} is {event.state}: only dead letters are removed.", Code.INVALID)
        count = len(events) or sum(1 for _ in receiver.events("dead"))
        if count:
            sure(f"{counted(count, 'dead letter')} would be deleted from {place(store)}.", dry_run=dry_run, yes=yes)
            count = receiver.remove(*(event.key for event in events))
    context.ensure_object(Session).say(f"{counted(count, 'dead letter')} deleted.")


@click.command("forget", cls=Command, short_help="Delete what names a posting, an order or a chat.")
@click.argument("text")
@dry_run_option
@yes_option
@store_option
@click.pass_context
def forget(context: click.Context, text: str, dry_run: bool, yes: bool, store: str) -> None:
    """Delete the content of events that name an id, whatever their state. What waits is not handed over any more.

    \b
    ozon push forget 24219509-0020-1 --yes

    TEXT is a posting number, an order number, which finds its postings too, or the id of a buyer (user.id of messages),
    a chat or a message. Products, types and the seller do not count. The keys stay, so repeats of these events are not
    stored again; new events that name the id are. PostgreSQL frees what was erased in its next vacuum.
    """
    with opened(store) as receiver:
        if not yes or dry_run:
            events = counted(receiver.forget(text, dry_run=True), "event")
            effect = f"The content of {events} with {text!r:.80} would be deleted from {place(store)}."
            sure(effect, dry_run=dry_run, yes=yes)
        count = receiver.forget(text)
    context.ensure_object(Session).say(f"The content of {counted(count, 'event')} was deleted.")
