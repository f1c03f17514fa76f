"""``ozon orders cancel``: cancels a posting, and checks by reading that it is cancelled."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

import click

from ..cells import dumps
from ..output import Target, options
from ..session import Code, Command, Hook, Session, common, fail
from .postings import COLUMNS, Outcome, exit_code, follow, read, wait_option
from .reasons import reasons, write

if TYPE_CHECKING:
    from ...client.seller import Seller

_OTHER = 402  # "other": the method demands a message with it


@click.command("cancel", cls=Command, short_help="Cancel a posting.")
@click.argument("posting")
@click.option("--reason", required=True, metavar="ID", help="Id of the reason, or 'list' to see the possible ones.")
@click.option("--message", metavar="TEXT", help=f"Explanation for Ozon; required with reason {_OTHER}.")
@click.option("--dry-run", is_flag=True, help="Check posting and reason, and print what would be sent.")
@click.option("--yes", is_flag=True, help="Confirm the cancellation. Without it, nothing is sent.")
@wait_option
@common
@options
def command(
    session: Session,
    output: Target,
    posting: str,
    reason: str,
    message: str | None,
    dry_run: bool,
    yes: bool,
    wait: float,
) -> None:
    """Cancel a POSTING. This cannot be undone, and may lower the rating of the shop.

    The posting is read afterwards: done means that it is cancelled. Exit codes: 0 done, 1 failed, 2 the reason is not
    possible or --yes is missing, 4 unknown: read the posting before you repeat the command.
    """
    outcome = Outcome(posting)
    with session.seller(read_only=True) as seller:
        outcome.see(read(seller, posting))
        if _is_cancelled(outcome) and reason != "list":
            outcome.settle("done", "It was cancelled before.")
            output.write([outcome.row()], COLUMNS)
            return
        possible = reasons(seller, [posting])
    if reason == "list":
        write(session, output, [posting], possible)
        return
    given = _arguments(posting, reason, message, possible)
    if dry_run:
        click.echo(f"posting_fbs.cancel\n{dumps(given, indent=2)}")
        return
    title = next(row["title"] for row in possible if row["id"] == given["cancel_reason_id"])
    session.confirm(f"Cancel {posting} ({outcome.status}) for reason {reason}, {title}.", yes=yes, destructive=True)
    outcome.settle("unknown", "The command was interrupted while it was sent.")
    try:
        with session.seller() as seller, session.progress() as show:
            _cancel(seller, outcome, given, wait, show)
    finally:
        output.write([outcome.row()], COLUMNS)
    raise click.exceptions.Exit(exit_code([outcome]))


def _arguments(posting: str, reason: str, message: str | None, possible: list[dict[str, Any]]) -> dict[str, Any]:
    """The arguments of the call. Ends the command if the reason is not possible."""
    known = {str(row["id"]): row["title"] for row in possible}
    if reason not in known:
        listed = ", ".join(f"{number} ({title})" for number, title in known.items())
        text = f"Possible are {listed}." if known else "Its state allows none."
        fail(f"{posting} cannot be cancelled for reason {reason}. {text}", Code.INVALID)
    if int(reason) == _OTHER and not (message or "").strip():
        fail(f"Reason {reason} needs an explanation: add --message TEXT.", Code.INVALID)
    given = {"posting_number": posting, "cancel_reason_id": int(reason)}
    return given | ({"cancel_reason_message": message} if message else {})


def _cancel(seller: Seller, outcome: Outcome, given: dict[str, Any], wait: float, show: Hook) -> None:
    from ozon_generated.errors import OzonError

    try:
        if seller.posting_fbs.cancel(**given).result is False:
            outcome.settle("failed", "Ozon answered that it was not done.")
        else:
            outcome.message = "Ozon accepted it, and it is not cancelled yet."
    except OzonError as error:
        outcome.settle("unknown" if error.outcome_unknown else "failed" if error.sent else "not_sent", str(error))
    if outcome.result != "unknown":
        with suppress(OzonError):  # the refusal is the result unless the posting proves otherwise
            outcome.see(read(seller, outcome.posting_number))
            _judge(outcome, None)
        return
    follow(seller, {outcome.posting_number: outcome}, _judge, wait, show)


def _judge(outcome: Outcome, _: Any) -> bool:
    if _is_cancelled(outcome):
        outcome.settle("done")
    return outcome.result == "done"


def _is_cancelled(outcome: Outcome) -> bool:
    return outcome.status == "cancelled"
