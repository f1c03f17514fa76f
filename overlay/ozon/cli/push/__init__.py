"""``ozon push``: what Ozon sends by itself."""

from __future__ import annotations

import click

from ..session import Group

#: Module and short help of each subcommand.
COMMANDS = {
    "listen": ("push.listening", "Receive events on a port, and show them."),
    "send": ("push.sending", "Send an event to a receiver, and judge its answer."),
    "list": ("push.listing", "List stored events."),
    "show": ("push.showing", "Show a stored event with its body."),
    "replay": ("push.replaying", "Hand stored events over again, or send them to an address."),
    "remove": ("push.removing", "Delete dead letters."),
    "forget": ("push.removing", "Delete what names a posting, an order or a chat."),
    "reconcile": ("push.reconciling", "Make the events that did not come, from the lists of postings."),
    "work": ("push.working", "Run the workers of a receiver."),
    "urls": ("push.urls", "Check, set and list the URLs to which Ozon sends events."),
}


@click.group("push", cls=Group, modules=COMMANDS, extra="push", short_help="Receive what Ozon sends by itself.")
def command() -> None:
    """Receive pushes: events that Ozon sends by itself, such as a new posting.

    \b
    ozon push listen --port 8090
    ozon push send TYPE_NEW_POSTING --to http://127.0.0.1:8090

    Your own program receives them with ozon.push.Receiver; these commands try it out, and look into its store: a
    SQLite file, or a postgresql:// address. 'ozon push urls' tells Ozon where to send them.
    """
