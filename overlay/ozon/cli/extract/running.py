"""``ozon extract run`` and ``ozon extract backfill``."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, NoReturn

import attrs
import click

from ..kinds import Kind
from ..output import Target
from ..session import Code, Command, Duration, Session, counted, fail
from .codes import CODES, code_of, say_keyless, worst
from .options import Opener, day, extraction, warn_of_clock
from .showing import held, line, say_holes, shown

if TYPE_CHECKING:
    from ...extract import Extract, Load, Task

_ESTIMATE: dict[str, Kind] = {
    "shop": "text", "stream": "text", "parts": "whole", "requests": "whole", "known": "flag", "minutes": "number",
    "quota": "whole", "quota_of": "text",
}  # fmt: skip


def _options(command: Callable[..., Any]) -> Callable[..., Any]:
    """The options of both commands."""
    made = (
        click.option("--workers", type=click.IntRange(1, 64), default=4, help="Shops that are read at the same time."),
        click.option(
            "--wait",
            type=Duration(),
            default=15.0,
            metavar="MINUTES",
            help="Longest time for waits (limits, reports) and tries that fail, which have a minute in any case.",
        ),
        click.option(
            "--dry-run",
            is_flag=True,
            help="List how many requests and minutes each stream takes, and how much Ozon allows in a day.",
        ),
        click.option("-q", "--quiet", is_flag=True, help="Print nothing but what is missing in the end; for cron."),
    )
    for option in reversed(made):
        command = option(command)
    return command


@click.command("run", cls=Command, short_help="Read what is due.")
@click.option("--task", metavar="JSON", help="Run only this task of 'ozon extract plan'; for engines.")
@_options
@extraction
def run(
    session: Session, opener: Opener, task: str | None, workers: int, wait: float, dry_run: bool, quiet: bool
) -> None:
    """Read everything that is due: new parts, and those whose rows may have changed since they were read.

    \b
    ozon extract run --to duckdb:shop.duckdb
    ozon extract run --to postgresql://localhost/shops --shops all --workers 8

    For exit codes see 'ozon extract --help'.
    """
    if task is not None and dry_run:
        fail("--task and --dry-run exclude each other.", Code.INVALID)
    if task is not None:
        _run_one(session, opener, task, quiet)
    elif dry_run:
        _estimate(session, opener, None)
    else:
        _run_all(session, opener, workers, wait, quiet)


@click.command("backfill", cls=Command, short_help="Read the history since a day.")
@click.option("--from", "first", callback=day, required=True, metavar="DAY", help="First day, such as 2025-01-01.")
@_options
@extraction
def backfill(
    session: Session, opener: Opener, first: date, workers: int, wait: float, dry_run: bool, quiet: bool
) -> None:
    """Read the history since a day, newest first, but what Ozon will soon no longer have before all else.

    Later runs keep that history up to date, too. Interrupt it at any time: the next run goes on.
    """
    if dry_run:
        _estimate(session, opener, first)
    else:
        _run_all(session, opener, workers, wait, quiet, first)


def _lost(extract: Extract) -> Iterator[str]:
    """What Ozon does not have of the time that was asked for."""
    for stream in extract.streams:
        if extract.since is None or stream.kind == "snapshot":
            continue
        if stream.begins is not None and extract.since < stream.begins:
            yield f"{stream.name}: Ozon has nothing before {stream.begins}."
        if stream.keeps is not None:
            begin = extract.today - timedelta(days=stream.keeps)
            if extract.since < begin:
                yield f"{stream.name}: Ozon keeps {counted(stream.keeps, 'day')}; what is before {begin} is lost."


def _run_one(session: Session, opener: Opener, text: str, quiet: bool) -> NoReturn:
    from ...extract import Task

    task = Task.from_json(text)
    with opener(create=session.say) as extract:
        load = extract.run(task)
        if not (quiet and load.complete):
            session.say(line(task, load))
        raise click.exceptions.Exit(_code_of_task(extract, task, load))


def _code_of_task(extract: Extract, task: Task, load: Load) -> int:
    from ...extract import STREAMS

    no_key = load.status == "closed" and extract.missing_key(task.shop, STREAMS[task.stream].api)
    return int(Code.INVALID) if no_key else CODES[load.status]


def _run_all(
    session: Session, opener: Opener, workers: int, wait: float, quiet: bool, first: date | None = None
) -> NoReturn:
    from ...extract import progress, run_all

    with shown(session, quiet=quiet) as shows, opener(first, create=shows.say) as extract:
        shows.extract = extract
        for text in _lost(extract):
            shows.say(text)
        warn_of_clock(shows.say, extract)
        without = say_keyless(shows.say, extract)
        extract.remember(more=first is not None)
        loads = run_all(extract, workers=workers, patience=wait * 60, watch=shows.event)
        found = [*progress(extract)]
        warnings = filter(None, [_key_warning(extract, shop) for shop in extract.shops])
    busy = sum(one.busy for one in found)
    holes = [hole for one in found for hole in one.holes if hole.status not in ("lost", "busy")]
    left = [hole for hole in holes if hole.status != "missing"]  # that one became due meanwhile
    codes = [*(CODES[load.status] for load in loads), CODES["busy"] if busy else 0]
    code = worst([*codes, code_of(left, extract, without), int(Code.INVALID) if without else 0])
    if not quiet:
        session.say(_summary(loads, len(left), busy))
    elif code:
        say_holes(session.say, holes)
        if busy:
            session.say(held(busy))
    for warning in warnings:
        session.say(warning)
    raise click.exceptions.Exit(code)


def _summary(loads: list[Load], left: int, busy: int) -> str:
    """The last line: what this run read, what another process reads, and whether something is left besides."""
    done, mine = sum(load.complete for load in loads), sum(load.status != "busy" for load in loads)
    total = max(len(loads), mine + busy)
    rows = sum(sum(load.rows.values()) for load in loads)
    said = [f"{done} of {counted(total, 'part')} complete, {counted(rows, 'row')}."] if loads else []
    said += [held(busy)] if busy else []
    if loads and (left or total - done > busy):
        said.append("For the others: ozon extract status --missing")
    elif left:
        text = f"Nothing can be read now; {counted(left, 'part')} will be tried again"
        said.append(f"{text}: ozon extract status --missing")
    return " ".join(said) or "Nothing was due."


def _key_warning(extract: Extract, shop: str) -> str:
    """A warning if the key of a shop ends soon, or has ended."""
    known, now = extract.state.shop(shop), extract.clock.now()
    if known is None or known.expires is None or known.expires >= now + timedelta(days=14):
        return ""
    when = f"expires in {counted((known.expires - now).days, 'day')}"
    if known.expires <= now:
        when = f"expired on {known.expires:%Y-%m-%d}"
    return f"The key of {shop} {when}: put a new one in place."


def _estimate(session: Session, opener: Opener, first: date | None) -> NoReturn:
    """Tell what a run takes, and which shops have no key."""
    from ...extract.estimate import estimate

    with opener(first, create=session.say, dry=True) as extract:
        for text in _lost(extract):
            session.say(text)
        without = say_keyless(session.say, extract)
        found = estimate(extract, extract.plan())
    Target(None, None, session.as_json).write(map(attrs.asdict, found), _ESTIMATE)
    requests, minutes = sum(one.requests for one in found), sum(one.minutes for one in found)
    about = "About" if all(one.known for one in found) else "At least"
    session.say(f"{about} {counted(requests, 'request')} in {minutes:.1f} minutes.")
    raise click.exceptions.Exit(int(Code.INVALID) if without else 0)
