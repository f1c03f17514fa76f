"""``ozon orders``: postings of FBS and rFBS, from the list to the label."""

from __future__ import annotations

import click

from ..session import Group

#: Module and short help of each subcommand.
COMMANDS = {
    "list": ("orders.listing", "List postings."),
    "ship": ("orders.shipping", "Assemble postings."),
    "labels": ("orders.printing", "Save the labels of postings as a PDF."),
    "reasons": ("orders.reasons", "List the reasons for which postings may be cancelled."),
    "cancel": ("orders.cancelling", "Cancel a posting."),
}


@click.group("orders", cls=Group, modules=COMMANDS, short_help="Assemble, label and cancel FBS postings.")
def command() -> None:
    """Work with postings of FBS and rFBS. A posting is one parcel of an order.

    \b
    ozon orders list --unfulfilled --status awaiting_packaging
    ozon orders list --unfulfilled --status awaiting_packaging -o jsonl | ozon orders ship - --yes
    ozon orders labels --awaiting-deliver --to labels.pdf
    """
