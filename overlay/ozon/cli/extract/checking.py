"""``ozon extract check``."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import click

from ..kinds import Kind
from ..output import FORMATS, Target
from ..session import Command, Session, counted
from .options import Opener, extraction

if TYPE_CHECKING:
    from ...extract.checks import Difference, Skipped

#: Exit code if something differs, or a table cannot be read.
DIFFERS = 3
_REASONS = {
    "unread": "because a stream was not read",
    "early": "because no day was read completely that no longer changes",
}
_COLUMNS: dict[str, Kind] = {
    "shop": "text", "check": "text", "day": "text", "unit": "text", "expected": "decimal", "found": "decimal",
    "difference": "decimal", "keys": "whole", "first": "text",
}  # fmt: skip


class _Check(Command):
    """``--list`` needs no place."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        if "--list" in args:
            ctx.default_map = {"to": "."}
        return super().parse_args(ctx, args)


@click.command("check", cls=_Check, short_help="Compare what was read with a second way to the same figure.")
@click.option("--list", "listed", is_flag=True, help="Explain the checks.")
@click.option("--checks", metavar="NAME,...", help="Some of the checks of --list. Default: all.")
@click.option("-o", "--output", "form", type=click.Choice(FORMATS), help="Format of the rows.")
@extraction
def check(session: Session, opener: Opener, listed: bool, checks: str | None, form: str | None) -> None:
    """Compare the tables with a second way to the same figure, for example accruals with the balance. Sends nothing.

    \b
    ozon extract check --to duckdb:shop.duckdb
    ozon extract check --to duckdb:shop.duckdb --checks balance_accruals,advertising

    A row for each day on which two figures differ: what was expected, what is there, the difference, how many keys
    differ, and the first of them. Figures of money are compared once they no longer change, two days later. Checks
    whose streams were not read are skipped and counted; -v names them. Exit code 3 if something differs, or a table
    cannot be read.
    """
    target = Target(form, None, session.as_json)
    target.check()
    from ...extract.checks import CHECKS, Difference, check_all

    if listed:
        target.write(
            ({"name": one.name, "streams": ", ".join(one.streams), "about": one.about} for one in CHECKS.values()),
            ("name", "streams", "about"),
        )
        return
    skipped: list[Skipped] = []
    different = 0
    with opener(every=True) as extract, session.progress() as show:

        def rows() -> Iterator[dict[str, Any]]:
            nonlocal different
            for one in check_all(extract, None if checks is None else checks.split(","), progress=show):
                if isinstance(one, Difference):
                    different += 1
                    yield _row(one)
                else:
                    skipped.append(one)

        target.write(rows(), _COLUMNS)
    for text in _skipped(skipped, named=session.verbose > 0):
        session.say(text)
    unreadable = any(one.kind == "unreadable" for one in skipped)
    nothing = "Nothing differs in what could be read." if unreadable else "Nothing differs."
    session.say(f"{counted(different, 'difference')}." if different else nothing)
    raise click.exceptions.Exit(DIFFERS if different or unreadable else 0)


def _skipped(skipped: list[Skipped], named: bool) -> Iterator[str]:
    """What was skipped: those that lack something by name, the others in a line."""
    for one in skipped:
        if named or one.kind in ("unusable", "unreadable"):
            yield f"{one.check} of {one.shop} was skipped: {one.reason}"
    counts = {kind: len({one.check for one in skipped if one.kind == kind}) for kind in ("unread", "early")}
    why = [f"{counts[kind]} {text}" for kind, text in _REASONS.items() if counts[kind]]
    if why and not named:
        yield f"Checks that were skipped: {', '.join(why)}. -v names them."


def _row(one: Difference) -> dict[str, Any]:
    values = {name: getattr(one, name) for name in _COLUMNS}
    amounts = {name: f"{values[name].normalize():f}" for name in ("expected", "found", "difference")}
    return {**values, **amounts, "day": one.day.isoformat(), "first": ", ".join(one.first)}
