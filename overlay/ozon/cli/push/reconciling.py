"""``ozon push reconcile``."""

from __future__ import annotations

from datetime import date, datetime, time
from threading import Event as Flag
from typing import TYPE_CHECKING, Any

import click

from ozon_generated.operation import MOSCOW

from ...clock import CURRENT
from ..days import bound
from ..kinds import Kind
from ..output import Row, Target
from ..output import options as output_options
from ..session import Code, Command, Session, common, fail
from .options import opened, short, stopping, store_option

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ...push import Reconciled

SCHEMES = ("fbs", "fbo")
_COLUMNS: dict[str, Kind] = {
    "outcome": "text", "type": "text", "posting_number": "text", "key": "text", "error": "text",
}  # fmt: skip


@click.command("reconcile", cls=Command, short_help="Make the events that did not come, from the lists of postings.")
@click.option(
    "--scheme", "schemes", multiple=True, type=click.Choice(SCHEMES), help="Only fbs, with rFBS, or only fbo."
)
@click.option(
    "--since", callback=bound, metavar="DAY",
    help="Read postings that may have ended unseen from this day or moment on. Default: since the last time.",
)  # fmt: skip
@click.option(
    "--every", type=click.FloatRange(1, 86_400), metavar="SECONDS", help="Do it again and again, until Ctrl-C."
)  # fmt: skip
@click.option("--dry-run", is_flag=True, help="Only show what would be made.")
@store_option
@common
@output_options
def reconcile(
    session: Session,
    output: Target,
    schemes: tuple[str, ...],
    since: date | datetime | None,
    every: float | None,
    dry_run: bool,
    store: str,
) -> None:
    """Compare the postings of a shop with the stored events, and make those that did not come.

    \b
    ozon push reconcile --dry-run
    ozon push reconcile --every 300

    The handlers get them from the workers of your program, like those that came. A changed state is noticed the first
    time, and made by a run at least two minutes later: run it every few minutes, with --every or by cron. It only reads
    at Ozon.

    \b
    The outcome of each row:
        made       an event, or with --dry-run: to make
        waiting    a change whose event may be on its way; a run two minutes
                   later decides (only with --dry-run)
        not given  a posting that was open, and that Ozon does not give
        failed     a list that could not be read

    Exit code 3 if something could not be read; nothing is concluded from that.
    """
    given = click.get_current_context().params
    if every is not None and (dry_run or session.as_json or given["form"] or given["to"]):
        fail("--every prints a line for each pass: leave out --dry-run, --json, -o and --to.", Code.INVALID)
    with opened(store) as receiver, session.seller(read_only=True) as seller:
        from ...push import reconcile as pass_over

        def once(since: datetime | None) -> Reconciled:
            wanted: Any = schemes or SCHEMES
            return pass_over(seller, receiver, schemes=wanted, since=since, dry_run=dry_run)

        if every is not None:
            _repeat(session, once, _moment(since), every)
            return
        found = once(_moment(since))
    output.write(_rows(found, output), _COLUMNS)
    session.say(f"{found}.")
    raise click.exceptions.Exit(Code.DONE if found.complete else Code.PARTLY)


def _repeat(
    session: Session, once: Callable[[datetime | None], Reconciled], since: datetime | None, pause: float
) -> None:
    """Make passes until the process is to end, the first complete one from a moment on. A store that fails may mend."""
    from ...push import StoreError

    stop = Flag()
    stopping(stop.set)
    session.say(f"Every {pause:g} s. Ctrl-C ends it.")
    while not stop.is_set():
        try:
            found = once(since)
            since, text = None if found.complete else since, f"{found}."
        except StoreError as error:
            text = f"Error: {error}"
        session.say(f"{CURRENT.now():%Y-%m-%d %H:%M:%S} UTC: {text}")
        stop.wait(pause)


def _rows(found: Reconciled, output: Target) -> Iterator[Row]:
    for one in found.made:
        key = short(one.key) if output.form == "table" else one.key
        yield _row("to make" if found.dry_run else "made", **{**one._asdict(), "key": key})
    for number in found.waiting if found.dry_run else ():
        yield _row("waiting", posting_number=number)
    for number in found.missing:
        yield _row("not given", posting_number=number)
    for error in found.errors.values():
        yield _row("failed", error=error)


def _row(outcome: str, **values: str) -> Row:
    return {**dict.fromkeys(_COLUMNS), "outcome": outcome, **values}


def _moment(since: date | datetime | None) -> datetime | None:
    if since is None or isinstance(since, datetime):
        return since
    return datetime.combine(since, time(), MOSCOW)
