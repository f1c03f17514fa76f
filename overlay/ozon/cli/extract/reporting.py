"""``ozon extract status``, ``drift`` and ``streams``."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import TYPE_CHECKING, Any

import attrs
import click

from ..kinds import Kind
from ..output import FORMATS, Target, options
from ..session import Code, Command, Session, common, counted, fail
from .codes import code_of, keyless
from .options import Opener, extraction, warn_of_clock

if TYPE_CHECKING:
    from ...extract import Extract
    from ...extract.report import Hole, StreamProgress, VanishedRow

_PROGRESS: dict[str, Kind] = {
    "shop": "text", "stream": "text", "complete": "whole", "parts": "whole", "rows": "whole", "kept": "whole",
    "last": "text", "problem": "text",
}  # fmt: skip
_HOLES: dict[str, Kind] = {
    "shop": "text", "stream": "text", "since": "text", "until": "text", "status": "text", "again": "moment",
    "hours_left": "whole", "error": "text",
}  # fmt: skip
_VANISHED: dict[str, Kind] = {
    "shop": "text", "stream": "text", "since": "text", "as_of": "text", "outcome": "text", "key": "text",
}  # fmt: skip
_DRIFT: dict[str, Kind] = {
    "shop": "text", "stream": "text", "kind": "text", "path": "text", "count": "whole", "documented": "text",
    "type": "text", "values": "text",
}  # fmt: skip
_STREAMS: dict[str, Kind] = {
    "name": "text", "group": "text", "kind": "text", "operation": "text", "key": "text", "reread": "whole",
    "keeps": "whole", "note": "text",
}  # fmt: skip
_format = click.option("-o", "--output", "form", type=click.Choice(FORMATS), help="Format of the rows.")


@click.command("status", cls=Command, short_help="Tell what is complete and what is missing.")
@click.option("--missing", is_flag=True, help="List each part that is not complete, with the reason.")
@click.option("--vanished", is_flag=True, help="List each row that Ozon no longer has: removed, or kept.")
@_format
@extraction
def status(session: Session, opener: Opener, missing: bool, vanished: bool, form: str | None) -> None:
    """Tell how far each stream of each shop is: those of its last run, unless --streams names some. Sends nothing.

    With --missing, a row for each part that is not complete: why, when it is tried again (empty: by the next run), and
    in how many hours Ozon will no longer have it (empty: Ozon keeps it, or it is lost already).

    With --vanished, a row for each row that Ozon listed once and no longer does, up to 200 of a load: those that were
    removed from the tables in the last weeks, and those that were kept because too many were gone at once (counted in
    the column kept).

    The exit code tells the worst, see 'ozon extract --help'.
    """
    from ...extract import report

    if missing and vanished:
        fail("--missing and --vanished exclude each other.", Code.INVALID)
    target = Target(form, None, session.as_json)
    with opener(every=True) as extract:
        warn_of_clock(session.say, extract)
        found = list(report.progress(extract))
        holes = [hole for one in found for hole in one.holes]
        if missing:
            target.write((_hole(hole, extract.clock.now()) for hole in holes), _HOLES)
        elif vanished:
            target.write(map(_vanished, report.vanished(extract)), _VANISHED)
        else:
            target.write(map(_row, found), _PROGRESS)
        code = code_of(holes, extract, keyless(extract))
    found_lost = sum(hole.status == "lost" for hole in holes)
    if found_lost:
        session.say(f"{counted(found_lost, 'part')} lost: Ozon no longer has them.")
    raise click.exceptions.Exit(code)


@click.command("drift", cls=Command, short_help="List what Ozon sends that the spec does not know.")
@_format
@extraction
def drift(session: Session, opener: Opener, form: str | None) -> None:
    """List the fields that Ozon sends and the spec does not know, and values that do not have their documented type.

    Nothing of it is lost: it stands as JSON in the column _rest of its row. Only of new columns of files, which may be
    personal, values are not kept without --personal.

    Of a field with documented values, such as a status, others are named, up to 20; they stand in its column.
    """
    with opener(every=True) as extract:
        Target(form, None, session.as_json).write(_drift(extract), _DRIFT)


@click.command("streams", cls=Command, short_help="List the streams.")
@common
@options
def streams(session: Session, output: Target) -> None:
    """List the streams: what they read, how, and what to know about their rows."""
    from ...extract import STREAMS

    rows = (
        {**{name: getattr(stream, name) for name in _STREAMS}, "key": ", ".join(stream.key) or "position"}
        for stream in STREAMS.values()
    )
    output.write(rows, _STREAMS)


def _row(one: StreamProgress) -> dict[str, Any]:
    problems = sorted({hole.status for hole in one.holes})
    last = one.last.isoformat() if one.last else None
    return {
        **attrs.asdict(one, filter=lambda field, _: field.name in _PROGRESS),
        "last": last,
        "problem": ", ".join(problems),
    }


def _hole(hole: Hole, now: datetime) -> dict[str, Any]:
    left = None if hole.deadline is None else int((hole.deadline - now).total_seconds() // 3600)
    days = {"since": hole.since.isoformat(), "until": hole.until.isoformat()}
    return {**{name: getattr(hole, name, None) for name in _HOLES}, **days, "hours_left": left}


def _vanished(row: VanishedRow) -> dict[str, Any]:
    days = {"since": row.since.isoformat(), "as_of": row.as_of.isoformat()}
    return {**attrs.asdict(row), **days, "key": ", ".join(map(str, row.key))}


def _drift(extract: Extract) -> Iterator[dict[str, Any]]:
    from ...extract.rows.drift import MOST

    found: dict[tuple[str, str, str, str], dict[str, Any]] = {}
    values: dict[tuple[str, str, str, str], list[str]] = {}
    for entry in extract.entries():
        for kind, fields in (entry.load.drift if entry.load else {}).items():
            for path, facts in fields.items():
                key = entry.task.shop, entry.task.stream, kind, path
                row = found.setdefault(
                    key, {**dict(zip(("shop", "stream", "kind", "path"), key, strict=True)), "count": 0}
                )
                names = dict.fromkeys([*values.get(key, ()), *facts.get("values", ())])
                values[key] = list(names)[:MOST]
                row.update(facts, count=row["count"] + facts["count"], values=", ".join(values[key]) or None)
    yield from found.values()
