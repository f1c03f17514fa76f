"""``ozon orders reasons``: why postings may be cancelled."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import click

from ..kinds import Kind
from ..output import Target, options
from ..session import Code, Command, Session, common, fail
from .postings import some

if TYPE_CHECKING:
    from ...client.seller import Seller

COLUMNS: dict[str, Kind] = {"posting_number": "text", "id": "whole", "title": "text", "type_id": "text"}


@click.command("reasons", cls=Command, short_help="List the reasons for which postings may be cancelled.")
@click.argument("postings", metavar="POSTING...", nargs=-1)
@common
@options
def command(session: Session, output: Target, postings: tuple[str, ...]) -> None:
    """List the reasons for which each POSTING may be cancelled now, with the ids that 'ozon orders cancel' takes.

    The type says whose reason it is, the seller's or the buyer's. A reason of the seller may lower the rating.
    """
    numbers = some(postings)
    with session.seller(read_only=True) as seller:
        rows = reasons(seller, numbers)
    write(session, output, numbers, rows)


def write(session: Session, output: Target, numbers: Sequence[str], rows: Sequence[dict[str, Any]]) -> None:
    """Write reasons, and end the command with an error if a posting has none."""
    output.write(rows, COLUMNS)
    without = [number for number in numbers if number not in {row["posting_number"] for row in rows}]
    if without:
        text = f"There is no reason to cancel {', '.join(without)}: its state does not allow it, or it does not exist."
        fail(text, Code.PARTLY if rows else Code.FAILED)


def reasons(seller: Seller, numbers: Sequence[str]) -> list[dict[str, Any]]:
    """The reasons for postings, as rows."""
    found = seller.posting_fbs.cancel_reason(related_posting_numbers=numbers).result
    return [
        {"posting_number": one.posting_number, "id": reason.id, "title": reason.title, "type_id": reason.type_id}
        for one in found
        for reason in one.reasons
    ]
